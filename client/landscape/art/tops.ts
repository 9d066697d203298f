/**
 * The face of each cell in near-white greys: fields, grain, a bevel, strokes of a pen. Multiplied by the colour of
 * attractiveness when the land is baked, so that a change of colour costs no drawing.
 */
import { type Cell, type Geography, SLANT } from '../geography/geography.ts';
import { luck } from '../geography/luck.ts';
import { type Box, blank, boxOf, type Pen, pathOf } from './canvas.ts';

export interface Top {
  readonly canvas: HTMLCanvasElement;
  /** Where it lies on the ground, in units. */
  readonly box: Box;
}

let grainTile: HTMLCanvasElement | undefined;

/** A tile of paper grain. */
function grain(): HTMLCanvasElement {
  if (grainTile) return grainTile;
  const { canvas, pen } = blank(192, 192);
  const image = pen.createImageData(192, 192);
  for (let i = 0; i < image.data.length; i += 4) {
    const grey = luck(7, i) * 255;
    image.data.set([grey, grey, grey, luck(8, i) < 0.5 ? 17 : 6], i);
  }
  pen.putImageData(image, 0, 0);
  grainTile = canvas;
  return canvas;
}

/** Parcels of land: soft strips, all lying about the same way in one cell. */
function fields(pen: Pen, box: Box, seed: number): void {
  const lie = (luck(seed, 1) - 0.5) * 0.9;
  const count = Math.round((box.width * box.height) / 620);
  for (let i = 0; i < count; i++) {
    const x = box.x + luck(seed, i, 2) * box.width;
    const y = box.y + luck(seed, i, 3) * box.height;
    const isPale = luck(seed, i, 4) < 0.45;
    pen.save();
    pen.translate(x, y);
    pen.rotate(lie + (luck(seed, i, 5) < 0.3 ? Math.PI / 2 : 0));
    pen.scale(1, SLANT);
    pen.fillStyle = isPale ? 'rgb(255 255 255 / 0.3)' : 'rgb(40 40 40 / 0.075)';
    const w = 10 + luck(seed, i, 6) * 24;
    const h = 8 + luck(seed, i, 7) * 13;
    pen.fillRect(-w / 2, -h / 2, w, h);
    if (luck(seed, i, 8) < 0.25) furrows(pen, w, h);
    pen.restore();
  }
}

function furrows(pen: Pen, w: number, h: number): void {
  pen.strokeStyle = 'rgb(30 30 30 / 0.09)';
  pen.lineWidth = 0.7;
  pen.beginPath();
  for (let y = -h / 2 + 1.5; y < h / 2; y += 3) {
    pen.moveTo(-w / 2, y);
    pen.lineTo(w / 2, y);
  }
  pen.stroke();
}

/** Small humps of grass, as on old maps. */
function tufts(pen: Pen, box: Box, seed: number): void {
  pen.strokeStyle = 'rgb(34 34 34 / 0.13)';
  pen.lineWidth = 0.9;
  const count = Math.round((box.width * box.height) / 1700);
  for (let i = 0; i < count; i++) {
    const x = box.x + luck(seed, i, 11) * box.width;
    const y = box.y + luck(seed, i, 12) * box.height;
    const half = 2 + luck(seed, i, 13) * 2.5;
    pen.beginPath();
    pen.moveTo(x - half, y);
    pen.quadraticCurveTo(x, y - half * 1.1, x + half, y);
    pen.stroke();
  }
}

/** Light from the north-west: a pale rim inside the edge, a shade along the southern one. */
function bevel(pen: Pen, path: Path2D): void {
  pen.lineJoin = 'round';
  pen.save();
  pen.translate(0, -3);
  pen.strokeStyle = 'rgb(0 0 0 / 0.1)';
  pen.lineWidth = 11;
  pen.stroke(path);
  pen.restore();
  pen.save();
  pen.translate(0.6, 1.4);
  pen.strokeStyle = 'rgb(255 255 255 / 0.8)';
  pen.lineWidth = 3.2;
  pen.stroke(path);
  pen.restore();
}

function topOf(cell: Cell, seed: number, scale: number): Top {
  const box = boxOf(cell.rings[0]!, 2);
  const { canvas, pen } = blank(box.width * scale, box.height * scale);
  const path = pathOf(cell.rings);
  pen.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  pen.clip(path, 'evenodd');
  const light = pen.createLinearGradient(box.x, box.y, box.x + box.width * 0.35, box.y + box.height);
  light.addColorStop(0, '#ffffff');
  light.addColorStop(1, '#dcdcdc');
  pen.fillStyle = light;
  pen.fillRect(box.x, box.y, box.width, box.height);
  fields(pen, box, seed);
  tufts(pen, box, seed);
  pen.fillStyle = pen.createPattern(grain(), 'repeat') ?? '#fff0';
  pen.save();
  pen.scale(1 / scale, 1 / scale);
  pen.fillRect(box.x * scale, box.y * scale, box.width * scale, box.height * scale);
  pen.restore();
  bevel(pen, path);
  return { canvas, box };
}

/** One top a territory, `scale` pixels a unit. */
export const bakeTops = (geography: Geography, scale: number): Top[] =>
  geography.cells.map((cell, i) => topOf(cell, 100 + i, scale));
