/** Ce que l’on dit pendant que la carte raconte l’année. */
import { formats } from './formats.ts';
import { fr as glossary } from './glossary.fr.ts';
import { at, the } from './places.fr.ts';
import type { SequenceWords, Told } from './sequence.ts';

const f = formats('fr-FR');
const capital = (text: string) => `${text[0]!.toLocaleUpperCase('fr')}${text.slice(1)}`;
const jobs = (count: number) => `${f.whole(count)} ${f.plural(count, 'emploi', 'emplois')}`;
const both = (first: string | null, second: string | null) =>
  [first, second].filter((part) => part !== null).join(' ; ');
const sentence = (text: string, otherwise: string) => (text === '' ? otherwise : `${capital(text)}.`);
const told = (place: Told | null, write: (place: Told) => string) => (place === null ? null : write(place));

export const fr: SequenceWords = {
  title: 'L’année en images',
  scene: (scene, scenes) => `${f.whole(scene)} / ${f.whole(scenes)}`,
  skip: 'Passer',
  again: 'Revoir l’année',
  previous: 'Scène précédente',
  next: 'Scène suivante',
  before: 'Avant',
  after: 'Après',
  act: {
    programmes: 'Programmes et équipements',
    departures: 'Fermetures et départs',
    arrivals: 'Arrivées',
    executive: 'La pompe aspirante : les cadres',
    technician: 'La pompe aspirante : les techniciens',
    craft: 'Les gens de métier',
    lowSkilled: 'La pompe refoulante : les non-qualifiés',
    rents: 'Le prix du sol',
    budgets: 'Les budgets',
  },
  programmes: (built, projects, dated) => {
    const parts = [
      built > 0 ? `${f.whole(built)} ${f.plural(built, 'équipement entre', 'équipements entrent')} en service` : null,
      projects > 0 ? `${f.whole(projects)} ${f.plural(projects, 'projet se pose', 'projets se posent')}` : null,
      dated > 0 ? `${f.whole(dated)} ${f.plural(dated, 'décision prise', 'décisions prises')} loin d’ici` : null,
    ];
    return sentence(parts.filter((part) => part !== null).join(', '), 'Rien de nouveau.');
  },
  departures: (closed, abroad) =>
    `Le pays perd ${jobs(closed)} par fermeture et ${jobs(abroad)} au profit de l’étranger.`,
  arrivals: (opened, moved) => `${capital(jobs(opened))} s’ouvrent dans le pays, ${jobs(moved)} y changent de lieu.`,
  people: (skill, gained, lost) => {
    const name = glossary.skill[skill].name;
    return sentence(
      both(
        told(gained, ({ place, by }) => `${the(place)} gagne ${f.whole(by)} ${name}`),
        told(lost, ({ place, by }) => `${the(place)} en perd ${f.whole(-by)}`),
      ),
      'Personne ne bouge.',
    );
  },
  rents: (rose, fell) =>
    sentence(
      both(
        told(rose, ({ place, by }) => `le sol renchérit le plus ${at(place)} (${f.signedPercent(by, 1)})`),
        told(fell, ({ place, by }) => `il baisse le plus ${at(place)} (${f.signedPercent(by, 1)})`),
      ),
      'Le prix du sol ne bouge pas.',
    ),
  budgets: (rose, fell) =>
    sentence(
      both(
        told(rose, ({ place, by }) => `le budget libre grossit le plus ${at(place)} (${f.signedMoney(by)})`),
        told(fell, ({ place, by }) => `il fond le plus ${at(place)} (${f.signedMoney(by)})`),
      ),
      'Les budgets ne bougent pas.',
    ),
  ownJobs: ({ place, by }) => `${capital(at(place))}, grands mouvements : ${f.signed(by)} emplois.`,
  ownPeople: ({ place, by }) => `${capital(at(place))} : ${f.signed(by)}.`,
  ownRent: ({ place, by }) => `${capital(at(place))} : ${f.signedPercent(by, 1)}.`,
  ownBudget: ({ place, by }) => `${capital(at(place))} : ${f.signedMoney(by)}.`,
};
