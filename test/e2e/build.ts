/** Builds the client once before the browser tests, so that they play what people will be served. */
import { build } from 'vite';

export default async function setup(): Promise<void> {
  await build({ logLevel: 'warn' });
}
