import { SKILLS } from '../../../shared/dimensions.ts';
import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { HEADLINE, type HeadlineType } from '../../../shared/economy/headlines/catalogue.ts';
import { ACTIVITY, FACTORS, type Factor } from '../../../shared/economy/parameters/activities.ts';
import { words } from '../../i18n/words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « Une usine automobile ». */
export const projectTitle = (type: HeadlineType): string => capital(words().headline[type].a);

/** « Une usine automobile · 1 200 emplois »; an equipment of the State's brings none of its own. */
export function projectName({ type, jobs }: Pick<Headline, 'type' | 'jobs'>): string {
  const { projects } = words();
  return HEADLINE[type].activity === null ? projectTitle(type) : `${projectTitle(type)} · ${projects.jobs(jobs)}`;
}

/** What it needs more than others of its kind do, the most wanted first, and what it can do without; in words. */
export function projectNeeds({ type, jobs }: Pick<Headline, 'type' | 'jobs'>): string {
  const { projects, need, skill, term } = words();
  const { activity, needs } = HEADLINE[type];
  if (activity === null) return `${type === 'stop' ? projects.stop : projects.branch} ${projects.reckoned(jobs)}`;
  const { workforce } = ACTIVITY[activity];
  const people = SKILLS.reduce((most, id) => (workforce[id] > workforce[most] ? id : most));
  const say = (factor: Factor): string => (factor === 'skillPool' ? projects.people(skill[people].name) : need[factor]);
  const wanted = FACTORS.filter((factor) => needs[factor] > 1).sort((a, b) => needs[b] - needs[a]);
  const idle = FACTORS.filter((factor) => needs[factor] < 1).map((factor) => projects.cares(term[factor]));
  return [projects.looksFor(wanted.map(say).join(', ')), ...idle].join(' ');
}
