/** What a scene of a turn puts over the land for its second: pins that go and come, figures, and the two pumps. */

import type { Formats } from '../../../assets/locales/formats.ts';
import type { Pen } from '../art/canvas.ts';
import type { LabelPicture } from '../art/labels.ts';
import { SKILL_STYLE } from '../art/palette.ts';
import { drawPlate, type PlateIcon, type PlateLook } from '../art/plates.ts';
import { drawPump } from '../art/pumps.ts';
import { pop, unit } from '../easing.ts';
import type { Geography, Vec } from '../geography/geography.ts';
import { type Change, isPeople, type PeopleScene, type Scene } from '../sequence/script.ts';
import type { Camera } from './camera.ts';
import { Comings, type Grounds } from './comings.ts';
import type { PinLayer } from './pinLayer.ts';

/** A scene to be shown: on the land as it is now, between two models, at `t` from 0 to 1. */
export interface Signed extends Grounds {
  readonly scene: Scene;
  readonly t: number;
  /** As one picture that tells all of it. */
  readonly isStill: boolean;
}

/** CSS pixels by which a plate stands above its town. */
const ABOVE = 34;
/** Rings of a pump that pass in a scene. */
const TURNS = 2.2;
/** Places told on each side. */
const MOST = 2;
/** The moment of a scene that tells most of it as a picture. */
const STILL = 0.6;
const STILL_LEAVING = 0.35;

export class Signs {
  readonly #geography: Geography;
  readonly #camera: Camera;
  readonly #comings: Comings;
  readonly #ratio: number;
  readonly #write: Formats;
  readonly #plates = new Map<string, LabelPicture>();

  constructor(geography: Geography, camera: Camera, pins: PinLayer, ratio: number, write: Formats) {
    this.#geography = geography;
    this.#camera = camera;
    this.#ratio = ratio;
    this.#write = write;
    this.#comings = new Comings(camera, pins, ratio);
  }

  /** Draws what may not lie over the names of places: the pumps. */
  drawBelow(pen: Pen, signed: Signed): void {
    const { scene, isStill } = signed;
    if (!isPeople(scene)) return;
    const t = isStill ? STILL : signed.t;
    const strength = unit(t * 5) * unit((1 - t) * 6);
    for (const { territory, by } of toldOf(scene)) {
      drawPump(pen, this.#town(territory, signed), SKILL_STYLE[scene.act].colour, by > 0, t * TURNS, strength);
    }
  }

  /** Draws pins on their way and plates with figures. */
  draw(pen: Pen, signed: Signed): void {
    const { scene, isStill } = signed;
    const t = isStill ? STILL : signed.t;
    switch (scene.act) {
      case 'programmes':
        this.#programmes(pen, scene, signed, t);
        return;
      case 'departures':
        for (const [i, event] of scene.events.entries())
          this.#comings.leave(pen, event, signed, isStill ? STILL_LEAVING : staggered(t, i));
        return;
      case 'arrivals':
        for (const [i, event] of scene.events.entries())
          this.#comings.come(pen, event, signed, isStill ? 1 : staggered(t, i));
        return;
      case 'rents':
        for (const change of [...scene.rose, ...scene.fell])
          this.#figure(pen, 'rents', change, this.#write.signedPercent(change.by, 1), signed, t);
        return;
      case 'budgets':
        for (const change of [...scene.rose, ...scene.fell])
          this.#figure(pen, 'budgets', change, this.#write.signedMoney(change.by), signed, t);
        return;
      default:
        if (!isPeople(scene)) return;
        for (const change of toldOf(scene))
          this.#figure(pen, scene.act, change, this.#write.signed(change.by), signed, t);
    }
  }

  #programmes(pen: Pen, scene: Extract<Scene, { act: 'programmes' }>, ground: Signed, t: number): void {
    const { built, projects, dated } = scene;
    const marks: (readonly [number, PlateIcon, string, boolean])[] = [
      ...built.map(({ territory, what }) => [territory, what, '', true] as const),
      ...projects.flatMap(({ place, jobs }) =>
        place === null ? [] : [[place, 'project', jobs > 0 ? this.#write.signed(jobs) : '', true] as const],
      ),
      ...dated.map(({ territory, jobs }) => [territory, 'dated', this.#write.signed(jobs), jobs > 0] as const),
    ];
    const stacked = new Map<number, number>();
    for (const [territory, mark, text, isRise] of marks) {
      const row = stacked.get(territory) ?? 0;
      stacked.set(territory, row + 1);
      this.#plate(pen, { mark, text, isRise }, territory, ground, t, row);
    }
  }

  #figure(pen: Pen, mark: PlateLook['mark'], { territory, by }: Change, text: string, ground: Signed, t: number): void {
    this.#plate(pen, { mark, text, isRise: by > 0 }, territory, ground, t, 0);
  }

  #plate(pen: Pen, look: PlateLook, territory: number, ground: Signed, t: number, row: number): void {
    const key = `${look.mark} ${look.text} ${look.isRise}`;
    const picture = this.#plates.get(key) ?? drawPlate(look, this.#ratio);
    this.#plates.set(key, picture);
    const [x, y] = this.#town(territory, ground);
    const size = pop(t * 3.5);
    const [width, height] = [picture.width * size, picture.height * size];
    pen.globalAlpha = unit((1 - t) * 8);
    pen.drawImage(
      picture.canvas,
      x - width / 2,
      y - ABOVE - row * (picture.height + 2) - height / 2 - t * 6,
      width,
      height,
    );
    pen.globalAlpha = 1;
  }

  #town(territory: number, { heights }: Signed): Vec {
    const [x, y] = this.#geography.cells[territory]!.town;
    return this.#camera.toHost([x, y - heights[territory]!]);
  }
}

/** Who gained and who lost most of a group, and what it was for the viewer's own territory. */
function toldOf({ gained, lost, own }: PeopleScene): Change[] {
  const others = [...gained.slice(0, MOST), ...lost.slice(0, MOST)].filter(
    ({ territory }) => territory !== own?.territory,
  );
  return own && own.by !== 0 ? [...others, own] : others;
}

/** Those of one scene follow each other a little apart. */
const staggered = (t: number, i: number): number => unit((t - i * 0.03) / 0.62);
