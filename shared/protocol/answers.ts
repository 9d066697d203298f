import type { Authority } from '../match/authority.ts';
import type { Ask, Told } from './questions.ts';

/** What an authority says to a question about the past. */
export function answerTo(authority: Authority, { number, question }: Ask): Told {
  if (question.about === 'annals') {
    return { number, about: 'annals', answer: authority.annals(question.from, question.seat) };
  }
  return { number, about: 'why', answer: authority.why(question.turn, question.subject) };
}
