import { z } from 'zod';
import { type LocalDate, localDate, parseLocalDate } from '../../kernel/index.ts';
import type { DescriptionFaultReason, Expected } from './faults.ts';

/** Hands a fault through zod: an issue's `params`. */
export function faultParams(reason: DescriptionFaultReason) {
  return { params: { fault: reason } };
}

/** What stands before the known keys in the message of an object's unknown key. */
export const KNOWN_KEYS = 'known keys: ';

/** An object with these keys and no others; an unknown key's issue tells the known ones. */
export function keysOf<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? KNOWN_KEYS + Object.keys(shape).join(' ') : undefined,
  });
}

const wrong = (expected: Expected) => faultParams({ code: 'description.wrongShape', expected });

export const text = z
  .string()
  .trim()
  .refine((value) => value !== '', wrong({ is: 'text' }));

/** What is not there, or null. */
export const absent = <T extends z.ZodType>(type: T) =>
  type.nullish().transform((value) => (value ?? null) as z.output<T> | null);

/** A list; nothing and null are an empty one. */
export const list = <T extends z.ZodType>(type: T) =>
  z
    .array(type)
    .nullish()
    .transform((value) => (value ?? []) as z.output<T>[]);

/** One or several: `x` and `[x]` are the same; nothing and null are none. */
export const oneOrMore = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value == null ? [] : Array.isArray(value) ? value : [value]), z.array(type));

export const day = z.unknown().transform((value, context): LocalDate => {
  const parsed = typeof value === 'string' ? parseLocalDate(value.trim()) : null;
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', input: value, ...wrong({ is: 'date' }) });
  return z.NEVER;
});

/** A day, or a year: its first day. */
export const dayOrYear = z.unknown().transform((value, context): LocalDate => {
  const written = String(value).trim();
  const parsed = /^\d{4}$/.test(written) ? localDate(Number(written), 1, 1) : parseLocalDate(written);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', input: value, ...wrong({ is: 'date-or-year' }) });
  return z.NEVER;
});

export const id = z
  .string()
  .refine((value) => /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(value), wrong({ is: 'id' }));

export const email = z
  .string()
  .trim()
  .refine((value) => /^[^\s@]+@[^\s@]+$/.test(value), wrong({ is: 'email' }));

/** An object id, or a map from tenant to object id; `*` stands for no tenant given. */
export const objectIds = z.unknown().transform((value, context): Readonly<Record<string, string>> => {
  if (typeof value === 'string' && value.trim() !== '') return { '*': value.trim() };
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every(([, one]) => typeof one === 'string' && one.trim() !== '')) {
    return Object.fromEntries(entries.map(([tenant, one]) => [tenant, String(one).trim()]));
  }
  context.addIssue({ code: 'custom', input: value, ...wrong({ is: 'object-id' }) });
  return z.NEVER;
});
