import type { z } from 'zod';
import type { DescriptionFaultReason, Expected, FoundFault, Path } from './faults.ts';
import { KNOWN_KEYS } from './fields.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** The faults that zod's issues tell of. `root` is what was parsed. */
export function faultsOf(issues: readonly Issue[], root: unknown): FoundFault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((segment) => typeof segment !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = issue.message.startsWith(KNOWN_KEYS)
        ? issue.message.slice(KNOWN_KEYS.length).split(' ')
        : [];
      return issue.keys.map(
        (key): FoundFault => ({
          code: 'description.unknownKey',
          key,
          nearest: nearest(key, known),
          path: [...path, key],
        }),
      );
    }
    return [{ ...reasonOf(issue, path, root), path }];
  });
}

function reasonOf(issue: Issue, path: Path, root: unknown): DescriptionFaultReason {
  const given = valueAt(root, path);
  if (issue.code === 'custom' && issue.params?.fault) return issue.params.fault as DescriptionFaultReason;
  if (given === undefined || given === null) return { code: 'description.missing' };
  return { code: 'description.wrongShape', expected: expectedOf(issue, given) };
}

function expectedOf(issue: Issue, given: unknown): Expected {
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return { is: 'choice', options, nearest: nearest(String(given), options) };
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'array') return { is: 'list' };
    if (issue.expected === 'object' || issue.expected === 'record') return { is: 'object' };
  }
  return { is: 'text' };
}

/** `path` as it is written in `root`: without places in a list where there is no list but one value. */
export function writtenPath(root: unknown, path: Path): Path {
  let value = root;
  return path.filter((segment) => {
    if (typeof segment === 'number' && !Array.isArray(value)) return false;
    value = valueAt(value, [segment]);
    return true;
  });
}

/** The value at `path`; segments that the writing leaves out (a list's brackets) are passed over. */
function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const segment of path) {
    if (Array.isArray(value) && typeof segment === 'number') value = value[segment];
    else if (typeof value === 'object' && value !== null && typeof segment === 'string') {
      value = (value as Record<string, unknown>)[segment];
    }
  }
  return value;
}
