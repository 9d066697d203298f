import { SliderField } from '../frame/sliderField.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly limits: { readonly least: number; readonly most: number };
  readonly value: number;
  readonly written: string;
  readonly onChange: (value: number) => void;
}

/** One number of a deal. */
export function DealRow({ id, name, limits, value, written, onChange }: Props) {
  return (
    <div class="deal-row">
      <SliderField
        id={id}
        name={name}
        min={limits.least}
        max={limits.most}
        step={1}
        value={value}
        written={written}
        onHold={onChange}
        onCommit={onChange}
      />
    </div>
  );
}
