import type { Deal } from '../../../shared/pact/deal.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { nameIn } from './names.ts';

interface Props {
  readonly deal: Deal;
  /** Last turn in which it binds; `null` while it is proposed. */
  readonly until: number | null;
  readonly scenario: Scenario;
}

/** What is promised, for how long, and what it costs to leave. */
export function DealText({ deal, until, scenario }: Props) {
  const { pacts } = words();
  return (
    <p class="deal">
      {pacts.promise(deal.terms, nameIn(scenario))}{' '}
      <small>
        {until === null ? pacts.lasts(deal.turns) : pacts.until(until)} {pacts.leaving(deal.penalty)}
      </small>
    </p>
  );
}
