/**
 * What each kind of establishment makes, needs and tolerates. Calibrated by the experiments of test/experiments
 * unless a source is given; "l." are lines of the article. Money: kF of 1980 a job and year.
 */
import { ACTIVITIES, type Activity, type Skill } from '../../dimensions.ts';

/** Qualities of a place that enter the product of the *combinatoire* (l. 255–266), in the order of exponents. */
export const FACTORS = ['skillPool', 'information', 'services', 'accessibility', 'telecom', 'sites'] as const;
export type Factor = (typeof FACTORS)[number];

export interface ActivityParameters {
  /** Value added in 1974, kF a job, where every quality is 1. */
  readonly valueAdded: number;
  /** Growth of value added, a year. */
  readonly growth: number;
  /** Share of value added gained (+) or lost (−) when the regime is wholly flexible (l. 56–133). */
  readonly regimeShift: number;
  /** Change of jobs with technique, a year at θ = 1. */
  readonly trend: number;
  /** Land per job, in the unit of the rent index: kF a job and year at a rent of 1. */
  readonly land: number;
  /** Cost of control from headquarters 100 km away, kF a job and year (l. 128–133; Duranton & Puga 2005). */
  readonly control: number;
  /** Share of that cost which perfect telecommunication takes away (l. 320–334). */
  readonly remote: number;
  /** Dispersion σ of the idiosyncratic part of profit, share of value added (random utility, McFadden). */
  readonly dispersion: number;
  /** Jobs by skill, summing to 1. */
  readonly workforce: Readonly<Record<Skill, number>>;
  /** Elasticity of value added to each quality in the flexible regime (l. 95–105, 138–146). */
  readonly exponents: Readonly<Record<Factor, number>>;
  /** What is left of those elasticities in the Fordist regime. */
  readonly fordistScale: number;
  /** Pull, wage cost and transport cost of abroad (l. 83–92); pull 0 = never leaves. */
  readonly abroad: { readonly pull: number; readonly wage: number; readonly transport: number };
  /** Share of the births, Fordist and flexible. */
  readonly births: readonly [fordist: number, flexible: number];
  /** Typical size of a newborn beside the mean establishment. */
  readonly birthSize: number;
  /** Share of establishments whose headquarters sit in the same place at the start. */
  readonly localOwners: number;
  /** Share of its site that is left derelict when it closes or goes, until somebody makes it ready again. */
  readonly derelict: number;
  /** How much a job adds to the information in the air, before its skill, and to services on offer. */
  readonly informs: number;
  readonly serves: number;
}

const workforce = (lowSkilled: number, craft: number, technician: number, executive: number) => ({
  lowSkilled,
  craft,
  technician,
  executive,
});
const needs = (
  skillPool: number,
  information: number,
  services: number,
  accessibility: number,
  telecom: number,
  sites: number,
) => ({ skillPool, information, services, accessibility, telecom, sites });
const abroad = (pull: number, wage: number, transport: number) => ({ pull, wage, transport });
const NOT_ABROAD = abroad(0, 0, 0);

