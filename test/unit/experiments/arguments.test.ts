import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../experiments/arguments.ts';

const KNOWN = ['E1', 'E2'];
const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean), KNOWN);

describe('parseArguments', () => {
  it('runs everything on 20 seeds from 50000 when nothing is said', () =>
    expect(parse('')).toEqual({ only: KNOWN, seeds: 20, from: 50_000, json: false }));

  it('takes what is said', () =>
    expect(parse('--only E2 --seeds 3 --from 7 --json')).toEqual({ only: ['E2'], seeds: 3, from: 7, json: true }));

  it.each([
    ['--seeds 0', '--seeds takes a whole number'],
    ['--seeds 1.5', '--seeds takes a whole number'],
    ['--seeds 1e3', '--seeds takes a whole number'],
    ['--seeds', 'usage:'],
    ['--from=-1', '--from takes a whole number'],
    ['--only E9', 'no experiment "E9"'],
    ['--only ,', '--only wants some of E1, E2'],
    ['--fast', 'usage:'],
    ['fast', 'usage:'],
  ])('refuses "%s" with a sentence', (line, sentence) => {
    expect(() => parse(line)).toThrow(sentence);
  });
});
