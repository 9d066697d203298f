/** Every experiment gives a row; E1 to E3 hold on a few seeds. The command runs them all on many. */
import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../experiments/all.ts';
import { parseArguments } from '../../experiments/arguments.ts';
import { castOf } from '../../experiments/cast.ts';
import { measureAll } from '../../experiments/crew.ts';
import { drawOf } from '../../experiments/draw.ts';
import type { Outcome } from '../../experiments/experiment.ts';
import { partsOf, tasksOf } from '../../experiments/programme.ts';
import { measurements, rowsOf } from '../../experiments/run.ts';
import { valmarche } from '../../experiments/valmarche.ts';

const IDS = EXPERIMENTS.map(({ id }) => id);
const parse = (line: string) => parseArguments(line.split(' '), IDS);
const rows = async (line: string) => rowsOf(await measurements(parse(line), 1, () => {}));

const numbers = ({ value, sd, share, ablation, detail }: Outcome): number[] => [
  value,
  sd,
  share,
  ablation.value,
  ablation.share,
  ...Object.values(detail),
];

describe('E1 to E3 on three seeds', async () => {
  const results = await rows('--only E1,E2,E3 --seeds 3 --from 60000');
  const result = (id: string) => results.find((row) => row.id === id)!;

  it.each(['E1', 'E2', 'E3'])('%s holds, and is lost without its mechanism', (id) => {
    expect(result(id), JSON.stringify(result(id))).toMatchObject({ holds: true, share: 1, scenario: 'valmarche' });
    expect(result(id).ablation.share).toBeLessThan(0.5);
  });

  it('E1: most of the rise goes with the regime', () =>
    expect(result('E1').ablation.value).toBeLessThan(result('E1').value / 2));

  it('E2: without selective mobility the low-skilled do not leave', () =>
    expect(result('E2').detail.lowSkilledAllAlike).toBeGreaterThan(0));

  it('E3: without spill-over the edge loses more than a third of what it gained', () =>
    expect(result('E3').ablation.value).toBeLessThan((result('E3').value * 2) / 3));
});

/** Valmarche with a tenth of its establishments: other figures, the same roles, in a tenth of the time. */
describe('every experiment gives a well-formed row', () => {
  const scenario = { ...valmarche(), establishments: 870 };
  const draw = drawOf(scenario, castOf(scenario), 7);

  it.each(EXPERIMENTS.map((experiment) => [experiment.id, experiment] as const))('%s', (id, experiment) => {
    const { outcome, values, ablated, threshold } = experiment.sum([experiment.trial(draw)]);
    expect(outcome.id).toBe(id);
    expect([...numbers(outcome), threshold].every(Number.isFinite), JSON.stringify(outcome)).toBe(true);
    for (const words of [outcome.claim, outcome.target, outcome.ablation.without]) expect(words).not.toBe('');
    for (const share of [outcome.share, outcome.ablation.share]) expect([0, 0.5, 1]).toContain(share);
    expect(ablated).toHaveLength(values.length);
  });
});

it('who measures which seed changes nothing', async () => {
  const [part] = partsOf(parse('--only E1 --seeds 3 --from 60000'), () => {});
  const tasks = tasksOf(part!);
  expect(await measureAll(tasks, 2)).toEqual(await measureAll(tasks, 1));
});

describe('scenarios', () => {
  const parts = (line: string) => partsOf(parse(line), () => {});

  it('a whole run is Valmarche, then what has to hold anywhere on ten generated regions', () => {
    const [home, elsewhere] = parts('--seeds 20 --from 900000');
    expect([home!.region.name, elsewhere!.region.name]).toEqual(['valmarche', 'generated']);
    expect(home!.experiments.map(({ id }) => id)).toEqual(IDS);
    expect(elsewhere!.experiments.map(({ id }) => id)).toEqual(['E1', 'E2', 'E10']);
    expect([home!.seeds.length, elsewhere!.seeds.length]).toEqual([20, 10]);
  });

  it.each([
    ['--scenario atlantis', '"atlantis" is neither a scenario'],
    ['--scenario package.json', 'package.json'],
    ['--scenario README.md', 'README.md is not JSON'],
    ['--scenario generated:x', '--scenario generated takes a whole number'],
    ['--scenario generated:7 --only E5', 'E5 needs a role that nobody plays'],
  ])('refuses %s with a sentence', (line, sentence) => expect(() => parts(line)).toThrow(sentence));

  it('leaves out, and says so, what a region cannot stage when nobody asked for it by name', () => {
    const said: string[] = [];
    const [part] = partsOf(parse('--scenario generated:7'), (sentence) => said.push(sentence));
    expect(part!.experiments.map(({ id }) => id)).not.toContain('E5');
    expect(said.join(' ')).toContain('no small town on a fast line');
  });
});
