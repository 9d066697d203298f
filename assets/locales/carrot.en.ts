/** What is said of the instruments: cost, delay, upkeep, what they take elsewhere, where they stop. */
import { LISTENS } from '../../shared/economy/carrot/audience.ts';
import type { Bite } from '../../shared/economy/carrot/bites.ts';
import type { Cost, Delay, Limit, Upkeep } from '../../shared/economy/carrot/definition.ts';
import { EFFORT_YEARS } from '../../shared/economy/carrot/delay.ts';
import { type CarrotWords, teller } from './carrot.ts';
import { formats } from './formats.ts';

const f = formats('en-GB');
const years = (n: number) => `${f.whole(n)} ${f.plural(n, 'year', 'years')}`;
const kiloFrancs = (value: number) => `${f.exact(value)} kF`;
const effort = (n: number) => `Half of the effect in ${years(n)} of steady effort`;

const cost = teller<Cost>({
  forgone: ({ perPoint }) =>
    `For each point less, ${f.percent(perPoint, 3)} of the value added in the place: that of firms long there as of new ones.`,
  exempted: ({ years: n }) => `The tax that newcomers do not pay, for at most ${years(n)} after they arrive.`,
  perJob: ({ years: n }) =>
    `The aid, each year for ${years(n)}, for every new job of this function, even those that would have come without it.`,
  share: () => 'The share of the free budget that you give it, every year.',
  station: ({ yearly, years: n, freeAbove }) =>
    `${f.exact(yearly)} MF a year for ${years(n)}. From ${f.whole(freeAbove)} inhabitants on, the State pays.`,
});

const delay = teller<Delay>({
  atOnce: () => 'None: the effect is there the same year.',
  built: ({ years: n }) => `${effort(n)}: building goes bit by bit.`,
  mass: ({ years: n }) => `${effort(n)}: the first francs do not show, mass comes late.`,
  graduates: ({ years: n }) => `${effort(n)}: places first, then graduates, class after class.`,
  followed: ({ years: n }) => `${effort(n)}: a reputation is slow to make.`,
  network: ({ years: n, around }) =>
    `Half built in ${years(n)} of steady effort; but of little use before the nation’s network comes, around ${around}.`,
  opened: ({ years: n }) => `${years(n)} from the first train to full use.`,
});

const upkeep = teller<Upkeep>({
  standing: () => 'It holds for as long as you offer it, and costs for as long.',
  wear: ({ rate, half }) =>
    `Wears out by ${f.percent(rate)} a year: without another franc, half of it is gone after ${years(half)}.`,
  renewed: () => 'All of it must be paid anew each year: the effect ends with the spending.',
  fades: ({ rate }) => `Fades by ${f.percent(rate)} a year once you fall silent.`,
  carried: () => 'None: what was learned stays with those who learned it, and leaves with them.',
  yearly: ({ cost: n }) => `Then ${f.exact(n)} MF a year. A station once open stays open.`,
});

const limit = teller<Limit>({
  equalised: ({ share }) =>
    `Beyond 100%, ${f.percent(share)} of what the excess brings goes into the common pot, shared out among all by head.`,
  reckoned: ({ share, years: n }) =>
    `A firm knows that it will end: each year on offer weighs in its choice only ${f.percent(share, 1)} of a year’s tax. ${years(n)} at most.`,
  budget: ({ share }) =>
    `The three aids together take at most ${f.percent(share)} of the free budget; beyond that, all are cut alike.`,
  plenty: ({ half }) =>
    `The more there is, the less another franc shows: half of the effect is reached at ${kiloFrancs(half)} per active person.`,
  mass: ({ half, early }) =>
    `It counts by its mass: half of the effect at ${f.exact(half)} MF, but only ${f.percent(early)} at half that sum. Far from information its land is worth little.`,
  places: ({ half }) => `Half of the effect at ${f.exact(half)} MF of places, yours and the State’s together.`,
  nation: ({ best }) => `Never more than ${f.percent(best)} of what the nation’s network offers at the time.`,
  line: ({ freeAbove }) =>
    `No line, no station. And below ${f.whole(freeAbove)} inhabitants a stop must still be won among those who ask for one.`,
  advice: ({ half, most }) =>
    `Adds at most ${f.percent(most)} to the services that exist, half of it at ${kiloFrancs(half)} per active person a year: where there is next to nothing, it adds next to nothing.`,
  demand: ({ cost: n, displaced, vacancies }) =>
    `A place costs ${kiloFrancs(n * 1000)}. People are retrained only for jobs: at most ${f.percent(displaced)} of the craft workers whose know-how is lost, ${f.percent(vacancies)} of the vacant posts of technicians, and a few workers more. Beyond that, places stay empty.`,
  relief: ({ half }) => `Half of the relief at ${kiloFrancs(half)} per person in difficulty a year.`,
  rivals: ({ times }) =>
    `One must be heard above the others: what all spend on average counts ${f.exact(times)} times against you.`,
});

