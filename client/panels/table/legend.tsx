import { FUNCTIONS, SKILLS } from '../../../shared/economy/dimensions.ts';
import { words } from '../../i18n/words.ts';
import { FUNCTION_COLOUR, RAMP } from '../../landscape/art/palette.ts';
import { SkillMark } from '../frame/skillMark.tsx';

/** The key of the map, from the same palette as the map. Folded on small screens until it is wanted. */
export function Legend() {
  const { legend, skill, function: func } = words();
  return (
    <details class="legend" open={matchMedia('(min-width: 900px) and (min-height: 640px)').matches}>
      <summary>{legend.title}</summary>
      <p class="ramp-words">
        <span>{legend.left}</span>
        <strong>{legend.attractiveness}</strong>
        <span>{legend.right}</span>
      </p>
      <div class="ramp" style={{ background: `linear-gradient(90deg, ${RAMP.join(', ')})` }} />
      <ul aria-label={legend.people}>
        {SKILLS.map((id) => (
          <li key={id}>
            <SkillMark skill={id} />
            {skill[id].short}
          </li>
        ))}
      </ul>
      <ul aria-label={legend.pins}>
        {FUNCTIONS.map((id) => (
          <li key={id} title={func[id].is}>
            <span class="pin-mark" style={{ background: FUNCTION_COLOUR[id] }} />
            {func[id].name}
          </li>
        ))}
      </ul>
      <p class="legend-note">{legend.towers}</p>
    </details>
  );
}
