import { describe, expect, it } from 'vitest';
import { changesOf, SequenceClock } from '../../../client/landscape/sequence/clock.ts';
import { ACTS, isPeople, type Script, scriptOf } from '../../../client/landscape/sequence/script.ts';
import { SKILLS } from '../../../shared/dimensions.ts';
import { advance, createWorld, reportOf } from '../../../shared/economy/index.ts';
import { scenario } from './regions.ts';

const region = scenario('nord-pas-de-calais-1975');
const offers = region.territories.map((territory) => territory.offer);
const worlds = [createWorld(region, 11)];
for (let year = 1; year <= 8; year++) worlds.push(advance(worlds.at(-1)!, offers));
const reports = worlds.map((world, turn) => reportOf(world, turn));
const scripts = reports.slice(1).map((report, i) => scriptOf(reports[i]!, report, 0));

describe('the script of a turn', () => {
  it('goes from causes to what comes of them, each act at most once', () => {
    for (const { scenes } of scripts) {
      const order = scenes.map(({ act }) => ACTS.indexOf(act));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      expect(scenes.length).toBeGreaterThan(5);
    }
  });

  it('says of migration what the report says', () => {
    scripts.forEach(({ scenes }, i) => {
      const { territories, flows } = reports[i + 1]!;
      for (const scene of scenes.filter(isPeople)) {
        const net = territories.map(({ netMigration }) => Math.round(netMigration[scene.act]));
        expect(scene.own?.by).toBe(net[0]);
        if (scene.gained[0]) expect(scene.gained[0].by).toBe(Math.max(...net));
        if (scene.lost[0]) expect(scene.lost[0].by).toBe(Math.min(...net));
        for (const flow of scene.flows) expect(flows).toContain(flow);
      }
    });
    const told = new Set(scripts.flatMap(({ scenes }) => scenes.filter(isPeople).map(({ act }) => act)));
    expect([...told].sort()).toEqual([...SKILLS].sort());
  });

  it('shows first what concerns the own territory', () => {
    let mine = 0;
    for (const { scenes } of scripts) {
      for (const scene of scenes) {
        if (scene.act !== 'departures' && scene.act !== 'arrivals') continue;
        const isMine = scene.events.map(({ from, to }) => from === 0 || to === 0);
        expect(isMine).toEqual([...isMine].sort((a, b) => Number(b) - Number(a)));
        mine += isMine.filter(Boolean).length;
      }
    }
    expect(mine).toBeGreaterThan(0);
  });

  it('has no own line for whoever has no seat', () => {
    const { scenes } = scriptOf(reports[0]!, reports[1]!, null);
    expect(scenes.every(({ own }) => own === null)).toBe(true);
  });
});

describe('the clock of a turn', () => {
  const script = scripts[3]!;

  /** The scenes as they come, every 20 ms. */
  function played(one: Script): { readonly scenes: number[]; readonly lasted: number } {
    const clock = new SequenceClock(one, 1000);
    const scenes: number[] = [];
    for (let now = 1000; ; now += 20) {
      const { scene, t, isOver } = clock.at(now);
      expect(t).toBeGreaterThanOrEqual(0);
      expect(t).toBeLessThanOrEqual(1);
      if (isOver) return { scenes, lasted: now - 1000 };
      if (scenes.at(-1) !== scene) scenes.push(scene);
    }
  }

  it('plays every scene in order, in about ten seconds', () => {
    const { scenes, lasted } = played(script);
    expect(scenes).toEqual(script.scenes.map((_, i) => i));
    expect(lasted).toBeGreaterThan(7000);
    expect(lasted).toBeLessThan(12_000);
  });

  it('builds before the land rises, within the script', () => {
    for (const one of scripts) {
      const { works, relief } = changesOf(one);
      expect(works).toBeLessThanOrEqual(relief);
      expect(relief).toBeLessThan(one.scenes.length);
    }
  });
});
