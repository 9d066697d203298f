/** What there is to ask about a draft: what the control under the hand changes in it, and what all of it changes. */
import type { Arm } from '../../shared/forecast/forecaster.ts';
import { type Control, isInstrument, projectOf } from '../../shared/match/team/control.ts';
import { type Offer, sameOffer } from '../../shared/offer/offer.ts';
import { withRoom } from '../../shared/offer/room.ts';
import type { Question } from '../net/forecastMessages.ts';

export interface Drafted extends Arm {
  readonly seat: number;
  /** The offer in force. */
  readonly standing: Offer;
  /** Which of the worker's knowledge the question is about. */
  readonly stamp: string;
}

const bidOn = ({ bids }: Arm): boolean => Object.values(bids).some((value) => value > 0);

function ask({ seat, stamp, offer, bids }: Drafted, before: Arm): Question {
  const after = { offer, bids };
  return { name: JSON.stringify([stamp, before, after]), seat, before, after };
}

/** The whole draft beside doing nothing; `null` where nothing is changed. */
export function askOfAll(draft: Drafted): Question | null {
  if (sameOffer(draft.offer, draft.standing) && !bidOn(draft)) return null;
  return ask(draft, { offer: draft.standing, bids: {} });
}

/** The draft beside the same one with this control put back, the rest making room for it; `null` where it was not moved. */
export function askOf(draft: Drafted, control: Control): Question | null {
  const { offer, bids, standing } = draft;
  if (!isInstrument(control)) {
    const project = projectOf(control);
    if (!bids[project]) return null;
    return ask(draft, { offer, bids: { ...bids, [project]: 0 } });
  }
  if (offer[control] === standing[control]) return null;
  return ask(draft, { offer: withRoom(offer, control, standing[control]), bids });
}
