/**
 * The race to the bottom (l. 588–606). When every place doubles its exemptions and aid, jobs hardly move and revenue
 * falls; a small place that does it alone gains, and loses at least half of that once all do. What takes the gain
 * away is the contest for a given number of projects: where none is taken from anybody, all gain together.
 */
import type { Offer } from '../../shared/offer/offer.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Cast, Role } from './cast.ts';
import type { Draw, Experiment } from './experiment.ts';
import { alone, scored } from './merit.ts';
import { displaced, revenue } from './race.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';
import type { Circumstances } from './vocabulary.ts';

/** Share of the gain. */
const TARGET = { lost: 0.5 };
/** Small places that try it alone; on a line or off it, a town is a town. */
const SMALL = ['isolated', 'town', 'rural'] as const satisfies readonly Role[];
const MOST = 4;
/** Luck of another life in the same place: how far seeds differ by themselves. */
const OTHER_LUCK = 1;

/** Twice the exemption and twice the aid to production; a year and 2 kF where there was none. */
const doubled = ({ exemption, aidProduction }: Offer): Partial<Offer> => ({
  exemption: Math.max(1, 2 * exemption),
  aidProduction: Math.max(2, 2 * aidProduction),
});

const everybody = ({ territories }: Scenario) =>
  new Map(territories.map(({ offer }, i) => [i, doubled(offer)] as const));

const placesOf = (cast: Cast, role: Role): readonly number[] =>
  [...cast[role], ...(role === 'town' ? cast.lineTown : [])].slice(0, MOST);

/** Points of the small places, role by role, when each is alone and when all do the same. */
function race(draw: Draw, also: Circumstances) {
  const all = draw.live({ ...also, offers: everybody(draw.scenario) });
  const usual = draw.live(also);
  return SMALL.map((role) => {
    const places = placesOf(draw.cast, role);
    const offer = (place: number): Partial<Offer> => doubled(draw.scenario.territories[place]!.offer);
    return {
      alone: mean(places.map((place) => alone(draw, place, offer(place), also))),
      all: mean(places.map((place) => scored(place, all, usual))),
    };
  });
}
type Race = ReturnType<typeof race>;

function trial(draw: Draw) {
  const [usual, all] = [draw.live(), draw.live({ offers: everybody(draw.scenario) })];
  return {
    displaced: displaced(all, usual),
    noise: displaced(draw.live({ luck: OTHER_LUCK }), usual),
    revenue: 100 * (revenue(all) / revenue(usual) - 1),
    whole: race(draw, {}),
    uncontested: race(draw, { without: ['contest'] }),
  };
}
type Trial = ReturnType<typeof trial>;

const gained = (roles: Race): number => mean(roles.map((role) => role.alone));
const lost = (roles: Race): number => gained(roles) - mean(roles.map(({ all }) => all));
const emptied = (alone: number, all: number): boolean => alone > 0 && alone - all >= TARGET.lost * alone;
const emptiedIn = (roles: Race): boolean => emptied(gained(roles), gained(roles) - lost(roles));

/** Points of each role on the mean of the seeds. */
const byRole = (races: readonly Race[]) =>
  SMALL.map((role, i) => ({
    role,
    alone: mean(races.map((roles) => roles[i]!.alone)),
    all: mean(races.map((roles) => roles[i]!.all)),
  }));

export const E6: Experiment<Trial> = {
  id: 'E6',
  needs: SMALL,
  trial,
  sum(trials) {
    const whole = trials.map((one) => one.whole);
    const uncontested = trials.map((one) => one.uncontested);
    const roles = byRole(whole);
    const moved = mean(trials.map((one) => one.displaced));
    const noise = mean(trials.map((one) => one.noise));
    const falls = trials.map((one) => one.revenue < 0);
    return resultOf({
      id: 'E6',
      claim:
        'Race to the bottom: points that small places, having doubled exemption and aid alone, lose again when all double theirs',
      values: whole.map(lost),
      held: trials.map((one, i) => one.displaced < noise && falls[i]! && emptiedIn(one.whole)),
      target: `isolated basin, town and rural area gain alone and lose >= ${100 * TARGET.lost} % of it when all do; jobs displaced below the noise between seeds; revenue down in every seed`,
      holds: moved < noise && falls.every(Boolean) && roles.every(({ alone, all }) => emptied(alone, all)),
      threshold: TARGET.lost * mean(whole.map(gained)),
      ablation: { without: 'contest', values: uncontested.map(lost), held: uncontested.map(emptiedIn) },
      detail: {
        displaced: moved,
        noise,
        revenue: mean(trials.map((one) => one.revenue)),
        revenueDownShare: share(falls),
        gainedAlone: mean(whole.map(gained)),
        ...Object.fromEntries(
          roles.flatMap(({ role, alone, all }) => [
            [`${role}Alone`, alone],
            [`${role}WhenAllDo`, all],
          ]),
        ),
        whenAllDoUncontested: mean(uncontested.map((one) => gained(one) - lost(one))),
      },
    });
  },
};
