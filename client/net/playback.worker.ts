/** Replays a log beside the page, so that the page stays alive while twenty-six years pass again. */
import { matchBefore } from '../../shared/log/explain.ts';
import { type MatchLog, readLog } from '../../shared/log/format.ts';
import { type Playback, playBack } from '../../shared/log/playback.ts';
import type { Match } from '../../shared/match/match.ts';
import { resultsOf, tellingsOf } from '../../shared/match/results.ts';
import { whyOf } from '../../shared/match/why.ts';
import type { WhyAnswer } from '../../shared/protocol/questions.ts';
import type { FromPlayback, PlaybackOrder, ToPlayback, Verdict } from './playbackMessages.ts';

const post = (message: FromPlayback) => postMessage(message);

function verdictOf({ match, turns, fault }: Playback, intact: boolean): Verdict {
  const last = turns.at(-1)?.report.year ?? match?.scenario.startYear ?? 0;
  return { years: match?.world.elapsed ?? 0, differsFrom: fault ? last + 1 : null, intact };
}

let played: MatchLog | null = null;
/** The match before the turn that was last asked about: one turn is mostly asked about more than once. */
let eve: Match | null = null;

function why({ turn, subject }: ToPlayback & { type: 'why' }): WhyAnswer {
  if (eve?.state.turn !== turn) {
    const before = played && matchBefore(played.entries, turn);
    eve = before?.ok ? before.value : null;
  }
  return eve ? whyOf(eve, subject) : { ok: false, error: { code: 'notTold' } };
}

function play({ text, score }: PlaybackOrder): void {
  const log = readLog(text);
  if (!log.ok) {
    post({ type: 'unreadable' });
    return;
  }
  played = log.value;
  const playback = playBack(log.value, (turn, turns) => post({ type: 'progress', turn, turns }));
  const { match, turns, plans } = playback;
  if (!match) {
    post({ type: 'unreadable' });
    return;
  }
  const verdict = verdictOf(playback, log.value.intact);
  post({ type: 'film', film: { scenario: match.scenario, rules: match.header.rules, turns, verdict } });
  if (!score) return;
  const of = tellingsOf(match);
  for (const telling of resultsOf(match, plans)) post({ type: 'telling', telling, of });
  post({ type: 'done' });
}

addEventListener('message', ({ data }: MessageEvent<ToPlayback>) => {
  if (data.type === 'play') play(data);
  else post({ type: 'why', answer: why(data) });
});
