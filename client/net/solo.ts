import { signal } from '@preact/signals';
import { nanoid } from 'nanoid';
import type { CommandId } from '../../shared/brand.ts';
import type { Command, Refusal } from '../../shared/match/commands.ts';
import type { Happened } from '../../shared/match/explain.ts';
import type { MatchView, Reading } from '../../shared/match/view.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Connection, LineState, Trouble } from './connection.ts';
import { Inquiry } from './inquiry.ts';
import type { FromSolo, SoloOrder, SoloSlot, ToSolo } from './soloMessages.ts';

/** A line to an authority in a worker of this page. `null` takes up the match that the browser keeps. */
export const openSolo = (order: SoloOrder | null, slot: SoloSlot = 'solo'): Connection =>
  new SoloConnection(order, slot);

class SoloConnection implements Connection {
  readonly slot: SoloSlot;
  readonly line = signal<LineState>('connecting');
  readonly trouble = signal<Trouble | null>(null);
  readonly scenario = signal<Scenario | null>(null);
  readonly view = signal<MatchView | null>(null);
  readonly reading = signal<Reading | null>(null);

  readonly #worker = new Worker(new URL('./solo.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<CommandId, (refusal: Refusal | null) => void>();
  readonly #readers: ((log: string) => void)[] = [];

  readonly #inquiry = new Inquiry((ask) => this.#post({ type: 'ask', ask }));

  constructor(order: SoloOrder | null, slot: SoloSlot) {
    this.slot = slot;
    this.#worker.onmessage = ({ data }: MessageEvent<FromSolo>) => this.#take(data);
    this.#worker.onerror = () => this.#take({ type: 'failed', why: 'failed' });
    this.#post({ type: 'open', order, slot });
    this.#inquiry.resume();
  }

  send(command: Command): Promise<Refusal | null> {
    if (this.line.peek() === 'gone') return Promise.resolve('storeFailed');
    const id = nanoid() as CommandId;
    const answer = new Promise<Refusal | null>((resolve) => this.#waiting.set(id, resolve));
    this.#post({ type: 'command', envelope: { id, command } });
    return answer;
  }

  annals(from: number, seat: number | null) {
    return this.#inquiry.put({ about: 'annals', from, seat });
  }

  why(turn: number, subject: Happened) {
    return this.#inquiry.put({ about: 'why', turn, subject });
  }

  log(): Promise<string> {
    const text = new Promise<string>((resolve) => this.#readers.push(resolve));
    this.#post({ type: 'log' });
    return text;
  }

  close(): void {
    this.#worker.terminate();
  }

  #post(message: ToSolo): void {
    this.#worker.postMessage(message);
  }

  #take(message: FromSolo): void {
    switch (message.type) {
      case 'scenario':
        this.scenario.value = message.value;
        break;
      case 'reading':
        this.reading.value = message.value;
        break;
      case 'view':
        this.view.value = message.value;
        this.line.value = 'open';
        break;
      case 'answer':
        this.#waiting.get(message.value.id)?.(message.value.ok ? null : message.value.refusal);
        this.#waiting.delete(message.value.id);
        break;
      case 'told':
        this.#inquiry.told(message.value);
        break;
      case 'log':
        this.#readers.shift()?.(message.value);
        break;
      case 'failed':
        this.trouble.value = message.why;
        this.line.value = 'gone';
        for (const resolve of this.#waiting.values()) resolve('storeFailed');
        this.#waiting.clear();
        this.#inquiry.giveUp();
    }
  }
}
