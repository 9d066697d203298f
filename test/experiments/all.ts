/** The experiments, in the order in which they are told: claims of the article, the truce that it asks for, then what the model does poorly. */
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
import { F1 } from './F1.ts';
import { F2 } from './F2.ts';
import { F3 } from './F3.ts';
import { F4 } from './F4.ts';
import { T1 } from './T1.ts';

/** What the model is known to do poorly, measured apart from the claims. */
export const FRAGILE: readonly Experiment[] = [F1, F2, F3, F4];

export const EXPERIMENTS: readonly Experiment[] = [E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12, T1, ...FRAGILE];
