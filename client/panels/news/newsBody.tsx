import type { TurnReport } from '../../../shared/economy/report.ts';
import type { News } from '../../../shared/match/news.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { NewsLines } from './newsLines.tsx';
import { StartLines } from './startLines.tsx';

interface Props {
  readonly report: TurnReport;
  readonly lines: readonly News[];
  readonly scenario: Scenario;
  /** Whose news it is; `null` for the country's. */
  readonly own: number | null;
  /** Where its lines lead; missing where nothing can be opened. */
  readonly sheets?: Sheets;
}

/** Before the first turn, where everybody starts from; then what each turn brought. */
export function NewsBody({ report, lines, scenario, own, sheets }: Props) {
  if (report.turn === 0) return <StartLines report={report} scenario={scenario} own={own} />;
  if (lines.length === 0) return <p>{words().news.quiet}</p>;
  return <NewsLines lines={lines} scenario={scenario} own={own} {...(sheets ? { sheets } : {})} />;
}
