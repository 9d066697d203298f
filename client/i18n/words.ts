/** The language spoken now, and its words. A language is fetched when it is first spoken. */
import { computed, signal } from '@preact/signals';
import { formats } from '../../assets/locales/formats.ts';
import type { Catalogue } from '../../assets/locales/fr.ts';
import { typeset, typesetAll } from '../../assets/locales/typography.ts';
import { LANGUAGES, type Language, type Words } from '../../shared/scenario/scenario.ts';
import { storage } from '../state/storage.ts';

const FETCH: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  fr: async () => typesetAll((await import('../../assets/locales/fr.ts')).fr),
  en: async () => (await import('../../assets/locales/en.ts')).en,
};

const spoken = signal<{ language: Language; words: Catalogue } | null>(null);

export const language = computed<Language>(() => spoken.value?.language ?? 'fr');
const numbers = computed(() => formats(language.value));

/** The words of the language spoken. Read it while rendering, so that a switch renders anew. */
export function words(): Catalogue {
  if (spoken.value === null) throw new Error('speak() comes before the first words()');
  return spoken.value.words;
}

/** How the language spoken writes numbers. */
export const write = () => numbers.value;

/** A scenario's own words in the language spoken. */
export const inWords = (text: Words): string => (language.value === 'fr' ? typeset(text.fr) : text[language.value]);

const isLanguage = (value: string | null | undefined): value is Language => LANGUAGES.includes(value as Language);

/** What was chosen before, else the browser's first language where we speak it, else French. */
export function preferredLanguage(): Language {
  const chosen = storage.language();
  const browser = navigator.language?.slice(0, 2);
  if (isLanguage(chosen)) return chosen;
  return isLanguage(browser) ? browser : 'fr';
}

/** Fetches a language, then speaks it, and remembers it where a person chose it. */
export async function speak(to: Language, chosen = false): Promise<void> {
  const catalogue = await FETCH[to]();
  spoken.value = { language: to, words: catalogue };
  document.documentElement.lang = to;
  if (chosen) storage.keepLanguage(to);
}
