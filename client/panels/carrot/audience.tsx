import { AUDIENCE, functionIn, sophisticationIn } from '../../../shared/economy/carrot/audience.ts';
import type { Instrument } from '../../../shared/offer/instruments.ts';
import { words } from '../../i18n/words.ts';
import { FUNCTION_COLOUR } from '../../landscape/art/palette.ts';
import { PinMark } from '../frame/pinMark.tsx';
import { SkillMark } from '../frame/skillMark.tsx';

/** Whom an instrument speaks to, with the marks that they have on the map. */
export function Audience({ instrument }: { instrument: Instrument }) {
  const { activity, skill } = words();
  const { activities, skills } = AUDIENCE[instrument];
  return (
    <ul class="audience">
      {activities.map((id) => (
        <li key={id}>
          <span class="audience-pin" style={{ color: FUNCTION_COLOUR[functionIn(id)] }}>
            <PinMark sophistication={sophisticationIn(id)} />
          </span>
          {activity[id]}
        </li>
      ))}
      {skills.map((id) => (
        <li key={id}>
          <SkillMark skill={id} />
          {skill[id].name}
        </li>
      ))}
    </ul>
  );
}
