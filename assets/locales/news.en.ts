/** The year's news, in English: a line, and why. Names of places come already written. */

import { HEADLINE } from '../../shared/economy/headlines/catalogue.ts';
import type { Term } from '../../shared/economy/report.ts';
import type { EstablishmentNews, FigureNews, HeadlineNews, MigrationNews } from '../../shared/match/news.ts';
import { formats } from './formats.ts';
import { en as glossary } from './glossary.en.ts';
import type { NewsWords } from './news.ts';

const f = formats('en-GB');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const jobs = (n: number) => `${f.whole(n)} ${f.plural(n, 'job', 'jobs')}`;

const DEED: Readonly<Record<EstablishmentNews['deed'], (place: string, what: string, other: string | null) => string>> =
  {
    opened: (place, what) => `Opened in ${place}: ${what}.`,
    arrived: (place, what, other) =>
      other ? `Moved from ${other} to ${place}: ${what}.` : `Arrived in ${place}: ${what}.`,
    departed: (place, what, other) =>
      other ? `Left ${place} for ${other}: ${what}.` : `Left ${place} and the region: ${what}.`,
    wentAbroad: (place, what) => `Gone abroad from ${place}: ${what}.`,
    closed: (place, what) => `Closed in ${place}: ${what}.`,
  };

/** A project with its jobs; an equipment of the State's has none of its own. */
const project = ({ type, jobs: n }: HeadlineNews['project']) =>
  HEADLINE[type].activity === null ? glossary.headline[type].the : `${glossary.headline[type].the} (${jobs(n)})`;

const kiloFrancs = (value: number) => `${f.decimal(value, value % 1 ? 1 : 0)}\u00a0kF`;
const winner = ({ project: { bid } }: HeadlineNews) =>
  bid > 0 ? `, which bid ${kiloFrancs(bid)} a job and year` : ', without a bid';
const obtains = (line: HeadlineNews, place: string) => `${place}${winner(line)}, gets ${project(line.project)}.`;

const OUTCOME: Readonly<
  Record<HeadlineNews['outcome'], (line: HeadlineNews, place: string, other: string | null) => string>
> = {
  won: obtains,
  told: obtains,
  lost: (line, place, other) =>
    `${capital(project(line.project))} slips from ${other ?? ''} to ${place}${winner(line)} (${other ?? ''}: ${kiloFrancs(line.otherBid)}).`,
  nowhere: (line) => `${capital(project(line.project))} goes nowhere.`,
};

/** What tipped the scales, where it is nothing that has a name in the glossary. */
const TIP: Readonly<Record<Exclude<HeadlineNews['tip'], Term>, string>> = {
  bid: 'the bid',
  residents: 'the number of residents',
  saturation: 'what was still missing there',
  luck: 'luck, since nothing known put this place ahead',
  unasked: 'you bid without asking for the station, in the Equipment basket',
};
const isNamed = (tip: HeadlineNews['tip']): tip is Exclude<HeadlineNews['tip'], keyof typeof TIP> => !(tip in TIP);

const PULL: Readonly<Record<MigrationNews['pull'], string>> = {
  wages: 'wages',
  jobs: 'the odds of a job',
  rent: 'the price of housing',
  careers: 'careers',
};

const FIGURE: Readonly<Record<FigureNews['figure'], (place: string, before: number, after: number) => string>> = {
  rent: (place, before, after) =>
    `Land gets ${after > before ? 'dearer' : 'cheaper'} in ${place}: ${f.signedPercent(after / before - 1)}.`,
  unemployment: (place, before, after) =>
    `Unemployment ${after > before ? 'rises' : 'falls'} in ${place}: ${f.percent(after, 1)} (${f.percent(before, 1)} before).`,
  freeBudget: (place, before, after) =>
    `The free budget of ${place} ${after > before ? 'grows' : 'melts'}: ${f.money(after)} (${f.money(before)} before).`,
  skilledShare: (place, before, after) =>
    `${place} ${after > before ? 'gains' : 'loses'} skills: ${f.percent(after, 1)} technicians and executives (${f.percent(before, 1)} before).`,
};

/** Each cause, for a figure that rose and for one that fell. */
const CAUSE: Readonly<Record<FigureNews['cause'], (rose: boolean, figure: FigureNews['figure']) => string>> = {
  jobs: (rose, figure) => (rose === (figure === 'unemployment') ? 'there are fewer jobs' : 'there are more jobs'),
  people: (rose) => (rose ? 'there are more people' : 'there are fewer people'),
  revenue: (rose) => (rose ? 'revenue rises' : 'revenue falls'),
  needs: (rose) => (rose ? 'unemployment and precarious work cost less' : 'unemployment and precarious work cost more'),
  debt: (rose) => (rose ? 'debt weighs less' : 'debt weighs more'),
  skilled: (rose) => (rose ? 'skilled people arrive' : 'skilled people leave'),
  unskilled: (rose) => (rose ? 'the less skilled leave' : 'the less skilled arrive'),
  incomes: (rose) => (rose ? 'those who stay earn more' : 'those who stay earn less'),
  mismatch: (rose) => (rose ? 'the jobs ask for other skills' : 'the unemployed find a new trade, or give up'),
  grants: (rose) => (rose ? 'the State gives more, or costs fall' : 'the State gives less, or costs rise'),
  generations: (rose) =>
    rose ? 'the young are better trained than their elders' : 'the young find less training here',
};

