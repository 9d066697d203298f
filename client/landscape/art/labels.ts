/** Labels: the badge of the kind and the name, with a halo (or on a tag, for one's own territory and the selected one). */
import cottage from '@tabler/icons/outline/building-cottage.svg?raw';
import factory from '@tabler/icons/outline/building-factory-2.svg?raw';
import skyscraper from '@tabler/icons/outline/building-skyscraper.svg?raw';
import buildings from '@tabler/icons/outline/buildings.svg?raw';
import wheat from '@tabler/icons/outline/wheat.svg?raw';
import type { TerritoryKind } from '../../../shared/dimensions.ts';
import { blank, ellipse, icon, type Pen } from './canvas.ts';
import { GOLD, INK, PAPER } from './palette.ts';

/** Icon of each kind of territory (Tabler, raw SVG): for legends too. */
export const KIND_ICON: Readonly<Record<TerritoryKind, string>> = {
  metropolis: skyscraper,
  regionalCity: buildings,
  industrialBasin: factory,
  smallTown: cottage,
  rural: wheat,
};

const KIND_INK: Readonly<Record<TerritoryKind, string>> = {
  metropolis: '#7a2f57',
  regionalCity: '#3d4f8f',
  industrialBasin: '#59423a',
  smallTown: '#2f6a70',
  rural: '#566324',
};

export interface LabelLook {
  readonly text: string;
  readonly kind: TerritoryKind;
  /** Height of the letters, CSS pixels. */
  readonly size: number;
  /** Colour of the tag that it stands on, or `null` for a halo alone. */
  readonly tag: string | null;
}

/** Tags of one's own territory and of the selected one. */
export const TAGS = { own: GOLD, selected: PAPER };

export interface LabelPicture {
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export const FONT = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
const PAD = 4;

function tag(pen: Pen, width: number, height: number, colour: string): void {
  pen.beginPath();
  pen.roundRect(1, 1, width - 2, height - 2, (height - 2) / 2);
  pen.fillStyle = colour;
  pen.fill();
  pen.strokeStyle = INK;
  pen.lineWidth = 1.4;
  pen.stroke();
}

function badge(pen: Pen, kind: TerritoryKind, x: number, y: number, radius: number): void {
  ellipse(pen, x, y, radius + 1.2, radius + 1.2, PAPER);
  ellipse(pen, x, y, radius, radius, KIND_INK[kind]);
  pen.save();
  pen.translate(x, y);
  icon(pen, KIND_ICON[kind], radius * 1.4, PAPER, 2.2);
  pen.restore();
}

/** One label at `ratio` pixels a CSS pixel. */
export function drawLabel(look: LabelLook, ratio: number): LabelPicture {
  const font = `${look.size >= 15 ? 700 : 650} ${look.size}px ${FONT}`;
  const ruler = blank(1, 1).pen;
  ruler.font = font;
  const radius = look.size * 0.56;
  const width = Math.ceil(ruler.measureText(look.text).width + 2 * radius + 4 + 2 * PAD + (look.tag ? 6 : 0));
  const height = Math.ceil(look.size * 1.3 + 5);
  const { canvas, pen } = blank(width * ratio, height * ratio);
  pen.scale(ratio, ratio);
  if (look.tag) tag(pen, width, height, look.tag);
  const left = PAD + (look.tag ? 2 : 0);
  badge(pen, look.kind, left + radius, height / 2, radius);
  pen.font = font;
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  const x = left + 2 * radius + 4;
  const y = height / 2 + look.size * 0.04;
  if (!look.tag) {
    pen.strokeStyle = PAPER;
    pen.lineWidth = look.size * 0.3;
    pen.strokeText(look.text, x, y);
  }
  pen.fillStyle = INK;
  pen.fillText(look.text, x, y);
  return { canvas, width, height };
}
