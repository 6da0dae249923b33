import { z } from 'zod';

/** One message and what is checked of its reply. */
const turnSchema = z.looseObject({
  utterance: z.string(),
  mustContain: z.array(z.array(z.string())).default([]),
  mustNotContain: z.array(z.string()).default([]),
  expectAction: z.string().optional(),
  expectOutcome: z.union([z.string(), z.array(z.string())]).optional(),
  expectParams: z.record(z.string(), z.unknown()).optional(),
});
export type CaseTurn = z.output<typeof turnSchema>;

const caseSchema = z.looseObject({
  id: z.string(),
  kind: z.enum(['question', 'action']),
  intent: z.string().optional(),
  utterance: z.string().optional(),
  turns: z.array(turnSchema).optional(),
  asker: z.object({ name: z.string(), boards: z.array(z.string()), role: z.string().optional() }),
  now: z.string(),
  boardsLoaded: z.array(z.string()),
  filesLoaded: z.array(z.string()),
  given: z.record(z.string(), z.unknown()).optional(),
});
export type Case = z.output<typeof caseSchema>;

/** The cases of a file: an array, or `{ cases: […] }`. Throws on anything else. */
export function readCases(json: unknown): Case[] {
  const list = Array.isArray(json) ? json : z.object({ cases: z.array(z.unknown()) }).parse(json).cases;
  return list.map((one) => caseSchema.parse(one));
}

/** The turns of a case, in order. */
export function turnsOf(one: Case): CaseTurn[] {
  return one.turns ?? [turnSchema.parse(one)];
}

/** What a reply fails of its checks: empty when it passes. */
export function failedChecks(turn: CaseTurn, reply: string): string[] {
  const missing = turn.mustContain
    .filter((group) => !group.some((pattern) => new RegExp(pattern, 'i').test(reply)))
    .map((group) => `saknar: ${group.join(' || ')}`);
  const forbidden = turn.mustNotContain
    .filter((pattern) => new RegExp(pattern, 'i').test(reply))
    .map((pattern) => `har: ${pattern}`);
  return [...missing, ...forbidden];
}

export interface UnderstoodTurn {
  readonly action: string | null;
  readonly outcome: string | null;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What was understood otherwise than expected of an act: empty when it is as expected. */
export function failedActs(turn: CaseTurn, understood: UnderstoodTurn | null): string[] {
  const failed: string[] = [];
  if (turn.expectAction && understood?.action !== turn.expectAction) {
    failed.push(`action: ${understood?.action ?? 'ingen'}, väntade ${turn.expectAction}`);
  }
  const outcomes = [turn.expectOutcome ?? []].flat();
  if (outcomes.length > 0 && !outcomes.includes(understood?.outcome ?? '')) {
    failed.push(`outcome: ${understood?.outcome ?? 'inget'}, väntade ${outcomes.join(' eller ')}`);
  }
  for (const [name, value] of Object.entries(turn.expectParams ?? {})) {
    if (!isLike(understood?.params[name], value)) {
      failed.push(`${name}: ${JSON.stringify(understood?.params[name])}, väntade ${JSON.stringify(value)}`);
    }
  }
  return failed;
}

/** Texts are compared loosely: without regard to case, one within the other. */
function isLike(found: unknown, expected: unknown): boolean {
  if (typeof expected === 'string' && typeof found === 'string') {
    const [a, b] = [found.toLocaleLowerCase('sv'), expected.toLocaleLowerCase('sv')];
    return a.includes(b) || b.includes(a);
  }
  if (Array.isArray(expected) && Array.isArray(found)) {
    return expected.every((one) => found.some((other) => isLike(other, one)));
  }
  return JSON.stringify(found) === JSON.stringify(expected);
}
