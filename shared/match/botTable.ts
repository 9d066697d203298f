/** Bots at the table: which seats they play now, what they say to others and what they do, as commands in the log. */
import { BOT } from '../bots/bots.ts';
import { castBots } from '../bots/casting.ts';
import { movesBetween } from '../bots/moves.ts';
import type { Answer, Binding, Offered, PactSight } from '../bots/negotiation.ts';
import { TALKS } from '../bots/talks.ts';
import { sameOffer } from '../offer/offer.ts';
import { keptTo } from '../pact/bounds.ts';
import type { Batch } from './batch.ts';
import { checkCommand } from './check.ts';
import type { Chronicle } from './chronicle.ts';
import type { Command } from './commands.ts';
import type { Match } from './match.ts';
import { agreementsOf, termsOn } from './pacts/effects.ts';
import type { Pact } from './pacts/pact.ts';
import { worthOf } from './score.ts';
import type { MatchState } from './state.ts';

/** Rounds of answers to answers: a bot that is countered for ever has said its last word by then. */
const ROUNDS = 4;

const offeredOf = ({ seats, signed, terms, turns, penalty, version }: Pact): Offered => ({
  deal: { terms, turns, penalty },
  ...{ seats, signed, version },
});

const bindingOf = (pact: Pact, turn: number): Binding => ({
  ...offeredOf(pact),
  id: pact.id,
  age: turn - pact.since!,
  left: pact.until! - turn,
});

/** Seats that may be played. */
const playableOf = ({ scenario }: Match): number[] =>
  scenario.territories.flatMap(({ seat }, index) => (seat ? [index] : []));

/** Everything that the bot of a seat may know. */
function sightOf(
  { scenario, state }: Match,
  chronicle: Chronicle,
  seat: number,
  playable: readonly number[],
): PactSight {
  const { imagination, latest: report, memory } = chronicle;
  const { announced, pacts, turn, turns } = state;
  return {
    ...{ scenario, seat, report, announced, imagination, worth: worthOf, playable, turn, turns },
    breaches: memory.breaches,
    refusals: memory.refusalsOf(seat),
    standing: state.seats.map(({ standing }) => standing),
    pacts: pacts.filter(({ until }) => until !== null).map((pact) => bindingOf(pact, turn)),
    // That others are about to break one is theirs to know.
    agreements: agreementsOf(pacts.map((pact) => ({ ...pact, broken: [] }))),
  };
}

/** Has somebody begun to work on this seat's offer? */
function hasBegun({ pacts, seats }: MatchState, seat: number): boolean {
  const { bids, draft, standing } = seats[seat]!;
  return !sameOffer(draft, keptTo(termsOn(pacts, seat), standing)) || Object.keys(bids).length > 0;
}

export class BotTable {
  readonly #chronicle: Chronicle;
  /** Does nobody who sits here play this seat now? */
  readonly #isVacant: (match: Match, seat: number) => boolean;

  constructor(chronicle: Chronicle, isVacant: (match: Match, seat: number) => boolean) {
    this.#chronicle = chronicle;
    this.#isVacant = isVacant;
  }

  /** The seats that bots speak for, each with its sight and its character. */
  *#bots({ match }: Batch) {
    const cast = castBots(match.header.seed, match.scenario.territories.length);
    const playable = playableOf(match);
    for (const seat of playable) {
      if (this.#isVacant(match, seat)) yield { seat, name: cast[seat]!, playable };
    }
  }

  /** As a turn's offers open: what bots propose, and what other bots answer. */
  openTalks(batch: Batch): void {
    for (const { seat, name, playable } of this.#bots(batch)) {
      const proposal = TALKS[name].propose(sightOf(batch.match, this.#chronicle, seat, playable));
      if (proposal) this.#say(batch, seat, { type: 'propose', ...proposal });
    }
    this.answer(batch);
  }

  /** Answers what waits for a bot's word. */
  answer(batch: Batch): void {
    for (let round = 0; round < ROUNDS; round++) {
      const before = batch.entries.length;
      for (const { seat, name, playable } of this.#bots(batch)) {
        for (const pact of batch.match.state.pacts.filter((one) => this.#waits(one, seat))) {
          const sight = sightOf(batch.match, this.#chronicle, seat, playable);
          const reply = this.#reply(pact, TALKS[name].answer(sight, offeredOf(pact)));
          if (reply) this.#say(batch, seat, reply);
        }
      }
      if (batch.entries.length === before) return;
    }
  }

  /** Moves the drafts of all seats that are played by bots. Work that somebody had begun is kept as they left it. */
  play(batch: Batch): void {
    for (const { seat, name, playable } of this.#bots(batch)) {
      if (hasBegun(batch.match.state, seat)) continue;
      const sight = sightOf(batch.match, this.#chronicle, seat, playable);
      for (const pact of TALKS[name].leaves(sight)) this.#say(batch, seat, { type: 'break', pact, broken: true });
      const { offer, bids } = BOT[name].compose(sight);
      const { pacts, seats } = batch.match.state;
      const wanted = keptTo(termsOn(pacts, seat), offer);
      for (const move of movesBetween(seats[seat]!.draft, wanted)) batch.byBot(seat, { type: 'set', ...move });
      for (const bid of bids) batch.byBot(seat, { type: 'bid', ...bid });
    }
  }

  #waits({ seats, signed, until }: Pact, seat: number): boolean {
    return until === null && seats.includes(seat) && !signed.includes(seat);
  }

  #reply({ id, version }: Pact, answer: Answer): Command | null {
    if (answer === 'wait') return null;
    if (answer === 'sign') return { type: 'sign', pact: id, version };
    return answer === 'decline' ? { type: 'decline', pact: id } : { type: 'counter', pact: id, deal: answer };
  }

  /** What the rules do not let it say goes unsaid. */
  #say(batch: Batch, seat: number, command: Command): void {
    if (checkCommand(batch.match, `bot:${seat}`, command) === null) batch.byBot(seat, command);
  }
}
