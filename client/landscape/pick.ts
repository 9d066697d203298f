/** What a person may pick on the map, and ask about: why it is so, and what it was before. */
import type { Skill } from '../../shared/dimensions.ts';

/** An establishment by its id, or a flow of one skill group between two territories (indices of the scenario). */
export type Subject =
  | { readonly type: 'establishment'; readonly id: number }
  | { readonly type: 'flow'; readonly skill: Skill; readonly from: number; readonly to: number };

/** A territory (`null` for the sea), or one of the things that are drawn over the land. */
export type Pick = { readonly type: 'territory'; readonly territory: number | null } | Subject;