export const ACTIVITY: Readonly<Record<Activity, ActivityParameters>> = {
  upstreamStandard: {
    valueAdded: 150,
    growth: 0.008,
    regimeShift: 0,
    trend: 0.004,
    land: 15,
    control: 24,
    remote: 0.9,
    dispersion: 0.06,
    workforce: workforce(0.6, 0.02, 0.3, 0.08),
    exponents: needs(0.06, 0.06, 0.1, 0.08, 0.12, 0.04),
    fordistScale: 0.5,
    abroad: abroad(0.5, 30, 26),
    births: [0.06, 0.14],
    birthSize: 1,
    localOwners: 0.3,
    derelict: 0,
    informs: 0.25,
    serves: 0.5,
  },
  upstreamTraditional: {
    valueAdded: 175,
    growth: 0.006,
    regimeShift: -0.02,
    trend: -0.014,
    land: 20,
    control: 9,
    remote: 0.3,
    dispersion: 0.07,
    workforce: workforce(0.15, 0.35, 0.35, 0.15),
    exponents: needs(0.14, 0.08, 0.08, 0.08, 0.02, 0.04),
    fordistScale: 0.5,
    abroad: NOT_ABROAD,
    births: [0.06, 0.04],
    birthSize: 1,
    localOwners: 0.3,
    derelict: 0.15,
    informs: 0.25,
    serves: 0.12,
  },
  upstreamSophisticated: {
    valueAdded: 330,
    growth: 0.009,
    regimeShift: 0.02,
    trend: 0,
    land: 26,
    control: 8,
    remote: 0.1,
    dispersion: 0.11,
    workforce: workforce(0.05, 0.02, 0.4, 0.53),
    exponents: needs(0.18, 0.28, 0.24, 0.17, 0.06, 0.13),
    fordistScale: 0.7,
    abroad: NOT_ABROAD,
    births: [0.06, 0.1],
    birthSize: 0.8,
    localOwners: 0.5,
    derelict: 0,
    informs: 1,
    serves: 0.12,
  },
  productionStandard: {
    valueAdded: 136,
    growth: 0.008,
    regimeShift: -0.01,
    trend: -0.008,
    land: 60,
    control: 10,
    remote: 0.5,
    dispersion: 0.06,
    workforce: workforce(0.78, 0.1, 0.1, 0.02),
    exponents: needs(0.05, 0, 0.03, 0.08, 0.02, 0.14),
    fordistScale: 0.5,
    abroad: abroad(1.4, 28, 24),
    births: [0.43, 0.24],
    birthSize: 1.15,
    localOwners: 0.3,
    derelict: 0.15,
    informs: 0.25,
    serves: 0.12,
  },
  productionTraditional: {
    valueAdded: 150,
    growth: 0.005,
    regimeShift: -0.08,
    trend: -0.022,
    land: 90,
    control: 6,
    remote: 0.2,
    dispersion: 0.08,
    workforce: workforce(0.36, 0.5, 0.11, 0.03),
    exponents: needs(0.18, 0.02, 0.05, 0.08, 0, 0.08),
    fordistScale: 0.5,
    abroad: abroad(0.5, 40, 30),
    births: [0.11, 0.06],
    birthSize: 1.2,
    localOwners: 0.65,
    derelict: 0.5,
    informs: 0.25,
    serves: 0.12,
  },
  productionSophisticated: {
    valueAdded: 235,
    growth: 0.009,
    regimeShift: 0.03,
    trend: 0.002,
    land: 65,
    control: 10,
    remote: 0.3,
    dispersion: 0.09,
    workforce: workforce(0.2, 0.1, 0.5, 0.2),
    exponents: needs(0.16, 0.1, 0.11, 0.15, 0.05, 0.22),
    fordistScale: 0.6,
    abroad: abroad(0.05, 90, 60),
    births: [0.07, 0.12],
    birthSize: 0.8,
    localOwners: 0.5,
    derelict: 0.1,
    informs: 1,
    serves: 0.12,
  },
  downstreamStandard: {
    valueAdded: 130,
    growth: 0.008,
    regimeShift: 0,
    trend: 0.006,
    land: 25,
    control: 27,
    remote: 0.9,
    dispersion: 0.06,
    workforce: workforce(0.7, 0.03, 0.23, 0.04),
    exponents: needs(0.05, 0.04, 0.06, 0.1, 0.16, 0.05),
    fordistScale: 0.5,
    abroad: abroad(0.9, 32, 24),
    births: [0.07, 0.17],
    birthSize: 1,
    localOwners: 0.3,
    derelict: 0,
    informs: 0.25,
    serves: 0.9,
  },
  downstreamTraditional: {
    valueAdded: 145,
    growth: 0.007,
    regimeShift: 0.01,
    trend: -0.008,
    land: 40,
    control: 6,
    remote: 0.3,
    dispersion: 0.07,
    workforce: workforce(0.45, 0.25, 0.22, 0.08),
    exponents: needs(0.08, 0.04, 0.08, 0.14, 0.03, 0.05),
    fordistScale: 0.5,
    abroad: NOT_ABROAD,
    births: [0.09, 0.07],
    birthSize: 1,
    localOwners: 0.3,
    derelict: 0.1,
    informs: 0.25,
    serves: 0.9,
  },
  downstreamSophisticated: {
    valueAdded: 310,
    growth: 0.009,
    regimeShift: 0.02,
    trend: 0,
    land: 23.4,
    control: 8,
    remote: 0.1,
    dispersion: 0.11,
    workforce: workforce(0.08, 0.02, 0.36, 0.54),
    exponents: needs(0.16, 0.22, 0.28, 0.23, 0.08, 0.11),
    fordistScale: 0.7,
    abroad: NOT_ABROAD,
    births: [0.05, 0.08],
    birthSize: 0.8,
    localOwners: 0.5,
    derelict: 0,
    informs: 1,
    serves: 0.9,
  },
};

/** One number of every activity, laid out in the order of `ACTIVITIES`. */
export const byActivity = (read: (parameters: ActivityParameters) => number): Float64Array =>
  Float64Array.from(ACTIVITIES, (activity) => read(ACTIVITY[activity]));
