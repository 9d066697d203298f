/** What the pages of the built client weigh, how soon they can be used, and whether a long match makes them grow. */
import type { Browser, Page } from 'playwright-core';

export interface PageCost {
  /** Compressed bytes that came over the wire: script of the page (workers told apart), and everything. */
  readonly scriptBytes: number;
  readonly allBytes: number;
  /** Milliseconds from the request to what the name says. */
  readonly readyMs: number;
}

async function costOf(page: Page, started: number): Promise<PageCost> {
  const readyMs = Date.now() - started;
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, transferSize } = entry as PerformanceResourceTiming;
      return { name, transferSize };
    }),
  );
  const sum = (of: readonly { transferSize: number }[]): number =>
    of.reduce((total, one) => total + one.transferSize, 0);
  const isScript = ({ name }: { name: string }): boolean => /\.js$/.test(name) && !/worker/.test(name);
  return { scriptBytes: sum(entries.filter(isScript)), allBytes: sum(entries), readyMs };
}

/** Until somebody could press the home page's first button. */
export async function home(browser: Browser, url: string): Promise<PageCost> {
  const page = await browser.newPage({ locale: 'fr-FR' });
  const started = Date.now();
  await page.goto(url);
  await page.getByRole('link', { name: /Apprendre/ }).waitFor();
  const cost = await costOf(page, started);
  await page.close();
  return cost;
}

const SOLO = '/solo?scenario=valmarche&seat=0&pace=1&new=1';

/** Until the map of a match alone is seen. */
export async function map(browser: Browser, url: string): Promise<PageCost> {
  const page = await browser.newPage({ locale: 'fr-FR', reducedMotion: 'reduce' });
  const started = Date.now();
  await page.goto(`${url}${SOLO}`);
  // The note stands in for the map until its first frame.
  await page.locator('.landscape-host canvas').first().waitFor({ timeout: 60_000 });
  await page.locator('.landscape-note').waitFor({ state: 'detached', timeout: 60_000 });
  const cost = await costOf(page, started);
  await page.close();
  return cost;
}

/** Bytes of the page's heap after each turn of a whole match, its waste collected. */
export async function memory(browser: Browser, url: string): Promise<readonly number[]> {
  const page = await browser.newPage({ locale: 'fr-FR', reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.goto(`${url}${SOLO}`);
  const held: number[] = [];
  for (;;) {
    await page.getByRole('button', { name: 'Prêt', exact: true }).click();
    const goOn = page.getByRole('button', { name: 'Passer à l’offre' });
    await goOn
      .or(page.getByRole('heading', { name: 'Bilan' }))
      .first()
      .waitFor({ timeout: 60_000 });
    await session.send('HeapProfiler.collectGarbage');
    held.push((await session.send('Runtime.getHeapUsage')).usedSize);
    if (!(await goOn.isVisible())) break;
    await goOn.click();
  }
  await page.close();
  return held;
}
