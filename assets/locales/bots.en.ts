/** The characters that play empty seats, in English. */
import type { BotWords } from './bots.fr.ts';
import { formats } from './formats.ts';

const f = formats('en-GB');

export const en: BotWords = {
  name: {
    laissezFaire: 'laissez-faire',
    taxCutter: 'tax-cutter',
    imitator: 'imitator',
    planner: 'planner',
    cooperator: 'cooperator',
  },
  plays: {
    laissezFaire: 'Leaves the offer as it is and signs nothing.',
    taxCutter: 'Cuts taxes year after year; signs truces that cost little to break, and breaks them.',
    imitator: 'Copies the most attractive of its like; signs once most have signed.',
    planner: 'Plans several years ahead; keeps its word as long as that pays.',
    cooperator: 'Proposes fair pacts and always keeps its word.',
  },
  bot: (name) => `bot · ${name}`,
  times: (name, seats) => `${name} × ${f.whole(seats)}`,
  cast: 'Who plays the empty seats',
};
