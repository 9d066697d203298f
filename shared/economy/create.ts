/** A world at the start of a match, from a scenario and a seed. */

import { SKILLS } from '../dimensions.ts';
import type { Scenario, Territory } from '../scenario/scenario.ts';
import { blocksOf } from './blocks.ts';
import { ALL_ON, type Dials } from './dials.ts';
import { noEstablishments } from './establishments.ts';
import { createGeography } from './geography.ts';
import { emptyJournal } from './journal.ts';
import { countJobs } from './mechanisms/employment.ts';
import { openWorld } from './opening.ts';
import { GROWTH, START } from './parameters/firms.ts';
import { DEMOGRAPHY, LABOUR } from './parameters/people.ts';
import { EQUIPMENT } from './parameters/places.ts';
import { emptyReference } from './reference.ts';
import { foundEstablishments, seatHeadquarters } from './settlement.ts';
import { emptyState, PER_ACTIVITY, PER_SHARE, PER_SKILL, SHARE } from './state.ts';
import type { World } from './world.ts';

/** Blocks of neighbours, each in the order of ids, so that the order of the file changes nothing. */
function canonical(scenario: Scenario): Territory[][] {
  const sorted = [...scenario.territories].sort((a, b) => (a.id < b.id ? -1 : 1));
  return blocksOf(sorted).map((members) => members.map((i) => sorted[i]!));
}

const START_STOCK = Object.entries(EQUIPMENT.start) as [keyof typeof EQUIPMENT.start, number][];

function peoplePlace(world: World, place: Territory, r: number): void {
  const { state } = world;
  const actives = place.population * DEMOGRAPHY.activityRate;
  SKILLS.forEach((skill, s) => {
    state.actives[r * PER_SKILL + s] = actives * place.skills[skill];
  });
  state.population[r] = place.population;
  state.rentRest[r] = place.rent;
  state.rent[r] = place.rent;
  state.legacy[r] = place.legacy;
  state.taxRate[r] = place.offer.taxRate / 100;
  state.exemption[r] = place.offer.exemption;
  for (const [id, perActive] of START_STOCK) {
    state.stock[r * PER_SHARE + SHARE[id]] = (actives * perActive) / 1000;
  }
}

function emptyWorld(scenario: Scenario, seed: number, dials: Dials): World {
  const blocks = canonical(scenario);
  const places = blocks.flat();
  const index = new Map(scenario.territories.map((territory, i) => [territory, i]));
  const order = Int32Array.from(places, (place) => index.get(place)!);
  const rank = new Int32Array(order.length);
  order.forEach((i, r) => {
    rank[i] = r;
  });
  return {
    scenario,
    seed: seed >>> 0,
    elapsed: 0,
    dials,
    places,
    order,
    rank,
    geography: createGeography(blocks),
    reference: emptyReference(scenario, places),
    state: emptyState(places.length),
    establishments: noEstablishments(),
    headquarters: seatHeadquarters(scenario, places, seed >>> 0),
    margin: new Float64Array(PER_ACTIVITY).fill(GROWTH.margin),
    niche: new Float64Array(PER_ACTIVITY).fill(1),
    journal: emptyJournal(places.length),
  };
}

/** `dials` are turned by experiments. */
export function createWorldWith(scenario: Scenario, seed: number, dials: Dials = ALL_ON): World {
  const world = emptyWorld(scenario, seed, dials);
  const { state } = world;
  state.supply.fill(1);
  state.districtHeld.fill(1);
  for (const rate of [state.unemployment, state.unemploymentAll]) rate.fill(LABOUR.start);
  state.exclusion.fill(LABOUR.startExclusion);
  world.places.forEach((place, r) => {
    peoplePlace(world, place, r);
  });
  foundEstablishments(world);
  countJobs(world);
  state.room.set(state.basicJobsAll.map((jobs) => jobs * START.room + START.extraRoom));
  openWorld(world);
  return world;
}
