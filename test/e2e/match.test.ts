/**
 * Two people at two real pages, bots in the other seats, Nord–Pas-de-Calais from the first turn to the last: with a
 * page reloaded in mid-turn, a socket cut, and the server killed between two commands.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formats } from '../../assets/locales/formats.ts';
import { ranked } from '../../client/state/standing.ts';
import { readLog } from '../../shared/log/format.ts';
import { playBack } from '../../shared/log/playback.ts';
import { resultsOf } from '../../shared/match/results.ts';
import { Person } from './person.ts';
import { Wire } from './server.ts';
import { stage } from './stage.ts';

const TURNS = 25;
/** Where the two sit, as the scenario numbers them. */
const LILLE = 0;
const LENS = 3;
const EXEMPTION = 'Exonération des nouveaux venus';
const AID = 'Aide à l’emploi, production';

const scene = stage();
let wire: Wire;

beforeAll(async () => {
  wire = await Wire.to(scene.server.url);
});
afterAll(async () => {
  await wire?.close();
});

/** Both say that they are done, and read the same world afterwards. Returns its hash. */
async function playTurn(anne: Person, bruno: Person, turn: number): Promise<string> {
  const before = await anne.hash();
  await Promise.all([anne, bruno].map((person) => person.press('Prêt')));
  await anne.page.waitForFunction(
    (old) => document.querySelector('[data-hash]')?.getAttribute('data-hash') !== old,
    before,
  );
  const after = await anne.hash();
  await bruno.waitsForHash(after);
  if (turn < TURNS) {
    await Promise.all([anne, bruno].map((person) => person.press('Passer à l’offre')));
    await Promise.all([anne, bruno].map((person) => person.reaches(turn + 1)));
  }
  return after;
}

it('plays a whole match through a reload, a cut wire and a killed server', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  const bruno = await Person.at(scene.browser, 'Bruno');
  const code = await anne.opens(scene.server.url, 'nord-pas-de-calais-1975');
  await bruno.joins(wire.url, code);
  await anne.sits('Lille');
  await bruno.sits('Lens-Hénin');
  await anne.press('Commencer');
  await Promise.all([anne, bruno].map((person) => person.reaches(1)));

  const hashes = [await anne.hash()];
  const play = async (turn: number) => hashes.push(await playTurn(anne, bruno, turn));
  await play(1);
  await play(2);

  // Turn 3: a page is reloaded with a draft begun.
  await anne.moves(EXEMPTION, 'plus');
  expect(await anne.reads(EXEMPTION)).toBe('1 an');
  await anne.page.reload();
  await anne.reaches(3);
  expect(await anne.reads(EXEMPTION)).toBe('1 an');
  await play(3);

  // Turn 4: a wire is cut with a draft begun; the page comes back by itself and works on.
  await bruno.moves(AID, 'plus');
  expect(await bruno.reads(AID)).toContain('3');
  expect(wire.cut()).toBeGreaterThan(0);
  await bruno.moves(AID, 'plus');
  await expect.poll(() => bruno.page.getByText('Reconnexion').count(), { timeout: 30_000 }).toBe(0);
  expect(await bruno.reads(AID)).toContain('4');
  await play(4);

  // Turn 5: the server is gone between two instructions, and comes back from its log.
  await anne.moves(EXEMPTION, 'plus');
  await expect.poll(() => anne.reads(EXEMPTION)).toBe('2 ans');
  await scene.server.kill();
  await scene.server.start();
  await Promise.all([anne, bruno].map((person) => person.reaches(5)));
  expect(await anne.hash()).toBe(hashes.at(-1));
  expect(await anne.reads(EXEMPTION)).toBe('2 ans');
  for (let turn = 5; turn <= TURNS; turn++) await play(turn);

  expect(new Set(hashes).size).toBe(TURNS + 1);
  await Promise.all([anne, bruno].map((person) => person.page.getByRole('heading', { name: 'Bilan' }).waitFor()));
  expect([anne.faults, bruno.faults]).toEqual([[], []]);

  // What is left is a log that replays to what both pages showed, with every acknowledged command in it.
  const { match } = await (await fetch(`${scene.server.url}/api/codes/${code}`)).json();
  const log = readLog(await (await fetch(`${scene.server.url}/api/matches/${match}/log`)).text());
  if (!log.ok) throw new Error(log.error.code);
  const { match: replayed, turns, plans, fault } = playBack(log.value);
  expect(fault).toBeNull();
  expect(turns.map((turn) => turn.report.hash)).toEqual(hashes);
  expect(turns.map((turn) => turn.offers[LILLE]!.exemption).slice(2, 6)).toEqual([0, 1, 1, 2]);
  expect(turns[4]!.offers[LENS]!.aidProduction).toBe(4);

  // The page's own result, worked out in its worker, is what the log says here.
  const scores = [...resultsOf(replayed!, plans)].flatMap((told) =>
    told.of === 'seat' && told.seat === LILLE ? [told.score] : [],
  );
  const [lille] = ranked([{ seat: LILLE, lucks: scores }]);
  await anne.page.getByText('Les chiffres, et ce qui les compose').click({ timeout: 300_000 });
  await anne.page.locator('.verdict').first().waitFor({ timeout: 300_000 });
  const cells = await anne.page
    .locator('.seat-figures tr', { has: anne.page.getByRole('rowheader', { name: 'Lille', exact: true }) })
    .locator('td')
    .allInnerTexts();
  expect(cells.slice(0, 2)).toEqual([lille!.score.mean, lille!.own.score].map(formats('fr-FR').signed));
});
