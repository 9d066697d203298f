import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../experiments/arguments.ts';

const KNOWN = ['E1', 'E2'];
const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean), KNOWN);
const USUAL = { only: null, seeds: 20, from: 50_000, scenario: null, json: false, page: false };

describe('parseArguments', () => {
  it('runs everything on 20 seeds from 50000 when nothing is said', () => expect(parse('')).toEqual(USUAL));

  it('takes what is said', () =>
    expect(parse('--only E2 --seeds 3 --from 7 --json --scenario my.json')).toEqual({
      ...USUAL,
      only: ['E2'],
      seeds: 3,
      from: 7,
      scenario: 'my.json',
      json: true,
    }));

  it('puts experiments into their order', () => expect(parse('--only E2,E1').only).toEqual(['E1', 'E2']));

  it.each([
    ['--seeds 0', '--seeds takes a whole number'],
    ['--seeds 1.5', '--seeds takes a whole number'],
    ['--seeds 1e3', '--seeds takes a whole number'],
    ['--seeds', 'usage:'],
    ['--from=-1', '--from takes a whole number'],
    ['--only E9', 'no experiment "E9"'],
    ['--only ,', '--only wants some of E1, E2'],
    ['--only E1 --page', '--page shows the whole table'],
    ['--scenario x.json --page', '--page shows the whole table'],
    ['--fast', 'usage:'],
    ['fast', 'usage:'],
  ])('refuses "%s" with a sentence', (line, sentence) => {
    expect(() => parse(line)).toThrow(sentence);
  });
});
