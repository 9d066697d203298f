import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Standing } from '../../../server/board.ts';
import { CodeTaken, type MatchStore, SequenceConflict } from '../../../server/store/store.ts';
import type { MatchId } from '../../../shared/brand.ts';
import type { Entry, Header } from '../../../shared/match/entry.ts';
import type { Notice } from '../../../shared/match/notice.ts';

/** A place where stores keep things, opened anew for each test. */
export interface Backend {
  /** Opens a store on the place; two stores on one place are two processes. */
  open(): Promise<MatchStore>;
  dispose(): Promise<void>;
}

const match = 'match-a' as MatchId;
const other = 'match-b' as MatchId;

/** A store keeps entries as they are: all that it reads of them is their number, and of a header code and time. */
const entry = (seq: number, text = `entry ${seq}`): Entry => ({ seq, text }) as unknown as Entry;
const header = (match: MatchId, code: string | null, text = 'header'): Header =>
  ({ seq: 0, match, code, at: 0, text }) as unknown as Header;
const opening = header(match, 'ABC234');
/** A notice is kept as it is, too. */
const noticed = (text: string, some: Partial<Standing> = {}): Standing => ({
  notice: { text } as unknown as Notice,
  listedUntil: null,
  wakeAt: null,
  ...some,
});
const quiet = noticed('quiet');
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
      await store.create(opening, quiet);
      await store.append(match, 0, range(1, 12), quiet);
      await store.append(match, 11, [entry(12)], quiet);
      expect(await store.read(match)).toEqual([opening, ...range(1, 13)]);
    });

    it('keeps every character of an entry', async () => {
      const text = 'Villeneuve-d’Ascq “œ” \u{1F955} \\ " \n \u0000 ';
      await store.create(header(match, 'ABC234', text), quiet);
      expect(await store.read(match)).toEqual([header(match, 'ABC234', text)]);
    });

    it('knows nothing of a match that nobody opened', async () => {
      expect(await store.read(match)).toBeNull();
      expect(await store.findByCode('ABC234')).toBeNull();
      await expect(store.append(match, 0, [entry(1)], quiet)).rejects.toThrow(SequenceConflict);
      expect(await store.read(match)).toBeNull();
    });

    it('keeps matches apart', async () => {
      await store.create(header(match, 'ABC234', 'a'), quiet);
      await store.create(header(other, 'DEF567', 'b'), quiet);
      await store.append(other, 0, [entry(1)], quiet);
      expect(await store.read(match)).toEqual([header(match, 'ABC234', 'a')]);
      expect(await store.findByCode('ABC234')).toBe(match);
      expect(await store.findByCode('DEF567')).toBe(other);
    });

    it('opens no second match under a code, and nothing of it stays', async () => {
      await store.create(opening, quiet);
      await expect(store.create(header(other, 'ABC234'), quiet)).rejects.toThrow(CodeTaken);
      expect(await store.read(other)).toBeNull();
      expect(await store.findByCode('ABC234')).toBe(match);
    });

    it('opens matches without a code beside one another', async () => {
      await store.create(header(match, null), quiet);
      await store.create(header(other, null), quiet);
      expect(await store.read(other)).toEqual([header(other, null)]);
    });

    it('opens no match twice', async () => {
      await store.create(header(match, 'ABC234', 'first'), quiet);
      await expect(store.create(header(match, 'DEF567', 'second'), quiet)).rejects.toThrow(SequenceConflict);
      expect(await store.read(match)).toEqual([header(match, 'ABC234', 'first')]);
      expect(await store.findByCode('DEF567')).toBeNull();
    });

    it('refuses to write over what is kept, and to leave a gap', async () => {
      await store.create(opening, quiet);
      await store.append(match, 0, [entry(1)], quiet);
      await expect(store.append(match, 0, [entry(1, 'again')], quiet)).rejects.toThrow(SequenceConflict);
      await expect(store.append(match, 2, [entry(3)], quiet)).rejects.toThrow(SequenceConflict);
      await expect(store.append(match, 1, [entry(3)], quiet)).rejects.toThrow(SequenceConflict);
      expect(await store.read(match)).toEqual([opening, ...range(1, 2)]);
    });

    it('lets one of two writers with the same number win', async () => {
      const rival = await open();
      await store.create(opening, quiet);
      const outcomes = await Promise.allSettled([
        store.append(match, 0, [entry(1, 'ours'), entry(2, 'ours')], quiet),
        rival.append(match, 0, [entry(1, 'theirs'), entry(2, 'theirs')], quiet),
      ]);
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toBeInstanceOf(SequenceConflict);
      const winner = outcomes[0].status === 'fulfilled' ? 'ours' : 'theirs';
      expect(await rival.read(match)).toEqual([opening, entry(1, winner), entry(2, winner)]);
    });

    it('appends all of a group or none of it', async () => {
      await store.create(opening, quiet);
      await expect(store.append(match, 0, [entry(1), entry(1, 'twin')], quiet)).rejects.toThrow(SequenceConflict);
      expect(await store.read(match)).toEqual([opening]);
      await store.append(match, 0, [entry(1)], quiet);
      expect(await store.read(match)).toEqual([opening, ...range(1, 2)]);
    });

    describe('and how they stand', () => {
      const opened = (match: MatchId, code: string, at: number): Header => ({ ...header(match, code), at });
      const texts = (notices: readonly Notice[]) =>
        notices.map((notice) => (notice as unknown as { text: string }).text);

      it('by code, as it was after the last entry', async () => {
        await store.create(opened(match, 'ABC234', 1), noticed('new'));
        expect(await store.noticeOf('ABC234')).toEqual({ text: 'new' });
        await store.append(match, 0, [entry(1)], noticed('one'));
        await expect(store.append(match, 0, [entry(1)], noticed('lost'))).rejects.toThrow(SequenceConflict);
        expect(await store.noticeOf('ABC234')).toEqual({ text: 'one' });
        expect(await store.noticeOf('DEF567')).toBeNull();
      });

      it('lists those that are listed, the newest first, and no more than asked for', async () => {
        await store.create(opened(match, 'ABC234', 1), noticed('old', { listedUntil: 100 }));
        await store.create(opened(other, 'DEF567', 2), noticed('young', { listedUntil: 50 }));
        await store.create(opened('match-c' as MatchId, 'GHJ789', 3), quiet);
        expect(texts(await store.listed(49, 10))).toEqual(['young', 'old']);
        expect(texts(await store.listed(49, 1))).toEqual(['young']);
        expect(texts(await store.listed(50, 10))).toEqual(['old']);
        await store.append(match, 0, [entry(1)], noticed('over'));
        expect(await store.listed(49, 10)).toHaveLength(1);
      });

      it('lists one for longer in which somebody was seen, and none that is not listed', async () => {
        await store.create(opened(match, 'ABC234', 1), noticed('listed', { listedUntil: 100 }));
        await store.create(opened(other, 'DEF567', 2), quiet);
        await store.keepListed(match, 200);
        await store.keepListed(match, 150);
        await store.keepListed(other, 200);
        expect(texts(await store.listed(199, 10))).toEqual(['listed']);
      });

      it('tells which must go on, the one that waits longest first, until they went on or may sleep', async () => {
        await store.create(opened(match, 'ABC234', 1), noticed('a', { wakeAt: 30 }));
        await store.create(opened(other, 'DEF567', 2), noticed('b', { wakeAt: 20 }));
        expect(await store.due(19, 10)).toEqual([]);
        expect(await store.due(30, 10)).toEqual([other, match]);
        expect(await store.due(30, 1)).toEqual([other]);
        await store.append(other, 0, [entry(1)], noticed('b', { wakeAt: 40 }));
        await store.letSleep(match);
        expect(await store.due(30, 10)).toEqual([]);
        const later = await open();
        expect(await later.due(40, 10)).toEqual([other]);
      });
    });

    it('has everything again when opened anew', async () => {
      await store.create(opening, quiet);
      await store.append(match, 0, range(1, 5), quiet);
      const later = await open();
      expect(await later.read(match)).toEqual([opening, ...range(1, 5)]);
      expect(await later.findByCode('ABC234')).toBe(match);
      await later.append(match, 4, [entry(5)], quiet);
    });
  });
}
