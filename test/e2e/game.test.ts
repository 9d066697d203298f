/**
 * Four people at four pages, two in one seat and two in another, ten turns of Nord–Pas-de-Calais: shared drafts, two
 * pacts of which one is broken, bids for headline projects, and a log that tells all of it and plays to the same hashes.
 */
import { expect, it } from 'vitest';
import { readLog, writeLog } from '../../shared/log/format.ts';
import { playBack } from '../../shared/log/playback.ts';
import { Person } from './person.ts';
import { stage } from './stage.ts';

const TURNS = 10;
const PROJECTS = 3;
/** Where they sit, as the scenario numbers them. */
const LILLE = 0;
const LENS = 3;
/** The truce is broken in this turn, and the other pact signed. */
const BREAK = 4;

const UPSTREAM = 'Aide à l’emploi, amont';
const AID = 'Aide à l’emploi, production';

const scene = stage();

it('is played by two teams for ten turns, with pacts kept and broken and projects bid for', async () => {
  const [anne, bruno] = [await Person.at(scene.browser, 'Anne'), await Person.at(scene.browser, 'Bruno')];
  const [clara, david] = [
    await Person.at(scene.browser, 'Clara'),
    await Person.at(scene.browser, 'David', { width: 390, height: 844 }),
  ];
  const people = [anne, bruno, clara, david];
  const code = await anne.opens(scene.server.url, 'nord-pas-de-calais-1975');
  await anne.sits('Lille');
  for (const [person, place] of [
    [bruno, 'Lille'],
    [clara, 'Lens-Hénin'],
    [david, 'Lens-Hénin'],
  ] as const) {
    await person.joins(scene.server.url, code);
    await person.sits(place);
  }
  await anne.press('Commencer');
  await Promise.all(people.map((person) => person.reaches(1)));

  const hashes = [await anne.hash()];
  let projects = 0;
  for (let turn = 1; turn <= TURNS; turn++) {
    // Two people of each team move two controls at once.
    await Promise.all([anne.moves(UPSTREAM, 'plus'), bruno.moves(AID, 'plus')]);
    await Promise.all([clara.moves(UPSTREAM, 'plus'), david.moves(AID, 'plus')]);
    await anne.movedBy(AID).getByRole('img', { name: 'Déplacé par Bruno' }).waitFor();
    await clara.movedBy(AID).getByRole('img', { name: 'Déplacé par David' }).waitFor();

    if (projects < PROJECTS && (await bruno.announced()) > 0) {
      await bruno.bids(2 + projects);
      projects += 1;
    }
    if (turn === 1) {
      await anne.proposesTruce(['Lens-Hénin'], 8);
      await clara.signsPact('Lille');
      await anne.pact('Lens-Hénin').getByRole('button', { name: 'Rompre ce pacte' }).waitFor();
    }
    if (turn === BREAK) {
      await clara.breaksPact('Lille');
      await anne.proposesRevenue('Lens-Hénin', 5);
      await clara.signsPact('Lille');
    }
    await Promise.all([bruno, david].map((person) => person.opensPanel('Offre')));
    await Promise.all([bruno, david].map((person) => person.press('Proposer cette offre')));
    await Promise.all([anne, clara].map((person) => person.press('Signer l’offre')));
    await Promise.all(people.map(({ page }) => page.getByRole('button', { name: 'Passer à l’offre' }).waitFor()));
    hashes.push(await anne.hash());
    await Promise.all(people.map((person) => person.waitsForHash(hashes.at(-1)!)));
    if (turn === BREAK) {
      await anne.page.getByText(/^Lens-Hénin rompt la trêve fiscale/).waitFor();
      await david.page.getByText(/^Vous rompez la trêve fiscale avec Lille/).waitFor();
    }
    await Promise.all([anne, clara].map((person) => person.press('Passer à l’offre')));
    await Promise.all(people.map((person) => person.reaches(turn + 1)));
    await Promise.all(people.map((person) => person.opensPanel('Offre')));
  }
  expect(projects).toBe(PROJECTS);
  expect(people.map(({ faults }) => faults)).toEqual([[], [], [], []]);

  const log = readLog(writeLog(await scene.server.kept(code)));
  if (!log.ok) throw new Error(log.error.code);
  const { turns, fault } = playBack(log.value);
  expect(fault).toBeNull();
  expect(turns.map(({ report }) => report.hash)).toEqual(hashes);
  const own = turns.map(({ settled }) =>
    settled.pacts
      .filter(({ pact }) => pact.seats.join() === `${LILLE},${LENS}`)
      .map(({ pact, fate }) => `${pact.terms.kind} ${fate}`),
  );
  expect(own[1]).toEqual(['truce signed']);
  expect(own[BREAK]).toEqual(['truce broken', 'revenue signed']);
  expect(own[BREAK + 4]).toEqual(['revenue ended']);
  expect(turns[BREAK]!.decisions.agreements).toContainEqual(
    expect.objectContaining({ type: 'dues', from: LENS, to: [LILLE] }),
  );
  const bids = turns.flatMap(({ decisions }) => decisions.bids.filter(({ territory }) => territory === LILLE));
  expect(bids.map(({ value }) => value)).toEqual([2, 3, 4]);
  const movers = log.value.entries.flatMap((entry) =>
    entry.type === 'command' && entry.command.type === 'set' && !entry.by.startsWith('bot:') ? [entry.by] : [],
  );
  expect(new Set(movers).size).toBe(people.length);
});
