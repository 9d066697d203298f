/** A solo match's log, entry by entry, in the browser's database: a reload or a flat battery loses nothing. */
import type { Entry } from '../../shared/match/entry.ts';
import type { SoloSlot } from './soloMessages.ts';

const DATABASE: Readonly<Record<SoloSlot, string>> = { solo: 'carotte', tutorial: 'carotte-tutorial' };
const ENTRIES = 'entries';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(slot: SoloSlot): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE[slot], 1);
  request.onupgradeneeded = () => request.result.createObjectStore(ENTRIES, { keyPath: 'seq' });
  return settled(request);
}

/** Runs `work` in one transaction that is durable when this resolves. */
async function write(slot: SoloSlot, work: (entries: IDBObjectStore) => void): Promise<void> {
  const database = await open(slot);
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(ENTRIES, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore(ENTRIES));
    });
  } finally {
    database.close();
  }
}

export const soloStore = (slot: SoloSlot) => ({
  /** The kept match, in order; empty where there is none. */
  async read(): Promise<Entry[]> {
    const database = await open(slot);
    try {
      return await settled<Entry[]>(database.transaction(ENTRIES).objectStore(ENTRIES).getAll());
    } finally {
      database.close();
    }
  },
  /** Rejects where an entry of that number stands already: another page of this browser plays the same match. */
  append: (added: readonly Entry[]): Promise<void> =>
    write(slot, (entries) => {
      for (const entry of added) entries.add(entry);
    }),
  /** Forgets the kept match and begins another. */
  begin: (first: Entry): Promise<void> =>
    write(slot, (entries) => {
      entries.clear();
      entries.add(first);
    }),
});
