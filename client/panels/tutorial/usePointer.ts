import { useEffect } from 'preact/hooks';
import type { Spot } from '../../state/tutorial/deeds.ts';
import { ringOf } from './spots.ts';

/** What the ring hangs on: no component sets it, so that no rendering takes it away. */
const MARK = 'data-pointed';

/** A ring round the spot for as long as the step lasts, wherever the panels put it meanwhile. */
export function usePointer(spot: Spot): void {
  useEffect(() => {
    let pointed: HTMLElement | null = null;
    const point = () => {
      const found = ringOf(spot);
      if (found === pointed) return;
      pointed?.removeAttribute(MARK);
      found?.setAttribute(MARK, '');
      found?.scrollIntoView({ block: 'nearest' });
      pointed = found;
    };
    point();
    const observer = new MutationObserver(point);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });
    return () => {
      observer.disconnect();
      pointed?.removeAttribute(MARK);
    };
  }, [spot]);
}
