import { useEffect } from 'preact/hooks';
import { words } from '../../i18n/words.ts';

/** Names the browser's tab after what the page shows. */
export function useTitle(page: string): void {
  const title = page === words().app.name ? `${page} · ${words().app.tagline}` : words().app.titled(page);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
