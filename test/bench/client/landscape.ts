/** The landscape of a region of 60 territories, on its playground: at rest, while a turn is told, while it is dragged. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer } from 'vite';
import { freePort } from '../../port.ts';
import { type FrameTimes, framesWhile, slow, watchFrames } from './frames.ts';

const SLOWED = 4;
const QUERY = 'scenario=generated:60&turn=6&own=0&travellers=3000';
const ROOT = join(import.meta.dirname, '../../..');

export interface SceneTimes {
  readonly territories: number;
  readonly travellers: number;
  readonly slowed: number;
  readonly idle: FrameTimes;
  readonly turn: FrameTimes;
  readonly drag: FrameTimes;
}

async function drag(page: Page): Promise<void> {
  await page.mouse.move(700, 400);
  await page.mouse.down();
  for (let step = 0; step < 90; step++) {
    await page.mouse.move(700 + Math.sin(step / 8) * 150, 400 + Math.cos(step / 8) * 100);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

export async function landscape(browser: Browser): Promise<SceneTimes> {
  const port = await freePort();
  const server = await createServer({
    root: join(ROOT, 'client'),
    configFile: join(ROOT, 'vite.config.ts'),
    server: { port },
    logLevel: 'error',
  });
  await server.listen();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  try {
    await watchFrames(page);
    await page.goto(`http://127.0.0.1:${port}/landscape/demo.html?${QUERY}`);
    await page.locator('body[data-ready]').waitFor({ timeout: 120_000 });
    await slow(page, SLOWED);
    // Pages of travellers are made, and pictures drawn sharp, before it counts as rest.
    await page.waitForTimeout(6000);
    const idle = await framesWhile(page, () => page.waitForTimeout(5000));
    const dragged = await framesWhile(page, () => drag(page));
    await page.keyboard.press('0');
    await page.waitForTimeout(3000);
    const turn = await framesWhile(page, async () => {
      await page.locator('#next').click();
      await page.locator('body[data-turn]').waitFor({ timeout: 60_000 });
    });
    return { territories: 60, travellers: 3000, slowed: SLOWED, idle, turn, drag: dragged };
  } finally {
    await page.close();
    await server.close();
  }
}
