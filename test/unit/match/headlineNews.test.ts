/** News with a name: headline projects, the scenario's calendar, the rest of the country. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/locales/news.en.ts';
import { fr } from '../../../assets/locales/news.fr.ts';
import { createWorld, reportOf } from '../../../shared/economy/index.ts';
import type { DatedResult, EstablishmentEvent, HeadlineResult, TurnReport } from '../../../shared/economy/report.ts';
import { NOTHING_TOLD, type Told } from '../../../shared/match/news/told.ts';
import { type CountryNews, countryNews, type News, seatNews } from '../../../shared/match/news.ts';
import { valmarche } from '../../experiments/valmarche.ts';

const start = reportOf(createWorld(valmarche(), 7), 0);
const STILL = { lowSkilled: 0, craft: 0, technician: 0, executive: 0 };

/** A turn in which nothing happened but what is given. */
const turn = (some: Partial<TurnReport>): TurnReport => ({
  ...start,
  turn: 1,
  events: [],
  flows: [],
  territories: start.territories.map((facts) => ({ ...facts, netMigration: STILL })),
  ...some,
});

const plant = (place: number | null, bid = 0): HeadlineResult => ({
  id: 4,
  type: 'carPlant',
  year: 1975,
  jobs: 1200,
  firm: 0,
  place,
  bid,
});
const bids = [
  { project: 4, territory: 2, value: 30 },
  { project: 4, territory: 5, value: 6 },
];
const withBids = (all: Told['bids']): Told => ({ ...NOTHING_TOLD, bids: all });
/** The first line of a kind. */
const lineOf = <Kind extends News['kind']>(lines: readonly News[], kind: Kind) =>
  lines.find((line): line is Extract<News, { readonly kind: Kind }> => line.kind === kind);
const headlineOf = (lines: readonly News[]) => lineOf(lines, 'headline');
/** Plain spaces instead of those that do not break. */
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

