import type { ComponentChildren } from 'preact';
import { words } from '../../i18n/words.ts';
import { PARTS, type Sheets } from '../../state/past/sheets.ts';
import { KindBadge } from '../frame/kindBadge.tsx';
import { later } from '../frame/later.tsx';
import { Tabs } from '../frame/tabs.tsx';
import { CompareWith } from '../sheets/compareWith.tsx';
import { SheetFacts } from './sheetFacts.tsx';
import { SheetFirms } from './sheetFirms.tsx';

const Curves = later(async () => (await import('../sheets/curves.tsx')).Curves);
const Moves = later(async () => (await import('../sheets/moves.tsx')).Moves);
const Books = later(async () => (await import('../sheets/books.tsx')).Books);

interface Props {
  readonly sheets: Sheets;
  readonly territory: number;
  /** Who governs it. */
  readonly children?: ComponentChildren;
}

/** Everything public about a territory: its figures today, their curves, who and what comes and goes, its accounts. */
export function TerritorySheet({ sheets, territory, children }: Props) {
  const { sheet, sheets: text } = words();
  const report = sheets.report.value!;
  const { kind, seat } = sheets.scenario.value!.territories[territory]!;
  const current = sheets.part.value;
  return (
    <>
      <p class="sheet-about">
        <KindBadge kind={kind} />
      </p>
      {children}
      {!seat && <p class="hint">{sheet.unseated}</p>}
      <Tabs
        class="part-tabs"
        label={text.parts}
        controls="sheet-part"
        current={current}
        tabs={PARTS.map((id) => ({ id, label: text.tab[id] }))}
        onPick={(id) => {
          sheets.part.value = id;
        }}
      />
      <div id="sheet-part" role="tabpanel" aria-label={text.tab[current]}>
        {current === 'now' && (
          <>
            <CompareWith sheets={sheets} territory={territory} />
            <SheetFacts
              now={report.territories[territory]!}
              before={sheets.previous.value?.territories[territory] ?? null}
            />
            <SheetFirms sheets={sheets} report={report} territory={territory} />
          </>
        )}
        {current === 'curves' && <Curves sheets={sheets} territories={[territory]} />}
        {current === 'moves' && <Moves sheets={sheets} territory={territory} />}
        {current === 'books' && <Books sheets={sheets} territory={territory} />}
      </div>
    </>
  );
}
