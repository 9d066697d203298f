import { useEffect } from 'preact/hooks';
import type { TurnSummary } from '../../../shared/match/view.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Outcome } from '../../state/outcome.ts';
import { CountryResults } from './countryResults.tsx';
import { SeatResults } from './seatResults.tsx';

interface Props {
  readonly outcome: Outcome;
  readonly history: readonly TurnSummary[];
  readonly scenario: Scenario;
  readonly own: number | null;
}

/** The country together, then each seat against itself. They are worked out once somebody looks. */
export function ResultsBody({ outcome, history, scenario, own }: Props) {
  useEffect(outcome.begin, [outcome]);
  const results = outcome.results.value;
  return (
    <>
      <CountryResults history={history} lucks={results.country} />
      <SeatResults results={results} scenario={scenario} own={own} />
    </>
  );
}
