import { INSTRUMENT, type Instrument } from '../../../shared/offer/instruments.ts';
import { words, write } from '../../i18n/words.ts';

/** An instrument's value as short as a table wants it. */
export function instrumentFigure(instrument: Instrument, value: number): string {
  const { offer } = words();
  switch (INSTRUMENT[instrument].unit) {
    case 'reference':
    case 'share':
      return write().percent(value / 100);
    case 'aid':
      return offer.kiloFrancs(value);
    default:
      return instrumentValue(instrument, value, 0);
  }
}

/** An instrument's value in words, with its unit; `budget` is the free budget in MF. */
export function instrumentValue(instrument: Instrument, value: number, budget: number): string {
  const { offer } = words();
  switch (INSTRUMENT[instrument].unit) {
    case 'reference':
      return offer.reference(value);
    case 'years':
      return offer.years(value);
    case 'aid':
      return offer.aid(value);
    case 'share':
      return offer.share(value, (value / 100) * budget);
    case 'switch':
      return value === 1 ? offer.on : offer.off;
  }
}
