/** What an offer earns a place in points: the score of a match, held against the same life with its own offer. */
import { SCORED_YEARS, scoreOf } from '../../shared/match/score.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Draw } from './experiment.ts';
import type { Facts } from './probe.ts';
import type { Circumstances, Life } from './vocabulary.ts';

const course = (life: Life, place: number): readonly Facts[] =>
  life.slice(-SCORED_YEARS).map(({ territories }) => territories[place]!);

export const scored = (place: number, played: Life, untouched: Life): number =>
  scoreOf(course(played, place), course(untouched, place)).score;

/** Points of one place that alone plays this offer. */
export function alone(draw: Draw, place: number, offer: Partial<Offer>, also: Circumstances = {}): number {
  return scored(place, draw.live({ ...also, offers: new Map([[place, offer]]) }), draw.live(also));
}
