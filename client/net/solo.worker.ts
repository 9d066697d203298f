/** The authority of a solo match: the room's own class, in a worker of the page, with no server at all. */
import { nanoid } from 'nanoid';
import type { CommandId, MatchId, PlayerId } from '../../shared/brand.ts';
import { writeLog } from '../../shared/log/format.ts';
import { Authority } from '../../shared/match/authority.ts';
import type { Command, Envelope } from '../../shared/match/commands.ts';
import type { Entry } from '../../shared/match/entry.ts';
import { openHeader } from '../../shared/match/match.ts';
import { untimed } from '../../shared/match/untimed.ts';
import { answerTo } from '../../shared/protocol/answers.ts';
import type { Ask } from '../../shared/protocol/questions.ts';
import { loadDocument } from './scenarios.ts';
import type { FromSolo, SoloOrder, SoloSlot, ToSolo } from './soloMessages.ts';
import { soloStore } from './soloStore.ts';
import { TurnedAway, turnedAwayReason } from './turnedAway.ts';

/** There is but one person here. */
const PLAYER = 'solo' as PlayerId;

const post = (message: FromSolo) => postMessage(message);

/** A new match is kept before it is played. `null` where its scenario is not ours. */
async function begin(order: SoloOrder, slot: SoloSlot): Promise<Entry[] | null> {
  const header = openHeader({
    match: nanoid() as MatchId,
    code: null,
    host: PLAYER,
    seed: order.seed,
    rules: untimed(order.yearsPerTurn),
    scenario: await loadDocument(order.scenario),
    at: Date.now(),
  });
  if (!header.ok) return null;
  await soloStore(slot).begin(header.value);
  return [header.value];
}

/** The way from an open table to the first offer. */
const firstSteps = ({ name, seat }: SoloOrder): Command[] => [
  { type: 'join', name },
  { type: 'sit', seat },
  { type: 'start' },
];

class SoloTable {
  readonly #authority: Authority;
  readonly #slot: SoloSlot;

  private constructor(entries: readonly Entry[], slot: SoloSlot) {
    this.#slot = slot;
    const opened = Authority.open(entries, {
      append: (_expectedSeq, added) => soloStore(slot).append(added),
      now: Date.now,
      changed: (played) => this.#show(played),
      failed: () => post({ type: 'failed', why: 'failed' }),
    });
    if (!opened.ok) throw new TurnedAway('unplayable');
    this.#authority = opened.value;
    this.#authority.setPresent(PLAYER, true);
  }

  static async open(order: SoloOrder | null, slot: SoloSlot): Promise<SoloTable> {
    const entries = order ? await begin(order, slot) : await soloStore(slot).read();
    if (!entries?.length) throw new TurnedAway('unknownMatch');
    const table = new SoloTable(entries, slot);
    for (const command of order ? firstSteps(order) : []) {
      await table.#authority.submit(PLAYER, { id: nanoid() as CommandId, command });
    }
    post({ type: 'scenario', value: table.#authority.match.scenario });
    table.#show(true);
    return table;
  }

  async submit(envelope: Envelope): Promise<void> {
    const { id } = envelope;
    const refusal = await this.#authority.submit(PLAYER, envelope);
    post({ type: 'answer', value: refusal ? { id, ok: false, refusal } : { id, ok: true } });
  }

  answer(ask: Ask): void {
    post({ type: 'told', value: answerTo(this.#authority, ask) });
  }

  /** The log as a file. */
  async log(): Promise<string> {
    return writeLog(await soloStore(this.#slot).read());
  }

  #show(played: boolean): void {
    // While the log is being taken up nobody looks yet.
    if (!this.#authority) return;
    if (played) post({ type: 'reading', value: this.#authority.reading() });
    post({ type: 'view', value: this.#authority.view(this.#authority.viewer(PLAYER)) });
  }
}

let table: Promise<SoloTable> | null = null;

addEventListener('message', async ({ data }: MessageEvent<ToSolo>) => {
  try {
    if (data.type === 'open') table = SoloTable.open(data.order, data.slot);
    const playing = await table;
    if (data.type === 'command') await playing?.submit(data.envelope);
    if (data.type === 'ask') playing?.answer(data.ask);
    if (data.type === 'log' && playing) post({ type: 'log', value: await playing.log() });
  } catch (error) {
    post({ type: 'failed', why: turnedAwayReason(error) ?? 'failed' });
  }
});
