/** A tournament as two tables that people can read. */
import { INSTRUMENTS } from '../../shared/offer/instruments.ts';
import { PLAYERS } from './players.ts';
import type { InstrumentSummary, KindSummary, Summary } from './summary.ts';

/** What a planner should reach in every kind of seat. */
export const TARGET = { laissezFaire: 0.9, random: 0.85 } as const;

const NAME = 17;
const WIDTH = 17;

const cells = (texts: readonly string[]): string => texts.map((text) => text.padStart(WIDTH)).join('');
const spread = (value: number, by: number, digits: number): string =>
  `${value.toFixed(digits)} ± ${by.toFixed(digits)}`;

function beats({ plannerBeats }: KindSummary, other: keyof typeof TARGET): string {
  const reached = plannerBeats[other] >= TARGET[other];
  return `${Math.round(100 * plannerBeats[other])} %${reached ? '' : ' (missed)'}`;
}

const kindRow = (summary: KindSummary): string =>
  summary.kind.padEnd(NAME) +
  cells([
    ...summary.bots.map(({ mean, sd }) => spread(mean, sd, 0)),
    beats(summary, 'laissezFaire'),
    beats(summary, 'random'),
  ]);

function instrumentRow(instrument: string, kinds: readonly string[], all: readonly InstrumentSummary[]): string {
  const of = kinds.map((kind) => all.find((one) => one.instrument === instrument && one.kind === kind));
  return instrument.padEnd(NAME) + cells(of.map((one) => (one ? spread(one.leverage, one.se, 1) : '–')));
}

export function printSummary({ kinds, instruments }: Summary): string {
  const names = kinds.map(({ kind }) => kind);
  return [
    `Points, mean ± standard deviation, and how often the planner does better (wanted: ${100 * TARGET.laissezFaire} % and ${100 * TARGET.random} %)`,
    ''.padEnd(NAME) + cells([...PLAYERS, '> laissezFaire', '> random']),
    ...kinds.map(kindRow),
    '',
    'Points for 1 % of the free budget, mean ± standard error',
    ''.padEnd(NAME) + cells(names),
    ...INSTRUMENTS.map((id) => instrumentRow(id, names, instruments)),
  ].join('\n');
}
