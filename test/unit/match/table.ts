/** A table for tests in a few words: a real scenario, a log in memory, a clock that a test turns by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandId, MatchId, PlayerId } from '../../../shared/brand.ts';
import { Authority } from '../../../shared/match/authority.ts';
import { type Command, type Refusal, stageOf } from '../../../shared/match/commands.ts';
import type { Entry } from '../../../shared/match/entry.ts';
import { openHeader } from '../../../shared/match/match.ts';
import type { Rules } from '../../../shared/match/state.ts';
import { untimed } from '../../../shared/match/untimed.ts';

export const ROOT = join(import.meta.dirname, '../../..');

export const scenarioText = (id: string): string => readFileSync(join(ROOT, `assets/scenarios/${id}.json`), 'utf8');

export const HOST = 'host' as PlayerId;
export const ANNE = 'anne' as PlayerId;
export const BRUNO = 'bruno' as PlayerId;

export class Table {
  readonly log: Entry[];
  readonly failures: unknown[] = [];
  now = 1_000_000;
  /** Make the next append fail. */
  broken = false;
  /** How often somebody was told of a change, and of a turn. */
  changes = 0;
  turns = 0;
  authority: Authority;
  #commands = 0;

  constructor(rules: Partial<Rules> = {}, seed = 1, document: unknown = JSON.parse(scenarioText('valmarche'))) {
    const opened = openHeader({
      match: 'test' as MatchId,
      code: 'ABC234',
      host: HOST,
      seed,
      rules: { ...untimed(1), ...rules },
      scenario: document,
      at: this.now,
    });
    if (!opened.ok) throw new Error(opened.error.message);
    this.log = [opened.value];
    this.authority = this.#open();
  }

  /** Forgets everything but the log, as a killed process does. */
  restart(): void {
    this.authority = this.#open();
  }

  do(by: PlayerId, command: Command, id = `c${++this.#commands}`): Promise<Refusal | null> {
    return this.authority.submit(by, { id: id as CommandId, command });
  }

  /** Comes in, sits down and stays connected. */
  async seat(player: PlayerId, seat: number): Promise<void> {
    this.authority.setPresent(player, true);
    await this.do(player, { type: 'join', name: player });
    await this.do(player, { type: 'sit', seat });
  }

  /** Says that a person is done with this stage. */
  ready(by: PlayerId): Promise<Refusal | null> {
    return this.do(by, { type: 'ready', ready: true, during: stageOf(this.state) });
  }

  /** The host ends this stage. */
  close(): Promise<Refusal | null> {
    return this.do(HOST, { type: 'close', during: stageOf(this.state) });
  }

  /** Lets the clock run; the authority looks at it as a room's timer would. */
  async pass(ms: number): Promise<void> {
    this.now += ms;
    await this.authority.tick();
  }

  get state() {
    return this.authority.match.state;
  }

  #open(): Authority {
    const opened = Authority.open([...this.log], {
      append: (expectedSeq, entries) => {
        if (this.broken || this.log.at(-1)!.seq !== expectedSeq) throw new Error('conflict');
        this.log.push(...entries);
      },
      now: () => this.now,
      changed: (played) => {
        this.changes += 1;
        if (played) this.turns += 1;
      },
      failed: (error) => this.failures.push(error),
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    return opened.value;
  }
}
