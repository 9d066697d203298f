/**
 * The carrot's instruments: the one catalogue that the engine, the panels, the bots and the documentation read.
 * An offer is one whole number per instrument, so that it is exact in a log and cheap to compare.
 */

/** The three baskets of the carrot. */
export const BASKETS = ['taxes', 'equipment', 'externalities'] as const;
export type Basket = (typeof BASKETS)[number];

export const INSTRUMENTS = [
  'taxRate',
  'exemption',
  'aidUpstream',
  'aidProduction',
  'aidDownstream',
  'sites',
  'technopole',
  'university',
  'culture',
  'telecom',
  'station',
  'services',
  'training',
  'social',
  'telework',
  'promotion',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/**
 * What the number of an instrument counts:
 * `reference` percent of the reference rate of business tax; `years`; `aid` kF a job and year;
 * `share` percent of the free budget; `switch` 0 or 1.
 */
export const UNITS = ['reference', 'years', 'aid', 'share', 'switch'] as const;
export type Unit = (typeof UNITS)[number];

export interface InstrumentSpec {
  readonly basket: Basket;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const share = (basket: Basket): InstrumentSpec => ({ basket, unit: 'share', min: 0, max: 100, step: 1 });
const aid: InstrumentSpec = { basket: 'taxes', unit: 'aid', min: 0, max: 15, step: 1 };

export const INSTRUMENT: Readonly<Record<Instrument, InstrumentSpec>> = {
  taxRate: { basket: 'taxes', unit: 'reference', min: 70, max: 130, step: 1 },
  exemption: { basket: 'taxes', unit: 'years', min: 0, max: 5, step: 1 },
  aidUpstream: aid,
  aidProduction: aid,
  aidDownstream: aid,
  sites: share('equipment'),
  technopole: share('equipment'),
  university: share('equipment'),
  culture: share('equipment'),
  telecom: share('equipment'),
  station: { basket: 'equipment', unit: 'switch', min: 0, max: 1, step: 1 },
  services: share('externalities'),
  training: share('externalities'),
  social: share('externalities'),
  telework: share('externalities'),
  promotion: share('externalities'),
};

/** The instruments paid as a share of the free budget; together they take at most 100 %. */
export const SHARES = INSTRUMENTS.filter((id) => INSTRUMENT[id].unit === 'share');
