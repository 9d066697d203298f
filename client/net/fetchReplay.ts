/** The text of a match to see again, from wherever it is kept. */
import { writeLog } from '../../shared/log/format.ts';
import { storage } from '../state/storage.ts';
import { fetchLog } from './api.ts';
import { soloStore } from './soloStore.ts';

/** `solo` is the match that this browser keeps; any other is the server's. Rejects as `fetchLog` does. */
export async function fetchReplay(match: string): Promise<string> {
  return match === 'solo' ? writeLog(await soloStore.read()) : fetchLog(match, storage.token());
}
