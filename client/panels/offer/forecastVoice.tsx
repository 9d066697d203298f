import { useEffect, useState } from 'preact/hooks';
import type { Foreseen } from '../../state/forecast.ts';
import { jobsLine } from './forecastWords.ts';

/** A forecast is read out once the hand has rested for so long, ms. */
const REST = 1500;

/** Tells those who hear the page what the control under their hand will probably do, and not at every move. */
export function ForecastVoice({ foreseen }: { foreseen: Foreseen }) {
  const foresight = foreseen.ofControl.value;
  const text = foresight === null || foresight === 'working' ? '' : jobsLine(foresight, foreseen.years.value);
  const [said, say] = useState('');
  useEffect(() => {
    const rested = setTimeout(() => say(text), REST);
    return () => clearTimeout(rested);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
