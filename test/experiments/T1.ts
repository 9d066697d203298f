/**
 * The tax truce (l. 588–606). Where every council would cut its rate and exempt newcomers, a truce leaves all of them
 * more revenue, and jobs hardly stand elsewhere. Whoever breaks it gains jobs while the others keep it, and loses them
 * again once the others follow: as in the race to the bottom, what is gained is taken from somebody.
 */
import type { Offer } from '../../shared/offer/offer.ts';
import { keptTo } from '../../shared/pact/bounds.ts';
import type { Truce } from '../../shared/pact/deal.ts';
import { duesOf } from '../../shared/pact/made.ts';
import { one, type Role } from './cast.ts';
import type { Draw, Experiment } from './experiment.ts';
import { displaced, revenue } from './race.ts';
import { resultOf } from './result.ts';
import { deviation, mean, share } from './statistics.ts';
import { type Chapter, type Circumstances, type Life, last } from './vocabulary.ts';

/** What all would do for jobs: a little, or as much as ruins some of them; and what they sign instead. */
const RACE = { taxRate: 95, exemption: 3 } satisfies Partial<Offer>;
const HARD = { taxRate: 85, exemption: 4 } satisfies Partial<Offer>;
const TRUCE: Truce = { kind: 'truce', rate: 100, exemption: 1 };
/** Percent of a year's free budget that a broken word costs. */
const PENALTY = 10;
/** Years: the word is broken, the others follow; the last that the breaker has for itself, and the last of all. */
const BROKEN = 9;
const FOLLOWED = 13;
const EARLY = 3;
const LATE = 6;
/** Share of the first gain that is lost again. */
const LOST = 0.5;
/** Share of the seeds in which whoever breaks the truce fares so. */
const SURE = 0.9;
const BREAKERS = ['isolated', 'town', 'rural', 'regionalCity'] as const satisfies readonly Role[];
const OTHER_LUCK = 1;

type Arms = ReturnType<typeof armsIn>;

/** The same councils, that all want to cut: as they like, or as the truce lets them. */
function armsIn({ scenario: { territories } }: Draw) {
  const wanting = (race: Partial<Offer>): Offer[] => territories.map(({ offer }) => ({ ...offer, ...race }));
  const kept = wanting(RACE).map((offer) => keptTo([TRUCE], offer));
  return {
    seats: [...territories.keys()],
    race: new Map(wanting(RACE).entries()),
    hard: new Map(wanting(HARD).entries()),
    truce: new Map(kept.entries()),
  };
}

/** One breaks the truce, and after some years all follow, or nobody ever does. */
function broken({ race, seats }: Arms, breaker: number, followed: boolean): Chapter[] {
  const own = [[breaker, race.get(breaker)!]] as const;
  const chapters: Chapter[] = [
    { from: BROKEN, offers: own, agreements: duesOf(PENALTY, seats, [breaker]) },
    { from: BROKEN + 1, offers: own, agreements: [] },
  ];
  return followed ? [...chapters, { from: FOLLOWED, offers: [...race], agreements: [] }] : chapters;
}

/** Percent that a measure of one place is above that of another life, over years from the start on. */
function ahead(a: Life, b: Life, from: number, to: number, read: (snapshot: Life[number]) => number): number {
  const over = (life: Life): number => mean(life.slice(from, to + 1).map(read));
  return 100 * (over(a) / over(b) - 1);
}

/** What one place gains by breaking the truce, percent of what it has when all keep it. */
function breach(draw: Draw, role: Role, also: Circumstances) {
  const [place, arms] = [one(draw.cast, role), armsIn(draw)];
  const kept = draw.live({ ...also, offers: arms.truce });
  const life = (followed: boolean): Life =>
    draw.live({ ...also, offers: arms.truce, chapters: broken(arms, place, followed) });
  const [alone, followed] = [life(false), life(true)];
  const { years } = draw.scenario;
  const jobs = (snapshot: Life[number]): number => snapshot.territories[place]!.jobs;
  const money = (snapshot: Life[number]): number => snapshot.territories[place]!.revenue;
  return {
    first: ahead(followed, kept, FOLLOWED - EARLY, FOLLOWED - 1, jobs),
    firstRevenue: ahead(followed, kept, FOLLOWED - EARLY, FOLLOWED - 1, money),
    lateAlone: ahead(alone, kept, years - LATE + 1, years, jobs),
    late: ahead(followed, kept, years - LATE + 1, years, jobs),
    lateRevenue: ahead(followed, kept, years - LATE + 1, years, money),
  };
}
type Breach = ReturnType<typeof breach>;

