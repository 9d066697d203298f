import type * as z from 'zod/mini';
import { issue, type ScenarioIssue } from './faults.ts';

type ZodIssue = z.core.$ZodIssue;

/** What stands at `keys` in the document. */
function valueAt(document: unknown, keys: readonly PropertyKey[]): unknown {
  let value = document;
  for (const key of keys) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

/** A value as a sentence can show it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  tuple: 'a pair of numbers',
  string: 'a text',
  number: 'a finite number',
  int: 'a whole number',
  boolean: 'true or false',
};

function bound(found: ZodIssue & { code: 'too_small' | 'too_big' }, value: unknown): ScenarioIssue {
  const limit = found.code === 'too_small' ? `at least ${found.minimum}` : `at most ${found.maximum}`;
  if (typeof value === 'number') return issue('outOfRange', found.path, `must be ${limit}, not ${value}`);
  const unit = typeof value === 'string' ? 'characters' : 'items';
  return issue('length', found.path, `must have ${limit} ${unit}`);
}

function wrongType(found: ZodIssue & { code: 'invalid_type' }, value: unknown): ScenarioIssue {
  const wanted = TYPE_WORDS[found.expected] ?? found.expected;
  if (found.path.length === 0) return issue('notAnObject', [], 'must be an object');
  if (value === undefined) return issue('missing', found.path, `is missing: it must be ${wanted}`);
  return issue('wrongType', found.path, `must be ${wanted}, not ${shown(value)}`);
}

/** One fault of form in our own words: a code from the closed list, a path, a sentence. */
export function issuesOf(found: ZodIssue, document: unknown): readonly ScenarioIssue[] {
  const value = valueAt(document, found.path);
  // The field's own bounds are told too, and are narrower than those of exact whole numbers.
  if (found.code === 'too_big' || found.code === 'too_small') return 'note' in found ? [] : [bound(found, value)];
  switch (found.code) {
    case 'invalid_type':
      return [wrongType(found, value)];
    case 'not_multiple_of':
      return [issue('outOfRange', found.path, `must be a multiple of ${found.divisor}, not ${shown(value)}`)];
    case 'invalid_format':
      return [issue('malformed', found.path, `is not well formed: ${shown(value)}`)];
    case 'invalid_value':
      if (value === undefined) return [issue('missing', found.path, 'is missing')];
      return [issue('unknownChoice', found.path, `must be one of ${found.values.join(', ')}, not ${shown(value)}`)];
    case 'unrecognized_keys':
      return found.keys.map((key) => issue('unknownField', [...found.path, key], 'is not a field of this format'));
    default:
      return [issue('wrongType', found.path, `is not what this format expects: ${shown(value)}`)];
  }
}
