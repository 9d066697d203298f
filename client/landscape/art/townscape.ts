/** Drawings of the town and its woods: tower, house, tree. (0, 0) is the foot, in units. */
import { ellipse, type Pen, polygon } from './canvas.ts';
import { block, type Drawing, type Walls } from './solid.ts';

const TOWERS: readonly Walls[] = [
  { roof: '#fff8e8', left: '#b5a391', right: '#eadbc2' },
  { roof: '#eef3f4', left: '#8d9cab', right: '#cfdbe0' },
  { roof: '#fdf1dc', left: '#bd9f82', right: '#eed7b4' },
];

function windows(pen: Pen, half: number, height: number, seed: number): void {
  for (let y = 3; y < height - 1.5; y += 3.2) {
    for (let x = 0.2, column = 0; x < 0.95; x += 0.27, column++) {
      const isLit = (seed * 7 + column * 5 + Math.round(y) * 3) % 4 !== 0;
      const top = half * 0.5 * (1 - x) - height + y;
      pen.fillStyle = 'rgb(58 60 92 / 0.5)';
      pen.fillRect(-half * x - 0.6, top, 1.15, 1.6);
      pen.fillStyle = isLit ? 'rgb(255 222 128 / 0.95)' : 'rgb(110 120 140 / 0.6)';
      pen.fillRect(half * x - 0.5, top, 1.15, 1.6);
    }
  }
}

/** An office tower, windows lit. */
export function drawTower(storeys: number, variant: number): Drawing {
  const half = 4.4 + (variant % 3) * 0.6;
  const height = 7 + storeys * 6.5;
  return (pen) => {
    ellipse(pen, half * 0.7, half * 0.25, half * 1.6, half * 0.6, 'rgb(20 12 24 / 0.25)');
    block(pen, half, height, TOWERS[variant % TOWERS.length]!);
    windows(pen, half, height, variant + storeys);
    if (storeys < 4) return;
    pen.fillStyle = '#6f6a78';
    pen.fillRect(-0.35, -height - 7, 0.7, 7);
  };
}

const ROOFS = ['#c8604a', '#b4533f', '#a8604e', '#8b6a78'];

/** A gabled house. */
export function drawHouse(variant: number): Drawing {
  const half = 3.4 + (variant % 2) * 0.7;
  const wall = 3.2;
  return (pen) => {
    ellipse(pen, 1.6, 0.8, half * 1.25, half * 0.45, 'rgb(20 12 24 / 0.22)');
    polygon(pen, [-half, -wall, 0, half / 2 - wall, 0, half / 2, -half, 0], '#cdb9a2');
    polygon(pen, [half, -wall, 0, half / 2 - wall, 0, half / 2, half, 0], '#f6e9d2');
    polygon(pen, [0, half / 2 - wall, half, -wall, half / 2, -wall - half * 0.75], '#f6e9d2');
    const roof = ROOFS[variant % ROOFS.length]!;
    polygon(
      pen,
      [-half, -wall - 0.2, 0, half / 2 - wall + 0.3, half / 2, -wall - half * 0.8, -half / 2, -wall - half * 1.25],
      roof,
    );
    polygon(
      pen,
      [-half / 2, -wall - half * 1.25, half / 2, -wall - half * 0.8, half, -wall, half / 2, -wall - half * 0.9],
      '#7c4238',
    );
  };
}

const LEAVES = ['#52795c', '#648f66', '#3f6a58', '#77986a'];

/** A fir (even variants) or a round tree. */
export function drawTree(variant: number): Drawing {
  const size = 3.6 + (variant % 3) * 0.7;
  const leaf = LEAVES[variant % LEAVES.length]!;
  return (pen) => {
    ellipse(pen, size * 0.4, 0, size, size * 0.36, 'rgb(10 20 20 / 0.26)');
    if (variant % 2 === 0) {
      for (const [foot, half] of [
        [0.4, 1],
        [1.2, 0.82],
        [2, 0.58],
      ] as const) {
        const y = -foot * size;
        polygon(pen, [-half * size, y, half * size, y, 0, y - size * 1.35], leaf);
        polygon(pen, [0, y, half * size, y, 0, y - size * 1.35], 'rgb(12 30 34 / 0.16)');
      }
      return;
    }
    pen.fillStyle = '#66503c';
    pen.fillRect(-0.5, -size, 1, size);
    const crown = pen.createRadialGradient(-size * 0.3, -size * 1.9, 0, 0, -size * 1.5, size * 1.1);
    crown.addColorStop(0, '#a5c999');
    crown.addColorStop(1, leaf);
    pen.beginPath();
    pen.arc(0, -size * 1.5, size * 0.95, 0, 7);
    pen.fillStyle = crown;
    pen.fill();
  };
}
