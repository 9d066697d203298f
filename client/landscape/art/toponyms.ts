/** Names of seas and neighbours, spaced out and soft, as on old maps. */
import { blank } from './canvas.ts';
import type { LabelPicture } from './labels.ts';
import { SEA } from './palette.ts';

const SIZE = { sea: 17, land: 21 };
const INK = { sea: `rgb(${SEA.foam} / 0.45)`, land: 'rgb(70 74 78 / 0.55)' };
/** Room between letters, beside their size. */
const SPREAD = 0.42;

/** One name at `ratio` pixels a CSS pixel. */
export function drawToponym(words: string, isSea: boolean, language: string, ratio: number): LabelPicture {
  const place = isSea ? 'sea' : 'land';
  const size = SIZE[place];
  const font = `${isSea ? 'italic ' : ''}600 ${size}px "Fraunces Variable", "Fraunces", Georgia, serif`;
  const letters = [...words.toLocaleUpperCase(language)];
  const ruler = blank(1, 1).pen;
  ruler.font = font;
  const widths = letters.map((letter) => ruler.measureText(letter).width + size * SPREAD);
  const width = Math.ceil(widths.reduce((sum, each) => sum + each, 0));
  const height = Math.ceil(size * 1.4);
  const { canvas, pen } = blank(width * ratio, height * ratio);
  pen.scale(ratio, ratio);
  pen.font = font;
  pen.fillStyle = INK[place];
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  let x = 0;
  letters.forEach((letter, i) => {
    pen.fillText(letter, x + widths[i]! / 2, height / 2);
    x += widths[i]!;
  });
  return { canvas, width, height };
}
