import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { words } from '../i18n/words.ts';
import { openSolo } from '../net/solo.ts';
import type { SoloOrder } from '../net/soloMessages.ts';
import { storage } from '../state/storage.ts';
import { Play } from './play.tsx';

/** What the address asks for; `null` to take up the match that the browser keeps. */
function orderOf(query: Readonly<Record<string, string>>): SoloOrder | null {
  if (query.scenario === undefined) return null;
  return {
    scenario: query.scenario,
    seat: Number(query.seat),
    yearsPerTurn: query.pace === '2' ? 2 : 1,
    seed: crypto.getRandomValues(new Uint32Array(1))[0]!,
    name: storage.name() || words().solo.player,
  };
}

/** A match against the computer, played in this page alone. */
export function Solo() {
  const { query, route, path } = useLocation();
  const connection = useMemo(() => openSolo(orderOf(query)), []);
  // From here on a reload goes on with this match instead of beginning another.
  useEffect(() => route(path, true), []);
  useSignalEffect(() => {
    const view = connection.view.value;
    const scenario = connection.scenario.value;
    if (view && scenario)
      storage.keepSolo(view.phase === 'finished' ? null : { title: scenario.title, turn: view.turn });
  });
  return <Play connection={connection} waiting={words().solo.preparing} />;
}
