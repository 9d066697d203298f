import { SliderRow } from './sliderRow.tsx';

type Props = Parameters<typeof SliderRow>[0];

/** A slider with its name before it, and what it stands at in words. */
export function SliderField(props: Props) {
  const { id, name, written } = props;
  return (
    <>
      <p class="instrument-head">
        <label for={id}>{name}</label>
        <output for={id}>{written}</output>
      </p>
      <SliderRow {...props} />
    </>
  );
}
