import { frontWords } from '../i18n/words.ts';
import { PaperPage } from '../panels/frame/paperPage.tsx';
import { Problem } from '../panels/frame/problem.tsx';
import { useTitle } from '../panels/frame/useTitle.ts';

export function NotFound() {
  const { error, app } = frontWords();
  useTitle(error.page);
  return (
    <PaperPage>
      <Problem title={error.page} hint={error.pageHint}>
        <a class="button" href="/">
          {app.home}
        </a>
      </Problem>
    </PaperPage>
  );
}
