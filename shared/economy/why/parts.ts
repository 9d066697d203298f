/**
 * The indicators (`indicators.ts`) as one part a territory. Each is the definition's own sum, or for those that are
 * read off the Lorenz curve the area over each territory's step of it; a location quotient is one number a territory
 * already. Index-aligned with the scenario's territories.
 */
import type { Skill, TerritoryKind } from '../../dimensions.ts';
import { SKILLS } from '../../dimensions.ts';
import { log } from '../../maths/log.ts';
import { heldBy, lorenz, medianOf, type Values } from '../lorenz.ts';
import { type Columns, LEFT_BEHIND } from '../measure.ts';

/** What a part is made of, by name. */
export type Figures = Readonly<Record<string, readonly number[]>>;

export interface Parts {
  readonly parts: readonly number[];
  readonly figures: Figures;
}

const sum = (values: Values): number => Array.from(values).reduce((total, value) => total + value, 0);
const shares = (values: readonly number[]): number[] => {
  const all = sum(values);
  return values.map((value) => (all > 0 ? value / all : 0));
};

/** ½ |aᵢ/A − bᵢ/B| (Duncan & Duncan 1955). */
export function dissimilarityParts({ skilled, workers }: Columns): Parts {
  const [ofSkilled, ofWorkers] = [shares(skilled), shares(workers)];
  const empty = sum(skilled) === 0 || sum(workers) === 0;
  return {
    parts: ofSkilled.map((share, i) => (empty ? 0 : Math.abs(share - ofWorkers[i]!) / 2)),
    figures: { ofSkilled, ofWorkers },
  };
}

/** Share of the group over share of all (Isard 1960): each its own quotient, nothing to sum. */
export function quotientParts({ bySkill, actives }: Columns, skill: Skill): Parts {
  const [ofGroup, ofAll] = [shares(bySkill[SKILLS.indexOf(skill)]!), shares(actives)];
  return { parts: ofGroup.map((share, i) => (share > 0 ? share / ofAll[i]! : 0)), figures: { ofGroup, ofAll } };
}

/** 100 |inᵢ − outᵢ| / Σ (in + out) (Shryock & Siegel 1976). */
export function effectivenessParts({ arrivals, departures }: Columns, skill: Skill): Parts {
  const [came, left] = [arrivals[SKILLS.indexOf(skill)]!, departures[SKILLS.indexOf(skill)]!];
  const turnover = sum(came) + sum(left);
  const net = came.map((people, i) => Math.abs(people - left[i]!));
  return { parts: net.map((people) => (turnover > 0 ? (100 * people) / turnover : 0)), figures: { came, left } };
}

/** The most skilled territory's share of skilled; against it, each of the rest by its skilled among all of the rest. */
export function gapParts({ skilled, actives }: Columns): Parts {
  const share = skilled.map((people, i) => people / actives[i]!);
  const top = share.indexOf(Math.max(...share));
  const rest = sum(actives.filter((_, i) => i !== top));
  const parts = skilled.map((people, i) => (rest > 0 ? 100 * (i === top ? share[i]! : -people / rest) : 0));
  return { parts, figures: { share } };
}

/** wᵢxᵢ/(Wμ) · ln(xᵢ/μ) = within ln(xᵢ/μ_kind) + between ln(μ_kind/μ) (Theil 1967; Shorrocks 1980). */
export function theilParts({ capacity, population }: Columns, kinds: readonly TerritoryKind[]): Parts {
  const held = capacity.map((value, i) => value * population[i]!);
  const meanOf = (of: (kind: TerritoryKind) => boolean): number =>
    sum(held.filter((_, i) => of(kinds[i]!))) / sum(population.filter((_, i) => of(kinds[i]!)));
  const mean = meanOf(() => true);
  const kindMeans = new Map(kinds.map((kind) => [kind, meanOf((other) => other === kind)]));
  const ofHeld = shares(held);
  const times = (share: number, ratio: number): number => (share > 0 ? share * log(ratio) : 0);
  const within = capacity.map((value, i) => times(ofHeld[i]!, value / kindMeans.get(kinds[i]!)!));
  const between = kinds.map((kind, i) => times(ofHeld[i]!, kindMeans.get(kind)! / mean));
  return { parts: within.map((one, i) => one + between[i]!), figures: { within, between } };
}

/** One territory's step of the Lorenz curve: from what share of people and of the whole to what. */
interface Step {
  readonly people: readonly [from: number, to: number];
  readonly held: readonly [from: number, to: number];
}

/** The area over each territory's step, by trapezes: ∫ height, where `height` is linear along a step. */
function alongLorenz(values: Values, weights: Values, areaOf: (step: Step) => number): Parts {
  const curve = lorenz(values, weights);
  const parts = Array.from(values, () => 0);
  const position = Array.from(values, () => 0);
  curve?.order.forEach((i, n) => {
    const before = (shares: readonly number[]): number => (n === 0 ? 0 : shares[n - 1]!);
    position[i] = curve.people[n]!;
    parts[i] = areaOf({
      people: [before(curve.people), curve.people[n]!],
      held: [before(curve.held), curve.held[n]!],
    });
  });
  return { parts, figures: { position } };
}

/** Skilled share, weighted by population: 2 ∫ (p − L), the area between the curve and equality (Gini 1912). */
export function giniParts({ skilled, actives, population }: Columns): Parts {
  const share = skilled.map((people, i) => people / actives[i]!);
  return alongLorenz(share, population, ({ people: [p0, p1], held: [l0, l1] }) => (p1 - p0) * (p0 + p1 - l0 - l1));
}

/**
 * 4 (mean / median) ∫ (L − tangent), the area between the Lorenz curve and its tangent at the median: 0 where a
 * territory is like the middle, above 0 for both ends (Wolfson 1994).
 */
export function polarisationParts({ capacity, population }: Columns): Parts {
  const curve = lorenz(capacity, population);
  const median = curve && medianOf(curve);
  if (!curve || !median) return { parts: capacity.map(() => 0), figures: { position: capacity.map(() => 0) } };
  const slope = median / curve.mean;
  const half = heldBy(curve, 0.5);
  const above = (p: number, l: number): number => l - half - slope * (p - 0.5);
  return alongLorenz(
    capacity,
    population,
    ({ people: [p0, p1], held: [l0, l1] }) => (2 / slope) * (p1 - p0) * (above(p0, l0) + above(p1, l1)),
  );
}

/** Share of all people who live in a territory below the limit. `attractiveness` in the scenario's order. */
export function leftBehindParts({ population }: Columns, attractiveness: readonly number[]): Parts {
  const parts = shares(population).map((share, i) => (attractiveness[i]! < LEFT_BEHIND ? share : 0));
  return { parts, figures: { attractiveness } };
}
