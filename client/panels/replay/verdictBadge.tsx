import { words } from '../../i18n/words.ts';
import type { Verdict } from '../../net/playbackMessages.ts';

/** Does the replay give what the file says? */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const { replay } = words();
  const { years, differsFrom, intact } = verdict;
  if (differsFrom !== null) {
    return (
      <p class="verdict bad" role="alert" title={replay.differsHint}>
        ✗ {replay.differs(differsFrom)} <small>{replay.differsHint}</small>
      </p>
    );
  }
  return (
    <p class={intact ? 'verdict good' : 'verdict'} title={replay.verifiedHint}>
      ✓ {replay.verified(years)} {!intact && <small>{replay.edited}</small>}
    </p>
  );
}
