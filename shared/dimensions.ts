/**
 * The closed lists along which the economy is cut. Every array of the world is laid out in the order of
 * these lists, and every record over them is mapped, so that a new member breaks the build where it matters.
 */

/** Skill groups of the working population, from the least to the most qualified. */
export const SKILLS = ['lowSkilled', 'craft', 'technician', 'executive'] as const;
export type Skill = (typeof SKILLS)[number];

/** What an establishment does within its firm (Aydalot's functional division). */
export const FUNCTIONS = ['upstream', 'production', 'downstream'] as const;
export type Func = (typeof FUNCTIONS)[number];

/** How it does it: banal and movable, inherited craft, or technologically advanced. */
export const SOPHISTICATIONS = ['standard', 'traditional', 'sophisticated'] as const;
export type Sophistication = (typeof SOPHISTICATIONS)[number];

/** Kinds of establishment: function × sophistication, index = 3 × function + sophistication. */
export const ACTIVITIES = [
  'upstreamStandard',
  'upstreamTraditional',
  'upstreamSophisticated',
  'productionStandard',
  'productionTraditional',
  'productionSophisticated',
  'downstreamStandard',
  'downstreamTraditional',
  'downstreamSophisticated',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** A territory's label: it tells its starting data and its badge on the map. No equation reads it. */
export const TERRITORY_KINDS = ['metropolis', 'regionalCity', 'industrialBasin', 'smallTown', 'rural'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

// Looked up, because a division by a length costs more than all else that is asked of most establishments.
const FUNCTION_OF = Uint8Array.from(ACTIVITIES, (_, activity) => Math.trunc(activity / SOPHISTICATIONS.length));
const SOPHISTICATION_OF = Uint8Array.from(ACTIVITIES, (_, activity) => activity % SOPHISTICATIONS.length);

export const functionOf = (activity: number): number => FUNCTION_OF[activity]!;
export const sophisticationOf = (activity: number): number => SOPHISTICATION_OF[activity]!;
