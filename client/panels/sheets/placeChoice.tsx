import type { Scenario } from '../../../shared/scenario/scenario.ts';

interface Props {
  readonly scenario: Scenario;
  readonly label: string;
  /** `null` until one is chosen. */
  readonly value: number | null;
  /** The one that cannot be chosen. */
  readonly without: number | null;
  readonly onPick: (territory: number) => void;
}

/** A territory out of all, by name. */
export function PlaceChoice({ scenario, label, value, without, onPick }: Props) {
  const places = scenario.territories
    .map(({ name }, i) => ({ name, i }))
    .filter(({ i }) => i !== without)
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <label class="place-choice">
      {label}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => currentTarget.value !== '' && onPick(Number(currentTarget.value))}
      >
        {value === null && <option value="">…</option>}
        {places.map(({ name, i }) => (
          <option key={i} value={i}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
