/** What is said while the map tells a turn. */
import { formats } from './formats.ts';
import { en as glossary } from './glossary.en.ts';
import type { SequenceWords, Told } from './sequence.ts';

const f = formats('en-GB');
const capital = (text: string) => `${text[0]!.toLocaleUpperCase('en')}${text.slice(1)}`;
const jobs = (count: number) => `${f.whole(count)} ${f.plural(count, 'job', 'jobs')}`;
const both = (first: string | null, second: string | null) =>
  [first, second].filter((part) => part !== null).join('; ');
const sentence = (text: string, otherwise: string) => (text === '' ? otherwise : `${capital(text)}.`);
const told = (place: Told | null, write: (place: Told) => string) => (place === null ? null : write(place));

export const en: SequenceWords = {
  title: 'The year in pictures',
  scene: (scene, scenes) => `${f.whole(scene)} / ${f.whole(scenes)}`,
  skip: 'Skip',
  again: 'See the year again',
  previous: 'Previous scene',
  next: 'Next scene',
  before: 'Before',
  after: 'After',
  act: {
    programmes: 'Programmes and equipment',
    departures: 'Closures and departures',
    arrivals: 'Arrivals',
    executive: 'The pump that draws in: executives',
    technician: 'The pump that draws in: technicians',
    craft: 'Craft workers',
    lowSkilled: 'The pump that drives out: the low-skilled',
    rents: 'The price of land',
    budgets: 'Budgets',
  },
  programmes: (built, projects, dated) => {
    const parts = [
      built > 0 ? `${f.whole(built)} ${f.plural(built, 'piece of equipment opens', 'pieces of equipment open')}` : null,
      projects > 0 ? `${f.whole(projects)} ${f.plural(projects, 'project settles', 'projects settle')}` : null,
      dated > 0 ? `${f.whole(dated)} ${f.plural(dated, 'decision', 'decisions')} taken far from here` : null,
    ];
    return sentence(parts.filter((part) => part !== null).join(', '), 'Nothing new.');
  },
  departures: (closed, abroad) =>
    `The country loses ${jobs(closed)} to closures and ${jobs(abroad)} to other countries.`,
  arrivals: (opened, moved) => `${jobs(opened)} open in the country, ${jobs(moved)} move within it.`,
  people: (skill, gained, lost) => {
    const name = glossary.skill[skill].name;
    return sentence(
      both(
        told(gained, ({ place, by }) => `${place} gains ${f.whole(by)} ${name}`),
        told(lost, ({ place, by }) => `${place} loses ${f.whole(-by)}`),
      ),
      'Nobody moves.',
    );
  },
  rents: (rose, fell) =>
    sentence(
      both(
        told(rose, ({ place, by }) => `land becomes dearer most in ${place} (${f.signedPercent(by, 1)})`),
        told(fell, ({ place, by }) => `cheaper most in ${place} (${f.signedPercent(by, 1)})`),
      ),
      'The price of land does not move.',
    ),
  budgets: (rose, fell) =>
    sentence(
      both(
        told(rose, ({ place, by }) => `the free budget grows most in ${place} (${f.signedMoney(by)})`),
        told(fell, ({ place, by }) => `it shrinks most in ${place} (${f.signedMoney(by)})`),
      ),
      'Budgets do not move.',
    ),
  ownJobs: ({ place, by }) => `${place}, large moves: ${f.signed(by)} jobs.`,
  ownPeople: ({ place, by }) => `${place}: ${f.signed(by)}.`,
  ownRent: ({ place, by }) => `${place}: ${f.signedPercent(by, 1)}.`,
  ownBudget: ({ place, by }) => `${place}: ${f.signedMoney(by)}.`,
};
