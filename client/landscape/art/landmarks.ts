/** Drawings of equipment: station, technopole, university. (0, 0) is the foot, in units. */
import { ellipse, polygon } from './canvas.ts';
import { block, type Drawing, shade } from './solid.ts';

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
  polygon(pen, [-10, -6, 4, 1, 4, 6, -10, -1], '#5d7f95');
  polygon(pen, [4, 1, 10, -2, 10, 3, 4, 6], '#f3e6cd');
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
  polygon(pen, [-11, -2, 9, 3, 9, 5.4, -11, 0.4], '#cbb892');
  polygon(pen, [-10, -11.4, 8, -7, 8, 3, -10, -1.6], '#e9dab8');
  pen.fillStyle = '#7b6a55';
  for (let i = 0; i < 6; i++) {
    const x = -8.6 + i * 2.9;
    polygon(
      pen,
      [x, -9.2 + i * 0.72, x + 1.1, -8.9 + i * 0.72, x + 1.1, 0.1 + i * 0.72, x, -0.2 + i * 0.72],
      '#8d7a60',
    );
  }
  polygon(pen, [-11.4, -11, 9.4, -6, -1.6, -17], '#f7ecd2');
  polygon(pen, [9.4, -6, 13, -8.6, 1.8, -19, -1.6, -17], '#b2674e');
  polygon(pen, [8, -6.4, 12, -8.6, 12, 1, 8, 3], '#bda981');
  pen.fillStyle = '#5b5563';
  pen.fillRect(0, -23.4, 0.6, 6);
  polygon(pen, [0.6, -23.4, 5, -22.2, 0.6, -20.6], '#d4553d');
};
