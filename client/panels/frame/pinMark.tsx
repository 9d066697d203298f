import type { Sophistication } from '../../../shared/dimensions.ts';

/** The outline of an establishment's pin on the map, by its sophistication. */
const OUTLINE: Readonly<Record<Sophistication, string>> = {
  standard: 'M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12z',
  traditional: 'M4.5 2.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z',
  sophisticated: 'M8 1l6 3.5v7l-6 3.5l-6-3.5v-7z',
};

/** Standard pins are hollow on the map, the others full. */
export function PinMark({ sophistication }: { sophistication: Sophistication }) {
  return (
    <svg class="skill-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={OUTLINE[sophistication]}
        fill={sophistication === 'standard' ? 'none' : 'currentColor'}
        stroke="currentColor"
        stroke-width="1.6"
      />
    </svg>
  );
}