const bite = teller<Bite>({
  aid: ({ promised, paid }) => `The budget bears only ${f.decimal(paid, 1)} of the ${f.whole(promised)} kF promised.`,
  training: ({ empty }) => `More than local demand: about ${f.percent(empty)} of the places will stay empty.`,
  mass: ({ use }) => `At this effort mass will always be lacking: at best ${f.percent(use, 1)} of a full technopole.`,
  equalised: ({ share }) => `${f.percent(share, 1)} of what the tax brings goes into the common pot.`,
  noLine: () => 'The fast line does not pass here: no station to hope for.',
  lineComes: ({ year }) => `The line is not expected before ${year}, sooner if the State makes haste.`,
  free: ({ year }) => `Nothing to ask for: here the station comes with the line (${year}), at the State’s expense.`,
  stop: () => 'A stop is still to be won, among the announced projects.',
});

export const en: CarrotWords = {
  title: 'The whole carrot',
  lead: (instruments, baskets) =>
    `${f.whole(instruments)} instruments in ${f.whole(baskets)} baskets: what each costs, the time it takes, whom it speaks to, and who pays for it elsewhere.`,
  reading: {
    money:
      'Money is in francs of 1980: a kF is a thousand francs, an MF a million. “Per active person” means: divided by all who work or look for work in the place.',
    delay: `The delay is the model’s: the same effort every year, and the years until half of what it will have yielded after ${f.whole(EFFORT_YEARS)}. Jobs come later, for a firm chooses its place only when it is born, or on the day when it thinks again.`,
    speaks: `Whom an instrument speaks to follows from the model as well: the activities and people whose choice it bends by at least ${f.whole(LISTENS * 10)} tenths of what it does for the most sensitive. The others hear it from further off.`,
  },
  details: 'details',
  print: 'Print',
  made: 'This page is written by `npm run -s docs:instruments` from the catalogue that engine and panels read; no figure is copied by hand. En français : [les-instruments.md](les-instruments.md).',
  head: {
    cost: 'Cost',
    delay: 'Delay',
    upkeep: 'Upkeep',
    speaks: 'Speaks to',
    elsewhere: 'Paid elsewhere',
    limit: 'Limit',
  },
  cost,
  delay,
  upkeep,
  limit,
  bite,
  thisYear: (money) => `This year: ${f.money(money)}.`,
  elsewhere: {
    taxRate:
      'What is no longer raised is missed in the place itself. And if all cut together, firms stay where they were, with less revenue for everybody.',
    exemption: 'When the neighbour follows, plants are shared out as before: each has only given up the tax.',
    aidUpstream: 'The office that comes here leaves another town, or will not be born there.',
    aidProduction:
      'The plant that is won is missing in the next basin. And the one that aid brings is also the readiest to go abroad.',
    aidDownstream: 'The warehouse and the back office that come here leave a place that may have nothing else.',
    sites: 'New land here, a derelict site there: the workshop that moves leaves its old ground behind.',
    technopole: 'The research that it gathers is drawn from middling places: the pump that draws in.',
    university:
      'The State’s places follow skilled people: what one place gains is taken from the others. And whoever studied here may go to work there.',
    culture:
      'The executives who settle leave a place that had fewer already; and where they flock, land grows dear for the others.',
    telecom: 'The office that can now be far from its headquarters leaves the large city.',
    station:
      'Near the platforms, rents drive out those who cannot pay them. And where services are poor, the train takes decision-makers to the line’s great centre.',
    services: 'Advanced activities go where they are well advised; around, middling places see them leave.',
    training: 'Without jobs on the spot, the technicians trained here go: the metropolis receives them ready trained.',
    social:
      'It takes nothing from anybody, and brings nobody. It makes life bearable for those who stay, and lightens a little what unemployment costs the budget.',
    telework: 'Routine tasks leave the offices of large cities, and with them the work of those who have no trade.',
    promotion:
      'Whoever speaks louder makes the others raise their voices: in the end all have paid, and each is where it was.',
  },
};
