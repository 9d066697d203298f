import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/locales/en.ts';
import { formats } from '../../../assets/locales/formats.ts';
import { fr } from '../../../assets/locales/fr.ts';
import { typesetAll } from '../../../assets/locales/typography.ts';
import { NOT_OFFERED, SCENARIOS } from '../../../client/pages/home/scenarios.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The files that read the catalogues: the client's, those whose sentences are made of others, the pages in `docs/`. */
const sources = ['client', 'assets/locales', 'tools']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => /^client.*\.tsx?$|news\.\w\w\.ts$|(locales\/carrot|tools\/instruments)\.ts$/.test(path))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'));

/** Does a file read `section.key`, straight, through a name that it gives the section, or by a computed key? */
const isRead = (section: string, key: string): boolean =>
  sources.some((source) => {
    const names = [...source.matchAll(new RegExp(`\\b${section}: (\\w+)\\b`, 'g'))].map((match) => match[1]!);
    return [section, ...names].some((name) => new RegExp(`\\b${name}(\\.${key}\\b|\\[)`).test(source));
  });

describe('the catalogues', () => {
  test('hold no line that nobody reads', () => {
    const unread = Object.entries(fr).flatMap(([section, entries]) =>
      Object.keys(entries)
        .filter((key) => !isRead(section, key))
        .map((key) => `${section}.${key}`),
    );
    expect(unread).toEqual([]);
  });

  test('say something in both languages, and not the same thing', () => {
    const texts = (catalogue: object): string[] =>
      Object.values(catalogue).flatMap((value) =>
        typeof value === 'object' ? texts(value) : typeof value === 'string' ? [value] : [],
      );
    const french = texts(fr);
    const english = texts(en);
    expect(english).toHaveLength(french.length);
    const same = french.filter((text, i) => text === english[i] && text.length > 14);
    expect(same).toEqual([]);
  });

  test('inflect', () => {
    expect(fr.lobby.startHint(1, 16)).toBe('1 personne assise, 16 collectivités.');
    expect(fr.replay.verified(26)).toBe('26 années vérifiées');
    expect(en.lobby.startHint(2, 16)).toBe('2 people seated, 16 territories.');
    expect(fr.offer.years(0)).toBe('aucune');
  });
});

test('French is typeset with no-break spaces, in strings and in what functions make', () => {
  const set = typesetAll({ a: 'Pourquoi ?', b: (n: number) => `Reste : ${n} %`, c: '2 j 5 h 20' });
  expect(set.a).toBe('Pourquoi\u202f?');
  expect(set.b(3)).toBe('Reste\u00a0: 3\u202f%');
  expect(set.c).toBe('2\u00a0j 5\u00a0h 20');
});

describe('numbers', () => {
  const f = formats('fr-FR');
  test('follow the language', () => {
    expect(f.whole(1234567)).toBe('1\u202f234\u202f567');
    expect(formats('en-GB').whole(1234567)).toBe('1,234,567');
    expect(f.percent(0.123, 1)).toBe('12,3\u00a0%');
    expect(f.money(33.14)).toBe('33,1\u00a0MF');
    expect(f.money(1070)).toBe('1\u202f070\u00a0MF');
  });
  test('sign with a true minus, and nothing with minus zero', () => {
    expect(f.signed(-385)).toBe('\u2212385');
    expect(f.signed(12)).toBe('+12');
    expect(f.whole(-0)).toBe('0');
  });
});

test('the home page’s cards say what the scenarios say, and every scenario has one or is left out on purpose', () => {
  const folder = join(ROOT, 'assets/scenarios');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  const cards = files.map((name) => {
    const parsed = parseScenario(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.error.message}`);
    const { id, title, years } = parsed.value;
    expect(`${id}.json`).toBe(name);
    return { id, title, years };
  });
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect([...SCENARIOS].sort(byId)).toEqual(cards.filter(({ id }) => !NOT_OFFERED.includes(id)).sort(byId));
  expect(cards.map(({ id }) => id)).toEqual(expect.arrayContaining([...NOT_OFFERED]));
});
