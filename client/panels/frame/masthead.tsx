import { frontWords } from '../../i18n/words.ts';
import { LanguageSwitch } from './languageSwitch.tsx';

/** The top of a page of paper: the way home and the language. */
export function Masthead() {
  return (
    <header class="masthead">
      <a class="wordmark" href="/">
        <img src={new URL('../../../assets/art/carrot.svg', import.meta.url).href} alt="" width="32" height="32" />
        {frontWords().app.name}
      </a>
      <LanguageSwitch />
    </header>
  );
}
