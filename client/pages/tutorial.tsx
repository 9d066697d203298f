import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { words } from '../i18n/words.ts';
import { openSolo } from '../net/solo.ts';
import { Lesson } from '../panels/tutorial/lesson.tsx';
import { storage } from '../state/storage.ts';
import { STORY } from '../state/tutorial/story.ts';
import { Play } from './play.tsx';

/** Takes up the lesson that this browser keeps, or begins it: always the same match, in a slot of its own. */
function openLesson(anew: boolean) {
  if (anew) storage.keepTutorial(null);
  const order = { ...STORY, name: storage.name() || words().solo.player };
  return openSolo(storage.tutorial() ? null : order, 'tutorial');
}

/** The lesson: a corner of Valmarche, played in this page alone. */
export function Tutorial() {
  const { query, route, path } = useLocation();
  const connection = useMemo(() => openLesson(query.new !== undefined), []);
  // From here on a reload goes on with this lesson instead of beginning another.
  useEffect(() => route(path, true), []);
  // What is kept and can no longer be played is not taken up again.
  useSignalEffect(() => {
    const trouble = connection.trouble.value;
    if (trouble === 'unplayable' || trouble === 'unknownMatch') storage.keepTutorial(null);
  });
  return (
    <Play connection={connection} waiting={words().tutorial.preparing} beside={(table) => <Lesson table={table} />} />
  );
}
