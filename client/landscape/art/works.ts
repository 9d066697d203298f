/** Drawings of works: factory and shed. (0, 0) is the foot, in units. */
import { ellipse, polygon } from './canvas.ts';
import { block, type Drawing, shade } from './solid.ts';

/** Brick works with a saw-tooth roof and a smoking chimney. */
export const drawChimney =
  (variant: number): Drawing =>
  (pen) => {
    const half = 7.6;
    const wall = 5;
    shade(pen, half);
    block(pen, half, wall, { roof: '#8d5547', left: '#7f4034', right: '#b3604b' });
    for (let i = 0; i < 3; i++) {
      const x = -half + 2.6 + i * 4.2;
      const y = -wall - 1.2 + (i - 1) * 0.2;
      polygon(pen, [x, y + 1.6, x + 3.6, y + 0.4, x + 0.4, y - 3], i % 2 === 0 ? '#d9d4cd' : '#c7c2be');
    }
    pen.fillStyle = 'rgb(255 226 150 / 0.85)';
    for (const x of [1.6, 3.8, 6]) pen.fillRect(x, half / 2 - x * 0.5 - 3.4, 1.2, 1.5);
    const stack = variant === 0 ? 17 : 21;
    const x = half * 0.35;
    polygon(pen, [x - 1.1, -wall, x + 1.1, -wall, x + 0.7, -wall - stack, x - 0.7, -wall - stack], '#9a4c3b');
    polygon(pen, [x, -wall, x + 1.1, -wall, x + 0.7, -wall - stack, x, -wall - stack], '#c5694f');
    pen.fillStyle = '#f1e7d6';
    pen.fillRect(x - 0.85, -wall - stack + 1.6, 1.7, 1.1);
    for (const [dx, dy, r] of [
      [0.8, -1.6, 1.3],
      [2.8, -3.4, 1.9],
      [5.6, -4.8, 2.5],
    ] as const) {
      ellipse(pen, x + dx, -wall - stack + dy, r * 1.15, r, 'rgb(240 238 236 / 0.55)');
    }
  };

const SHEDS = [
  { roof: '#dfe3e2', left: '#8f999d', right: '#bcc5c6' },
  { roof: '#cfd9dc', left: '#7c8c96', right: '#a9bac2' },
  { roof: '#e6dfd0', left: '#9f9686', right: '#c8bda9' },
];

/** A long, low hall with loading bays. */
export const drawShed =
  (variant: number): Drawing =>
  (pen) => {
    const walls = SHEDS[variant % SHEDS.length]!;
    shade(pen, 7);
    polygon(pen, [-8, -4.2, 2, 0.8, 2, 5, -8, 0], walls.left);
    polygon(pen, [2, 0.8, 8, -2.2, 8, 2, 2, 5], walls.right);
    polygon(pen, [-8, -4.2, -2, -7.2, 8, -2.2, 2, 0.8], walls.roof);
    polygon(pen, [-5, -5.7, 5, -0.7, 8, -2.2, -2, -7.2], 'rgb(255 255 255 / 0.28)');
    pen.fillStyle = 'rgb(50 58 72 / 0.55)';
    for (const x of [-6.4, -3.6, -0.8]) {
      polygon(
        pen,
        [
          x,
          -1.2 + (x + 8) / 2 - 2,
          x + 1.7,
          -0.35 + (x + 8) / 2 - 2,
          x + 1.7,
          1.9 + (x + 8) / 2 - 2,
          x,
          1 + (x + 8) / 2 - 2,
        ],
        'rgb(50 58 72 / 0.5)',
      );
    }
  };
