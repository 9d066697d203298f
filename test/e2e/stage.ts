/** What every test at real pages needs: a server with a folder of its own, and a Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { freePort } from '../port.ts';
import { launchChromium } from './browser.ts';
import { GameServer } from './server.ts';

export interface Stage {
  readonly browser: Browser;
  readonly server: GameServer;
  /** Where the server keeps its matches. */
  readonly folder: string;
}

/** Set up before the tests of a file, and taken down after them. To be called once, where tests are declared. */
export function stage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'carotte-e2e-'));
  let browser: Browser;
  let server: GameServer;
  beforeAll(async () => {
    server = new GameServer(await freePort(), folder);
    await server.start();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
  };
}
