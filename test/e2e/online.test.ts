/** People who meet on the home page: a quick match with two of them, the list of open tables, and a rematch. */
import { expect, it } from 'vitest';
import { Person } from './person.ts';
import { stage } from './stage.ts';

const TURNS = 13;

const scene = stage();

/** Presses the one button, and waits until the page sits at a table. */
async function playsQuick(person: Person): Promise<string> {
  await person.page.goto(scene.server.url);
  const form = person.page.locator('form', { has: person.page.getByRole('button', { name: 'Jouer maintenant' }) });
  await form.getByLabel('Scénario').selectOption('valmarche');
  await person.press('Jouer maintenant');
  await person.page.getByRole('button', { name: 'Se lever' }).waitFor();
  return person.page.url().slice(-6);
}

/** The place where this person sits, as the lobby marks it. */
const placeOf = (person: Person): Promise<string> => person.page.locator('.seat-card.mine h3').innerText();

it('seats two strangers at one quick match, shows it on the list, and keeps a leaver’s seat', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  const bruno = await Person.at(scene.browser, 'Bruno', { width: 390, height: 844 });
  const code = await playsQuick(anne);
  expect(await playsQuick(bruno)).toBe(code);
  const places = [await placeOf(anne), await placeOf(bruno)];
  expect(new Set(places).size).toBe(2);
  await anne.page.getByText(/La partie commence dans 0:\d\d/).waitFor();

  const chloe = await Person.at(scene.browser, 'Chloé');
  await chloe.page.goto(scene.server.url);
  await chloe.page.getByRole('link', { name: 'Rejoindre Valmarche' }).waitFor();
  await chloe.page.getByText('2 personnes', { exact: false }).waitFor();

  await anne.press('Commencer sans attendre');
  await Promise.all([anne, bruno].map((person) => person.reaches(1)));
  await bruno.moves('Exonération des nouveaux venus', 'plus');
  await bruno.press('Quitter la table');
  await anne.page.getByText(`Aux mains d’un bot : ${places[1]}`).waitFor();

  // The home page knows his match; one press, and all is as he left it.
  await bruno.page.getByRole('link', { name: /À vous de jouer/ }).click();
  await bruno.reaches(1);
  expect(await bruno.reads('Exonération des nouveaux venus')).toBe('2 ans');
  await anne.page.getByText('Aux mains d’un bot').waitFor({ state: 'detached' });
  expect([anne.faults, bruno.faults, chloe.faults]).toEqual([[], [], []]);
});

it('lists a public match and no other, and plays a rematch on the same seats', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  const bruno = await Person.at(scene.browser, 'Bruno');
  const hidden = await Person.at(scene.browser, 'Hervé');
  await hidden.opens(scene.server.url, 'nord-pas-de-calais-1975');
  await hidden.sits('Lille');
  await anne.page.goto(scene.server.url);
  await anne.page.locator('.create-form').getByLabel('tout le monde (table ouverte)').check();
  await anne.page.locator('.create-form').getByLabel('Scénario').selectOption('valmarche');
  await anne.page.locator('.create-form').getByRole('button').click();
  await anne.sits('Forgevieille');

  await bruno.page.goto(scene.server.url);
  const row = bruno.page.locator('.match-row', { hasText: 'chez Anne' });
  await row.getByText('Pas encore commencée').waitFor();
  expect(await bruno.page.locator('.match-row', { hasText: 'Nord–Pas-de-Calais' }).count()).toBe(0);
  await row.getByRole('link', { name: 'Rejoindre Valmarche' }).click();
  await bruno.sits('Noirefosse');
  const room = await Person.at(scene.browser, 'Salle');
  await room.page.goto(`${scene.server.url}/watch/${anne.page.url().slice(-6)}`);
  await anne.press('Commencer');

  for (let turn = 1; turn <= TURNS; turn++) {
    await Promise.all([anne, bruno].map((person) => person.reaches(turn)));
    await Promise.all([anne, bruno].map((person) => person.press('Prêt')));
    if (turn < TURNS) await Promise.all([anne, bruno].map((person) => person.press('Passer à l’offre')));
  }
  await anne.press('Proposer une revanche');
  await anne.page.getByRole('button', { name: 'Se lever' }).waitFor();
  expect(await placeOf(anne)).toBe('Forgevieille');
  // The proposal is in the old match's log: it is there after a reload as well.
  await bruno.page.getByText('Anne propose une revanche.').waitFor();
  await bruno.page.reload();
  await bruno.page.getByText('Anne propose une revanche.').waitFor();
  await bruno.page.locator('.rematch-banner').getByRole('link', { name: 'Rejoindre la revanche' }).click();
  await bruno.page.getByRole('button', { name: 'Se lever' }).waitFor();
  expect(await placeOf(bruno)).toBe('Noirefosse');
  expect(bruno.page.url()).toBe(anne.page.url());
  await room.page.getByRole('link', { name: 'Rejoindre la revanche' }).click();
  await room.page.getByText(anne.page.url().slice(-6), { exact: true }).waitFor();
  expect([anne.faults, bruno.faults, room.faults]).toEqual([[], [], []]);
});

it('tells by the tab’s title and, where it was allowed, by a notification that a turn was played', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  const bruno = await Person.at(scene.browser, 'Bruno');
  await anne.page.context().grantPermissions(['notifications'], { origin: scene.server.url });
  // What the browser was asked to show, and a page that can be told that nobody looks at it.
  await anne.page.addInitScript(() => {
    const seen = { shown: [] as string[], hidden: false };
    Object.assign(globalThis, { seen });
    Object.defineProperty(document, 'hidden', { get: () => seen.hidden });
    const Spy = class {
      static permission = 'default';
      static requestPermission = async () => (Spy.permission = 'granted');
      constructor(_title: string, { body }: { body: string }) {
        seen.shown.push(body);
      }
    };
    Object.assign(globalThis, { Notification: Spy });
  });
  const code = await bruno.opens(scene.server.url, 'valmarche');
  await bruno.sits('Noirefosse');
  await anne.joins(scene.server.url, code);
  await anne.sits('Forgevieille');
  await anne.press('Me prévenir quand un tour se termine');
  await anne.page.getByText('Chaque tour vous sera annoncé').waitFor();
  const look = (away: boolean) =>
    anne.page.evaluate((hidden) => {
      (globalThis as unknown as { seen: { hidden: boolean } }).seen.hidden = hidden;
      document.dispatchEvent(new Event('visibilitychange'));
    }, away);
  await look(true);
  await bruno.press('Commencer');
  await expect.poll(() => anne.page.title(), { timeout: 30_000 }).toMatch(/^● /);
  const shown = () => anne.page.evaluate(() => (globalThis as unknown as { seen: { shown: string[] } }).seen.shown);
  expect(await shown()).toEqual(['La partie commence.']);
  await look(false);
  await expect.poll(() => anne.page.title(), { timeout: 30_000 }).not.toMatch(/^● /);
  expect([anne.faults, bruno.faults]).toEqual([[], []]);
});
