import { describe, expect, test } from 'vitest';
import { DEFAULT_OFFER } from '../../../shared/offer/defaults.ts';
import { type Instrument, SHARES } from '../../../shared/offer/instruments.ts';
import { boundShare, checkOffer, type Offer } from '../../../shared/offer/offer.ts';
import { roomFor, withRoom } from '../../../shared/offer/room.ts';

const NOTHING = Object.fromEntries(SHARES.map((id) => [id, 0])) as Partial<Record<Instrument, number>>;
const offerOf = (some: Partial<Offer>): Offer => ({ ...DEFAULT_OFFER, ...NOTHING, ...some });

describe('raising a share', () => {
  test('takes nothing while the budget has room', () => {
    const offer = offerOf({ sites: 60 });
    expect(withRoom(offer, 'culture', 40)).toEqual({ ...offer, culture: 40 });
    expect(roomFor(offer, 'culture')).toBe(40);
  });

  test('takes the missing points in proportion', () => {
    const offer = offerOf({ sites: 60, culture: 30, social: 10 });
    expect(withRoom(offer, 'training', 20)).toMatchObject({ sites: 48, culture: 24, social: 8, training: 20 });
  });

  test('takes from what somebody else has just moved only when nothing else is left', () => {
    const offer = offerOf({ sites: 60, culture: 30, social: 10 });
    expect(withRoom(offer, 'training', 20, ['culture', 'social'])).toMatchObject({
      sites: 40,
      culture: 30,
      social: 10,
    });
    expect(withRoom(offer, 'training', 80, ['culture', 'social'])).toMatchObject({ sites: 0, culture: 15, social: 5 });
  });

  test('goes from any share to any value, and spends no more than there is', () => {
    for (const id of SHARES) {
      for (let value = 0; value <= 100; value++) {
        const after = withRoom(DEFAULT_OFFER, id, value, ['sites', 'services']);
        expect(checkOffer(after)).toBeNull();
        expect(after[id]).toBe(value);
        expect(boundShare(after)).toBe(Math.min(100, boundShare(DEFAULT_OFFER) - DEFAULT_OFFER[id] + value));
      }
    }
  });

  test('lowers nothing for what the free budget does not pay', () => {
    const offer = offerOf({ sites: 100 });
    expect(withRoom(offer, 'aidUpstream', 15)).toEqual({ ...offer, aidUpstream: 15 });
    expect(roomFor(offer, 'aidUpstream')).toBe(15);
  });
});
