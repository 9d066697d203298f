/** What is decided beside the offers, at random: bids for headline projects, the State's spread, what pacts do. */
import { type Agreement, POOLED } from '../../shared/economy/agreements.ts';
import type { Decisions } from '../../shared/economy/decisions.ts';
import type { Headline } from '../../shared/economy/headlines/announce.ts';
import { HEADLINES } from '../../shared/economy/headlines/catalogue.ts';
import { STATE_PROGRAMMES } from '../../shared/scenario/scenario.ts';
import { drawFor, shares, whole } from './draw.ts';

/** Keys of luck beside those of the places. */
const DECISIONS = -4;
const AGREEMENTS = -5;

/** Up to one pact of each kind, between whoever happens to sign. */
function randomAgreements(seed: number, turn: number, places: number): Agreement[] {
  const draw = drawFor(seed, turn, AGREEMENTS);
  const seats = Array.from({ length: places }, (_, i) => i).filter((i) => draw(`party ${i}`) < 0.5);
  const [host, ...rest] = seats;
  if (host === undefined || rest.length === 0) return [];
  const equipment = POOLED[Math.floor(draw('equipment') * POOLED.length)]!;
  const all: readonly Agreement[] = [
    { type: 'equipment', seats, equipment, host, percent: whole(draw('build'), 1, 20) },
    { type: 'revenue', seats, percent: whole(draw('share'), 1, 100) },
    { type: 'dues', from: host, to: rest, percent: whole(draw('dues'), 1, 50) },
  ];
  return all.filter(({ type }) => draw(type) < 0.5);
}

/** Valid decisions for a turn that decides the `announced` projects, in a scenario of so many places. */
export function randomDecisions(
  seed: number,
  turn: number,
  announced: readonly Headline[],
  places: number,
): Pick<Decisions, 'bids' | 'spread' | 'agreements'> {
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
  return { bids: bids.filter(({ value }) => value > 0), spread, agreements: randomAgreements(seed, turn, places) };
}
