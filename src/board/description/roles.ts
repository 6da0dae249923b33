import type { OfficePost } from '../domain/description.ts';
import { nearest } from './nearest.ts';

/** What a ledamot's `role` may say, and the post it means (FinsamL 17 §: ordförande, one or two vice). */
const ROLES: Readonly<Record<string, OfficePost | null>> = {
  ledamot: null,
  ordförande: { kind: 'CHAIR' },
  'ordf.': { kind: 'CHAIR' },
  'vice ordförande': { kind: 'VICE_CHAIR', rank: 1 },
  'v. ordf.': { kind: 'VICE_CHAIR', rank: 1 },
  'förste vice ordförande': { kind: 'VICE_CHAIR', rank: 1 },
  'första vice ordförande': { kind: 'VICE_CHAIR', rank: 1 },
  '1:e vice ordförande': { kind: 'VICE_CHAIR', rank: 1 },
  '1:a vice ordförande': { kind: 'VICE_CHAIR', rank: 1 },
  'andre vice ordförande': { kind: 'VICE_CHAIR', rank: 2 },
  'andra vice ordförande': { kind: 'VICE_CHAIR', rank: 2 },
  '2:e vice ordförande': { kind: 'VICE_CHAIR', rank: 2 },
  '2:a vice ordförande': { kind: 'VICE_CHAIR', rank: 2 },
  presidium: { kind: 'PRESIDIUM' },
  'ledamot i presidiet': { kind: 'PRESIDIUM' },
};

export type ReadRole =
  | { readonly kind: 'post'; readonly post: OfficePost | null }
  | { readonly kind: 'unknown'; readonly role: string; readonly nearest: string | null };

/** The posts a ledamot's role tells of; several are parted by commas. */
export function readRoles(role: string): readonly ReadRole[] {
  return titlesOf(role).map((title) => {
    const key = title.toLocaleLowerCase('sv').replace(/\s+/g, ' ');
    const post = ROLES[key];
    if (post !== undefined) return { kind: 'post', post };
    return { kind: 'unknown', role: title, nearest: nearest(key, Object.keys(ROLES)) };
  });
}

/** `förbundschef, sekreterare` is two titles. */
export function titlesOf(role: string | null): readonly string[] {
  return (role ?? '')
    .split(',')
    .map((title) => title.trim())
    .filter((title) => title !== '');
}
