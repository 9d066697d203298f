/** A territory's past, an establishment's choice and two territories side by side, by the keyboard alone. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { writeLog } from '../../shared/log/format.ts';
import { HOST, Table } from '../unit/match/table.ts';
import { Keyboard } from './keyboard.ts';
import { Person } from './person.ts';
import { stage } from './stage.ts';

const scene = stage();

it('leads by the keyboard from the news to a territory, an establishment and a comparison, and back', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  const { page } = anne;
  const keys = new Keyboard(page);
  const sheet = page.locator('.sheet');
  const enter = async (wanted: Locator) => {
    await wanted.focus();
    await keys.press('Enter');
  };
  await page.goto(`${scene.server.url}/solo?scenario=valmarche&seat=6&pace=1`);
  await anne.reaches(1);
  await anne.press('Prêt');
  await page.getByRole('button', { name: 'Passer à l’offre' }).waitFor();
  const opener = page.getByRole('button', { name: /^Courbes et comptes/ });
  await enter(opener);
  await sheet.getByRole('heading', { name: 'Pont-Aurain' }).waitFor();

  await keys.tabTo(sheet.getByRole('tab', { name: 'Aujourd’hui' }));
  await keys.press('ArrowRight');
  await sheet.getByRole('img', { name: /^Emplois : de .* en 1973 à .* en 1974/ }).waitFor();
  await enter(sheet.getByRole('region', { name: 'Emplois' }).getByRole('button', { name: 'Voir les chiffres' }));
  await sheet.getByRole('row', { name: /^1974/ }).waitFor();
  await sheet.getByRole('tab', { name: 'Courbes' }).focus();
  await keys.press('ArrowRight');
  await sheet.getByRole('heading', { name: 'Qui vient, et d’où' }).waitFor();
  await enter(sheet.locator('.flows button').first());
  await sheet.getByText('Pourquoi là-bas plutôt qu’ici').waitFor();
  await enter(sheet.getByRole('button', { name: 'Revenir à : Pont-Aurain' }));
  await sheet.getByRole('tab', { name: 'Échanges', selected: true }).focus();
  await keys.press('ArrowRight');
  await sheet.getByRole('row', { name: /^Total des entrées/ }).waitFor();
  await sheet.getByRole('tab', { name: 'Comptes' }).focus();
  await keys.press('ArrowRight');

  await enter(sheet.locator('.firms button').first());
  await sheet.getByRole('heading', { name: 'Son dernier choix (1974)' }).waitFor();
  await sheet.locator('.act').first().waitFor();
  await sheet
    .getByRole('row', { name: /^Ensemble/ })
    .first()
    .waitFor();
  await keys.rests();
  expect(await keys.isOn(sheet.getByRole('heading', { level: 2 }))).toBe(true);
  await enter(sheet.getByRole('button', { name: 'Revenir à : Pont-Aurain' }));

  await sheet.getByLabel('Comparer avec').selectOption('Valmarche');
  await sheet.getByRole('heading', { name: 'Pont-Aurain et Valmarche' }).waitFor();
  await sheet.getByRole('row', { name: /^Habitants/ }).waitFor();
  await sheet.getByRole('img', { name: /^Chômage : / }).waitFor();
  expect(await keys.nameless()).toEqual([]);
  await keys.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await keys.rests();
  expect(await keys.isOn(opener)).toBe(true);

  await enter(page.getByRole('button', { name: 'Toutes les nouvelles' }));
  await page.getByRole('radio', { name: 'du pays' }).press('Space');
  await page.locator('.archive-year .headline').first().waitFor();
  expect(anne.faults).toEqual([]);
});

it('says of any year of a replay why', async () => {
  const table = new Table({ yearsPerTurn: 1 }, 3);
  await table.do(HOST, { type: 'start' });
  for (let turn = 1; turn <= 2; turn++) {
    await table.close();
    await table.close();
  }
  const file = join(scene.folder, 'two-years.jsonl');
  writeFileSync(file, writeLog(table.log));
  const anne = await Person.at(scene.browser, 'Anne');
  const { page } = anne;
  await page.goto(`${scene.server.url}/replay`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('2 années vérifiées').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Tour 1 / 2').waitFor();
  await page.getByRole('tab', { name: 'Territoires' }).click();
  await page.getByRole('button', { name: 'Valmarche' }).click();
  const sheet = page.locator('.sheet');
  await sheet.locator('.firms button').first().click();
  await sheet.getByRole('heading', { name: 'Son dernier choix (1974)' }).waitFor();
  await sheet.locator('.act').first().waitFor();
  await page.getByRole('button', { name: 'Fermer' }).press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(anne.faults).toEqual([]);
});
