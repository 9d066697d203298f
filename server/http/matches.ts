import { z } from 'zod';
import type { MatchId, PlayerId } from '../../shared/brand.ts';
import { writeLog } from '../../shared/log/format.ts';
import type { Entry } from '../../shared/match/entry.ts';
import { emptyTable } from '../../shared/match/reduce.ts';
import { MAYORS } from '../../shared/match/state.ts';
import type { MatchOrder } from '../../shared/protocol/api.ts';
import { parseScenario } from '../../shared/scenario/parse.ts';
import { normaliseCode } from '../identity.ts';
import { type Matches, open } from '../opening.ts';
import { HttpError, json, type Reply } from './reply.ts';
import { playerOf, readJson } from './request.ts';
import type { Route } from './router.ts';

/** Ten seconds to a week for a phase. */
const seconds = z.int().min(10).max(604_800).nullable();
const order = z.strictObject({
  scenario: z.string().max(100),
  rules: z.strictObject({
    yearsPerTurn: z.union([z.literal(1), z.literal(2)]),
    offerSeconds: seconds,
    readingSeconds: seconds,
    mayors: z.enum(MAYORS),
    listed: z.boolean().exactOptional(),
    startSeconds: z.int().min(10).max(3_600).exactOptional(),
  }),
  seed: z.uint32().exactOptional(),
}) satisfies z.ZodType<MatchOrder>;

/** The addresses that open matches, find them and hand out their logs. */
export function matchRoutes(matches: Matches): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/api/matches',
      async serve(request) {
        const host = playerOf(request);
        if (host === null) throw new HttpError('unauthorized', 'Opening a match needs a token.');
        const parsed = order.safeParse(await readJson(request));
        if (!parsed.success) throw new HttpError('malformed', z.prettifyError(parsed.error));
        return json(201, await open(matches, host, parsed.data));
      },
    },
    {
      method: 'GET',
      path: '/api/codes/:code',
      async serve(_request, { code = '' }) {
        const match = await matches.store.findByCode(normaliseCode(code));
        if (match === null) throw new HttpError('notFound', 'No match has this code.');
        return json(200, { match });
      },
    },
    {
      method: 'GET',
      path: '/api/matches/:id/log',
      async serve(request, { id = '' }) {
        const entries = await matches.store.read(id as MatchId);
        if (entries === null) throw new HttpError('notFound', 'There is no such match.');
        if (!mayRead(entries, playerOf(request))) {
          throw new HttpError('forbidden', 'The log opens to everybody once the match is finished.');
        }
        return asFile(id, entries);
      },
    },
  ];
}

/** Whoever opened the match may read its log at any time, others once every turn is played: it tells all drafts. */
function mayRead(entries: readonly Entry[], player: PlayerId | null): boolean {
  const [header] = entries;
  if (header?.type !== 'header') return false;
  if (header.host === player) return true;
  const parsed = parseScenario(header.scenario);
  if (!parsed.ok) return false;
  const { turns } = emptyTable(parsed.value, header);
  return entries.filter((entry) => entry.type === 'turn').length === turns;
}

const asFile = (match: string, entries: readonly Entry[]): Reply => ({
  status: 200,
  headers: {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-disposition': `attachment; filename="la-carotte-${match}.jsonl"`,
    'cache-control': 'no-store',
  },
  body: writeLog(entries),
});
