/** Hands on the map: drag, wheel, pinch, tap, double tap, and the keyboard when the host has the focus. */
import type { Vec } from '../geography/geography.ts';
import type { Camera } from './camera.ts';

export interface Gestures {
  tap(point: Vec): void;
  doubleTap(point: Vec): void;
  /** `null` as the pointer leaves. */
  hover(point: Vec | null): void;
}

/** CSS pixels that a finger may stray in a tap. */
const STRAY = 8;
const DOUBLE_MS = 320;
const STEP = 60;

interface Finger {
  at: Vec;
  readonly down: Vec;
}

/** Listens on the host until the signal ends it. */
export function listen(host: HTMLElement, camera: Camera, on: Gestures, signal: AbortSignal): void {
  const fingers = new Map<number, Finger>();
  let isTap = false;
  let lastTap = { time: Number.NEGATIVE_INFINITY, at: [0, 0] as Vec };
  const place = (event: MouseEvent): Vec => {
    const box = host.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const far = (a: Vec, b: Vec): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

  const pinch = (before: Vec, at: Vec, other: Vec): void =>
    camera.magnify(far(at, other) / Math.max(1, far(before, other)), [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2]);

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    host.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { at: place(event), down: place(event) });
    isTap = fingers.size === 1;
  };
  const move = (event: PointerEvent): void => {
    const at = place(event);
    const finger = fingers.get(event.pointerId);
    if (!finger) {
      on.hover(event.pointerType === 'mouse' ? at : null);
      return;
    }
    const before = finger.at;
    if (isTap && far(at, finger.down) < STRAY) return;
    isTap = false;
    finger.at = at;
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1].at;
    if (!other) camera.pan(at[0] - before[0], at[1] - before[1]);
    else pinch(before, at, other);
  };
  const up = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    if (!finger || !isTap || event.type !== 'pointerup') return;
    const isDouble = event.timeStamp - lastTap.time < DOUBLE_MS && far(lastTap.at, finger.down) < STRAY * 3;
    lastTap = { time: isDouble ? Number.NEGATIVE_INFINITY : event.timeStamp, at: finger.down };
    if (isDouble) on.doubleTap(finger.down);
    else on.tap(finger.down);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    camera.magnify(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.04 : 0.0014)), place(event));
  };

  host.addEventListener('pointerdown', down, { signal });
  host.addEventListener('pointermove', move, { signal });
  host.addEventListener('pointerup', up, { signal });
  host.addEventListener('pointercancel', up, { signal });
  host.addEventListener('pointerleave', () => on.hover(null), { signal });
  host.addEventListener('wheel', wheel, { signal, passive: false });
  host.addEventListener('keydown', (event) => press(event, host, camera), { signal });
}

function press(event: KeyboardEvent, host: HTMLElement, camera: Camera): void {
  if (event.target !== host || event.ctrlKey || event.altKey || event.metaKey) return;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => camera.pan(STEP, 0),
    ArrowRight: () => camera.pan(-STEP, 0),
    ArrowUp: () => camera.pan(0, STEP),
    ArrowDown: () => camera.pan(0, -STEP),
    '+': () => camera.magnify(1.3),
    '=': () => camera.magnify(1.3),
    '-': () => camera.magnify(1 / 1.3),
    '0': () => camera.showAll(),
  };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
