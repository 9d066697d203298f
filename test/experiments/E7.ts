/**
 * Telework (l. 320–334): telecommunication and telework centres bring standard offices to the periphery, and leave
 * high functions where they are.
 */
import type { Activity } from '../../shared/dimensions.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Draw, Experiment } from './experiment.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';
import { type Circumstances, held, over } from './vocabulary.ts';

const TARGET = { offices: 8, high: 2 };
const [FROM, TO] = [1994, 1999];
const OFFICES: readonly Activity[] = ['downstreamStandard'];
const HIGH: readonly Activity[] = ['upstreamSophisticated', 'downstreamSophisticated'];

/** A periphery that bets on the wire. */
const WIRED: Partial<Offer> = {
  sites: 10,
  technopole: 0,
  university: 6,
  culture: 12,
  telecom: 25,
  services: 10,
  training: 7,
  social: 11,
  telework: 15,
  promotion: 3,
};
const NONE: Circumstances = { without: ['telework'], state: { diffusion: [[1974, 0]] } };

function trial({ live, cast }: Draw) {
  const wired = {
    offers: new Map(cast.periphery.map((place) => [place, WIRED] as const)),
    state: {
      diffusion: [
        [1977, 0],
        [1978, 1],
      ],
    },
  } satisfies Circumstances;
  const shareOf = (circumstances: Circumstances, activities: readonly Activity[]): number =>
    over(live(circumstances), FROM, TO, (snapshot) => held(snapshot, cast.periphery, activities));
  const gained = (circumstances: Circumstances, activities: readonly Activity[]): number =>
    shareOf(circumstances, activities) - shareOf(NONE, activities);
  return {
    offices: gained(wired, OFFICES),
    high: gained(wired, HIGH),
    inMatch: gained({}, OFFICES),
    without: gained({ ...wired, without: ['telework'] }, OFFICES),
  };
}
type Trial = ReturnType<typeof trial>;

export const E7: Experiment<Trial> = {
  id: 'E7',
  needs: ['periphery'],
  trial,
  sum(trials) {
    const offices = trials.map((one) => one.offices);
    const high = trials.map((one) => one.high);
    return resultOf({
      id: 'E7',
      claim: `Telework: points that wires and centres add to the periphery's share of standard downstream, ${FROM}-${TO}`,
      values: offices,
      held: trials.map((one) => one.offices >= TARGET.offices && one.high <= TARGET.high),
      target: `>= ${TARGET.offices} points on the mean; high functions <= +${TARGET.high}`,
      holds: mean(offices) >= TARGET.offices && mean(high) <= TARGET.high,
      threshold: TARGET.offices,
      ablation: {
        without: 'telework',
        values: trials.map((one) => one.without),
        held: trials.map((one) => one.without >= TARGET.offices),
      },
      detail: {
        highFunctions: mean(high),
        highFunctionsShare: share(high.map((points) => points <= TARGET.high)),
        officesUnderDefaultOffers: mean(trials.map((one) => one.inMatch)),
      },
    });
  },
};
