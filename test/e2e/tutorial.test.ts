/** The lesson, from the home page to its last card, by somebody who has no mouse; and on a phone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fr } from '../../assets/locales/tutorial.fr.ts';
import { STEPS, type StepId } from '../../assets/locales/tutorial.ts';
import { freePort } from '../port.ts';
import { launchChromium } from './browser.ts';
import { Keyboard } from './keyboard.ts';
import { Person } from './person.ts';
import { GameServer } from './server.ts';

/** A machine with much to do takes its time. */
const PATIENCE = { timeout: 30_000 };

let browser: Browser;
let server: GameServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carotte-tutorial-'));
  server = new GameServer(await freePort(), folder);
  await server.start();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The card as a person reads it, and what it points at. */
class Lesson extends Keyboard {
  readonly #person: Person;

  constructor(person: Person) {
    super(person.page);
    this.#person = person;
  }

  get card() {
    return this.#person.page.locator('.lesson');
  }

  /** Comes to a step, with the focus seen, a name for every control, and nothing in the way of what it points at. */
  async reaches(id: StepId): Promise<void> {
    const at = `${STEPS.indexOf(id) + 1} / ${STEPS.length}`;
    await this.card.locator('.lesson-step', { hasText: at }).waitFor();
    await this.#person.page.locator('[data-pointed]').waitFor();
    await this.rests();
    expect([id, await this.covered(), await this.nameless()]).toEqual([id, false, []]);
  }

  /** Does the card lie over what it points at, or has that nothing on the screen? */
  covered(): Promise<boolean> {
    return this.#person.page.evaluate(() => {
      const ring = document.querySelector('[data-pointed]')!.getBoundingClientRect();
      const card = document.querySelector('.lesson')!.getBoundingClientRect();
      const apart =
        ring.right <= card.left || ring.left >= card.right || ring.bottom <= card.top || ring.top >= card.bottom;
      return !apart || ring.top > innerHeight - 30 || ring.bottom < 30 || ring.left > innerWidth - 30;
    });
  }

  /** One key from the card to what it points at. */
  async goes(): Promise<void> {
    const button = this.card.getByRole('button', { name: fr.go });
    await expect.poll(() => this.isOn(button), PATIENCE).toBe(true);
    expect(await this.seesFocus()).toBe(true);
    await this.press('Enter');
    await expect.poll(() => this.isOn(button), PATIENCE).toBe(false);
    expect(await this.seesFocus()).toBe(true);
  }

  /** To what the card points at, and presses it. */
  async goesAndPresses(): Promise<void> {
    await this.goes();
    await this.press('Enter');
  }

  /** To the announced project, opens it and has the focus on the bid. */
  async opensProject(): Promise<void> {
    await this.goesAndPresses();
    await this.tabTo(this.#person.page.locator('.project').getByRole('slider').first());
  }
}

it('is played to the end by the keyboard alone, and leaves a match alone in progress where it was', async () => {
  const anne = await Person.at(browser, 'Anne');
  await anne.page.goto(`${server.url}/solo?scenario=valmarche&seat=6&pace=2`);
  await anne.reaches(1);
  const other = await anne.hash();
  await anne.page.goto(server.url);
  const lesson = new Lesson(anne);
  await lesson.tabTo(anne.page.getByRole('link', { name: fr.enter }));
  await lesson.press('Enter');

  await lesson.reaches('land');
  await lesson.goesAndPresses();
  await lesson.reaches('rival');
  await lesson.goesAndPresses();
  await lesson.reaches('sheet');
  await lesson.press('Escape');
  await lesson.reaches('offer');
  await lesson.goesAndPresses();

  await lesson.reaches('taxes');
  await lesson.goes();
  await lesson.press('Escape');
  await lesson.goes();
  await lesson.press('ArrowRight');
  await lesson.reaches('forecast');
  await anne.page.locator('.foresight:not(.working)', { hasText: 'D’ici 5 ans' }).waitFor();
  await lesson.press('ArrowRight');
  await lesson.reaches('equipment');
  await lesson.goesAndPresses();
  await lesson.reaches('telecom');

  await anne.page.reload();
  await lesson.reaches('telecom');
  await lesson.goes();
  await lesson.press('ArrowRight', 5);
  await anne.page.locator('.budget .taken').waitFor();
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

  await lesson.reaches('news');
  await lesson.goesAndPresses();
  await lesson.reaches('bid');
  await lesson.opensProject();
  await lesson.press('End');
  await lesson.reaches('closeBid');
  await lesson.goesAndPresses();
  await lesson.reaches('lost');
  await anne.page
    .getByText(/Le centre de recherche \(\d+ emplois\) échappe à Pont-Aurain et va à Valmarche, sans mise/)
    .waitFor();
  await anne.page.getByText('Ce qui a fait pencher la balance : l’information et les contacts.').waitFor();
  await lesson.goesAndPresses();
  await lesson.reaches('why');
  await lesson.press('Escape');
  await lesson.reaches('onward');
  await lesson.goesAndPresses();

  await lesson.reaches('answer');
  await lesson.opensProject();
  await lesson.press('ArrowRight', 10);
  await lesson.reaches('closeAnswer');
  await lesson.goesAndPresses();
  await lesson.reaches('outcome');
  await anne.page
    .getByText(/Pont-Aurain, qui misait 10\skF par emploi et par an, obtient le télésecrétariat/)
    .waitFor();
  await lesson.goesAndPresses();
  await lesson.reaches('draw');
  await lesson.goesAndPresses();
  await lesson.reaches('drive');
  await lesson.press('Escape');

  await lesson.reaches('yours');
  await lesson.goes();
  for (const next of [/^Prêt$/, /Passer à l’offre/, /^Prêt$/]) {
    await lesson.press('Enter');
    await anne.page.locator('.ready-bar').getByRole('button', { name: next }).waitFor();
  }
  await lesson.press('Enter');
  await lesson.reaches('end');
  await lesson.card.getByText(/Pont-Aurain\s: [+−]?\d+ points?, ce que vous avez ajouté/).waitFor();
  await expect.poll(() => lesson.isOn(lesson.card.getByRole('link', { name: fr.alone })), PATIENCE).toBe(true);

  await lesson.tabTo(lesson.card.getByRole('link', { name: fr.replay }));
  await lesson.press('Enter');
  await anne.page.getByText('5 années vérifiées').waitFor();
  await anne.page.goto(`${server.url}/solo`);
  await anne.reaches(1);
  expect(await anne.hash()).toBe(other);
  expect(anne.faults).toEqual([]);
});

it('never lies over what it points at on a phone, and takes each step for whoever passes it', async () => {
  const bruno = await Person.at(browser, 'Bruno', { width: 390, height: 844 });
  await bruno.page.goto(`${server.url}/tutoriel`);
  const lesson = new Lesson(bruno);
  for (const id of STEPS.slice(0, STEPS.indexOf('yours'))) {
    await lesson.reaches(id);
    await lesson.card.getByRole('button', { name: fr.skipIs }).press('Enter');
  }
  await lesson.reaches('yours');
  expect(bruno.faults).toEqual([]);
});
