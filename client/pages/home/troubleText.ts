import { frontWords } from '../../i18n/words.ts';
import { ApiError } from '../../net/api.ts';

/** What went wrong with the server, and what to do, in one line. */
export function troubleText(cause: unknown): string {
  const { error } = frontWords();
  const offline = !(cause instanceof ApiError) || cause.code === 'offline';
  return offline ? `${error.unreachable} ${error.unreachableHint}` : error.refused;
}
