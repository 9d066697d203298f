import type { ListedMatch } from '../../../shared/protocol/api.ts';
import { frontWords } from '../../i18n/words.ts';
import { listMatches } from '../../net/api.ts';
import { storage } from '../../state/storage.ts';
import { paceText, scenarioName, stageText } from './matchWords.ts';
import { troubleText } from './troubleText.ts';
import { type Polled, usePoll } from './usePoll.ts';

/** One public match: the region, whose it is, who is there, how it is played; a whole row to touch. */
function Row({ match }: { match: ListedMatch }) {
  const { online } = frontWords();
  const name = scenarioName(match.scenario);
  const { opener, people, free, ago } = match;
  return (
    <li class="match-row">
      <div>
        <strong>{name}</strong> {opener !== null && <span>{online.by(opener)}</span>}
        <small>
          {stageText(match)} · {paceText(match)}
        </small>
        <small>
          {online.people(people, free)} · {online.ago(ago)}
        </small>
      </div>
      <a class="button quiet" href={`/m/${match.code}`} aria-label={online.joinOf(name)}>
        {online.join}
      </a>
    </li>
  );
}

function Rows({ polled, again }: { polled: Polled<readonly ListedMatch[]>; again: () => void }) {
  const { app, online } = frontWords();
  if (polled.stage === 'loading') return <p class="hint">{online.openLoading}</p>;
  if (polled.stage === 'failed') {
    return (
      <p class="hint">
        {troubleText(polled.cause)}{' '}
        <button type="button" class="link" onClick={again}>
          {app.retry}
        </button>
      </p>
    );
  }
  if (polled.value.length === 0) return <p class="none">{online.openNone}</p>;
  return (
    <ul class="match-rows">
      {polled.value.map((match) => (
        <Row key={match.code} match={match} />
      ))}
    </ul>
  );
}

/** Those in which this browser sits stand above, among its own. */
async function load(): Promise<readonly ListedMatch[]> {
  const mine = storage.matches();
  return (await listMatches()).filter(({ code }) => !mine.includes(code));
}

/** The public matches that have room. */
export function OpenMatches() {
  const { polled, again } = usePoll(load);
  return <Rows polled={polled.value} again={again} />;
}
