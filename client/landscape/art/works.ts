/** Drawings of works and equipment: factory, shed, station, technopole, university. (0, 0) is the foot, in units. */
import { ellipse, type Pen, polygon } from './canvas.ts';
import { block, type Drawing } from './solid.ts';

const shade = (pen: Pen, half: number): void =>
  ellipse(pen, half * 0.45, half * 0.3, half * 1.35, half * 0.6, 'rgb(20 12 24 / 0.25)');

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
      polygon(
        pen,
        [
          [x, y + 1.6],
          [x + 3.6, y + 0.4],
          [x + 0.4, y - 3],
        ],
        i % 2 === 0 ? '#d9d4cd' : '#c7c2be',
      );
    }
    pen.fillStyle = 'rgb(255 226 150 / 0.85)';
    for (const x of [1.6, 3.8, 6]) pen.fillRect(x, half / 2 - x * 0.5 - 3.4, 1.2, 1.5);
    const stack = variant === 0 ? 17 : 21;
    const x = half * 0.35;
    polygon(
      pen,
      [
        [x - 1.1, -wall],
        [x + 1.1, -wall],
        [x + 0.7, -wall - stack],
        [x - 0.7, -wall - stack],
      ],
      '#9a4c3b',
    );
    polygon(
      pen,
      [
        [x, -wall],
        [x + 1.1, -wall],
        [x + 0.7, -wall - stack],
        [x, -wall - stack],
      ],
      '#c5694f',
    );
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
    polygon(
      pen,
      [
        [-8, -4.2],
        [2, 0.8],
        [2, 5],
        [-8, 0],
      ],
      walls.left,
    );
    polygon(
      pen,
      [
        [2, 0.8],
        [8, -2.2],
        [8, 2],
        [2, 5],
      ],
      walls.right,
    );
    polygon(
      pen,
      [
        [-8, -4.2],
        [-2, -7.2],
        [8, -2.2],
        [2, 0.8],
      ],
      walls.roof,
    );
    polygon(
      pen,
      [
        [-5, -5.7],
        [5, -0.7],
        [8, -2.2],
        [-2, -7.2],
      ],
      'rgb(255 255 255 / 0.28)',
    );
    pen.fillStyle = 'rgb(50 58 72 / 0.55)';
    for (const x of [-6.4, -3.6, -0.8]) {
      polygon(
        pen,
        [
          [x, -1.2 + (x + 8) / 2 - 2],
          [x + 1.7, -0.35 + (x + 8) / 2 - 2],
          [x + 1.7, 1.9 + (x + 8) / 2 - 2],
          [x, 1 + (x + 8) / 2 - 2],
        ],
        'rgb(50 58 72 / 0.5)',
      );
    }
  };

/** A glazed hall over tracks. */
export const drawStation: Drawing = (pen) => {
  pen.strokeStyle = '#3d3a46';
  pen.lineWidth = 0.9;
  for (const shift of [0, 3.4]) {
    pen.beginPath();
    pen.moveTo(-14, -5.4 + shift);
    pen.lineTo(16, 9.6 + shift * 0.4);
    pen.stroke();
  }
  shade(pen, 10);
  polygon(
    pen,
    [
      [-10, -6],
      [4, 1],
      [4, 6],
      [-10, -1],
    ],
    '#5d7f95',
  );
  polygon(
    pen,
    [
      [4, 1],
      [10, -2],
      [10, 3],
      [4, 6],
    ],
    '#f3e6cd',
  );
  pen.beginPath();
  pen.moveTo(4, 1);
  pen.quadraticCurveTo(6.2, -8.6, 10, -2);
  pen.fillStyle = '#f3e6cd';
  pen.fill();
  pen.beginPath();
  pen.moveTo(-10, -6);
  pen.quadraticCurveTo(-7.8, -15.6, -4, -9);
  pen.lineTo(10, -2);
  pen.quadraticCurveTo(6.2, -8.6, 4, 1);
  pen.closePath();
  pen.fillStyle = '#a9d4e2';
  pen.fill();
  pen.strokeStyle = 'rgb(40 70 90 / 0.45)';
  pen.lineWidth = 0.6;
  pen.stroke();
  ellipse(pen, 7, -1.2, 1.5, 1.7, '#3a3542');
  ellipse(pen, 7, -1.2, 1.05, 1.2, '#fffaf0');
};

/** Glass prisms round a dome, on a lawn. */
export const drawTechnopole: Drawing = (pen) => {
  ellipse(pen, 1, 1, 14, 6.6, 'rgb(88 140 96 / 0.75)');
  pen.save();
  pen.translate(-6, -1);
  block(pen, 4.4, 13, { roof: '#d8f0f4', left: '#4f7fa8', right: '#8ec1dc' });
  pen.translate(11, 0);
  block(pen, 4, 9, { roof: '#e2f4f2', left: '#4a8f94', right: '#86cbc4' });
  pen.restore();
  const dome = pen.createRadialGradient(-1, -1, 0, 0.5, 1, 6);
  dome.addColorStop(0, '#f4fdff');
  dome.addColorStop(1, '#76b7d2');
  pen.beginPath();
  pen.ellipse(0, 3.6, 5.4, 5.8, 0, Math.PI, 0);
  pen.fillStyle = dome;
  pen.fill();
  pen.strokeStyle = 'rgb(30 70 100 / 0.4)';
  pen.lineWidth = 0.6;
  pen.stroke();
};

/** A portico under a pediment, with a flag. */
export const drawUniversity: Drawing = (pen) => {
  shade(pen, 9);
  polygon(
    pen,
    [
      [-11, -2],
      [9, 3],
      [9, 5.4],
      [-11, 0.4],
    ],
    '#cbb892',
  );
  polygon(
    pen,
    [
      [-10, -11.4],
      [8, -7],
      [8, 3],
      [-10, -1.6],
    ],
    '#e9dab8',
  );
  pen.fillStyle = '#7b6a55';
  for (let i = 0; i < 6; i++) {
    const x = -8.6 + i * 2.9;
    polygon(
      pen,
      [
        [x, -9.2 + i * 0.72],
        [x + 1.1, -8.9 + i * 0.72],
        [x + 1.1, 0.1 + i * 0.72],
        [x, -0.2 + i * 0.72],
      ],
      '#8d7a60',
    );
  }
  polygon(
    pen,
    [
      [-11.4, -11],
      [9.4, -6],
      [-1.6, -17],
    ],
    '#f7ecd2',
  );
  polygon(
    pen,
    [
      [9.4, -6],
      [13, -8.6],
      [1.8, -19],
      [-1.6, -17],
    ],
    '#b2674e',
  );
  polygon(
    pen,
    [
      [8, -6.4],
      [12, -8.6],
      [12, 1],
      [8, 3],
    ],
    '#bda981',
  );
  pen.fillStyle = '#5b5563';
  pen.fillRect(0, -23.4, 0.6, 6);
  polygon(
    pen,
    [
      [0.6, -23.4],
      [5, -22.2],
      [0.6, -20.6],
    ],
    '#d4553d',
  );
};
