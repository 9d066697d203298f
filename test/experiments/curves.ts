/** How sensitive the dual evolution is to each channel of accumulation: E1's rise at several strengths of its dial. */
import { CHANNELS } from '../../shared/economy/dials.ts';
import { gini } from './E1.ts';
import type { Draw, Measured } from './experiment.ts';
import { rise } from './vocabulary.ts';

/** 0 is frozen at the start, 1 as in a match. */
export const STRENGTHS = [0, 0.5, 1, 1.5, 2] as const;

/** E1's rise in percent, channel by channel and strength by strength. */
export type Curves = readonly (readonly number[])[];

export const CURVES: Measured<Curves> = {
  id: 'channels',
  needs: [],
  trial: ({ live }: Draw) =>
    CHANNELS.map((channel) =>
      STRENGTHS.map((strength) => rise(live(strength === 1 ? {} : { dials: { [channel]: strength } }), gini)),
    ),
};
