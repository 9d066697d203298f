/** Les parties entre gens qui ne sont pas dans la même salle. */
import { formats } from './formats.ts';
import { type OnlineWords, split } from './online.ts';

const f = formats('fr-FR');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const count = (n: number, one: string, other: string) => `${f.whole(n)} ${f.plural(n, one, other)}`;

/** Deux unités au plus : au-delà, personne ne compte. */
function lasting(ms: number): string {
  const { days, hours, minutes } = split(ms);
  if (days > 0) return hours > 0 ? `${f.whole(days)} j ${hours} h` : `${f.whole(days)} j`;
  return hours > 0 ? `${hours} h ${String(minutes).padStart(2, '0')}` : `${minutes} min`;
}

function ago(ms: number): string {
  if (ms < MINUTE) return 'à l’instant';
  if (ms < HOUR) return `il y a ${Math.floor(ms / MINUTE)} min`;
  if (ms < DAY) return `il y a ${Math.floor(ms / HOUR)} h`;
  return `il y a ${count(Math.floor(ms / DAY), 'jour', 'jours')}`;
}

function perTurn(minutes: number): string {
  if (minutes % 10_080 === 0) return count(minutes / 10_080, 'semaine', 'semaines');
  if (minutes % 1_440 === 0) return count(minutes / 1_440, 'jour', 'jours');
  return `${f.whole(minutes / 60)} h`;
}

export const fr: OnlineWords = {
  mine: 'Vos parties',
  yourTurn: 'À vous de jouer',
  waiting: 'On attend les autres',
  over: 'Terminée',
  inLobby: 'Pas encore commencée',
  turn: (turn, turns) => `tour ${f.whole(turn)} sur ${f.whole(turns)}`,
  left: (time) => `encore ${time}`,
  forget: (match) => `Retirer de la liste : ${match}`,

  quick: 'Partie rapide',
  quickHint: 'On vous assied avec qui se présente. Au bout d’une minute, la partie commence ; des bots complètent.',
  quickGo: 'Jouer maintenant',
  quickSeeking: 'On vous cherche une table…',

  open: 'Tables ouvertes',
  openHint: 'Des parties publiques où il reste de la place.',
  openNone: 'Aucune table ouverte pour l’instant. Lancez une partie rapide, ou créez une partie publique.',
  openLoading: 'On regarde qui joue…',
  by: (name) => `chez ${name}`,
  people: (people, free) => `${count(people, 'personne', 'personnes')}, ${count(free, 'place libre', 'places libres')}`,
  join: 'Rejoindre',
  joinOf: (match) => `Rejoindre ${match}`,
  ago,
  lasting,

  who: 'Qui peut venir ?',
  whoCode: 'qui a le code ou le lien',
  whoAll: 'tout le monde (table ouverte)',
  now: 'Tout de suite',
  slow: 'Au long cours',
  perTurn,
  pace: (time) => `${time} par tour`,
  untimed: 'sans limite de temps',

  startsIn: (time) => `La partie commence dans ${time}.`,
  startsWhen: (people) =>
    `Plus tôt, dès que ${count(people, 'place est prise', 'places sont prises')} ; des bots complètent.`,
  startNow: 'Commencer sans attendre',
  guest: (number) => `Invité ${number}`,
  oneEach: 'Ici, une personne par collectivité. Les bots tiennent celles qui restent vides.',
  allTaken: 'Toutes les places viennent d’être prises. Cherchez une autre table.',

  notify: 'Me prévenir quand un tour se termine',
  notified: 'Chaque tour vous sera annoncé, tant que cet onglet reste ouvert.',
  unnotify: 'Ne plus me prévenir',
  blocked:
    'Votre navigateur bloque les notifications de ce site. Pour les permettre, ouvrez les réglages du site, à gauche de l’adresse.',
  unable:
    'Ici, le navigateur ne permet pas les notifications : il y faut une adresse en https. Le titre de l’onglet vous dira quand un tour se termine.',
  news: {
    started: 'La partie commence.',
    played: (year) => `Le tour est joué : fin ${year}.`,
    finished: 'La partie est finie : voici le bilan.',
  },

  leave: 'Quitter la table',
  leaveHint: 'Un bot tient votre place jusqu’à votre retour.',
  byBot: 'jouée par un bot en attendant',
  byBots: (names) => `Aux mains d’un bot : ${names}.`,
  extendHour: '+1 h',
  extendHourLabel: 'Ajouter une heure',

  rematch: 'Proposer une revanche',
  rematchOpening: 'On remet le couvert…',
  proposes: (name) => `${name} propose une revanche.`,
  proposed: 'Votre revanche est ouverte.',
  rejoin: 'Rejoindre la revanche',
  again: 'Rejouer, avec un autre hasard',
};
