import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { pickColyseus } from './tools/build/colyseus.ts';
import { pickPhaser } from './tools/build/phaser.ts';
import { precompressed } from './tools/build/precompress.ts';

/** Where `npm run dev` finds the game server. */
const server = `http://localhost:${process.env.PORT ?? 2567}`;

export default defineConfig({
  root: 'client',
  plugins: [preact(), pickColyseus(), pickPhaser(), precompressed()],
  worker: { format: 'es' },
  // The landscape is one piece of 700 kB by its nature, and fetched only while people wait in the lobby.
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 800 },
  server: { host: '127.0.0.1', proxy: { '/api': server, '/matchmake': server, '/ws': { target: server, ws: true } } },
});
