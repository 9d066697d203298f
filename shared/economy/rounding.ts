/** Numbers of a report carry six significant digits: enough for people, and small in JSON. */
import { SKILLS, type Skill } from '../dimensions.ts';

const DIGITS = 6;

export const round = (value: number): number => Number(value.toPrecision(DIGITS));

/** The same record with every number rounded. */
export const rounded = <K extends string>(record: Readonly<Record<K, number>>): Record<K, number> =>
  Object.fromEntries(Object.entries<number>(record).map(([key, value]) => [key, round(value)])) as Record<K, number>;

export const perSkill = (read: (s: number) => number): Readonly<Record<Skill, number>> =>
  Object.fromEntries(SKILLS.map((skill, s) => [skill, round(read(s))])) as Readonly<Record<Skill, number>>;
