import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { ALWAYS, type Engine } from './engine.ts';

/** An interpreter without a compiler, so that no optimisation can be what the others have in common. */
export const quickJS: Engine = {
  name: 'QuickJS',
  ...ALWAYS,
  run: async (_, script, expression) => {
    const context = (await newQuickJSWASMModuleFromVariant(variant)).newContext();
    try {
      const result = context.evalCode(`${script}\n;${expression}`);
      return context.unwrapResult(result).consume((text) => context.getString(text));
    } finally {
      context.dispose();
    }
  },
};
