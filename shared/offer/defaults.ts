import type { Offer } from './offer.ts';

/** The carrot of a council that does what it has always done: no aid, a little of everything. */
export const DEFAULT_OFFER: Offer = {
  taxRate: 97,
  exemption: 1,
  aidUpstream: 0,
  aidProduction: 0,
  aidDownstream: 0,
  sites: 22,
  technopole: 3,
  university: 6,
  culture: 19,
  telecom: 8,
  station: 0,
  services: 19,
  training: 7,
  social: 11,
  telework: 1,
  promotion: 3,
};
