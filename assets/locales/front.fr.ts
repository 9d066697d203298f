/**
 * Ce qu’on lit avant d’entrer dans une partie : l’accueil, les erreurs, les tables ouvertes. Il vient seul, pour que
 * l’accueil s’ouvre vite ; le catalogue entier (`fr.ts`) le contient.
 */
import type { TerritoryKind } from '../../shared/dimensions.ts';
import type { Mayors } from '../../shared/match/state.ts';
import { formats, type Tag } from './formats.ts';
import { fr as online } from './online.fr.ts';

const f = formats('fr-FR');

export const fr = {
  online,

  app: {
    intl: 'fr-FR' as Tag,
    name: 'La Carotte',
    tagline: 'Le jeu de la concurrence des territoires',
    promise:
      'Gouvernez une collectivité entre 1974 et 2000, tendez votre carotte aux entreprises, et voyez se creuser, ou non, un paysage à deux vitesses.',
    skip: 'Aller au contenu',
    language: 'Langue',
    home: 'Accueil',
    close: 'Fermer',
    back: 'Retour',
    retry: 'Réessayer',
    reload: 'Recharger la page',
    copy: 'Copier',
    copied: 'Copié',
    titled: (page: string) => `${page} · La Carotte`,
  },

  learn: {
    enter: 'Apprendre en jouant (8 minutes)',
    hint: 'Une petite ville à gouverner pendant cinq ans, pas à pas. Au doigt, à la souris ou au clavier seul.',
    resume: 'Reprendre la leçon',
    step: (step: number, steps: number) => `${f.whole(step)} / ${f.whole(steps)}`,
  },

  home: {
    picture:
      'La carte du jeu en 1999 : au centre, des terres hautes et chaudes autour de Valmarche, vers qui montent les flèches des cadres et des techniciens ; autour, des terres basses et pâles, laissées pour compte.',
    waysIn: 'Comment jouer ?',
    create: 'Créer une partie',
    createHint: 'Pour une classe ou des amis : on vous donne un code, les autres vous rejoignent.',
    join: 'Rejoindre avec un code',
    joinHint: 'Le code à six caractères qu’affiche la personne qui anime.',
    solo: 'Jouer seul',
    soloHint: 'Contre des collectivités tenues par des bots, sans réseau.',
    replay: 'Revoir une partie',
    replayHint: 'Ouvrez le fichier d’une partie et parcourez ses années.',
    open: 'Ouvrir',
    enter: 'Rejoindre',
    play: 'Jouer',
    code: 'Code de la partie',
    codeMissing: (missing: number) => `Le code compte six caractères : il en manque ${f.whole(missing)}.`,
    watch: 'Regarder sans jouer (vidéoprojecteur)',
    scenario: 'Scénario',
    seat: 'Votre collectivité',
    pace: 'Rythme',
    paceOne: 'un an par tour',
    paceTwo: 'deux ans par tour',
    turns: (n: number) => `${f.whole(n)} ${f.plural(n, 'tour', 'tours')}`,
    timer: 'Temps par tour',
    noTimer: 'sans limite',
    minutes: (n: number) => `${f.decimal(n, n % 1 ? 1 : 0)} min`,
    creating: 'Ouverture de la partie…',
    resume: 'Reprendre la partie en cours',
    resumeAt: (scenario: string, turn: number) => `${scenario}, tour ${f.whole(turn)}`,
    instruments: 'Tous les instruments expliqués',
  },

  kind: {
    metropolis: { name: 'métropole', is: 'Décide, cherche, conseille. Tout y est proche, et tout y est cher.' },
    regionalCity: { name: 'ville régionale', is: 'Une université, des services, de l’avenir si l’on s’en occupe.' },
    industrialBasin: {
      name: 'vieux bassin industriel',
      is: 'Un grand savoir-faire ouvrier, des friches, et une industrie qui s’en va.',
    },
    smallTown: {
      name: 'petite ville',
      is: 'Quelques usines, de la place, peu de moyens : chaque établissement compte.',
    },
    rural: { name: 'espace rural', is: 'Du terrain, du calme, presque pas de budget.' },
  } satisfies Record<TerritoryKind, { name: string; is: string }>,

  mayors: {
    title: 'En équipe, l’offre est signée par',
    choice: { elected: 'un maire, élu par l’équipe', rotating: 'chacun son tour' },
    is: {
      elected:
        'À plusieurs, tout le monde règle l’offre et une personne la signe : la première assise, ou celle que l’équipe élit.',
      rotating:
        'À plusieurs, tout le monde règle l’offre et une personne la signe : la signature tourne à chaque tour.',
    },
  } satisfies { title: string } & Record<'choice' | 'is', Record<Mayors, string>>,

  error: {
    unknownCode: 'Aucune partie n’a ce code.',
    unknownCodeHint: 'Vérifiez les six caractères auprès de la personne qui anime.',
    unreachable: 'Le serveur ne répond pas.',
    unreachableHint: 'Vérifiez le réseau, puis réessayez.',
    refused: 'Le serveur n’a pas accepté cette demande.',
    page: 'Cette page n’existe pas.',
    pageHint: 'L’adresse est peut-être incomplète.',
  },
};

export type Front = typeof fr;
