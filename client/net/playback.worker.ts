/** Replays a log beside the page, so that the page stays alive while twenty-six years pass again. */
import { readLog } from '../../shared/log/format.ts';
import { type Playback, playBack } from '../../shared/log/playback.ts';
import { resultsOf, tellingsOf } from '../../shared/match/results.ts';
import type { FromPlayback, ToPlayback, Verdict } from './playbackMessages.ts';

const post = (message: FromPlayback) => postMessage(message);

function verdictOf({ match, turns, fault }: Playback, intact: boolean): Verdict {
  const last = turns.at(-1)?.report.year ?? match?.scenario.startYear ?? 0;
  return { years: match?.world.elapsed ?? 0, differsFrom: fault ? last + 1 : null, intact };
}

function play({ text, score }: ToPlayback): void {
  const log = readLog(text);
  if (!log.ok) {
    post({ type: 'unreadable' });
    return;
  }
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

addEventListener('message', ({ data }: MessageEvent<ToPlayback>) => play(data));
