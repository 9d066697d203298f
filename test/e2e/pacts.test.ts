/** Two people at two pages: a truce proposed, countered, signed, kept by the panel, broken in secret, and told. */
import { expect, it } from 'vitest';
import { Person } from './person.ts';
import { stage } from './stage.ts';

const RATE = 'Taxe professionnelle';

const scene = stage();

/** All say that they are done with the offers, and read what came of them. */
async function closes(people: readonly Person[]): Promise<void> {
  await Promise.all(people.map((person) => person.press('Prêt')));
  await Promise.all(people.map(({ page }) => page.getByRole('button', { name: 'Passer à l’offre' }).waitFor()));
}

async function goesOn(people: readonly Person[], turn: number): Promise<void> {
  await Promise.all(people.map((person) => person.press('Passer à l’offre')));
  await Promise.all(people.map((person) => person.reaches(turn)));
}

it('is proposed, countered and signed, stops the sliders, and is broken at a price that both read of', async () => {
  const anne = await Person.at(scene.browser, 'Anne');
  const bruno = await Person.at(scene.browser, 'Bruno', { width: 390, height: 844 });
  const room = await Person.at(scene.browser, 'Salle', { width: 1920, height: 1080 });
  const both = [anne, bruno];
  const code = await anne.opens(scene.server.url, 'nord-pas-de-calais-1975');
  await bruno.joins(scene.server.url, code);
  await anne.sits('Lille');
  await bruno.sits('Lens-Hénin');
  await room.page.goto(`${scene.server.url}/watch/${code}`);
  await anne.press('Commencer');
  await Promise.all(both.map((person) => person.reaches(1)));

  await anne.proposesTruce(['Lens-Hénin'], 3);
  await bruno.page.getByRole('tab', { name: /^Pactes, \d+ à signer$/ }).waitFor();
  await bruno.page
    .getByRole('status')
    .filter({ hasText: 'Lille vous propose une trêve fiscale' })
    .waitFor({ state: 'attached' });
  await bruno.countersTruce('Lille', 98);
  await anne.page.getByRole('tab', { name: /^Pactes, \d+ à signer$/ }).waitFor();
  await anne.signsPact('Lens-Hénin');
  await bruno.pact('Lille').getByRole('button', { name: 'Rompre ce pacte' }).waitFor();
  await bruno.page.getByText('Jusqu’au tour 3.').first().waitFor();

  // The slider stops at the truce, by the button and by the keyboard, and says why.
  await bruno.opensPanel('Offre');
  const row = bruno.page.locator('.instrument', { hasText: RATE });
  await row.getByText('Trêve fiscale avec Lille, jusqu’au tour 3.').waitFor();
  await row.getByRole('slider').press('Home');
  await expect.poll(() => bruno.reads(RATE)).toMatch(/^98/);
  expect(await row.getByRole('button', { name: `${RATE} : moins` }).isDisabled()).toBe(true);
  await closes(both);
  await room.page.locator('.big-pacts', { hasText: 'Lens-Hénin' }).waitFor();
  await goesOn(both, 2);

  // Anne leaves it, and nobody knows before the close.
  expect(await anne.breaksPact('Lens-Hénin')).toMatch(/Rompre vous coûterait environ [\d ,\u202f]+\sMF/);
  await anne.opensPanel('Offre');
  await anne.page.locator('.instrument', { hasText: RATE }).getByRole('slider').press('Home');
  await expect.poll(() => anne.reads(RATE)).toMatch(/^70/);
  await bruno.opensPanel('Pactes');
  await bruno.pact('Lille').getByRole('button', { name: 'Rompre ce pacte' }).waitFor();
  await closes(both);
  await bruno.page.getByText(/^Lille rompt la trêve fiscale.: vous recevez .+.MF\.$/).waitFor();
  await bruno.page.getByText(/la taxe passe de \d+ à 70.% de la référence/).waitFor();
  await anne.page.getByText(/^Vous rompez la trêve fiscale avec Lens-Hénin.: cela vous coûte .+.MF\.$/).waitFor();
  await room.page.getByText('Lille rompt la trêve fiscale avec Lens-Hénin.').waitFor();
  await goesOn(both, 3);
  expect(await bruno.page.locator('.pact-lock').count()).toBe(0);
  expect(both.concat(room).map(({ faults }) => faults)).toEqual([[], [], []]);
});
