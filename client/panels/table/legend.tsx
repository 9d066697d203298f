import { useSignal } from '@preact/signals';
import { FUNCTIONS, SKILLS, SOPHISTICATIONS } from '../../../shared/dimensions.ts';
import { words } from '../../i18n/words.ts';
import { FUNCTION_COLOUR, RAMP } from '../../landscape/art/palette.ts';
import { LanguageSwitch } from '../frame/languageSwitch.tsx';
import { PinMark } from '../frame/pinMark.tsx';
import { SkillMark } from '../frame/skillMark.tsx';

interface Props {
  /** Are there lines between partners on it? */
  readonly pacts?: boolean;
}

/** The key of the map, from the same palette as the map: a strip below it, folded on small screens until wanted. */
export function Legend({ pacts = false }: Props) {
  const { legend, skill, function: func } = words();
  const folded = useSignal(true);
  return (
    <section class={folded.value ? 'legend folded' : 'legend'} aria-label={legend.title}>
      <button
        type="button"
        class="legend-toggle"
        aria-expanded={!folded.value}
        onClick={() => {
          folded.value = !folded.value;
        }}
      >
        {legend.title}
      </button>
      <p class="ramp-words">
        {legend.left}
        <span class="ramp" style={{ background: `linear-gradient(90deg, ${RAMP.join(', ')})` }} />
        {legend.right}
      </p>
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
      <ul aria-label={legend.shapes}>
        {SOPHISTICATIONS.map((id) => (
          <li key={id}>
            <PinMark sophistication={id} />
            {legend.sophistication[id]}
          </li>
        ))}
      </ul>
      {pacts && (
        <p class="tie-words">
          <span class="tie-mark" />
          {legend.pacts}
        </p>
      )}
      <LanguageSwitch />
    </section>
  );
}
