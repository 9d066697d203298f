/**
 * What is read before a match: the home page, errors, open tables. It comes by itself, so that the home page opens
 * quickly; the whole catalogue (`en.ts`) contains it.
 */
import { formats } from './formats.ts';
import type { Front } from './front.fr.ts';
import { en as online } from './online.en.ts';

const f = formats('en-GB');

export const en: Front = {
  online,

  app: {
    intl: 'en-GB',
    name: 'La Carotte',
    tagline: 'The game of rival territories',
    promise:
      'Govern a territory from 1974 to 2000, hold out your carrot to firms, and watch a two-speed landscape form, or not.',
    skip: 'Skip to content',
    language: 'Language',
    home: 'Home',
    close: 'Close',
    back: 'Back',
    retry: 'Try again',
    reload: 'Reload the page',
    copy: 'Copy',
    copied: 'Copied',
    titled: (page) => `${page} · La Carotte`,
  },

  learn: {
    enter: 'Learn by playing (8 minutes)',
    hint: 'A small town to govern for five years, step by step. By touch, by mouse, or by the keyboard alone.',
    resume: 'Go on with the lesson',
    step: (step, steps) => `${f.whole(step)} / ${f.whole(steps)}`,
  },

  home: {
    picture:
      'The game’s map in 1999: in the middle, high warm land around Valmarche, where the arrows of executives and technicians lead; around it, low pale land, left behind.',
    waysIn: 'How will you play?',
    create: 'Open a match',
    createHint: 'For a class or for friends: you get a code, the others join you.',
    join: 'Join with a code',
    joinHint: 'The six-character code shown by whoever hosts the match.',
    solo: 'Play alone',
    soloHint: 'Against territories run by bots, with no network.',
    replay: 'Replay a match',
    replayHint: 'Open the file of a match and walk through its years.',
    open: 'Open',
    enter: 'Join',
    play: 'Play',
    code: 'Code of the match',
    codeMissing: (missing) => `The code has six characters: ${f.whole(missing)} missing.`,
    watch: 'Watch without playing (projector)',
    scenario: 'Scenario',
    seat: 'Your territory',
    pace: 'Pace',
    paceOne: 'one year a turn',
    paceTwo: 'two years a turn',
    turns: (n) => `${f.whole(n)} ${f.plural(n, 'turn', 'turns')}`,
    timer: 'Time for a turn',
    noTimer: 'no limit',
    minutes: (n) => `${f.decimal(n, n % 1 ? 1 : 0)} min`,
    creating: 'Opening the match…',
    resume: 'Go on with the current match',
    resumeAt: (scenario, turn) => `${scenario}, turn ${f.whole(turn)}`,
    instruments: 'All instruments explained',
  },

  kind: {
    metropolis: {
      name: 'metropolis',
      is: 'Decides, researches, advises. Everything is close, and everything is dear.',
    },
    regionalCity: { name: 'regional city', is: 'A university, services, and a future if somebody sees to it.' },
    industrialBasin: {
      name: 'old industrial basin',
      is: 'Great craft skills, derelict land, and an industry that is leaving.',
    },
    smallTown: { name: 'small town', is: 'A few factories, room, little money: every establishment counts.' },
    rural: { name: 'rural district', is: 'Land, quiet, hardly any budget.' },
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

  error: {
    unknownCode: 'No match has this code.',
    unknownCodeHint: 'Check the six characters with whoever hosts the match.',
    unreachable: 'The server does not answer.',
    unreachableHint: 'Check the network, then try again.',
    refused: 'The server did not accept this.',
    page: 'This page does not exist.',
    pageHint: 'Perhaps the address is incomplete.',
  },
};
