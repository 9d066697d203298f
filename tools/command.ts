/** What every command of the house shares: arguments checked, plain sentences, exit code 2 for bad input. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Bad input: said in one sentence, without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Runs a command; whatever it throws by design is printed and becomes its exit code. */
export async function run(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** How a command is used, in a line, and what it takes. */
interface Manual<T> {
  readonly usage: string;
  readonly options: T;
  /** Does it take words beside its options? */
  readonly allowPositionals?: boolean;
}

/** The arguments after the command's name, or an `InputError` that shows how it is used. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
  { usage, options, allowPositionals = false }: Manual<T>,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n${usage}`);
  }
}

/** The text of a file, without the mark that some systems begin it with; or an `InputError` that says what stands in the way. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Writes a file, or throws an `InputError` that says what stands in the way. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new InputError(`${file} cannot be written: ${(error as Error).message}`);
  }
}

/** A whole number within bounds, or an `InputError` that names the option. */
export function wholeNumber(option: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max) {
    throw new InputError(`--${option} takes a whole number from ${min} to ${max}, not "${text}".`);
  }
  return value;
}
