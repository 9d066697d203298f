/** What the terms of a pact make of a year for those who keep them. */
import type { Agreement } from '../economy/agreements.ts';
import type { Terms } from './deal.ts';

/** For the engine; a truce makes nothing of a year but what the offers say. */
export function madeOf(terms: Terms, faithful: readonly number[]): Agreement[] {
  if (faithful.length < 2) return [];
  if (terms.kind === 'revenue') return [{ type: 'revenue', seats: faithful, percent: terms.percent }];
  if (terms.kind === 'truce' || !faithful.includes(terms.host)) return [];
  const { equipment, host, percent } = terms;
  return [{ type: 'equipment', seats: faithful, equipment, host, percent }];
}

/** What those who break it owe those who do not. */
export function duesOf(penalty: number, seats: readonly number[], broken: readonly number[]): Agreement[] {
  const to = seats.filter((seat) => !broken.includes(seat));
  if (to.length === 0 || penalty === 0) return [];
  return broken.map((from) => ({ type: 'dues', from, to, percent: penalty }));
}
