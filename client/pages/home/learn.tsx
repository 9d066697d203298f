import '../../style/learn.css';
import { STEPS } from '../../../assets/locales/tutorial.ts';
import { frontWords } from '../../i18n/words.ts';
import { storage } from '../../state/storage.ts';

/** The first way in: the lesson, or what is left of it. */
export function Learn() {
  const { learn } = frontWords();
  const kept = storage.tutorial();
  const going = kept !== null && kept.step < kept.steps - 1;
  return (
    <p class="learn">
      <a class="button large" href={going || kept === null ? '/tutoriel' : '/tutoriel?new=1'}>
        {going ? learn.resume : learn.enter} {going && <small>{learn.step(kept.step + 1, STEPS.length)}</small>}
      </a>
      <span>{learn.hint}</span>
    </p>
  );
}
