/** Pacts, in English, in the shape of the French. */
import type { PactNews } from '../../shared/match/news.ts';
import type { Pact } from '../../shared/match/pacts/pact.ts';
import type { Terms } from '../../shared/pact/deal.ts';
import { formats } from './formats.ts';
import type { PactWords } from './pacts.fr.ts';

const f = formats('en-GB');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const years = (n: number) => `${f.whole(n)} ${f.plural(n, 'year', 'years')}`;
const turns = (n: number) => `${f.whole(n)} ${f.plural(n, 'turn', 'turns')}`;
const verb = (places: readonly string[], one: string, more: string) => (places.length > 1 ? more : one);

const PACT = {
  truce: 'tax truce',
  technopole: 'shared technopole',
  university: 'shared university',
  revenue: 'revenue-sharing pact',
} as const;
const called = (terms: Terms) => PACT[terms.kind === 'equipment' ? terms.equipment : terms.kind];
const EQUIPMENT = { technopole: 'A technopole', university: 'A university' } as const;

type NameOf = (territory: number) => string;

function promise(terms: Terms, nameOf: NameOf): string {
  switch (terms.kind) {
    case 'truce':
      return `Nobody goes below ${f.whole(terms.rate)}% of the reference rate, nor exempts newcomers${terms.exemption > 0 ? ` for more than ${years(terms.exemption)}` : ''}.`;
    case 'equipment':
      return `${EQUIPMENT[terms.equipment]} in ${nameOf(terms.host)}: each puts ${f.whole(terms.percent)}% of its free budget into it, and all use it.`;
    case 'revenue':
      return `${f.whole(terms.percent)}% of the newcomers’ business tax goes into a common purse, shared out by population.`;
  }
}

const others = ({ pact, reader }: PactNews, nameOf: NameOf) => pact.seats.filter((seat) => seat !== reader).map(nameOf);
const parties = ({ seats }: Pact, nameOf: NameOf) => f.list(seats.map(nameOf));

function broken(line: PactNews, nameOf: NameOf): string {
  const { pact, reader, paid, each } = line;
  const pactName = `the ${called(pact.terms)}`;
  const keepers = pact.seats.filter((seat) => !pact.broken.includes(seat)).map(nameOf);
  if (reader !== null && pact.broken.includes(reader)) {
    const price = paid > 0 ? `it costs you ${f.money(paid / pact.broken.length)}` : 'it costs you nothing';
    return `You break ${pactName} with ${f.list(others(line, nameOf))}: ${price}.`;
  }
  const who = pact.broken.map(nameOf);
  const breaks = `${f.list(who)} ${verb(who, 'breaks', 'break')} ${pactName}`;
  if (reader !== null) return `${breaks}${each > 0 ? `: you get ${f.money(each)}` : ', owing you nothing'}.`;
  return keepers.length > 0 ? `${breaks} with ${f.list(keepers)}.` : `${breaks}.`;
}

function freedom({ freedom: done }: PactNews): string {
  if (!done) return '';
  const { before, after } = done;
  const rate = `the tax goes from ${f.whole(before.taxRate)} to ${f.whole(after.taxRate)}% of the reference`;
  const exemption = `the exemption from ${years(before.exemption)} to ${years(after.exemption)}`;
  const moved = [
    ...(before.taxRate === after.taxRate ? [] : [rate]),
    ...(before.exemption === after.exemption ? [] : [exemption]),
  ];
  return moved.length > 0
    ? ` At once, ${moved.join(' and ')}.`
    : ' Neither its rate nor its exemption has moved for all that.';
}

const price = ({ pact, paid }: PactNews) =>
  paid > 0
    ? `Price of the break: ${f.money(paid)}, that is ${f.whole(pact.penalty)}% of the free budget.`
    : 'The pact asked for no payment, or there was nothing to take.';

const ASIDE: Readonly<Record<Terms['kind'], string>> = {
  truce: 'While the truce lasts, these territories will not follow you further down.',
  equipment: 'Together they reach the mass that none has alone.',
  revenue: 'One more plant brings each signatory less: they will fight less for it.',
};

