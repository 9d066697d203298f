/** From the words of a command line to what `explain` is asked, and from its faults to plain sentences. */
import type { EstablishmentId } from '../../shared/brand.ts';
import type { Skill } from '../../shared/dimensions.ts';
import { SKILLS } from '../../shared/dimensions.ts';
import { ELSEWHERE, INDICATORS, type IndicatorSubject } from '../../shared/economy/why/index.ts';
import type { ExplainFault } from '../../shared/log/explain.ts';
import { describeStepFault } from '../../shared/log/verdict.ts';
import type { Subject } from '../../shared/match/explain.ts';
import { InputError, wholeNumber } from '../command.ts';

const ELSEWHERE_ID = 'elsewhere';

/** The three ways to ask, of which one is used. */
export interface Asked {
  readonly establishment: string | undefined;
  readonly flow: string | undefined;
  readonly indicator: string | undefined;
}

/** `ids` are the scenario's territories in order. */
export function subjectOf({ establishment, flow, indicator }: Asked, ids: readonly string[], usage: string): Subject {
  const asked = [establishment, flow, indicator].filter((one) => one !== undefined);
  if (asked.length !== 1) throw new InputError(usage);
  if (establishment !== undefined) {
    const id = wholeNumber('establishment', establishment, 0, 2 ** 32 - 1);
    return { type: 'establishment', id: id as EstablishmentId };
  }
  return flow === undefined ? indicatorOf(indicator!) : flowOf(flow, ids);
}

function flowOf(text: string, ids: readonly string[]): Subject {
  const [skill, from, to, ...more] = text.split(':');
  if (from === undefined || to === undefined || more.length > 0) {
    throw new InputError(`--flow takes SKILL:FROM:TO, such as executive:${ids[0]}:${ids[1]}, not "${text}".`);
  }
  const place = (id: string): number => {
    const index = id === ELSEWHERE_ID ? ELSEWHERE : ids.indexOf(id);
    if (index === -1) throw new InputError(`"${id}" is no territory of this match: ${ids.join(', ')}.`);
    return index;
  };
  return { type: 'flow', skill: skill as Skill, from: place(from), to: place(to) };
}

/** `gini`, `effectiveness:executive`. Whether there is such an indicator is for `explain` to say. */
function indicatorOf(text: string): Subject {
  const [id, skill] = text.split(':');
  return { type: 'indicator', id, ...(skill === undefined ? {} : { skill }) } as IndicatorSubject;
}

export function describeFault(fault: ExplainFault): string {
  switch (fault.code) {
    case 'noTurn':
      return `turn ${fault.turn} was not played: this log has turns 1 to ${fault.played}.`;
    case 'unknownEstablishment':
      return `no establishment ${fault.id} stood or looked for a place in turn ${fault.turn}.`;
    case 'unknownTerritory':
      return fault.territory === ELSEWHERE
        ? 'this scenario has no rest of the country: nobody comes from elsewhere.'
        : `there is no territory ${fault.territory} in this match.`;
    case 'unknownSkill':
      return `${fault.skill === null ? 'a skill group is missing' : `"${fault.skill}" is no skill group`}: ${SKILLS.join(', ')}.`;
    case 'unknownIndicator':
      return `"${fault.id}" is no indicator: ${INDICATORS.join(', ')}.`;
    case 'noFlow':
      return 'a flow is between two places, not from a place to itself.';
    case 'replay':
      return describeStepFault(fault.fault);
  }
}
