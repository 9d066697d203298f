import { useEffect, useMemo } from 'preact/hooks';
import type { Connection } from '../net/connection.ts';
import { createTable, type Table } from '../state/table.ts';

const TICKS = 4;

/** A table over a connection, for as long as the page shows it. */
export function useTable(connection: Connection): Table {
  const table = useMemo(() => createTable(connection, () => performance.now()), [connection]);
  useEffect(() => {
    const ticking = setInterval(table.tick, 1000 / TICKS);
    return () => {
      clearInterval(ticking);
      table.dispose();
      connection.close();
    };
  }, [table]);
  return table;
}
