/** Seeds on which the lesson's story holds, for the day when the engine has changed: `npm run -s lesson:seeds [MOST]`. */

import { STORY } from '../../../client/state/tutorial/story.ts';
import { HEADLINES } from '../../../shared/economy/headlines/catalogue.ts';
import { createWorld } from '../../../shared/economy/index.ts';
import { randomOffer } from '../../random/offer.ts';
import { announcedBy, play, scenario, untouched } from './story.ts';

const OFFERS = 20;
const most = Number(process.argv[2] ?? 1_000_000);

const any = createWorld(scenario, 1);
const drawn = Array.from({ length: OFFERS }, (_, i) => [1, 2, 3].map((turn) => randomOffer(i, turn, STORY.seat)));
const plain = [untouched, untouched, untouched];

/** Are the first three turns' projects those that the lesson speaks of? Only the seed decides that. */
function isAnnounced(seed: number): boolean {
  const types = announcedBy({ ...any, seed }).map((projects) => projects.map(({ type }) => type).join());
  return !types[0]!.includes(',') && types[1] === 'researchCentre' && types[2] === 'teleSecretariat';
}

/** Does the centre go to the metropolis whatever is done, and the tele-secretariat to whoever bids enough? */
function holds(seed: number): boolean {
  const last = play(plain, [0, 0, 0], seed)[3]!.headlines[0]!.place;
  return (
    last !== STORY.seat &&
    [plain, ...drawn].every((offers) => {
      const [, , second, third] = play(offers, [0, HEADLINES.most, STORY.enough], seed);
      return second!.headlines[0]!.place === STORY.rival && third!.headlines[0]!.place === STORY.seat;
    })
  );
}

for (let seed = 1; seed < most; seed++) if (isAnnounced(seed) && holds(seed)) console.log(seed);