/** What all have more where they keep the truce than where they race, percent, and what stands elsewhere. */
const beside = (kept: Life, raced: Life) => ({
  revenue: 100 * (revenue(kept) / revenue(raced) - 1),
  jobs: 100 * (last(kept).nation.jobs / last(raced).nation.jobs - 1),
  displaced: displaced(raced, kept),
});

/** Everything under one set of circumstances. */
function trialIn(draw: Draw, also: Circumstances) {
  const { hard, race, truce } = armsIn(draw);
  const kept = draw.live({ ...also, offers: truce });
  return {
    ...beside(kept, draw.live({ ...also, offers: race })),
    hard: beside(kept, draw.live({ ...also, offers: hard })),
    noise: displaced(draw.live({ ...also, offers: truce, luck: OTHER_LUCK }), kept),
    breaches: BREAKERS.map((role) => breach(draw, role, also)),
  };
}
type Trial = ReturnType<typeof trialIn>;

const gained = ({ breaches }: Trial, what: keyof Breach): number => mean(breaches.map((one) => one[what]));
const pays = ({ displaced, noise, revenue }: Trial): boolean => revenue > 0 && displaced < noise;
const gainsFirst = (trial: Trial): boolean => gained(trial, 'first') > 0;
const losesAgain = (trial: Trial): boolean => gained(trial, 'late') <= (1 - LOST) * gained(trial, 'first');
const holdsIn = (trial: Trial): boolean => pays(trial) && gainsFirst(trial) && losesAgain(trial);

export const T1: Experiment<{ readonly whole: Trial; readonly off: Trial }> = {
  id: 'T1',
  needs: BREAKERS,
  trial: (draw) => ({ whole: trialIn(draw, {}), off: trialIn(draw, { without: ['contest'] }) }),
  sum(trials) {
    const [whole, off] = [trials.map((one) => one.whole), trials.map((one) => one.off)];
    const over = (read: (trial: Trial) => number): number => mean(whole.map(read));
    const held = whole.map(holdsIn);
    const byRole = BREAKERS.flatMap((role, i): [string, number][] => [
      [`${role}First`, over(({ breaches }) => breaches[i]!.first)],
      [`${role}WhenAllFollow`, over(({ breaches }) => breaches[i]!.late)],
    ]);
    return resultOf({
      id: 'T1',
      claim: `Tax truce: revenue of all councils under one (rate >= ${TRUCE.rate}, exemption <= ${TRUCE.exemption}), percent above a race (${RACE.taxRate}, ${RACE.exemption} years)`,
      values: whole.map((one) => one.revenue),
      held,
      target: `more in every seed; jobs displaced below the noise between seeds; one who breaks it gains jobs within ${FOLLOWED - BROKEN} years and loses >= ${100 * LOST} % of that once all follow, in >= ${100 * SURE} % of seeds`,
      holds:
        whole.every((one) => one.revenue > 0) &&
        over((one) => one.displaced) < over((one) => one.noise) &&
        share(whole.map((one) => gainsFirst(one) && losesAgain(one))) >= SURE,
      threshold: 0,
      ablation: { without: 'contest', values: off.map((one) => one.revenue), held: off.map(holdsIn) },
      detail: {
        displaced: over((one) => one.displaced),
        noise: over((one) => one.noise),
        displacedBelowNoiseShare: share(whole.map((one) => one.displaced < one.noise)),
        jobs: over((one) => one.jobs),
        hardRaceRevenue: over(({ hard }) => hard.revenue),
        hardRaceJobs: over(({ hard }) => hard.jobs),
        hardRaceDisplaced: over(({ hard }) => hard.displaced),
        breakerFirst: over((one) => gained(one, 'first')),
        breakerFirstSd: deviation(whole.map((one) => gained(one, 'first'))),
        breakerFirstShare: share(whole.map(gainsFirst)),
        breakerRevenueFirst: over((one) => gained(one, 'firstRevenue')),
        breakerLateIfNobodyFollows: over((one) => gained(one, 'lateAlone')),
        breakerWhenAllFollow: over((one) => gained(one, 'late')),
        breakerWhenAllFollowSd: deviation(whole.map((one) => gained(one, 'late'))),
        breakerLosesAgainShare: share(whole.map(losesAgain)),
        breakerRevenueWhenAllFollow: over((one) => gained(one, 'lateRevenue')),
        ...Object.fromEntries(byRole),
        whenAllFollowUncontested: mean(off.map((one) => gained(one, 'late'))),
        firstUncontested: mean(off.map((one) => gained(one, 'first'))),
      },
    });
  },
};
