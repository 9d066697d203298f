/** What people in one seat say to each other, mandates and wagers, in French. */
import { formats } from './formats.ts';
import type { TeamWords } from './team.ts';

const f = formats('fr');

export const fr: TeamWords = {
  team: {
    title: 'Votre équipe',
    agreed: (agreed, of) => `${f.whole(agreed)} d’accord sur ${f.whole(of)}`,
    propose: 'Proposer cette offre',
    agree: 'D’accord',
    disagree: 'Finalement non',
    sign: 'Signer l’offre',
    signed: 'Offre signée.',
    unsign: 'Retirer la signature',
    signs: (name) => `${name} signe.`,
    standsFor: (mayor, away) => `${away} n’est pas là : ${mayor} signe à sa place, jusqu’à son retour.`,
    youStandFor: (away) => `${away} n’est pas là : vous signez à sa place, jusqu’à son retour.`,
    mayorAway: (name) => `${name} n’est plus là. Si cela dure, la signature passe à quelqu’un d’autre.`,
    isMayor: 'signe',
    agrees: 'd’accord',
    moved: (controls) => `a déplacé : ${controls}`,
    elect: (name) => `Voter pour ${name}`,
    electYou: 'Voter pour moi',
    votes: (count) => `${f.whole(count)} voix`,
    elected: (needed) => `Pour changer de maire : ${f.whole(needed)} voix.`,
    next: (name) => `La signature tourne : ${name} au prochain tour.`,
    movedBy: (name) => `Déplacé par ${name}`,
    why: 'Dire pourquoi',
    rewrite: 'Modifier',
    reasonFor: (control) => `Pourquoi ce changement ? ${control}`,
    reasonHint: 'Entrée pour le dire, Échap pour renoncer',
    quote: (text) => `« ${text} »`,
    bid: (project) => `mise pour ${project}`,
    years: (count) => `${f.whole(count)} ${f.plural(count, 'an', 'ans')}`,
    said: {
      moved: (who, control, value) => `${who} a porté « ${control} » à ${value}.`,
      switched: (who, control, on) => `${who} a ${on ? 'demandé' : 'retiré'} : ${control}.`,
      reason: (who, control, text) => `${who}, à propos de « ${control} » : ${text}`,
      agreed: (who) => `${who} est d’accord.`,
      proposed: (who) => `${who} propose cette offre.`,
      signs: (who) => `${who} signe désormais.`,
    },
  },

  mandate: {
    title: 'Votre mandat',
    open: 'à choisir avant la première clôture',
    how: 'Deux programmes vous sont proposés. Celui que vous prenez change ce qui compte dans votre score ; tout le monde le verra.',
    none: 'Sans mandat',
    noneIs: 'Les points habituels.',
    chooses: (mayor) => `${mayor} choisit pour l’équipe.`,
    points: (merit, points, usual) => `${merit} : ${f.whole(points)} points, ${f.whole(usual)} d’ordinaire`,
    name: {
      employment: 'L’emploi d’abord',
      technopole: 'La technopole',
      cohesion: 'La cohésion',
      region: 'Le pôle régional',
      finances: 'Les comptes en ordre',
    },
    is: {
      employment: 'Des emplois pour tous, et qui durent ; peu importe qu’ils soient savants.',
      technopole: 'Attirer et former techniciens et cadres, avant tout le reste.',
      cohesion: 'Que personne ne reste au bord du chemin : moins de chômage, moins de précarité.',
      region: 'Grandir : que la région travaille ici.',
      finances: 'Un budget libre, peu de dette, sans perdre de vue le reste.',
    },
    badge: (name) => `Mandat : ${name}`,
  },

  wager: {
    title: 'Pari',
    none: 'facultatif',
    how: 'Dites comment iront, ce tour-ci, deux indicateurs au plus. Secret jusqu’à la clôture, sans effet sur le score.',
    on: {
      jobs: 'Emplois ici',
      skilledShare: 'Actifs qualifiés ici',
      unemployment: 'Chômage ici',
      freeBudget: 'Budget libre ici',
      dissimilarity: 'Dissimilarité du pays',
      gap: 'Écart de qualification du pays',
      polarisation: 'Polarisation fiscale du pays',
    },
    direction: { up: 'hausse', steady: 'stable', down: 'baisse' },
    steady: (change) => `stable : moins de ${change}`,
    points: (count) => `${f.decimal(count)} pt`,
    settled: 'Les paris',
    said: 'annoncé',
    came: 'constaté',
    right: 'juste',
    wrong: 'manqué',
    tally: (right, made) =>
      `${f.whole(right)} ${f.plural(right, 'juste', 'justes')} sur ${f.whole(made)} depuis le début.`,
    score: (right, made) => `Paris : ${f.whole(right)} ${f.plural(right, 'juste', 'justes')} sur ${f.whole(made)}`,
    yours: 'Vos paris',
    pledges: 'Mandats et paris',
  },

  mayors: {
    title: 'En équipe, l’offre est signée par',
    choice: { elected: 'un maire, élu par l’équipe', rotating: 'chacun son tour' },
    is: {
      elected:
        'À plusieurs, tout le monde règle l’offre et une personne la signe : la première assise, ou celle que l’équipe élit.',
      rotating:
        'À plusieurs, tout le monde règle l’offre et une personne la signe : la signature tourne à chaque tour.',
    },
  },
};
