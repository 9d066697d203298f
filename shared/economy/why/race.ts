/** The alternatives of a race for places, with the weights and the clocks that the race itself uses. */
import { log } from '../../maths/log.ts';
import { drawScrambled, strand, stream } from '../../maths/random.ts';
import { explain, explainAbroad, explainElsewhere } from '../explain.ts';
import type { Market } from '../location/market.ts';
import { ABROAD, abroadNest, ELSEWHERE, elsewhereNest, type Nest, outsideRoom } from '../location/outside.ts';
import { NESTS } from '../location/tables.ts';
import { dispersion, roomUtility, utility } from '../location/utility.ts';
import { placeWeights, rowOf, weightsTogether } from '../location/weights.ts';
import { CHOICE } from '../parameters/firms.ts';
import { type Weighed, weighed } from './alternative.ts';

/** Who chooses: an activity with its headquarters, and for what its luck is drawn. */
export interface Chooser {
  readonly k: number;
  /** World's place of the headquarters. */
  readonly seat: number;
  readonly purpose: number;
  readonly id: number;
}

/** When the clock of the race's contender i rang: blocks of places first, then what lies outside. */
function ringsAt(market: Market, { k, seat, purpose, id }: Chooser, i: number): number {
  const { rates, alternatives, keys } = market.tables;
  const luck = strand(stream(market.world.seed, market.year.index, purpose), id);
  return -log(drawScrambled(luck, keys[0]![i]!)) / rates[rowOf(market, k, seat) * alternatives + i]!;
}

/**
 * A place. With V = utility + room and nests of dissimilarity λ, ln weight = V/λ + (λ − 1) ln Σ nest e^(V/λ), so what the
 * nest adds to V is (1 − λ) ln of the place's share of its nest.
 */
function place(market: Market, chooser: Chooser, r: number, weight: number): Weighed {
  const { world, year, values, tables } = market;
  const { k, seat } = chooser;
  const profit = explain(world, year, k, r, seat);
  const room = market.roomUtility[r]!;
  const factor = tables.factors[rowOf(market, k, seat) * NESTS + world.reference.nest[r]!]!;
  const worth = utility(profit.profit, k, values[k]!) + room;
  const open = weight > 0;
  return weighed({
    option: 'place',
    territory: world.order[r]!,
    bar: open ? null : profit.profit <= 0 ? 'unprofitable' : 'full',
    weight,
    rings: open ? ringsAt(market, chooser, world.geography.blockOf[r]!) : null,
    profit,
    scale: dispersion(k, values[k]!),
    limit: CHOICE.utilityCap,
    others: { room, nest: open ? (1 / CHOICE.nest - 1) * worth + log(factor) : 0 },
  });
}

/** ln weight of a nest outside = ln pull + W + (1 − ε)(ln inside − W), where W is ln of its mass. */
const ofNest = ({ pull, mass, elasticity }: Nest, inside: number) => ({
  pull: log(pull),
  nest: (1 - elasticity) * (log(inside) - log(mass)),
});

function outside(market: Market, chooser: Chooser, option: 'abroad' | 'elsewhere', weight: number): Weighed {
  const { world, year, values } = market;
  const { k, seat } = chooser;
  const nest = option === 'abroad' ? abroadNest(market, k) : elsewhereNest(market, k);
  const { elsewhere: there } = world.scenario;
  const start = world.reference.elsewhere;
  const profit = option === 'abroad' ? explainAbroad(year, k) : explainElsewhere(there!, year, k);
  const { inside } = weightsTogether(market, k, seat);
  const own =
    option === 'abroad'
      ? { room: roomUtility(outsideRoom(world, CHOICE.abroadCapacity)) }
      : { balance: log(start!.inside[k]!) - start!.profit[k]! };
  const open = nest !== null && weight > 0;
  const index = world.geography.blocks - 1 - (option === 'abroad' ? ABROAD : ELSEWHERE);
  return weighed({
    option,
    territory: null,
    bar: open ? null : option === 'abroad' && profit.profit <= 0 ? 'unprofitable' : 'closed',
    weight: open ? weight : 0,
    rings: open ? ringsAt(market, chooser, index) : null,
    profit,
    scale: dispersion(k, values[k]!),
    limit: CHOICE.utilityCap,
    others: { ...(open ? own : {}), ...(open ? ofNest(nest, inside) : {}) },
  });
}

/** Every territory in the scenario's order, then abroad, and the rest of the country where the scenario has one. */
export function contenders(market: Market, chooser: Chooser): Weighed[] {
  const { world } = market;
  const weights = placeWeights(market, chooser.k, chooser.seat);
  const { size } = world.geography;
  const all = Array.from(world.rank, (r) => place(market, chooser, r, weights[r]!));
  all.push(outside(market, chooser, 'abroad', weights[size - 1 - ABROAD]!));
  if (world.reference.elsewhere === null) return all;
  return [...all, outside(market, chooser, 'elsewhere', weights[size - 1 - ELSEWHERE]!)];
}
