/** Coming to a table without a form, and being called back to it. */
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/locales/online.en.ts';
import { fr } from '../../../assets/locales/online.fr.ts';
import type { Permission } from '../../../client/net/notifications.ts';
import { arrive } from '../../../client/state/arrival.ts';
import { createBell, type Surroundings, unseen } from '../../../client/state/bell.ts';
import { happened } from '../../../client/state/happenings.ts';
import type { PlayerId } from '../../../shared/brand.ts';
import { QUICK } from '../../../shared/match/pace.ts';
import type { MatchView, SeatView } from '../../../shared/match/view.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { handConnection, offerOf, standingAs, viewOf } from './connection.ts';

const ME = 'me' as PlayerId;
const places = { territories: [{ seat: true }, { seat: false }, { seat: true }] } as unknown as Scenario;
const person = (id: string) => ({ id: id as PlayerId, name: id, present: true });
const seat = (...players: readonly string[]): SeatView => ({
  players: players.map(person),
  ready: false,
  bot: players.length === 0,
  standing: offerOf({}),
  mandate: null,
  character: null,
  tally: { made: 0, right: 0 },
});
const door = (some: Partial<MatchView>): MatchView =>
  viewOf({
    phase: 'lobby',
    rules: QUICK,
    seats: [seat(), seat(), seat()],
    you: standingAs(ME),
    ...some,
  });

describe('whoever comes', () => {
  const come = async (view: MatchView, wished: number | null) => {
    const { connection, sent } = handConnection();
    arrive(connection, { name: 'Anne', seat: wished }, () => 0.99);
    connection.scenario.value = places;
    connection.view.value = view;
    await Promise.resolve();
    return { connection, sent };
  };
  const commands = (sent: Awaited<ReturnType<typeof come>>['sent']) => sent.map(({ command }) => command);

  test('to a quick match takes a free seat, and another when somebody was faster', async () => {
    const { connection, sent } = await come(door({}), null);
    await sent[0]!.answer(null);
    expect(commands(sent)).toEqual([
      { type: 'join', name: 'Anne' },
      { type: 'sit', seat: 2 },
    ]);
    connection.view.value = door({ seats: [seat(), seat(), seat('bruno')], seq: 1 });
    await sent[1]!.answer('seatFull');
    expect(commands(sent).at(-1)).toEqual({ type: 'sit', seat: 0 });
    await sent[2]!.answer(null);
    expect(sent).toHaveLength(3);
  });

  test('to a rematch takes the old seat', async () => {
    const { rules } = viewOf({});
    const { sent } = await come(door({ rules }), 0);
    await sent[0]!.answer(null);
    expect(commands(sent).at(-1)).toEqual({ type: 'sit', seat: 0 });
  });

  test('to any other match, or is in it already, is left alone', async () => {
    expect((await come(door({ rules: viewOf({}).rules }), null)).sent).toEqual([]);
    expect((await come(door({ standing: [person(ME)] }), null)).sent).toEqual([]);
    expect((await come(door({ phase: 'finished' }), 2)).sent).toEqual([]);
  });
});

test('what happens is a start, a turn played, and the end', () => {
  const at = (phase: MatchView['phase'], turn: number) => viewOf({ phase, turn });
  expect(happened(null, at('offer', 1))).toBeNull();
  expect(happened(at('lobby', 0), at('offer', 1))).toBe('started');
  expect(happened(at('offer', 1), at('offer', 1))).toBeNull();
  expect(happened(at('offer', 1), at('reading', 2))).toBe('played');
  expect(happened(at('reading', 2), at('offer', 2))).toBeNull();
  // A page that slept through the reading.
  expect(happened(at('offer', 26), at('finished', 26))).toBe('finished');
  expect(happened(at('offer', 1), { ...at('finished', 1), match: 'other' as MatchView['match'] })).toBeNull();
});

describe('the bell', () => {
  const page = (answer: Permission, wanted = false) => {
    const shown: string[] = [];
    const kept: boolean[] = [];
    let seen = () => {};
    let permission: Permission = wanted ? 'granted' : 'default';
    const surroundings: Surroundings = {
      permission: () => permission,
      request: async () => {
        permission = answer;
        return answer;
      },
      show: (text) => shown.push(text),
      hidden: () => true,
      onSeen(listener) {
        seen = listener;
        return () => {};
      },
      wanted: () => wanted,
      keepWanted: (now) => kept.push(now),
    };
    return { bell: createBell(surroundings), shown, kept, look: () => seen() };
  };
  const play = ({ bell }: ReturnType<typeof page>) => {
    const view = signal<MatchView | null>(viewOf({ phase: 'lobby', turn: 0 }));
    const stop = bell.follow(view, (what) => what);
    view.value = viewOf({ phase: 'offer', turn: 1 });
    return stop;
  };

  test('marks the title of a page that nobody looks at, and shows nothing that was not asked for', () => {
    const here = page('granted');
    const stop = play(here);
    expect([here.shown, unseen.value]).toEqual([[], true]);
    here.look();
    expect(unseen.value).toBe(false);
    stop();
  });

  test('shows a notification once the person and their browser said yes, and remembers it', async () => {
    const here = page('granted');
    await here.bell.ask();
    play(here)();
    expect([here.shown, here.kept]).toEqual([['started'], [true]]);
    const later = page('granted', true);
    play(later)();
    expect(later.shown).toEqual(['started']);
    later.bell.silence();
    play(later)();
    expect([later.shown, later.kept]).toEqual([['started'], [false]]);
  });

  test('stays silent where the browser says no, and knows it', async () => {
    const here = page('denied');
    await here.bell.ask();
    play(here)();
    expect([here.shown, here.bell.permission.value, here.kept]).toEqual([[], 'denied', [false]]);
  });
});

test('a long time left is told in two units at most', () => {
  const [minute, hour] = [60_000, 3_600_000];
  const times = [59 * minute, 5 * hour + 20 * minute, 24 * hour, 51 * hour];
  expect(times.map(fr.lasting)).toEqual(['59 min', '5 h 20', '1 j', '2 j 3 h']);
  expect(times.map(en.lasting)).toEqual(['59 min', '5 h 20 min', '1 d', '2 d 3 h']);
});
