/** Ce que l’on dit des instruments : leur coût, leur délai, leur entretien, ce qu’ils prennent ailleurs, leur limite. */
import { LISTENS } from '../../shared/economy/carrot/audience.ts';
import type { Bite } from '../../shared/economy/carrot/bites.ts';
import type { Cost, Delay, Limit, Upkeep } from '../../shared/economy/carrot/definition.ts';
import { EFFORT_YEARS } from '../../shared/economy/carrot/delay.ts';
import { type CarrotWords, teller } from './carrot.ts';
import { formats } from './formats.ts';

const f = formats('fr-FR');
const years = (n: number) => `${f.whole(n)} ${f.plural(n, 'an', 'ans')}`;
const kiloFrancs = (value: number) => `${f.exact(value)} kF`;
const effort = (n: number) => `La moitié de l’effet en ${years(n)}, à effort constant`;

const cost = teller<Cost>({
  forgone: ({ perPoint }) =>
    `Pour chaque point de moins, ${f.percent(perPoint, 3)} de la valeur ajoutée du lieu : celle des entreprises établies comme celle des nouvelles.`,
  exempted: ({ years: n }) => `La taxe que les nouveaux venus ne paient pas, ${years(n)} au plus après leur arrivée.`,
  perJob: ({ years: n }) =>
    `L’aide, chaque année pendant ${years(n)}, pour tout emploi nouveau de cette fonction, même celui qui serait venu sans elle.`,
  share: () => 'La part du budget libre que vous lui donnez, chaque année.',
  station: ({ yearly, years: n, freeAbove }) =>
    `${f.exact(yearly)} MF par an pendant ${years(n)}. À partir de ${f.whole(freeAbove)} habitants, l’État paie.`,
});

const delay = teller<Delay>({
  atOnce: () => 'Aucun : l’effet est là l’année même.',
  built: ({ years: n }) => `${effort(n)} : on bâtit peu à peu.`,
  mass: ({ years: n }) => `${effort(n)} : les premiers francs ne se voient pas, la masse vient tard.`,
  graduates: ({ years: n }) => `${effort(n)} : les places d’abord, puis les diplômés, promotion après promotion.`,
  followed: ({ years: n }) => `${effort(n)} : une réputation se fait lentement.`,
  network: ({ years: n, around }) =>
    `La moitié bâtie en ${years(n)}, à effort constant ; mais cela ne sert guère avant l’arrivée du réseau national, vers ${around}.`,
  opened: ({ years: n }) => `${years(n)}, du premier train au plein usage.`,
});

const upkeep = teller<Upkeep>({
  standing: () => 'Cela tient tant que vous l’offrez, et coûte aussi longtemps.',
  wear: ({ rate, half }) =>
    `S’use de ${f.percent(rate)} par an : sans un franc de plus, la moitié a disparu au bout de ${years(half)}.`,
  renewed: () => 'Tout est à payer de nouveau chaque année : l’effet cesse avec la dépense.',
  fades: ({ rate }) => `S’efface de ${f.percent(rate)} par an dès que l’on se tait.`,
  carried: () => 'Rien : ce qui est appris reste à ceux qui l’ont appris, et part avec eux.',
  yearly: ({ cost: n }) => `Ensuite ${f.exact(n)} MF par an. Une gare ouverte le reste.`,
});

const limit = teller<Limit>({
  equalised: ({ share }) =>
    `Au-delà de 100 %, ${f.percent(share)} de ce que rapporte le surcroît va au pot commun, partagé entre tous par habitant.`,
  reckoned: ({ share, years: n }) =>
    `Une entreprise sait que cela finira : chaque année offerte ne pèse dans son choix que ${f.percent(share, 1)} d’un impôt annuel. ${years(n)} au plus.`,
  budget: ({ share }) =>
    `Les trois aides ensemble prennent au plus ${f.percent(share)} du budget libre ; au-delà, toutes sont réduites d’autant.`,
  plenty: ({ half }) =>
    `Plus il y en a, moins un franc de plus se voit : la moitié de l’effet est atteinte à ${kiloFrancs(half)} par actif.`,
  mass: ({ half, early }) =>
    `Elle compte par sa masse : la moitié de l’effet à ${f.exact(half)} MF, mais ${f.percent(early)} seulement à la moitié de cette somme. Loin de l’information, ses terrains ne valent guère.`,
  places: ({ half }) =>
    `La moitié de l’effet à ${f.exact(half)} MF de places, les vôtres et celles de l’État ensemble.`,
  nation: ({ best }) => `Jamais plus de ${f.percent(best)} de ce qu’offre le réseau national du moment.`,
  line: ({ freeAbove }) =>
    `Sans la ligne, point de gare. Et au-dessous de ${f.whole(freeAbove)} habitants, il faut encore obtenir un arrêt parmi ceux qui en demandent.`,
  advice: ({ half, most }) =>
    `Ajoute au plus ${f.percent(most)} aux services qui existent, la moitié de cela à ${kiloFrancs(half)} par actif et par an : où il n’y a presque rien, cela n’ajoute presque rien.`,
  demand: ({ cost: n, displaced, vacancies }) =>
    `Une place coûte ${kiloFrancs(n * 1000)}. On ne requalifie que pour des emplois : au plus ${f.percent(displaced)} des gens de métier dont le savoir-faire se perd, ${f.percent(vacancies)} des postes vacants de techniciens, quelques ouvriers encore. Au-delà, des places restent vides.`,
  relief: ({ half }) => `La moitié du soulagement à ${kiloFrancs(half)} par personne en difficulté et par an.`,
  rivals: ({ times }) =>
    `Il faut couvrir la voix des autres : ce que tous dépensent en moyenne compte ${f.exact(times)} fois contre vous.`,
});

