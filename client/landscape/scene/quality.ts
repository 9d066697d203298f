/** How much to ask of the machine: chosen by what draws (a graphics chip or the processor), or by the person. */

export const QUALITIES = ['low', 'medium', 'high'] as const;
export type Quality = (typeof QUALITIES)[number];

export interface Effort {
  /** Phaser's WebGL renderer, or its Canvas one: three to four times faster without a graphics chip. */
  readonly webgl: boolean;
  /** Canvas pixels, at most, in thousands: how sharp the picture of a dense screen may be. */
  readonly kilopixels: number;
  /** Travellers on all streams together. */
  readonly travellers: number;
  /** Frames a second, at most; 0 for as many as the screen has. */
  readonly frames: number;
  /** Pixels a unit of the backdrop. */
  readonly sea: number;
}

const EFFORT: Readonly<Record<Quality, Omit<Effort, 'webgl'>>> = {
  low: { kilopixels: 1100, travellers: 110, frames: 30, sea: 0.4 },
  medium: { kilopixels: 3000, travellers: 200, frames: 30, sea: 0.6 },
  high: { kilopixels: 8300, travellers: 320, frames: 0, sea: 0.75 },
};

const SHARPEST = 2;

/** Canvas pixels a CSS pixel for a host of this size: the screen's own density as far as the machine can, at most 2. */
export function ratioFor(effort: Effort, width: number, height: number): number {
  const affordable = Math.sqrt((effort.kilopixels * 1000) / Math.max(1, width * height));
  return Math.max(1, Math.min(SHARPEST, window.devicePixelRatio, affordable));
}

/** The name of what draws WebGL here, or `null` where there is no WebGL. */
function rendererName(): string | null {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

const isSoftware = (name: string): boolean => /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);

/** What a quality means on this machine; `auto` chooses it by the renderer's name and the number of processors. */
export function effortFor(quality: Quality | 'auto'): Effort {
  const name = rendererName();
  const webgl = name !== null && !isSoftware(name);
  const cores = navigator.hardwareConcurrency ?? 2;
  const fitting: Quality = webgl ? (cores >= 4 ? 'high' : 'medium') : cores >= 4 ? 'medium' : 'low';
  return { webgl, ...EFFORT[quality === 'auto' ? fitting : quality] };
}

/** Frames looked at, after the first ones that bake everything. */
const WARM_UP = 20;
const SAMPLE = 60;
const SLOW_MS = 42;

/** Tells once, from the first frames, that the machine does not keep up. */
export class Pacer {
  #frames = 0;
  #slow = 0;

  /** Is it now clear that most frames are slow? `delta`: milliseconds since the last frame. */
  hasFallenBehind(delta: number): boolean {
    this.#frames++;
    if (this.#frames > WARM_UP && delta > SLOW_MS) this.#slow++;
    return this.#frames === WARM_UP + SAMPLE && this.#slow > SAMPLE / 2;
  }
}

/** Travellers that are left when the machine falls behind. */
export const SPARING = EFFORT.low.travellers;
