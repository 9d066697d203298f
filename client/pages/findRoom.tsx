import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../i18n/words.ts';
import { ApiError, type ApiTrouble, findMatch } from '../net/api.ts';
import type { Connection } from '../net/connection.ts';
import { openRoom } from '../net/room.ts';
import { PaperPage } from '../panels/frame/paperPage.tsx';
import { Problem } from '../panels/frame/problem.tsx';
import { Waiting } from '../panels/frame/waiting.tsx';
import { tidyCode } from '../state/code.ts';

interface Props {
  readonly code: string;
  /** The person's secret; `null` to look on. */
  readonly token: string | null;
  readonly show: (connection: Connection) => ComponentChild;
}

type Search =
  | { readonly stage: 'looking' }
  | { readonly stage: 'found'; readonly connection: Connection }
  | { readonly stage: 'failed'; readonly why: ApiTrouble };

/** From a code to a room, or plain words about why not. */
export function FindRoom({ code, token, show }: Props) {
  const search = useSignal<Search>({ stage: 'looking' });
  const attempt = useSignal(0);
  const { app, line, error } = words();
  useEffect(() => {
    let wanted = true;
    search.value = { stage: 'looking' };
    findMatch(tidyCode(code)).then(
      (match) => {
        if (wanted) search.value = { stage: 'found', connection: openRoom({ match, token }) };
      },
      (cause) => {
        if (wanted) search.value = { stage: 'failed', why: cause instanceof ApiError ? cause.code : 'offline' };
      },
    );
    return () => {
      wanted = false;
    };
  }, [code, token, attempt.value]);
  const now = search.value;
  if (now.stage === 'found') return <>{show(now.connection)}</>;
  if (now.stage === 'looking') {
    return (
      <PaperPage>
        <Waiting text={line.connecting} />
      </PaperPage>
    );
  }
  const unknown = now.why === 'notFound' || now.why === 'malformed';
  return (
    <PaperPage>
      <Problem
        title={unknown ? error.unknownCode : error.unreachable}
        hint={unknown ? error.unknownCodeHint : error.unreachableHint}
      >
        <button
          type="button"
          class="button"
          onClick={() => {
            attempt.value += 1;
          }}
        >
          {app.retry}
        </button>
        <a class="button quiet" href="/">
          {app.home}
        </a>
      </Problem>
    </PaperPage>
  );
}
