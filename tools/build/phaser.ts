/**
 * Phaser as far as the landscape needs it. Its bundle is one piece that no bundler can shake; its sources, from which
 * its makers let everybody build their own, can be picked from: 160 kB compressed instead of 355.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCES = join(dirname(fileURLToPath(import.meta.resolve('phaser/package.json'))), 'src');

/**
 * Parts that put themselves where Phaser looks for them: the systems of a scene, and the one kind of object that the
 * landscape shows. Another kind (`gameobjects/graphics/GraphicsFactory`) is one more line. The renderers come first:
 * their files name each other in a circle, which ends well from this side only.
 */
const PARTS = [
  'renderer/index',
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/image/ImageFactory',
  'scene/ScenePlugin',
];

const from = (path: string): string => JSON.stringify(join(SOURCES, `${path}.js`));

const PICKED = `
${PARTS.map((part) => `import ${from(part)};`).join('\n')}
import Game from ${from('core/Game')};
import { CANVAS, WEBGL } from ${from('const')};
import Scale from ${from('scale/const/SCALE_MODE_CONST')};
export default { Game, CANVAS, WEBGL, Scale };
`;

const ID = '\0phaser';

/** In the build, and only there, `phaser` is what is picked here: what is missing shows in the browser tests. */
export const pickPhaser = (): Plugin => ({
  name: 'pick-phaser',
  apply: 'build',
  enforce: 'pre',
  // The switches of Phaser's own build.
  config: () => ({ define: { 'typeof FEATURE_SOUND': 'false', 'typeof WEBGL_DEBUG': 'false' } }),
  resolveId: (id) => (id === 'phaser' ? ID : undefined),
  load: (id) => (id === ID ? PICKED : undefined),
});
