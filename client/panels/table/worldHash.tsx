import { words } from '../../i18n/words.ts';

const DIGITS = 8;

/** The first digits of the world's hash: two screens that show the same ones show the same world. */
export function WorldHash({ hash }: { hash: string }) {
  return (
    <small class="world-hash" title={words().table.hashIs}>
      {hash.slice(0, DIGITS)}
    </small>
  );
}
