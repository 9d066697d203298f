/** The lesson's card in the browser, and how somebody without a mouse goes through it. */
import { expect } from 'vitest';
import { fr } from '../../assets/locales/tutorial.fr.ts';
import { STEPS, type StepId } from '../../assets/locales/tutorial.ts';
import { Keyboard } from './keyboard.ts';
import type { Person } from './person.ts';

/** A machine with much to do takes its time. */
export const PATIENCE = { timeout: 30_000 };

/** The card as a person reads it, and what it points at. */
export class Lesson extends Keyboard {
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
