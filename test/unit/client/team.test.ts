/** Several people in one seat, as their pages tell them of each other. */
import { describe, expect, test } from 'vitest';
import { moverOf, teamOf } from '../../../client/state/team.ts';
import { createTeamwork, eventsBetween } from '../../../client/state/teamNews.ts';
import { createWagers } from '../../../client/state/wagers.ts';
import type { PlayerId } from '../../../shared/brand.ts';
import { NOBODY, type Team } from '../../../shared/match/team/team.ts';
import type { MatchView, SeatView } from '../../../shared/match/view.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { handConnection, offerOf, viewOf, youWith } from './connection.ts';

const [ANNE, BRUNO, CLARA] = ['anne', 'bruno', 'clara'] as PlayerId[] as [PlayerId, PlayerId, PlayerId];

interface Shared {
  readonly team?: Partial<Team>;
  readonly draft?: Partial<Offer>;
  readonly bids?: Readonly<Record<number, number>>;
  readonly members?: readonly PlayerId[];
  readonly rules?: Partial<MatchView['rules']>;
}

/** What Anne sees, who shares a seat with these. */
function annes({ team = {}, draft = {}, bids = {}, members = [ANNE, BRUNO, CLARA], rules = {} }: Shared): MatchView {
  const players = members.map((id) => ({ id, name: id.toUpperCase(), present: id !== CLARA }));
  const seat: SeatView = {
    players,
    ready: false,
    bot: false,
    standing: offerOf({}),
    mandate: null,
    character: null,
    tally: { made: 0, right: 0 },
  };
  const you = { ...youWith(draft), player: ANNE, bids, team: { ...NOBODY, mayor: ANNE, ...team } };
  const view = viewOf({ seats: [seat], you });
  return { ...view, rules: { ...view.rules, ...rules } };
}

const touch = (by: PlayerId, reason = '') => ({ by, reason });

describe('a team', () => {
  test('is none for whoever sits alone, and nothing is said then of who moved what', () => {
    const alone = annes({ members: [ANNE], team: { touches: { services: touch(ANNE) } } });
    expect(teamOf(alone)).toBeNull();
    expect(moverOf(alone, 'services')).toBeNull();
    expect(teamOf(viewOf({}))).toBeNull();
  });

  test('knows who is there, signs, agrees, has votes and moved what', () => {
    const team = teamOf(
      annes({
        team: {
          mayor: BRUNO,
          agreed: [CLARA, ANNE],
          votes: { [ANNE]: CLARA },
          touches: { services: touch(BRUNO), 'bid:3': touch(BRUNO) },
        },
      }),
    )!;
    expect(team.mayor).toMatchObject({ name: 'BRUNO', moved: ['services', 'bid:3'], you: false });
    expect(team.members.map(({ agrees }) => agrees)).toEqual([true, false, true]);
    expect(team.members.map(({ present }) => present)).toEqual([true, true, false]);
    expect(team).toMatchObject({ agreed: 2, vote: CLARA, next: null, standsFor: null });
    expect(team.members[2]!.votes).toBe(1);
  });

  test('says who signs next where it goes round, also while somebody stands in', () => {
    const rules = { mayors: 'rotating' } as const;
    expect(teamOf(annes({ rules }))!.next!.id).toBe(BRUNO);
    const stoodIn = teamOf(annes({ rules, team: { mayor: BRUNO, standsFor: CLARA } }))!;
    expect([stoodIn.standsFor!.id, stoodIn.next!.id]).toEqual([CLARA, ANNE]);
  });

  test('names whoever moved a control, also once they have left the seat', () => {
    const view = annes({ team: { touches: { services: touch(BRUNO, 'pour les services') } } });
    expect(moverOf(view, 'services')).toEqual({
      by: { id: BRUNO, name: 'BRUNO', place: 1 },
      mine: false,
      reason: 'pour les services',
    });
    expect(moverOf(view, 'culture')).toBeNull();
    const left = annes({ members: [ANNE, CLARA], team: { touches: { services: touch(BRUNO) } } });
    const standing = [{ id: BRUNO, name: 'BRUNO', present: true }];
    expect(moverOf({ ...left, standing }, 'services')!.by).toMatchObject({ name: 'BRUNO', place: null });
  });
});

describe('what teammates did', () => {
  const before = annes({ draft: { services: 10, training: 20 }, team: { touches: { training: touch(BRUNO) } } });

  test('is a move, a bid, a reason, a word for the draft, a new mayor', () => {
    const after = annes({
      draft: { services: 10, training: 15 },
      bids: { 3: 8 },
      team: { mayor: CLARA, agreed: [BRUNO], touches: { training: touch(BRUNO, 'trop tôt'), 'bid:3': touch(CLARA) } },
    });
    expect(eventsBetween(before, after)).toMatchObject([
      { kind: 'moved', by: { id: BRUNO }, control: 'training', value: 15 },
      { kind: 'reason', by: { id: BRUNO }, control: 'training', text: 'trop tôt' },
      { kind: 'moved', by: { id: CLARA }, control: 'bid:3', value: 8 },
      { kind: 'agreed', by: { id: BRUNO }, first: true },
      { kind: 'signs', by: { id: CLARA } },
    ]);
  });

  test('is not what oneself did, nor a share that made room for another', () => {
    const touches = { services: touch(ANNE, 'moi'), training: touch(BRUNO) };
    const after = annes({ draft: { services: 30, training: 12 }, team: { agreed: [ANNE], touches } });
    expect(eventsBetween(before, after)).toEqual([]);
  });

  test('is over with the turn', () => {
    expect(eventsBetween(before, { ...annes({ draft: { training: 5 } }), turn: 2 })).toEqual([]);
  });

  test('washes over the control that moved, again with each move, and no more in the next turn', () => {
    const { connection } = handConnection();
    const team = createTeamwork(connection.view);
    connection.view.value = before;
    const moved = (training: number) => annes({ draft: { training }, team: { touches: { training: touch(BRUNO) } } });
    connection.view.value = moved(21);
    const first = team.shifted.value.get('training')!;
    expect(team.events.value).toHaveLength(1);
    connection.view.value = moved(22);
    expect(team.shifted.value.get('training')).toBeGreaterThan(first);
    connection.view.value = { ...moved(22), turn: 2 };
    expect(team.shifted.value.size).toBe(0);
    team.dispose();
  });
});

test('a wager shows at once, and is taken back where it is refused', async () => {
  const { connection, sent } = handConnection();
  connection.view.value = viewOf({ you: { ...youWith({}), wagers: { jobs: 'up' } } });
  const wagers = createWagers(connection, connection.view);
  wagers.say('gap', 'down');
  wagers.say('jobs', null);
  expect(wagers.values.value).toEqual({ gap: 'down' });
  expect(sent.map(({ command }) => command)).toEqual([
    { type: 'wager', on: 'gap', direction: 'down' },
    { type: 'wager', on: 'jobs', direction: null },
  ]);
  await sent[1]!.answer('wrongPhase');
  expect(wagers.values.value).toEqual({ gap: 'down', jobs: 'up' });
});
