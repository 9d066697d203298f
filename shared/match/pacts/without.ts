/** What pacts would have made of a turn, had a seat signed none. */
import type { Agreement } from '../../economy/agreements.ts';

/** What is left of an agreement between those who stay in it: nothing where it needs who left, or two. */
export function agreementWithout(agreement: Agreement, seat: number): Agreement[] {
  if (agreement.type === 'dues') {
    const to = agreement.to.filter((other) => other !== seat);
    return agreement.from === seat || to.length === 0 ? [] : [{ ...agreement, to }];
  }
  const seats = agreement.seats.filter((other) => other !== seat);
  const needed = agreement.type === 'equipment' && agreement.host === seat;
  return needed || seats.length < 2 ? [] : [{ ...agreement, seats }];
}
