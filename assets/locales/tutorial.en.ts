/** The lesson in English: two or three short sentences a step, and what to do with which key. */
import type { Band } from '../../shared/match/band.ts';
import { formats } from './formats.ts';
import type { LessonFacts, TutorialWords } from './tutorial.ts';

const f = formats('en-GB');
const points = ({ mean, low, high }: Band) =>
  `${f.signed(mean)} ${f.plural(Math.abs(Math.round(mean)), 'point', 'points')} (${f.signed(low)} to ${f.signed(high)} with luck)`;
const index = (value: number) => f.decimal(value, 2);

/** What came of the project that the town was made for. */
const outcome = ({ place, winner, decided }: LessonFacts): string => {
  const n = `${f.whole(decided?.jobs ?? 0)} office jobs`;
  if (winner === place)
    return `Won: ${n} come to ${place}. That project wanted what you have: people and telecommunications. The reason is below the news.`;
  return `This time ${n} go ${winner === null ? 'nowhere' : `to ${winner}`}. With a small bid that project was within your reach: it wanted what you have, people and telecommunications.`;
};

export const en: TutorialWords = {
  title: 'Learn by playing',
  go: 'Go there',
  skip: 'Skip',
  skipIs: 'Skip: the game takes this step for you',
  back: 'One step back',
  next: 'Continue',
  leave: 'Leave',
  leaveIs: 'Leave the lesson; it will wait for you where you are',
  preparing: 'A corner of Valmarche is being set up…',
  steps: {
    land: {
      title: 'A country in relief',
      says: ({ place, rival }) =>
        `You govern ${place}, a small town. On the map, land that attracts is high and warm, like ${rival}; land left behind is low and pale.`,
      todo: () =>
        'Open the “Territories” tab: it puts the map into figures. (On the keyboard: Enter, and Enter again.)',
    },
    rival: {
      title: 'The metropolis',
      says: ({ rival }) =>
        `All these territories compete for the same firms. ${rival} is the largest, and the best placed.`,
      todo: ({ rival }) => `Pick ${rival} in the list to open its sheet.`,
    },
    sheet: {
      title: 'A sheet for each territory',
      says: ({ here, there }) =>
        `All of it is public: people, finances, firms, and what these find there. Look at information: ${index(there.information)} here, ${index(here.information)} at home. That gap will matter.`,
      todo: () => 'Close the sheet (× or Escape).',
    },
    offer: {
      title: 'Your carrot',
      says: ({ here }) =>
        `To bring firms in you put together an offer: your carrot. It has three baskets and a free budget, ${f.money(here.freeBudget)} this year.`,
      todo: () => 'Go back to the “Offer” tab.',
    },
    taxes: {
      title: 'First basket: taxes',
      says: () =>
        'What a firm does not pay. The exemption frees newcomers from tax, and costs your budget that revenue.',
      todo: () => 'Raise the newcomers’ exemption by one notch (the + button, or right arrow).',
    },
    forecast: {
      title: 'What it would do',
      says: () =>
        'Below the slider, the engine says what your move would probably change in five years: a mean and a range, for luck plays its part.',
      todo: () => 'Move the exemption once more, and compare the forecasts.',
    },
    equipment: {
      title: 'Second basket: equipment',
      says: () => 'What you build. It is slow, it lasts, and then it wears out.',
      todo: () => 'Open the “Equipment” basket.',
    },
    telecom: {
      title: 'A share of the budget',
      says: () =>
        'Equipment is paid as a share of the free budget. The bar above is nearly full: what you add here is taken elsewhere, and the bar says where.',
      todo: () => 'Give telecommunications at least five points more (the slider, or right arrow).',
    },
    externalities: {
      title: 'Third basket: externalities',
      says: () => 'What a firm finds around it without producing it: advice, trained people, a good name.',
      todo: () => 'Open the “Externalities” basket.',
    },
    training: {
      title: 'Training',
      says: () =>
        'Training gives a new skill to those whose trade is disappearing, if there are jobs for them. Below each slider, a line says whom the instrument speaks to.',
      todo: () => 'Give training at least five points more.',
    },
    close: {
      title: 'Closing the turn',
      says: () => 'Your offer is secret until the close. Then the engine plays the year for all territories at once.',
      todo: () => 'Press “Ready”.',
    },
    news: {
      title: 'Three news items, three reasons',
      says: () =>
        'The map has moved. Here is what matters most to you, and below each line, in smaller type, the reason that the engine gives.',
      todo: () => 'Read the three reasons, then go on to the offer.',
    },
    bid: {
      title: 'A headline project',
      says: () =>
        'A research centre wants to settle, and everybody knows it. You may bid: a sum for each job, paid only if you win.',
      todo: () => 'Open the project’s line, then bid all that you can (the slider to its end, or the End key).',
    },
    closeBid: {
      title: 'Nothing holds you back',
      says: () => 'Nobody else bids. If the carrot were enough, this centre would be yours.',
      todo: () => 'Press “Ready”.',
    },
    lost: {
      title: 'Lost',
      says: ({ rival, winner, bid, decided }) =>
        `The centre goes to ${winner ?? rival}, which ${decided?.bid ? 'bid too' : 'bid nothing'}${bid > 0 ? `; you offered ${f.whole(bid)} kF per job a year` : ''}. Read why, below the news.`,
      todo: ({ rival }) => `Go and see ${rival}, by the link below the news.`,
    },
    why: {
      title: 'What the project looked for',
      says: ({ rival, here, there }) =>
        `A research centre wants contacts and executives. Information: ${index(there.information)} in ${rival}, ${index(here.information)} at home; executives: ${f.whole(there.actives.executive)} against ${f.whole(here.actives.executive)}. That is not bought in a year: it accumulates.`,
      todo: () => 'Look through the sheet, then close it (× or Escape).',
    },
    onward: {
      title: 'Offering what you have',
      says: () =>
        'A small town has other assets: room, people at hand, low rents. Better to aim at those who look for them.',
      todo: () => 'Go on to the offer.',
    },
    answer: {
      title: 'A project of your size',
      says: () =>
        'A tele-secretariat is announced. Read what it looks for: telecommunications and people. No contacts, no executives; and it hardly cares for access.',
      todo: ({ enough }) => `Open the line, and bid at least ${f.whole(enough)} kF (the + button, or right arrow).`,
    },
    closeAnswer: {
      title: 'A modest bid',
      says: () =>
        'Below the bid you read what it will cost if you win, every year for four years. That is little beside what you offered for the research centre.',
      todo: () => 'Press “Ready”.',
    },
    outcome: {
      title: 'What came of it',
      says: outcome,
      todo: () => 'Now for the people: open “Territories”.',
    },
    draw: {
      title: 'The pump that draws in',
      says: ({ rival, place }) =>
        `On the map the arrows are people moving house. Follow those of executives: they climb to ${rival}, and some leave ${place} too. That is the pump that draws in: wages and careers attract.`,
      todo: ({ rival }) => `Open the sheet of ${rival}: that is where the pumps are strongest.`,
    },
    drive: {
      title: 'The pump that drives out',
      says: ({ rival, there }) =>
        `In a year ${rival} gains ${f.whole(there.netMigration.executive)} executives and loses ${f.whole(-there.netMigration.lowSkilled)} low-skilled workers. Those who come raise the rents, and those who earn little leave: that is the pump that drives out.`,
      todo: () => 'Read the two balances on the sheet, then close it (× or Escape).',
    },
    yours: {
      title: 'Your turn',
      says: () =>
        'Two turns are left. Compose as you like: some of each basket, a bid or none. Touching nothing is allowed too.',
      todo: () => 'Play to the results, from “Ready” to “On to the offer”.',
    },
    end: {
      title: 'Did it have to be?',
      says: ({ place, score, gap: [before, after] }) =>
        `${score === null ? 'Your points are being worked out.' : `${place}: ${points(score)}, what you added to what would have come anyway.`} Meanwhile the gap in skill went from ${f.decimal(before)} to ${f.decimal(after)} points. The article behind this game asks whether it had to be; it is up to you to try something else.`,
      todo: () => 'And now?',
    },
  },
  alone: 'Play a whole match alone',
  klass: 'Open one for a class',
  replay: 'See this match again',
  restart: 'Start the lesson again',
};
