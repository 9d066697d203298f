/** A real server in a process of its own, which a test can kill as a power cut would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

import { SqliteStore } from '../../server/store/sqlite.ts';
import type { Entry } from '../../shared/match/entry.ts';
import { freePort } from '../port.ts';

const ROOT = join(import.meta.dirname, '../..');

export class GameServer {
  readonly url: string;
  readonly #port: number;
  readonly #dataDir: string;
  #process: ChildProcess | null = null;
  /** All that the server said, for a failed test to show. */
  output = '';

  constructor(port: number, dataDir: string) {
    this.#port = port;
    this.#dataDir = dataDir;
    this.url = `http://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const env = { ...process.env, PORT: String(this.#port), HOST: '127.0.0.1', DATA_DIR: this.#dataDir };
    const child = spawn(process.execPath, ['server/main.ts'], { cwd: ROOT, env });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (this.output += text));
    this.#process = child;
    for (let tries = 0; tries < 150; tries++) {
      if (child.exitCode !== null) break;
      const answer = await fetch(`${this.url}/api/health`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The server did not start:\n${this.output}`);
  }

  /** The log of a match so far: of one that is not over it leaves the server's file by no other way. */
  async kept(code: string): Promise<readonly Entry[]> {
    const store = new SqliteStore(join(this.#dataDir, 'matches.sqlite'));
    const entries = await store.read((await store.findByCode(code))!);
    await store.close();
    return entries!;
  }

  /** No goodbye: the process is gone between two instructions. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** A stretch of wire between a page and the server that a test can cut. */
export class Wire {
  readonly url: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async to(target: string): Promise<Wire> {
    const port = await freePort();
    const server = createServer();
    const wire = new Wire(server, port);
    server.on('connection', (near) => {
      const far = connect(Number(new URL(target).port), '127.0.0.1');
      for (const socket of [near, far]) {
        wire.#sockets.add(socket);
        socket.on('close', () => wire.#sockets.delete(socket));
        // A cut end is what this wire is for.
        socket.on('error', () => socket.destroy());
      }
      near.pipe(far).pipe(near);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return wire;
  }

  /** Cuts every connection that is open now; new ones may be made. */
  cut(): number {
    const open = this.#sockets.size;
    for (const socket of this.#sockets) socket.destroy();
    return open;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.cut();
    await once(this.#server, 'close');
  }
}
