/** Writes a fact of a territory, or a change of it, in the language spoken. */

import type { Formats } from '../../assets/locales/formats.ts';
import type { Fact } from '../../assets/locales/glossary.ts';
import { FACT_NOTATION } from './territories.ts';

export function writeFact(formats: Formats, fact: Fact, value: number): string {
  switch (FACT_NOTATION[fact]) {
    case 'count':
      return formats.whole(value);
    case 'share':
      return formats.percent(value, 1);
    case 'money':
      return formats.money(value);
    case 'index':
      return formats.decimal(value, 2);
    case 'score':
      return formats.whole(value * 100);
    case 'balance':
      return formats.signed(value);
  }
}

export function writeChange(formats: Formats, fact: Fact, before: number, after: number): string {
  const change = after - before;
  switch (FACT_NOTATION[fact]) {
    case 'share':
      return formats.points(change);
    case 'money':
      return formats.signedMoney(change);
    case 'index':
      return before === 0 ? '' : formats.signedPercent(change / before);
    case 'score':
      return formats.signed(change * 100);
    default:
      return formats.signed(change);
  }
}
