/** What everybody may know of a world, in the scenario's order of territories and with six significant digits. */
import { attractivenessOf } from './attractiveness.ts';
import { countEstablishments, factsOf, nationOf } from './facts.ts';
import { measure } from './measure.ts';
import { pinsOf } from './pins.ts';
import type { TurnReport } from './report.ts';
import { round } from './rounding.ts';
import { datedOf, eventsOf, flowsOf, headlinesOf } from './told.ts';
import { hashWorld, type World } from './world.ts';
import { regimeOf } from './year.ts';

/** What a world comes to, place by place and as one: what scores and other lucks read of it. */
export function figuresOf(world: World): Pick<TurnReport, 'territories' | 'nation' | 'indicators'> {
  const attractiveness = attractivenessOf(world);
  const establishments = countEstablishments(world);
  const territories = Array.from(world.rank, (r) => factsOf(world, r, attractiveness[r]!, establishments[r]!));
  return { territories, nation: nationOf(world, territories), indicators: measure(world, attractiveness) };
}

/** What everybody may know of a world; flows and events are those of the whole turn that led to it. */
export function reportOf(world: World, turn: number): TurnReport {
  const year = world.scenario.startYear + world.elapsed - 1;
  const kinds = world.scenario.territories.map(({ kind }) => kind);
  return {
    turn,
    year,
    hash: hashWorld(world),
    regime: round(regimeOf(year)),
    ...figuresOf(world),
    flows: flowsOf(world),
    pins: pinsOf(world),
    events: eventsOf(world),
    headlines: headlinesOf(world),
    dated: datedOf(world),
    kinds,
  };
}
