import { z } from 'zod';
import type { PlayerId } from '../../shared/brand.ts';
import type { Notice } from '../../shared/match/notice.ts';
import { isQuick, QUICK } from '../../shared/match/pace.ts';
import type { ListedMatch, MyMatch, OpenedMatch, QuickOrder } from '../../shared/protocol/api.ts';
import { normaliseCode } from '../identity.ts';
import { type Matches, open } from '../opening.ts';
import { HttpError, json } from './reply.ts';
import { playerOf, readJson } from './request.ts';
import type { Route } from './router.ts';

/** The list is never longer. */
const LISTED = 30;
/** A browser asks after its latest matches only. */
const MINE = 20;
/** Whoever is sent to a quick match must come before it starts, ms. */
const IN_TIME = 5_000;

const quickOrder = z.strictObject({ scenario: z.string().max(100) }) satisfies z.ZodType<QuickOrder>;

/** The addresses that list matches, bring strangers together, and tell people how their own matches stand. */
export function boardRoutes(matches: Matches): readonly Route[] {
  const quick = oneByOne((order: QuickOrder, player: PlayerId) => findOrOpen(matches, order, player));
  return [
    {
      method: 'GET',
      path: '/api/matches',
      async serve() {
        const notices = await matches.store.listed(matches.now(), LISTED);
        return json(200, { matches: notices.filter(({ players }) => players.length > 0).map(listed(matches.now())) });
      },
    },
    {
      method: 'POST',
      path: '/api/quick',
      async serve(request) {
        const player = playerOf(request);
        if (player === null) throw new HttpError('unauthorized', 'A quick match needs a token.');
        const parsed = quickOrder.safeParse(await readJson(request));
        if (!parsed.success) throw new HttpError('malformed', z.prettifyError(parsed.error));
        return json(200, await quick(parsed.data, player));
      },
    },
    {
      method: 'GET',
      path: '/api/mine/:codes',
      async serve(request, { codes = '' }) {
        const player = playerOf(request);
        if (player === null) throw new HttpError('unauthorized', 'Whose matches? A token says so.');
        const asked = codes.split(',').slice(0, MINE).map(normaliseCode);
        const found = await Promise.all(asked.map((code) => matches.store.noticeOf(code)));
        return json(200, {
          matches: found.flatMap((notice) => (notice ? (mine(notice, player, matches.now()) ?? []) : [])),
        });
      },
    },
  ];
}

/** A quick match of this scenario in which somebody waits, or a new one. */
async function findOrOpen(matches: Matches, { scenario }: QuickOrder, player: PlayerId): Promise<OpenedMatch> {
  const now = matches.now();
  const waiting = (await matches.store.listed(now, LISTED)).find(
    (notice) =>
      isQuick(notice.rules) &&
      notice.rules.offerSeconds === QUICK.offerSeconds &&
      notice.rules.yearsPerTurn === QUICK.yearsPerTurn &&
      notice.scenario === scenario &&
      notice.phase === 'lobby' &&
      (notice.deadline ?? now) - now > IN_TIME,
  );
  if (waiting?.code) return { match: waiting.match, code: waiting.code };
  return open(matches, player, { scenario, rules: QUICK });
}

/** Two people who press at once must not open a match each. */
function oneByOne<A extends unknown[], T>(work: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const done = last.then(() => work(...args));
    last = done.catch(() => {});
    return done;
  };
}

const left = ({ deadline }: Notice, now: number): number | null => deadline && Math.max(0, deadline - now);

/** What anybody may read of a match on the list. */
const listed =
  (now: number) =>
  (notice: Notice): ListedMatch => {
    const { code, scenario, rules, phase, turn, turns, opener, seats, free, players, at } = notice;
    const ago = Math.max(0, now - at);
    return { code: code!, scenario, rules, phase, turn, turns, opener, seats, free, people: players.length, ago };
  };

/** How a match stands for somebody who sits in it; `null` for anybody else. */
function mine(notice: Notice, player: PlayerId, now: number): MyMatch | null {
  const you = notice.players.find(({ id }) => id === player);
  if (!you || you.seat === null) return null;
  return { ...listed(now)(notice), seat: you.seat, ready: you.ready, remaining: left(notice, now) };
}
