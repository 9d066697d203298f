import type { ComponentChildren } from 'preact';
import type { Why } from '../../../shared/match/why.ts';
import { words } from '../../i18n/words.ts';
import type { Asked } from './useWhy.ts';

/** Why there is nothing to see, in words. */
function excuse(asked: Asked): string {
  const { choice } = words();
  if (asked.stage !== 'told') return asked.stage === 'asking' ? choice.working : choice.offline;
  return !asked.answer.ok && asked.answer.error.code === 'notTold' ? choice.notTold : choice.unknown;
}

/** An explanation once it has come, or in words why there is none. */
export function WhyFrame({ asked, children }: { asked: Asked; children: (why: Why) => ComponentChildren }) {
  if (asked.stage === 'told' && asked.answer.ok) return <>{children(asked.answer.value)}</>;
  return (
    <p class="hint" role="status">
      {excuse(asked)}
    </p>
  );
}
