/** What is decided beside the offers, at random: bids for headline projects, and how the State spreads its budget. */
import type { Decisions } from '../../shared/economy/decisions.ts';
import type { Headline } from '../../shared/economy/headlines/announce.ts';
import { HEADLINES } from '../../shared/economy/headlines/catalogue.ts';
import { STATE_PROGRAMMES } from '../../shared/scenario/scenario.ts';
import { drawFor, shares, whole } from './draw.ts';

/** A key of luck beside those of the places. */
const DECISIONS = -4;

/** Valid decisions for a turn that decides the `announced` projects, in a scenario of so many places. */
export function randomDecisions(
  seed: number,
  turn: number,
  announced: readonly Headline[],
  places: number,
): Pick<Decisions, 'bids' | 'spread'> {
  const bids = announced.flatMap(({ id }) =>
    Array.from({ length: places }, (_, territory) => {
      const draw = drawFor(seed, turn, territory);
      return { project: id, territory, value: whole(draw(`bid ${id}`), 0, HEADLINES.most) };
    }),
  );
  const draw = drawFor(seed, turn, DECISIONS);
  const split = shares(draw, 'spread', STATE_PROGRAMMES, 0);
  // Rounded down, so that together they take at most 100 %.
  const percent = STATE_PROGRAMMES.map((id) => [id, Math.floor(split[id] * 100)]);
  const spread = draw('own spread') < 0.5 ? null : (Object.fromEntries(percent) as Decisions['spread']);
  // Nobody bids nothing.
  return { bids: bids.filter(({ value }) => value > 0), spread };
}
