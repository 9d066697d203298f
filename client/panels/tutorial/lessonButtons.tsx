import type { RefObject } from 'preact';
import { words } from '../../i18n/words.ts';
import type { Tutorial } from '../../state/tutorial/tutorial.ts';
import { goOf } from './spots.ts';

interface Props {
  readonly lesson: Tutorial;
  /** The first button: the focus comes to it with each step. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Leads the focus to what the step points at, once it is on the page. */
function goThere(lesson: Tutorial): void {
  lesson.open();
  requestAnimationFrame(() => goOf(lesson.step.peek().spot)?.focus());
}

/** What may be done with a step: go to it, pass it or read on, look back, leave. */
export function LessonButtons({ lesson, button }: Props) {
  const { tutorial } = words();
  const again = lesson.shown.value < lesson.reached.value;
  return (
    <div class="lesson-buttons">
      <button type="button" class="button" ref={button} onClick={again ? lesson.on : () => goThere(lesson)}>
        {again ? tutorial.next : tutorial.go}
      </button>
      {!again && (
        <button
          type="button"
          class="button quiet"
          aria-label={tutorial.skipIs}
          title={tutorial.skipIs}
          onClick={lesson.on}
        >
          {tutorial.skip}
        </button>
      )}
      <button type="button" class="button quiet" disabled={lesson.shown.value === 0} onClick={lesson.back}>
        {tutorial.back}
      </button>
      <a class="button quiet" href="/" aria-label={tutorial.leaveIs} title={tutorial.leaveIs}>
        {tutorial.leave}
      </a>
    </div>
  );
}
