/** What the annals tell of one thing, year by year: a territory's figures, an establishment's life, a flow. */
import type { Fact } from '../../../assets/locales/glossary.ts';
import { SKILLS } from '../../../shared/dimensions.ts';
import type { EstablishmentEvent } from '../../../shared/economy/report.ts';
import { type Annal, eventOf, type KeptFact, type KeptPin, pinOf } from '../../../shared/match/annals/annal.ts';
import type { Subject } from '../../landscape/pick.ts';
import { FACT_NOTATION, type Notation } from '../territories.ts';

type Turns = readonly Annal[];
type Values = readonly (number | null)[];

export const yearsOf = (turns: Turns): number[] => turns.map(({ year }) => year);

/** The curves of a territory, in their order. */
export const CURVES = [
  'attractiveness',
  'population',
  'jobs',
  'unemployment',
  'skilledShare',
  'rent',
  'freeBudget',
] as const satisfies readonly (Fact & KeptFact)[];
export type Curve = (typeof CURVES)[number];

/** What a figure is multiplied by to be drawn, and how many decimals it is told with. */
const SCALE: Readonly<Record<Notation, readonly [times: number, digits: number]>> = {
  count: [1, 0],
  share: [100, 1],
  money: [1, 1],
  index: [1, 2],
  score: [100, 0],
  balance: [1, 0],
};

export const digitsOf = (curve: Curve): number => SCALE[FACT_NOTATION[curve]][1];

export const curveOf = (turns: Turns, curve: Curve, territory: number): Values =>
  turns.map(({ facts }) => facts[curve][territory]! * SCALE[FACT_NOTATION[curve]][0]);

/** An establishment at the end of a turn, and where. */
export interface Stay extends KeptPin {
  readonly territory: number;
}

function stayIn({ pins }: Annal, id: number): Stay | null {
  for (const [territory, rows] of pins.entries()) {
    const row = rows.find(([one]) => one === id);
    if (row) return { ...pinOf(row), territory };
  }
  return null;
}

export interface Life {
  /** By turn; `null` where it did not stand, or was not among the largest of its territory. */
  readonly stays: readonly (Stay | null)[];
  /** What happened to it, the first first. */
  readonly events: readonly { readonly year: number; readonly event: EstablishmentEvent }[];
}

export const lifeOf = (turns: Turns, id: number): Life => ({
  stays: turns.map((turn) => stayIn(turn, id)),
  events: turns.flatMap(({ year, events }) =>
    events.filter((row) => row[1] === id).map((row) => ({ year, event: eventOf(row) })),
  ),
});

/** People gained by `to` (+) or lost (−) in each turn; `null` where the flow was too small to be told. */
export function netOf(turns: Turns, { skill, from, to }: Extract<Subject, { type: 'flow' }>): Values {
  const s = SKILLS.indexOf(skill);
  return turns.map(({ flows }) => {
    const row = flows.find(([k, a, b]) => k === s && ((a === from && b === to) || (a === to && b === from)));
    return row ? (row[1] === from ? row[3] : -row[3]) : null;
  });
}

/** A change of jobs in place is worth a line from this share on. */
const MARKED = 0.15;

/** When an establishment grew or shrank markedly where it stands, from one turn to the next. */
export function changesOf(turns: Turns, stays: Life['stays']) {
  return stays.flatMap((stay, i) => {
    const before = stays[i - 1];
    if (!stay || !before || stay.territory !== before.territory) return [];
    const by = stay.jobs - before.jobs;
    return Math.abs(by) < MARKED * before.jobs ? [] : [{ year: turns[i]!.year, since: turns[i - 1]!.year, by }];
  });
}
