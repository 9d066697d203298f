/** Lists of turns held against each other. */

/** What one engine made of the matches: one line a turn, `seed turn hash`. */
export interface Played {
  readonly engine: string;
  readonly turns: readonly string[];
}

/** The first turn at which an engine says something else than the reference. */
export interface Difference {
  readonly engine: string;
  readonly reference: string;
  readonly match: number;
  readonly turn: number;
  /** The hash of each; `null` where its list has ended. */
  readonly expected: string | null;
  readonly found: string | null;
}

/** The number of the first line that differs, or `null`. A list that ends too soon or goes on too long differs there. */
function firstLine(reference: readonly string[], turns: readonly string[]): number | null {
  const longest = Math.max(reference.length, turns.length);
  for (let i = 0; i < longest; i++) if (reference[i] !== turns[i]) return i;
  return null;
}

const hashOf = (line: string | undefined): string | null => line?.split(' ')[2] ?? null;

/** Where an engine first leaves the reference; the earliest of all turns, the first named of all engines. */
export function firstDifference(reference: Played, others: readonly Played[]): Difference | null {
  const left = others.map(({ engine, turns }) => ({ engine, turns, at: firstLine(reference.turns, turns) }));
  const at = Math.min(...left.map((other) => other.at ?? Number.POSITIVE_INFINITY));
  const first = left.find((other) => other.at === at);
  if (first === undefined) return null;
  const [expected, found] = [reference.turns[at], first.turns[at]];
  const [match, turn] = (expected ?? found)!.split(' ');
  return {
    engine: first.engine,
    reference: reference.engine,
    match: Number(match),
    turn: Number(turn),
    expected: hashOf(expected),
    found: hashOf(found),
  };
}
