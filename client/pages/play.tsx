import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../i18n/words.ts';
import type { Connection } from '../net/connection.ts';
import { prepareReplay } from '../net/playback.ts';
import { LineBanner } from '../panels/frame/lineBanner.tsx';
import { PaperPage } from '../panels/frame/paperPage.tsx';
import { Problem } from '../panels/frame/problem.tsx';
import { Waiting } from '../panels/frame/waiting.tsx';
import { Lobby } from '../panels/lobby/lobby.tsx';
import { fetchLandscape } from '../panels/table/landscapeView.tsx';
import { TableView } from '../panels/table/tableView.tsx';
import type { Table } from '../state/table.ts';
import { useTable } from './useTable.ts';

interface Props {
  readonly connection: Connection;
  readonly waiting: string;
  /** What lies beside the landscape at the table. */
  readonly beside?: (table: Table) => ComponentChild;
}

/** A match over any connection: waiting for it, then the lobby, then the table. */
export function Play({ connection, waiting, beside }: Props) {
  const table = useTable(connection);
  const { app, line } = words();
  // While people sit down there is time to fetch what draws the land and what reckons up the match.
  useEffect(() => {
    prepareReplay();
    // A landscape that cannot be fetched now is asked for again, and told of, at the table.
    fetchLandscape().catch(() => {});
  }, []);
  if (connection.line.value === 'gone') {
    const { title, hint } = line.troubles[connection.trouble.value ?? 'failed'];
    return (
      <PaperPage>
        <Problem title={title} hint={hint}>
          <button type="button" class="button" onClick={() => location.reload()}>
            {app.reload}
          </button>
          <a class="button quiet" href="/">
            {app.home}
          </a>
        </Problem>
      </PaperPage>
    );
  }
  if (!table.view.value || !table.scenario.value) {
    return (
      <PaperPage>
        <Waiting text={connection.line.value === 'retrying' ? line.retrying : waiting} />
      </PaperPage>
    );
  }
  if (table.phase.value !== 'lobby') return <TableView table={table}>{beside?.(table)}</TableView>;
  return (
    <>
      <LineBanner line={connection.line.value} />
      <Lobby table={table} />
    </>
  );
}
