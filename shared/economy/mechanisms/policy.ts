/**
 * Applies the carrots: taxes and aid first, then the station, then what is left by shares. What an offer leaves
 * unbound pays back debt. Equipment wears and builds up, land is made ready and cleaned.
 */
import { SHARES } from '../../offer/instruments.ts';
import { interventionIn } from '../intervention.ts';
import type { Mechanism } from '../mechanism.ts';
import { EQUIPMENT, LAND } from '../parameters/places.ts';
import { INTEGRATION } from '../parameters/public.ts';
import { PER_PLEDGE, PER_SHARE, SHARE } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { buildTogether, owedByPacts } from './agreements.ts';
import { payAid, setTaxes } from './aid.ts';
import { borrow } from './debt.ts';
import { runStation } from './station.ts';

const WEAR: Readonly<Record<string, number>> = EQUIPMENT.wear;

/** MF spent on the shares this year, by column of `spending`; intervention money comes on top, from outside. */
function spend(world: World, year: Year, r: number, available: number): number {
  const { spending } = world.state;
  const offer = year.offers[r]!;
  const extra = interventionIn(year.decisions.intervention, year.calendar, world.order[r]!)?.spending ?? {};
  let spent = 0;
  SHARES.forEach((id, i) => {
    const own = (available * offer[id]) / 100;
    spent += own;
    spending[r * PER_SHARE + i] = own + (extra[id] ?? 0);
  });
  return spent;
}

/** What is due this year to headline projects that were won. */
function payPledges(world: World, r: number): number {
  const { pledges } = world.state;
  const first = r * PER_PLEDGE;
  const due = pledges[first]!;
  pledges.copyWithin(first, first + 1, first + PER_PLEDGE);
  pledges[first + PER_PLEDGE - 1] = 0;
  return due;
}

function build(world: World, r: number): void {
  const { spending, stock, room } = world.state;
  SHARES.forEach((id, i) => {
    const wear = WEAR[id];
    if (wear === undefined) return;
    const at = r * PER_SHARE + i;
    stock[at] = stock[at]! * (1 - wear) + spending[at]!;
  });
  room[r] =
    room[r]! * (1 + EQUIPMENT.roomGrowth) +
    spending[r * PER_SHARE + SHARE.sites]! * EQUIPMENT.roomPerSites +
    spending[r * PER_SHARE + SHARE.technopole]! * EQUIPMENT.roomPerTechnopole;
}

/** Building land opens up, dereliction is cleaned. */
function improveLand(world: World, r: number): void {
  const { spending, supply, legacy, activesAll, rent } = world.state;
  const sites = spending[r * PER_SHARE + SHARE.sites]! * 1000;
  const culture = spending[r * PER_SHARE + SHARE.culture]! * 1000;
  const effort = (sites * LAND.fromSites + culture * LAND.fromCulture) / (activesAll[r]! * rent[r]! * LAND.costScale);
  supply[r]! *= 1 + LAND.growth + (LAND.response * effort) / (effort + LAND.responseHalf);
  const cleaned = sites / activesAll[r]!;
  legacy[r]! *= 1 - (LAND.cleaning * cleaned) / (cleaned + LAND.cleaningHalf);
}

function integrate(world: World, year: Year, r: number): void {
  const { spending, integration, activesAll, unemploymentAll } = world.state;
  const persons = activesAll[r]! * (INTEGRATION.actives + unemploymentAll[r]! + INTEGRATION.flexible * year.regime);
  const perPerson = (spending[r * PER_SHARE + SHARE.social]! * 1000) / persons;
  integration[r] = perPerson / (perPerson + INTEGRATION.half);
}

function apply(world: World, year: Year): void {
  const { ledger } = world.journal;
  const { lineLead } = world.state;
  const owed = owedByPacts(world, year);
  for (let r = 0; r < world.places.length; r++) {
    setTaxes(world, year, r);
    const aid = payAid(world, year, r);
    lineLead[r]! += year.programmes.lines;
    const station = runStation(world, year, r);
    const pledges = payPledges(world, r);
    const committed = aid + station + pledges + owed[r]!;
    const spent = spend(world, year, r, Math.max(0, world.state.freeBudget[r]! - committed));
    ledger.aid[r]! += aid;
    ledger.station[r]! += station;
    ledger.pledges[r]! += pledges;
    ledger.shares[r]! += spent;
    borrow(world, r, committed + spent);
    build(world, r);
    improveLand(world, r);
    integrate(world, year, r);
  }
  buildTogether(world, year);
}

export const policy: Mechanism = {
  name: 'policy',
  reads: [
    'activesAll',
    'unemploymentAll',
    'population',
    'rent',
    'newcomerJobs',
    'businessTax',
    'revenue',
    'freeBudget',
    'stop',
  ],
  writes: [
    'taxRate',
    'exemption',
    'aid',
    'lineLead',
    'stationYears',
    'station',
    'spending',
    'stock',
    'joint',
    'access',
    'room',
    'supply',
    'legacy',
    'integration',
    'debt',
    'pledges',
    'journal',
  ],
  apply,
};
