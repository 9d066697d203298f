import '../style/table.css';
import '../style/panels.css';
import '../style/pacts.css';
import '../style/replay.css';
import '../style/score.css';
import '../style/team.css';
import '../style/wagers.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { words } from '../i18n/words.ts';
import { fetchReplay } from '../net/fetchReplay.ts';
import { PaperPage } from '../panels/frame/paperPage.tsx';
import { Problem } from '../panels/frame/problem.tsx';
import { useTitle } from '../panels/frame/useTitle.ts';
import { Waiting } from '../panels/frame/waiting.tsx';
import { FilePicker } from '../panels/replay/filePicker.tsx';
import { Player } from '../panels/replay/player.tsx';
import { createScreening } from '../state/screening.ts';
import { troubleText } from './home/troubleText.ts';

/** A finished match, from a file or from the server, seen again year by year. */
export function Replay() {
  const { params } = useRoute();
  const { replay, app } = words();
  useTitle(replay.title);
  const screening = useMemo(createScreening, []);
  const trouble = useSignal<string | null>(null);
  useEffect(() => {
    const match = params.matchId;
    if (match === undefined) return;
    screening.expect();
    fetchReplay(match).then(screening.open, (cause) => {
      screening.close();
      trouble.value = troubleText(cause);
    });
    return screening.close;
  }, [params.matchId]);
  const now = screening.stage.value;
  if (now.stage === 'ready')
    return <Player projector={now.projector} outcome={now.outcome} past={now.past} onClose={screening.close} />;
  return (
    <PaperPage>
      {now.stage === 'reading' && (
        <Waiting
          text={now.turns === 0 ? replay.reading : replay.running(now.turn, now.turns)}
          progress={now.turns === 0 ? 0 : now.turn / now.turns}
        />
      )}
      {now.stage === 'unreadable' && (
        <Problem title={replay.unreadable} hint={replay.unreadableHint}>
          <button type="button" class="button" onClick={screening.close}>
            {app.back}
          </button>
        </Problem>
      )}
      {now.stage === 'empty' && trouble.value !== null && <Problem title={replay.notFound} hint={trouble.value} />}
      {now.stage === 'empty' && <FilePicker onText={screening.open} />}
    </PaperPage>
  );
}