export const en: NewsWords = {
  start: {
    title: 'Where it starts',
    subtitle: 'Nothing has moved yet: this is the start.',
    rank: (place, rank, among) => `${place} starts at rank ${f.whole(rank)} of ${f.whole(among)} for attractiveness.`,
    unemployment: (place, here, nation) =>
      `Unemployment stands at ${f.percent(here, 1)} in ${place}, and at ${f.percent(nation, 1)} in the country.`,
    unemploymentWhy: 'Unemployment and precarious work cost money: they cut the free budget.',
    skilled: (place, here, nation) =>
      `Technicians and executives: ${f.percent(here, 1)} of working people in ${place}, ${f.percent(nation, 1)} in the country.`,
    skilledWhy: 'These are the skills that sophisticated activities look for.',
    ends: (best, worst) => `The most attractive territory: ${best}; the least: ${worst}.`,
    endsWhy: 'On the map, attractive land is high and warm, the other low and pale.',
    country: (count, share) => `The country has ${jobs(count)}, and ${f.percent(share, 1)} unemployment.`,
    countryWhy: 'Part of these jobs will go where an hour of work costs less.',
    gap: (points) => `The skill gap stands at ${f.decimal(points)} points.`,
  },
  title: 'What happened',
  subtitle: 'What matters most to you, and why.',
  countrySubtitle: 'What matters most to the country, and why.',
  quiet: 'A quiet year.',
  establishment: (line, place, other) =>
    DEED[line.deed](place, `${glossary.activity[line.event.activity]}, ${jobs(line.event.jobs)}`, other),
  establishmentWhy: (line) => {
    const { why, weight } = line.event;
    const beside = line.deed === 'wentAbroad' ? 'abroad' : 'the average place';
    const [speaks, worth] = weight >= 0 ? ['for', 'an advantage'] : ['against', 'a handicap'];
    return `What speaks ${speaks} this place: ${glossary.term[why]} (${worth} of ${f.decimal(Math.abs(weight))}\u00a0kF a job and year, against ${beside}).`;
  },
  headline: (line, place, other) => OUTCOME[line.outcome](line, place, other),
  headlineWhy: ({ outcome, project: { type }, tip }) => {
    if (outcome === 'nowhere' && tip !== 'unasked') {
      return HEADLINE[type].activity === null ? 'Nobody had asked for it.' : 'Nowhere would it have paid its way.';
    }
    return `What tipped the scales: ${isNamed(tip) ? glossary.term[tip] : TIP[tip]}.`;
  },
  dated: ({ event }, place, name) =>
    `${name}, ${jobs(Math.abs(event.jobs))} ${event.jobs < 0 ? 'fewer' : 'more'} in ${place}.`,
  datedWhy: ({ event }) =>
    event.jobs < 0
      ? 'Decided far away, at its date, whatever you offer; the land is left derelict.'
      : 'Decided far away, at its date, whatever you offer.',
  migration: (line, place, other) => {
    const who = `${f.whole(line.people)} ${glossary.skill[line.skill].name}`;
    return line.tide === 'drawn'
      ? `${place} draws in ${who}${other ? `, mostly from ${other}` : ''}.`
      : `${place} loses ${who}${other ? `, mostly to ${other}` : ''}.`;
  },
  migrationWhy: (line) => `What decides them most: ${PULL[line.pull]}.`,
  figure: (line, place) => FIGURE[line.figure](place, line.before, line.after),
  figureWhy: (line) => `First of all because ${CAUSE[line.cause](line.after > line.before, line.figure)}.`,
  pumps: (line, place) =>
    `${place} draws in (${f.signed(line.executives)} executives) and drives out (${f.signed(-line.lowSkilled)} low-skilled): both pumps at once.`,
  pumpsWhy: 'Executives find wages and careers there; housing becomes too dear for the others.',
  abroad: (line) => `${jobs(line.after)} ${f.plural(line.after, 'goes', 'go')} abroad.`,
  abroadWhy: 'Standard production goes where an hour of work costs least.',
  gap: (line) => `The skill gap ${line.after > line.before ? 'widens' : 'narrows'}: ${f.decimal(line.after)} points.`,
  gapWhy: (line) =>
    line.after > line.before
      ? 'Skilled jobs call for skilled people, who call for skilled jobs.'
      : 'Skills grow faster elsewhere than in the most skilled territory.',
  leftBehind: (line) =>
    `${f.percent(line.after)} of people live in a territory left behind (${f.percent(line.before)} before).`,
  elsewhere: (line, name) =>
    line.after < 0
      ? `The region loses ${f.whole(-line.after)} working people to ${lower(name)}.`
      : `The region gains ${f.whole(line.after)} working people from ${lower(name)}.`,
  elsewhereWhy: 'Wages, the odds of a job and careers decide, as between two territories.',
  leftBehindWhy: 'Jobs, skills and unemployment all do worse there than elsewhere, at once.',
};
