/** Pictures of every page of a match at three sizes, to be looked at: `npm run shots [FOLDER]`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { freePort } from '../port.ts';
import { launchChromium } from './browser.ts';
import { Person } from './person.ts';
import { GameServer } from './server.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];
const TURNS = 25;
const MIDDLE = 13;
const SCENARIO = 'nord-pas-de-calais-1975';
/** Time for the land to glide and the travellers to be on their way, ms. */
const SETTLED = 3500;

const folder = process.argv[2] ?? join(import.meta.dirname, 'shots');
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'carotte-shots-'));
await build({ logLevel: 'warn' });
const server = new GameServer(await freePort(), data);
await server.start();
const browser = await launchChromium();
try {
  for (const size of SIZES) await picture(browser, size);
} finally {
  await browser.close();
  await server.kill();
  rmSync(data, { recursive: true });
}

/** One match at one size, from the home page to its replay. */
async function picture(browser: Browser, size: { readonly width: number; readonly height: number }): Promise<void> {
  const person = await Person.at(browser, 'Anne', size);
  const { page } = person;
  const shoot = async (name: string) => {
    await page.waitForTimeout(SETTLED);
    await page.screenshot({ path: join(folder, `${name}-${size.width}.png`) });
  };
  await page.goto(server.url);
  await shoot('home');
  await person.opens(server.url, SCENARIO);
  await person.sits('Lille');
  await shoot('lobby');
  await person.press('Commencer');
  await person.reaches(1);
  await shoot('offer-first');
  for (let turn = 1; turn <= TURNS; turn++) {
    await person.press('Prêt');
    if (turn === TURNS) break;
    await page.getByRole('button', { name: 'Passer à l’offre' }).waitFor();
    if (turn === 1 || turn === MIDDLE || turn === TURNS - 1) await shoot(`table-${turn}`);
    await person.press('Passer à l’offre');
    await person.reaches(turn + 1);
  }
  await page.getByRole('heading', { name: 'Bilan' }).waitFor();
  await shoot('end');
  await page.getByRole('link', { name: /Revoir/ }).click();
  await page.waitForURL(/\/replay\//);
  await shoot('replay');
  await page.context().close();
}
