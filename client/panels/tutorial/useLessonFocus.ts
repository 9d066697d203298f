import { useEffect } from 'preact/hooks';
import type { Spot } from '../../state/tutorial/deeds.ts';
import { ringOf } from './spots.ts';

/** Is the focus where the step wants it already? A sheet counts as a whole: Escape closes it from anywhere within. */
function isThere(spot: Spot): boolean {
  const ring = ringOf(spot);
  const home = ring?.closest('.sheet') ?? ring;
  return home?.contains(document.activeElement) ?? false;
}

/**
 * With each step the focus comes to the card's first button, from which one key leads to what the step points at;
 * unless the hand is there already. Escape comes back to the card from anywhere.
 */
export function useLessonFocus(first: () => HTMLElement | null, shown: number, spot: Spot): void {
  useEffect(() => {
    // What the step before has closed or opened moves the focus first.
    const frame = requestAnimationFrame(() => {
      const button = first();
      button?.closest('.lesson')?.scrollTo(0, 0);
      if (!isThere(spot)) button?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  useEffect(() => {
    const come = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('.sheet')) first()?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', come);
    return () => document.removeEventListener('keydown', come);
  }, []);
}
