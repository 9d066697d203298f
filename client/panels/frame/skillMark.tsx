import type { Skill } from '../../../shared/dimensions.ts';
import { type Shape, SKILL_STYLE } from '../../landscape/art/palette.ts';

const PATH: Readonly<Record<Shape, string>> = {
  circle: 'M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12z',
  square: 'M3 3h10v10h-10z',
  triangle: 'M8 2l6.5 12h-13z',
  diamond: 'M8 1l7 7l-7 7l-7-7z',
};

/** A skill group's mark, the same colour and shape as on the map. */
export function SkillMark({ skill }: { skill: Skill }) {
  const { colour, shape } = SKILL_STYLE[skill];
  return (
    <svg class="skill-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATH[shape]} fill={colour} stroke="#241f2b" stroke-width="1" />
    </svg>
  );
}
