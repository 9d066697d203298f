/** The pages of instruments are what the catalogue says now. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '../../../shared/offer/instruments.ts';
import { LANGUAGES } from '../../../shared/scenario/scenario.ts';
import { instrumentsFile, instrumentsText } from '../../../tools/instruments.ts';

describe.each(LANGUAGES)('the page of instruments (%s)', (language) => {
  const text = instrumentsText(language);

  it('is what `npm run -s docs:instruments` makes (run it again)', () => {
    expect(readFileSync(instrumentsFile(language), 'utf8')).toBe(text);
  });

  it('tells of every instrument, with figures that are figures', () => {
    expect(text.match(/^### /gm)).toHaveLength(INSTRUMENTS.length);
    expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
  });
});
