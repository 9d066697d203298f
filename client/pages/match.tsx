import { useRoute } from 'preact-iso';
import { words } from '../i18n/words.ts';
import type { Connection } from '../net/connection.ts';
import { useBell } from '../panels/online/useBell.ts';
import { storage } from '../state/storage.ts';
import { FindRoom } from './findRoom.tsx';
import { Play } from './play.tsx';
import { useArrival } from './useArrival.ts';

/** A match on the server, under the code in the address. */
export function Match() {
  const { params } = useRoute();
  return (
    <FindRoom
      code={params.code ?? ''}
      token={storage.token()}
      show={(connection) => <Attended connection={connection} />}
    />
  );
}

/** A match among people who may be anywhere: they are seated where the match does so, and called back. */
function Attended({ connection }: { connection: Connection }) {
  useArrival(connection);
  useBell(connection.view);
  return <Play connection={connection} waiting={words().line.connecting} />;
}
