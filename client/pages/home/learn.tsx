import '../../style/learn.css';
import { STEPS } from '../../../assets/locales/tutorial.ts';
import { words } from '../../i18n/words.ts';
import { storage } from '../../state/storage.ts';

/** The first way in: the lesson, or what is left of it. */
export function Learn() {
  const { tutorial } = words();
  const kept = storage.tutorial();
  const going = kept !== null && kept.step < kept.steps - 1;
  return (
    <p class="learn">
      <a class="button large" href={going || kept === null ? '/tutoriel' : '/tutoriel?new=1'}>
        {going ? tutorial.resume : tutorial.enter}{' '}
        {going && <small>{tutorial.step(kept.step + 1, STEPS.length)}</small>}
      </a>
      <span>{tutorial.hint}</span>
    </p>
  );
}
