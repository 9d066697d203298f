/** The map's colours. Legends read them from here too, so that panel and map never disagree. */
import type { Func, Skill } from '../../../shared/dimensions.ts';

type Rgb = readonly [r: number, g: number, b: number];

const rgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];
const css = ([r, g, b]: Rgb): string => `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`;
const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** From land left behind (pale, cool, drained of colour) to attractive land (warm and full). */
export const RAMP = ['#97abbb', '#a9bbbd', '#bcc6ae', '#dacf9c', '#f0bd6c', '#ee8e49', '#de5a36'] as const;
const STOPS = RAMP.map(rgb);

function rampRgb(attractiveness: number): Rgb {
  const x = Math.min(0.9999, Math.max(0, attractiveness)) * (STOPS.length - 1);
  const i = Math.floor(x);
  return mixRgb(STOPS[i]!, STOPS[i + 1]!, x - i);
}

/** Colour of land by attractiveness, 0 to 1. */
export const land = (attractiveness: number): string => css(rampRgb(attractiveness));

const DEEP = rgb('#1b2438');
const EARTH = rgb('#3d2530');

/** Colour of a cliff at `depth` from 0 (its foot) to 1 (its edge); every fifth stratum is a darker bed. */
export function cliff(attractiveness: number, depth: number, isBed: boolean): string {
  const top = rampRgb(attractiveness);
  return css(mixRgb(mixRgb(top, DEEP, 0.66), mixRgb(top, EARTH, isBed ? 0.52 : 0.31), depth));
}

export const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;
export type Shape = (typeof SHAPES)[number];

/** How each skill group is drawn: four hues told apart by colour-blind eyes, and four shapes. */
export const SKILL_STYLE: Readonly<Record<Skill, { readonly colour: string; readonly shape: Shape }>> = {
  lowSkilled: { colour: '#f5b301', shape: 'circle' },
  craft: { colour: '#d6337c', shape: 'square' },
  technician: { colour: '#4fb3f0', shape: 'triangle' },
  executive: { colour: '#f8f5ec', shape: 'diamond' },
};

/** Pins: hue by function; the shape of the badge tells the sophistication. */
export const FUNCTION_COLOUR: Readonly<Record<Func, string>> = {
  upstream: '#6a4bb4',
  production: '#c04a35',
  downstream: '#1f766d',
};

export const INK = '#241f2b';
export const PAPER = '#fffaf0';
export const GOLD = '#ffd25e';

export const SEA = { top: '#1b3150', middle: '#234663', bottom: '#162a43', glow: '126 200 212', foam: '222 246 242' };
