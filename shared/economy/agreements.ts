/** What pacts between councils make of a year: the engine knows their effects, not who signed what. */

/** Equipment that councils may build together: it counts once it has mass, so that pooling pays (l. 425–443). */
export const POOLED = ['technopole', 'university'] as const;
export type Pooled = (typeof POOLED)[number];

/** Each of the `seats` puts `percent` of its free budget into one equipment that stands at `host`'s and serves them all. */
export interface SharedEquipment {
  readonly type: 'equipment';
  /** Indices into the scenario's territories; the host is among them. */
  readonly seats: readonly number[];
  readonly equipment: Pooled;
  readonly host: number;
  readonly percent: number;
}

/** Of the business tax of newcomers, `percent` goes into one purse that the `seats` share by inhabitants. */
export interface SharedRevenue {
  readonly type: 'revenue';
  readonly seats: readonly number[];
  readonly percent: number;
}

/** What it costs to break one's word: `percent` of the free budget, shared out equally among those who kept theirs. */
export interface Dues {
  readonly type: 'dues';
  readonly from: number;
  readonly to: readonly number[];
  readonly percent: number;
}

export type Agreement = SharedEquipment | SharedRevenue | Dues;

/** Those that go on: dues are paid in the year of the break. */
export const lasting = (agreements: readonly Agreement[]): Agreement[] =>
  agreements.filter(({ type }) => type !== 'dues');
