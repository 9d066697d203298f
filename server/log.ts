/** One line an event, on stderr: `2026-11-23T08:00:00.000Z joined match=… players=3`. */
export interface Log {
  /** Something that went wrong; always told. */
  fault(event: string, facts?: Facts): void;
  /** Something that happened; told when asked for. */
  event(event: string, facts?: Facts): void;
}

/** Never a token, and never a name that a person gave themselves. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

const line = (event: string, facts: Facts): string =>
  [new Date().toISOString(), event, ...Object.entries(facts).map(([key, value]) => `${key}=${quote(value)}`)].join(' ');

const quote = (value: Facts[string]): string => {
  const text = String(value);
  return /^[\w.:/-]*$/.test(text) ? text : JSON.stringify(text);
};

export function openLog(verbose: boolean, write = (text: string): unknown => process.stderr.write(`${text}\n`)): Log {
  return {
    fault: (event, facts = {}) => void write(line(event, facts)),
    event: (event, facts = {}) => void (verbose && write(line(event, facts))),
  };
}

/** What to write down of something thrown. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
