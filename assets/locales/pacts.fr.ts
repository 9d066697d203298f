/** Pacts, in French: what they are, what one may say of them at the table, and their news. */
import type { PactNews } from '../../shared/match/news.ts';
import type { Pact } from '../../shared/match/pacts/pact.ts';
import type { EquipmentTerms, Terms } from '../../shared/pact/deal.ts';
import { formats } from './formats.ts';
import { at, the } from './places.fr.ts';

const f = formats('fr-FR');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const years = (n: number) => `${f.whole(n)} ${f.plural(n, 'an', 'ans')}`;
const turns = (n: number) => `${f.whole(n)} ${f.plural(n, 'tour', 'tours')}`;
/** Names as they stand in the sentence. */
const names = (places: readonly string[]) => f.list(places.map(the));
const verb = (places: readonly string[], one: string, more: string) => (places.length > 1 ? more : one);

/** How the sentence calls it. */
const PACT = {
  truce: 'la trêve fiscale',
  technopole: 'le pacte de la technopole partagée',
  university: 'le pacte de l’université partagée',
  revenue: 'le partage des recettes',
} as const;
const called = (terms: Terms) => PACT[terms.kind === 'equipment' ? terms.equipment : terms.kind];
/** The same, where it is new. */
const NEW_PACT = {
  truce: 'une trêve fiscale',
  technopole: 'une technopole partagée',
  university: 'une université partagée',
  revenue: 'un partage des recettes',
} as const;
const fresh = (terms: Terms) => NEW_PACT[terms.kind === 'equipment' ? terms.equipment : terms.kind];
const EQUIPMENT = { technopole: 'Une technopole', university: 'Une université' } as const;
const SHARED = { technopole: 'la technopole partagée', university: 'l’université partagée' } as const;

type NameOf = (territory: number) => string;

function promise(terms: Terms, nameOf: NameOf): string {
  switch (terms.kind) {
    case 'truce':
      return `Personne ne descend sous ${f.whole(terms.rate)} % du taux de référence, ni n’exonère les nouveaux venus${terms.exemption > 0 ? ` au-delà de ${years(terms.exemption)}` : ''}.`;
    case 'equipment':
      return `${EQUIPMENT[terms.equipment]} ${at(nameOf(terms.host))} : chacun y met ${f.whole(terms.percent)} % de son budget libre, et tous s’en servent.`;
    case 'revenue':
      return `${f.whole(terms.percent)} % de la taxe professionnelle des nouveaux venus vont dans une caisse commune, partagée selon le nombre d’habitants.`;
  }
}

/** Those who signed, save whoever reads. */
const others = ({ pact, reader }: PactNews, nameOf: NameOf) => pact.seats.filter((seat) => seat !== reader).map(nameOf);
const parties = ({ seats }: Pact, nameOf: NameOf) => names(seats.map(nameOf));

function broken(line: PactNews, nameOf: NameOf): string {
  const { pact, reader, paid, each } = line;
  const pactName = called(pact.terms);
  const keepers = pact.seats.filter((seat) => !pact.broken.includes(seat)).map(nameOf);
  if (reader !== null && pact.broken.includes(reader)) {
    const price = paid > 0 ? `cela vous coûte ${f.money(paid / pact.broken.length)}` : 'cela ne vous coûte rien';
    return `Vous rompez ${pactName} avec ${names(others(line, nameOf))} : ${price}.`;
  }
  const who = pact.broken.map(nameOf);
  const breaks = `${capital(names(who))} ${verb(who, 'rompt', 'rompent')} ${pactName}`;
  if (reader !== null) return `${breaks}${each > 0 ? ` : vous recevez ${f.money(each)}` : ', sans rien vous devoir'}.`;
  return keepers.length > 0 ? `${breaks} avec ${names(keepers)}.` : `${breaks}.`;
}

/** What was done with a freedom that was paid for. */
function freedom({ freedom: done }: PactNews): string {
  if (!done) return '';
  const { before, after } = done;
  const rate = `la taxe passe de ${f.whole(before.taxRate)} à ${f.whole(after.taxRate)} % de la référence`;
  const exemption = `l’exonération de ${years(before.exemption)} à ${years(after.exemption)}`;
  const moved = [
    ...(before.taxRate === after.taxRate ? [] : [rate]),
    ...(before.exemption === after.exemption ? [] : [exemption]),
  ];
  return moved.length > 0
    ? ` Aussitôt, ${moved.join(' et ')}.`
    : ' Ni son taux ni son exonération n’ont bougé pour autant.';
}

