import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MatchView } from '../../../shared/match/view.ts';
import { words } from '../../i18n/words.ts';
import { notifier } from '../../net/notifications.ts';
import { onWake } from '../../net/wake.ts';
import { createBell } from '../../state/bell.ts';
import type { Happening } from '../../state/happenings.ts';
import { storage } from '../../state/storage.ts';

/** The page's one bell. */
export const bell = createBell({
  ...notifier,
  hidden: () => document.hidden,
  onSeen: onWake,
  wanted: storage.notifies,
  keepWanted: storage.keepNotifies,
});

function say(what: Happening, view: MatchView): string {
  const { news } = words().online;
  return what === 'played' ? news.played(view.year - 1) : news[what];
}

/** Calls people back to this table while the page shows it. */
export function useBell(view: ReadonlySignal<MatchView | null>): void {
  useEffect(() => bell.follow(view, say), [view]);
}
