import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fr } from '../../../assets/locales/tutorial.fr.ts';
import { STEPS, type StepId } from '../../../assets/locales/tutorial.ts';
import { createTable, type Table } from '../../../client/state/table.ts';
import { factsOf } from '../../../client/state/tutorial/facts.ts';
import { STORY } from '../../../client/state/tutorial/story.ts';
import { createTutorial } from '../../../client/state/tutorial/tutorial.ts';
import { stageOf } from '../../../shared/match/commands.ts';
import { openLine } from './line.ts';

/** Nobody forecasts here. */
class NoWorker {
  postMessage() {}
  terminate() {}
}

beforeEach(() => vi.stubGlobal('Worker', NoWorker));
afterEach(() => vi.unstubAllGlobals());

async function begin(from?: StepId) {
  const table = createTable(await openLine(), () => 0);
  return { table, lesson: createTutorial(table, from && STEPS.indexOf(from)) };
}

/** Lets what was sent be answered. */
const settle = () => new Promise((resolve) => setTimeout(resolve));
const ready = (table: Table) => table.act({ type: 'ready', ready: true, during: stageOf(table.view.value!) });

describe('the lesson', () => {
  test('goes on when a thing is done, and not before', async () => {
    const { table, lesson } = await begin();
    expect(lesson.id.value).toBe('land');
    table.panel.value = 'news';
    expect(lesson.id.value).toBe('land');
    table.panel.value = 'territories';
    expect(lesson.id.value).toBe('rival');
    table.selected.value = STORY.seat;
    expect(lesson.id.value).toBe('rival');
    table.selected.value = STORY.rival;
    expect(lesson.id.value).toBe('sheet');
  });

  test('counts what the authority has, not what is under the finger', async () => {
    const { table, lesson } = await begin('taxes');
    table.draft.hold('exemption', 3);
    await settle();
    expect(lesson.id.value).toBe('taxes');
    await table.draft.commit('exemption', 3);
    expect(lesson.id.value).toBe('forecast');
    await table.draft.commit('exemption', 4);
    expect(lesson.id.value).toBe('equipment');
  });

  test('looks back without losing what was reached, and reads on', async () => {
    const { table, lesson } = await begin('equipment');
    lesson.back();
    lesson.back();
    expect([lesson.id.value, STEPS[lesson.reached.value]]).toEqual(['taxes', 'equipment']);
    table.basket.value = 'equipment';
    expect([lesson.id.value, STEPS[lesson.reached.value]]).toEqual(['taxes', 'telecom']);
    lesson.on();
    lesson.on();
    lesson.on();
    expect(lesson.id.value).toBe('telecom');
  });

  test('follows whoever closes the turn before they are asked to', async () => {
    const { table, lesson } = await begin('equipment');
    await ready(table);
    expect(lesson.id.value).toBe('news');
    await ready(table);
    expect(lesson.id.value).toBe('bid');
  });

  test('takes up the step that was reached, whatever stood in the page before', async () => {
    const { lesson } = await begin('training');
    expect(lesson.id.value).toBe('training');
    lesson.open();
    expect(lesson.shown.value).toBe(STEPS.indexOf('training'));
  });

  test('comes to its end where the game does every step, and says something true at each', async () => {
    const { table, lesson } = await begin();
    const told = new Map<StepId, string>();
    for (let tries = 0; lesson.id.value !== 'end' && tries < 2 * STEPS.length; tries++) {
      const facts = factsOf(table)!;
      told.set(lesson.id.value, fr.steps[lesson.id.value].says(facts));
      lesson.on();
      await settle();
    }
    expect([...told.keys(), lesson.id.value]).toEqual([...STEPS]);
    expect(table.phase.value).toBe('finished');
    expect(told.get('lost')).toMatch(/^Le centre va à Valmarche, qui n’a rien misé ; vous offriez \d+ kF/);
    expect(told.get('outcome')).toMatch(/^Gagné : \d+ emplois de bureau viennent à Pont-Aurain/);
    expect(told.get('drive')).toMatch(/Valmarche gagne \d+ cadres et perd \d+ ouvriers/);
  });

  test('says that a project went elsewhere to whoever bid nothing', async () => {
    const { table } = await begin();
    for (let stage = 0; stage < 6; stage++) await ready(table);
    const facts = factsOf(table)!;
    expect(fr.steps.outcome.says({ ...facts, winner: 'Valmarche' })).toMatch(/vont à Valmarche/);
  });
});
