import { useRoute } from 'preact-iso';
import { Projection } from '../panels/watch/projection.tsx';
import { FindRoom } from './findRoom.tsx';

/** The projector's view of a match: no secret on it, and nothing to touch. */
export function Watch() {
  const { params } = useRoute();
  return (
    <FindRoom code={params.code ?? ''} token={null} show={(connection) => <Projection connection={connection} />} />
  );
}
