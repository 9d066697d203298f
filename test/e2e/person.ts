/** What a person does and reads at a page, in a few words. Everything goes through what the page shows. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { Mayors } from '../../shared/match/state.ts';

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
  async opens(
    url: string,
    scenario: string,
    minutes: number | null = null,
    mayors: Mayors = 'elected',
  ): Promise<string> {
    await this.page.goto(url);
    const form = this.page.locator('.create-form');
    await form.getByLabel('Scénario').selectOption(scenario);
    await form.getByLabel('un an par tour').check();
    await form.locator('#create-mayors').selectOption(mayors);
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

  /** How many projects are announced for the coming turn. */
  async announced(): Promise<number> {
    return this.page.locator('details.projects .project').count();
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

  /** Opens one of the panels beside the map. */
  async opensPanel(name: 'Offre' | 'Pactes' | 'Nouvelles'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  /** Sends a tax truce to these places at what one asks for today, for so many turns. */
  async proposesTruce(places: readonly string[], turns: number): Promise<void> {
    await this.opensPanel('Pactes');
    await this.press('Proposer un pacte');
    for (const place of places) await this.page.getByRole('checkbox', { name: new RegExp(`^${place}`) }).check();
    await this.setsSlider('Durée', turns);
    await this.press('Envoyer');
    await this.page.getByRole('heading', { name: 'Proposer un pacte' }).waitFor({ state: 'detached' });
  }

  /** Sends a share in what newcomers pay to a place, at the terms that the form starts from. */
  async proposesRevenue(place: string, turns: number): Promise<void> {
    await this.opensPanel('Pactes');
    await this.press('Proposer un pacte');
    await this.page.getByRole('radio', { name: /^Partage des recettes/ }).check();
    await this.page.getByRole('checkbox', { name: new RegExp(`^${place}`) }).check();
    await this.setsSlider('Durée', turns);
    await this.press('Envoyer');
    await this.page.getByRole('heading', { name: 'Proposer un pacte' }).waitFor({ state: 'detached' });
  }

  /** Answers the proposal that these partners are in with another lowest rate, percent of the reference. */
  async countersTruce(partner: string, rate: number): Promise<void> {
    await this.opensPanel('Pactes');
    await this.pact(partner).getByRole('button', { name: 'Contre-proposer' }).click();
    await this.setsSlider('Taux plancher', rate);
    await this.press('Envoyer la contre-proposition');
    await this.pact(partner).getByRole('button', { name: 'Retirer la proposition' }).waitFor();
  }

  /** Signs what this partner (and maybe others) proposes. */
  async signsPact(partner: string): Promise<void> {
    await this.opensPanel('Pactes');
    await this.pact(partner).getByRole('button', { name: 'Signer' }).click();
    await this.pact(partner).getByRole('button', { name: 'Signer' }).waitFor({ state: 'detached' });
  }

  /** Leaves the pact in force with this partner as the turn closes. Returns the price as it was asked about. */
  async breaksPact(partner: string): Promise<string> {
    await this.opensPanel('Pactes');
    await this.pact(partner).getByRole('button', { name: 'Rompre ce pacte' }).click();
    const price = await this.page.getByRole('alertdialog').innerText();
    await this.press('Oui, rompre');
    await this.pact(partner).getByRole('button', { name: 'Finalement, le respecter' }).waitFor();
    return price;
  }

  /** The pact or proposal with this partner alone: bots may have proposed others. */
  pact(partner: string): Locator {
    const name = new RegExp(`^(Trêve fiscale|Partage des recettes) ${partner}$`);
    return this.page.locator('.pact-card', { has: this.page.getByRole('heading', { name }) }).first();
  }

  /** Brings a slider to a whole value by the keyboard. */
  async setsSlider(name: string, value: number): Promise<void> {
    const slider = this.page.getByRole('slider', { name, exact: true });
    const missing = async () => value - Number(await slider.inputValue());
    // Looked at after every key: what comes from the table meanwhile may move it too.
    for (let by = await missing(); by !== 0; by = await missing())
      await slider.press(by > 0 ? 'ArrowRight' : 'ArrowLeft');
  }

  /** What an instrument of the tax basket stands at, as the page writes it. */
  reads(instrument: string): Promise<string> {
    return this.page.locator('.instrument', { hasText: instrument }).locator('output').innerText();
  }

  /** Has the page come to this turn's offer? */
  async reaches(turn: number): Promise<void> {
    await this.page.getByText(new RegExp(`^Tour ${turn} / `)).waitFor();
    await this.page.locator('.ready-bar').getByRole('button').first().waitFor();
    await this.page.getByRole('button', { name: 'Passer à l’offre' }).waitFor({ state: 'detached' });
  }

  /** Opens a basket of the offer: « Fiscalité », « Équipements » or « Externalités ». */
  opensBasket(basket: string): Promise<void> {
    return this.page.locator('.basket-tabs').getByRole('tab', { name: basket }).click();
  }

  /** Says why they moved an instrument of the open basket. */
  async saysWhy(instrument: string, why: string): Promise<void> {
    await this.press(`Dire pourquoi ${instrument}`);
    const field = this.page.getByLabel(/^Pourquoi ce changement/);
    await field.fill(why);
    await field.press('Enter');
  }

  /** The line below an instrument that says who moved it, and why. */
  movedBy(instrument: string): Locator {
    return this.page.locator('.instrument', { hasText: instrument }).locator('.moved-by');
  }

  /** Who agrees, as the team's line writes it. */
  agreement(text: string): Promise<void> {
    return this.page.locator('.team-line > summary').getByText(text).waitFor();
  }

  /** Wagers on an indicator: « hausse », « stable » or « baisse ». */
  async wagers(on: RegExp, direction: string): Promise<void> {
    const section = this.page.locator('details.wagers');
    if ((await section.getAttribute('open')) === null) await section.locator('> summary').press('Enter');
    const row = section.getByRole('group', { name: on });
    await row.getByRole('button', { name: direction }).click();
    await row.getByRole('button', { name: direction, pressed: true }).waitFor();
  }

  /** The hash of the world that the page shows. */
  async hash(): Promise<string> {
    return (await this.page.locator('[data-hash]').getAttribute('data-hash')) ?? '';
  }

  async waitsForHash(other: string): Promise<void> {
    await this.page.locator(`[data-hash="${other}"]`).waitFor({ state: 'attached' });
  }
}
