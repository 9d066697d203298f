/** Nominal types: a `PlayerId` is a string that no other kind of string can stand for. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** The stable name of a territory within a scenario (kebab-case, e.g. `lens-henin`). */
export type TerritoryId = Brand<string, 'TerritoryId'>;
/** The public name of a person in a match: the fingerprint of the secret token that only they hold. */
export type PlayerId = Brand<string, 'PlayerId'>;
export type MatchId = Brand<string, 'MatchId'>;
/** The client's own name for a command, so that a resend is harmless. */
export type CommandId = Brand<string, 'CommandId'>;
/** An establishment's name for life, unique within a match. */
export type EstablishmentId = Brand<number, 'EstablishmentId'>;
