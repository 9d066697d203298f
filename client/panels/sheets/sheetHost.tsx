import '../../style/sheets.css';
import type { ComponentChildren } from 'preact';
import { words } from '../../i18n/words.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { later } from '../frame/later.tsx';
import { TerritorySheet } from '../territories/territorySheet.tsx';
import { sheetName } from './sheetName.ts';
import { useSheetFocus } from './useSheetFocus.ts';

const Comparison = later(async () => (await import('./comparisonSheet.tsx')).ComparisonSheet);
const Establishment = later(async () => (await import('./establishmentSheet.tsx')).EstablishmentSheet);
const Flow = later(async () => (await import('./flowSheet.tsx')).FlowSheet);

interface Props {
  readonly sheets: Sheets;
  /** What a table knows of a territory beside its figures: who governs it. */
  readonly about?: (territory: number) => ComponentChildren;
}

/** The sheet over the map: of a territory, two of them, an establishment or a flow. Escape closes it. */
export function SheetHost({ sheets, about }: Props) {
  const { app, sheets: text } = words();
  const sheet = sheets.current.value;
  const key = sheet && JSON.stringify(sheet);
  const head = useSheetFocus(key);
  if (!sheet || !sheets.scenario.value || !sheets.report.value) return null;
  const below = sheets.below.value;
  const name = sheetName(sheets, sheet);
  return (
    <aside
      class={`sheet ${sheet.type}`}
      aria-label={name}
      onKeyDown={(event) => event.key === 'Escape' && sheets.close()}
    >
      <header>
        <div>
          {below && (
            <button type="button" class="link sheet-back" onClick={sheets.back}>
              <span aria-hidden="true">‹ </span>
              {text.back(sheetName(sheets, below))}
            </button>
          )}
          <h2 ref={head} tabIndex={-1}>
            {name}
          </h2>
        </div>
        <button type="button" class="close" aria-label={app.close} onClick={sheets.close}>
          ×
        </button>
      </header>
      {sheet.type === 'territory' && (
        <TerritorySheet key={key} sheets={sheets} territory={sheet.territory}>
          {about?.(sheet.territory)}
        </TerritorySheet>
      )}
      {sheet.type === 'comparison' && (
        <Comparison key={key} sheets={sheets} one={sheet.territory} other={sheet.other} />
      )}
      {sheet.type === 'establishment' && <Establishment key={key} sheets={sheets} id={sheet.id} />}
      {sheet.type === 'flow' && <Flow key={key} sheets={sheets} flow={sheet} />}
    </aside>
  );
}
