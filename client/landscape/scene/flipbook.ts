/**
 * People on the way, as a flip book. Each traveller of a stream follows the one before at the same distance, so what
 * a stream shows repeats itself within half a second: a dozen pages tell it for as long as one likes, at one drawing
 * a frame whatever the number of travellers. Pages are drawn a slice a frame, and again where the view comes to rest.
 */
import { SKILLS } from '../../../shared/dimensions.ts';
import { blank, type Pen } from '../art/canvas.ts';
import { drawTraveller, TRAVELLER } from '../art/marks.ts';
import type { Vec } from '../geography/geography.ts';
import { luck } from '../geography/luck.ts';
import { type Arc, along } from '../streams.ts';
import type { Camera } from './camera.ts';

/** CSS pixels from one traveller to the next of its file, and seconds in which it gets there. */
const SPACING = 40;
const PERIOD = 0.5;
const PAGES = 12;
/** Travellers drawn a frame while pages are made. */
const SLICE = 700;
/** Canvas pixels of a page at most: twelve of them are held. */
const PAGE_PIXELS = 1_200_000;
/** CSS pixels by which files of a stream lie apart, and the breadth that they share at most. */
const FILE = 5;
const BROADEST = 26;

/** A file of travellers along an arc: `ahead` of the others by part of the spacing, `aside` CSS pixels. */
interface File {
  readonly arc: Arc;
  readonly ahead: number;
  readonly aside: number;
}

/** Where the pages were drawn: what was in view, and how many canvas pixels a CSS pixel. */
interface Ground {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly sharpness: number;
}

export class Flipbook {
  /** Travellers in all, at most. */
  budget: number;
  readonly #ratio: number;
  readonly #pictures: Readonly<Record<string, HTMLCanvasElement>>;
  #files: readonly File[] = [];
  #pages: { readonly canvas: HTMLCanvasElement; readonly pen: Pen }[] = [];
  #ground: Ground | null = null;
  /** The next page and file to draw; all are drawn once the page is the last. */
  #page = PAGES;
  #file = 0;

  constructor(ratio: number, budget: number) {
    this.#ratio = ratio;
    this.budget = budget;
    this.#pictures = Object.fromEntries(SKILLS.map((skill) => [skill, drawTraveller(skill, ratio)]));
  }

  get isEmpty(): boolean {
    return this.#files.length === 0;
  }

  /** Is there still something to draw before the pages can be turned? */
  get isBeingMade(): boolean {
    return this.#page < PAGES;
  }

  /** Sends travellers along these arcs, more on long and strong ones. */
  show(arcs: readonly Arc[], zoom: number): void {
    const weight = (arc: Arc): number => arc.length * (0.3 + 0.7 * arc.stream.strength);
    const total = arcs.reduce((sum, arc) => sum + weight(arc), 0);
    this.#files = arcs.flatMap((arc, a) => {
      const inFile = Math.max(1, (arc.length * zoom) / SPACING);
      const count = Math.max(1, Math.round((this.budget * weight(arc)) / total / inFile));
      const apart = Math.min(FILE, BROADEST / count);
      return Array.from({ length: count }, (_, i): File => {
        const aside = (i - (count - 1) / 2) * apart + (luck(43, a, i) - 0.5) * 3;
        return { arc, ahead: luck(41, a, i), aside };
      });
    });
    this.#pages = [];
    this.#ground = null;
    this.#page = PAGES;
  }

  /** Draws the pages anew for what the camera sees now. */
  look(camera: Camera, width: number, height: number): void {
    if (this.isEmpty) return;
    const sharpness = Math.min(this.#ratio, Math.sqrt(PAGE_PIXELS / Math.max(1, width * height)));
    const [left, top] = camera.toPlane([0, 0]);
    this.#ground = { left, top, zoom: camera.zoom, width, height, sharpness };
    if (this.#pages.length === 0 || this.#pages[0]!.canvas.width !== Math.ceil(width * sharpness)) {
      this.#pages = Array.from({ length: PAGES }, () => blank(width * sharpness, height * sharpness));
    }
    this.#page = 0;
    this.#file = 0;
  }

  /** Draws a slice of the pages that are still missing. */
  make(): void {
    for (let drawn = 0; drawn < SLICE && this.isBeingMade; ) {
      if (this.#file === 0) this.#wipe();
      drawn += this.#march(this.#files[this.#file]!);
      this.#file++;
      if (this.#file < this.#files.length) continue;
      this.#file = 0;
      this.#page++;
    }
  }

  #wipe(): void {
    const { canvas, pen } = this.#pages[this.#page]!;
    pen.clearRect(0, 0, canvas.width, canvas.height);
  }

  /** Draws one file on the page at hand; returns how many walk in it. */
  #march({ arc, ahead, aside }: File): number {
    const { left, top, zoom, sharpness } = this.#ground!;
    const { pen } = this.#pages[this.#page]!;
    const picture = this.#pictures[arc.stream.skill]!;
    const size = Math.round(TRAVELLER * sharpness);
    const step = SPACING / (arc.length * zoom);
    let count = 0;
    for (let t = (((ahead + this.#page / PAGES) % 1) - 1) * step; t < 1; t += step) {
      if (t < 0.02 || t > 0.98) continue;
      const [x, y] = along(arc, t);
      const spread = aside * Math.min(1, t * 6, (1 - t) * 6);
      const place = ([u, v]: Vec): Vec => [(u - left) * zoom, (v - top) * zoom + spread];
      const [px, py] = place([x, y]);
      pen.drawImage(picture, Math.round(px * sharpness - size / 2), Math.round(py * sharpness - size / 2), size, size);
      count++;
    }
    return count;
  }

  /** Shows the page of this moment as the camera sees it; `now` in milliseconds. Nothing before all are drawn. */
  turn(pen: Pen, now: number, camera: Camera): void {
    if (this.#ground === null || this.isBeingMade) return;
    const { left, top, zoom, width, height } = this.#ground;
    const page = Math.floor(((now / 1000 / PERIOD) % 1) * PAGES);
    const [x, y] = camera.toHost([left, top]);
    const scale = camera.zoom / zoom;
    pen.drawImage(this.#pages[page]!.canvas, x, y, width * scale, height * scale);
  }
}
