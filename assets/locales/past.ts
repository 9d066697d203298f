/** The shape of what sheets say of the past: curves, accounts, lives, choices, comparisons, the archive. */
import type { Activity, Skill } from '../../shared/dimensions.ts';
import type { Account } from '../../shared/economy/ledger.ts';
import type { Term } from '../../shared/economy/report.ts';
import type { Act, Alternative, ChoiceTerm, FlowTerm } from '../../shared/economy/why/index.ts';

type Book = 'money' | 'people' | 'jobs';
type Tab = 'now' | 'curves' | 'moves' | 'books';

interface SheetsWords {
  readonly parts: string;
  readonly tab: Readonly<Record<Tab, string>>;
  /** `to` names the sheet below. */
  readonly back: (to: string) => string;
  readonly loading: string;
  readonly missing: string;
  readonly begins: string;
  readonly history: string;
  readonly why: string;
  readonly openOwn: (place: string) => string;
  readonly flowsIn: string;
  readonly flowsOut: string;
  readonly noFlows: string;
  readonly people: (n: number) => string;
  readonly balance: (skill: Skill, n: number) => string;
  readonly events: string;
  readonly noEvents: string;
}

interface CompareWords {
  readonly title: (one: string, other: string) => string;
  readonly with: string;
  readonly one: string;
  readonly other: string;
  readonly open: string;
  readonly facts: string;
}

interface BooksWords {
  readonly which: string;
  readonly book: Readonly<Record<Book, string>>;
  readonly bookIs: Readonly<Record<Book, string>>;
  readonly unit: Readonly<Record<Book, string>>;
  readonly period: string;
  readonly allYears: (from: number, to: number) => string;
  readonly opening: (year: number) => string;
  readonly closing: (year: number) => string;
  readonly into: string;
  readonly out: string;
  readonly cameIn: string;
  readonly wentOut: string;
  readonly account: Readonly<Record<Account, string>>;
}

interface LifeWords {
  /** « usine de série à Lens ». */
  readonly title: (activity: Activity, place: string | null) => string;
  readonly stands: (place: string, jobs: number) => string;
  readonly gone: string;
  readonly headquarters: (place: string) => string;
  readonly jobs: string;
  readonly jobsGap: string;
  readonly life: string;
  readonly since: (year: number, place: string, jobs: number) => string;
  readonly grew: (jobs: number, from: number) => string;
  readonly shrank: (jobs: number, from: number) => string;
  readonly quiet: string;
}

interface FlowWords {
  readonly title: (skill: Skill, from: string, to: string) => string;
  readonly net: (n: number, to: string) => string;
  /** Of so many who chose, and the share of them that it is. */
  readonly forth: (n: number, from: string, to: string, choosing: number, share: number) => string;
  readonly years: string;
  readonly yearsGap: string;
  readonly terms: string;
  readonly termsIs: (to: string, from: string) => string;
  readonly unit: string;
  readonly term: Readonly<Record<FlowTerm, string>>;
}

interface ChoiceWords {
  readonly title: (turn: number) => string;
  readonly working: string;
  readonly unknown: string;
  readonly notTold: string;
  readonly offline: string;
  readonly deed: Readonly<Record<Act['deed'], (from: string, to: string, jobs: number) => string>>;
  readonly cause: Readonly<Record<NonNullable<Act['cause']>, string>>;
  readonly losing: string;
  readonly evicted: string;
  readonly option: Readonly<Record<Exclude<Alternative['option'], 'place'>, string>>;
  readonly against: string;
  readonly bar: Readonly<Record<NonNullable<Alternative['bar']>, string>>;
  readonly odds: (share: number) => string;
  readonly chances: string;
  readonly termsIs: string;
  readonly unit: string;
  readonly worthIs: string;
  readonly worth: string;
  readonly name: string;
  readonly gap: string;
  readonly sum: string;
  readonly rest: string;
  readonly more: Readonly<Record<Exclude<ChoiceTerm, Term>, string>>;
}

interface ArchiveWords {
  readonly open: string;
  readonly close: string;
  readonly title: string;
  readonly whose: string;
  readonly own: (place: string) => string;
  readonly country: string;
}

export interface PastWords {
  readonly sheets: SheetsWords;
  readonly compare: CompareWords;
  readonly books: BooksWords;
  readonly life: LifeWords;
  readonly flow: FlowWords;
  readonly choice: ChoiceWords;
  readonly archive: ArchiveWords;
}
