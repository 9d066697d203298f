import { describe, expect, it } from 'vitest';
import {
  type LandscapeModel,
  modelOf,
  PINS,
  STREAMS,
  STREAMS_ABOUT,
  strongest,
} from '../../../client/landscape/model.ts';
import { pinSpot, SPOTS } from '../../../client/landscape/spots.ts';
import type { EstablishmentId } from '../../../shared/brand.ts';
import { SKILLS } from '../../../shared/dimensions.ts';
import { advance, createWorld, reportOf } from '../../../shared/economy/index.ts';
import type { Pin, TurnReport } from '../../../shared/economy/report.ts';
import { geography, scenario } from './regions.ts';

const region = scenario('nord-pas-de-calais-1975');
const offers = region.territories.map((territory) => territory.offer);
const worlds = [createWorld(region, 7)];
for (let year = 1; year <= 4; year++) worlds.push(advance(worlds.at(-1)!, offers));
const reports = worlds.map((world, turn) => reportOf(world, turn));

/** The models of a match, each made with the one before. */
function modelsOf(all: readonly TurnReport[]): LandscapeModel[] {
  const models: LandscapeModel[] = [];
  for (const report of all) models.push(modelOf(report, 2, models.at(-1)));
  return models;
}

describe('modelOf', () => {
  it('says of each territory what the report says', () => {
    const model = modelOf(reports[4]!, 2);
    expect(model.own).toBe(2);
    expect(model.territories).toHaveLength(region.territories.length);
    reports[4]!.territories.forEach((facts, i) => {
      const standing = model.territories[i]!;
      expect(standing.attractiveness).toBeCloseTo(facts.attractiveness);
      expect(standing.university).toBe(facts.university);
      for (const value of Object.values(standing)) expect(value).toBeGreaterThanOrEqual(0);
    });
  });

  it('draws more towers where there are more sophisticated jobs', () => {
    const facts = reports[0]!.territories[0]!;
    const jobs = {
      ...facts.jobsByActivity,
      productionSophisticated: facts.jobsByActivity.productionSophisticated + 20_000,
    };
    const richer = { ...reports[0]!, territories: [{ ...facts, jobsByActivity: jobs }] };
    expect(modelOf(richer, null).territories[0]!.towers).toBeGreaterThan(
      modelOf(reports[0]!, null).territories[0]!.towers,
    );
  });

  it('keeps a pin where it was as long as its establishment stays', () => {
    const models = modelsOf(reports);
    let kept = 0;
    for (let turn = 1; turn < models.length; turn++) {
      const before = new Map(models[turn - 1]!.pins.map((pin) => [pin.id, pin]));
      for (const pin of models[turn]!.pins) {
        const last = before.get(pin.id);
        if (last?.territory !== pin.territory) continue;
        expect(pin.slot).toBe(last.slot);
        kept++;
      }
    }
    expect(kept).toBeGreaterThan(100);
  });

  it('never puts two pins on one spot, and shows the largest', () => {
    for (const model of modelsOf(reports)) {
      const spots = model.pins.map((pin) => `${pin.territory} ${pin.slot}`);
      expect(new Set(spots).size).toBe(spots.length);
    }
    const many = Array.from(
      { length: 30 },
      (_, i): Pin => ({ id: i as EstablishmentId, territory: 0, activity: 'upstreamStandard', jobs: i * 10 }),
    );
    const pins = modelOf({ ...reports[0]!, pins: many }, null).pins;
    expect(pins).toHaveLength(PINS);
    expect(Math.min(...pins.map((pin) => pin.jobs))).toBe((30 - PINS) * 10);
  });
});

describe('streams', () => {
  it('are few, the strongest of each group first', () => {
    const net = reports[4]!.flows;
    for (const skill of SKILLS) {
      const drawn = strongest(net, null).filter((stream) => stream.skill === skill);
      expect(drawn.length).toBeLessThanOrEqual(STREAMS);
      expect(drawn[0]?.strength).toBe(1);
      const weakest = drawn.at(-1)!.people;
      const left = net.filter(
        (stream) => stream.skill === skill && !drawn.some((d) => d.from === stream.from && d.to === stream.to),
      );
      for (const stream of left) expect(stream.people).toBeLessThanOrEqual(weakest);
    }
  });

  it('about one territory all touch it', () => {
    const about = strongest(reports[4]!.flows, 3);
    expect(about.length).toBeGreaterThan(0);
    expect(about.length).toBeLessThanOrEqual(SKILLS.length * STREAMS_ABOUT);
    expect(about.every(({ from, to }) => from === 3 || to === 3)).toBe(true);
  });
});

describe('pinSpot', () => {
  it.each(['nord-pas-de-calais-1975', 'valmarche'])(
    'lies in its own territory of %s, apart from the others',
    (name) => {
      const ground = geography(name);
      ground.cells.forEach((cell, territory) => {
        const spots = Array.from({ length: SPOTS }, (_, slot) => pinSpot(ground, territory, slot));
        for (const spot of spots) expect(ground.at(...spot), cell.name).toBe(territory);
        expect(new Set(spots.map(String)).size, cell.name).toBe(SPOTS);
      });
    },
  );
});