export const en: PactWords = {
  title: 'Pacts',
  hint: 'A proposal stands until the turn closes; signed by all, it binds you at once.',
  empty:
    'No pact yet. Alone, everybody cuts taxes so as not to lose plants. Together you can stop, build what nobody would pay for alone, or share what comes. A pact can be broken, at a price.',
  emptyWatching: 'No pact is in force.',
  kind: {
    truce: {
      name: 'Tax truce',
      does: 'A minimum rate, and a cap on exemptions.',
      why: 'To keep your revenue instead of taking it from each other.',
    },
    equipment: {
      name: 'Shared equipment',
      does: 'A technopole or a university, paid for together, open to all.',
      why: 'To reach the mass that none has alone. The host gains most.',
    },
    revenue: {
      name: 'Revenue sharing',
      does: 'A share of the newcomers’ tax goes into a common purse.',
      why: 'So that the plant that goes next door brings you something too.',
    },
  },
  promise,
  parties: (places) => f.list(places),
  lasts: (n) => `For ${turns(n)}, this one included.`,
  until: (turn) => `Until turn ${f.whole(turn)}.`,
  leaving: (penalty) =>
    penalty > 0
      ? `Whoever leaves early pays ${f.whole(penalty)}% of its free budget to the others.`
      : 'You may leave early and pay nothing.',
  ours: 'Your pacts in force',
  theirs: 'Among other territories',
  talks: 'Under discussion',
  inForce: 'Pacts in force',
  received: 'To be signed',
  sent: 'Waiting for the others',
  signedBy: (places) => `${f.list(places)} ${verb(places, 'has signed', 'have signed')}.`,
  waitingFor: (places) => `Waiting for ${f.list(places)}.`,
  sign: 'Sign',
  counter: 'Counter',
  decline: 'Decline',
  withdraw: 'Withdraw the proposal',
  break: 'Break this pact',
  breakAsk: (money) =>
    `${money > 0 ? `Breaking it would cost about ${f.money(money)} of your present free budget, paid to those who keep their word.` : 'Breaking it would cost you nothing.'} Nobody will know before the turn closes.`,
  breakYes: 'Yes, break it',
  breakNo: 'No, keep my word',
  breaking: (money) =>
    `You break it as the turn closes${money > 0 ? `, for about ${f.money(money)}` : ''}. It is still your secret.`,
  keep: 'Keep it after all',
  propose: 'Propose a pact',
  counterTitle: 'Your counter-proposal',
  what: 'Which pact?',
  withWhom: 'With whom?',
  nearest: 'The nearest first.',
  computer: 'bot',
  rate: 'Minimum rate',
  rateValue: (n) => `${f.whole(n)}% of the reference`,
  exemption: 'Exemption, at most',
  exemptionValue: (n) => (n === 0 ? 'none' : years(n)),
  equipment: 'Which equipment?',
  host: 'Where?',
  share: 'Share of each',
  shareValue: (n, money) => `${f.percent(n / 100)} of the free budget (${f.money(money)} for you)`,
  revenue: 'Share that is pooled',
  revenueValue: (n) => f.percent(n / 100),
  turns: 'How long',
  turnsValue: turns,
  penalty: 'Price of a break',
  penaltyValue: (n) => (n === 0 ? 'nothing' : `${f.percent(n / 100)} of the free budget`),
  reads: 'It will read:',
  send: 'Send',
  sendCounter: 'Send the counter-proposal',
  cancel: 'Cancel',
  noPartner: 'Tick at least one territory.',
  mayorOnly: (mayor) =>
    `Only the mayor commits the territory${mayor === null ? '' : `: that is ${mayor}`}. You may prepare and read it together.`,
  waiting: (n) => `Pacts, ${f.whole(n)} to be signed`,
  tiding: {
    arrived: (places, terms) => `${f.list(places)} ${verb(places, 'offers', 'offer')} you a ${called(terms)}.`,
    countered: (places, terms) =>
      `${f.list(places)} ${verb(places, 'proposes', 'propose')} other terms for the ${called(terms)}.`,
    signed: (places, terms) => `${f.list(places)} ${verb(places, 'has', 'have')} signed the ${called(terms)}.`,
    agreed: (places, terms) => `Signed: the ${called(terms)} with ${f.list(places)} is in force.`,
    declined: (places, terms) => `Declined or withdrawn: there will be no ${called(terms)} with ${f.list(places)}.`,
  },
  lock: (places, until) => `Tax truce with ${f.list(places)}, until turn ${f.whole(until)}.`,
  joint: (terms, money) => `+ ${f.whole(terms.percent)}% for the ${called(terms)} (${f.money(money)})`,
  ofTurn: 'Pacts of the turn',
  count: (n) => `${f.whole(n)} ${f.plural(n, 'event', 'events')}`,
  fate: {
    signed: () => 'signed',
    broken: (by) => `broken by ${f.list(by)}`,
    ended: () => 'run out',
  },
  brief: (pact, nameOf) =>
    `${capital(called(pact.terms))}: ${parties(pact, nameOf)}${pact.until === null ? '' : ` (until turn ${f.whole(pact.until)})`}`,
  news: (line, nameOf) => {
    const { fate, pact, reader } = line;
    const what = called(pact.terms);
    if (fate === 'broken') return broken(line, nameOf);
    if (fate === 'ended') {
      return reader === null
        ? `The ${what} between ${parties(pact, nameOf)} has run out.`
        : `The ${what} with ${f.list(others(line, nameOf))} has run out.`;
    }
    return reader === null
      ? `${parties(pact, nameOf)} commit themselves: a ${what}, until turn ${f.whole(pact.until ?? 0)}.`
      : `You have signed with ${f.list(others(line, nameOf))}: a ${what}, until turn ${f.whole(pact.until ?? 0)}.`;
  },
  newsWhy: (line, nameOf) => {
    const { fate, pact, reader } = line;
    if (fate === 'broken') return `${price(line)}${pact.terms.kind === 'truce' ? freedom(line) : ''}`;
    if (fate === 'ended') return 'The time agreed on is over: all are free to begin again, or not.';
    return `${promise(pact.terms, nameOf)}${reader === null ? ` ${ASIDE[pact.terms.kind]}` : ''}`;
  },
};
