/** What is said of matches among people who are not in one room. */
export interface OnlineWords {
  readonly mine: string;
  readonly yourTurn: string;
  readonly waiting: string;
  readonly over: string;
  readonly inLobby: string;
  readonly turn: (turn: number, turns: number) => string;
  readonly left: (time: string) => string;
  readonly forget: (match: string) => string;

  readonly quick: string;
  readonly quickHint: string;
  readonly quickGo: string;
  readonly quickSeeking: string;

  readonly open: string;
  readonly openHint: string;
  readonly openNone: string;
  readonly openLoading: string;
  readonly by: (name: string) => string;
  readonly people: (people: number, free: number) => string;
  readonly join: string;
  readonly joinOf: (match: string) => string;
  /** Time since, from milliseconds. */
  readonly ago: (ms: number) => string;
  /** Time left of a long phase, from milliseconds. */
  readonly lasting: (ms: number) => string;

  readonly who: string;
  readonly whoCode: string;
  readonly whoAll: string;
  readonly now: string;
  readonly slow: string;
  /** A long time for a turn, from minutes. */
  readonly perTurn: (minutes: number) => string;
  readonly pace: (time: string) => string;
  readonly untimed: string;

  readonly startsIn: (time: string) => string;
  readonly startsWhen: (people: number) => string;
  readonly startNow: string;
  readonly guest: (number: number) => string;
  readonly allTaken: string;
  readonly oneEach: string;

  readonly notify: string;
  readonly notified: string;
  readonly unnotify: string;
  readonly blocked: string;
  readonly unable: string;
  readonly news: {
    readonly started: string;
    readonly played: (year: number) => string;
    readonly finished: string;
  };

  readonly leave: string;
  readonly leaveHint: string;
  readonly byBot: string;
  readonly byBots: (names: string) => string;
  readonly extendHour: string;
  readonly extendHourLabel: string;

  readonly rematch: string;
  readonly rematchOpening: string;
  readonly proposes: (name: string) => string;
  readonly proposed: string;
  readonly rejoin: string;
  readonly again: string;
}

/** Days, hours and minutes of a time that is left, rounded up, from milliseconds. */
export function split(ms: number): { readonly days: number; readonly hours: number; readonly minutes: number } {
  const minutes = Math.ceil(ms / 60_000);
  return { days: Math.floor(minutes / 1_440), hours: Math.floor((minutes % 1_440) / 60), minutes: minutes % 60 };
}
