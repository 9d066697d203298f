/** The year's news, in French: a line, and why. Names of places come already written. */

import { HEADLINE } from '../../shared/economy/headlines/catalogue.ts';
import type { Term } from '../../shared/economy/report.ts';
import type { EstablishmentNews, FigureNews, HeadlineNews, MigrationNews } from '../../shared/match/news.ts';
import { formats } from './formats.ts';
import { fr as glossary } from './glossary.fr.ts';
import type { NewsWords } from './news.ts';
import { at, of, the, to } from './places.fr.ts';

const f = formats('fr-FR');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** « du reste de la France », « de l’autre rive ». */
const ofCountry = (name: string) => (/^le /i.test(name) ? `du ${name.slice(3)}` : `de ${lower(name)}`);
const jobs = (n: number) => `${f.whole(n)} ${f.plural(n, 'emploi', 'emplois')}`;

const DEED: Readonly<Record<EstablishmentNews['deed'], (place: string, what: string, other: string | null) => string>> =
  {
    opened: (place, what) => `Création ${at(place)} : ${what}.`,
    arrived: (place, what, other) =>
      other ? `Arrivée ${at(place)}, en provenance ${of(other)} : ${what}.` : `Arrivée ${at(place)} : ${what}.`,
    departed: (place, what, other) =>
      other ? `Départ ${of(place)} pour ${the(other)} : ${what}.` : `Départ ${of(place)}, hors de la région : ${what}.`,
    wentAbroad: (place, what) => `Départ ${of(place)} pour l’étranger : ${what}.`,
    closed: (place, what) => `Fermeture ${at(place)} : ${what}.`,
  };

/** A project with its jobs; an equipment of the State's has none of its own. */
const project = ({ type, jobs: n }: HeadlineNews['project']) =>
  HEADLINE[type].activity === null ? glossary.headline[type].the : `${glossary.headline[type].the} (${jobs(n)})`;

const kiloFrancs = (value: number) => `${f.decimal(value, value % 1 ? 1 : 0)} kF`;
const winner = ({ project: { bid } }: HeadlineNews) =>
  bid > 0 ? `, qui misait ${kiloFrancs(bid)} par emploi et par an` : ', sans mise';
const obtains = (line: HeadlineNews, place: string) =>
  `${capital(the(place))}${winner(line)}, obtient ${project(line.project)}.`;

const OUTCOME: Readonly<
  Record<HeadlineNews['outcome'], (line: HeadlineNews, place: string, other: string | null) => string>
> = {
  won: obtains,
  told: obtains,
  lost: (line, place, other) =>
    `${capital(project(line.project))} échappe ${to(other ?? '')} et va ${at(place)}${winner(line)} (${the(other ?? '')} : ${kiloFrancs(line.otherBid)}).`,
  nowhere: (line) => `${capital(project(line.project))} ne va nulle part.`,
};

/** What tipped the scales, where it is nothing that has a name in the glossary. */
const TIP: Readonly<Record<Exclude<HeadlineNews['tip'], Term>, string>> = {
  bid: 'la mise',
  residents: 'le nombre d’habitants',
  saturation: 'ce qui y manquait encore',
  luck: 'le hasard, car rien de connu ne mettait ce lieu devant',
  unasked: 'vous avez misé sans demander la gare, dans le panier Équipements',
};
const isNamed = (tip: HeadlineNews['tip']): tip is Exclude<HeadlineNews['tip'], keyof typeof TIP> => !(tip in TIP);

const PULL: Readonly<Record<MigrationNews['pull'], string>> = {
  wages: 'les salaires',
  jobs: 'les chances d’emploi',
  rent: 'le prix du logement',
  careers: 'les carrières possibles',
};