const price = ({ pact, paid }: PactNews) =>
  paid > 0
    ? `Prix de la rupture : ${f.money(paid)}, soit ${f.whole(pact.penalty)} % du budget libre.`
    : 'Le pacte ne prévoyait rien à payer, ou il n’y avait rien à prendre.';

/** What a pact among others means to whoever did not sign it. */
const ASIDE: Readonly<Record<Terms['kind'], string>> = {
  truce: 'Tant que dure la trêve, ces collectivités ne vous suivront pas plus bas.',
  equipment: 'À plusieurs, on atteint la masse que l’on n’aurait pas seul.',
  revenue: 'Une usine de plus rapporte moins à chaque signataire : on se la disputera moins.',
};

export const fr = {
  title: 'Pactes',
  hint: 'Une proposition vaut jusqu’à la clôture du tour ; signée de tous, elle vous lie aussitôt.',
  empty:
    'Aucun pacte pour l’instant. Seul, chacun baisse ses impôts pour ne pas perdre ses usines. À plusieurs, on peut s’arrêter, bâtir ce que nul ne paierait seul, ou partager ce qui arrive. Un pacte peut se rompre : cela a un prix.',
  emptyWatching: 'Aucun pacte n’est en vigueur.',
  kind: {
    truce: {
      name: 'Trêve fiscale',
      does: 'Un taux plancher, et un plafond aux exonérations.',
      why: 'Pour garder ses recettes au lieu de se les prendre entre voisins.',
    },
    equipment: {
      name: 'Équipement partagé',
      does: 'Une technopole ou une université, payée en commun, ouverte à tous.',
      why: 'Pour atteindre la masse que l’on n’a pas seul. L’hôte en profite le plus.',
    },
    revenue: {
      name: 'Partage des recettes',
      does: 'Une part de l’impôt des nouveaux venus va dans une caisse commune.',
      why: 'Pour que l’usine qui va chez l’autre vous rapporte aussi.',
    },
  },
  promise,
  parties: (places: readonly string[]) => capital(names(places)),
  lasts: (n: number) => `Pour ${turns(n)}, celui-ci compris.`,
  until: (turn: number) => `Jusqu’au tour ${f.whole(turn)}.`,
  leaving: (penalty: number) =>
    penalty > 0
      ? `Qui en sort avant le terme verse ${f.whole(penalty)} % de son budget libre aux autres.`
      : 'On peut en sortir avant le terme sans rien payer.',
  ours: 'Vos pactes en vigueur',
  theirs: 'Entre d’autres collectivités',
  talks: 'En discussion',
  inForce: 'Pactes en vigueur',
  received: 'À signer',
  sent: 'En attente des autres',
  signedBy: (places: readonly string[]) => `${capital(names(places))} ${verb(places, 'a signé', 'ont signé')}.`,
  waitingFor: (places: readonly string[]) => `On attend ${names(places)}.`,
  sign: 'Signer',
  counter: 'Contre-proposer',
  decline: 'Refuser',
  withdraw: 'Retirer la proposition',
  break: 'Rompre ce pacte',
  breakAsk: (money: number) =>
    `${money > 0 ? `Rompre vous coûterait environ ${f.money(money)} de votre budget libre actuel, versés à ceux qui tiennent parole.` : 'Rompre ne vous coûterait rien.'} Personne ne le saura avant la clôture du tour.`,
  breakYes: 'Oui, rompre',
  breakNo: 'Non, tenir parole',
  breaking: (money: number) =>
    `Vous le rompez à la clôture${money > 0 ? `, pour environ ${f.money(money)}` : ''}. C’est encore votre secret.`,
  keep: 'Finalement, le respecter',
  propose: 'Proposer un pacte',
  counterTitle: 'Votre contre-proposition',
  what: 'Quel pacte ?',
  withWhom: 'Avec qui ?',
  nearest: 'Les plus proches d’abord.',
  computer: 'bot',
  rate: 'Taux plancher',
  rateValue: (n: number) => `${f.whole(n)} % de la référence`,
  exemption: 'Exonération, au plus',
  exemptionValue: (n: number) => (n === 0 ? 'aucune' : years(n)),
  equipment: 'Quel équipement ?',
  host: 'Où ?',
  share: 'Part de chacun',
  shareValue: (n: number, money: number) => `${f.percent(n / 100)} du budget libre (${f.money(money)} pour vous)`,
  revenue: 'Part mise en commun',
  revenueValue: (n: number) => f.percent(n / 100),
  turns: 'Durée',
  turnsValue: turns,
  penalty: 'Prix d’une rupture',
  penaltyValue: (n: number) => (n === 0 ? 'rien' : `${f.percent(n / 100)} du budget libre`),
  reads: 'On lira :',
  send: 'Envoyer',
  sendCounter: 'Envoyer la contre-proposition',
  cancel: 'Annuler',
  noPartner: 'Cochez au moins une collectivité.',
  mayorOnly: (mayor: string | null) =>
    `Seul le maire engage la collectivité${mayor === null ? '' : ` : c’est ${mayor}`}. Vous pouvez préparer et relire ensemble.`,
  waiting: (n: number) => `Pactes, ${f.whole(n)} à signer`,
  tiding: {
    arrived: (places: readonly string[], terms: Terms) =>
      `${capital(names(places))} vous ${verb(places, 'propose', 'proposent')} ${fresh(terms)}.`,
    countered: (places: readonly string[], terms: Terms) =>
      `${capital(names(places))} ${verb(places, 'propose', 'proposent')} d’autres conditions pour ${called(terms)}.`,
    signed: (places: readonly string[], terms: Terms) =>
      `${capital(names(places))} ${verb(places, 'a signé', 'ont signé')} ${called(terms)}.`,
    agreed: (places: readonly string[], terms: Terms) =>
      `C’est signé : ${called(terms)} avec ${names(places)} est en vigueur.`,
    declined: (places: readonly string[], terms: Terms) =>
      `Refusé ou retiré : ${called(terms)} avec ${names(places)} ne se fera pas.`,
  },
  lock: (places: readonly string[], until: number) =>
    `Trêve fiscale avec ${names(places)}, jusqu’au tour ${f.whole(until)}.`,
  joint: ({ equipment, percent }: EquipmentTerms, money: number) =>
    `+ ${f.whole(percent)} % pour ${SHARED[equipment]} (${f.money(money)})`,
  ofTurn: 'Pactes du tour',
  count: (n: number) => `${f.whole(n)} ${f.plural(n, 'fait nouveau', 'faits nouveaux')}`,
  fate: {
    signed: () => 'signé',
    broken: (by: readonly string[]) => `rompu par ${names(by)}`,
    ended: () => 'arrivé à son terme',
  },
  /** One quiet line: « Trêve fiscale : Lens et Lille (jusqu’au tour 6) ». */
  brief: (pact: Pact, nameOf: NameOf) =>
    `${capital(fresh(pact.terms).replace(/^une? /, ''))} : ${parties(pact, nameOf)}${pact.until === null ? '' : ` (jusqu’au tour ${f.whole(pact.until)})`}`,
  news: (line: PactNews, nameOf: NameOf): string => {
    const { fate, pact, reader } = line;
    const what = called(pact.terms);
    if (fate === 'broken') return broken(line, nameOf);
    if (fate === 'ended') {
      const ended = pact.terms.kind === 'truce' ? 'est arrivée à son terme' : 'est arrivé à son terme';
      return reader === null
        ? `${capital(what)} entre ${parties(pact, nameOf)} ${ended}.`
        : `${capital(what)} avec ${names(others(line, nameOf))} ${ended}.`;
    }
    return reader === null
      ? `${capital(parties(pact, nameOf))} s’engagent : ${fresh(pact.terms)}, jusqu’au tour ${f.whole(pact.until ?? 0)}.`
      : `Vous avez signé avec ${names(others(line, nameOf))} : ${fresh(pact.terms)}, jusqu’au tour ${f.whole(pact.until ?? 0)}.`;
  },
  newsWhy: (line: PactNews, nameOf: NameOf): string => {
    const { fate, pact, reader } = line;
    if (fate === 'broken') return `${price(line)}${pact.terms.kind === 'truce' ? freedom(line) : ''}`;
    if (fate === 'ended') return 'La durée convenue est passée : chacun est libre de recommencer, ou non.';
    return `${promise(pact.terms, nameOf)}${reader === null ? ` ${ASIDE[pact.terms.kind]}` : ''}`;
  },
};

export type PactWords = typeof fr;
