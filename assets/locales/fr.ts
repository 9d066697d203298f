/**
 * Everything that people read, in French: the source of the catalogue's shape. Plain strings, records mapped
 * over the domain's closed lists, and small functions where a number or a name goes in. `en.ts` has the same
 * type, so a missing line stops the type-check; a line that nobody reads stops a test.
 */
import { fr as bots } from './bots.fr.ts';
import { fr as carrot } from './carrot.fr.ts';
import { formats } from './formats.ts';
import { fr as front } from './front.fr.ts';
import { fr as glossary } from './glossary.fr.ts';
import { fr as news } from './news.fr.ts';
import { fr as pacts } from './pacts.fr.ts';
import { fr as past } from './past.fr.ts';
import { the } from './places.fr.ts';
import { fr as score } from './score.fr.ts';
import { fr as sequence } from './sequence.fr.ts';
import { fr as team } from './team.fr.ts';
import { fr as tutorial } from './tutorial.fr.ts';

const f = formats('fr-FR');
const years = (n: number) => `${f.whole(n)} ${f.plural(n, 'an', 'ans')}`;
const people = (n: number) => `${f.whole(n)} ${f.plural(n, 'personne', 'personnes')}`;

export const fr = {
  ...front,
  ...glossary,
  news,
  sequence,
  carrot,
  bots,
  score,
  ...team,
  ...past,
  tutorial,
  pacts,

  lobby: {
    title: 'Autour de la table',
    yourName: 'Votre pseudonyme',
    nameHint: 'Celui que les autres verront. Ni nom de famille, ni adresse.',
    enter: 'Entrer',
    rename: 'Changer',
    seats: 'Choisissez une collectivité',
    seatsHint: 'On peut s’asseoir à plusieurs autour de la même. Des bots tiennent celles qui restent vides.',
    inhabitants: (n: number) => `${f.whole(n)} habitants`,
    sit: (place: string) => `S’asseoir : ${place}`,
    take: 'S’asseoir ici',
    leave: 'Se lever',
    you: 'vous',
    away: 'absent',
    invite: 'Pour rejoindre la partie',
    qr: 'Code QR du lien de la partie',
    standing: 'Sans collectivité',
    start: 'Commencer',
    startHint: (seated: number, seats: number) =>
      `${people(seated)} ${f.plural(seated, 'assise', 'assises')}, ${f.whole(seats)} collectivités.`,
    waitHost: 'La personne qui a créé la partie la lancera quand tout le monde sera là.',
    rules: (perTurn: number, turns: number) => `${f.whole(turns)} tours de ${years(perTurn)}`,
    projector: 'Ouvrir la vue du vidéoprojecteur',
  },

  table: {
    landscape: 'Carte des territoires. La liste « Territoires » dit la même chose en toutes lettres.',
    turn: (turn: number, turns: number) => `Tour ${f.whole(turn)} / ${f.whole(turns)}`,
    year: (from: number, span: number) => (span > 1 ? `${from}–${from + span - 1}` : `${from}`),
    endOf: (year: number) => `Fin ${year}`,
    start: 'Au départ',
    ready: 'Prêt',
    notReady: 'Pas encore prêt',
    toOffer: 'Passer à l’offre',
    readySeats: (ready: number, seats: number) => `Collectivités prêtes : ${f.whole(ready)} / ${f.whole(seats)}`,
    waitingForYou: 'On vous attend.',
    waiting: (names: string) => `On attend ${names}.`,
    allReady: 'Tout le monde est prêt.',
    noSeat: 'Vous regardez sans collectivité.',
    hashIs: 'Empreinte du monde : deux écrans qui montrent les mêmes signes montrent exactement le même monde.',
    left: 'Temps restant',
    paused: 'En pause',
    noTimer: 'Sans limite de temps',
    panels: 'Panneaux',
    seats: 'Prendre place',
    offer: 'Offre',
    news: 'Nouvelles',
    pacts: 'Pactes',
    indicators: 'Indicateurs',
    territories: 'Territoires',
    results: 'Bilan',
    mapLoading: 'Le paysage se dessine…',
    mapFailed: 'Le paysage n’a pas pu s’afficher. La liste des territoires dit la même chose.',
  },

  host: {
    title: 'Animer',
    noSeat: 'Vous animez, sans collectivité.',
    pause: 'Pause',
    resume: 'Reprendre',
    extend: '+60 s',
    extendLabel: 'Ajouter soixante secondes',
    close: 'Clore maintenant',
    closeConfirm: 'Clore la phase pour tout le monde, prêt ou non ?',
    confirm: 'Oui, clore',
    keep: 'Non',
  },

  offer: {
    title: 'Votre carotte',
    speaks: 'Sous chaque curseur : à qui cela parle.',
    secret: 'Secrète jusqu’à la clôture du tour.',
    budget: 'Budget libre',
    bound: (share: number, total: number) =>
      `${f.whole((share / 100) * total)} / ${f.money(total)} engagés (${f.percent(share / 100)})`,
    rest: (share: number, inDebt: boolean) =>
      `Le reste, ${f.percent(share / 100)}, ${inDebt ? 'rembourse la dette' : 'va en réserve'}.`,
    broke: (inDebt: boolean) =>
      `Les dépenses obligatoires dépassent les recettes : rien à répartir, et ${inDebt ? 'la dette se creuse' : 'la réserve fond'}.`,
    full: 'Tout est engagé : ce que vous ajoutez ici se prend sur le reste.',
    taken: (given: string, others: number) =>
      `Pris sur le reste : ${given}${others > 0 ? ` et ${f.whole(others)} ${f.plural(others, 'autre', 'autres')}` : ''}.`,
    gave: (name: string, points: number) => `${name} ${f.signed(-points)}`,
    standing: (value: string) => `En vigueur : ${value}`,
    less: (name: string) => `${name} : moins`,
    more: (name: string) => `${name} : plus`,
    reset: 'Revenir à l’offre en vigueur',
    on: 'oui',
    off: 'non',
    reference: (value: number) => `${f.whole(value)} % de la référence`,
    years: (value: number) => (value === 0 ? 'aucune' : years(value)),
    aid: (value: number) => (value === 0 ? 'aucune' : `${f.whole(value)} kF par emploi et par an`),
    kiloFrancs: (value: number) => `${f.whole(value)} kF`,
    share: (value: number, money: number) => `${f.percent(value / 100)} · ${f.money(money)}`,
  },

  forecast: {
    jobs: (ahead: number, mean: string, low: string, high: string) =>
      `D'ici ${years(ahead)} : ${mean} emplois (de ${low} à ${high})`,
    rest: (unemployment: string, skilled: string, budget: string) =>
      `chômage ${unemployment}, qualifiés ${skilled}, budget ${budget}`,
    points: (value: string) => `${value}\u00a0pt`,
    draft: 'Votre offre, dans l’ensemble',
    unchanged: 'Rien n’est changé : sous le curseur que vous déplacez, vous lirez ce qu’il ferait sans doute.',
    measure: 'D’ici là',
    mean: 'en moyenne',
    band: 'fourchette',
    range: (low: string, high: string) => `${low} à ${high}`,
    how: 'Écart avec l’offre en vigueur, d’après le moteur du jeu sous d’autres hasards ; les autres gardent leur offre. Un résultat sur dix tombe au-dessous de la fourchette, un sur dix au-dessus.',
  },

  projects: {
    title: 'Projets annoncés',
    count: (n: number, bids: number) =>
      `${f.whole(n)} à décider${bids > 0 ? `, dont ${f.whole(bids)} avec votre mise` : ''}`,
    none: 'Aucun projet ne s’annonce pour ce tour.',
    how: 'Ils se décident à la clôture. Une mise s’ajoute à ce qu’ils trouvent chez vous ; elle ne se paie que si l’on gagne.',
    jobs: (n: number) => `${f.whole(n)} emplois`,
    inYear: (year: number) => `en ${year}`,
    looksFor: (needs: string) => `Cherche ${needs}.`,
    people: (who: string) => `des ${who} en nombre`,
    cares: (quality: string) => `Peu lui importe ${quality}.`,
    branch: 'L’État regarde les habitants, ce qui manque encore, et la mise.',
    stop: 'L’État regarde les habitants et la mise, parmi ceux qui demandent une gare.',
    noLine: 'La ligne rapide ne passe pas ici, ou votre gare est déjà servie.',
    comesFree: (n: number) => `Au-delà de ${f.whole(n)} habitants, la gare vient avec la ligne : ni demande ni mise.`,
    askStation: 'Il faut aussi demander la gare, dans le panier Équipements.',
    toStation: 'Aller à la gare',
    bid: 'Votre mise',
    bidFor: (project: string) => `Votre mise pour ${project}`,
    noBid: 'sans mise',
    outOfReach: 'hors de portée',
    free: 'acquis',
    reckoned: (n: number) => `La mise s’y compte sur ${f.whole(n)} emplois.`,
    amount: (value: number) => `mise : ${f.whole(value)} kF`,
    value: (value: number) => (value === 0 ? 'aucune' : `${f.whole(value)} kF par emploi et par an`),
    cost: (money: number, years: number) =>
      `Si vous gagnez : ${f.money(money)} par an pendant ${f.whole(years)} ans, pris sur le budget libre.`,
    broke: 'Sans budget libre, pas de mise.',
    cap: (value: number) => `Ici, au plus ${f.whole(value)} kF : 30 % du budget libre.`,
    capFull: (value: number) => `Au plus ${f.whole(value)} kF, et 30 % du budget libre.`,
    decided: 'Projets décidés',
    goesTo: (place: string, bid: number) =>
      bid > 0 ? `${place}, avec ${f.decimal(bid, bid % 1 ? 1 : 0)} kF` : `${place}, sans mise`,
    nowhere: 'Nulle part',
    bids: (bids: string) => `Mises (kF par emploi et par an) : ${bids}`,
    noBids: 'Personne n’a misé.',
  },

  state: {
    open: 'L’État',
    openLabel: 'Jouer l’État',
    title: 'L’État',
    calendar: 'L’État suit le calendrier du scénario.',
    take: 'Répartir son budget',
    played: (money: number) => `Vous répartissez son budget, ${f.money(money)} par an, jusqu’à nouvel ordre.`,
    left: (percent: number) =>
      percent > 0 ? `Il reste ${f.percent(percent / 100)}, non dépensés.` : 'Tout est réparti.',
    share: (percent: number, money: number) => `${f.percent(percent / 100)} · ${f.money(money)}`,
    strength: (share: number) =>
      share >= 1 ? 'À pleine force : davantage n’y ferait rien.' : `À ${f.percent(share)} de sa pleine force.`,
    give: 'Rendre au calendrier',
  },

  welcome: {
    title: 'Pour commencer',
    you: (place: string, kind: string, from: number, to: number) =>
      `Vous gouvernez ${the(place)} (${kind}), de ${from} à ${to}.`,
    carrot: 'La carotte, c’est ce qui fait venir et rester les entreprises : impôts allégés, équipements, services.',
    now: (button: string) =>
      `Maintenant, déplacez un ou deux curseurs, puis touchez « ${button} ». Le reste ne change pas.`,
    teams: 'Chaque équipe gouverne un territoire de la carte et cherche à y faire venir des entreprises.',
    teamsNow:
      'Maintenant, composez votre offre sur votre écran, puis touchez « Prêt ». Elle reste secrète jusqu’à la clôture.',
    close: 'J’ai compris',
  },

  legend: {
    title: 'Légende',
    left: 'laissé pour compte',
    right: 'attractif',
    people: 'Mouvements de population',
    pins: 'Établissements, par fonction',
    pacts: 'pacte',
    shapes: 'Forme des établissements',
    sophistication: { standard: 'courant', traditional: 'de métier', sophisticated: 'de pointe' },
  },

  indicators: {
    title: 'Cinq indicateurs du pays',
    define: 'Définition',
    figures: 'Voir les chiffres',
    hide: 'Revoir la courbe',
    year: 'Année',
    none: 'Les courbes commencent après le premier tour.',
    chart: (name: string, first: string, from: number, last: string, to: number) =>
      `${name} : de ${first} en ${from} à ${last} en ${to}.`,
    here: (value: string) => `Quotient de localisation des cadres ici : ${value} (1 = la moyenne du pays).`,
    total: 'ensemble',
    between: 'entre types de territoires',
    within: 'au sein d’un même type',
  },

  sheet: {
    unseated: 'territoire sans collectivité',
    since: 'Depuis le tour précédent',
    show: (place: string) => `Voir ${place}`,
    people: 'Habitants et emplois',
    firms: 'Entreprises',
    qualities: 'Ce que les entreprises y trouvent',
    money: 'Finances',
    establishments: (n: number) => `${f.whole(n)} ${f.plural(n, 'établissement', 'établissements')}`,
    largest: 'Les plus grands',
    jobs: (n: number) => `${f.whole(n)} emplois`,
    best: '1 = une métropole d’un million d’habitants en 1974',
    equipment: 'Grands équipements',
    inUse: '100 = en plein usage',
  },

  list: {
    title: 'Tous les territoires',
    name: 'Territoire',
    sortBy: (column: string) => `Trier par ${column}`,
    hint: 'Touchez un nom pour sa fiche, un en-tête pour trier.',
  },

  results: {
    title: 'Le bilan',
    replay: 'Revoir la partie',
    download: 'Télécharger le journal (.jsonl)',
    again: 'Nouvelle partie',
    from: (year: number) => `fin ${year}`,
  },

  watch: {
    title: 'Vue publique',
    lobby: (n: number) => (n === 0 ? 'Personne encore autour de la table.' : `${people(n)} autour de la table.`),
    composing: 'Les équipes composent leur offre',
    reading: 'Ce qui s’est passé',
    over: 'La partie est finie',
  },

  replay: {
    title: 'Revoir une partie',
    drop: 'Déposez ici le fichier d’une partie (.jsonl)',
    choose: 'Choisir un fichier',
    hint: 'Il se télécharge à la fin d’une partie. Rien ne quitte votre navigateur.',
    reading: 'Le fichier est lu…',
    running: (turn: number, turns: number) => `Années rejouées : tour ${f.whole(turn)} sur ${f.whole(turns)}`,
    verified: (n: number) => `${f.whole(n)} ${f.plural(n, 'année vérifiée', 'années vérifiées')}`,
    verifiedHint: 'Rejouée ici, la partie redonne exactement les mêmes résultats.',
    differs: (year: number) => `Différence à partir de ${year}`,
    differsHint:
      'Rejouée ici, la partie ne donne pas ce que dit le fichier : il a changé, ou le jeu a changé de version.',
    play: 'Lire',
    pause: 'Arrêter',
    next: 'Tour suivant',
    previous: 'Tour précédent',
    turn: 'Tour',
    speed: 'Vitesse',
    offers: 'Offres du tour',
    offersNone: 'Personne n’a encore rien offert : c’est le point de départ.',
    changed: (n: number) => `${f.whole(n)} ${f.plural(n, 'changement', 'changements')}`,
    before: 'avant',
    now: 'ce tour',
    edited: 'Le fichier a été retouché depuis.',
    same: 'l’offre précédente, inchangée',
    state: 'L’État, joué par la personne qui anime',
    another: 'Ouvrir une autre partie',
    unreadable: 'Ce fichier n’est pas le journal d’une partie de La Carotte.',
    unreadableHint: 'Choisissez le fichier .jsonl téléchargé à la fin d’une partie.',
    notFound: 'Le serveur ne garde pas de partie à cette adresse.',
  },

  solo: {
    preparing: 'Les collectivités se mettent en place…',
    player: 'Vous',
  },

  line: {
    connecting: 'Connexion…',
    retrying: 'Connexion perdue. Reconnexion… rien n’est perdu.',
    gone: 'La connexion n’a pas pu être rétablie.',
    troubles: {
      failed: {
        title: 'La partie s’est interrompue.',
        hint: 'Rechargez la page : la partie vous attend là où elle en est. Si rien n’y fait, ce navigateur ne peut pas la conserver.',
      },
      malformed: {
        title: 'Le serveur n’a pas reconnu cette page.',
        hint: 'Rechargez la page. Si rien n’y fait, revenez à l’accueil et saisissez le code de la partie.',
      },
      unknownMatch: {
        title: 'Cette partie n’existe pas.',
        hint: 'Vérifiez le code ou l’adresse auprès de la personne qui anime, ou commencez une autre partie.',
      },
      unplayable: {
        title: 'Cette partie ne peut plus être jouée.',
        hint: 'Le jeu a changé de version depuis. Ce qui a été joué est conservé.',
      },
      outdated: {
        title: 'Cette page n’est plus à jour.',
        hint: 'Rechargez la page : la partie vous attend là où elle en est.',
      },
    },
  },

  refusal: {
    notHost: 'Seule la personne qui anime peut faire cela.',
    notInMatch: 'Entrez d’abord dans la partie.',
    noSeat: 'Asseyez-vous d’abord dans une collectivité.',
    seatFull: 'Cette collectivité est déjà complète.',
    seatUnknown: 'Cette collectivité ne se joue pas.',
    wrongPhase: 'Trop tard, ou trop tôt : la phase a changé.',
    nameEmpty: 'Il faut un pseudonyme.',
    nameTooLong: 'Ce pseudonyme est trop long.',
    unknownInstrument: 'Cet instrument n’existe pas.',
    notANumber: 'Ce n’est pas un nombre.',
    outOfRange: 'Cette valeur sort des limites de l’instrument.',
    notAStep: 'Cette valeur tombe entre deux crans.',
    overBudget: 'Le budget libre n’y suffit pas : baissez autre chose d’abord.',
    projectUnknown: 'Ce projet ne se décide pas ce tour-ci.',
    notMayor: 'C’est au maire de la collectivité de signer.',
    notMember: 'Cette personne ne siège pas dans cette collectivité.',
    nothingMoved: 'Personne n’a touché à ce réglage.',
    nothingChanges: 'C’est déjà fait.',
    reasonTooLong: 'Une raison tient en une ligne : raccourcissez-la.',
    twoWagers: 'Deux paris par tour, pas davantage : retirez-en un d’abord.',
    notDrawn: 'Ce mandat n’a pas été tiré pour votre collectivité.',
    pactUnknown: 'Ce pacte n’existe pas, ou n’existe plus.',
    pactTerms: 'Ces conditions ne sont pas possibles : relisez-les.',
    pactForbids: 'Un pacte que vous avez signé l’interdit.',
    pactChanged: 'La proposition a changé entre-temps : relisez-la avant de signer.',
    pactTwin: 'Un pacte de ce genre vous lie déjà, entre les mêmes.',
    pactInForce: 'Ce pacte est déjà en vigueur.',
    alreadySigned: 'Vous avez déjà signé.',
    tooManyProposals: 'Six propositions attendent déjà une réponse : retirez-en une d’abord.',
    alreadyPaused: 'La partie est déjà en pause.',
    notPaused: 'La partie n’est pas en pause.',
    noTimer: 'Cette phase n’a pas de limite de temps.',
    alreadyProposed: 'Une revanche est déjà proposée.',
    matchFull: 'La partie est complète.',
    malformed: 'Le serveur n’a pas compris. Rechargez la page.',
    storeFailed: 'Le serveur n’a pas pu enregistrer. Réessayez.',
  },
};

export type Catalogue = typeof fr;
