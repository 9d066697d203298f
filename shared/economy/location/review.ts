/**
 * Establishments that stand: they grow or shrink with their profit beside their competitors', die by chance or when
 * too small, and reconsider their place: more often as the regime turns flexible, when they lose money, or when
 * outbid from a station's district (l. 75–92, 141–160). One pass over all of them: nothing is made for one that
 * simply lives on.
 */
import { functionOf } from '../../dimensions.ts';
import { draw, PURPOSE, strand, stream } from '../../maths/random.ts';
import { REVIEW } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import { CONTROL_CAP } from './control.ts';
import type { Market } from './market.ts';
import { growthAt, type Rates, ratesOf } from './rates.ts';
import { caseOf, end, reconsider, UPSTREAM } from './reconsider.ts';
import { sharedGrowth } from './sharedGrowth.ts';

/** Share that reconsiders of its own accord, by place and activity: more where a fast train drains decision jobs. */
const restlessness = ({ world }: Market, rates: Rates): Float64Array =>
  world.state.outbid.map((_, at) => {
    const drained = functionOf(at % PER_ACTIVITY) === UPSTREAM;
    return rates.review + (drained ? REVIEW.drainReview * world.state.drain[Math.trunc(at / PER_ACTIVITY)]! : 0);
  });

/** Sums over competitors, by activity: what they earn weighted by jobs is next year's yardstick. */
interface Competitors {
  readonly earned: Float64Array;
  readonly jobs: Float64Array;
}

/**
 * The pass. Margins are profit after control costs as a share of value added, the establishment's own talent included;
 * everything is read from the columns, because an object for each would cost more than its year.
 */
function passOver(market: Market, rates: Rates, competitors: Competitors): void {
  const { world, year, values, controlPerKm } = market;
  const { id, activity, territory, firm, jobs, age, talent, count } = world.establishments;
  const { blocks, blockOf, first, inside, between, widest } = world.geography;
  const { headquarters, margin: usual } = world;
  const { profit, outbid } = world.state;
  const { exit, smallest, rivalry } = rates;
  const common = sharedGrowth(world, year);
  const restless = restlessness(market, rates);
  const { grown } = world.journal.ledger;
  const shareOf = values.map((value) => 1 / value);
  const luckOfYear = stream(world.seed, year.index, PURPOSE.review);
  for (let e = 0; e < count; e++) {
    const k = activity[e]!;
    const r = territory[e]!;
    const at = r * PER_ACTIVITY + k;
    const seat = headquarters[firm[e]!]!;
    const here = blockOf[r]!;
    const there = blockOf[seat]!;
    const km = here === there ? inside[r * widest + seat - first[here]!]! : between[here * blocks + there]!;
    const control = Math.min(CONTROL_CAP[k]!, controlPerKm[at]! * km);
    const margin = (profit[at]! - control) * shareOf[k]! + talent[e]!;
    const before = jobs[e]!;
    competitors.earned[k]! += margin * before;
    competitors.jobs[k]! += before;
    const now = before * (1 + growthAt(margin, usual[k]!, rivalry) + common[at]!);
    grown[r]! += now - before;
    jobs[e] = now;
    age[e]!++;
    const luck = draw(strand(luckOfYear, id[e]!), 0);
    if (luck < exit || now < smallest) {
      end(market, e, null);
      continue;
    }
    const mood = (luck - exit) / (1 - exit);
    const threshold = margin < 0 ? REVIEW.losing : restless[at]! + outbid[at]!;
    if (mood < threshold) reconsider(market, e, rates, mood >= restless[at]!);
  }
}

const meanOf = ({ earned, jobs }: Competitors, otherwise: Float64Array): Float64Array =>
  earned.map((sum, k) => (jobs[k]! > 0 ? sum / jobs[k]! : otherwise[k]!));

const noCompetitors = (): Competitors => ({
  earned: new Float64Array(PER_ACTIVITY),
  jobs: new Float64Array(PER_ACTIVITY),
});

/** What each activity earns on the mean, share of value added: what its establishments are judged beside. */
export function meanMargins(market: Market): Float64Array {
  const { establishments, margin } = market.world;
  const competitors = noCompetitors();
  for (let e = 0; e < establishments.count; e++) {
    const { activity: k, own } = caseOf(market, e);
    competitors.earned[k]! += (own / market.values[k]!) * establishments.jobs[e]!;
    competitors.jobs[k]! += establishments.jobs[e]!;
  }
  return meanOf(competitors, margin);
}

/** Lets every establishment live its year; then what competitors earn is counted for the next. */
export function reviewAll(market: Market): void {
  const competitors = noCompetitors();
  passOver(market, ratesOf(market.world, market.year), competitors);
  market.world.margin.set(meanOf(competitors, market.world.margin));
}
