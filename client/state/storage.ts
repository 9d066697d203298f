/** The one place that talks to the browser's storage. Where it is forbidden, memory stands in until the reload. */
import { nanoid } from 'nanoid';
import type { Words } from '../../shared/scenario/scenario.ts';

const PREFIX = 'carotte.';
const TOKEN_LENGTH = 32;
/** Enough of a solo match to offer going on with it. */
export interface SoloNote {
  readonly title: Words;
  readonly turn: number;
}

/** A browser remembers so many of its matches, the latest first. */
const KEPT = 12;
/** How far the lesson has come, and of how many steps. */
export interface TutorialNote {
  readonly step: number;
  readonly steps: number;
}

const memory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function keep(key: string, value: string): void {
  memory.set(key, value);
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Private browsing or a full disk: memory has it.
  }
}

const matches = (): readonly string[] => JSON.parse(read('matches') ?? '[]') as string[];

export const storage = {
  /** The secret by which a match knows this browser again; made on first use. */
  token(): string {
    const known = read('token');
    if (known) return known;
    const token = nanoid(TOKEN_LENGTH);
    keep('token', token);
    return token;
  },
  name: (): string => read('name') ?? '',
  keepName: (name: string): void => keep('name', name),
  language: (): string | null => read('language'),
  keepLanguage: (language: string): void => keep('language', language),
  /** The solo match that this browser keeps, in short. */
  solo: (): SoloNote | null => JSON.parse(read('solo') ?? 'null') as SoloNote | null,
  keepSolo: (note: SoloNote | null): void => keep('solo', JSON.stringify(note)),
  /** Codes of the matches in which this browser sits, the latest first. */
  matches,
  keepMatch: (code: string): void =>
    keep('matches', JSON.stringify([code, ...matches().filter((other) => other !== code)].slice(0, KEPT))),
  dropMatch: (code: string): void => keep('matches', JSON.stringify(matches().filter((other) => other !== code))),
  /** Does the person want to be told when something happens while they look elsewhere? */
  notifies: (): boolean => read('notify') === 'yes',
  keepNotifies: (wanted: boolean): void => keep('notify', wanted ? 'yes' : 'no'),
  /** The lesson that this browser keeps, in short. */
  tutorial: (): TutorialNote | null => JSON.parse(read('tutorial') ?? 'null') as TutorialNote | null,
  keepTutorial: (note: TutorialNote | null): void => keep('tutorial', JSON.stringify(note)),
};
