/** Two lives of one region beside each other: where jobs stand, and what councils have. */
import { type Life, last } from './vocabulary.ts';

/** Basic jobs that stand elsewhere than in the other life, percent of all. */
export function displaced(a: Life, b: Life): number {
  const spread = (life: Life): number[] => {
    const jobs = last(life).territories.map(({ jobsByActivity }) =>
      Object.values(jobsByActivity).reduce((x, y) => x + y),
    );
    const all = jobs.reduce((x, y) => x + y);
    return jobs.map((here) => here / all);
  };
  const other = spread(b);
  return 50 * spread(a).reduce((sum, here, i) => sum + Math.abs(here - other[i]!), 0);
}

/** Of all councils in all years, MF. */
export const revenue = (life: Life): number =>
  life.slice(1).reduce((sum, { territories }) => sum + territories.reduce((all, facts) => all + facts.revenue, 0), 0);
