/** What people in one seat say to each other, mandates and wagers, in English. */
import { formats } from './formats.ts';
import type { TeamWords } from './team.ts';

const f = formats('en');

export const en: TeamWords = {
  team: {
    title: 'Your team',
    agreed: (agreed, of) => `${f.whole(agreed)} of ${f.whole(of)} agree`,
    propose: 'Propose this offer',
    agree: 'I agree',
    disagree: 'Not after all',
    sign: 'Sign the offer',
    signed: 'Offer signed.',
    unsign: 'Withdraw the signature',
    signs: (name) => `${name} signs.`,
    standsFor: (mayor, away) => `${away} is not here: ${mayor} signs instead, until they are back.`,
    youStandFor: (away) => `${away} is not here: you sign instead, until they are back.`,
    mayorAway: (name) => `${name} has gone. If it lasts, somebody else will sign.`,
    isMayor: 'signs',
    agrees: 'agrees',
    moved: (controls) => `moved: ${controls}`,
    elect: (name) => `Vote for ${name}`,
    electYou: 'Vote for myself',
    votes: (count) => `${f.whole(count)} ${f.plural(count, 'vote', 'votes')}`,
    elected: (needed) => `To change the mayor: ${f.whole(needed)} ${f.plural(needed, 'vote', 'votes')}.`,
    next: (name) => `Everybody signs in turn: ${name} next.`,
    movedBy: (name) => `Moved by ${name}`,
    why: 'Say why',
    rewrite: 'Edit',
    reasonFor: (control) => `Why this change? ${control}`,
    reasonHint: 'Enter to say it, Escape to cancel',
    quote: (text) => `“${text}”`,
    bid: (project) => `bid for ${project}`,
    years: (count) => `${f.whole(count)} ${f.plural(count, 'year', 'years')}`,
    said: {
      moved: (who, control, value) => `${who} has set “${control}” to ${value}.`,
      switched: (who, control, on) => `${who} has ${on ? 'asked for' : 'taken back'}: ${control}.`,
      reason: (who, control, text) => `${who} on “${control}”: ${text}`,
      agreed: (who) => `${who} agrees.`,
      proposed: (who) => `${who} proposes this offer.`,
      signs: (who) => `${who} signs from now on.`,
    },
  },

  mandate: {
    title: 'Your mandate',
    open: 'to choose before the first close',
    how: 'Two programmes are put to you. The one that you take changes what counts in your score; everybody will see it.',
    none: 'No mandate',
    noneIs: 'The usual points.',
    chooses: (mayor) => `${mayor} chooses for the team.`,
    points: (merit, points, usual) => `${merit}: ${f.whole(points)} points, usually ${f.whole(usual)}`,
    name: {
      employment: 'Jobs first',
      technopole: 'The technopole',
      cohesion: 'Cohesion',
      region: 'The regional centre',
      finances: 'Sound accounts',
    },
    is: {
      employment: 'Jobs for everybody, and lasting ones, skilled or not.',
      technopole: 'Attract and train technicians and executives before anything else.',
      cohesion: 'Nobody left by the wayside: fewer without work, fewer in precarious jobs.',
      region: 'Growth: let the region work here.',
      finances: 'A free budget and little debt, without losing sight of the rest.',
    },
    badge: (name) => `Mandate: ${name}`,
  },

  wager: {
    title: 'Wager',
    none: 'optional',
    how: 'Say how two indicators at most will move this turn. Secret until the close, and worth no points.',
    on: {
      jobs: 'Jobs here',
      skilledShare: 'Skilled people here',
      unemployment: 'Unemployment here',
      freeBudget: 'Free budget here',
      dissimilarity: 'The country’s dissimilarity',
      gap: 'The country’s skill gap',
      polarisation: 'The country’s fiscal polarisation',
    },
    direction: { up: 'up', steady: 'steady', down: 'down' },
    steady: (change) => `steady: less than ${change}`,
    points: (count) => `${f.decimal(count)} pt`,
    settled: 'Wagers',
    said: 'said',
    came: 'turned out',
    right: 'right',
    wrong: 'wrong',
    tally: (right, made) => `${f.whole(right)} right of ${f.whole(made)} so far.`,
    score: (right, made) => `Wagers: ${f.whole(right)} right of ${f.whole(made)}`,
    yours: 'Your wagers',
    pledges: 'Mandates and wagers',
  },

  mayors: {
    title: 'In a team the offer is signed by',
    choice: { elected: 'a mayor whom the team elects', rotating: 'each in turn' },
    is: {
      elected:
        'Where several share a seat, all of them set the offer and one signs it: whoever sat down first, or whom the team elects.',
      rotating: 'Where several share a seat, all of them set the offer and one signs it, another one each turn.',
    },
  },
};
