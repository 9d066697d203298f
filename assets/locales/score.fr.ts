/** Scores, while they are estimated and at the end, in French. Figures come already written. */
import { formats } from './formats.ts';
import { the } from './places.fr.ts';

const f = formats('fr-FR');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const span = (low: string, high: string) => `${low} à ${high}`;

export const fr = {
  estimate: (mean: string, low: string, high: string) =>
    low === high
      ? `Estimation : ${mean}, quel que soit le hasard`
      : `Estimation : ${mean} (entre ${low} et ${high} selon le hasard)`,
  merits: 'Ce qui compose le score',
  how: (years: number, early: boolean) =>
    early
      ? `C’est encore tôt : moyenne ${f.plural(years, 'de la seule année jouée', `des ${f.whole(years)} années jouées`)}, et une offre met des années à porter.`
      : `Moyenne des ${f.whole(years)} dernières années, comme au bilan.`,
  against:
    'Ce que ces choix ont ajouté à ce qui serait venu de toute façon : la partie est rejouée sous d’autres hasards, avec eux, puis avec la première offre à leur place. Ni les secrets ni le hasard à venir n’entrent dans ce calcul.',
  mean: 'moyenne',
  byLuck: 'selon le hasard',
  range: span,
  points: (value: string) => `${value}\u00a0pt`,

  country: 'Le pays, ensemble',
  countryLine: (jobs: string, gap: string) =>
    `Ce que toutes vos offres changent au pays : emplois ${jobs}, écart de qualification ${gap}`,
  countryHow:
    '« Par vos offres » : l’écart avec la même partie, sous les mêmes hasards, où chacun aurait gardé sa première offre ; en moyenne sur les dernières années.',
  measure: {
    jobs: 'Emplois',
    unemployment: 'Chômage',
    dissimilarity: 'Dissimilarité',
    gap: 'Écart de qualification',
    leftBehind: 'Habitants laissés pour compte',
  },
  changed: 'par vos offres',
  better: 'mieux',
  worse: 'moins bien',

  seats: 'Chaque collectivité face à elle-même',
  seatsHint:
    'Ce que l’équipe a ajouté à ce qui serait venu de toute façon : la même partie, sous le même hasard, où elle seule aurait gardé sa première offre. 0 : rien ; 100 : ce que rapporte un bon plan dans une collectivité de ce type. Un canton rural peut donc l’emporter sur une métropole. Pour ne pas couronner la chance, les mêmes offres sont rejouées sous d’autres hasards, et c’est la moyenne qui classe.',
  score: 'Score',
  played: 'partie jouée',
  figures: 'Les chiffres, et ce qui les compose',
  key: { mean: 'moyenne', band: 'part du hasard', own: 'la partie jouée' },
  chart: (seats: number, first: string, score: string) =>
    `Scores de ${f.whole(seats)} collectivités, du plus haut au plus bas. En tête : ${first}, ${score}.`,
  progress: 'Les mêmes offres sont rejouées, sans chaque équipe puis sous d’autres hasards…',
  missing: 'Le score n’a pas pu être calculé. Le journal de la partie permet de le refaire plus tard.',
  undecided: (a: string, b: string) =>
    `Entre ${the(a)} et ${the(b)}, l’écart ne prouve rien : leurs fourchettes se recouvrent, un autre hasard aurait pu inverser l’ordre.`,
  decided: (a: string, b: string) =>
    `${capital(the(a))} devance ${the(b)} pour de bon : leurs fourchettes ne se touchent pas, le hasard n’y est pour rien ou presque.`,
};

export type ScoreWords = typeof fr;
