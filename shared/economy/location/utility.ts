/** How firms weigh profit and room. */
import { log } from '../../maths/log.ts';
import { byActivity } from '../parameters/activities.ts';
import { CHOICE } from '../parameters/firms.ts';

const DISPERSION = byActivity((a) => a.dispersion);

/** ln of the weight of room: capacity^0.55. */
export const roomUtility = (room: number): number => CHOICE.capacity * log(Math.max(1, room));

/** Standard deviation of what firms of an activity do not share in profit: σ × value added, kF a job. */
export const dispersion = (k: number, value: number): number => DISPERSION[k]! * value;

/** Profit in units of its dispersion `scale`, up to a cap. */
export const capped = (profit: number, scale: number): number => Math.min(CHOICE.utilityCap, profit / scale);

export const utility = (profit: number, k: number, value: number): number => capped(profit, dispersion(k, value));
