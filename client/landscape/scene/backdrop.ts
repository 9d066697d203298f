/** The sea on the screen, below everything. */
import type Phaser from 'phaser';
import { bakeSea, REACH } from '../art/sea.ts';
import type { Geography } from '../geography/geography.ts';

/** Bakes it at `scale` pixels a unit. */
export function showSea(scene: Phaser.Scene, geography: Geography, scale: number, depth: number): void {
  scene.textures.addCanvas('sea', bakeSea(geography, scale));
  scene.add
    .image(-REACH, -REACH, 'sea')
    .setOrigin(0)
    .setScale(1 / scale)
    .setDepth(depth);
}
