/** What a scene of a turn puts over the land for its second: pins that go and come, figures, and the two pumps. */
import type { Formats } from '../../../assets/locales/formats.ts';
import { ACTIVITIES, type Activity } from '../../../shared/dimensions.ts';
import type { EstablishmentEvent } from '../../../shared/economy/report.ts';
import type { Pen } from '../art/canvas.ts';
import type { LabelPicture } from '../art/labels.ts';
import { drawPin, PIN } from '../art/marks.ts';
import { SKILL_STYLE } from '../art/palette.ts';
import { drawPlate, type PlateIcon, type PlateLook } from '../art/plates.ts';
import { drawPump } from '../art/pumps.ts';
import type { Geography, Vec } from '../geography/geography.ts';
import type { LandscapeModel } from '../model.ts';
import { type Change, isPeople, type PeopleScene, type Scene, wentAbroad } from '../sequence/script.ts';
import { slotOf } from '../spots.ts';
import type { Camera } from './camera.ts';
import type { PinLayer } from './pinLayer.ts';

/** A scene to be shown: on the land as it is now, between two models, at `t` from 0 to 1. */
export interface Signed {
  readonly scene: Scene;
  readonly heights: readonly number[];
  readonly before: LandscapeModel;
  readonly after: LandscapeModel;
  readonly t: number;
  /** As one picture that tells all of it. */
  readonly isStill: boolean;
}

/** CSS pixels by which a plate stands above its town, and a pin flies or drops. */
const ABOVE = 34;
const FLIGHT = 130;
const DROP = 60;
/** Rings of a pump that pass in a scene. */
const TURNS = 2.2;
/** Places told on each side. */
const MOST = 2;
/** The moment of a scene that tells most of it as a picture. */
const STILL = 0.6;
const STILL_LEAVING = 0.35;

const unit = (value: number): number => Math.min(1, Math.max(0, value));
/** Grows a little beyond its size and settles (ease-out-back). */
const pop = (t: number): number => {
  const u = unit(t) - 1;
  return Math.max(0, 1 + 2.2 * u * u * u + 1.2 * u * u);
};

export class Signs {
  readonly #geography: Geography;
  readonly #camera: Camera;
  readonly #pins: PinLayer;
  readonly #ratio: number;
  readonly #write: Formats;
  readonly #pictures: Readonly<Record<Activity, HTMLCanvasElement>>;
  readonly #plates = new Map<string, LabelPicture>();

  constructor(geography: Geography, camera: Camera, pins: PinLayer, ratio: number, write: Formats) {
    this.#geography = geography;
    this.#camera = camera;
    this.#pins = pins;
    this.#ratio = ratio;
    this.#write = write;
    this.#pictures = Object.fromEntries(ACTIVITIES.map((activity) => [activity, drawPin(activity, ratio)])) as Record<
      Activity,
      HTMLCanvasElement
    >;
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
          this.#leave(pen, event, signed, isStill ? STILL_LEAVING : staggered(t, i));
        return;
      case 'arrivals':
        for (const [i, event] of scene.events.entries()) this.#come(pen, event, signed, isStill ? 1 : staggered(t, i));
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

  /** A pin that fades where it stood; one that goes abroad flies off first. */
  #leave(pen: Pen, event: EstablishmentEvent, ground: Signed, t: number): void {
    const [x, y] = this.#spot(event.id, event.from!, ground.before, ground);
    const eased = t * t;
    const flies = wentAbroad(event) || event.to !== null;
    const [dx, dy] = flies ? [-FLIGHT * 0.7 * eased, -FLIGHT * eased] : [0, 10 * eased];
    this.#pin(
      pen,
      event.activity,
      [x + dx, y + dy],
      flies ? 1 - eased * 0.3 : 1 - eased * 0.5,
      1 - unit((t - 0.55) / 0.45),
    );
    if (!flies) cross(pen, [x, y - PIN.height * 0.58 * this.#pins.scale], unit(t * 4) * (1 - unit((t - 0.7) / 0.3)));
  }

  /** A pin that drops into its place, or hops there from another. */
  #come(pen: Pen, event: EstablishmentEvent, ground: Signed, t: number): void {
    const [x, y] = this.#spot(event.id, event.to!, ground.after, ground);
    if (event.from === null || event.from < 0) {
      this.#pin(pen, event.activity, [x, y - DROP * (1 - pop(t))], 1, unit(t * 4));
      return;
    }
    const [u, v] = this.#spot(event.id, event.from, ground.before, ground);
    const eased = t * t * (3 - 2 * t);
    const hop = Math.hypot(x - u, y - v) * 0.35 * 4 * eased * (1 - eased);
    this.#pin(pen, event.activity, [u + (x - u) * eased, v + (y - v) * eased - hop], 1, 1);
  }

  #pin(pen: Pen, activity: Activity, [x, y]: Vec, size: number, alpha: number): void {
    if (alpha <= 0) return;
    const scale = this.#pins.scale * size;
    pen.globalAlpha = alpha;
    pen.drawImage(
      this.#pictures[activity],
      x - (PIN.width / 2) * scale,
      y - PIN.height * 0.95 * scale,
      PIN.width * scale,
      PIN.height * scale,
    );
    pen.globalAlpha = 1;
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

  /** Where the pin of an establishment stands in a model, or would stand. */
  #spot(id: number, territory: number, { pins }: LandscapeModel, { heights }: Signed): Vec {
    const pin = pins.find((one) => one.id === id && one.territory === territory);
    return this.#camera.toHost(this.#pins.spot(territory, pin?.slot ?? slotOf(id, territory), heights));
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

function cross(pen: Pen, [x, y]: Vec, alpha: number): void {
  if (alpha <= 0) return;
  const arms = new Path2D(`M${x - 8} ${y - 8}L${x + 8} ${y + 8}M${x + 8} ${y - 8}L${x - 8} ${y + 8}`);
  pen.globalAlpha = alpha;
  pen.lineCap = 'round';
  for (const [ink, width] of [
    ['#fffaf0', 6],
    ['#241f2b', 3.4],
  ] as const) {
    pen.strokeStyle = ink;
    pen.lineWidth = width;
    pen.stroke(arms);
  }
  pen.globalAlpha = 1;
}
