import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../i18n/words.ts';

/** Something that comes when it is first to be seen, so that nobody waits for it before. */
export function later<P extends object>(load: () => Promise<(props: P) => ComponentChild>) {
  let Ready: ((props: P) => ComponentChild) | null = null;
  return function Later(props: P) {
    const [missing, setMissing] = useState(Ready === null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (!missing) return;
      load().then(
        (come) => {
          Ready = come;
          setMissing(false);
        },
        () => setFailed(true),
      );
    }, []);
    if (Ready) return <Ready {...props} />;
    const { sheets } = words();
    return (
      <p class="hint" role="status">
        {failed ? sheets.missing : sheets.loading}
      </p>
    );
  };
}
