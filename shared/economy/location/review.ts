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

/** Share that reconsiders of its own accord, by place and activity: more where a fast train drains decision jobs. */
const restlessness = ({ world }: Market, rates: Rates): Float64Array =>
  world.state.outbid.map((_, at) => {
    const drained = functionOf(at % PER_ACTIVITY) === UPSTREAM;
    return rates.review + (drained ? REVIEW.drainReview * world.state.drain[Math.trunc(at / PER_ACTIVITY)]! : 0);
  });

/** Profit after control costs as a share of value added, talent included, of every establishment. */
function marginsOf({ world, values, controlPerKm }: Market): Float64Array {
  const { activity, territory, firm, talent, count } = world.establishments;
  const { blocks, blockOf, first, inside, between, widest } = world.geography;
  const { headquarters, state } = world;
  const shareOf = values.map((value) => 1 / value);
  const margins = new Float64Array(count);
  for (let e = 0; e < count; e++) {
    const [k, r, seat] = [activity[e]!, territory[e]!, headquarters[firm[e]!]!];
    const [here, there] = [blockOf[r]!, blockOf[seat]!];
    const km = here === there ? inside[r * widest + seat - first[here]!]! : between[here * blocks + there]!;
    const at = r * PER_ACTIVITY + k;
    const control = Math.min(CONTROL_CAP[k]!, controlPerKm[at]! * km);
    margins[e] = (state.profit[at]! - control) * shareOf[k]! + talent[e]!;
  }
  return margins;
}

/** What competitors earn, weighted by jobs: next year's yardstick. */
function weighMargins({ world }: Market, margins: Float64Array): Float64Array {
  const { activity, jobs } = world.establishments;
  const earned = new Float64Array(PER_ACTIVITY);
  const stood = new Float64Array(PER_ACTIVITY);
  for (let e = 0; e < margins.length; e++) {
    const k = activity[e]!;
    earned[k]! += margins[e]! * jobs[e]!;
    stood[k]! += jobs[e]!;
  }
  return earned.map((sum, k) => (stood[k]! > 0 ? sum / stood[k]! : world.margin[k]!));
}

/** What each activity earns on the mean, share of value added: what its establishments are judged beside. */
export const meanMargins = (market: Market): Float64Array => weighMargins(market, marginsOf(market));

/** Lets every establishment live its year; then what competitors earn is counted for the next. */
export function reviewAll(market: Market): void {
  const { world, year } = market;
  const { id, activity, territory, jobs, age, count } = world.establishments;
  const rates = ratesOf(world, year);
  const margins = marginsOf(market);
  const competitors = weighMargins(market, margins);
  const restless = restlessness(market, rates);
  const luckOfYear = stream(world.seed, year.index, PURPOSE.review);
  const { outbid } = world.state;
  const { grown } = world.journal.ledger;
  for (let e = 0; e < count; e++) {
    const [k, margin] = [activity[e]!, margins[e]!];
    const at = territory[e]! * PER_ACTIVITY + k;
    age[e]!++;
    const now = jobs[e]! * (1 + growthAt(margin, world.margin[k]!, rates.rivalry) + rates.trend[k]!);
    grown[territory[e]!]! += now - jobs[e]!;
    jobs[e] = now;
    const luck = draw(strand(luckOfYear, id[e]!), 0);
    if (luck < rates.exit || now < rates.smallest) {
      end(market, caseOf(market, e), null);
      continue;
    }
    const mood = (luck - rates.exit) / (1 - rates.exit);
    const threshold = margin < 0 ? REVIEW.losing : restless[at]! + outbid[at]!;
    if (mood < threshold) reconsider(market, caseOf(market, e), rates, mood >= restless[at]!);
  }
  world.margin.set(competitors);
}
