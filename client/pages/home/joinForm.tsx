import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { frontWords } from '../../i18n/words.ts';
import { CODE_LENGTH, tidyCode } from '../../state/code.ts';

/** Six characters, whatever case, spaces or dashes they are typed with. */
export function JoinForm() {
  const { route } = useLocation();
  const code = useSignal('');
  const short = useSignal(false);
  const { home } = frontWords();
  const missing = CODE_LENGTH - code.value.length;
  const go = (page: 'm' | 'watch') => {
    short.value = missing > 0;
    if (missing === 0) route(`/${page}/${code.value}`);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        go('m');
      }}
    >
      <label for="join-code">{home.code}</label>
      <input
        id="join-code"
        class="code-input"
        value={code.value}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="join-missing"
        onInput={(event) => {
          code.value = tidyCode(event.currentTarget.value);
          event.currentTarget.value = code.value;
        }}
      />
      <p id="join-missing" class="field-error" role="alert">
        {short.value && missing > 0 ? home.codeMissing(missing) : ''}
      </p>
      <button type="submit" class="button">
        {home.enter}
      </button>
      <button type="button" class="button quiet" onClick={() => go('watch')}>
        {home.watch}
      </button>
    </form>
  );
}
