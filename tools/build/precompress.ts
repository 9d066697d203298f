/** Beside each file that shrinks, its compressed twins: made once here, as small as they get, and never while people wait. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Text of some kind; pictures and fonts are compressed as they are. */
const SHRINKS = /\.(?:js|css|html|json|svg|webmanifest)$/;
/** A smaller file is one packet either way, bytes. */
const LEAST = 400;

const encode = { br: promisify(brotliCompress), gz: promisify(gzip) } as const;

async function twin(path: string): Promise<void> {
  const body = await readFile(path);
  if (body.length < LEAST) return;
  const quality = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } };
  const twins = [
    ['br', await encode.br(body, quality)],
    ['gz', await encode.gz(body, { level: constants.Z_BEST_COMPRESSION })],
  ] as const;
  for (const [ending, made] of twins) if (made.length < body.length) await writeFile(`${path}.${ending}`, made);
}

/** Compresses what is in a folder, and in its folders. */
export async function precompress(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => SHRINKS.test(name));
  await Promise.all(files.map((name) => twin(join(folder, name))));
}

export function precompressed(): Plugin {
  let folder = '';
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      handler: () => precompress(folder),
    },
  };
}
