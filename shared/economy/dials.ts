/**
 * The strength of each mechanism that an experiment may turn: 1 as in a match, 0 switched off, anything between and
 * beyond for a curve of sensitivity. A match has them all at 1.
 */

/**
 * The channels of accumulation (l. 284–298, 577–586). At 0 a channel stays at its level of the start; at s it counts
 * start + s × (now − start).
 */
export const CHANNELS = [
  /** Sophisticated jobs within reach teach those around them. */
  'learning',
  /** Specialised suppliers follow sophisticated jobs. */
  'suppliers',
  /** Jobs that headquarters here control bring information. */
  'headquarters',
  /** What is thought of a place follows its success. */
  'image',
  /** The State's university places follow skilled residents. */
  'university',
  /** Skilled work and services themselves: the mass of information and of services on offer. */
  'mass',
  /** Skilled residents: their children, their neighbours, what they absorb. */
  'heritage',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const DIALS = [
  ...CHANNELS,
  /** The passage from Fordist to flexible, and with it value added, know-how, births and mobility. */
  'regime',
  /** Each skill group moves as often, as far and for the reasons that are its own; at 0 all move alike. */
  'selectiveMobility',
  /** Information and services reach beyond the territory's border. */
  'spillOver',
  /** Rents follow demand, in the station's district too. */
  'rentMarket',
  /** Telecommunication improves, and telework centres use it. */
  'telework',
  /** Growth is judged beside the margin of one's competitors. */
  'rivalry',
  /** Projects are shared out among places; at 0 a place's carrot brings it newcomers that nobody else loses. */
  'contest',
  /** Paid training requalifies. */
  'training',
  /** Grants and levies of decentralisation tell poor places from rich ones; at 0 all newcomers get the mean. */
  'targeting',
  /** Diffusion of information lifts the places that lack it. */
  'diffusion',
  /** Demand for each activity has good years and bad ones. */
  'demand',
] as const;
export type Dial = (typeof DIALS)[number];

export type Dials = Readonly<Record<Dial, number>>;

export const ALL_ON = Object.fromEntries(DIALS.map((dial) => [dial, 1])) as Dials;

/** A quantity under a channel's dial: exactly `now` at 1, `start` at 0. */
export const dialled = (dial: number, start: number, now: number): number =>
  dial === 1 ? now : start + dial * (now - start);
