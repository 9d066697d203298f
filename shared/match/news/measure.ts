import { SKILLS, type Skill } from '../../dimensions.ts';

/** An executive who moves is rarer than a job that moves, and says more. */
export const RARITY: Readonly<Record<Skill, number>> = { lowSkilled: 1, craft: 1, technician: 1.5, executive: 3 };

/** Sum over the skill groups. */
export const total = (of: Readonly<Record<Skill, number>>): number => SKILLS.reduce((sum, skill) => sum + of[skill], 0);

/** Relative difference, symmetric: close to ln(a / b) while a and b are close, and defined at zero. */
export const beside = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * (a - b)) / (Math.abs(a) + Math.abs(b)));
