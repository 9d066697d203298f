import { useRoute } from 'preact-iso';
import { words } from '../i18n/words.ts';
import { storage } from '../state/storage.ts';
import { FindRoom } from './findRoom.tsx';
import { Play } from './play.tsx';

/** A match on the server, under the code in the address. */
export function Match() {
  const { params } = useRoute();
  return (
    <FindRoom
      code={params.code ?? ''}
      token={storage.token()}
      show={(connection) => <Play connection={connection} waiting={words().line.connecting} />}
    />
  );
}
