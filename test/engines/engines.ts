import type { Engine } from './engine.ts';
import { javaScriptCore } from './javaScriptCore.ts';
import { quickJS } from './quickJS.ts';
import { spiderMonkey } from './spiderMonkey.ts';
import { v8 } from './v8.ts';

/** The first is the one that the others are held against. */
export const ENGINES: readonly Engine[] = [v8, quickJS, javaScriptCore, spiderMonkey];
