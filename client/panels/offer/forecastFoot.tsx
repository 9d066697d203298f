import type { ComponentChildren } from 'preact';
import type { Control } from '../../../shared/match/team/control.ts';
import type { Foreseen } from '../../state/forecast.ts';
import { jobsLine, restLine } from './forecastWords.ts';

interface Props {
  readonly foreseen: Foreseen;
  readonly control: Control;
  /** What stands here while no hand is on the control. */
  readonly children: ComponentChildren;
}

/** What stands below a control: its hint, or, while the hand is on it and has moved it, what that will probably do. */
export function ForecastFoot({ foreseen, control, children }: Props) {
  const foresight = foreseen.control.value === control ? foreseen.ofControl.value : null;
  return (
    <div class={foresight === null ? 'foot' : 'foot foreseeing'}>
      {children}
      {foresight !== null && (
        <p class={foresight === 'working' ? 'foresight working' : 'foresight'}>
          {jobsLine(foresight, foreseen.years.value)}
          <small>{restLine(foresight)}</small>
        </p>
      )}
    </div>
  );
}
