/** What teammates did between two views of the table: told aloud, and shown where it happened. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PlayerId } from '../../shared/brand.ts';
import { type Control, isInstrument, projectOf } from '../../shared/match/team/control.ts';
import type { MatchView } from '../../shared/match/view.ts';
import { INSTRUMENT, INSTRUMENTS } from '../../shared/offer/instruments.ts';
import { type Person, personOf, type TeamSight, teamOf } from './team.ts';

export type TeamEvent =
  | { readonly kind: 'moved'; readonly by: Person; readonly control: Control; readonly value: number }
  | { readonly kind: 'reason'; readonly by: Person; readonly control: Control; readonly text: string }
  /** `first`: they propose the draft to the others. */
  | { readonly kind: 'agreed'; readonly by: Person; readonly first: boolean }
  | { readonly kind: 'signs'; readonly by: Person };

/** What a control stands at. */
function standsAt({ you }: MatchView, control: Control): number {
  if (isInstrument(control)) return you.draft?.[control] ?? 0;
  return you.bids?.[projectOf(control)] ?? 0;
}

const isShare = (control: Control): boolean => isInstrument(control) && INSTRUMENT[control].unit === 'share';

/** Moves and reasons of others. A share that fell while another rose made room for it: nobody moved it. */
function touchesBetween(before: MatchView, after: MatchView): TeamEvent[] {
  const rose = INSTRUMENTS.some((id) => isShare(id) && standsAt(after, id) > standsAt(before, id));
  const touches = Object.entries(after.you.team?.touches ?? {}) as [Control, { by: PlayerId; reason: string }][];
  return touches.flatMap(([control, { by: id, reason }]): TeamEvent[] => {
    const by = id === after.you.player ? null : personOf(after, id);
    if (!by) return [];
    const [was, value] = [standsAt(before, control), standsAt(after, control)];
    const gave = isShare(control) && value < was && rose;
    const old = before.you.team?.touches[control];
    return [
      ...(value !== was && !gave ? [{ kind: 'moved', by, control, value } as const] : []),
      ...(reason && reason !== old?.reason ? [{ kind: 'reason', by, control, text: reason } as const] : []),
    ];
  });
}

/** What the others of the seat did between two views of one turn. */
export function eventsBetween(before: MatchView, after: MatchView): TeamEvent[] {
  const [was, is] = [before.you.team, after.you.team];
  if (!was || !is || before.turn !== after.turn || before.you.seat !== after.you.seat || !teamOf(after)) return [];
  const people = (ids: readonly PlayerId[]) =>
    ids.filter((id) => id !== after.you.player).flatMap((id) => personOf(after, id) ?? []);
  const newly = people(is.agreed.filter((id) => !was.agreed.includes(id)));
  const mayor = is.mayor !== null && is.mayor !== was.mayor ? personOf(after, is.mayor) : null;
  return [
    ...touchesBetween(before, after),
    ...newly.map((by) => ({ kind: 'agreed', by, first: is.agreed[0] === by.id }) as const),
    ...(mayor ? [{ kind: 'signs', by: mayor } as const] : []),
  ];
}

export interface Teamwork {
  /** The viewer's team; `null` for whoever sits alone. */
  readonly sight: ReadonlySignal<TeamSight | null>;
  /** What the others did last. */
  readonly events: ReadonlySignal<readonly TeamEvent[]>;
  /** Controls that the others have moved in this turn while the page was open; the higher, the later. */
  readonly shifted: ReadonlySignal<ReadonlyMap<Control, number>>;
  dispose(): void;
}

export function createTeamwork(view: ReadonlySignal<MatchView | null>): Teamwork {
  const events = signal<readonly TeamEvent[]>([]);
  const shifted = signal<ReadonlyMap<Control, number>>(new Map());
  let last: MatchView | null = null;
  let moves = 0;
  const dispose = effect(() => {
    const now = view.value;
    const before = last;
    last = now;
    if (!now || !before) return;
    if (before.turn !== now.turn) shifted.value = new Map();
    const latest = eventsBetween(before, now);
    if (latest.length === 0) return;
    events.value = latest;
    const moved = latest.flatMap((event) => (event.kind === 'moved' ? [[event.control, ++moves] as const] : []));
    if (moved.length > 0) shifted.value = new Map([...shifted.peek(), ...moved]);
  });
  return { sight: computed(() => (view.value ? teamOf(view.value) : null)), events, shifted, dispose };
}
