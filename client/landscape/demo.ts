/**
 * Playground, not part of the build: the landscape on a real match in which everybody keeps the standing offer.
 * Query: scenario (or `generated:60`), seed, turn, own, quality, travellers, still, select,
 * insets (top,right,bottom,left).
 */
import '@fontsource-variable/fraunces';
import '@fontsource-variable/source-sans-3';
import nordPasDeCalais from '../../assets/scenarios/nord-pas-de-calais-1975.json';
import valmarche from '../../assets/scenarios/valmarche.json';
import { advance, createWorld, reportOf } from '../../shared/economy/index.ts';
import type { TurnReport } from '../../shared/economy/report.ts';
import { generateScenario } from '../../shared/scenario/generate.ts';
import { parseScenario } from '../../shared/scenario/parse.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { createLandscape, geographyOf, type LandscapeModel, modelOf } from './index.ts';
import type { Quality } from './scene/quality.ts';
import { scriptOf } from './sequence/script.ts';

const query = new URLSearchParams(location.search);
const number = (key: string, otherwise: number): number => Number(query.get(key) ?? otherwise);

/** The region asked for; `generated:60` draws one of 60 territories by lot. */
function regionOf(name: string): Scenario {
  const [, territories] = name.split(':');
  if (territories !== undefined) {
    return generateScenario({ territories: Number(territories), establishments: 435 * Number(territories), seed: 1 });
  }
  const parsed = parseScenario(name === 'valmarche' ? valmarche : nordPasDeCalais);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const scenario = regionOf(query.get('scenario') ?? '');
const offers = scenario.territories.map((territory) => territory.offer);
const own = query.has('own') ? number('own', 0) : null;

const host = document.querySelector<HTMLElement>('#host')!;
host.tabIndex = 0;
const landscape = await createLandscape(host, {
  geography: geographyOf(scenario),
  reducedMotion: query.has('still'),
  quality: (query.get('quality') ?? 'auto') as Quality | 'auto',
  ...(query.has('travellers') ? { travellers: number('travellers', 0) } : {}),
  onPick: (pick) => pick.type === 'territory' && landscape.select(pick.territory),
});
const [top = 0, right = 0, bottom = 0, left = 0] = (query.get('insets') ?? '').split(',').map(Number);
landscape.setInsets({ top, right, bottom, left });

let world = createWorld(scenario, number('seed', 7));
let model: LandscapeModel | undefined;
let report: TurnReport | undefined;

/** Shows the world as it is, or tells how it became so. */
async function show(turn: number, isTold: boolean): Promise<void> {
  const before = { report, model };
  report = reportOf(world, turn);
  model = modelOf(report, own, model);
  document.querySelector('#year')!.textContent = String(report.year);
  if (!isTold || !before.model || !before.report) {
    landscape.show(model);
    return;
  }
  const script = scriptOf(before.report, report, own);
  const onScene = (scene: number): void => {
    document.querySelector('#year')!.textContent = script.scenes[scene]!.act;
  };
  await landscape.tell({ before: before.model, after: model, script, onScene });
}

const first = number('turn', 0);
for (let year = 0; year < first; year++) world = advance(world, offers);
await show(first, false);
landscape.select(query.has('select') ? number('select', 0) : null);

let turn = first;
document.querySelector('#next')!.addEventListener('click', async () => {
  world = advance(world, offers);
  await show(++turn, true);
  document.body.dataset.turn = String(turn);
});
Object.assign(globalThis, { landscape });
document.body.dataset.ready = 'true';
