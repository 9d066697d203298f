/** Where the scores stand while a match is played: the page's worker says what the public course says. */
import { expect, it } from 'vitest';
import { formats } from '../../assets/locales/formats.ts';
import { fr } from '../../assets/locales/score.fr.ts';
import { typesetAll } from '../../assets/locales/typography.ts';
import { standingOf } from '../../client/state/standing.ts';
import { Estimator } from '../../shared/forecast/estimator.ts';
import { Chronicle } from '../../shared/match/chronicle.ts';
import type { Entry } from '../../shared/match/entry.ts';
import { replayMatch } from '../../shared/match/match.ts';
import { Person } from './person.ts';
import { stage } from './stage.ts';

const LENS = 3;
const TURNS = 3;

const scene = stage();

/** The line that a page should show, from the log alone and without a worker. */
function lineFrom(entries: readonly Entry[]): string {
  const chronicle = new Chronicle();
  const replayed = replayMatch(entries, (match, entry) => chronicle.take(match, entry));
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
  const { scenario, header, state } = replayed.value;
  const mandates = state.seats.map(({ mandate }) => mandate);
  const known = { course: chronicle.reading().course, mandates, yearsPerTurn: header.rules.yearsPerTurn };
  const own = new Estimator(scenario).estimates(known, LENS).find((step) => step !== null);
  if (own?.of !== 'seat') throw new Error('The own seat comes first.');
  const { mean, low, high } = standingOf(own).score;
  const { signed } = formats('fr-FR');
  return typesetAll(fr).estimate(signed(mean), signed(low), signed(high));
}

it('stands above the ready button once a turn was played, also after a reload, and is what the log says without a worker', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  const code = await anne.opens(scene.server.url, 'nord-pas-de-calais-1975');
  await anne.sits('Lens-Hénin');
  await anne.press('Commencer');
  await anne.reaches(1);
  for (let step = 0; step < 5; step++) await anne.moves('Aide à l’emploi, production', 'plus');
  const estimate = anne.page.locator('.side > .estimate > summary');
  expect(await estimate.count()).toBe(0);
  for (let turn = 1; turn <= TURNS; turn++) {
    await anne.press('Prêt');
    await anne.press('Passer à l’offre');
    await anne.reaches(turn + 1);
  }
  const line = lineFrom(await scene.server.kept(code));
  await expect.poll(() => estimate.innerText(), { timeout: 30_000 }).toBe(line);
  await anne.page.reload();
  await expect.poll(() => estimate.innerText(), { timeout: 30_000 }).toBe(line);
  expect(anne.faults).toEqual([]);
});
