/** What makes a place: information, services, access, telecom, sites, image, land and the station. "l.": the article. */

export const INFORMATION = {
  /** Distance at which information and services fall to 1/e, and beyond which they do not reach, km. */
  decay: 26,
  limit: 150,
  /** Elasticity of the quality to the mass within reach, and mass that is everywhere. */
  elasticity: 0.34,
  ubiquitous: 30,
  /** The mass within reach that counts as 1: that of a metropolis of a million in 1974. */
  yardstick: 58_600,
  /** That mass grows with the region's, to this power. */
  referenceGrowth: 0.65,
  /** Mass of a service job, of a job controlled from here, of a full university and a full technopole. */
  perServiceJob: 0.015,
  perControlledJob: 0.045,
  university: 6500,
  technopole: 1800,
} as const;

export const SUPPLIERS = {
  elasticity: 0.28,
  /** The mass within reach that counts as 1: that of a metropolis of a million in 1974. */
  yardstick: 162_000,
  ubiquitous: 60,
  perServiceJob: 0.25,
  /** Specialised suppliers per sophisticated job within reach, and how fast they adjust a year (l. 284–298). */
  perSophisticatedJob: 0.9,
  adjustment: 0.15,
  /** What the offer's support adds at most, and the spending (kF per active) that brings half of it. */
  support: 0.6,
  supportHalf: 1,
} as const;

export const EQUIPMENT = {
  /** Stock at which a technopole counts for half: squared, so that it needs mass (l. 425–443), MF. */
  technopoleHalf: 280,
  universityHalf: 90,
  /** Stock of telework centres per active at half effect, kF: by size, so that a metropolis' last percent is no bargain. */
  teleworkHalf: 0.6,
  /** Stock of sites per active at half effect, kF, and the best that they can be. */
  sitesHalf: 9,
  bestSites: 1.1,
  /** Culture and housing per active at half effect, kF, and the amenity of plenty. */
  cultureHalf: 11,
  cultureAmenity: 1,
  /** Room for jobs added by one MF of sites and of technopole; natural growth of room. */
  roomPerSites: 5,
  roomPerTechnopole: 2.5,
  roomGrowth: 0.002,
  /** Wear a year. */
  wear: { sites: 0.03, technopole: 0.04, university: 0.03, culture: 0.04, telecom: 0.06, telework: 0.08 },
  /** What stands at the start, kF per active. */
  start: { sites: 3.4, university: 0.92, culture: 2.9, telecom: 1.23 },
} as const;

export const UNIVERSITY = {
  /** The State's places follow the skilled residents gained since the start: MF each, and speed. */
  perSkilled: 0.006,
  adjustment: 0.1,
} as const;

export const TELECOM = {
  /** The national level climbs from base by rise, logistic around a year (networks of 1978–83 onwards). */
  base: 0.3,
  rise: 0.7,
  midpoint: 1986,
  scale: 3,
  /** Stock at half effect, for actives^0.85 × 4 kF; the best beside the national level. */
  half: 5,
  sizeElasticity: 0.85,
  perActive: 4,
  best: 1.3,
} as const;

export const IMAGE = {
  adjustment: 0.2,
  /** Weights of relative skill, relative unemployment and industrial legacy; of promotion at most. */
  skill: 1.5,
  unemployment: 3,
  legacy: 0.6,
  promotion: 0.5,
  /** Promotion at half effect, kF per active, plus twice what all others spend on the mean. */
  promotionHalf: 0.25,
  rivals: 2,
} as const;

export const AMENITY = {
  /** Loss with exclusion beyond its ordinary level; gain with a full technopole. */
  exclusion: 0.8,
  ordinaryExclusion: 0.15,
  technopole: 0.06,
} as const;

export const LAND = {
  /** Speed at which rents adjust a year; drift of demand from larger dwellings. */
  adjustment: 0.5,
  drift: 0.01,
  /** Near its limit of housing a place fills slowly: room left is 1 − (inhabitants / limit)^8, never below this. */
  leastHeadroom: 0.02,
  /** Supply of building land: growth, response to spending on sites and housing, its half point. */
  growth: 0.003,
  response: 0.012,
  responseHalf: 0.15,
  fromSites: 0.3,
  fromCulture: 0.7,
  /** kF per active and unit of rent against which that spending is measured. */
  costScale: 60,
  /** Share of the legacy of dereliction cleaned a year at most, and the spending at half, kF per active. */
  cleaning: 0.05,
  cleaningHalf: 2.5,
} as const;

export const STATION = {
  /** Years from the first train to full use. */
  rampUp: 4,
  /** Cost to a territory that asked for it, MF a year, for so many years, then upkeep. */
  cost: 12,
  years: 10,
  upkeep: 2,
  /** The State builds it free above this many inhabitants. */
  freeAbove: 150_000,
  /** Share of let land that is the station's district (l. 449–466). */
  district: 0.13,
  /** Access gained in the district and in the rest; best access. */
  districtAccess: 0.45,
  restAccess: 0.06,
  bestAccess: 1.2,
  /** Share of the gap to the hub's information that is bridged; services bridge half as much. */
  districtInformation: 0.35,
  restInformation: 0.06,
  servicesShare: 0.5,
  /** Decision jobs drain where services fall below this, wholly so this much lower. */
  drainBelow: 0.66,
  drainWidth: 0.16,
  /** What the drain costs decision jobs, share of value added. */
  drainCost: 0.06,
  /** Speed at which the district changes hands a year. */
  eviction: 0.18,
  districtAdjustment: 0.5,
  utilityCap: 8,
  /** Share of service jobs that want the district, their gain per unit of service quality and dispersion, kF. */
  serviceShare: 0.25,
  serviceGain: 2,
  serviceDispersion: 3,
} as const;
