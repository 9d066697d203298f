/** How establishments are born, grow, choose and leave (l. 75–92, 141–160, 268–318). Rates are per year. */

export const REGIME = {
  /** Logistic from Fordist to flexible around this year, with this scale in years (l. 56–133). */
  midpoint: 1982.5,
  scale: 2.3,
} as const;

export const PROFIT = {
  /** Share of value added left after capital and energy. */
  margin: 0.88,
  /** Industrial land as a quality: what an untouched and a derelict site are worth to sophisticated activities. */
  cleanSite: 0.85,
  legacyPenalty: 0.33,
  technopoleSite: 0.43,
  /** Telecommunication is worth (K / 0.3)^(0.35 x); standard offices gain up to this with telework centres. */
  telecomReference: 0.3,
  telecomScale: 0.35,
  remoteOffice: 0.6,
  teleworkGain: 2.9,
  /** Image, share of value added of sophisticated activities at image 1. */
  image: 0.045,
  /**
   * What counts of a yearly gain that ends: four years of aid, each year without business tax. With a horizon of some
   * six years a choice gives four of them about this weight; more would contradict the evidence (see model.md).
   */
  aidValue: 0.9,
  exemptionValue: 0.225,
  /** Floor below which no quality is worth less. */
  least: 1e-6,
} as const;

export const CONTROL = {
  /** Distance at which the parameters of the activities hold, km; cost never above this multiple. */
  distance: 100,
  cap: 4,
  /** Share of the cost that the flexible regime takes away. */
  regimeRelief: 0.35,
} as const;

export const CHOICE = {
  /** Elasticity to the room of a place. */
  capacity: 0.55,
  /** Dissimilarity λ of the nests: labour markets of like size compete more closely. */
  nest: 0.7,
  /** Limits of those nests, inhabitants at the start. */
  nestLimits: [1e5, 5e5],
  /** Utility counts up to this, in units of σ. */
  utilityCap: 12,
  /** A place must have this share of the jobs' room; draws again so often. */
  roomShare: 0.5,
  attempts: 4,
  /** Abroad is its own nest: substitution with the region, jobs of the start's region it stands for. */
  abroadElasticity: 0.3,
  abroadCapacity: 25_000,
  abroadTransportRelief: 0.45,
  /** Substitution of the region with the rest of the country, a nearer nest than abroad. */
  elsewhereElasticity: 0.5,
  /** For one that leaves for it, at most so many look at coming in. */
  mostReturns: 6,
  /** Closing for good stands for a place of this capacity; traditional firms close this much more readily. */
  closureCapacity: 60_000,
  closureTraditional: 3,
  /** Basic jobs of the region for which the two capacities hold. */
  regionJobs: 394_000,
} as const;

export const REVIEW = {
  /** Share that reconsiders its place, Fordist and flexible, and when losing money. */
  fordist: 0.015,
  flexible: 0.06,
  losing: 0.15,
  /** Inertia in units of σ (l. 75–83); less for those who are outbid. */
  fordistInertia: 3.2,
  flexibleInertia: 1.6,
  evictedInertia: 0.3,
  /** Decision jobs whose place a fast train drains: less inertia, more reviews. */
  drainInertia: 2,
  drainReview: 0.15,
  /** Jobs lost in a move, flexible regime. */
  moveLoss: 0.15,
} as const;

export const GROWTH = {
  /** Speed of jobs with profit; margin at which they stand; share judged against one's competitors. */
  speed: 0.1,
  margin: 0.075,
  rivalry: 0.9,
  slowest: -0.06,
  fastest: 0.012,
  /** Share of the posts that stand vacant given up in a year. */
  givenUp: 0.2,
  /** Deaths by chance, Fordist, and in addition when flexible; smallest size that lives. */
  exit: 0.015,
  flexibleExit: 0.016,
  smallest: 1.75,
  /** Standard deviation of an establishment's own talent, share of value added. */
  talent: 0.05,
} as const;

/** Value added of a traditional activity rises as the region has fewer jobs in it: elasticity, and the least share counted. */
export const NICHE = {
  elasticity: 0.07,
  least: 0.01,
} as const;

/** Growth of jobs in an activity that comes with the year's demand: standard deviation of what is new in it, and how much of last year's goes on. */
export const DEMAND = {
  news: 0.014,
  persistence: 0.7,
} as const;

export const BIRTH = {
  /** Mobile projects per establishment of the start; more of them when flexible. */
  projects: 0.06,
  flexibleProjects: -0.4,
  /** Size beside the start's mean, and when wholly flexible; spread of the logarithm. */
  projectSize: 0.8,
  flexibleSize: 0.75,
  projectSpread: 0.7,
  /** Local births per active, their jobs, spread, and how far profit selects them. */
  local: 0.00026,
  localJobs: 14,
  localSpread: 0.6,
  localDispersion: 2.5,
  localUtilityCap: 4,
  /** Spin-offs per sophisticated establishment where information is 1 (l. 309–318). */
  spinOff: 0.026,
  spinOffFordist: 0.4,
  /** Information beyond this breeds no more of them. */
  spinOffCeiling: 1.5,
  spinOffTechnopole: 0.5,
  spinOffSize: 0.4,
  spinOffAway: 0.08,
  spinOffRoom: 0.3,
  /** Shares of spin-offs that are upstream, production (the rest downstream). */
  spinOffUpstream: 0.4,
  spinOffProduction: 0.3,
} as const;

export const HEADQUARTERS = {
  /** Firms per establishment of the start, at least so many. */
  perEstablishment: 1 / 6,
  least: 20,
  /** Seats reconsidered, Fordist and in addition when flexible (l. 309–318). */
  drift: 0.006,
  flexibleDrift: 0.04,
} as const;

export const START = {
  /** Inhabitants per establishment for which sizes and birth rates are calibrated. */
  inhabitantsPerEstablishment: 300,
  /** Least establishments in a territory, at that density. */
  leastEstablishments: 8,
  /** Age given to those that stand at the start: no newcomer's exemption. */
  age: 20,
  /** Room beside the jobs that stand, and in addition. */
  room: 1.02,
  extraRoom: 60,
} as const;
