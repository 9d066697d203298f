/** The drawing's clothes: inks that are told apart on white and on black, as the reader's own setting says. */

const STYLE = `
  .ink { fill: #24292f; } .quiet { fill: #57606a; } .line { stroke: #d0d7de; } .goal { stroke: #9a6700; }
  .whole { fill: #0b6e4f; } .off { fill: #b35900; } .curve { stroke: #0b6e4f; } .mean { stroke: #24292f; }
  @media (prefers-color-scheme: dark) {
    .ink { fill: #e6edf3; } .quiet { fill: #9198a1; } .line { stroke: #3d444d; } .goal { stroke: #d29922; }
    .whole { fill: #3fb68b; } .off { fill: #f0883e; } .curve { stroke: #3fb68b; } .mean { stroke: #e6edf3; }
  }`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const svg = (width: number, height: number, title: string, body: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12">
<title>${escaped(title)}</title>
<style>${STYLE}
</style>
${body.join('\n')}
</svg>
`;

type Anchor = 'start' | 'middle' | 'end';

export const text = (x: number, y: number, words: string, ink = 'ink', anchor: Anchor = 'start'): string =>
  `<text x="${x}" y="${y}" class="${ink}" text-anchor="${anchor}">${escaped(words)}</text>`;

export const line = (x1: number, y1: number, x2: number, y2: number, ink: string, dashed = false): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" class="${ink}" stroke-width="${ink === 'line' ? 1 : 2}"${dashed ? ' stroke-dasharray="4 3"' : ''}/>`;

export const dot = (x: number, y: number, ink: string): string =>
  `<circle cx="${x}" cy="${y}" r="4" class="${ink}" fill-opacity="0.6"/>`;

export const path = (points: readonly (readonly [number, number])[], ink: string): string =>
  `<polyline points="${points.map((point) => point.join(',')).join(' ')}" class="${ink}" fill="none" stroke-width="2"/>`;
