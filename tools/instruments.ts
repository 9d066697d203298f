/** Writes the pages of instruments from the catalogue that engine and panels read, one for each language. */
import { writeFileSync } from 'node:fs';
import { LINES, READINGS, sentences } from '../assets/locales/carrot.ts';
import { en } from '../assets/locales/en.ts';
import { type Catalogue, fr } from '../assets/locales/fr.ts';
import { typesetAll } from '../assets/locales/typography.ts';
import { AUDIENCE } from '../shared/economy/carrot/audience.ts';
import { DEFINITION } from '../shared/economy/carrot/definition.ts';
import { BASKETS, type Basket, INSTRUMENT, INSTRUMENTS, type Instrument } from '../shared/offer/instruments.ts';
import { LANGUAGES, type Language } from '../shared/scenario/scenario.ts';

const CATALOGUE: Readonly<Record<Language, Catalogue>> = { fr: typesetAll(fr), en };
const NAME: Readonly<Record<Language, string>> = { fr: 'les-instruments.md', en: 'instruments.md' };

export const instrumentsFile = (language: Language): URL => new URL(`../docs/${NAME[language]}`, import.meta.url);

function audience(words: Catalogue, instrument: Instrument): string {
  const { activities, skills } = AUDIENCE[instrument];
  return [...activities.map((id) => words.activity[id]), ...skills.map((id) => words.skill[id].name)].join(', ');
}

function instrumentText(words: Catalogue, instrument: Instrument): string {
  const { carrot } = words;
  const { name, speaks } = words.instrument[instrument];
  const told = sentences(carrot, instrument, DEFINITION[instrument]);
  const lines = LINES.map(
    (line) => `- **${carrot.head[line]}** – ${line === 'speaks' ? `${audience(words, instrument)}.` : told[line]}`,
  );
  return `### ${name}\n\n*${speaks}*\n\n${lines.join('\n')}`;
}

function basketText(words: Catalogue, basket: Basket): string {
  const here = INSTRUMENTS.filter((id) => INSTRUMENT[id].basket === basket);
  const heading = `## ${words.basket[basket].name}\n\n${words.basketIs[basket]}`;
  return [heading, ...here.map((id) => instrumentText(words, id))].join('\n\n');
}

/** The whole page in one language, Markdown. */
export function instrumentsText(language: Language): string {
  const words = CATALOGUE[language];
  const { carrot } = words;
  const parts = [
    `# ${carrot.title}`,
    carrot.lead(INSTRUMENTS.length, BASKETS.length),
    ...READINGS.map((id) => carrot.reading[id]),
    ...BASKETS.map((basket) => basketText(words, basket)),
    `---\n\n${carrot.made}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

if (import.meta.main) {
  for (const language of LANGUAGES) writeFileSync(instrumentsFile(language), instrumentsText(language));
}
