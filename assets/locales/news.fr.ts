/** The year's news, in French: a line, and why. Names of places come already written. */
import type { EstablishmentNews, FigureNews, MigrationNews } from '../../shared/match/news.ts';
import { formats } from './formats.ts';
import { fr as glossary } from './glossary.fr.ts';
import type { NewsWords } from './news.ts';

const f = formats('fr');

/** "de Lens", "d’Arras". */
const of = (place: string) => (/^[aeiouyéèêàâîôûh]/i.test(place) ? `d’${place}` : `de ${place}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const jobs = (n: number) => `${f.whole(n)} ${f.plural(n, 'emploi', 'emplois')}`;

const DEED: Readonly<Record<EstablishmentNews['deed'], (place: string, what: string, other: string | null) => string>> =
  {
    opened: (place, what) => `${place} voit naître : ${what}.`,
    arrived: (place, what, other) =>
      other ? `Venue ${of(other)} à ${place} : ${what}.` : `${place} accueille : ${what}.`,
    departed: (place, what, other) =>
      other ? `${place} perd au profit ${of(other)} : ${what}.` : `Quitte la région depuis ${place} : ${what}.`,
    wentAbroad: (place, what) => `${place} voit partir à l’étranger : ${what}.`,
    closed: (place, what) => `Fermeture à ${place} : ${what}.`,
  };

const PULL: Readonly<Record<MigrationNews['pull'], string>> = {
  wages: 'les salaires',
  jobs: 'les chances d’emploi',
  rent: 'le prix du logement',
  careers: 'les carrières possibles',
};

const FIGURE: Readonly<Record<FigureNews['figure'], (place: string, before: number, after: number) => string>> = {
  rent: (place, before, after) =>
    `Le prix du sol ${after > before ? 'monte' : 'baisse'} à ${place} : ${f.signedPercent(after / before - 1)}.`,
  unemployment: (place, before, after) =>
    `Le chômage ${after > before ? 'monte' : 'recule'} à ${place} : ${f.percent(after, 1)} des actifs (${f.percent(before, 1)} avant).`,
  freeBudget: (place, before, after) =>
    `Le budget libre ${of(place)} ${after > before ? 'grossit' : 'fond'} : ${f.money(after)} (${f.money(before)} avant).`,
  skilledShare: (place, before, after) =>
    `${place} ${after > before ? 'gagne en' : 'perd de la'} qualification : ${f.percent(after, 1)} de techniciens et de cadres (${f.percent(before, 1)} avant).`,
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
  title: 'Ce qui s’est passé',
  subtitle: 'Trois lignes qui comptent pour vous, et pourquoi.',
  countrySubtitle: 'Trois lignes qui comptent pour le pays, et pourquoi.',
  none: 'Rien encore : les nouvelles viennent après le premier tour.',
  quiet: 'Une année calme.',
  establishment: (line, place, other) => {
    const what = `${glossary.activity[line.event.activity]}, ${jobs(line.event.jobs)}`;
    return capital(DEED[line.deed](place, what, other));
  },
  establishmentWhy: (line) => {
    const { why, weight } = line.event;
    const sum = f.decimal(Math.abs(weight));
    return weight >= 0
      ? `Ce qui parle pour ce lieu : ${glossary.term[why]} (${sum} kF de plus par emploi et par an qu’ailleurs en moyenne).`
      : `Ce qui parle contre ce lieu : ${glossary.term[why]} (${sum} kF de moins par emploi et par an qu’ailleurs en moyenne).`;
  },
  migration: (line, place, other) => {
    const who = `${f.whole(line.people)} ${glossary.skill[line.skill].name}`;
    return line.tide === 'drawn'
      ? `${place} attire : ${who} de plus${other ? `, surtout ${of(other)}` : ''}.`
      : `${place} se vide : ${who} de moins${other ? `, surtout vers ${other}` : ''}.`;
  },
  migrationWhy: (line) => `Ce qui les décide le plus : ${PULL[line.pull]}.`,
  figure: (line, place) => FIGURE[line.figure](place, line.before, line.after),
  figureWhy: (line) => `La raison première : ${CAUSE[line.cause](line.after > line.before, line.figure)}.`,
  pumps: (line, place) =>
    `${place}, pompe aspirante : ${f.signed(line.executives)} cadres ; et refoulante : ${f.signed(-line.lowSkilled)} ouvriers non qualifiés.`,
  pumpsWhy: 'Les cadres y trouvent salaires et carrières ; le logement devient trop cher pour les autres.',
  abroad: (line) => `${jobs(line.after)} ${f.plural(line.after, 'est parti', 'sont partis')} à l’étranger.`,
  abroadWhy: 'La production de série va où l’heure de travail coûte le moins.',
  gap: (line) =>
    `L’écart de qualification ${line.after > line.before ? 'se creuse' : 'se réduit'} : ${f.decimal(line.after)} points.`,
  gapWhy: 'Les emplois qualifiés appellent les gens qualifiés, qui appellent les emplois.',
  leftBehind: (line) =>
    `${f.percent(line.after)} des habitants vivent dans un territoire laissé pour compte (${f.percent(line.before)} avant).`,
  leftBehindWhy: 'Emplois, qualification et chômage y vont moins bien qu’ailleurs, à la fois.',
};
