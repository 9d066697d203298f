import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, PATIENCE_MS } from './engine.ts';
import { openPage } from './page.ts';
import { findProgram } from './programs.ts';

/** A browser that asks nobody anything, and lets a script take its time. */
const PREFERENCES: Readonly<Record<string, unknown>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.max_script_run_time': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#',
  'toolkit.telemetry.enabled': false,
};

const preferences = Object.entries(PREFERENCES)
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('');

/** Opens the address in a browser of its own and waits for the answer; the browser is gone afterwards. */
async function browse(program: string, address: string, answer: Promise<string>): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'carotte-firefox-'));
  await writeFile(join(profile, 'user.js'), preferences);
  const browser = spawn(program, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' });
  const gone = once(browser, 'exit');
  const early = gone.then(([code]) => Promise.reject(new Error(`${program} ended by itself with code ${code}`)));
  const late = AbortSignal.timeout(PATIENCE_MS);
  const tired = once(late, 'abort').then(() => Promise.reject(new Error('no answer in time')));
  try {
    return await Promise.race([answer, early, tired]);
  } finally {
    browser.kill();
    await gone.catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Firefox's, by the browser itself: it has no shell that systems install. */
export const spiderMonkey: Engine = {
  name: 'SpiderMonkey',
  install: 'apt-get install firefox-esr',
  find: () => findProgram('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'),
  run: async (program, script, expression) => {
    const page = await openPage(script, expression);
    try {
      return await browse(program, page.address, page.answer);
    } finally {
      page.close();
    }
  },
};
