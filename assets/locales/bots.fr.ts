/** The characters that play empty seats, in French: what each is called, and how it plays. */
import type { BotName } from '../../shared/bots/bots.ts';
import { formats } from './formats.ts';

const f = formats('fr-FR');

export interface BotWords {
  readonly name: Readonly<Record<BotName, string>>;
  readonly plays: Readonly<Record<BotName, string>>;
  /** Beside the place that a character plays. */
  readonly bot: (name: string) => string;
  /** A character that plays so many places. */
  readonly times: (name: string, seats: number) => string;
  /** Above all of them, for a whole room. */
  readonly cast: string;
}

export const fr: BotWords = {
  name: {
    laissezFaire: 'laissez-faire',
    taxCutter: 'moins-disant',
    imitator: 'imitateur',
    planner: 'planificateur',
    cooperator: 'coopérateur',
  },
  plays: {
    laissezFaire: 'Laisse l’offre comme elle est et ne signe rien.',
    taxCutter: 'Baisse l’impôt chaque année ; signe les trêves qui coûtent peu à rompre, puis les rompt.',
    imitator: 'Copie le plus attractif de ses semblables ; signe quand la plupart ont signé.',
    planner: 'Calcule plusieurs années à l’avance ; tient parole tant que cela lui rapporte.',
    cooperator: 'Propose des pactes équitables et tient toujours parole.',
  },
  bot: (name) => `bot · ${name}`,
  times: (name, seats) => `${name} × ${f.whole(seats)}`,
  cast: 'Qui joue les places vides',
};
