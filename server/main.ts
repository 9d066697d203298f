/** The program: `node server/main.ts`. Its environment is described in `config.ts`. */
import { join } from 'node:path';
import { addressesOf, type Config, parseConfig } from './config.ts';
import { Pages } from './http/pages.ts';
import { openLog, reasonOf } from './log.ts';
import { loadScenarios } from './scenarios.ts';
import { type Running, serve } from './serve.ts';
import { SqliteStore } from './store/sqlite.ts';

const ROOT = join(import.meta.dirname, '..');
/** What a shell gets when whoever started this must change something. */
const USAGE = 2;

class Unstartable extends Error {}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Does one thing of the start; what goes wrong is told in a sentence that begins with `sentence`. */
async function attempt<T>(sentence: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Unstartable(`${sentence}: ${messageOf(error)}`);
  }
}

async function listen(config: Config, parts: Parameters<typeof serve>[0]): Promise<Running> {
  try {
    return await serve(parts, config.port, config.host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') {
      throw new Unstartable(`Port ${config.port} is in use: stop the other program, or choose another with PORT=3000.`);
    }
    if (code === 'EACCES')
      throw new Unstartable(`Port ${config.port} needs more rights: choose one above 1023 with PORT.`);
    throw new Unstartable(`The server cannot listen on ${config.host}, port ${config.port}: ${messageOf(error)}`);
  }
}

async function start(): Promise<void> {
  const parsed = parseConfig(process.env);
  if (!parsed.ok) throw new Unstartable(parsed.error);
  const config = parsed.value;
  const log = openLog(config.verbose);
  process.on('unhandledRejection', (reason) => log.fault('unhandled-rejection', { reason: reasonOf(reason) }));

  const folder = join(ROOT, 'assets', 'scenarios');
  const scenarios = await attempt('A scenario is wrong', () => loadScenarios(folder));
  const path = join(config.dataDir, 'matches.sqlite');
  const store = await attempt(`The matches cannot be kept in ${path}`, () => new SqliteStore(path));
  const pages = new Pages(join(ROOT, 'dist'));
  const running = await listen(config, { store, scenarios, pages, log, now: Date.now });
  if (!pages.built) console.error('The pages are not built: run `npm run build`, then start again.');
  console.log(`La Carotte: ${addressesOf(config.host, running.port).join('  ')}`);

  const stop = async (): Promise<void> => {
    await running.stop();
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

start().catch((error: unknown) => {
  console.error(error instanceof Unstartable ? error.message : error);
  process.exit(error instanceof Unstartable ? USAGE : 1);
});
