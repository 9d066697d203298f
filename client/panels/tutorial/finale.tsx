import type { RefObject } from 'preact';
import { words } from '../../i18n/words.ts';
import { storage } from '../../state/storage.ts';

/** A whole match begins where none waits; otherwise the home page offers both. */
const alone = (): string => (storage.solo() ? '/' : '/solo?scenario=valmarche&seat=6&pace=2');

/** Where one goes from the end of the lesson. */
export function Finale({ first }: { first: RefObject<HTMLAnchorElement | null> }) {
  const { tutorial } = words();
  return (
    <div class="lesson-buttons finale">
      <a class="button" ref={first} href={alone()}>
        {tutorial.alone}
      </a>
      <a class="button quiet" href="/">
        {tutorial.klass}
      </a>
      <a class="button quiet" href="/replay/tutorial">
        {tutorial.replay}
      </a>
      <a class="button quiet" href="/tutoriel?new=1">
        {tutorial.restart}
      </a>
    </div>
  );
}
