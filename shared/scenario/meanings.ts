/** What the fields mapped over closed lists mean, for the published schema: one English sentence each. */
import type { Activity, Skill } from '../dimensions.ts';
import type { Instrument, Unit } from '../offer/instruments.ts';
import type { Language, StateProgramme } from './scenario.ts';

export const LANGUAGE_MEANINGS: Readonly<Record<Language, string>> = { fr: 'In French.', en: 'In English.' };

export const SKILL_MEANINGS: Readonly<Record<Skill, string>> = {
  lowSkilled: 'Low-skilled workers and employees.',
  craft: 'Traditional industrial know-how.',
  technician: 'Technicians and intermediate professions.',
  executive: 'Executives, engineers and intellectual professions.',
};

export const ACTIVITY_MEANINGS: Readonly<Record<Activity, string>> = {
  upstreamStandard: 'Research, design and decision: routine offices.',
  upstreamTraditional: 'Research, design and decision: inherited know-how.',
  upstreamSophisticated: 'Research, design and decision: laboratories, headquarters.',
  productionStandard: 'Production: assembly, mass production.',
  productionTraditional: 'Production: inherited craft, such as textiles, coal or old steel.',
  productionSophisticated: 'Production: advanced technology.',
  downstreamStandard: 'Marketing, logistics, administration: back offices, warehouses.',
  downstreamTraditional: 'Marketing, logistics, administration: wholesale, hauliers.',
  downstreamSophisticated: 'Marketing, logistics, administration: advanced services to firms.',
};

export const STATE_MEANINGS: Readonly<Record<StateProgramme, string>> = {
  grants: 'Equity: grants of decentralisation where information is poor, levies where it abounds.',
  strongPoints: 'Competitiveness: university places and technology where information is rich.',
  diffusion: 'Diffusion of information and networks.',
  transfer: 'Transfer of technology to the trades that stand.',
  lines: 'Fast lines sooner than their dates: at full strength two years pass as one.',
};

export const INSTRUMENT_MEANINGS: Readonly<Record<Instrument, string>> = {
  taxRate: 'Business-tax rate.',
  exemption: 'Exemption of newcomers from business tax.',
  aidUpstream: 'Aid to newcomers for upstream jobs.',
  aidProduction: 'Aid to newcomers for production jobs.',
  aidDownstream: 'Aid to newcomers for downstream jobs.',
  sites: 'Business parks and industrial sites.',
  technopole: 'Technopole.',
  university: 'University.',
  culture: 'Culture and housing.',
  telecom: 'Telecommunications.',
  station: 'Pay for a station once the fast line is there.',
  services: 'Business services and information.',
  training: 'Training and requalification.',
  social: 'Social integration.',
  telework: 'Telework centre.',
  promotion: 'Promotion.',
};

export const UNIT_MEANINGS: Readonly<Record<Unit, string>> = {
  reference: 'Percent of the reference rate.',
  years: 'Years.',
  aid: 'Thousands of 1980 francs a job and year.',
  share: 'Percent of the free budget.',
  switch: '0 for no, 1 for yes.',
};
