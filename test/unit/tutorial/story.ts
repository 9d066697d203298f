/** The lesson's match, turn by turn: what the engine makes of an offer and the bids, beside the others' standing offers. */
import { STORY } from '../../../client/state/tutorial/story.ts';
import { announcedIn, type Headline } from '../../../shared/economy/headlines/announce.ts';
import { advance, createWorld, reportOf, type World } from '../../../shared/economy/index.ts';
import type { TurnReport } from '../../../shared/economy/report.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import { scenarioText } from '../match/table.ts';

const parsed = parseScenario(JSON.parse(scenarioText(STORY.scenario)));
if (!parsed.ok) throw new Error(parsed.error.message);
export const scenario = parsed.value;

/** What stands when nobody touches it. */
export const untouched: Offer = scenario.territories[STORY.seat]!.offer;

/** The projects that each turn announces. */
export const announcedBy = (world: World): readonly (readonly Headline[])[] =>
  Array.from({ length: scenario.years }, (_, turn) => announcedIn(world, turn));

export const announced = announcedBy(createWorld(scenario, STORY.seed));

/** The reports of as many turns as there are offers, the start before them; `bids` are for each turn's first project. */
export function play(offers: readonly Offer[], bids: readonly number[] = [], seed: number = STORY.seed): TurnReport[] {
  let world = createWorld(scenario, seed);
  const reports = [reportOf(world, 0)];
  for (const [turn, own] of offers.entries()) {
    const all = scenario.territories.map(({ offer }, territory) => (territory === STORY.seat ? own : offer));
    const value = bids[turn] ?? 0;
    const made = value > 0 ? [{ project: announcedIn(world, turn)[0]!.id, territory: STORY.seat, value }] : [];
    world = advance(world, all, STORY.yearsPerTurn, { bids: made });
    reports.push(reportOf(world, turn + 1));
  }
  return reports;
}
