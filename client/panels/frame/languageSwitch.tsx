import { frontWords, LANGUAGES, type Language, language, speak } from '../../i18n/words.ts';

/** A language in its own words, so that whoever needs it can read it. */
function ownName(id: Language): string {
  const name = new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id;
  return name.charAt(0).toLocaleUpperCase(id) + name.slice(1);
}

export function LanguageSwitch() {
  return (
    <fieldset class="segments" aria-label={frontWords().app.language}>
      {LANGUAGES.map((id) => (
        <button
          key={id}
          type="button"
          class="segment"
          lang={id}
          title={ownName(id)}
          aria-label={ownName(id)}
          aria-pressed={id === language.value}
          onClick={() => speak(id, true)}
        >
          {id.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
