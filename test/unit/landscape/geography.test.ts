import { describe, expect, it } from 'vitest';
import {
  areaOf,
  type Cell,
  geographyOf,
  OUTSIDE,
  type Region,
  SLANT,
  type Vec,
} from '../../../client/landscape/geography/geography.ts';
import { insideRing } from '../../../client/landscape/geography/ground.ts';
import { geography, scenario } from './regions.ts';

const REGIONS = ['nord-pas-de-calais-1975', 'valmarche'];

/** Area between the outer ring and the holes, units². */
const areaIn = ({ rings }: Cell): number => rings.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * areaOf(ring), 0);

const isInCell = (point: Vec, { rings }: Cell): boolean =>
  rings.filter((ring) => insideRing(point, ring)).length % 2 === 1;

const pointKey = ([x, y]: Vec): string => `${x},${y}`;

describe.each(REGIONS)('the geography of %s', (name) => {
  const { cells, shore, width, height, at, unitsPerKm } = geography(name);

  it('puts each town into its own cell', () => {
    cells.forEach((cell, i) => {
      expect(at(...cell.town), cell.name).toBe(i);
      expect(isInCell(cell.town, cell), cell.name).toBe(true);
    });
  });

  it('shares out the whole land, and nothing but the land', () => {
    const land = shore.reduce((sum, ring) => sum + areaOf(ring), 0);
    const shared = cells.reduce((sum, cell) => sum + areaIn(cell), 0);
    expect(shared / land).toBeCloseTo(1, 2);
  });

  it('follows the outline', () => {
    const outline = scenario(name).outline!;
    const wanted = areaOf(outline) * unitsPerKm ** 2 * SLANT;
    const land = shore.reduce((sum, ring) => sum + areaOf(ring), 0);
    expect(Math.abs(land / wanted - 1)).toBeLessThan(0.03);
  });

  it('gives every point to one cell at most', () => {
    let disputed = 0;
    let tried = 0;
    for (let x = 3; x < width; x += 17) {
      for (let y = 3; y < height; y += 17) {
        const owners = cells.filter((cell) => isInCell([x, y], cell));
        tried++;
        if (owners.length > 1) disputed++;
      }
    }
    expect(disputed / tried).toBeLessThan(0.001);
  });

  it('lets neighbours share the points of their border', () => {
    const points = cells.map((cell) => new Set(cell.rings.flat().map(pointKey)));
    cells.forEach((cell, i) => {
      for (const j of cell.neighbours) {
        const shared = [...points[i]!].filter((key) => points[j]!.has(key));
        expect(shared.length, `${cell.name} and ${cells[j]!.name}`).toBeGreaterThan(0);
        expect(cells[j]!.neighbours).toContain(i);
      }
    });
  });

  it('has the sea, or a neighbour, beyond the frame', () => {
    expect(at(1, 1)).toBe(OUTSIDE);
    expect(at(-50, height / 2)).toBe(OUTSIDE);
  });

  it('comes out the same again', () => {
    expect(JSON.stringify(geographyOf(scenario(name)))).toBe(JSON.stringify(geography(name)));
  });
});

describe('areas', () => {
  it('approach the known ones, save those too small to draw', () => {
    const { cells, unitsPerKm } = geography('nord-pas-de-calais-1975');
    const territories = scenario('nord-pas-de-calais-1975').territories;
    const known = territories.map((territory) => territory.area!);
    const total = known.reduce((sum, area) => sum + area, 0);
    const drawn = cells.map((cell) => areaIn(cell) / unitsPerKm ** 2 / SLANT);
    const drawnTotal = drawn.reduce((sum, area) => sum + area, 0);
    territories.forEach(({ name }, i) => {
      if (known[i]! < 100) return;
      const ratio = drawn[i]! / drawnTotal / (known[i]! / total);
      expect(ratio, name).toBeGreaterThan(0.8);
      expect(ratio, name).toBeLessThan(1.25);
    });
  });
});

describe('a region without an outline', () => {
  const grid: Region = {
    id: 'grid',
    outline: null,
    territories: Array.from({ length: 12 }, (_, i) => ({
      name: `T${i}`,
      kind: 'rural' as const,
      x: (i % 4) * 30 + (i % 3),
      y: Math.floor(i / 4) * 30,
      area: null,
    })),
  };

  it('grows one land round its towns', () => {
    const { cells, shore, at } = geographyOf(grid);
    expect(shore).toHaveLength(1);
    cells.forEach((cell, i) => {
      expect(at(...cell.town)).toBe(i);
    });
    expect(cells[5]!.neighbours).toEqual(expect.arrayContaining([1, 4, 6, 9]));
  });

  it('bears towns that lie far apart', () => {
    const two = { ...grid, territories: [grid.territories[0]!, { ...grid.territories[1]!, x: 400 }] };
    const { cells } = geographyOf(two);
    expect(cells.every((cell) => cell.area > 0)).toBe(true);
  });
});
