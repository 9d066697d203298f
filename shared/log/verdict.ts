/** What is to be said of a log file, in one plain sentence: for the command line; pages have their catalogues. */
import type { StepFault } from '../match/match.ts';
import { LOG_VERSION, type LogError, readLog } from './format.ts';
import { type PlayedTurn, playBack } from './playback.ts';

/** A log that was read and played again. */
export interface Verdict {
  /** As far as they could be followed, the start first. */
  readonly turns: readonly PlayedTurn[];
  /** What is wrong with the file; `null` when no line was edited and every turn gives the hash that it carries. */
  readonly trouble: string | null;
}

/** Reads the text of a file and plays it again. Never throws. */
export function judge(text: string): Verdict {
  const log = readLog(text);
  if (!log.ok) return { turns: [], trouble: describeLogError(log.error) };
  const { turns, fault } = playBack(log.value);
  if (fault) return { turns, trouble: describeStepFault(fault.fault) };
  return { turns, trouble: log.value.intact ? null : NOT_INTACT };
}

export function describeLogError({ code, line }: LogError): string {
  switch (code) {
    case 'empty':
      return 'the file is empty.';
    case 'foreign':
      return 'this is not a log of La Carotte: its first line is no header of ours.';
    case 'version':
      return `this log is not of format ${LOG_VERSION}, the only one that this program reads: it was written by another version of it.`;
    case 'line':
      return `line ${line} is not an entry of a log: the file was edited or damaged.`;
    case 'cut':
      return `the file is cut off after line ${line}: its closing line is missing. Export the match again.`;
  }
}

const NOT_INTACT = 'the file was edited after it was written: its lines no longer match its digest.';

export function describeStepFault(fault: StepFault): string {
  switch (fault.code) {
    case 'noHeader':
      return 'the log has no header.';
    case 'engine':
      return `the match was played under engine ${fault.found}, and this is engine ${fault.expected}: turns cannot be compared.`;
    case 'scenario':
      return `the scenario in the header is not valid: ${fault.error.message}`;
    case 'sequence':
      return `entry ${fault.expected} is missing or out of order (found ${fault.found}): the file was edited.`;
    case 'refused':
      return `entry ${fault.seq} is a command that the rules refuse (${fault.refusal}): the file was edited.`;
    case 'secondHeader':
      return `entry ${fault.seq} is a second header: the file was edited.`;
    case 'wrongTurn':
      return `turn ${fault.found} stands where turn ${fault.expected} should: the file was edited.`;
    case 'wrongYear':
      return `turn ${fault.turn} ends in ${fault.found} where it should in ${fault.expected}: the file was edited.`;
    case 'hash':
      return `turn ${fault.turn} differs: the log says ${fault.expected}, the replay gives ${fault.found}.`;
  }
}
