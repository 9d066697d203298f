/**
 * The command: `npm run -s bench:client`. What the built client weighs and how soon it can be used, script time per
 * frame of the landscape with the processor slowed four times, and the heap over a whole match, in headless Chromium.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { readArguments, run } from '../../../tools/command.ts';
import { launchChromium } from '../../e2e/browser.ts';
import { GameServer } from '../../e2e/server.ts';
import { freePort } from '../../port.ts';
import { landscape } from './landscape.ts';
import { home, map, memory } from './pages.ts';

const USAGE = 'usage: npm run -s bench:client [-- --json]';
const OPTIONS = { json: { type: 'boolean', default: false } } as const;

async function measured() {
  const data = mkdtempSync(join(tmpdir(), 'carotte-bench-'));
  await build({ logLevel: 'error' });
  const server = new GameServer(await freePort(), data);
  await server.start();
  const browser = await launchChromium();
  try {
    return {
      home: await home(browser, server.url),
      map: await map(browser, server.url),
      landscape: await landscape(browser),
      heapBytes: await memory(browser, server.url),
    };
  } finally {
    await browser.close();
    await server.kill();
    rmSync(data, { recursive: true });
  }
}

await run(async () => {
  const { values } = readArguments({ usage: USAGE, options: OPTIONS });
  const result = await measured();
  if (values.json) {
    console.log(JSON.stringify(result));
    return;
  }
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
  for (const [name, { scriptBytes, allBytes, readyMs }] of Object.entries({ home: result.home, map: result.map })) {
    console.log(`${name}: script ${kilobytes(scriptBytes)}, all ${kilobytes(allBytes)}, ready after ${readyMs} ms`);
  }
  for (const name of ['idle', 'turn', 'drag'] as const) {
    const { frames, p50Ms, p95Ms, maxMs } = result.landscape[name];
    console.log(
      `${name}: ${frames} frames, p50 ${p50Ms.toFixed(1)}, p95 ${p95Ms.toFixed(1)}, longest ${maxMs.toFixed(1)} ms`,
    );
  }
  console.log(`heap, turn by turn: ${result.heapBytes.map(kilobytes).join(', ')}`);
});
