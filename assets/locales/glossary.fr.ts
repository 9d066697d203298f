/** The words of the course and of the model, in French, each with the line that explains it. */
import { STATION } from '../../shared/economy/parameters/places.ts';
import { formats } from './formats.ts';
import type { Glossary } from './glossary.ts';

const { whole } = formats('fr');

export const fr: Glossary = {
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
  },
  skill: {
    lowSkilled: { name: 'ouvriers non qualifiés', short: 'non qualifiés' },
    craft: { name: 'ouvriers de métier', short: 'gens de métier' },
    technician: { name: 'techniciens', short: 'techniciens' },
    executive: { name: 'cadres', short: 'cadres' },
  },
  activity: {
    upstreamStandard: 'bureau d’études courant',
    upstreamTraditional: 'bureau de dessin de métier',
    upstreamSophisticated: 'centre de recherche',
    productionStandard: 'usine de série',
    productionTraditional: 'usine de tradition',
    productionSophisticated: 'usine de pointe',
    downstreamStandard: 'plate-forme logistique',
    downstreamTraditional: 'maison de négoce',
    downstreamSophisticated: 'agence commerciale de pointe',
  },
  function: {
    upstream: { name: 'péri-productif amont', is: 'Recherche, conception, décision : ce qui précède la fabrication.' },
    production: { name: 'production', is: 'La fabrication elle-même.' },
    downstream: { name: 'péri-productif aval', is: 'Logistique, gestion, vente : ce qui suit la fabrication.' },
  },
  basket: {
    taxes: { name: 'Fiscalité et aides', short: 'Fiscalité' },
    equipment: { name: 'Équipements', short: 'Équipements' },
    externalities: { name: 'Externalités', short: 'Externalités' },
  },
  basketIs: {
    taxes: 'Ce que l’entreprise ne paie pas, ou ce qu’on lui verse.',
    equipment: 'Ce que l’on construit : c’est lent, cela dure, puis cela s’use.',
    externalities: 'Ce que l’entreprise trouve autour d’elle sans avoir à le produire.',
  },
  instrument: {
    taxRate: {
      name: 'Taxe professionnelle',
      speaks: 'À tous, un peu ; chaque point manque au budget.',
    },
    exemption: {
      name: 'Exonération des nouveaux venus',
      speaks: 'Aux usines qui hésitent ; le voisin peut suivre.',
    },
    aidUpstream: { name: 'Aide à l’emploi, amont', speaks: 'À la recherche et à la décision.' },
    aidProduction: { name: 'Aide à l’emploi, production', speaks: 'Aux usines, surtout de série.' },
    aidDownstream: { name: 'Aide à l’emploi, aval', speaks: 'À la logistique et aux services de gestion.' },
    sites: { name: 'Parcs d’activités', speaks: 'À qui veut un terrain prêt ; efface les friches.' },
    technopole: { name: 'Technopole', speaks: 'À la recherche ; veut de la masse et des voisins.' },
    university: { name: 'Université', speaks: 'Aux cadres et techniciens de demain ; c’est lent.' },
    culture: { name: 'Culture et logement', speaks: 'À ceux qui choisissent aussi où vivre : les cadres.' },
    telecom: { name: 'Télécommunications', speaks: 'Aux établissements loin de leur siège.' },
    station: {
      name: 'Gare de la ligne rapide',
      speaks: `Aux décideurs ; les loyers montent. Gratuite à partir de ${whole(STATION.freeAbove)} habitants ; sinon ${STATION.cost} MF par an pendant ${STATION.years} ans, et un arrêt à obtenir parmi ceux qui demandent.`,
    },
    services: {
      name: 'Services aux entreprises',
      speaks: 'Aux activités de pointe, qui achètent conseil.',
    },
    training: {
      name: 'Formation, requalification',
      speaks: 'Aux ouvriers sans métier, s’il y a des emplois.',
    },
    social: { name: 'Insertion sociale', speaks: 'À ceux que le marché laisse pour compte.' },
    telework: { name: 'Centre de télétravail', speaks: 'Aux tâches de bureau courantes.' },
    promotion: { name: 'Promotion', speaks: 'À l’image du lieu, face à celle des autres.' },
  },
  term: {
    skillPool: 'les compétences présentes',
    information: 'l’information et les contacts',
    services: 'les services aux entreprises',
    accessibility: 'la desserte',
    telecom: 'les télécommunications',
    sites: 'les terrains équipés',
    image: 'l’image du lieu',
    wages: 'les salaires',
    rent: 'le prix du sol',
    tax: 'l’impôt',
    control: 'la proximité du siège',
    carrot: 'la carotte',
  },
  headline: {
    carPlant: { a: 'une usine automobile', the: 'l’usine automobile' },
    textileRenewal: { a: 'une filature modernisée', the: 'la filature modernisée' },
    electronicsPlant: { a: 'une usine d’électronique', the: 'l’usine d’électronique' },
    researchCentre: { a: 'un centre de recherche', the: 'le centre de recherche' },
    ministryOffice: { a: 'une administration décentralisée', the: 'l’administration décentralisée' },
    teleSecretariat: { a: 'un télésecrétariat', the: 'le télésecrétariat' },
    logisticsPlatform: { a: 'une plate-forme logistique', the: 'la plate-forme logistique' },
    serviceHeadquarters: {
      a: 'le siège d’une société de services',
      the: 'le siège de la société de services',
    },
    universityBranch: { a: 'une antenne universitaire', the: 'l’antenne universitaire' },
    stop: { a: 'un arrêt de la ligne rapide', the: 'l’arrêt de la ligne rapide' },
  },
  need: {
    information: 'des idées et des contacts',
    services: 'des services aux entreprises',
    accessibility: 'une bonne desserte',
    telecom: 'de bonnes télécommunications',
    sites: 'un terrain prêt',
  },
  programme: {
    grants: {
      name: 'Primes aux lieux à l’écart',
      is: 'Une prime pour chaque emploi qui va là où l’information manque ; les grandes places y contribuent.',
    },
    strongPoints: {
      name: 'Points forts',
      is: 'Des places d’université là où l’on décide et où l’on cherche déjà.',
    },
    diffusion: {
      name: 'Diffusion',
      is: 'Information et télécommunications gagnent les lieux qui en manquent, s’il s’y trouve des gens qualifiés.',
    },
    transfer: {
      name: 'Transfert de technologie',
      is: 'Les activités de métier s’adaptent, et le savoir-faire se perd moins vite.',
    },
    lines: {
      name: 'Lignes rapides',
      is: 'Les trains arrivent plus tôt que prévu : à pleine force, deux ans passent en un.',
    },
  },
  fact: {
    population: { name: 'Habitants', unit: '' },
    jobs: { name: 'Emplois', unit: '' },
    unemployment: { name: 'Chômage', unit: '% des actifs' },
    precarious: { name: 'Emplois précaires', unit: '% des actifs' },
    skilledShare: { name: 'Actifs qualifiés', unit: 'techniciens et cadres, % des actifs' },
    rent: { name: 'Prix du sol', unit: 'indice' },
    revenue: { name: 'Recettes', unit: 'MF par an' },
    freeBudget: { name: 'Budget libre', unit: 'MF par an' },
    debt: { name: 'Dette', unit: 'MF ; en moins, une réserve' },
    attractiveness: { name: 'Attractivité', unit: '0 à 100' },
    executives: { name: 'Solde de cadres', unit: 'arrivées moins départs' },
    lowSkilled: { name: 'Solde d’ouvriers', unit: 'non qualifiés, arrivées moins départs' },
    information: { name: 'Information', unit: '' },
    services: { name: 'Services', unit: '' },
    accessibility: { name: 'Desserte', unit: '' },
    telecom: { name: 'Télécoms', unit: '' },
    sites: { name: 'Terrains', unit: '' },
    amenity: { name: 'Agrément', unit: '' },
    technopole: { name: 'Technopole', unit: '' },
    university: { name: 'Université', unit: '' },
    station: { name: 'Gare rapide', unit: '' },
  },
  indicator: {
    dissimilarity: {
      name: 'Dissimilarité',
      unit: '% à déplacer',
      is: 'Part des actifs qualifiés qui devraient déménager pour se répartir comme les ouvriers (indice de Duncan).',
    },
    gap: {
      name: 'Écart de qualification',
      unit: 'points',
      is: 'Part de techniciens et de cadres dans le territoire le plus qualifié, moins celle du reste du pays.',
    },
    effectiveness: {
      name: 'Efficacité migratoire',
      unit: '% des mouvements',
      is: 'Part des déménagements qui déplacent vraiment des gens au lieu de se compenser. Haute : les pompes tournent.',
    },
    polarisation: {
      name: 'Polarisation fiscale',
      unit: 'indice de Wolfson × 100',
      is: 'De combien le milieu se vide entre territoires riches et pauvres, en ressources par habitant.',
    },
    theil: {
      name: 'Inégalité fiscale',
      unit: 'indice de Theil × 100',
      is: 'Inégalité des ressources par habitant ; elle se partage entre types de territoires et à l’intérieur de chacun.',
    },
  },
  phase: {
    lobby: 'On s’installe',
    reading: 'Lecture',
    offer: 'Offre',
    finished: 'Fin de partie',
  },
  merit: { jobs: 'emploi', skill: 'qualif.', security: 'sécurité', budget: 'finances' },
};
