import type { Control } from '../../../shared/match/team/control.ts';
import type { Foreseen } from '../../state/forecast.ts';

/** What a control's row listens to, so that the forecast is of the control that the hand or the focus is on. */
export const handOn = (foreseen: Foreseen, control: Control) => ({
  // Not on entering: a page that scrolls under a mouse at rest is no hand that comes.
  onPointerMove: () => foreseen.point(control),
  onPointerLeave: () => foreseen.point(null),
  onFocusIn: () => foreseen.focus(control),
  onFocusOut: () => foreseen.focus(null),
});
