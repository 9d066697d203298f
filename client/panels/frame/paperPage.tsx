import type { ComponentChildren } from 'preact';
import { frontWords } from '../../i18n/words.ts';
import { Masthead } from './masthead.tsx';

/** A page that is read more than played: masthead and a column of paper. */
export function PaperPage({ children }: { children: ComponentChildren }) {
  return (
    <div class="paper-page">
      <a class="skip" href="#content">
        {frontWords().app.skip}
      </a>
      <Masthead />
      <main id="content">{children}</main>
    </div>
  );
}
