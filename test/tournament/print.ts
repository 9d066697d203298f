/** A tournament as tables that people can read. */
import { INSTRUMENTS } from '../../shared/offer/instruments.ts';
import { FIXED } from './fixed.ts';
import { PLAYERS } from './players.ts';
import type { InstrumentSummary, KindSummary, Summary } from './summary.ts';

/** What a planner should reach in every kind of seat. */
export const TARGET = { laissezFaire: 0.9, random: 0.85 } as const;

const NAME = 17;
const WIDTH = 17;

const cells = (texts: readonly string[]): string => texts.map((text) => text.padStart(WIDTH)).join('');
const spread = (value: number, by: number, digits: number): string =>
  `${value.toFixed(digits)} ± ${by.toFixed(digits)}`;

const percent = (part: number): string => `${Math.round(100 * part)} %`;

function beats({ plannerBeats }: KindSummary, other: keyof typeof TARGET): string {
  const reached = plannerBeats[other] >= TARGET[other];
  return `${percent(plannerBeats[other])}${reached ? '' : ' (missed)'}`;
}

const kindRow = (summary: KindSummary): string =>
  summary.kind.padEnd(NAME) +
  cells([
    ...summary.bots.map(({ mean, sd }) => spread(mean, sd, 0)),
    beats(summary, 'laissezFaire'),
    beats(summary, 'random'),
    percent(summary.plannerWins),
  ]);

function instrumentRow(instrument: string, kinds: readonly string[], all: readonly InstrumentSummary[]): string {
  const of = kinds.map((kind) => all.find((one) => one.instrument === instrument && one.kind === kind));
  return instrument.padEnd(NAME) + cells(of.map((one) => (one ? spread(one.leverage, one.se, 1) : '–')));
}

function fixedRow(offer: string, { kinds, fixed }: Summary): string {
  const of = kinds.map(({ kind }) => fixed.find((one) => one.offer === offer && one.kind === kind)!);
  return offer.padEnd(NAME) + cells(of.map(({ mean, sd, best }) => `${best ? '* ' : ''}${spread(mean, sd, 0)}`));
}

/** What a copy takes away, and what one would answer to it. */
function rivalRow({ rivalry, responses }: Summary, i: number): string {
  const [{ kind, alone, copied, lost }, { passive, copied: then, differs }] = [rivalry[i]!, responses[i]!];
  return (
    kind.padEnd(NAME) + cells([alone.toFixed(0), copied.toFixed(0), percent(lost), passive, then, percent(differs)])
  );
}

export function printSummary(summary: Summary): string {
  const { kinds, instruments, rivalry } = summary;
  const names = kinds.map(({ kind }) => kind);
  return [
    `Score (100: a good plan in such a seat), mean ± standard deviation; how often the planner does better (wanted: ${percent(TARGET.laissezFaire)} and ${percent(TARGET.random)}), and better than in another kind of seat`,
    ''.padEnd(NAME) + cells([...PLAYERS, '> laissezFaire', '> random', '> other kinds']),
    ...kinds.map(kindRow),
    '',
    'Points for 1 % of the free budget, mean ± standard error',
    ''.padEnd(NAME) + cells(names),
    ...INSTRUMENTS.map((id) => instrumentRow(id, names, instruments)),
    '',
    'Score of offers held for a whole match, mean ± standard deviation; * the best in a kind',
    ''.padEnd(NAME) + cells(names),
    ...FIXED.map((offer) => fixedRow(offer, summary)),
    '',
    'The best of them alone, and copied by rivals; which is best then, and how often another',
    ''.padEnd(NAME) + cells(['alone', 'copied', 'lost', 'best at first', 'best then', 'another']),
    ...rivalry.map((_, i) => rivalRow(summary, i)),
  ].join('\n');
}
