import type { Signal } from '@preact/signals';
import type { AnnalTexts } from '../../shared/match/annals/annals.ts';
import type { Command, Refusal } from '../../shared/match/commands.ts';
import type { Happened } from '../../shared/match/explain.ts';
import type { MatchView, Reading } from '../../shared/match/view.ts';
import type { TurnedAwayReason } from '../../shared/protocol/messages.ts';
import type { WhyAnswer } from '../../shared/protocol/questions.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { SoloSlot } from './soloMessages.ts';

/** How the line to the authority stands. `gone`: given up, the person must act (reload, check the code). */
export type LineState = 'connecting' | 'open' | 'retrying' | 'gone';

/** Why a line was given up: the authority's no for good, or `failed` where the authority itself broke down. */
export type Trouble = TurnedAwayReason | 'failed';

/**
 * A line to the authority of one match. The room on a server and the worker of this page both offer it,
 * and no page can tell them apart.
 */
export interface Connection {
  /** Where this browser keeps the match; missing where a server keeps it. */
  readonly slot?: SoloSlot;
  readonly line: Signal<LineState>;
  /** Set before the line is `gone`; `null` while it is not, and where this side closed it. */
  readonly trouble: Signal<Trouble | null>;
  readonly scenario: Signal<Scenario | null>;
  readonly view: Signal<MatchView | null>;
  readonly reading: Signal<Reading | null>;
  /** Resolves to `null` when the command was accepted and kept, else to why not. Resent by itself after a drop. */
  send(command: Command): Promise<Refusal | null>;
  /** The turns from this one on, with the news of the seat in this territory; `null` where nobody will answer. */
  annals(from: number, seat: number | null): Promise<AnnalTexts | null>;
  /** Why something happened in the last turn; `null` where nobody will answer. */
  why(turn: number, subject: Happened): Promise<WhyAnswer | null>;
  /** The whole log as JSONL text, once the match is finished (and earlier where the viewer may). */
  log(): Promise<string>;
  close(): void;
}
