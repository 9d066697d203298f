import { useEffect } from 'preact/hooks';
import { frontWords } from '../../i18n/words.ts';
import { unseen } from '../../state/bell.ts';

/** Before the title of a tab in which something happened that nobody has looked at. */
const MARK = '● ';

/** Names the browser's tab after what the page shows. */
export function useTitle(page: string): void {
  const title =
    page === frontWords().app.name ? `${page} · ${frontWords().app.tagline}` : frontWords().app.titled(page);
  const shown = unseen.value ? MARK + title : title;
  useEffect(() => {
    document.title = shown;
  }, [shown]);
}
