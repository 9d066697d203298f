/**
 * The language spoken now, and its words. A language is a file of `assets/locales` named by its two letters; where there
 * is also a `front.xx.ts`, that comes first and alone, and the whole when somebody goes to a match.
 */
import { computed, signal } from '@preact/signals';
import { formats } from '../../assets/locales/formats.ts';
import type { Catalogue } from '../../assets/locales/fr.ts';
import type { Front } from '../../assets/locales/front.fr.ts';
import { typeset, typesetAll } from '../../assets/locales/typography.ts';
import { inLanguage, type Words } from '../../shared/scenario/scenario.ts';
import { storage } from '../state/storage.ts';

/** Two letters (ISO 639-1). */
export type Language = string;

/** What a file gives: its words under its two letters. */
type File<T> = Readonly<Record<Language, T>>;
type Files<T> = Readonly<Record<string, () => Promise<File<T>>>>;

const WHOLE: Files<Catalogue> = import.meta.glob<File<Catalogue>>('../../assets/locales/??.ts');
const FRONT: Files<Front> = import.meta.glob<File<Front>>('../../assets/locales/front.??.ts');

/** French, then the others by their letters. */
export const LANGUAGES: readonly Language[] = Object.keys(WHOLE)
  .map((path) => path.slice(-'xx.ts'.length, -'.ts'.length))
  .sort((a, b) => Number(b === 'fr') - Number(a === 'fr') || a.localeCompare(b));

async function fetchFrom<T>(files: Files<T>, name: string, of: Language): Promise<T | null> {
  const load = files[`../../assets/locales/${name}.ts`];
  if (!load) return null;
  const found = (await load())[of]!;
  return of === 'fr' ? typesetAll(found) : found;
}

interface Spoken {
  readonly language: Language;
  readonly front: Front;
  /** `null` as long as nobody went further than the home page. */
  readonly whole: Catalogue | null;
}

const spoken = signal<Spoken | null>(null);
let wanted: Language = 'fr';
let isWholeWanted = false;

export const language = computed<Language>(() => spoken.value?.language ?? 'fr');
const numbers = computed(() => formats(frontWords().app.intl));

/** The words that every page has. Read them while rendering, so that a switch renders anew. */
export function frontWords(): Front {
  if (spoken.value === null) throw new Error('speak() comes before the first frontWords()');
  return spoken.value.front;
}

/** All words of the language spoken, for the pages that come after the first. */
export function words(): Catalogue {
  const whole = spoken.value?.whole;
  if (!whole) throw new Error('speakWhole() comes before the first words()');
  return whole;
}

/** How the language spoken writes numbers. */
export const write = () => numbers.value;

/** A scenario's own words in the language spoken, as far as it speaks it. */
export const inWords = (text: Words): string =>
  language.value === 'fr' ? typeset(text.fr) : inLanguage(text, language.value);

const isLanguage = (value: string | null | undefined): value is Language => LANGUAGES.includes(value ?? '');

/** What was chosen before, else the first of the browser's languages that we speak, else French. */
export function preferredLanguage(): Language {
  const chosen = storage.language();
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'fr';
}

/** Fetches a language as far as it is needed, then speaks it, and remembers it where a person chose it. */
export async function speak(to: Language, chosen = false): Promise<void> {
  wanted = to;
  const whole = isWholeWanted ? await fetchFrom(WHOLE, to, to) : null;
  const front = whole ?? (await fetchFrom(FRONT, `front.${to}`, to)) ?? (await fetchFrom(WHOLE, to, to));
  // Somebody chose another language meanwhile, or went on to a page that needs more.
  if (wanted !== to || (isWholeWanted && !whole)) return;
  spoken.value = { language: to, front: front!, whole };
  document.documentElement.lang = to;
  if (chosen) storage.keepLanguage(to);
}

/** Fetches the rest of the language spoken: from now on a language comes whole. */
export async function speakWhole(): Promise<void> {
  isWholeWanted = true;
  if (!spoken.value?.whole) await speak(wanted);
}
