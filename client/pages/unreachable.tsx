import { frontWords } from '../i18n/words.ts';
import { PaperPage } from '../panels/frame/paperPage.tsx';
import { Problem } from '../panels/frame/problem.tsx';
import { useTitle } from '../panels/frame/useTitle.ts';

/** Stands in for a page whose script could not be fetched. */
export function Unreachable() {
  const { error, app } = frontWords();
  useTitle(error.unreachable);
  return (
    <PaperPage>
      <Problem title={error.unreachable} hint={error.unreachableHint}>
        <button type="button" class="button" onClick={() => location.reload()}>
          {app.reload}
        </button>
      </Problem>
    </PaperPage>
  );
}
