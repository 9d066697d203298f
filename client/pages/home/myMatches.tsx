import type { MyMatch } from '../../../shared/protocol/api.ts';
import { frontWords } from '../../i18n/words.ts';
import { myMatches } from '../../net/api.ts';
import { storage } from '../../state/storage.ts';
import { scenarioName, stageText } from './matchWords.ts';
import { usePoll } from './usePoll.ts';

/** What a match asks of this person now, the most pressing first. */
const STATES = ['yourTurn', 'waiting', 'inLobby', 'over'] as const;
type State = (typeof STATES)[number];

function stateOf({ phase, ready }: MyMatch): State {
  if (phase === 'lobby') return 'inLobby';
  if (phase === 'finished') return 'over';
  return ready ? 'waiting' : 'yourTurn';
}

const byState = (a: MyMatch, b: MyMatch): number => STATES.indexOf(stateOf(a)) - STATES.indexOf(stateOf(b));

function Card({ match, onForget }: { match: MyMatch; onForget: () => void }) {
  const { online } = frontWords();
  const state = stateOf(match);
  const name = scenarioName(match.scenario);
  const runs = state === 'yourTurn' || state === 'waiting';
  return (
    <li class={`my-match ${state}`}>
      <a href={`/m/${match.code}`}>
        <span class="state">{online[state]}</span>
        <strong>{name}</strong>
        <small>
          {runs ? stageText(match) : match.opener && online.by(match.opener)}
          {runs && match.remaining !== null && `, ${online.left(online.lasting(match.remaining))}`}
        </small>
      </a>
      {state === 'over' && (
        <button type="button" class="close" aria-label={online.forget(name)} onClick={onForget}>
          ×
        </button>
      )}
    </li>
  );
}

/** The server has nothing to say of a browser that sits nowhere. */
const load = async (): Promise<readonly MyMatch[]> => {
  const codes = storage.matches();
  return codes.length === 0 ? [] : myMatches(codes, storage.token());
};

/** The matches in which this browser has a seat, so that a slow one is found again. Nothing where there are none. */
export function MyMatches() {
  const { online } = frontWords();
  const { polled, again } = usePoll(load);
  const now = polled.value;
  if (now.stage !== 'ready' || now.value.length === 0) return null;
  return (
    <section class="my-matches" aria-labelledby="my-matches">
      <h2 id="my-matches">{online.mine}</h2>
      <ul>
        {[...now.value].sort(byState).map((match) => (
          <Card
            key={match.code}
            match={match}
            onForget={() => {
              storage.dropMatch(match.code);
              again();
            }}
          />
        ))}
      </ul>
    </section>
  );
}
