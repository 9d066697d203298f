/**
 * The Colyseus SDK as far as we speak it: rooms without a state, messages over a WebSocket. What goes with a state that
 * is patched, with inputs that are predicted and with WebTransport stays away, half of the SDK's weight.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** A file of a package, by its way from the package's own build. */
const file = (name: string, path: string): string =>
  JSON.stringify(join(dirname(fileURLToPath(import.meta.resolve(name))), path));

const SDK = `
import { registerSerializer } from ${file('colyseus.js', 'serializer/Serializer.mjs')};
import { NoneSerializer } from ${file('colyseus.js', 'serializer/NoneSerializer.mjs')};
registerSerializer('none', NoneSerializer);
export { Client } from ${file('colyseus.js', 'Client.mjs')};
`;

/** Of the schema, how numbers and strings stand in a message. A room that had a state would find `Decoder` wanting. */
const ENCODING = `
export { encode } from ${file('@colyseus/schema', '../src/encoding/encode.ts')};
export { decode } from ${file('@colyseus/schema', '../src/encoding/decode.ts')};
export class Decoder {}
export class Reflection {}
export const getDecoderStateCallbacks = () => undefined;
`;

const PICKED: Readonly<Record<string, string>> = {
  'colyseus.js': SDK,
  '@colyseus/schema': ENCODING,
  './input/RoomInput.mjs': 'export class RoomInput {}',
  './transport/H3Transport.mjs': 'export class H3TransportTransport {}',
};

const MARK = '\0picked:';

/** In the build, and only there, these modules are what is picked here: what is missing shows in the browser tests. */
export const pickColyseus = (): Plugin => ({
  name: 'pick-colyseus',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id in PICKED ? `${MARK}${id}` : undefined),
  load: (id) => (id.startsWith(MARK) ? PICKED[id.slice(MARK.length)] : undefined),
});