const bite = teller<Bite>({
  aid: ({ promised, paid }) => `Le budget ne porte que ${f.decimal(paid, 1)} des ${f.whole(promised)} kF promis.`,
  training: ({ empty }) => `Plus que la demande locale : environ ${f.percent(empty)} des places resteront vides.`,
  mass: ({ use }) =>
    `À cet effort, la masse manquera toujours : au mieux ${f.percent(use, 1)} d’une technopole pleine.`,
  equalised: ({ share }) => `${f.percent(share, 1)} de ce que rapporte la taxe va au pot commun.`,
  noLine: () => 'La ligne rapide ne passe pas ici : point de gare à espérer.',
  lineComes: ({ year }) => `La ligne n’est attendue qu’en ${year}, plus tôt si l’État se presse.`,
  free: ({ year }) => `Rien à demander : la gare vient ici avec la ligne (${year}), aux frais de l’État.`,
  stop: () => 'Reste à obtenir un arrêt, parmi les projets annoncés.',
});

export const fr: CarrotWords = {
  title: 'Toute la carotte',
  lead: (instruments, baskets) =>
    `${f.whole(instruments)} instruments dans ${f.whole(baskets)} paniers : ce que chacun coûte, le temps qu’il prend, à qui il parle, et qui le paie ailleurs.`,
  reading: {
    money:
      'L’argent se compte en francs de 1980 : un kF fait mille francs, un MF un million. « Par actif » veut dire : divisé par tous ceux qui, dans le lieu, travaillent ou cherchent du travail.',
    delay: `Le délai est celui du modèle : le même effort chaque année, et le nombre d’années jusqu’à la moitié de ce qu’il aura donné au bout de ${f.whole(EFFORT_YEARS)} ans. Les emplois viennent ensuite, car une entreprise ne choisit son lieu qu’à sa naissance, ou le jour où elle se remet en question.`,
    speaks: `À qui un instrument parle se déduit aussi du modèle : les activités et les gens dont il infléchit le choix au moins ${f.exact(LISTENS)} fois autant que celui des plus sensibles. Les autres l’entendent, de plus loin.`,
  },
  details: 'détails',
  print: 'Imprimer',
  made: 'Cette page est écrite par `npm run -s docs:instruments`, d’après le catalogue que lisent le moteur et les panneaux ; aucun chiffre n’y est recopié à la main. In English: [instruments.md](instruments.md).',
  head: {
    cost: 'Coût',
    delay: 'Délai',
    upkeep: 'Entretien',
    speaks: 'Parle à',
    elsewhere: 'Payé ailleurs',
    limit: 'Limite',
  },
  cost,
  delay,
  upkeep,
  limit,
  bite,
  thisYear: (money) => `Cette année : ${f.money(money)}.`,
  elsewhere: {
    taxRate:
      'Ce qu’on ne lève plus manque au lieu même. Et si tous baissent ensemble, les entreprises restent où elles étaient, avec moins de recettes pour tout le monde.',
    exemption: 'Quand le voisin suit, les usines se partagent comme avant : chacun a seulement renoncé à l’impôt.',
    aidUpstream: 'Le bureau qui vient ici quitte une autre ville, ou n’y naîtra pas.',
    aidProduction:
      'L’usine gagnée manque au bassin d’à côté. Et celle qu’une aide fait venir est aussi celle qui part le plus volontiers à l’étranger.',
    aidDownstream:
      'L’entrepôt et le bureau de gestion qui viennent ici se retirent d’un lieu qui n’a parfois que cela.',
    sites: 'Un terrain neuf ici, une friche là-bas : l’atelier qui déménage laisse son ancien site derrière lui.',
    technopole: 'La recherche qu’elle rassemble se retire des places moyennes : c’est la pompe aspirante.',
    university:
      'Les places de l’État suivent les gens qualifiés : ce qu’un lieu en gagne se prend aux autres. Et qui a étudié ici ira peut-être travailler là-bas.',
    culture:
      'Les cadres qui s’installent quittent un lieu qui en comptait déjà moins ; et là où ils affluent, le sol renchérit pour les autres.',
    telecom: 'Le bureau qui peut désormais s’éloigner de son siège quitte la grande ville.',
    station:
      'Près des quais, les loyers chassent ceux qui ne peuvent les payer. Et où les services manquent, le train emmène les décideurs vers la grande place de la ligne.',
    services:
      'Les activités de pointe vont où l’on sait les conseiller ; alentour, les places moyennes les voient partir.',
    training: 'Sans emplois sur place, les techniciens formés ici s’en vont : la métropole les reçoit tout formés.',
    social:
      'Elle ne prend rien à personne, et ne fait venir personne. Elle rend la vie tenable à ceux qui restent, et allège un peu ce que le chômage coûte au budget.',
    telework:
      'Les tâches courantes quittent les bureaux des grandes villes, et avec elles le travail de ceux qui n’ont pas de métier.',
    promotion:
      'Qui parle plus fort fait hausser le ton aux autres : à la fin, tous ont payé, et chacun est où il était.',
  },
};
