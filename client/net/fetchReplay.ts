/** The text of a match to see again, from wherever it is kept. */
import { writeLog } from '../../shared/log/format.ts';
import { storage } from '../state/storage.ts';
import { fetchLog } from './api.ts';
import type { SoloSlot } from './soloMessages.ts';
import { soloStore } from './soloStore.ts';

const isSlot = (match: string): match is SoloSlot => match === 'solo' || match === 'tutorial';

/** A slot's name stands for the match that this browser keeps there; any other is the server's. Rejects as `fetchLog` does. */
export async function fetchReplay(match: string): Promise<string> {
  return isSlot(match) ? writeLog(await soloStore(match).read()) : fetchLog(match, storage.token());
}
