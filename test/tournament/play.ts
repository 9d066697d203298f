/** A match in which every seat is played by a bot, without a table or a log: only what a score needs. */
import { Imagination } from '../../shared/bots/imagination.ts';
import type { Bot, BotSight } from '../../shared/bots/sight.ts';
import { announcedIn } from '../../shared/economy/headlines/announce.ts';
import { advance, createWorld, reportOf, type World } from '../../shared/economy/index.ts';
import type { TurnReport } from '../../shared/economy/report.ts';
import { live } from '../../shared/economy/untold.ts';
import { planWithout } from '../../shared/match/course.ts';
import { SCORED_YEARS, type Scored, scoreOf, worthOf } from '../../shared/match/score.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** A match under way, and its twin in which one seat keeps the offer that it started with and bids for nothing. */
interface Course {
  readonly world: World;
  readonly twin: World;
  readonly report: TurnReport;
  readonly standing: readonly Offer[];
}

type Table = Omit<BotSight, 'seat' | 'report' | 'standing' | 'announced'>;

function playYear({ world, twin, report, standing }: Course, table: Table, seat: number, bots: readonly Bot[]): Course {
  const sight = { ...table, report, standing, announced: announcedIn(world, world.elapsed) };
  const plays = bots.map((bot, index) => bot.compose({ ...sight, seat: index }));
  const offers = plays.map(({ offer }) => offer);
  const bids = plays.flatMap((play, territory) => play.bids.map((bid) => ({ ...bid, territory })));
  const plan = { offers, years: 1, decisions: { bids } };
  const next = advance(world, offers, 1, plan.decisions);
  table.imagination.take({ ...plan, decisions: { bids, announced: sight.announced } });
  return {
    world: next,
    twin: live(twin, planWithout(table.scenario, [seat], plan)),
    report: reportOf(next, next.elapsed),
    standing: offers,
  };
}

/** Points of one seat at the end of the match, as the game reckons them. `bots`: one a territory. */
export function pointsOf(scenario: Scenario, seed: number, seat: number, bots: readonly Bot[]): number {
  const table: Table = { scenario, imagination: new Imagination(scenario), agreements: [], worth: worthOf };
  const played: Scored[] = [];
  const untouched: Scored[] = [];
  const world = createWorld(scenario, seed);
  const standing = scenario.territories.map(({ offer }) => offer);
  let course: Course = { world, twin: world, report: reportOf(world, 0), standing };
  for (let year = 1; year <= scenario.years; year++) {
    course = playYear(course, table, seat, bots);
    if (scenario.years - year >= SCORED_YEARS) continue;
    played.push(course.report.territories[seat]!);
    untouched.push(reportOf(course.twin, year).territories[seat]!);
  }
  return scoreOf(played, untouched).score;
}
