import type { TerritoryId } from '../brand.ts';
import type { Activity, Skill, TerritoryKind } from '../dimensions.ts';
import type { Offer } from '../offer/offer.ts';
import type { Series } from './series.ts';

/** The languages that a scenario's own words come in; French is the first. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** A text of a scenario's in these languages, and in others under their two letters where it has them. */
export type Words = Readonly<Record<Language, string> & Record<string, string>>;

/** A scenario's text in a language, in English where it does not speak that one. */
export const inLanguage = (text: Words, language: string): string => text[language] ?? text.en;

/** A point of the scenario's plane: kilometres east and kilometres *south* of its origin (as on a screen). */
export type Point = readonly [x: number, y: number];

/** One territory at the start. Only `parseScenario` makes one. */
export interface Territory {
  readonly id: TerritoryId;
  readonly name: string;
  /** A label for people. No equation reads it. */
  readonly kind: TerritoryKind;
  /** Main town, km. */
  readonly x: number;
  readonly y: number;
  /** Inhabitants. */
  readonly population: number;
  /** km²; what its cell on the map should cover, where known. */
  readonly area: number | null;
  /** Shares of the working population, summing to 1. */
  readonly skills: Readonly<Record<Skill, number>>;
  /** Basic jobs (all but local services) per member of the working population. */
  readonly basicJobs: number;
  /** Shares of the basic jobs, summing to 1. */
  readonly activities: Readonly<Record<Activity, number>>;
  /** Share of the scenario's headquarters seated here; any weights, normalised by use. */
  readonly headquarters: number;
  /** Rent of land at the start, index (0.1 = an ordinary town). */
  readonly rent: number;
  /** Elasticity of housing and land supply. */
  readonly supplyElasticity: number;
  /** Quality of access, telecom and industrial sites at the start, 0 to about 1.2. */
  readonly accessibility: number;
  readonly telecom: number;
  readonly sites: number;
  /** Weight of derelict industrial land and image, 0 to 1. */
  readonly legacy: number;
  /** What people like about living there, about −0.3 to +0.4. */
  readonly amenity: number;
  /** Year in which the State's fast line reaches it; `null` for never. */
  readonly lineYear: number | null;
  /** Growth of the working population by those who come of age less those who leave it, a year. */
  readonly naturalIncrease: number;
  /** Growth of its population in the years before the start, a year; `null` where unknown. */
  readonly growth: number | null;
  /** Inhabitants for whom there is room beside protected land; `null` where land is no limit. */
  readonly housingLimit: number | null;
  /** The carrot that stands when nobody touches it. */
  readonly offer: Offer;
  /** Is it a seat that somebody governs? */
  readonly seat: boolean;
}

/** The State's programmes, 0 (none) to 1 (full strength), by calendar year (l. 519–564). */
export const STATE_PROGRAMMES = ['grants', 'strongPoints', 'diffusion', 'transfer', 'lines'] as const;
export type StateProgramme = (typeof STATE_PROGRAMMES)[number];

export type StateCalendar = Readonly<Record<StateProgramme, Series>> & {
  /** What an instructor who plays the State may spread over the programmes, kF an inhabitant and year. */
  readonly budget: number;
};

/** The rest of the country: where people and firms may go to, and come from. */
export interface Elsewhere {
  readonly name: Words;
  /** Where it counts as lying, km. */
  readonly x: number;
  readonly y: number;
  /** All its jobs. */
  readonly jobs: Series;
  /** Technicians and executives, share of its working population. */
  readonly skilled: Series;
  /** Wages beside those that the region's equations would pay at 5 % unemployment and a rent of 0.1. */
  readonly wage: Series;
  /** Index, as in the territories. */
  readonly rent: Series;
  /** Per active, 0 to 1. */
  readonly unemployment: Series;
  /** Quality of information, services and access, index: 1 is a metropolis of a million in 1974. */
  readonly information: Series;
  /** Share of the region's actives who left for it, and who came from it, in the year before the start. */
  readonly departures: Readonly<Record<Skill, number>>;
  readonly arrivals: Readonly<Record<Skill, number>>;
  /** Mobile projects that it draws for each one that settles in the region at the start. */
  readonly projects: number;
}

/** A closure (jobs < 0) or opening (jobs > 0) that is known and dated. */
export interface CalendarEvent {
  readonly year: number;
  readonly territory: TerritoryId;
  readonly activity: Activity;
  readonly jobs: number;
  readonly name: Words;
}

/** A region at its start, checked: everything that a match needs beside a seed and its rules. */
export interface Scenario {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  /** Where the figures come from, and which are estimates. */
  readonly sources: readonly Words[];
  /** First simulated year is `startYear`; the match ends after `years` of them. */
  readonly startYear: number;
  readonly years: number;
  /** About how many establishments the region starts with. */
  readonly establishments: number;
  readonly territories: readonly Territory[];
  readonly state: StateCalendar;
  /** `null` closes the region: people stay in it, firms leave it only for abroad. */
  readonly elsewhere: Elsewhere | null;
  readonly calendar: readonly CalendarEvent[];
  /** Outline of the land, km, closed by itself; `null` lets the land grow round the towns. */
  readonly outline: readonly Point[] | null;
}
