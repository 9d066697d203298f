/** Three lines of news for whoever reads: a seat, or the country. What a line is, is said in `news/lines.ts`. */
import { ABROAD, type TerritoryFacts, type TurnReport } from '../economy/report.ts';
import { dated } from './news/dated.ts';
import { establishments, hasName } from './news/establishments.ts';
import { figures } from './news/figures.ts';
import { countryHeadlines, seatHeadlines } from './news/headlines.ts';
import type { CountryNews, News, PumpsNews } from './news/lines.ts';
import { RARITY, total } from './news/measure.ts';
import { migrations } from './news/migrations.ts';
import { countryPacts, seatPacts } from './news/pacts.ts';
import { NOTHING_TOLD, type Told } from './news/told.ts';

export type * from './news/lines.ts';

const LINES = 3;

/** What a line speaks of: of each theme one line at most. */
function themeOf(line: News): string {
  switch (line.kind) {
    case 'establishment':
      return line.deed;
    case 'figure':
      return line.figure;
    case 'headline':
      return line.outcome;
    case 'pact':
      return line.fate;
    default:
      return line.kind;
  }
}

/** The heaviest lines, at most one of each kind and figure so that three lines say three things. */
function pick(lines: readonly News[], count: number): News[] {
  const seen = new Set<string>();
  const picked: News[] = [];
  for (const line of [...lines].sort((a, b) => b.weight - a.weight)) {
    if (line.weight <= 0 || seen.has(themeOf(line)) || picked.length === count) continue;
    seen.add(themeOf(line));
    picked.push(line);
  }
  return picked;
}

/**
 * Up to three lines of the turn that matter most to this seat, the heaviest first; none at the start. `told` is what
 * was decided in it.
 */
export function seatNews(
  previous: TurnReport | null,
  latest: TurnReport,
  seat: number,
  told: Told = NOTHING_TOLD,
): News[] {
  const before = previous?.territories[seat];
  const after = latest.territories[seat];
  if (!previous || !before || !after) return [];
  const actives = Math.max(1, total(after.actives));
  const nations = [previous.nation, latest.nation] as const;
  return pick(
    [
      ...seatPacts(previous, latest, seat, told),
      ...seatHeadlines(previous, latest, seat, told),
      ...dated(latest.dated, seat, actives),
      ...establishments(latest, seat, actives),
      ...migrations(before, latest, seat, actives),
      ...figures(before, after, nations, seat),
    ],
    LINES,
  );
}

/** The place where the two pumps are strongest, if any has both. */
function pumps(latest: TurnReport, actives: number): PumpsNews[] {
  const strength = (facts: TerritoryFacts) => Math.min(facts.netMigration.executive, -facts.netMigration.lowSkilled);
  const place = latest.territories.reduce(
    (best, facts, i, all) => (strength(facts) > strength(all[best]!) ? i : best),
    0,
  );
  const facts = latest.territories[place];
  if (!facts || strength(facts) <= 0) return [];
  const { executive, lowSkilled } = facts.netMigration;
  const weight = (RARITY.executive * (executive - lowSkilled)) / actives;
  return [{ kind: 'pumps', place, executives: executive, lowSkilled: -lowSkilled, weight }];
}

/** One establishment is little beside a country, yet it is what people can picture: it weighs so many times. */
const PICTURE = 10;

/** What has a face: the largest event, headline projects, dated closures and openings, beside so many actives. */
function named(previous: TurnReport, latest: TurnReport, { bids }: Told, actives: number): News[] {
  const largest = latest.events.find((event) => !hasName(latest, event));
  const place = largest && (largest.to === null || largest.to < 0 ? largest.from : largest.to);
  const nameless = typeof place === 'number' ? establishments(latest, place, actives).slice(0, 1) : [];
  return [...nameless, ...countryHeadlines(previous, latest, bids, actives), ...dated(latest.dated, null, actives)];
}

/** Three lines of the turn for the whole country: what a spectator reads. */
export function countryNews(previous: TurnReport | null, latest: TurnReport, told: Told = NOTHING_TOLD): News[] {
  if (!previous) return [];
  const actives = Math.max(
    1,
    latest.territories.reduce((sum, facts) => sum + total(facts.actives), 0),
  );
  const was = previous.indicators;
  const is = latest.indicators;
  const country = (kind: CountryNews['kind'], before: number, after: number, weight: number): CountryNews => ({
    kind,
    before,
    after,
    weight,
    place: ABROAD,
  });
  const [lost, loses] = [previous.nation.netElsewhere, latest.nation.netElsewhere];
  return pick(
    [
      country('abroad', previous.nation.jobsAbroad, latest.nation.jobsAbroad, latest.nation.jobsAbroad / actives),
      country('gap', was.gap, is.gap, Math.abs(is.gap - was.gap) / 100),
      country('leftBehind', was.leftBehind, is.leftBehind, 0.3 * Math.abs(is.leftBehind - was.leftBehind)),
      country('elsewhere', lost, loses, Math.abs(loses) / actives),
      ...countryPacts(previous, told),
      ...named(previous, latest, told, actives / PICTURE),
      ...pumps(latest, actives),
    ],
    LINES,
  );
}
