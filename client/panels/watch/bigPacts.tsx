import type { Pact } from '../../../shared/match/pacts/pact.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { nameIn } from '../pacts/names.ts';

interface Props {
  /** Those in force, and, where a host looks, proposals: which are not for the room. */
  readonly pacts: readonly Pact[];
  readonly scenario: Scenario;
}

/** Who is bound to whom, for the whole room: one quiet line. */
export function BigPacts({ pacts, scenario }: Props) {
  const text = words().pacts;
  const inForce = pacts.filter(({ until }) => until !== null);
  if (inForce.length === 0) return null;
  const nameOf = nameIn(scenario);
  return (
    <p class="big-pacts">
      <strong>{text.inForce}</strong> {inForce.map((pact) => text.brief(pact, nameOf)).join(' · ')}
    </p>
  );
}