describe('a headline project', () => {
  const report = turn({ headlines: [plant(2, 30)] });

  test('is won by one, lost by another who bid, told to the rest', () => {
    expect(seatNews(start, report, 2, withBids(bids))[0]).toMatchObject({ outcome: 'won', place: 2, other: null });
    expect(seatNews(start, report, 5, withBids(bids))[0]).toMatchObject({
      outcome: 'lost',
      place: 2,
      other: 5,
      otherBid: 6,
    });
    expect(headlineOf(seatNews(start, report, 0, withBids(bids)))).toMatchObject({ outcome: 'told', other: null });
    expect(headlineOf(countryNews(start, report, withBids(bids)))).toMatchObject({ outcome: 'told', place: 2 });
  });

  test('was decided by the bid between places that are alike, by luck where nothing speaks for the winner', () => {
    const alike = { ...start, territories: start.territories.map(() => start.territories[3]!) };
    expect(headlineOf(seatNews(alike, report, 5, withBids(bids)))?.tip).toBe('bid');
    const outbid = turn({ headlines: [plant(5, 6)] });
    expect(headlineOf(seatNews(alike, outbid, 2, withBids(bids)))?.tip).toBe('luck');
  });

  test('was decided by what it looks for where one place has more of it', () => {
    const built = {
      ...start,
      territories: Array.from(start.territories, (_, i) => ({ ...start.territories[3]!, sites: i === 2 ? 1.2 : 0.3 })),
    };
    const equal = bids.map((bid) => ({ ...bid, value: 10 }));
    expect(headlineOf(seatNews(built, turn({ headlines: [plant(2, 10)] }), 5, withBids(equal)))?.tip).toBe('sites');
  });

  test('that goes nowhere is news to those who bid, and to nobody else', () => {
    const nowhere = turn({ headlines: [plant(null)] });
    expect(seatNews(start, nowhere, 5, withBids(bids))[0]).toMatchObject({ outcome: 'nowhere' });
    expect(seatNews(start, nowhere, 0, withBids(bids))).toEqual([]);
    expect(headlineOf(countryNews(start, nowhere))).toBeUndefined();
  });

  test('that is a stop tells whoever bid without asking for the station that this was why', () => {
    const stop = (place: number | null) => turn({ headlines: [{ ...plant(place), type: 'stop', jobs: 300 }] });
    const told = (place: number | null, station: number) =>
      headlineOf(
        seatNews(start, stop(place), 5, {
          ...withBids(bids),
          now: valmarche().territories.map(({ offer }) => ({ ...offer, station })),
        }),
      )!;
    expect(told(null, 0)).toMatchObject({ outcome: 'nowhere', tip: 'unasked' });
    expect(told(2, 0)).toMatchObject({ outcome: 'lost', tip: 'unasked' });
    expect(told(2, 1).tip).not.toBe('unasked');
    expect(fr.headlineWhy(told(null, 0))).toContain('sans demander la gare');
    expect(en.headlineWhy(told(2, 0))).toContain('without asking for the station');
  });

  test('is told once: its opening is no second line', () => {
    const opened: EstablishmentEvent = {
      move: 'opened',
      id: 1 as EstablishmentEvent['id'],
      activity: 'productionStandard',
      jobs: 1200,
      from: null,
      to: 2,
      why: 'sites',
      weight: 3,
    };
    const lines = seatNews(start, turn({ headlines: [plant(2, 30)], events: [opened] }), 2, withBids(bids));
    expect(lines.map(({ kind }) => kind)).toEqual(['headline']);
  });

  test('leaves room for other news: three lines, one of each outcome', () => {
    const many = turn({ headlines: [plant(2, 30), { ...plant(2, 30), id: 5 }, { ...plant(5, 6), id: 6 }] });
    const all = [...bids, { project: 6, territory: 2, value: 4 }];
    const outcomes = seatNews(start, many, 2, withBids(all)).map((line) => line.kind === 'headline' && line.outcome);
    expect(outcomes).toEqual(['won', 'lost']);
  });

  test('is written in both languages, with the articles that French asks for', () => {
    const lost = headlineOf(seatNews(start, report, 5, withBids(bids)))!;
    expect(plain(fr.headline(lost, 'Lille', 'Douaisis'))).toBe(
      'L’usine automobile (1 200 emplois) échappe au Douaisis et va à Lille, qui misait 30 kF par emploi et par an (le Douaisis : 6 kF).',
    );
    expect(plain(en.headline(lost, 'Lille', 'Douaisis'))).toBe(
      'The car plant (1,200 jobs) slips from Douaisis to Lille, which bid 30 kF a job and year (Douaisis: 6 kF).',
    );
    const won = headlineOf(seatNews(start, turn({ headlines: [plant(2)] }), 2))!;
    expect(plain(fr.headline(won, 'Douaisis', null))).toBe(
      'Le Douaisis, sans mise, obtient l’usine automobile (1 200 emplois).',
    );
  });
});

describe('what comes from beyond the table', () => {
  const pit: DatedResult = {
    territory: 4,
    activity: 'productionTraditional',
    jobs: -1800,
    name: { fr: 'Houillères : fermeture de puits', en: 'Coal: pits close' },
  };

  test('a dated closure goes by its own name, once', () => {
    const closed = {
      move: 'closed',
      id: 1,
      activity: pit.activity,
      jobs: 1800,
      from: 4,
      to: null,
      why: 'wages',
      weight: -1,
    };
    const report = turn({ dated: [pit], events: [closed as EstablishmentEvent] });
    const lines = seatNews(start, report, 4);
    expect(lines).toMatchObject([{ kind: 'dated', event: pit }]);
    expect(seatNews(start, report, 5)).toEqual([]);
    expect(plain(fr.dated(lineOf(lines, 'dated')!, 'Lens-Hénin', pit.name.fr))).toBe(
      'Houillères : fermeture de puits, 1 800 emplois de moins à Lens-Hénin.',
    );
    expect(countryNews(start, report)[0]).toMatchObject({ kind: 'dated', place: 4 });
  });

  test('one that took nothing is no news', () => {
    expect(seatNews(start, turn({ dated: [{ ...pit, jobs: 0 }] }), 4)).toEqual([]);
  });

  test('people lost to the rest of the country are news of the country', () => {
    const report = turn({ nation: { ...start.nation, netElsewhere: -5400 } });
    const line = countryNews(start, report).find((one): one is CountryNews => one.kind === 'elsewhere');
    expect(plain(fr.elsewhere(line!, 'Le reste de la France'))).toBe(
      'La région perd 5 400 actifs au profit du reste de la France.',
    );
  });
});
