import '../../style/bots.css';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

/** Before the match begins: which characters play the places that nobody has taken, and how many each. */
export function BigCast({ table }: { table: Table }) {
  const { bots } = words();
  const dealt = table.view.value!.seats.flatMap(({ character }) => character ?? []);
  const counted = [...new Set(dealt)].map((name) => ({ name, seats: dealt.filter((other) => other === name).length }));
  if (dealt.length === 0) return null;
  const most = counted.toSorted((a, b) => b.seats - a.seats);
  return (
    <p class="big-cast">
      <span class="eyebrow">{bots.cast}</span>
      {most.map(({ name, seats }) => bots.times(bots.name[name], seats)).join(', ')}
    </p>
  );
}
