/** What a person does and reads at a page, in a few words. Everything goes through what the page shows. */
import type { Browser, Page } from 'playwright-core';

export class Person {
  readonly page: Page;
  readonly name: string;
  /** What went wrong in the page without anybody being told. */
  readonly faults: string[] = [];

  private constructor(name: string, page: Page) {
    this.name = name;
    this.page = page;
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  /** Each person has a browser profile of their own. Motion is reduced, so that nobody waits for a picture. */
  static async at(browser: Browser, name: string, viewport = { width: 1366, height: 768 }): Promise<Person> {
    const context = await browser.newContext({ viewport, locale: 'fr-FR', reducedMotion: 'reduce' });
    const person = new Person(name, await context.newPage());
    person.page.setDefaultTimeout(60_000);
    return person;
  }

  press(button: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
  }

  /** Opens a match from the home page, a year a turn; `minutes` for an offer, or all the time. Returns its code. */
  async opens(url: string, scenario: string, minutes: number | null = null): Promise<string> {
    await this.page.goto(url);
    const form = this.page.locator('.create-form');
    await form.getByLabel('Scénario').selectOption(scenario);
    await form.getByLabel('un an par tour').check();
    await form.getByLabel('Temps par tour').selectOption(String(minutes));
    await form.getByRole('button').click();
    await this.page.waitForURL(/\/m\/[A-Z0-9]{6}$/);
    return this.page.url().slice(-6);
  }

  /** Types a code at the home page. */
  async joins(url: string, code: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByLabel('Code de la partie').fill(code.toLowerCase());
    await this.press('Rejoindre');
  }

  async sits(place: string): Promise<void> {
    await this.page.getByLabel('Votre pseudonyme').fill(this.name);
    await this.press('Entrer');
    await this.press(`S’asseoir : ${place}`);
    await this.page.getByRole('button', { name: 'Se lever' }).waitFor();
  }

  /** One step up (or down) of an instrument of the tax basket. */
  moves(instrument: string, step: 'moins' | 'plus'): Promise<void> {
    return this.press(`${instrument} : ${step}`);
  }

  /** Bids for the first announced project, by the keyboard, so many kF a job and year. */
  async bids(kiloFrancs: number): Promise<void> {
    const section = this.page.locator('details.projects');
    if ((await section.getAttribute('open')) === null) await section.locator('> summary').press('Enter');
    await section.locator('.project > summary').first().press('Enter');
    const slider = section.getByRole('slider').first();
    for (let step = 0; step < kiloFrancs; step++) await slider.press('ArrowRight');
    await this.page.locator('.project-bid', { hasText: `${kiloFrancs} kF` }).waitFor();
  }

  /** What an instrument of the tax basket stands at, as the page writes it. */
  reads(instrument: string): Promise<string> {
    return this.page.locator('.instrument', { hasText: instrument }).locator('output').innerText();
  }

  /** Has the page come to this turn's offer? */
  async reaches(turn: number): Promise<void> {
    await this.page.getByText(new RegExp(`^Tour ${turn} / `)).waitFor();
    await this.page.getByRole('button', { name: 'Prêt', exact: true }).waitFor();
  }

  /** The hash of the world that the page shows. */
  async hash(): Promise<string> {
    return (await this.page.locator('[data-hash]').getAttribute('data-hash')) ?? '';
  }

  async waitsForHash(other: string): Promise<void> {
    await this.page.locator(`[data-hash="${other}"]`).waitFor({ state: 'attached' });
  }
}
