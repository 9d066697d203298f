import { words } from '../../i18n/words.ts';
import type { LineState } from '../../net/connection.ts';

/** How the line stands, where it does not simply stand open. */
export function LineBanner({ line }: { line: LineState }) {
  const text = words().line;
  return (
    <div class="line-banner" role="status" hidden={line === 'open'}>
      {line !== 'open' && text[line]}
    </div>
  );
}
