import { type Spread, strengthOf } from '../../../shared/economy/decisions.ts';
import { checkSpread } from '../../../shared/match/rules/host.ts';
import type { StateProgramme } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { mostFor } from '../../state/spread.ts';
import type { Table } from '../../state/table.ts';
import { SliderField } from '../frame/sliderField.tsx';

interface Props {
  readonly table: Table;
  readonly programme: StateProgramme;
  readonly spread: Spread;
  /** The State's budget, MF a year. */
  readonly budget: number;
}

/** One programme of the State's: its share of the budget, what that is in money and in force, and what it does. */
export function ProgrammeRow({ table, programme, spread, budget }: Props) {
  const { state: text, programme: names } = words();
  const { name, is } = names[programme];
  const { state } = table.scenario.value!;
  const percent = spread[programme];
  const id = `programme-${programme}`;
  const written = text.share(percent, (percent / 100) * budget);
  return (
    <div class="instrument">
      <SliderField
        id={id}
        name={name}
        min={0}
        max={100}
        step={5}
        value={percent}
        most={mostFor(spread, programme)}
        written={written}
        describedBy={`${id}-is`}
        disabled={checkSpread(table.view.value!, spread) !== null}
        onHold={(value) => table.spread.hold(programme, value)}
        onCommit={(value) => table.spread.commit(programme, value)}
      />
      <p class="hint" id={`${id}-is`}>
        {is} {percent > 0 && <span class="standing-value">{text.strength(strengthOf(state, programme, percent))}</span>}
      </p>
    </div>
  );
}
