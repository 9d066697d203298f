import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Pace, Ticker } from '../../../client/landscape/scene/ticker.ts';

/** A screen of 60 frames a second that only goes on when told to. */
class Screen {
  now = 0;
  asked: ((now: number) => void)[] = [];

  run(ms: number): void {
    for (const end = this.now + ms; this.now < end; ) {
      this.now += 1000 / 60;
      const callbacks = this.asked;
      this.asked = [];
      for (const callback of callbacks) callback(this.now);
    }
  }
}

describe('the ticker', () => {
  let screen: Screen;
  let pace: Pace;
  let deltas: number[];

  const ticker = (frames: number): Ticker =>
    new Ticker(frames, (_, delta) => {
      deltas.push(delta);
      return pace;
    });

  beforeEach(() => {
    screen = new Screen();
    deltas = [];
    vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => screen.asked.push(callback));
    vi.stubGlobal('cancelAnimationFrame', () => {
      screen.asked = [];
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('draws one frame when woken, and asks for no more while nothing moves', () => {
    pace = 'still';
    const still = ticker(0);
    screen.run(500);
    expect(deltas).toHaveLength(0);
    still.wake();
    still.wake();
    screen.run(500);
    expect(deltas).toEqual([0]);
    expect(screen.asked).toHaveLength(0);
  });

  it.each([
    ['brisk', 0, 60],
    ['brisk', 30, 30],
    ['steady', 0, 30],
    ['steady', 30, 30],
  ] as const)('at %s, with at most %i frames a second, draws %i', (wanted, frames, drawn) => {
    pace = wanted;
    ticker(frames).wake();
    screen.run(2000);
    expect(Math.abs(deltas.length / 2 - drawn)).toBeLessThanOrEqual(1);
  });

  it('does not count a rest as a slow frame, and stops when told', () => {
    pace = 'still';
    const resting = ticker(0);
    resting.wake();
    screen.run(5000);
    pace = 'brisk';
    resting.wake();
    screen.run(100);
    expect(Math.max(...deltas)).toBeLessThan(20);
    resting.stop();
    const drawn = deltas.length;
    screen.run(500);
    expect(deltas).toHaveLength(drawn);
  });
});
