/** The experiments, in the order in which they are told. */
import { E1 } from './E1.ts';
import { E2 } from './E2.ts';
import { E3 } from './E3.ts';
import { E4 } from './E4.ts';
import { E5 } from './E5.ts';
import { E6 } from './E6.ts';
import { E7 } from './E7.ts';
import { E8 } from './E8.ts';
import { E9 } from './E9.ts';
import { E10 } from './E10.ts';
import { E11 } from './E11.ts';
import { E12 } from './E12.ts';
import type { Experiment } from './experiment.ts';

export const EXPERIMENTS: readonly Experiment[] = [E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12];
