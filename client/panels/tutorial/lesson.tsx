import '../../style/tutorial.css';
import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { STEPS } from '../../../assets/locales/tutorial.ts';
import { words } from '../../i18n/words.ts';
import { storage } from '../../state/storage.ts';
import type { Table } from '../../state/table.ts';
import { factsOf } from '../../state/tutorial/facts.ts';
import { createTutorial } from '../../state/tutorial/tutorial.ts';
import { Finale } from './finale.tsx';
import { LessonButtons } from './lessonButtons.tsx';
import { useLessonFocus } from './useLessonFocus.ts';
import { usePointer } from './usePointer.ts';

/** The card of the lesson: one thing at a time, and what to do now. It stands beside what it points at, never over it. */
export function Lesson({ table }: { table: Table }) {
  const lesson = useMemo(() => createTutorial(table, storage.tutorial()?.step), [table]);
  useEffect(() => {
    // Taken up after a reload, the page shows again what the step is about.
    lesson.open();
    return lesson.dispose;
  }, [lesson]);
  useSignalEffect(() => storage.keepTutorial({ step: lesson.reached.value, steps: STEPS.length }));
  const button = useRef<HTMLButtonElement>(null);
  const last = useRef<HTMLAnchorElement>(null);
  const { id, shown, step } = lesson;
  usePointer(step.value.spot);
  useLessonFocus(() => button.current ?? last.current, shown.value, step.value.spot);
  const { tutorial, learn } = words();
  const facts = factsOf(table);
  if (!facts) return null;
  const { title, says, todo } = tutorial.steps[id.value];
  const at = shown.value + 1;
  return (
    <section class="lesson" aria-label={tutorial.title}>
      <header>
        <h2>{title}</h2>
        <span class="lesson-step">{learn.step(at, STEPS.length)}</span>
        <progress value={at} max={STEPS.length} aria-label={tutorial.title} />
      </header>
      <div class="lesson-text" aria-live="polite">
        <p>{says(facts)}</p>
        <p class="lesson-todo">{todo(facts)}</p>
      </div>
      {id.value === 'end' ? <Finale first={last} /> : <LessonButtons lesson={lesson} button={button} />}
    </section>
  );
}
