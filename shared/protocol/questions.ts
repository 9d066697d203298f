/**
 * What a page may ask about the past, beside the views that come by themselves. It asks one thing at a time, and is
 * answered under the question's number.
 */
import * as z from 'zod/mini';
import { SKILLS } from '../dimensions.ts';
import type { AnnalTexts } from '../match/annals/annals.ts';
import type { Happened } from '../match/explain.ts';
import type { Why, WhyFault } from '../match/why.ts';
import type { Result } from '../result.ts';

/** The turns from this one on, with the news of the seat in this territory. */
export interface AnnalsQuestion {
  readonly about: 'annals';
  readonly from: number;
  readonly seat: number | null;
}

/** Why something happened in the last turn played. */
export interface WhyQuestion {
  readonly about: 'why';
  readonly turn: number;
  readonly subject: Happened;
}

export type Question = AnnalsQuestion | WhyQuestion;

/** A question with its number, which the page gives. */
export interface Ask {
  readonly number: number;
  readonly question: Question;
}

export type WhyAnswer = Result<Why, WhyFault>;

export type Told =
  | { readonly number: number; readonly about: 'annals'; readonly answer: AnnalTexts }
  | { readonly number: number; readonly about: 'why'; readonly answer: WhyAnswer };

const index = z.int().check(z.nonnegative());
const subject = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('establishment'), id: index }),
  z.strictObject({ type: z.literal('flow'), skill: z.enum(SKILLS), from: z.int(), to: z.int() }),
]) satisfies z.ZodMiniType<Happened>;

const ask = z.strictObject({
  number: index,
  question: z.discriminatedUnion('about', [
    z.strictObject({ about: z.literal('annals'), from: index, seat: z.nullable(index) }),
    z.strictObject({ about: z.literal('why'), turn: index, subject }),
  ]),
}) satisfies z.ZodMiniType<Ask>;

export function decodeAsk(value: unknown): Ask | null {
  const decoded = ask.safeParse(value);
  return decoded.success ? decoded.data : null;
}
