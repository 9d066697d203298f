/** What the command says. */
import type { Difference, Played } from './compare.ts';
import type { Engine } from './engine.ts';

const agree = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)} agree` : `${names[0]} agrees alone`;

const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;

const missingWords = (missing: readonly Pick<Engine, 'name' | 'install'>[]): string =>
  missing.map(({ name, install }) => `; ${name} is not installed (${install})`).join('');

export function agreement(matches: number, played: readonly Played[], missing: readonly Engine[]): string {
  const turns = played[0]!.turns.length;
  const names = agree(played.map(({ engine }) => engine));
  return `${count(matches, 'match', 'matches')}, ${count(turns, 'turn')}: ${names}${missingWords(missing)}`;
}

export function disagreement({ engine, reference, match, turn, expected, found }: Difference): string {
  const said = (hash: string | null): string => hash ?? 'no such turn';
  return `match ${match}, turn ${turn}: ${engine} differs (${said(found)}; ${reference}: ${said(expected)})`;
}
