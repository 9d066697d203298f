import { LANGUAGES, type Language } from '../../../shared/scenario/scenario.ts';
import { language, speak, words } from '../../i18n/words.ts';

/** Each language in its own words, so that whoever needs it can read it. */
const OWN_NAME: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

export function LanguageSwitch() {
  return (
    <fieldset class="segments" aria-label={words().app.language}>
      {LANGUAGES.map((id) => (
        <button
          key={id}
          type="button"
          class="segment"
          lang={id}
          title={OWN_NAME[id]}
          aria-label={OWN_NAME[id]}
          aria-pressed={id === language.value}
          onClick={() => speak(id, true)}
        >
          {id.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
