/** The ways in beside the table: alone without a server, a match seen again from its file, the projector. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { Person } from './person.ts';
import { stage } from './stage.ts';

const scene = stage();

/** The log that the page hands out, as a file. */
async function downloads(person: Person): Promise<string> {
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.page.getByRole('link', { name: 'Télécharger le journal' }).click(),
  ]);
  const path = join(scene.folder, 'match.jsonl');
  await download.saveAs(path);
  return path;
}

/** Whole CSS pixels that an element takes. */
const pixels = (element: Locator) => element.evaluate((node) => [node.clientWidth, node.clientHeight]);

it('says in words that a file is no match', async () => {
  const bruno = await Person.at(scene.browser, 'Bruno');
  await bruno.page.goto(`${scene.server.url}/replay`);
  const foreign = join(scene.folder, 'foreign.jsonl');
  writeFileSync(foreign, 'nom;habitants\nLille;701925\n');
  await bruno.page.locator('input[type=file]').setInputFiles(foreign);
  await bruno.page.getByRole('button', { name: 'Retour' }).click();
  await bruno.page.locator('input[type=file]').waitFor({ state: 'attached' });
  expect(bruno.faults).toEqual([]);
});

it('shows a projector the match and nothing to move (that drafts stay secret is tested on the socket itself)', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  const room = await Person.at(scene.browser, 'Salle', { width: 1920, height: 1080 });
  const code = await anne.opens(scene.server.url, 'valmarche');
  await anne.sits('Forgevieille');
  await room.page.goto(`${scene.server.url}/watch/${code}`);
  await room.page.getByText(code, { exact: true }).first().waitFor();
  await anne.press('Commencer');
  await anne.reaches(1);
  await anne.moves('Aide à l’emploi, amont', 'plus');
  await anne.press('Prêt');
  await room.page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor();
  expect(await room.page.getByRole('slider').count()).toBe(0);
  expect(await room.page.getByRole('button', { name: 'Passer à l’offre' }).count()).toBe(0);
  expect(room.faults).toEqual([]);
});

it('fills the window with the landscape, whatever size the window takes', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  const { page } = anne;
  await page.goto(`${scene.server.url}/solo?scenario=valmarche&seat=6&pace=2`);
  const land = page.locator('.landscape-host');
  // The land, and what moves over it.
  const canvases = [land.locator('canvas').first(), land.locator('canvas').last()];
  await canvases[0]!.waitFor();
  for (const [width, height] of [
    [1000, 700],
    [390, 844],
    [844, 390],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const canvas of canvases) {
      await expect.poll(() => pixels(canvas), { timeout: 60_000 }).toEqual(await pixels(land));
    }
  }
  expect(anne.faults).toEqual([]);
});

it('lets whoever opened the match pause it, wind up its clock and close it for everybody', async () => {
  const anne = await Person.at(scene.browser, 'Anne', { width: 768, height: 1024 });
  const bruno = await Person.at(scene.browser, 'Bruno');
  const code = await anne.opens(scene.server.url, 'valmarche', 3);
  await bruno.joins(scene.server.url, code);
  await bruno.sits('Noirefosse');
  expect(await bruno.page.getByRole('button', { name: 'Commencer' }).count()).toBe(0);
  await anne.press('Commencer');
  await bruno.reaches(1);
  await bruno.page.getByText(/^2:5\d$/).waitFor();
  await anne.press('Ajouter soixante secondes');
  await bruno.page.getByText(/^3:[45]\d$/).waitFor();
  await anne.press('Pause');
  await bruno.page.getByText('En pause').waitFor();
  await anne.press('Reprendre');
  await bruno.page.getByText('En pause').waitFor({ state: 'detached' });
  expect(await bruno.page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
  await anne.press('Jouer l’État');
  await anne.press('Répartir son budget');
  await anne.press('Points forts : plus');
  await anne.page.getByRole('slider', { name: 'Points forts', exact: true }).press('Escape');
  expect(await bruno.page.getByRole('button', { name: 'Jouer l’État' }).count()).toBe(0);
  await anne.press('Clore maintenant');
  await anne.press('Oui, clore');
  await bruno.page.getByRole('button', { name: 'Passer à l’offre' }).waitFor();
  expect([anne.faults, bruno.faults]).toEqual([[], []]);
});

it('foresees beside a control that is moved by the keyboard what it will probably do, and for the whole offer', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  await anne.page.goto(`${scene.server.url}/solo?scenario=valmarche&seat=3&pace=1`);
  await anne.reaches(1);
  const row = anne.page.locator('.instrument', { hasText: 'Aide à l’emploi, production' });
  const rest = await row.boundingBox();
  await row.getByRole('slider').press('ArrowRight');
  await row.getByText(/^D’ici 5 ans.: [+−]?[\d\s]+ emplois \(de .+ à .+\)/).waitFor();
  // To the pixel: where a row begins between two pixels, its height is rounded with it.
  expect((await row.boundingBox())!.height).toBeCloseTo(rest!.height, 0);
  expect(await anne.page.locator('.foresight').count()).toBe(1);
  await anne.page.getByRole('status').filter({ hasText: 'D’ici 5 ans' }).waitFor({ state: 'attached' });
  await anne.page.locator('.draft-forecast:not(.working) > summary', { hasText: 'D’ici 5 ans' }).press('Enter');
  await anne.page.getByRole('row', { name: /^Chômage [+−]?\d+,\d.pt/ }).waitFor();
  await anne.press('Revenir à l’offre en vigueur');
  await anne.page.locator('.draft-forecast', { hasText: 'Rien n’est changé' }).waitFor();
  expect(anne.faults).toEqual([]);
});

