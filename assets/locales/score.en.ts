/** Scores, while they are estimated and at the end, in English. */
import { formats } from './formats.ts';
import type { ScoreWords } from './score.fr.ts';

const f = formats('en-GB');

export const en: ScoreWords = {
  estimate: (mean, low, high) =>
    low === high
      ? `Estimate: ${mean}, whatever the luck`
      : `Estimate: ${mean} (between ${low} and ${high}, depending on luck)`,
  merits: 'What it is made of',
  how: (years, early) =>
    early
      ? `It is early: the mean of the ${f.plural(years, 'one year', `${f.whole(years)} years`)} played so far, and an offer takes years to tell.`
      : `The mean of the last ${f.whole(years)} years, as at the end.`,
  against:
    'What these choices added to what would have come anyway: the match is played again with other luck, with these choices, and then with the first offer in their place. No secret goes into it, nor any luck to come.',
  mean: 'on average',
  byLuck: 'depending on luck',
  range: (low, high) => `${low} to ${high}`,
  points: (value) => `${value}\u00a0pt`,

  country: 'The country together',
  countryLine: (jobs, gap) => `What all your offers change in the country: jobs ${jobs}, skill gap ${gap}`,
  countryHow:
    '“By your offers”: the difference from the same match, with the same luck, in which everybody kept their first offer; on average over the last years.',
  measure: {
    jobs: 'Jobs',
    unemployment: 'Unemployment',
    dissimilarity: 'Dissimilarity',
    gap: 'Skill gap',
    leftBehind: 'People left behind',
  },
  changed: 'by your offers',
  better: 'better',
  worse: 'worse',

  seats: 'Each territory against itself',
  seatsHint:
    'What the team added to what would have come anyway: the same match, with the same luck, in which it alone had kept its first offer. 0: nothing; 100: what a good plan earns in a territory of this kind. A rural district can therefore beat a metropolis. So as not to crown luck, the same offers are played again with other luck, and it is the mean that ranks.',
  score: 'Score',
  played: 'as played',
  figures: 'The figures, and what they are made of',
  key: { mean: 'mean', band: 'how much was luck', own: 'the match as it went' },
  chart: (seats, first, score) =>
    `Scores of ${f.whole(seats)} territories, the highest first. In the lead: ${first}, ${score}.`,
  progress: 'The same offers are played again, without each team and then with other luck…',
  missing: 'The score could not be worked out. It can still be done later from the log of the match.',
  undecided: (a, b) =>
    `Between ${a} and ${b} the difference proves nothing: their ranges overlap, other luck could have turned them round.`,
  decided: (a, b) => `${a} is ahead of ${b} for good: their ranges do not touch, luck has little or no part in it.`,
};
