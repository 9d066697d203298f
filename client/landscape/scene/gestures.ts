/** Hands on the map: drag, wheel, pinch, tap, double tap, and the keyboard when the host has the focus. */
import type { Vec } from '../geography/geography.ts';
import type { Camera } from './camera.ts';

export interface Gestures {
  tap(point: Vec, isTouch: boolean): void;
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

const far = (a: Vec, b: Vec): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The fingers (or the mouse) on the map, and what they have done so far. */
class Hands {
  readonly #host: HTMLElement;
  readonly #camera: Camera;
  readonly #on: Gestures;
  readonly #fingers = new Map<number, Finger>();
  #isTap = false;
  #lastTap: { readonly time: number; readonly at: Vec } = { time: Number.NEGATIVE_INFINITY, at: [0, 0] };

  constructor(host: HTMLElement, camera: Camera, on: Gestures) {
    this.#host = host;
    this.#camera = camera;
    this.#on = on;
  }

  #place(event: MouseEvent): Vec {
    const box = this.#host.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#host.setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, { at: this.#place(event), down: this.#place(event) });
    this.#isTap = this.#fingers.size === 1;
  }

  move(event: PointerEvent): void {
    const at = this.#place(event);
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) {
      this.#on.hover(event.pointerType === 'mouse' ? at : null);
      return;
    }
    if (this.#isTap && far(at, finger.down) < STRAY) return;
    this.#isTap = false;
    const before = finger.at;
    finger.at = at;
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1].at;
    if (other) this.#pinch(before, at, other);
    else this.#camera.pan(at[0] - before[0], at[1] - before[1]);
  }

  #pinch(before: Vec, at: Vec, other: Vec): void {
    const middle: Vec = [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2];
    this.#camera.magnify(far(at, other) / Math.max(1, far(before, other)), middle);
  }

  up(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    this.#fingers.delete(event.pointerId);
    if (!finger || !this.#isTap || event.type !== 'pointerup') return;
    const { time, at } = this.#lastTap;
    const isDouble = event.timeStamp - time < DOUBLE_MS && far(at, finger.down) < STRAY * 3;
    this.#lastTap = { time: isDouble ? Number.NEGATIVE_INFINITY : event.timeStamp, at: finger.down };
    if (isDouble) this.#on.doubleTap(finger.down);
    else this.#on.tap(finger.down, event.pointerType !== 'mouse');
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    this.#camera.magnify(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.04 : 0.0014)), this.#place(event));
  }
}

/** Listens on the host until the signal ends it. */
export function listen(host: HTMLElement, camera: Camera, on: Gestures, signal: AbortSignal): void {
  const hands = new Hands(host, camera, on);
  host.addEventListener('pointerdown', (event) => hands.down(event), { signal });
  host.addEventListener('pointermove', (event) => hands.move(event), { signal });
  host.addEventListener('pointerup', (event) => hands.up(event), { signal });
  host.addEventListener('pointercancel', (event) => hands.up(event), { signal });
  host.addEventListener('pointerleave', () => on.hover(null), { signal });
  host.addEventListener('wheel', (event) => hands.wheel(event), { signal, passive: false });
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
