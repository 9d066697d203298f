/** Pacts in the news: for those who signed, those whom it touches, and the country; in both languages. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/locales/pacts.en.ts';
import { fr } from '../../../assets/locales/pacts.fr.ts';
import { advance, createWorld, reportOf } from '../../../shared/economy/index.ts';
import type { TurnReport } from '../../../shared/economy/report.ts';
import { NOTHING_TOLD, type Told, toldBy } from '../../../shared/match/news/told.ts';
import { countryNews, type PactNews, seatNews } from '../../../shared/match/news.ts';
import { agreementsOf } from '../../../shared/match/pacts/effects.ts';
import type { Fate, Pact } from '../../../shared/match/pacts/pact.ts';
import { valmarche } from '../../experiments/valmarche.ts';
import { ANNE, BRUNO, HOST, Table } from './table.ts';

const scenario = valmarche();
const offers = scenario.territories.map(({ offer }) => offer);
const world = createWorld(scenario, 7);
const start = reportOf(world, 0);
const [A, B, C] = [0, 3, 5];
const nameOf = (seat: number) => scenario.territories[seat]!.name;
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

const truce = (some: Partial<Pact> = {}): Pact => ({
  ...{ id: 1, seats: [A, B], version: 1, signed: [A, B], since: 1, until: 4, broken: [] },
  ...{ terms: { kind: 'truce', rate: 95, exemption: 1 }, turns: 4, penalty: 20 },
  ...some,
});

/** A turn in which nothing is told but what became of one pact. */
const told = (fate: Fate, pact: Pact, now: Told['now'] = offers): Told => ({
  ...NOTHING_TOLD,
  pacts: [{ pact, fate }],
  before: offers,
  now,
});
const still: TurnReport = { ...start, turn: 1, year: start.year + 1, events: [], flows: [] };
const isPact = (line: { readonly kind: string }): line is PactNews => line.kind === 'pact';
const pactLine = (lines: readonly { readonly kind: string }[]) => lines.find(isPact);

describe('a broken truce', () => {
  const pact = truce({ broken: [A] });
  const lowered = offers.map((offer, seat) => (seat === A ? { ...offer, taxRate: 75, exemption: 3 } : offer));
  const news = told('broken', pact, lowered);
  const paid = 0.2 * start.territories[A]!.freeBudget;

  test('is the first news of those who signed and of the country', () => {
    for (const lines of [
      seatNews(start, still, A, news),
      seatNews(start, still, B, news),
      countryNews(start, still, news),
    ]) {
      expect(lines[0]).toMatchObject({ kind: 'pact', fate: 'broken', place: A, other: B, paid, each: paid });
    }
    expect(seatNews(start, still, C, news).find(isPact)).toMatchObject({ reader: null });
  });

  test('says what it cost, what one gets, and what was done with the freedom', () => {
    const [own, victim, country] = [A, B, null].map((seat) =>
      pactLine(seat === null ? countryNews(start, still, news) : seatNews(start, still, seat, news)),
    ) as [PactNews, PactNews, PactNews];
    expect(plain(fr.news(own, nameOf))).toMatch(/^Vous rompez la trêve fiscale avec .+ cela vous coûte [\d, ]+ MF\.$/);
    expect(plain(fr.news(victim, nameOf))).toMatch(/ rompt la trêve fiscale : vous recevez [\d, ]+ MF\.$/);
    expect(fr.news(country, nameOf)).toContain(`avec ${nameOf(B)}`);
    const { taxRate, exemption } = offers[A]!;
    expect(fr.newsWhy(country, nameOf)).toContain(`la taxe passe de ${taxRate} à 75 % de la référence`);
    expect(en.newsWhy(country, nameOf)).toContain(`the exemption from ${exemption}`);
    expect(en.news(victim, nameOf)).toMatch(/: you get [\d.,]+\sMF\.$/);
    const idle = pactLine(countryNews(start, still, told('broken', pact))) as PactNews;
    expect(fr.newsWhy(idle, nameOf)).toContain('n’ont bougé pour autant');
  });

  test('costs what the books say', () => {
    const decisions = { agreements: agreementsOf([pact]) };
    const next = advance(world, offers, 1, decisions);
    const line = pactLine(seatNews(start, reportOf(next, 1), B, news)) as PactNews;
    expect(line.each).toBeCloseTo(next.journal.ledger.dues[next.rank[A]!]!, 2);
    const two = advance(world, offers, 2, decisions);
    const longer = pactLine(seatNews(start, reportOf(two, 2), B, news)) as PactNews;
    expect(longer.paid).toBeCloseTo(line.paid, 6);
  });

  test('by all who signed it costs nobody anything', () => {
    const line = pactLine(countryNews(start, still, told('broken', truce({ broken: [A, B] })))) as PactNews;
    expect(line).toMatchObject({ paid: 0, each: 0 });
    expect(fr.news(line, nameOf)).toMatch(/ rompent la trêve fiscale\.$/);
  });
});

test('a pact signed among rivals is news where people move between them and the reader', () => {
  const news = told('signed', truce());
  expect(pactLine(seatNews(start, still, C, news))).toBeUndefined();
  const flows = [{ from: C, to: B, skill: 'craft', people: 40 }] as const;
  const line = pactLine(seatNews(start, { ...still, flows }, C, news)) as PactNews;
  expect(line).toMatchObject({ fate: 'signed', reader: null });
  expect(fr.newsWhy(line, nameOf)).toContain('ces collectivités ne vous suivront pas plus bas');
  expect(pactLine(seatNews(start, still, A, news))).toMatchObject({ reader: A });
  expect(pactLine(seatNews(start, still, A, told('ended', truce())))).toMatchObject({ fate: 'ended', freedom: null });
});

test('a reading tells of the offers before its turn and in it', async () => {
  const table = new Table();
  await table.seat(ANNE, A);
  await table.seat(BRUNO, B);
  await table.do(HOST, { type: 'start' });
  await table.do(ANNE, { type: 'set', instrument: 'taxRate', value: 90 });
  await table.close();
  await table.close();
  await table.do(ANNE, { type: 'set', instrument: 'taxRate', value: 80 });
  await table.close();
  const { before, now } = toldBy(table.authority.reading(), scenario);
  expect([before[A]!.taxRate, now[A]!.taxRate]).toEqual([90, 80]);
  expect(now).toEqual(table.state.seats.map(({ standing }) => standing));
  expect(toldBy(new Table().authority.reading(), scenario)).toEqual(NOTHING_TOLD);
});
