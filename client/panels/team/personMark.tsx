import type { Person } from '../../state/team.ts';

/** A shape for each place in a team, so that a mark is known without its colour; the last is for somebody who has left. */
const SHAPES = [
  'M12 1.5a10.5 10.5 0 1 0 0 21a10.5 10.5 0 0 0 0-21z',
  'M4 2h16a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
  'M12 .8l10 5.6v11.2l-10 5.6l-10-5.6V6.4z',
  'M12 .2L23.8 12L12 23.8L.2 12z',
  'M12 1l11 8l-4.2 13.5H5.2L1 9z',
  'M2 7h20v10H2z',
] as const;

/** Two letters: of two names, or the first of one. */
function initialsOf(name: string): string {
  const [first = '', second] = name.split(/[\s\-_.]+/).filter((part) => part !== '');
  const [a = '?', b = ''] = [...first];
  return (a + (second === undefined ? b : [...second][0]!)).toLocaleUpperCase();
}

interface Props {
  readonly person: Person;
  /** What else is to be said of them: they sign, they agree. */
  readonly also?: readonly string[];
  /** The name in a phrase. */
  readonly said?: (name: string) => string;
  readonly class?: string;
}

/** A person as a small mark: initials in a shape and a colour of their own; the name is its label. */
export function PersonMark({ person: { name, place }, also = [], said = (name) => name, class: more = '' }: Props) {
  const shape = place === null ? SHAPES.length - 1 : place % (SHAPES.length - 1);
  const label = [said(name), ...also].join(', ');
  return (
    <span class={`person-mark of-${shape} ${more}`} role="img" aria-label={label} title={label}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={SHAPES[shape]} />
        <text x="12" y="15.6" text-anchor="middle">
          {initialsOf(name)}
        </text>
      </svg>
    </span>
  );
}
