/** The lesson, from the home page to its last card, by somebody who has no mouse; and on a phone. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fr as front } from '../../assets/locales/front.fr.ts';
import { fr } from '../../assets/locales/tutorial.fr.ts';
import { STEPS } from '../../assets/locales/tutorial.ts';
import { Lesson, PATIENCE } from './lesson.ts';
import { Person } from './person.ts';
import { stage } from './stage.ts';

const scene = stage();

/** The map, the list and a sheet. */
async function looksRound(lesson: Lesson): Promise<void> {
  await lesson.reaches('land');
  await lesson.goesAndPresses();
  await lesson.reaches('rival');
  await lesson.goesAndPresses();
  await lesson.reaches('sheet');
  await lesson.press('Escape');
  await lesson.reaches('offer');
  await lesson.goesAndPresses();
}

/** The first basket, with its forecast. */
async function movesTaxes(lesson: Lesson, page: Page): Promise<void> {
  await lesson.reaches('taxes');
  await lesson.goes();
  await lesson.press('Escape');
  await lesson.goes();
  await lesson.press('ArrowRight');
  await lesson.reaches('forecast');
  await page.locator('.foresight:not(.working)', { hasText: 'D’ici 5 ans' }).waitFor();
  await lesson.press('ArrowRight');
}

/** The two others; a reload in between, and a look back. */
async function movesTheOthers(lesson: Lesson, page: Page): Promise<void> {
  await lesson.reaches('equipment');
  await lesson.goesAndPresses();
  await lesson.reaches('telecom');

  await page.reload();
  await lesson.reaches('telecom');
  await lesson.goes();
  await lesson.press('ArrowRight', 4);
  await page.locator('.budget .taken').waitFor();
  await lesson.press('ArrowRight');
  await lesson.reaches('externalities');
  await lesson.tabTo(lesson.card.getByRole('button', { name: fr.back }));
  await lesson.press('Enter');
  await lesson.reaches('telecom');
  await lesson.tabTo(lesson.card.getByRole('button', { name: fr.next }));
  await lesson.press('Enter');
  await lesson.reaches('externalities');
  await lesson.goesAndPresses();
  await lesson.reaches('training');
  await lesson.goes();
  await lesson.press('ArrowRight', 5);
  await lesson.reaches('close');
  await lesson.goesAndPresses();
}

/** The first news, and the project that goes elsewhere. */
async function losesTheCentre(lesson: Lesson, page: Page): Promise<void> {
  await lesson.reaches('news');
  await lesson.goesAndPresses();
  await lesson.reaches('bid');
  await lesson.opensProject();
  await lesson.press('End');
  await lesson.reaches('closeBid');
  await lesson.goesAndPresses();
  await lesson.reaches('lost');
  await page
    .getByText(/Le centre de recherche \(\d+ emplois\) échappe à Pont-Aurain et va à Valmarche, sans mise/)
    .waitFor();
  await page.getByText('Ce qui a fait pencher la balance : l’information et les contacts.').waitFor();
  await lesson.goesAndPresses();
  await lesson.reaches('why');
  await lesson.press('Escape');
  await lesson.reaches('onward');
  await lesson.goesAndPresses();
}

/** A project of the town’s size, and who moves where. */
async function winsAndSeesThePumps(lesson: Lesson, page: Page): Promise<void> {
  await lesson.reaches('answer');
  await lesson.opensProject();
  await lesson.press('ArrowRight', 10);
  await lesson.reaches('closeAnswer');
  await lesson.goesAndPresses();
  await lesson.reaches('outcome');
  await page.getByText(/Pont-Aurain, qui misait 10\skF par emploi et par an, obtient le télésecrétariat/).waitFor();
  await lesson.goesAndPresses();
  await lesson.reaches('draw');
  await lesson.goesAndPresses();
  await lesson.reaches('drive');
  await lesson.press('Escape');
}

/** The last two turns, to the end. */
async function playsOn(lesson: Lesson, page: Page): Promise<void> {
  await lesson.reaches('yours');
  await lesson.goes();
  for (const next of [/^Prêt$/, /Passer à l’offre/, /^Prêt$/]) {
    await lesson.press('Enter');
    await page.locator('.ready-bar').getByRole('button', { name: next }).waitFor();
  }
  await lesson.press('Enter');
  await lesson.reaches('end');
  await lesson.card
    .getByText(/Pont-Aurain\s: [+−]?\d+ points? \(.+ selon le hasard\), ce que vous avez ajouté/)
    .waitFor();
  await expect.poll(() => lesson.isOn(lesson.card.getByRole('link', { name: fr.alone })), PATIENCE).toBe(true);
}

it('is played to the end by the keyboard alone, and leaves a match alone in progress where it was', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  await anne.page.goto(`${scene.server.url}/solo?scenario=valmarche&seat=6&pace=2`);
  await anne.reaches(1);
  const other = await anne.hash();
  await anne.page.goto(scene.server.url);
  const lesson = new Lesson(anne);
  await lesson.tabTo(anne.page.getByRole('link', { name: front.learn.enter }));
  await lesson.press('Enter');
  await looksRound(lesson);
  await movesTaxes(lesson, anne.page);
  await movesTheOthers(lesson, anne.page);
  await losesTheCentre(lesson, anne.page);
  await winsAndSeesThePumps(lesson, anne.page);
  await playsOn(lesson, anne.page);

  await lesson.tabTo(lesson.card.getByRole('link', { name: fr.replay }));
  await lesson.press('Enter');
  await anne.page.getByText('5 années vérifiées').waitFor();
  await anne.page.goto(`${scene.server.url}/solo`);
  await anne.reaches(1);
  expect(await anne.hash()).toBe(other);
  expect(anne.faults).toEqual([]);
});

it('never lies over what it points at on a phone, and takes each step for whoever passes it', async () => {
  const bruno = await Person.at(scene.browser, 'Bruno', { width: 390, height: 844 });
  await bruno.page.goto(`${scene.server.url}/tutoriel`);
  const lesson = new Lesson(bruno);
  for (const id of STEPS.slice(0, STEPS.indexOf('yours'))) {
    await lesson.reaches(id);
    await lesson.card.getByRole('button', { name: fr.skipIs }).press('Enter');
  }
  await lesson.reaches('yours');
  expect(bruno.faults).toEqual([]);
});
