/** Several people in one seat at real pages: one draft that loses nobody's move, and whoever signs it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GRACE } from '../../shared/match/attendance.ts';
import type { Mayors } from '../../shared/match/state.ts';
import { Person } from './person.ts';
import { stage } from './stage.ts';

const EXEMPTION = 'Exonération des nouveaux venus';
const AID = 'Aide à l’emploi, production';
const SERVICES = 'Services aux entreprises';
const TRAINING = 'Formation, requalification';

const scene = stage();
let anne: Person;
let bruno: Person;

beforeEach(async () => {
  anne = await Person.at(scene.browser, 'Anne');
  bruno = await Person.at(scene.browser, 'Bruno');
});
afterEach(() => both((person) => person.page.context().close()));

const both = (work: (person: Person) => Promise<unknown>) => Promise.all([anne, bruno].map(work));

/** Anne and Bruno in one seat, Anne first: she signs. Returns the match's code. */
async function seated(mayors: Mayors = 'elected'): Promise<string> {
  const code = await anne.opens(scene.server.url, 'valmarche', null, mayors);
  await anne.sits('Forgevieille');
  await bruno.joins(scene.server.url, code);
  await bruno.sits('Forgevieille');
  return code;
}

async function starts(): Promise<void> {
  await anne.press('Commencer');
  await both((person) => person.reaches(1));
}

/** Both pages come to show the same. */
const readTheSame = (instrument: string) =>
  expect
    .poll(async () => new Set([await anne.reads(instrument), await bruno.reads(instrument)]).size, { timeout: 60_000 })
    .toBe(1);

it('keeps both moves where two people move two controls at once, and ends the same where they move one', async () => {
  await seated();
  await starts();
  await both((person) => person.opensBasket('Externalités'));
  const before = await Promise.all([SERVICES, TRAINING].map((instrument) => anne.reads(instrument)));
  await Promise.all([anne.moves(SERVICES, 'plus'), bruno.moves(TRAINING, 'plus')]);
  await anne.movedBy(TRAINING).getByRole('img', { name: 'Déplacé par Bruno' }).waitFor();
  await bruno.movedBy(SERVICES).getByRole('img', { name: 'Déplacé par Anne' }).waitFor();
  for (const [i, instrument] of [SERVICES, TRAINING].entries()) {
    await readTheSame(instrument);
    expect(await anne.reads(instrument)).not.toBe(before[i]);
  }

  await both((person) => person.opensBasket('Fiscalité'));
  await Promise.all([anne.moves(EXEMPTION, 'plus'), bruno.moves(EXEMPTION, 'plus')]);
  await both((person) => person.movedBy(EXEMPTION).waitFor());
  await readTheSame(EXEMPTION);

  await bruno.moves(AID, 'plus');
  await anne.page.getByText(/^Bruno a porté .*Aide à l’emploi, production.* à 3.kF\.$/).waitFor({ state: 'attached' });
  await anne.page.locator('.instrument', { hasText: AID }).locator('.shifted').waitFor({ state: 'attached' });
  expect([anne.faults, bruno.faults]).toEqual([[], []]);
});

it('says why, proposes, agrees and signs; wagers are settled with the turn', async () => {
  const code = await seated();
  await bruno.page.getByText('Anne choisit pour l’équipe.').waitFor();
  const mandate = anne.page.locator('.mandate-option').first();
  await mandate.getByRole('radio').check();
  await bruno.page.locator('.mandate-option').first().getByRole('radio', { checked: true }).waitFor();
  await bruno.page.locator('.seat-card.mine .mandate-badge').waitFor();
  await starts();

  await bruno.moves(EXEMPTION, 'plus');
  await bruno.saysWhy(EXEMPTION, 'les usines hésitent');
  await anne.movedBy(EXEMPTION).getByText('les usines hésitent').waitFor();
  await anne.wagers(/Emplois ici/, 'hausse');
  await bruno.wagers(/Chômage ici/, 'baisse');
  await bruno.page
    .getByRole('group', { name: /Emplois ici/ })
    .getByRole('button', { pressed: true })
    .waitFor();
  expect(
    await bruno.page
      .getByRole('group', { name: /Budget libre/ })
      .getByRole('button')
      .first()
      .isDisabled(),
  ).toBe(true);

  expect(await bruno.page.getByRole('button', { name: 'Signer l’offre' }).count()).toBe(0);
  await bruno.page.getByText('Anne signe.').waitFor();
  await bruno.press('Proposer cette offre');
  await anne.agreement('1 d’accord sur 2');
  await anne.press('D’accord');
  await bruno.agreement('2 d’accord sur 2');
  await anne.press('Signer l’offre');
  await both((person) => person.page.getByRole('heading', { name: 'Vos paris' }).waitFor());
  expect(await bruno.page.locator('.settled-wagers li').count()).toBe(2);
  expect(await bruno.page.locator('.settled-wagers').innerText()).toBe(
    await anne.page.locator('.settled-wagers').innerText(),
  );
  await bruno.page.getByText(/^[0-2] justes? sur 2 depuis le début\.$/).waitFor();

  const { match } = await (await fetch(`${scene.server.url}/api/codes/${code}`)).json();
  await anne.page.goto(`${scene.server.url}/replay/${match}`);
  await anne.page.getByText('1 année vérifiée').waitFor();
  await anne.page.keyboard.press('End');
  await anne.page.getByRole('tab', { name: 'Offre' }).click();
  await anne.page.locator('summary', { hasText: 'Les paris' }).press('Enter');
  await anne.page.locator('.settled-wagers li', { hasText: 'Forgevieille · Emplois ici' }).waitFor();
  expect([anne.faults, bruno.faults]).toEqual([[], []]);
});

it('has a teammate sign for a mayor who is away, until they are back', async () => {
  const code = await seated('rotating');
  await starts();
  await bruno.page.locator('.team-line > summary').press('Enter');
  await bruno.page.getByText('La signature tourne : Bruno au prochain tour.').waitFor();
  await anne.page.goto('about:blank');
  await bruno.page.getByText(/^Anne n’est plus là\./).waitFor();
  await bruno.page.getByText('Anne n’est pas là : vous signez à sa place').waitFor({ timeout: 2 * GRACE });
  await bruno.page.getByRole('button', { name: 'Signer l’offre' }).waitFor();
  await anne.page.goto(`${scene.server.url}/m/${code}`);
  await anne.page.getByRole('button', { name: 'Signer l’offre' }).waitFor();
  await bruno.page.getByText('Anne signe.').waitFor();
  await anne.page.goto('about:blank');
  await bruno.page.getByRole('button', { name: 'Signer l’offre' }).click({ timeout: 2 * GRACE });
  await bruno.press('Passer à l’offre');
  await bruno.reaches(2);
  await bruno.page.getByRole('button', { name: 'Signer l’offre' }).waitFor();
  expect(bruno.faults).toEqual([]);
});
