import type { TerritoryKind } from '../../../shared/dimensions.ts';
import { words } from '../../i18n/words.ts';

/** A shape for each kind of territory, so that a badge is known without its colour. */
const OUTLINE: Readonly<Record<TerritoryKind, string>> = {
  metropolis: 'M3 21V9h5V3h6v7h7v11zM8 12v2M12 7v2M12 13v2M17 14v2',
  regionalCity: 'M4 21V11h6V6h6v15zM16 21v-8h4v8M12 10v1M12 14v1M7 15v1',
  industrialBasin: 'M3 21V12l5 3v-3l5 3v-3l4 2V4h3v17z',
  smallTown: 'M3 21v-8l5-4 5 4v8zM13 21v-6l4-3 4 3v6z',
  rural: 'M12 21v-6M12 3l5 7h-3l4 5H6l4-5H7z',
};

export function KindBadge({ kind }: { kind: TerritoryKind }) {
  return (
    <span class={`badge ${kind}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={OUTLINE[kind]} />
      </svg>
      {words().kind[kind].name}
    </span>
  );
}
