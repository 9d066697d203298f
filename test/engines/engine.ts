/** An engine that the matches run in. */
export interface Engine {
  readonly name: string;
  /** How to get it, where it may be missing. */
  readonly install: string;
  /** Its program, `null` where it is not installed; an engine that is always here has none to look for. */
  readonly find: () => string | null;
  /** Runs the script, then the expression, and gives the expression's text. Rejects with what went wrong. */
  readonly run: (program: string, script: string, expression: string) => Promise<string>;
}

/** For an engine that comes with the project. */
export const ALWAYS = { install: 'npm ci', find: () => '' } as const;

/** Longer than any engine takes for what the command allows it to ask. */
export const PATIENCE_MS = 600_000;
