/** What the two pages of the model for teachers (docs/le-modele.md, docs/the-model.md) quote of the code, page by page. */
import { readFileSync } from 'node:fs';

/** A parameter with the value that a page gives it; `path` is the parameter's name in code. */
export interface Quote {
  readonly path: string;
  readonly value: unknown;
}

export interface Section {
  readonly title: string;
  readonly text: string;
}

const ROOT = new URL('../../../', import.meta.url);

export const readPage = (name: string): string => readFileSync(new URL(`docs/${name}`, ROOT), 'utf8');

export const sectionsOf = (page: string): readonly Section[] =>
  page.split(/^## /m).map((text) => ({ title: text.slice(0, text.indexOf('\n')), text }));

const FENCE = /^```math\n([\s\S]*?)^```$/gm;

/** What stands between accents, formulas left out. */
export const spansOf = (page: string): readonly string[] =>
  Array.from(page.replace(FENCE, '').matchAll(/`([^`\n]+)`/g), ([, span]) => span!);

const PAIR = /^([A-Z][A-Z_]*(?:\.\w+)*) = (.+)$/;

function pairsOf(page: string): readonly Quote[] {
  return spansOf(page).flatMap((span) => {
    const found = PAIR.exec(span);
    return found === null ? [] : [{ path: found[1]!, value: JSON.parse(found[2]!) }];
  });
}

const cellsOf = (row: string): readonly string[] => row.replace(/^\||\|$/g, '').split('|');
const named = (cell: string): string | undefined => /`([\w.]+)`/.exec(cell)?.[1];
const numberIn = (cell: string): number => Number(cell.trim().replace('−', '-').replace(',', '.'));

/** Tables whose rows name a record of parameters and whose columns name fields of it. */
function cellQuotesOf(page: string): readonly Quote[] {
  return page.split('\n\n').flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.startsWith('|'));
    const fields = cellsOf(lines[0] ?? '').map(named);
    return lines.slice(2).flatMap((line) => {
      const [label, ...cells] = cellsOf(line);
      const record = named(label!);
      if (record === undefined || !/^[A-Z]/.test(record)) return [];
      return cells.map((cell, i) => ({ path: `${record}.${fields[i + 1]}`, value: numberIn(cell) }));
    });
  });
}

export const quotesOf = (page: string): readonly Quote[] => [...pairsOf(page), ...cellQuotesOf(page)];

/** Numbers of the formulas, percent as shares, signs left out: 1982{,}5 and 5.8\,\% among them. */
export function numbersInFormulas(page: string): readonly number[] {
  return Array.from(page.matchAll(FENCE), ([, formula]) => formula!.replace(/\[\d+pt\]/g, '').replaceAll('{,}', '.'))
    .flatMap((formula) => Array.from(formula.matchAll(/(\d+(?:\.\d+)?)(\\,\\%)?/g)))
    .map(([, digits, percent]) => Number(percent === undefined ? digits : `${digits}e-2`));
}

/** All numbers within a quoted value. */
export function numbersWithin(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.flatMap(numbersWithin);
  return typeof value === 'number' ? [value] : [];
}

/** Lines of the article that a page refers to. */
export const linesOf = (page: string): readonly string[] =>
  Array.from(page.matchAll(/l\. (\d+(?:–\d+)?)/g), ([, lines]) => lines!);
