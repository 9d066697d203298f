import { runInThisContext } from 'node:vm';
import { ALWAYS, type Engine } from './engine.ts';

/** Node's own. */
export const v8: Engine = {
  name: 'V8',
  ...ALWAYS,
  run: async (_, script, expression) => runInThisContext(`(() => {${script}\nreturn ${expression};})()`),
};
