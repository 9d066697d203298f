/** The same script in every engine that is installed. */
import { bundle, callOf } from './bundle.ts';
import type { Played } from './compare.ts';
import type { Engine } from './engine.ts';

export interface Timed extends Played {
  readonly seconds: number;
}

/** An engine that ended without its turns. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

async function playIn(engine: Engine, program: string, script: string, call: string): Promise<Timed> {
  const start = performance.now();
  try {
    const text = await engine.run(program, script, call);
    return { engine: engine.name, turns: text.split('\n'), seconds: (performance.now() - start) / 1000 };
  } catch (error) {
    throw new EngineError(`${engine.name} did not finish: ${(error as Error).message.trim()}`, { cause: error });
  }
}

/** One engine after the other, so that each is timed alone. */
export async function playAll(engines: readonly Engine[], from: number, matches: number) {
  const script = await bundle();
  const played: Timed[] = [];
  const missing: Engine[] = [];
  for (const engine of engines) {
    const program = engine.find();
    if (program === null) missing.push(engine);
    else played.push(await playIn(engine, program, script, callOf(from, matches)));
  }
  return { played, missing };
}