it('opens what an instrument costs and reaches by the keyboard, says which limit bites, and tells of all on a page', async () => {
  const anne = await Person.at(scene.browser, 'Anne', { width: 390, height: 844 });
  await anne.page.goto(`${scene.server.url}/solo?scenario=valmarche&seat=14&pace=1`);
  await anne.reaches(1);
  const row = anne.page.locator('.instrument', { hasText: 'Taxe professionnelle' });
  await row.getByRole('button', { name: 'détails Taxe professionnelle' }).press('Enter');
  await row.getByText('Payé ailleurs').waitFor();
  await row.getByText('usine de série').waitFor();
  expect(await row.locator('.bite').count()).toBe(0);
  const rate = row.getByRole('slider');
  await rate.press('End');
  await row.locator('.bite', { hasText: 'pot commun' }).waitFor();
  expect(await rate.getAttribute('aria-describedby')).toBe(await row.locator('.bite').getAttribute('id'));
  await anne.page.getByRole('tab', { name: /Équipements/ }).click();
  await anne.page.getByText('La ligne rapide ne passe pas ici').waitFor();
  const [page] = await Promise.all([
    anne.page.waitForEvent('popup'),
    anne.page.getByRole('link', { name: 'Tous les instruments' }).click(),
  ]);
  await page.getByRole('heading', { name: 'Toute la carotte' }).waitFor();
  expect(await page.locator('.instrument-told').count()).toBe(16);
  await page.getByRole('button', { name: 'EN' }).click();
  await page.getByRole('heading', { name: 'The whole carrot' }).waitFor();
  expect(anne.faults).toEqual([]);
});

it('says in words that there is no such code', async () => {
  const bruno = await Person.at(scene.browser, 'Bruno');
  await bruno.joins(scene.server.url, 'ZZZZZZ');
  await bruno.page.getByText(/code/i).first().waitFor();
  await bruno.page.getByRole('link', { name: 'Accueil' }).first().waitFor();
  expect(bruno.faults).toEqual([]);
});

it('plays alone to the end with no server, goes on after a reload, and shows the match again from its file', async () => {
  const anne = await Person.at(scene.browser, 'Anne', { width: 390, height: 844 });
  await anne.page.goto(`${scene.server.url}/solo?scenario=valmarche&seat=4&pace=2`);
  await anne.reaches(1);
  await anne.moves('Exonération des nouveaux venus', 'plus');
  await expect.poll(() => anne.reads('Exonération des nouveaux venus')).toBe('2 ans');
  await anne.bids(3);
  const start = await anne.hash();
  await anne.page.reload();
  await anne.reaches(1);
  expect(await anne.reads('Exonération des nouveaux venus')).toBe('2 ans');
  await anne.page.locator('.project-bid', { hasText: 'mise : 3 kF' }).waitFor({ state: 'attached' });
  expect(await anne.hash()).toBe(start);

  await scene.server.kill();
  for (let turn = 1; turn <= 13; turn++) {
    const before = await anne.hash();
    await anne.press('Prêt');
    await expect.poll(() => anne.hash(), { timeout: 60_000 }).not.toBe(before);
    if (turn < 13) await anne.press('Passer à l’offre');
  }
  await anne.page.getByRole('heading', { name: 'Le bilan' }).waitFor();
  await anne.page.locator('.seat-figures > summary').press('Enter');
  await anne.page
    .getByRole('row', { name: /Noirefosse/ })
    .first()
    .waitFor();
  const file = await downloads(anne);
  await scene.server.start();

  // The same again, and other luck.
  await anne.press('Rejouer, avec un autre hasard');
  await anne.reaches(1);
  expect(await anne.hash()).not.toBe(start);
  await anne.page.goto(`${scene.server.url}/replay`);
  await anne.page.locator('input[type=file]').setInputFiles(file);
  await anne.page.getByText('26 années vérifiées').waitFor();
  await anne.page.keyboard.press('ArrowRight');
  await anne.page.getByText('Tour 1 / 13').waitFor();
  await anne.page.keyboard.press('End');
  await anne.page.getByText('Tour 13 / 13').waitFor();
  expect(anne.faults).toEqual([]);
});
