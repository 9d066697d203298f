/** The year's news, in English: a line, and why. Names of places come already written. */
import type { EstablishmentNews, FigureNews, MigrationNews } from '../../shared/match/news.ts';
import { formats } from './formats.ts';
import { en as glossary } from './glossary.en.ts';
import type { NewsWords } from './news.ts';

const f = formats('en');
const jobs = (n: number) => `${f.whole(n)} ${f.plural(n, 'job', 'jobs')}`;

const DEED: Readonly<Record<EstablishmentNews['deed'], (place: string, what: string, other: string | null) => string>> =
  {
    opened: (place, what) => `Opened in ${place}: ${what}.`,
    arrived: (place, what, other) =>
      other ? `Come from ${other} to ${place}: ${what}.` : `${place} welcomes: ${what}.`,
    departed: (place, what, other) =>
      other ? `${place} loses to ${other}: ${what}.` : `Leaves the region from ${place}: ${what}.`,
    wentAbroad: (place, what) => `Gone abroad from ${place}: ${what}.`,
    closed: (place, what) => `Closed in ${place}: ${what}.`,
  };

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
  title: 'What happened',
  subtitle: 'Three lines that matter to you, and why.',
  countrySubtitle: 'Three lines that matter to the country, and why.',
  none: 'Nothing yet: news comes after the first turn.',
  quiet: 'A quiet year.',
  establishment: (line, place, other) =>
    DEED[line.deed](place, `${glossary.activity[line.event.activity]}, ${jobs(line.event.jobs)}`, other),
  establishmentWhy: (line) => {
    const { why, weight } = line.event;
    const [speaks, than] = weight >= 0 ? ['for', 'more'] : ['against', 'less'];
    return `What speaks ${speaks} this place: ${glossary.term[why]} (${f.decimal(Math.abs(weight))} kF ${than} a job and year than elsewhere on average).`;
  },
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
  abroad: (line) => `${jobs(line.after)} went abroad.`,
  abroadWhy: 'Standard production goes where an hour of work costs least.',
  gap: (line) => `The skill gap ${line.after > line.before ? 'widens' : 'narrows'}: ${f.decimal(line.after)} points.`,
  gapWhy: 'Skilled jobs call for skilled people, who call for skilled jobs.',
  leftBehind: (line) =>
    `${f.percent(line.after)} of people live in a territory left behind (${f.percent(line.before)} before).`,
  leftBehindWhy: 'Jobs, skills and unemployment all do worse there than elsewhere, at once.',
};
