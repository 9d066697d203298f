/** Land beyond the region's borders: an unfinished sheet of the same map, pale and flat. */
import type { Geography } from '../geography/geography.ts';
import { luck } from '../geography/luck.ts';
import { type Pen, pathOf } from './canvas.ts';

const LAND = { near: '#a8a895', far: '#5d6f7b', shore: 'rgb(255 250 232 / 0.55)', ink: '70 74 78' };

/** Draws the neighbours' land; `reach`: how far the sheet goes beyond the map, in units. */
export function drawBeyond(pen: Pen, geography: Geography, reach: number): void {
  const land = pathOf(geography.neighbours);
  const [x, y] = [geography.width / 2, geography.height / 2];
  const paper = pen.createRadialGradient(x, y, geography.width * 0.25, x, y, geography.width * 0.85);
  paper.addColorStop(0, LAND.near);
  paper.addColorStop(1, LAND.far);
  pen.save();
  pen.translate(0, 5);
  pen.fillStyle = 'rgb(12 24 40 / 0.45)';
  pen.fill(land);
  pen.restore();
  pen.fillStyle = paper;
  pen.fill(land);
  pen.save();
  pen.clip(land);
  fields(pen, geography, reach);
  pen.strokeStyle = 'rgb(40 52 60 / 0.18)';
  pen.lineWidth = 14;
  pen.stroke(land);
  pen.strokeStyle = LAND.shore;
  pen.lineWidth = 4;
  pen.stroke(land);
  pen.restore();
}

/** Parcels and a few strokes of the pen, fainter than on the region itself. */
function fields(pen: Pen, geography: Geography, reach: number): void {
  const place = (i: number, axis: number, length: number): number => luck(5, i, axis) * (length + 2 * reach) - reach;
  for (let i = 0; i < 3600; i++) {
    const x = place(i, 0, geography.width);
    const y = place(i, 1, geography.height);
    pen.save();
    pen.translate(x, y);
    if (i % 3 === 0) tuft(pen, 3 + luck(5, i, 2) * 3);
    else {
      pen.rotate(luck(5, Math.floor(x / 180), Math.floor(y / 180)) - 0.5);
      pen.fillStyle = luck(5, i, 3) < 0.5 ? 'rgb(255 252 236 / 0.045)' : 'rgb(40 56 62 / 0.03)';
      pen.beginPath();
      pen.ellipse(0, 0, 20 + luck(5, i, 4) * 46, 8 + luck(5, i, 5) * 15, 0, 0, 7);
      pen.fill();
    }
    pen.restore();
  }
}

function tuft(pen: Pen, half: number): void {
  pen.strokeStyle = `rgb(${LAND.ink} / 0.2)`;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(-half, 0);
  pen.quadraticCurveTo(0, -half * 1.2, half, 0);
  pen.stroke();
}
