/** Lets things take their course: the offer that stands stands again, and nothing is bid. */
import { type Bot, ownOffer } from './sight.ts';

export const laissezFaire: Bot = {
  compose: (sight) => ({ offer: ownOffer(sight), bids: [] }),
};
