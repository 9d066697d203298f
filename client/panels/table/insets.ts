import type { Insets } from '../../landscape/scene/camera.ts';

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Which side a panel eats: the one against which it stands over the most length. */
export function insetsOf(host: Element, panels: Iterable<Element>): Insets {
  const frame = host.getBoundingClientRect();
  let insets = NONE;
  for (const panel of panels) {
    const box = panel.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.height > frame.height / 2 && box.left > frame.left + frame.width / 2) {
      insets = { ...insets, right: Math.max(insets.right, frame.right - box.left) };
    } else if (box.width > frame.width / 2 && box.top > frame.top + frame.height / 2) {
      insets = { ...insets, bottom: Math.max(insets.bottom, frame.bottom - box.top) };
    } else if (box.width > frame.width / 2) {
      insets = { ...insets, top: Math.max(insets.top, box.bottom - frame.top) };
    }
  }
  return insets;
}
