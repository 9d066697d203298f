import type { Insets } from '../../landscape/scene/camera.ts';

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** A panel that covers less than this many pixels stands beside the picture, not over it. */
const TOUCH = 24;

/** The part of the picture that a panel covers. */
function overlap(frame: DOMRect, box: DOMRect): DOMRect | null {
  const left = Math.max(frame.left, box.left);
  const top = Math.max(frame.top, box.top);
  const width = Math.min(frame.right, box.right) - left;
  const height = Math.min(frame.bottom, box.bottom) - top;
  return width > TOUCH && height > TOUCH ? new DOMRect(left, top, width, height) : null;
}

/**
 * Which side each panel eats: the one against which it stands. `null` while one of them covers most of the picture
 * for a moment, so that the land does not jump about under it.
 */
export function insetsOf(host: Element, panels: Iterable<Element>): Insets | null {
  const frame = host.getBoundingClientRect();
  let insets = NONE;
  for (const panel of panels) {
    const box = overlap(frame, panel.getBoundingClientRect());
    if (!box) continue;
    const tall = box.height > frame.height / 2;
    const wide = box.width > frame.width / 2;
    if (tall && wide) return null;
    if (tall) insets = { ...insets, right: Math.max(insets.right, frame.right - box.left) };
    else if (wide && box.top > frame.top + frame.height / 2) {
      insets = { ...insets, bottom: Math.max(insets.bottom, frame.bottom - box.top) };
    } else if (wide) insets = { ...insets, top: Math.max(insets.top, box.bottom - frame.top) };
  }
  return insets;
}
