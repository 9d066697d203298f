/** Calls people back to the table: by the tab's title always, by a notification where they asked for it. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { MatchView } from '../../shared/match/view.ts';
import type { Notifier, Permission } from '../net/notifications.ts';
import { type Happening, happened } from './happenings.ts';

/** Something happened that nobody has looked at yet: the tab's title bears a mark. */
export const unseen = signal(false);

/** What a bell needs of the page. */
export interface Surroundings extends Notifier {
  hidden(): boolean;
  /** Calls back when the page is looked at again; returns how to stop. */
  onSeen(listener: () => void): () => void;
  wanted(): boolean;
  keepWanted(wanted: boolean): void;
}

export interface Bell {
  readonly permission: ReadonlySignal<Permission>;
  /** The person wants notifications, and the browser allows them. */
  readonly on: Signal<boolean>;
  ask(): Promise<void>;
  silence(): void;
  /** Rings for what happens in these views, with words for it. Returns how to stop. */
  follow(view: ReadonlySignal<MatchView | null>, say: (what: Happening, view: MatchView) => string): () => void;
}

export function createBell(page: Surroundings): Bell {
  const permission = signal(page.permission());
  const on = signal(page.wanted() && permission.peek() === 'granted');
  const ring = (text: string) => {
    if (!page.hidden()) return;
    unseen.value = true;
    if (on.peek()) page.show(text);
  };
  return {
    permission,
    on,
    async ask() {
      permission.value = await page.request();
      on.value = permission.value === 'granted';
      page.keepWanted(on.value);
    },
    silence() {
      on.value = false;
      page.keepWanted(false);
    },
    follow(view, say) {
      let before: MatchView | null = null;
      const unfollow = effect(() => {
        const after = view.value;
        if (after === null) return;
        const what = happened(before, after);
        before = after;
        if (what !== null) ring(say(what, after));
      });
      const stopSeeing = page.onSeen(() => {
        unseen.value = false;
        permission.value = page.permission();
      });
      return () => {
        unfollow();
        stopSeeing();
        unseen.value = false;
      };
    },
  };
}
