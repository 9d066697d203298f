/** Pins of establishments, and the travellers of each skill group. Every mark differs by shape as well as by colour. */

import store from '@tabler/icons/outline/building-store.svg?raw';
import warehouse from '@tabler/icons/outline/building-warehouse.svg?raw';
import chart from '@tabler/icons/outline/chart-line.svg?raw';
import cpu from '@tabler/icons/outline/cpu.svg?raw';
import archive from '@tabler/icons/outline/file-text.svg?raw';
import flask from '@tabler/icons/outline/flask.svg?raw';
import hammer from '@tabler/icons/outline/hammer.svg?raw';
import ruler from '@tabler/icons/outline/ruler-2.svg?raw';
import truck from '@tabler/icons/outline/truck.svg?raw';
import {
  ACTIVITIES,
  type Activity,
  FUNCTIONS,
  functionOf,
  type Skill,
  SOPHISTICATIONS,
  sophisticationOf,
} from '../../../shared/dimensions.ts';
import { blank, ellipse, icon, type Pen } from './canvas.ts';
import { FUNCTION_COLOUR, INK, PAPER, type Shape, SKILL_STYLE } from './palette.ts';

/** Icon of each kind of establishment (Tabler, raw SVG): for legends too. */
export const ACTIVITY_ICON: Readonly<Record<Activity, string>> = {
  upstreamStandard: archive,
  upstreamTraditional: ruler,
  upstreamSophisticated: flask,
  productionStandard: warehouse,
  productionTraditional: hammer,
  productionSophisticated: cpu,
  downstreamStandard: truck,
  downstreamTraditional: store,
  downstreamSophisticated: chart,
};

/** CSS pixels of a pin: its head is `PIN` wide, its tip at the bottom middle. */
export const PIN = { width: 24, height: 29 };

function outline(pen: Pen, sophistication: (typeof SOPHISTICATIONS)[number], radius: number): void {
  pen.beginPath();
  if (sophistication === 'standard') pen.arc(0, 0, radius, 0, Math.PI * 2);
  else if (sophistication === 'traditional')
    pen.roundRect(-radius * 0.9, -radius * 0.9, radius * 1.8, radius * 1.8, radius * 0.4);
  else {
    for (let i = 0; i < 6; i++)
      pen.lineTo(Math.sin((i * Math.PI) / 3) * radius * 1.1, -Math.cos((i * Math.PI) / 3) * radius * 1.1);
    pen.closePath();
  }
}

/** A pin at `ratio` pixels a CSS pixel: hue by function, shape by sophistication (round, square, hexagon). */
export function drawPin(activity: Activity, ratio: number): HTMLCanvasElement {
  const index = ACTIVITIES.indexOf(activity);
  const sophistication = SOPHISTICATIONS[sophisticationOf(index)]!;
  const colour = FUNCTION_COLOUR[FUNCTIONS[functionOf(index)]!];
  const { canvas, pen } = blank(PIN.width * ratio, PIN.height * ratio);
  pen.scale(ratio, ratio);
  pen.translate(PIN.width / 2, PIN.width / 2);
  ellipse(pen, 0, 15.5, 4, 1.3, 'rgb(0 0 0 / 0.3)');
  pen.beginPath();
  pen.moveTo(-4, 8);
  pen.lineTo(0, 15.6);
  pen.lineTo(4, 8);
  pen.fillStyle = PAPER;
  pen.fill();
  outline(pen, sophistication, 10.6);
  pen.shadowColor = 'rgb(20 12 24 / 0.5)';
  pen.shadowBlur = 2 * ratio;
  pen.fill();
  pen.shadowColor = 'transparent';
  outline(pen, sophistication, 8.7);
  pen.fillStyle = sophistication === 'standard' ? PAPER : colour;
  pen.fill();
  pen.strokeStyle = colour;
  pen.lineWidth = 1.7;
  pen.stroke();
  icon(pen, ACTIVITY_ICON[activity], 13, sophistication === 'standard' ? colour : PAPER, 2.3);
  return canvas;
}

/** The path of a skill group's shape, about `radius` wide on each side of (0, 0). */
export function shapePath(pen: Pen, shape: Shape, radius: number): void {
  pen.beginPath();
  if (shape === 'circle') pen.arc(0, 0, radius, 0, Math.PI * 2);
  else if (shape === 'square') pen.rect(-radius * 0.88, -radius * 0.88, radius * 1.76, radius * 1.76);
  else if (shape === 'triangle') {
    pen.moveTo(0, -radius * 1.2);
    pen.lineTo(radius * 1.12, radius * 0.85);
    pen.lineTo(-radius * 1.12, radius * 0.85);
    pen.closePath();
  } else {
    pen.moveTo(0, -radius * 1.3);
    pen.lineTo(radius * 1.05, 0);
    pen.lineTo(0, radius * 1.3);
    pen.lineTo(-radius * 1.05, 0);
    pen.closePath();
  }
}

/** CSS pixels of a traveller's square picture. */
export const TRAVELLER = 11;

/** A traveller of a skill group at `ratio` pixels a CSS pixel. */
export function drawTraveller(skill: Skill, ratio: number): HTMLCanvasElement {
  const { colour, shape } = SKILL_STYLE[skill];
  const { canvas, pen } = blank(TRAVELLER * ratio, TRAVELLER * ratio);
  pen.scale(ratio, ratio);
  pen.translate(TRAVELLER / 2, TRAVELLER / 2);
  pen.lineJoin = 'round';
  shapePath(pen, shape, 3.2);
  pen.strokeStyle = INK;
  pen.lineWidth = 2.4;
  pen.stroke();
  pen.fillStyle = colour;
  pen.fill();
  return canvas;
}
