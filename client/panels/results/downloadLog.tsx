import { useEffect, useMemo } from 'preact/hooks';
import { words } from '../../i18n/words.ts';

/** The match as a file to keep. */
export function DownloadLog({ text, name }: { text: string; name: string }) {
  const href = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'application/jsonl' })), [text]);
  useEffect(() => () => URL.revokeObjectURL(href), [href]);
  return (
    <a class="button quiet" href={href} download={name}>
      {words().results.download}
    </a>
  );
}
