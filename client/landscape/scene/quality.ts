/** How much to ask of the machine: chosen by what draws (a graphics chip or the processor), or by the person. */

export const QUALITIES = ['low', 'medium', 'high'] as const;
export type Quality = (typeof QUALITIES)[number];

export interface Effort {
  /** Phaser's WebGL renderer, or its Canvas one: three to four times faster without a graphics chip. */
  readonly webgl: boolean;
  /** Canvas pixels a CSS pixel, at most. */
  readonly ratio: number;
  /** Travellers on all streams together. */
  readonly travellers: number;
  readonly waves: number;
  /** Frames a second, at most; 0 for as many as the screen has. */
  readonly frames: number;
  /** Pixels a unit of the backdrop. */
  readonly sea: number;
}

const EFFORT: Readonly<Record<Quality, Omit<Effort, 'webgl'>>> = {
  low: { ratio: 1, travellers: 110, waves: 0, frames: 30, sea: 0.4 },
  medium: { ratio: 2, travellers: 200, waves: 14, frames: 30, sea: 0.6 },
  high: { ratio: 2, travellers: 320, waves: 26, frames: 0, sea: 0.75 },
};

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

/** The next lower rung, for a machine whose first frames are slow. */
export const easier = (effort: Effort): Effort => ({ ...effort, ...EFFORT.low, ratio: effort.ratio });
