/** Three lines of news for whoever reads: a seat, or the country. What a line is, is said in `news/lines.ts`. */
import { ABROAD, type TerritoryFacts, type TurnReport } from '../economy/report.ts';
import { establishments } from './news/establishments.ts';
import { figures } from './news/figures.ts';
import type { CountryNews, News, PumpsNews } from './news/lines.ts';
import { RARITY, total } from './news/measure.ts';
import { migrations } from './news/migrations.ts';

export type * from './news/lines.ts';

const LINES = 3;

/** The heaviest lines, at most one of each kind and figure so that three lines say three things. */
function pick(lines: readonly News[], count: number): News[] {
  const theme = (line: News): string => {
    if (line.kind === 'establishment') return line.deed;
    if (line.kind === 'figure') return line.figure;
    return line.kind;
  };
  const seen = new Set<string>();
  const picked: News[] = [];
  for (const line of [...lines].sort((a, b) => b.weight - a.weight)) {
    if (line.weight <= 0 || seen.has(theme(line)) || picked.length === count) continue;
    seen.add(theme(line));
    picked.push(line);
  }
  return picked;
}

/** Three lines of the turn that matter most to this seat, the heaviest first; none at the start. */
export function seatNews(previous: TurnReport | null, latest: TurnReport, seat: number): News[] {
  const before = previous?.territories[seat];
  const after = latest.territories[seat];
  if (!previous || !before || !after) return [];
  const actives = Math.max(1, total(after.actives));
  const nations = [previous.nation, latest.nation] as const;
  return pick(
    [
      ...establishments(latest, seat, actives),
      ...migrations(latest, seat, actives),
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

/** Three lines of the turn for the whole country: what a spectator reads. */
export function countryNews(previous: TurnReport | null, latest: TurnReport): News[] {
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
  const largest = latest.events.slice(0, 1).flatMap((event) => {
    const place = event.to === null || event.to < 0 ? event.from : event.to;
    // One establishment is little beside a country, yet it is what people can picture: it weighs tenfold.
    return place === null ? [] : establishments(latest, place, actives / 10).slice(0, 1);
  });
  return pick(
    [
      country('abroad', previous.nation.jobsAbroad, latest.nation.jobsAbroad, latest.nation.jobsAbroad / actives),
      country('gap', was.gap, is.gap, Math.abs(is.gap - was.gap) / 100),
      country('leftBehind', was.leftBehind, is.leftBehind, 0.3 * Math.abs(is.leftBehind - was.leftBehind)),
      ...largest,
      ...pumps(latest, actives),
    ],
    LINES,
  );
}
