/** French wants curly apostrophes, and no-break spaces before high punctuation and units and inside guillemets. */
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

export const typeset = (text: string): string =>
  text
    .replace(/'/g, '’')
    .replace(/ ([;!?%])/g, `${NARROW}$1`)
    .replace(/ ([:»]|[kM]F\b)/g, `${NO_BREAK}$1`)
    .replace(/(\d) (h|min|j|pt)\b/g, `$1${NO_BREAK}$2`)
    .replace(/« /g, `«${NO_BREAK}`);

/** The same catalogue with every string, and every string that its functions make, typeset. */
export function typesetAll<T>(entry: T): T {
  if (typeof entry === 'string') return typeset(entry) as T;
  if (typeof entry === 'function') return ((...args: unknown[]) => typesetAll(entry(...args))) as T;
  if (typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, typesetAll(value)])) as T;
}
