/** Matches among people who are not in one room. */
import { formats } from './formats.ts';
import { type OnlineWords, split } from './online.ts';

const f = formats('en-GB');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const count = (n: number, one: string, other: string) => `${f.whole(n)} ${f.plural(n, one, other)}`;

/** Two units at most: nobody counts further. */
function lasting(ms: number): string {
  const { days, hours, minutes } = split(ms);
  if (days > 0) return hours > 0 ? `${f.whole(days)} d ${hours} h` : `${f.whole(days)} d`;
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}

function ago(ms: number): string {
  if (ms < MINUTE) return 'just now';
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min ago`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)} h ago`;
  return `${count(Math.floor(ms / DAY), 'day', 'days')} ago`;
}

function perTurn(minutes: number): string {
  if (minutes % 10_080 === 0) return count(minutes / 10_080, 'week', 'weeks');
  if (minutes % 1_440 === 0) return count(minutes / 1_440, 'day', 'days');
  return count(minutes / 60, 'hour', 'hours');
}

export const en: OnlineWords = {
  mine: 'Your matches',
  yourTurn: 'Your turn',
  waiting: 'Waiting for the others',
  over: 'Finished',
  inLobby: 'Not started yet',
  turn: (turn, turns) => `turn ${f.whole(turn)} of ${f.whole(turns)}`,
  left: (time) => `${time} left`,
  forget: (match) => `Remove from the list: ${match}`,

  quick: 'Quick match',
  quickHint: 'You are seated with whoever turns up. After a minute the match starts; bots fill the table.',
  quickGo: 'Play now',
  quickSeeking: 'Finding you a table…',

  open: 'Open tables',
  openHint: 'Public matches with room for you.',
  openNone: 'No open table at the moment. Start a quick match, or open a public one.',
  openLoading: 'Seeing who is playing…',
  by: (name) => `hosted by ${name}`,
  people: (people, free) => `${count(people, 'person', 'people')}, ${count(free, 'seat free', 'seats free')}`,
  join: 'Join',
  joinOf: (match) => `Join ${match}`,
  ago,
  lasting,

  who: 'Who may come?',
  whoCode: 'whoever has the code or the link',
  whoAll: 'everybody (open table)',
  now: 'In one go',
  slow: 'Over days',
  perTurn,
  pace: (time) => `${time} a turn`,
  untimed: 'no time limit',

  startsIn: (time) => `The match starts in ${time}.`,
  startsWhen: (people) => `Sooner, once ${count(people, 'seat is taken', 'seats are taken')}; bots fill the others.`,
  startNow: 'Start without waiting',
  guest: (number) => `Guest ${number}`,
  oneEach: 'Here, one person for each territory. Bots run those that stay empty.',
  allTaken: 'All seats have just been taken. Look for another table.',

  notify: 'Tell me when a turn is over',
  notified: 'You will be told of every turn, as long as this tab is open.',
  unnotify: 'Stop telling me',
  blocked:
    'Your browser blocks this site’s notifications. To allow them, open the site settings to the left of the address.',
  unable:
    'The browser allows no notifications here: they need an https address. The title of the tab will tell you when a turn is over.',
  news: {
    started: 'The match starts.',
    played: (year) => `The turn is played: end of ${year}.`,
    finished: 'The match is over: here are the results.',
  },

  leave: 'Leave the table',
  leaveHint: 'A bot keeps your seat until you are back.',
  byBot: 'played by a bot in the meantime',
  byBots: (names) => `Played by a bot: ${names}.`,
  extendHour: '+1 h',
  extendHourLabel: 'Add an hour',

  rematch: 'Propose a rematch',
  rematchOpening: 'Setting the table again…',
  proposes: (name) => `${name} proposes a rematch.`,
  proposed: 'Your rematch is open.',
  rejoin: 'Join the rematch',
  again: 'Play again, with other luck',
};
