import '../../style/table.css';
import '../../style/panels.css';
import '../../style/forecast.css';
import '../../style/score.css';
import '../../style/sequence.css';
import '../../style/online.css';
import '../../style/pacts.css';
import '../../style/team.css';
import '../../style/wagers.css';
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { LineBanner } from '../frame/lineBanner.tsx';
import { Refusal } from '../frame/refusal.tsx';
import { RematchBanner } from '../online/rematch.tsx';
import { SheetHost } from '../sheets/sheetHost.tsx';
import { SheetAbout } from '../territories/sheetAbout.tsx';
import { LandscapeView } from './landscapeView.tsx';
import { Legend } from './legend.tsx';
import { SidePanel } from './sidePanel.tsx';
import { StateSheet } from './stateSheet.tsx';
import { TitleBlock } from './titleBlock.tsx';
import { TurnStrip } from './turnStrip.tsx';
import { useTableTitle } from './useTableTitle.ts';

interface Props {
  readonly table: Table;
  /** What else lies beside the landscape: the card of a lesson. */
  readonly children?: ComponentChildren;
}

/** The match being played: the landscape, and paper over it. */
export function TableView({ table, children }: Props) {
  const report = useComputed(() => table.reading.value?.latest ?? null);
  useTableTitle(table);
  const scenario = table.scenario.value;
  if (!scenario || !table.view.value) return null;
  return (
    <div class="table">
      <a class="skip" href="#panel">
        {words().app.skip}
      </a>
      <LandscapeView
        scenario={scenario}
        report={report}
        own={table.seat}
        selected={table.selected}
        subject={table.subject}
        ties={table.pacts.ties}
        telling={table.telling}
        covers=".title-block, .side, .legend, .lesson"
      />
      <TitleBlock table={table} />
      <Legend pacts={table.pacts.ties.value.length > 0} />
      <TurnStrip telling={table.telling} scenario={scenario} />
      <LineBanner line={table.connection.line.value} />
      {children}
      <SidePanel table={table} />
      <SheetHost sheets={table.sheets} about={(territory) => <SheetAbout table={table} territory={territory} />} />
      <StateSheet table={table} />
      <RematchBanner table={table} />
      <Refusal table={table} />
    </div>
  );
}
