/** What somebody's hand may be on in the offer panel: an instrument, or the bid for a project. */
import type { Instrument } from '../../offer/instruments.ts';

export type Control = Instrument | `bid:${number}`;

const BID = 'bid:';

/** The control that bids for a project. */
export const bidFor = (project: number): Control => `${BID}${project}`;

export const isInstrument = (control: Control): control is Instrument => !control.startsWith(BID);

/** The id of the project that a control bids for. */
export const projectOf = (control: Exclude<Control, Instrument>): number => Number(control.slice(BID.length));
