import { useLocation } from 'preact-iso';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

/** Goes home and says so, so that nobody waits: a bot keeps the seat until its person is back. */
export function LeaveButton({ table }: { table: Table }) {
  const { route } = useLocation();
  const { online } = words();
  const leave = async () => {
    if (await table.act({ type: 'leave' })) route('/');
  };
  return (
    <button type="button" class="leave" title={online.leaveHint} onClick={leave}>
      {online.leave}
    </button>
  );
}
