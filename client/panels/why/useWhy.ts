import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Happened } from '../../../shared/match/explain.ts';
import type { WhyAnswer } from '../../../shared/protocol/questions.ts';
import type { Sheets } from '../../state/past/sheets.ts';

export type Asked =
  | { readonly stage: 'asking' }
  | { readonly stage: 'gone' }
  | { readonly stage: 'told'; readonly answer: WhyAnswer };

/** Asks why something happened in the turn on the screen, and again when that changes. */
export function useWhy({ past, report }: Sheets, subject: Happened): Asked {
  const asked = useSignal<Asked>({ stage: 'asking' });
  const turn = report.value!.turn;
  useEffect(() => {
    let wanted = true;
    asked.value = { stage: 'asking' };
    past.why(turn, subject).then((answer) => {
      if (wanted) asked.value = answer === null ? { stage: 'gone' } : { stage: 'told', answer };
    });
    return () => {
      wanted = false;
    };
  }, [turn]);
  return asked.value;
}