const FIGURE: Readonly<Record<FigureNews['figure'], (place: string, before: number, after: number) => string>> = {
  rent: (place, before, after) =>
    `Le prix du sol ${after > before ? 'monte' : 'baisse'} ${at(place)} : ${f.signedPercent(after / before - 1)}.`,
  unemployment: (place, before, after) =>
    `Le chômage ${after > before ? 'monte' : 'recule'} ${at(place)} : ${f.percent(after, 1)} des actifs (${f.percent(before, 1)} avant).`,
  freeBudget: (place, before, after) =>
    `Le budget libre ${of(place)} ${after > before ? 'grossit' : 'fond'} : ${f.money(after)} (${f.money(before)} avant).`,
  skilledShare: (place, before, after) =>
    `${capital(the(place))} ${after > before ? 'gagne' : 'perd'} en qualification : ${f.percent(after, 1)} de techniciens et de cadres (${f.percent(before, 1)} avant).`,
};

/** Each cause, for a figure that rose and for one that fell. */
const CAUSE: Readonly<Record<FigureNews['cause'], (rose: boolean, figure: FigureNews['figure']) => string>> = {
  jobs: (rose, figure) => (rose === (figure === 'unemployment') ? 'il y a moins d’emplois' : 'il y a plus d’emplois'),
  people: (rose) => (rose ? 'il y a plus d’habitants' : 'il y a moins d’habitants'),
  revenue: (rose) => (rose ? 'les recettes augmentent' : 'les recettes diminuent'),
  needs: (rose) => (rose ? 'chômage et précarité coûtent moins' : 'chômage et précarité coûtent davantage'),
  debt: (rose) => (rose ? 'la dette pèse moins' : 'la dette pèse davantage'),
  skilled: (rose) => (rose ? 'des gens qualifiés arrivent' : 'des gens qualifiés s’en vont'),
  unskilled: (rose) => (rose ? 'les moins qualifiés s’en vont' : 'les moins qualifiés arrivent'),
  incomes: (rose) => (rose ? 'les revenus de ceux qui restent montent' : 'les revenus de ceux qui restent baissent'),
  mismatch: (rose) =>
    rose ? 'les emplois demandent d’autres qualifications' : 'des chômeurs trouvent à se requalifier, ou renoncent',
  grants: (rose) =>
    rose ? 'l’État aide davantage, ou les charges baissent' : 'l’État aide moins, ou les charges montent',
  generations: (rose) =>
    rose ? 'les jeunes sont mieux formés que leurs aînés' : 'les jeunes trouvent moins à se former ici',
};

