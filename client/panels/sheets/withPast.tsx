import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ReadAnnal } from '../../../shared/match/annals/annals.ts';
import { words } from '../../i18n/words.ts';
import type { Past } from '../../state/past/past.ts';

interface Props {
  readonly past: Past;
  /** How many turns there must be before there is anything to tell, the start among them. */
  readonly least?: number;
  readonly children: (turns: readonly ReadAnnal[]) => ComponentChildren;
}

/** What needs the past asks for it, and waits in words until it has come. */
export function WithPast({ past, least = 1, children }: Props) {
  const { sheets } = words();
  useEffect(past.want, [past]);
  const turns = past.turns.value;
  if (turns.length >= least) return <>{children(turns)}</>;
  return (
    <p class="hint" role="status">
      {turns.length === 0 ? sheets.loading : sheets.begins}
    </p>
  );
}
