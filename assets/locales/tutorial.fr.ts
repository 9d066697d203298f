/** The lesson in French: two or three short sentences a step, and what to do with which key. */
import type { Band } from '../../shared/match/band.ts';
import { formats } from './formats.ts';
import { at, of, the } from './places.fr.ts';
import type { LessonFacts, TutorialWords } from './tutorial.ts';

const f = formats('fr-FR');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const points = ({ mean, low, high }: Band) =>
  `${f.signed(mean)} ${f.plural(Math.abs(Math.round(mean)), 'point', 'points')} (${f.signed(low)} à ${f.signed(high)} selon le hasard)`;
const index = (value: number) => f.decimal(value, 2);

/** What came of the project that the town was made for. */
const outcome = ({ place, winner, decided }: LessonFacts): string => {
  const n = `${f.whole(decided?.jobs ?? 0)} emplois de bureau`;
  if (winner === place)
    return `Gagné : ${n} viennent ${at(place)}. Ce projet-là demandait ce que vous avez : du monde et des télécommunications. Le pourquoi est sous la nouvelle.`;
  return `Cette fois, ${n} ${winner === null ? 'ne vont nulle part' : `vont ${at(winner)}`}. Avec une petite mise, ce projet-là était à votre portée : il demandait ce que vous avez, du monde et des télécommunications.`;
};

