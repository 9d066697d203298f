import { networkInterfaces } from 'node:os';
import { fail, ok, type Result } from '../shared/result.ts';

/** What the environment may say. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** One line for each event on stderr, beside the faults that are always told. */
  readonly verbose: boolean;
}

/** Reads `PORT`, `HOST`, `DATA_DIR` and `LOG`; an error is a sentence for whoever started the server. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, string> {
  const port = env.PORT ?? '2567';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return fail(`PORT must be a number from 0 to 65535, not "${port}".`);
  }
  const { HOST: host = '0.0.0.0', DATA_DIR: dataDir = './data', LOG: log = 'quiet' } = env;
  if (host === '') return fail('HOST must not be empty: leave it out to be reachable from the whole network.');
  if (dataDir === '') return fail('DATA_DIR must not be empty: leave it out to keep the matches in ./data.');
  if (log !== 'quiet' && log !== 'events') return fail(`LOG must be "quiet" or "events", not "${log}".`);
  return ok({ port: Number(port), host, dataDir, verbose: log === 'events' });
}

/** Where browsers find a server that listens on `host`: this machine first, then its addresses on the network. */
export function addressesOf(host: string, port: number): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
  const network = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
  return ['localhost', ...network].map((name) => `http://${name}:${port}`);
}
