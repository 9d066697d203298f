import { describe, expect, test } from 'vitest';
import { type Change, changesTo } from '../../../client/state/share.ts';
import { DEFAULT_OFFER } from '../../../shared/offer/defaults.ts';
import { SHARES } from '../../../shared/offer/instruments.ts';
import { boundShare, checkChange, type Offer } from '../../../shared/offer/offer.ts';
import { offerOf } from './connection.ts';

/** Makes the changes one by one, each held against the rule that the authority holds it against. */
function make(offer: Offer, changes: readonly Change[]): Offer {
  const now = { ...offer };
  for (const { instrument, value } of changes) {
    expect(checkChange(now, instrument, value)).toBe(null);
    now[instrument] = value;
  }
  return now;
}

describe('raising a share', () => {
  test('takes nothing while the budget has room', () => {
    expect(changesTo(offerOf({ sites: 60 }), 'culture', 40)).toEqual([{ instrument: 'culture', value: 40 }]);
  });

  test('takes the missing points in proportion', () => {
    const after = make(
      offerOf({ sites: 60, culture: 30, social: 10 }),
      changesTo(offerOf({ sites: 60, culture: 30, social: 10 }), 'training', 20),
    );
    expect(after).toMatchObject({ sites: 48, culture: 24, social: 8, training: 20 });
  });

  test('goes from any share to any value by changes that the rules accept, and spends no more than there is', () => {
    for (const id of SHARES) {
      for (let value = 0; value <= 100; value++) {
        const after = make(DEFAULT_OFFER, changesTo(DEFAULT_OFFER, id, value));
        expect(after[id]).toBe(value);
        expect(boundShare(after)).toBe(Math.min(100, boundShare(DEFAULT_OFFER) - DEFAULT_OFFER[id] + value));
      }
    }
  });

  test('lowers nothing for what the free budget does not pay', () => {
    expect(changesTo(offerOf({ sites: 100 }), 'aidUpstream', 15)).toEqual([{ instrument: 'aidUpstream', value: 15 }]);
  });
});