export const fr: TutorialWords = {
  title: 'Apprendre en jouant',
  go: 'Y aller',
  skip: 'Passer',
  skipIs: 'Passer : le jeu fait ce pas pour vous',
  back: 'Revenir d’un pas',
  next: 'Continuer',
  leave: 'Quitter',
  leaveIs: 'Quitter la leçon ; elle vous attendra où vous en êtes',
  preparing: 'Un coin de Valmarche se met en place…',
  steps: {
    land: {
      title: 'Un pays en relief',
      says: ({ place, rival }) =>
        `Vous gouvernez ${the(place)}, une petite ville. Sur la carte, la terre qui attire est haute et chaude, comme ${the(rival)} ; la terre laissée pour compte est basse et pâle.`,
      todo: () =>
        'Ouvrez l’onglet « Territoires » : il met la carte en chiffres. (Au clavier : Entrée, puis encore Entrée.)',
    },
    rival: {
      title: 'La métropole',
      says: ({ rival }) =>
        `Tous ces territoires se disputent les mêmes entreprises. ${capital(the(rival))} est le plus grand, et le mieux placé.`,
      todo: ({ rival }) => `Choisissez ${the(rival)} dans la liste pour ouvrir sa fiche.`,
    },
    sheet: {
      title: 'Une fiche par territoire',
      says: ({ here, there }) =>
        `Tout y est public : gens, finances, entreprises, et ce qu’elles trouvent sur place. Regardez l’information : ${index(there.information)} ici, ${index(here.information)} chez vous. Cet écart va compter.`,
      todo: () => 'Fermez la fiche (× ou Échap).',
    },
    offer: {
      title: 'Votre carotte',
      says: ({ here }) =>
        `Pour faire venir des entreprises, vous composez une offre : votre carotte. Elle tient en trois paniers et dans un budget libre, ${f.money(here.freeBudget)} cette année.`,
      todo: () => 'Revenez à l’onglet « Offre ».',
    },
    taxes: {
      title: 'Premier panier : la fiscalité',
      says: () =>
        'C’est ce que l’entreprise ne paie pas. L’exonération dispense d’impôt celles qui arrivent ; c’est autant de recettes en moins.',
      todo: () => 'Montez l’exonération des nouveaux venus d’un cran (bouton +, ou flèche droite).',
    },
    forecast: {
      title: 'Ce que cela ferait',
      says: () =>
        'Sous le curseur, le moteur du jeu dit ce que votre geste changerait sans doute dans cinq ans : une moyenne, et une fourchette, car il y a du hasard.',
      todo: () => 'Bougez encore l’exonération, et comparez les prévisions.',
    },
    equipment: {
      title: 'Deuxième panier : les équipements',
      says: () => 'C’est ce que l’on construit. C’est lent, cela dure, puis cela s’use.',
      todo: () => 'Ouvrez le panier « Équipements ».',
    },
    telecom: {
      title: 'Une part du budget',
      says: () =>
        'Un équipement se paie en part du budget libre. La barre, en haut, est presque pleine : ce que vous ajoutez ici se prend ailleurs, et elle dit où.',
      todo: () => 'Ajoutez au moins cinq points aux télécommunications (le curseur, ou flèche droite).',
    },
    externalities: {
      title: 'Troisième panier : les externalités',
      says: () => 'C’est ce que l’entreprise trouve autour d’elle sans le produire : conseils, gens formés, image.',
      todo: () => 'Ouvrez le panier « Externalités ».',
    },
    training: {
      title: 'Former',
      says: () =>
        'La formation requalifie ceux dont le métier s’en va, s’il y a des emplois pour eux. Sous le curseur, une ligne dit toujours à qui l’instrument parle.',
      todo: () => 'Ajoutez au moins cinq points à la formation.',
    },
    close: {
      title: 'Clore le tour',
      says: () =>
        'Votre offre est secrète jusqu’à la clôture. Puis le moteur fait vivre l’année à tous les territoires à la fois.',
      todo: () => 'Touchez « Prêt ».',
    },
    news: {
      title: 'Trois nouvelles, trois pourquoi',
      says: () =>
        'La carte a bougé. Voici ce qui compte le plus pour vous, et sous chaque ligne, en plus petit, la raison que le moteur en donne.',
      todo: () => 'Lisez les trois raisons, puis passez à l’offre.',
    },
    bid: {
      title: 'Un grand projet',
      says: () =>
        'Un centre de recherche veut s’installer, et tout le monde le sait. Vous pouvez miser : une somme par emploi, payée seulement si vous gagnez.',
      todo: () => 'Ouvrez la ligne du projet, puis misez tout ce que vous pouvez (le curseur à fond, ou touche Fin).',
    },
    closeBid: {
      title: 'Rien ne vous retient',
      says: () => 'Personne d’autre ne mise. Si la carotte suffisait, ce centre serait pour vous.',
      todo: () => 'Touchez « Prêt ».',
    },
    lost: {
      title: 'Perdu',
      says: ({ rival, winner, bid, decided }) =>
        `Le centre va ${at(winner ?? rival)}, ${decided?.bid ? 'qui misait aussi' : 'qui n’a rien misé'}${bid > 0 ? ` ; vous offriez ${f.whole(bid)} kF par emploi et par an` : ''}. Lisez le pourquoi, sous la nouvelle.`,
      todo: ({ rival }) => `Allez voir ${the(rival)}, par le lien sous la nouvelle.`,
    },
    why: {
      title: 'Ce que le projet cherchait',
      says: ({ rival, here, there }) =>
        `Un centre de recherche veut des contacts et des cadres. Information : ${index(there.information)} ${at(rival)}, ${index(here.information)} chez vous ; cadres : ${f.whole(there.actives.executive)} contre ${f.whole(here.actives.executive)}. Cela ne s’achète pas en un an : cela s’accumule.`,
      todo: () => 'Parcourez la fiche, puis fermez-la (× ou Échap).',
    },
    onward: {
      title: 'Offrir ce que l’on a',
      says: () =>
        'Une petite ville a d’autres atouts : de la place, des gens disponibles, des loyers bas. Mieux vaut viser ce qui les cherche.',
      todo: () => 'Passez à l’offre.',
    },
    answer: {
      title: 'Un projet à votre mesure',
      says: () =>
        'Un télésecrétariat s’annonce. Lisez ce qu’il cherche : des télécommunications et du monde. Ni contacts, ni cadres ; et peu lui importe la desserte.',
      todo: ({ enough }) => `Ouvrez la ligne, et misez au moins ${f.whole(enough)} kF (bouton +, ou flèche droite).`,
    },
    closeAnswer: {
      title: 'Une mise modeste',
      says: () =>
        'Sous la mise, vous lisez ce qu’elle coûtera si vous gagnez, chaque année pendant quatre ans. C’est peu à côté de ce que vous offriez pour le centre de recherche.',
      todo: () => 'Touchez « Prêt ».',
    },
    outcome: {
      title: 'Le résultat',
      says: outcome,
      todo: () => 'Voyons maintenant les gens : ouvrez « Territoires ».',
    },
    draw: {
      title: 'La pompe aspirante',
      says: ({ rival, place }) =>
        `Sur la carte, les flèches sont des gens qui déménagent. Suivez celles des cadres : elles montent vers ${the(rival)}, et il en part aussi ${of(place)}. C’est la pompe aspirante : salaires et carrières attirent.`,
      todo: ({ rival }) => `Ouvrez la fiche ${of(rival)} : c’est là que les pompes sont les plus fortes.`,
    },
    drive: {
      title: 'La pompe refoulante',
      says: ({ rival, there }) =>
        `En un an, ${the(rival)} gagne ${f.whole(there.netMigration.executive)} cadres et perd ${f.whole(-there.netMigration.lowSkilled)} ouvriers non qualifiés. Les arrivées font monter les loyers, et ceux qui gagnent peu s’en vont : c’est la pompe refoulante.`,
      todo: () => 'Lisez les deux soldes sur la fiche, puis fermez-la (× ou Échap).',
    },
    yours: {
      title: 'À vous',
      says: () =>
        'Il reste deux tours. Composez comme vous l’entendez : un peu des trois paniers, une mise ou aucune. Ne rien toucher est permis aussi.',
      todo: () => 'Jouez jusqu’au bilan, de « Prêt » en « Passer à l’offre ».',
    },
    end: {
      title: 'Fallait-il en arriver là ?',
      says: ({ place, score, gap: [before, after] }) =>
        `${score === null ? 'Vos points se calculent.' : `${capital(the(place))} : ${points(score)}, ce que vous avez ajouté à ce qui serait venu de toute façon.`} Pendant ce temps, l’écart de qualification est passé de ${f.decimal(before)} à ${f.decimal(after)} points. L’article dont vient ce jeu demande s’il fallait en passer par là ; à vous d’essayer autre chose.`,
      todo: () => 'Et maintenant ?',
    },
  },
  alone: 'Jouer seul une partie entière',
  klass: 'En ouvrir une pour une classe',
  replay: 'Revoir cette partie',
  restart: 'Recommencer la leçon',
};
