/** Small plates that stand over a town for a moment: a figure with its mark, or an equipment that has come. */
import atom from '@tabler/icons/outline/atom.svg?raw';
import award from '@tabler/icons/outline/award.svg?raw';
import calendar from '@tabler/icons/outline/calendar-event.svg?raw';
import coins from '@tabler/icons/outline/coins.svg?raw';
import home from '@tabler/icons/outline/home.svg?raw';
import school from '@tabler/icons/outline/school.svg?raw';
import train from '@tabler/icons/outline/train.svg?raw';
import type { Skill } from '../../../shared/dimensions.ts';
import { blank, icon, type Pen } from './canvas.ts';
import { FONT, type LabelPicture } from './labels.ts';
import { shapePath } from './marks.ts';
import { INK, PAPER, SKILL_STYLE } from './palette.ts';

/** Tabler icons of what a plate may be about. */
export const PLATE_ICON = {
  station: train,
  technopole: atom,
  university: school,
  project: award,
  dated: calendar,
  rents: home,
  budgets: coins,
} as const;
export type PlateIcon = keyof typeof PLATE_ICON;

export interface PlateLook {
  readonly mark: PlateIcon | Skill;
  /** A figure, or nothing. */
  readonly text: string;
  /** Paper for what rises, ink for what falls, besides the sign of the figure. */
  readonly isRise: boolean;
}

const SIZE = 15;
const HEIGHT = 26;
const PAD = 7;

const isSkill = (mark: PlateLook['mark']): mark is Skill => mark in SKILL_STYLE;

function mark(pen: Pen, what: PlateLook['mark'], ink: string): void {
  if (!isSkill(what)) {
    icon(pen, PLATE_ICON[what], 17, ink, 2.1);
    return;
  }
  const { shape, colour } = SKILL_STYLE[what];
  pen.lineJoin = 'round';
  shapePath(pen, shape, 5);
  pen.strokeStyle = INK;
  pen.lineWidth = 3;
  pen.stroke();
  pen.fillStyle = colour;
  pen.fill();
}

/** A plate at `ratio` pixels a CSS pixel. */
export function drawPlate({ mark: what, text, isRise }: PlateLook, ratio: number): LabelPicture {
  const font = `700 ${SIZE}px ${FONT}`;
  const ruler = blank(1, 1).pen;
  ruler.font = font;
  const width = Math.ceil(2 * PAD + 16 + (text === '' ? 0 : 5 + ruler.measureText(text).width)) + 2;
  const height = HEIGHT + 4;
  const { canvas, pen } = blank(width * ratio, height * ratio);
  const [ground, ink] = isRise ? [PAPER, INK] : [INK, PAPER];
  pen.scale(ratio, ratio);
  pen.beginPath();
  pen.roundRect(1, 1, width - 2, HEIGHT, 7);
  pen.fillStyle = ground;
  pen.shadowColor = 'rgb(12 10 24 / 0.45)';
  pen.shadowBlur = 3 * ratio;
  pen.shadowOffsetY = ratio;
  pen.fill();
  pen.shadowColor = 'transparent';
  pen.strokeStyle = ink;
  pen.lineWidth = 1.4;
  pen.stroke();
  pen.save();
  pen.translate(PAD + 9, HEIGHT / 2 + 1);
  mark(pen, what, ink);
  pen.restore();
  pen.font = font;
  pen.textBaseline = 'middle';
  pen.fillStyle = ink;
  pen.fillText(text, PAD + 22, HEIGHT / 2 + 1.8);
  return { canvas, width, height };
}
