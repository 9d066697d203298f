import { signal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { inWords, words } from '../../i18n/words.ts';
import type { Projector } from '../../state/film.ts';
import type { Outcome } from '../../state/outcome.ts';
import type { Past } from '../../state/past/past.ts';
import { createSheets, type Sheets } from '../../state/past/sheets.ts';
import { SheetHost } from '../sheets/sheetHost.tsx';
import { LandscapeView } from '../table/landscapeView.tsx';
import { Legend } from '../table/legend.tsx';
import { ReplaySide } from './replaySide.tsx';
import { Timeline } from './timeline.tsx';
import { VerdictBadge } from './verdictBadge.tsx';

/** The keys of the timeline, wherever the focus is, save in a control that uses them itself. */
function useKeys(projector: Projector): void {
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: () => projector.seek(projector.turn.peek() + 1),
      ArrowLeft: () => projector.seek(projector.turn.peek() - 1),
      Home: () => projector.seek(0),
      End: () => projector.seek(projector.film.turns.length - 1),
      ' ': projector.toggle,
    };
    const press = (event: KeyboardEvent) => {
      const busy =
        event.target instanceof Element && event.target.closest('input, button, select, a, [role="application"]');
      const action = keys[event.key];
      if (!action || busy) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [projector]);
}

/** The sheets of a film: nobody's own, and as far as the turn on the screen. */
function useSheets({ film, report, previous }: Projector, past: Past): Sheets {
  const sheets = useMemo(
    () =>
      createSheets({
        ...{ scenario: signal(film.scenario), report, previous, past },
        ...{ own: signal(null), selected: signal(null), subject: signal(null) },
      }),
    [film],
  );
  useEffect(() => sheets.dispose, [sheets]);
  return sheets;
}

interface Props {
  readonly projector: Projector;
  readonly outcome: Outcome;
  readonly past: Past;
  readonly onClose: () => void;
}

/** A finished match on the same landscape: step by step, or running. */
export function Player({ projector, outcome, past, onClose }: Props) {
  const { replay, table } = words();
  const { film, report } = projector;
  const sheets = useSheets(projector, past);
  const { selected, subject, own } = sheets;
  useKeys(projector);
  useSignalEffect(() => {
    if (!projector.playing.value) return;
    const running = setInterval(projector.advance, projector.speed.value * 1000);
    return () => clearInterval(running);
  });
  const { turn, year } = report.value;
  return (
    <div class="table replay">
      <LandscapeView
        scenario={film.scenario}
        report={report}
        own={own}
        selected={selected}
        subject={subject}
        covers=".title-block, .side, .timeline"
      />
      <header class="title-block">
        <h1>
          <a href="/">{inWords(film.scenario.title)}</a>
        </h1>
        <p class="turn-line">
          <strong class="year">{year}</strong>
          <span>{turn === 0 ? table.start : table.turn(turn, film.turns.length - 1)}</span>
        </p>
        <VerdictBadge verdict={film.verdict} />
        <button type="button" class="button quiet" onClick={onClose}>
          {replay.another}
        </button>
      </header>
      <Legend />
      <ReplaySide projector={projector} outcome={outcome} sheets={sheets} />
      <SheetHost sheets={sheets} />
      <Timeline projector={projector} />
    </div>
  );
}
