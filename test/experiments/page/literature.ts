/** Each channel's own parameters, and what is known of its size outside this game. */
import { ACTIVITIES, SOPHISTICATIONS, type Sophistication, sophisticationOf } from '../../../shared/dimensions.ts';
import type { Channel } from '../../../shared/economy/dials.ts';
import { ACTIVITY } from '../../../shared/economy/parameters/activities.ts';
import { PROFIT } from '../../../shared/economy/parameters/firms.ts';
import { DEMOGRAPHY, LEARNING, MIGRATION } from '../../../shared/economy/parameters/people.ts';
import { IMAGE, INFORMATION, SUPPLIERS, UNIVERSITY } from '../../../shared/economy/parameters/places.ts';

/** Elasticity of value added to information and services, least and most of the activities of one sophistication. */
function elasticity(sophistication: Sophistication): string {
  const s = SOPHISTICATIONS.indexOf(sophistication);
  const all = ACTIVITIES.filter((_, k) => sophisticationOf(k) === s).map((activity) => {
    const { information, services } = ACTIVITY[activity].exponents;
    return information * INFORMATION.elasticity + services * SUPPLIERS.elasticity;
  });
  return `${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)}`;
}

export interface Known {
  readonly parameters: Readonly<Record<string, number>>;
  readonly literature: string;
}

export const KNOWN: Readonly<Record<Channel, Known>> = {
  learning: {
    parameters: { 'LEARNING.workers': LEARNING.workers, 'LEARNING.technicians': LEARNING.technicians },
    literature:
      'Experience gathered in large cities is worth more and is taken along (De la Roca & Puga 2017, Spain); one point more of graduates raises the wages of school drop-outs by 1.9 % and of graduates by 0.4 % (Moretti 2004, United States), while compulsory schooling shows 1 to 2 % a year of schooling and nothing significant (Acemoglu & Angrist 2000). These are wages; no source gives a rate at which people change their skill group.',
  },
  suppliers: {
    parameters: {
      'SUPPLIERS.perSophisticatedJob': SUPPLIERS.perSophisticatedJob,
      'SUPPLIERS.adjustment': SUPPLIERS.adjustment,
    },
    literature:
      'A large plant raises the productivity of those that stood in its county by 12 % in five years, more where labour and technology are shared (Greenstone, Hornbeck & Moretti 2010, United States).',
  },
  headquarters: {
    parameters: { 'INFORMATION.perControlledJob': INFORMATION.perControlledJob },
    literature:
      'About 5 % of headquarters move in a year, to airports, business services and headquarters of their own trade (Strauss-Kahn & Vives 2009, United States). How much information one brings is not measured.',
  },
  image: {
    parameters: {
      'PROFIT.image': PROFIT.image,
      'IMAGE.adjustment': IMAGE.adjustment,
      'MIGRATION.image': MIGRATION.image,
    },
    literature: 'No estimate known to us: the size is a guess.',
  },
  university: {
    parameters: {
      'UNIVERSITY.perSkilled': UNIVERSITY.perSkilled,
      'UNIVERSITY.adjustment': UNIVERSITY.adjustment,
      'DEMOGRAPHY.universityLift': DEMOGRAPHY.universityLift,
    },
    literature:
      'Ten percent more universities a head go with 0.4 % more regional product a head (Valero & Van Reenen 2019, 78 countries).',
  },
  mass: {
    parameters: { 'INFORMATION.elasticity': INFORMATION.elasticity, 'SUPPLIERS.elasticity': SUPPLIERS.elasticity },
    literature: `The elasticity of productivity to density is 0.04 to 0.05 in rich countries, 0.039 on the mean of the estimates that tell cause from effect (Grover, Lall & Timmis 2021, over 1,200 estimates); estimates differ widely and lean upwards (Melo, Graham & Noland 2009). Here the elasticity of value added to the two masses is ${elasticity('standard')} for standard activities and ${elasticity('sophisticated')} for sophisticated ones, which is up to three times too high.`,
  },
  heritage: {
    parameters: { 'DEMOGRAPHY.heritage': DEMOGRAPHY.heritage, 'MIGRATION.peers': MIGRATION.peers },
    literature:
      'Skilled people move to where skilled people are, beyond wages and rents (Diamond 2016, United States); in France migration explains little of the gap in skills between dense areas and others.',
  },
};
