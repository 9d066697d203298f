/** Explanations as tables that a person can read. */

import { TERMS } from '../../shared/economy/report.ts';
import {
  ABROAD,
  type Act,
  type Alternative,
  CHANGES,
  CHOICE_TERMS,
  type ChoiceTerm,
  type Direction,
  ELSEWHERE,
  FLOW_TERMS,
  type FlowExplanation,
  type FlowTerm,
  type IndicatorExplanation,
  MONEY_TERMS,
  type MoneyTerm,
} from '../../shared/economy/why/index.ts';
import type { Explanation } from '../../shared/match/explain.ts';
import { type Column, figure, percent, table } from './table.ts';

/** `ids` are the scenario's territories in order. */
export function print(explanation: Explanation, ids: readonly string[]): string {
  const name = (place: number): string =>
    place === ABROAD ? 'abroad' : place === ELSEWHERE ? 'elsewhere' : ids[place]!;
  switch (explanation.type) {
    case 'establishment':
      return explanation.acts.map((act) => printAct(act, explanation.id, name)).join('\n\n');
    case 'flow':
      return printFlow(explanation, name);
    case 'indicator':
      return printIndicator(explanation, name);
  }
}

type Name = (place: number) => string;

const SAID: Readonly<Record<Alternative['option'], string>> = {
  place: '',
  stay: 'stays',
  close: 'closes',
  abroad: 'abroad',
  elsewhere: 'elsewhere',
};
const nameOf = ({ option, territory }: Alternative, name: Name): string =>
  [SAID[option], territory === null ? '' : name(territory)].filter((word) => word !== '').join(' in ');

/** What is nothing to everybody is left out. */
const telling = <Row, T extends string>(
  rows: readonly Row[],
  terms: readonly T[],
  read: (row: Row, term: T) => number,
) => terms.filter((term) => rows.some((row) => read(row, term) !== 0));

function printAct(act: Act, id: number, name: Name): string {
  const { year, deed, cause, from, to, choice, place } = act;
  const way =
    from !== null && from === to
      ? [`in ${name(from)}`]
      : [from === null ? '' : `from ${name(from)}`, to === null ? '' : `to ${name(to)}`];
  const head = `${year}  ${act.activity} ${id} of ${name(act.headquarters)}, ${figure(act.jobs, 0)} jobs: ${[deed, ...way].filter(Boolean).join(' ')}${cause ? ` (${cause})` : ''}`;
  if (choice === null)
    return place === null ? head : [head, 'what its place is worth to it:', printPlace(place)].join('\n');
  const rows = [...choice.alternatives].sort((a, b) => b.odds - a.odds);
  const won = choice.winner === null ? null : choice.alternatives[choice.winner]!;
  const first: Column<Alternative>[] = [
    { title: '', read: (row) => `${row === won ? '→' : ' '} ${nameOf(row, name)}` },
    { title: 'odds', read: (row) => (row.bar === null ? percent(row.odds) : row.bar) },
  ];
  return [
    head,
    'kF a job and year:',
    table(rows, [...first, ...moneyColumns(rows)]),
    `in units of ${figure(choice.dispersion)} kF, which sum to ln of the weight:`,
    table(rows, [...first, ...utilityColumns(rows)]),
  ].join('\n');
}

function printPlace({ base, terms, profit }: NonNullable<Act['place']>): string {
  const told = TERMS.filter((term) => terms[term] !== 0);
  return table(
    [terms],
    [
      { title: 'kF a job and year', read: () => '' },
      { title: 'base', read: () => figure(base) },
      ...told.map((term) => ({ title: term, read: () => figure(terms[term]) })),
      { title: 'profit', read: () => figure(profit) },
    ],
  );
}

function moneyColumns(rows: readonly Alternative[]): Column<Alternative>[] {
  const terms = telling(rows, MONEY_TERMS, ({ money }, term) => money[term]);
  return [
    ...terms.map((term) => ({ title: term, read: ({ money }: Alternative) => figure(money[term]) })),
    { title: 'profit', read: ({ profit }) => figure(profit) },
  ];
}

const isMoney = (term: ChoiceTerm): term is MoneyTerm => (MONEY_TERMS as readonly string[]).includes(term);

/** Money as one, then what is not money. */
function utilityColumns(rows: readonly Alternative[]): Column<Alternative>[] {
  const others = telling(rows, CHOICE_TERMS, ({ terms }, term) => terms[term]).filter((term) => !isMoney(term));
  const money = ({ terms }: Alternative): number => MONEY_TERMS.reduce((sum, term) => sum + terms[term], 0);
  return [
    { title: 'money', read: (row) => figure(money(row)) },
    ...others.map((term) => ({ title: term, read: ({ terms }: Alternative) => figure(terms[term]) })),
    { title: 'sum', read: ({ bar, sum }) => (bar === null ? figure(sum) : '–') },
    { title: 'clock', read: ({ rings }) => (rings === null ? '–' : rings.toExponential(2)) },
  ];
}

function printFlow({ skill, years }: FlowExplanation, name: Name): string {
  return years
    .map(({ year, forth, back, net }) => {
      const rows = [forth, back];
      const terms = telling(rows, FLOW_TERMS, ({ here, there }, term) => here.terms[term] || there.terms[term]);
      const difference = ({ here, there }: Direction, term: FlowTerm): number => there.terms[term] - here.terms[term];
      return [
        `${year}  ${skill}: ${figure(net, 1)} more from ${name(forth.from)} to ${name(forth.to)} than back`,
        'there less here, in units of ln weight:',
        table(rows, [
          { title: '', read: ({ from, to }) => `${name(from)} → ${name(to)}` },
          ...terms.map((term) => ({ title: term, read: (row: Direction) => figure(difference(row, term), 3) })),
          { title: 'sum', read: ({ here, there }) => figure(there.sum - here.sum, 3) },
          { title: 'choosing', read: ({ choosing }) => figure(choosing, 1) },
          { title: 'odds', read: ({ odds }) => percent(odds) },
          { title: 'people', read: ({ people }) => figure(people, 1) },
        ]),
      ].join('\n');
    })
    .join('\n\n');
}

function printIndicator(explanation: IndicatorExplanation, name: Name): string {
  const { id, skill, value, before, parts, partsBefore, figures, changes } = explanation;
  const rows = Array.from(parts.keys()).sort((a, b) => parts[b]! - parts[a]!);
  const told = value === null || before === null ? '' : `: ${figure(before, 4)} before, ${figure(value, 4)} after`;
  const columns: Column<number>[] = [
    { title: '', read: name },
    ...Object.entries(figures).map(([title, values]) => ({ title, read: (i: number) => figure(values[i]!, 4) })),
    { title: 'before', read: (i) => figure(partsBefore[i]!, 5) },
    ...CHANGES.filter((change) => changes?.[change].some((one) => one !== 0)).map((change) => ({
      title: change,
      read: (i: number) => figure(changes![change][i]!, 5),
    })),
    { title: 'after', read: (i) => figure(parts[i]!, 5) },
  ];
  return [`${id}${skill === null ? '' : ` of ${skill}`}${told}`, table(rows, columns)].join('\n');
}
