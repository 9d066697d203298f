/** A process of its own that appends until it is killed, and says each number once it is kept. */
import type { Standing } from '../../../server/board.ts';
import { SqliteStore } from '../../../server/store/sqlite.ts';
import type { MatchId } from '../../../shared/brand.ts';
import type { Entry, Header } from '../../../shared/match/entry.ts';

const store = new SqliteStore(String(process.argv[2]));
const match = 'killed' as MatchId;
const quiet = { notice: {}, listedUntil: null, wakeAt: null } as Standing;
const entry = (seq: number): Entry => ({ seq, text: 'x'.repeat(500) }) as unknown as Entry;

await store.create({ seq: 0, match, code: 'KILLED', at: 0 } as Header, quiet);
for (let seq = 1; ; seq++) {
  await store.append(match, seq - 1, [entry(seq)], quiet);
  process.stdout.write(`${seq}\n`);
}
