/** The channels of accumulation, one by one, in Markdown. */
import { CHANNELS } from '../../../shared/economy/dials.ts';
import { type Curves, STRENGTHS } from '../curves.ts';
import { short } from './format.ts';
import { KNOWN } from './literature.ts';
import { frozen, meanCurves } from './sensitivity.ts';

export function channelsSection(trials: readonly Curves[]): string {
  const curves = meanCurves(trials);
  const rows = CHANNELS.map((channel, c) => {
    const { parameters, literature } = KNOWN[channel];
    const own = Object.entries(parameters).map(([name, value]) => `\`${name}\` ${value}`);
    const [gone, spread] = frozen(trials, c);
    const rises = curves[c]!.map(short).join(' · ');
    return `| ${channel} | ${own.join(', ')} | ${short(gone)} ± ${short(spread)} % | ${rises} | ${literature} |`;
  });
  return [
    '## The channels of accumulation\n',
    `Each has parameters of its own and a dial. Frozen, it stays at its level of the start; the third column says how much of E1's rise is then gone, all else as in a match. The fourth gives E1's rise in percent at ${STRENGTHS.join(', ')} times its strength, and so does the drawing.\n`,
    '![E1 over the strength of each channel](plots/channels.svg)\n',
    "| channel | its parameters | frozen alone, of E1's rise | E1's rise | what is known of its size |",
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
