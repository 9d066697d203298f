import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CodeTaken, type MatchStore, SequenceConflict } from '../../../server/store/store.ts';
import type { MatchId } from '../../../shared/brand.ts';
import type { Entry, Header } from '../../../shared/match/entry.ts';

/** A place where stores keep things, opened anew for each test. */
export interface Backend {
  /** Opens a store on the place; two stores on one place are two processes. */
  open(): Promise<MatchStore>;
  dispose(): Promise<void>;
}

const match = 'match-a' as MatchId;
const other = 'match-b' as MatchId;

/** A store keeps entries as they are: all that it reads of them is their number. */
const entry = (seq: number, text = `entry ${seq}`): Entry => ({ seq, text }) as unknown as Entry;
const header = (match: MatchId, code: string | null, text = 'header'): Header =>
  ({ seq: 0, match, code, text }) as unknown as Header;
const opening = header(match, 'ABC234');
const range = (from: number, to: number): Entry[] => Array.from({ length: to - from }, (_, i) => entry(from + i));

/** What every backend must do. */
export function storeContract(name: string, makeBackend: () => Promise<Backend>): void {
  describe(`${name} keeps matches`, () => {
    let backend: Backend;
    let store: MatchStore;
    const opened: MatchStore[] = [];
    const open = async (): Promise<MatchStore> => {
      const made = await backend.open();
      opened.push(made);
      return made;
    };

    beforeEach(async () => {
      backend = await makeBackend();
      store = await open();
    });
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close();
      await backend.dispose();
    });

    it('returns entries in the order of their numbers', async () => {
      await store.create(opening);
      await store.append(match, 0, range(1, 12));
      await store.append(match, 11, [entry(12)]);
      expect(await store.read(match)).toEqual([opening, ...range(1, 13)]);
    });

    it('keeps every character of an entry', async () => {
      const text = 'Villeneuve-d’Ascq “œ” \u{1F955} \\ " \n \u0000 ';
      await store.create(header(match, 'ABC234', text));
      expect(await store.read(match)).toEqual([header(match, 'ABC234', text)]);
    });

    it('knows nothing of a match that nobody opened', async () => {
      expect(await store.read(match)).toBeNull();
      expect(await store.findByCode('ABC234')).toBeNull();
      await expect(store.append(match, 0, [entry(1)])).rejects.toThrow(SequenceConflict);
      expect(await store.read(match)).toBeNull();
    });

    it('keeps matches apart', async () => {
      await store.create(header(match, 'ABC234', 'a'));
      await store.create(header(other, 'DEF567', 'b'));
      await store.append(other, 0, [entry(1)]);
      expect(await store.read(match)).toEqual([header(match, 'ABC234', 'a')]);
      expect(await store.findByCode('ABC234')).toBe(match);
      expect(await store.findByCode('DEF567')).toBe(other);
    });

    it('opens no second match under a code, and nothing of it stays', async () => {
      await store.create(opening);
      await expect(store.create(header(other, 'ABC234'))).rejects.toThrow(CodeTaken);
      expect(await store.read(other)).toBeNull();
      expect(await store.findByCode('ABC234')).toBe(match);
    });

    it('opens matches without a code beside one another', async () => {
      await store.create(header(match, null));
      await store.create(header(other, null));
      expect(await store.read(other)).toEqual([header(other, null)]);
    });

    it('opens no match twice', async () => {
      await store.create(header(match, 'ABC234', 'first'));
      await expect(store.create(header(match, 'DEF567', 'second'))).rejects.toThrow(SequenceConflict);
      expect(await store.read(match)).toEqual([header(match, 'ABC234', 'first')]);
      expect(await store.findByCode('DEF567')).toBeNull();
    });

    it('refuses to write over what is kept, and to leave a gap', async () => {
      await store.create(opening);
      await store.append(match, 0, [entry(1)]);
      await expect(store.append(match, 0, [entry(1, 'again')])).rejects.toThrow(SequenceConflict);
      await expect(store.append(match, 2, [entry(3)])).rejects.toThrow(SequenceConflict);
      await expect(store.append(match, 1, [entry(3)])).rejects.toThrow(SequenceConflict);
      expect(await store.read(match)).toEqual([opening, ...range(1, 2)]);
    });

    it('lets one of two writers with the same number win', async () => {
      const rival = await open();
      await store.create(opening);
      const outcomes = await Promise.allSettled([
        store.append(match, 0, [entry(1, 'ours'), entry(2, 'ours')]),
        rival.append(match, 0, [entry(1, 'theirs'), entry(2, 'theirs')]),
      ]);
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toBeInstanceOf(SequenceConflict);
      const winner = outcomes[0].status === 'fulfilled' ? 'ours' : 'theirs';
      expect(await rival.read(match)).toEqual([opening, entry(1, winner), entry(2, winner)]);
    });

    it('appends all of a group or none of it', async () => {
      await store.create(opening);
      await expect(store.append(match, 0, [entry(1), entry(1, 'twin')])).rejects.toThrow(SequenceConflict);
      expect(await store.read(match)).toEqual([opening]);
      await store.append(match, 0, [entry(1)]);
      expect(await store.read(match)).toEqual([opening, ...range(1, 2)]);
    });

    it('has everything again when opened anew', async () => {
      await store.create(opening);
      await store.append(match, 0, range(1, 5));
      const later = await open();
      expect(await later.read(match)).toEqual([opening, ...range(1, 5)]);
      expect(await later.findByCode('ABC234')).toBe(match);
      await later.append(match, 4, [entry(5)]);
    });
  });
}