export const fr: NewsWords = {
  start: {
    title: 'Le point de départ',
    subtitle: 'Rien n’a encore bougé : voici d’où l’on part.',
    rank: (place, rank, among) =>
      `${capital(the(place))} part au ${f.whole(rank)}${rank === 1 ? 'er' : 'e'} rang sur ${f.whole(among)} pour l’attractivité.`,
    unemployment: (place, here, nation) =>
      `Le chômage touche ${f.percent(here, 1)} des actifs ${at(place)}, et ${f.percent(nation, 1)} dans le pays.`,
    unemploymentWhy: 'Chômage et précarité coûtent : ils réduisent le budget libre.',
    skilled: (place, here, nation) =>
      `Techniciens et cadres : ${f.percent(here, 1)} des actifs ${at(place)}, ${f.percent(nation, 1)} dans le pays.`,
    skilledWhy: 'Ce sont les compétences que les activités de pointe recherchent.',
    ends: (best, worst) => `Le territoire le plus attractif : ${the(best)} ; le moins attractif : ${the(worst)}.`,
    endsWhy: 'Sur la carte, la terre attractive est haute et chaude, l’autre basse et pâle.',
    country: (count, share) => `Le pays compte ${jobs(count)} et ${f.percent(share, 1)} de chômage.`,
    countryWhy: 'Une part de ces emplois partira là où l’heure de travail coûte moins.',
    gap: (points) => `L’écart de qualification est de ${f.decimal(points)} points.`,
  },
  title: 'Ce qui s’est passé',
  subtitle: 'Ce qui compte le plus pour vous, et pourquoi.',
  countrySubtitle: 'Ce qui compte le plus pour le pays, et pourquoi.',
  quiet: 'Une année calme.',
  establishment: (line, place, other) => {
    const what = `${glossary.activity[line.event.activity]}, ${jobs(line.event.jobs)}`;
    return capital(DEED[line.deed](place, what, other));
  },
  establishmentWhy: (line) => {
    const { why, weight } = line.event;
    const beside = line.deed === 'wentAbroad' ? 'à l’étranger' : 'à la moyenne des lieux';
    const [speaks, worth] = weight >= 0 ? ['pour', 'un avantage'] : ['contre', 'un handicap'];
    return `Ce qui parle ${speaks} ce lieu : ${glossary.term[why]} (${worth} de ${f.decimal(Math.abs(weight))} kF par emploi et par an, par rapport ${beside}).`;
  },
  headline: (line, place, other) => OUTCOME[line.outcome](line, place, other),
  headlineWhy: ({ outcome, project: { type }, tip }) => {
    if (outcome === 'nowhere' && tip !== 'unasked') {
      return HEADLINE[type].activity === null
        ? 'Personne n’en avait fait la demande.'
        : 'Nulle part cela n’aurait payé.';
    }
    return `Ce qui a fait pencher la balance : ${isNamed(tip) ? glossary.term[tip] : TIP[tip]}.`;
  },
  dated: ({ event }, place, name) =>
    `${name}, ${jobs(Math.abs(event.jobs))} de ${event.jobs < 0 ? 'moins' : 'plus'} ${at(place)}.`,
  datedWhy: ({ event }) =>
    event.jobs < 0
      ? 'Décidé loin d’ici, à sa date, quoi que vous offriez ; le terrain reste en friche.'
      : 'Décidé loin d’ici, à sa date, quoi que vous offriez.',
  migration: (line, place, other) => {
    const who = `${f.whole(line.people)} ${glossary.skill[line.skill].name}`;
    return line.tide === 'drawn'
      ? `${capital(the(place))} gagne ${who}${other ? `, venus surtout ${of(other)}` : ''}.`
      : `${capital(the(place))} perd ${who}${other ? `, partis surtout pour ${the(other)}` : ''}.`;
  },
  migrationWhy: (line) => `Ce qui les décide le plus : ${PULL[line.pull]}.`,
  figure: (line, place) => FIGURE[line.figure](place, line.before, line.after),
  figureWhy: (line) => `La raison première : ${CAUSE[line.cause](line.after > line.before, line.figure)}.`,
  pumps: (line, place) =>
    `${capital(the(place))} aspire des cadres (${f.signed(line.executives)}) et refoule des ouvriers non qualifiés (${f.signed(-line.lowSkilled)}) : les deux pompes à la fois.`,
  pumpsWhy: 'Les cadres y trouvent salaires et carrières ; le logement devient trop cher pour les autres.',
  abroad: (line) => `${jobs(line.after)} ${f.plural(line.after, 'part', 'partent')} à l’étranger.`,
  abroadWhy: 'La production de série va où l’heure de travail coûte le moins.',
  gap: (line) =>
    `L’écart de qualification ${line.after > line.before ? 'se creuse' : 'se réduit'} : ${f.decimal(line.after)} points.`,
  gapWhy: (line) =>
    line.after > line.before
      ? 'Les emplois qualifiés appellent les gens qualifiés, qui appellent les emplois.'
      : 'La qualification progresse plus vite ailleurs que dans le territoire le plus qualifié.',
  leftBehind: (line) =>
    `${f.percent(line.after)} des habitants vivent dans un territoire laissé pour compte (${f.percent(line.before)} avant).`,
  elsewhere: (line, name) =>
    line.after < 0
      ? `La région perd ${f.whole(-line.after)} actifs au profit ${ofCountry(name)}.`
      : `La région gagne ${f.whole(line.after)} actifs dans ses échanges avec ${lower(name)}.`,
  elsewhereWhy: 'Salaires, chances d’emploi et carrières y décident, comme entre deux territoires.',
  leftBehindWhy: 'Emplois, qualification et chômage y vont moins bien qu’ailleurs, à la fois.',
};
