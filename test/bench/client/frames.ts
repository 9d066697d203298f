/** Script time per frame of a page: how long its animation-frame callbacks take, with the processor slowed. */
import type { Page } from 'playwright-core';
import { quantile } from '../statistics.ts';

export interface FrameTimes {
  readonly frames: number;
  /** Milliseconds of script a frame. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** Keeps count from now on of what each frame's callbacks take. Before the page's own scripts. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: number[] = [];
    const ask = window.requestAnimationFrame.bind(window);
    let frame = -1;
    window.requestAnimationFrame = (callback) =>
      ask((now) => {
        const start = performance.now();
        callback(now);
        const took = performance.now() - start;
        // Several callbacks of one frame are one sum.
        if (frame === now) times[times.length - 1]! += took;
        else times.push(took);
        frame = now;
      });
    Object.assign(window, { frameTimes: times });
  });
}

/** The frames that are drawn while something is done. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<FrameTimes> {
  await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes.splice(0));
  await act();
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes.slice());
  if (times.length === 0) return { frames: 0, p50Ms: 0, p95Ms: 0, maxMs: 0 };
  return {
    frames: times.length,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    maxMs: Math.max(...times),
  };
}

/** Slows the page's processor, as a machine so many times slower would be. */
export async function slow(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
