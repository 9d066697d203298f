/** The words of the course and of the model, in English, each with the line that explains it. */
import { STATION } from '../../shared/economy/parameters/places.ts';
import { formats } from './formats.ts';
import type { Glossary } from './glossary.ts';

const { whole } = formats('en');

export const en: Glossary = {
  kind: {
    metropolis: {
      name: 'metropolis',
      is: 'Decides, researches, advises. Everything is close, and everything is dear.',
    },
    regionalCity: { name: 'regional city', is: 'A university, services, and a future if somebody sees to it.' },
    industrialBasin: {
      name: 'old industrial basin',
      is: 'Great craft skills, derelict land, and an industry that is leaving.',
    },
    smallTown: { name: 'small town', is: 'A few factories, room, little money: every establishment counts.' },
    rural: { name: 'rural district', is: 'Land, quiet, hardly any budget.' },
  },
  skill: {
    lowSkilled: { name: 'low-skilled workers', short: 'low-skilled' },
    craft: { name: 'craft workers', short: 'craft' },
    technician: { name: 'technicians', short: 'technicians' },
    executive: { name: 'executives', short: 'executives' },
  },
  activity: {
    upstreamStandard: 'ordinary engineering office',
    upstreamTraditional: 'craft design office',
    upstreamSophisticated: 'research centre',
    productionStandard: 'assembly plant',
    productionTraditional: 'traditional factory',
    productionSophisticated: 'high-technology plant',
    downstreamStandard: 'logistics platform',
    downstreamTraditional: 'trading house',
    downstreamSophisticated: 'advanced sales agency',
  },
  function: {
    upstream: { name: 'upstream of production', is: 'Research, design, decision: what comes before making.' },
    production: { name: 'production', is: 'The making itself.' },
    downstream: { name: 'downstream of production', is: 'Logistics, administration, sales: what comes after making.' },
  },
  basket: {
    taxes: { name: 'Taxes and aids', short: 'Taxes' },
    equipment: { name: 'Equipment', short: 'Equipment' },
    externalities: { name: 'Externalities', short: 'Externalities' },
  },
  basketIs: {
    taxes: 'What the firm does not pay, or is paid.',
    equipment: 'What is built: slow to come, it lasts, then it wears.',
    externalities: 'What the firm finds around it without having to produce it.',
  },
  instrument: {
    taxRate: {
      name: 'Business tax rate',
      speaks: 'To all, a little; each point is lost to the budget.',
    },
    exemption: {
      name: 'Exemption for newcomers',
      speaks: 'To plants that hesitate; neighbours can follow.',
    },
    aidUpstream: { name: 'Aid per job, upstream', speaks: 'To research and decision.' },
    aidProduction: { name: 'Aid per job, production', speaks: 'To factories, assembly above all.' },
    aidDownstream: { name: 'Aid per job, downstream', speaks: 'To logistics and back offices.' },
    sites: { name: 'Business parks', speaks: 'To whoever wants land ready; clears dereliction.' },
    technopole: { name: 'Technopole', speaks: 'To research; it needs mass and neighbours.' },
    university: { name: 'University', speaks: 'To tomorrow’s executives and technicians; slow.' },
    culture: { name: 'Culture and housing', speaks: 'To those who choose where to live: executives.' },
    telecom: { name: 'Telecommunications', speaks: 'To establishments far from their headquarters.' },
    station: {
      name: 'Station on the fast line',
      speaks: `To decision-makers; rents rise. Free from ${whole(STATION.freeAbove)} inhabitants on; else ${STATION.cost} MF a year for ${STATION.years} years, and a stop to be won among those who ask.`,
    },
    services: { name: 'Business services', speaks: 'To advanced activities, which buy advice.' },
    training: {
      name: 'Training, requalification',
      speaks: 'To workers without a trade, if jobs are there.',
    },
    social: { name: 'Social integration', speaks: 'To those whom the market leaves behind.' },
    telework: { name: 'Telework centre', speaks: 'To routine office work.' },
    promotion: { name: 'Promotion', speaks: 'To the image of the place, beside the others’.' },
  },
  term: {
    skillPool: 'the skills at hand',
    information: 'information and contacts',
    services: 'business services',
    accessibility: 'accessibility',
    telecom: 'telecommunications',
    sites: 'serviced land',
    image: 'the image of the place',
    wages: 'wages',
    rent: 'the price of land',
    tax: 'tax',
    control: 'nearness to headquarters',
    carrot: 'the carrot',
  },
  headline: {
    carPlant: { a: 'a car plant', the: 'the car plant' },
    textileRenewal: { a: 'a modernised spinning mill', the: 'the modernised spinning mill' },
    electronicsPlant: { a: 'an electronics plant', the: 'the electronics plant' },
    researchCentre: { a: 'a research centre', the: 'the research centre' },
    ministryOffice: { a: 'a ministry’s office', the: 'the ministry’s office' },
    teleSecretariat: { a: 'a tele-secretariat', the: 'the tele-secretariat' },
    logisticsPlatform: { a: 'a logistics platform', the: 'the logistics platform' },
    serviceHeadquarters: { a: 'a service company’s head office', the: 'the service company’s head office' },
    universityBranch: { a: 'a university branch', the: 'the university branch' },
    stop: { a: 'a stop on the fast line', the: 'the stop on the fast line' },
  },
  need: {
    information: 'ideas and contacts',
    services: 'business services',
    accessibility: 'good access',
    telecom: 'good telecommunications',
    sites: 'land ready to build on',
  },
  programme: {
    grants: {
      name: 'Grants to the periphery',
      is: 'A grant for every job that goes where information is scarce; the large centres pay towards it.',
    },
    strongPoints: {
      name: 'Strong points',
      is: 'University places where people decide and do research already.',
    },
    diffusion: {
      name: 'Diffusion',
      is: 'Information and telecommunications reach places that lack them, if there are skilled people to use them.',
    },
    transfer: {
      name: 'Technology transfer',
      is: 'Traditional trades adapt, and know-how is lost more slowly.',
    },
    lines: {
      name: 'Fast lines',
      is: 'Trains come sooner than planned: at full strength, two years pass as one.',
    },
  },
  fact: {
    population: { name: 'Inhabitants', unit: '' },
    jobs: { name: 'Jobs', unit: '' },
    unemployment: { name: 'Unemployment', unit: '% of the working population' },
    precarious: { name: 'Precarious jobs', unit: '% of the working population' },
    skilledShare: { name: 'Skilled', unit: 'technicians and executives, % of the working population' },
    rent: { name: 'Price of land', unit: 'index' },
    revenue: { name: 'Revenue', unit: 'MF a year' },
    freeBudget: { name: 'Free budget', unit: 'MF a year' },
    debt: { name: 'Debt', unit: 'MF; below zero, a reserve' },
    attractiveness: { name: 'Attractiveness', unit: '0 to 100' },
    executives: { name: 'Net executives', unit: 'arrivals less departures' },
    lowSkilled: { name: 'Net low-skilled', unit: 'arrivals less departures' },
    information: { name: 'Information', unit: '' },
    services: { name: 'Services', unit: '' },
    accessibility: { name: 'Accessibility', unit: '' },
    telecom: { name: 'Telecom', unit: '' },
    sites: { name: 'Sites', unit: '' },
    amenity: { name: 'Amenity', unit: '' },
    technopole: { name: 'Technopole', unit: '' },
    university: { name: 'University', unit: '' },
    station: { name: 'Fast station', unit: '' },
  },
  indicator: {
    dissimilarity: {
      name: 'Dissimilarity',
      unit: '% to be moved',
      is: 'Share of skilled workers who would have to move to be spread as the others are (Duncan index).',
    },
    gap: {
      name: 'Skill gap',
      unit: 'points',
      is: 'Share of technicians and executives in the most skilled territory, less that of the rest of the country.',
    },
    effectiveness: {
      name: 'Migration effectiveness',
      unit: '% of moves',
      is: 'Share of moves that really shift people instead of cancelling out. High: the pumps are running.',
    },
    polarisation: {
      name: 'Fiscal polarisation',
      unit: 'Wolfson index × 100',
      is: 'How far the middle empties between rich and poor territories, in resources per head.',
    },
    theil: {
      name: 'Fiscal inequality',
      unit: 'Theil index × 100',
      is: 'Inequality of resources per head; it splits between kinds of territories and within each.',
    },
  },
  phase: { lobby: 'Taking seats', reading: 'Reading', offer: 'Offer', finished: 'The end' },
  merit: { jobs: 'jobs', skill: 'skills', security: 'security', budget: 'finances' },
};
