import { z } from 'zod';
import type { Reply, Turn, Verb } from '../contract.ts';
import { text } from '../text.ts';

/** What came of a press: the handler's reply, or a sentence that says why there was none. */
export type Pressed =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'rejected'; readonly text: string };

export interface Press {
  readonly verb: string;
  /** Untrusted. */
  readonly data: unknown;
}

export interface VerbRouter {
  press(press: Press, turn: Turn): Promise<Pressed>;
}

const executeValue = z.looseObject({
  action: z.looseObject({ verb: z.string().min(1), data: z.unknown().optional() }),
});
const submitValue = z.looseObject({ verb: z.string().min(1) });

/** The press in an `adaptiveCard/action` invoke; null when it has no verb. */
export function pressOfExecute(value: unknown): Press | null {
  const parsed = executeValue.safeParse(value);
  if (!parsed.success) return null;
  return { verb: parsed.data.action.verb, data: withoutHostKeys(parsed.data.action.data) };
}

/** The press in a message that an `Action.Submit` sent; null when the message is one that somebody wrote. */
export function pressOfSubmit(value: unknown): Press | null {
  if (value === undefined) return null;
  const parsed = submitValue.safeParse(value);
  if (!parsed.success) return null;
  const { verb, ...data } = parsed.data;
  return { verb, data: withoutHostKeys(data) };
}

/** `msteams` belongs to the client, not to the act. */
function withoutHostKeys(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data ?? {};
  const { msteams: _host, ...rest } = data as Record<string, unknown>;
  return rest;
}

/** One table for all capabilities' verbs. Throws when two have the same name: a bug of the composition. */
export function verbRouter(verbs: readonly Verb[]): VerbRouter {
  const table = new Map<string, Verb>();
  for (const verb of verbs) {
    if (table.has(verb.name)) throw new Error(`two verbs are called ${verb.name}`);
    table.set(verb.name, verb);
  }
  return {
    async press(press, turn) {
      const verb = table.get(press.verb);
      if (verb === undefined) return { kind: 'rejected', text: text.unknownVerb };
      const input = verb.input.safeParse(press.data);
      if (!input.success) return { kind: 'rejected', text: text.badInput };
      return { kind: 'reply', reply: await verb.run(input.data, turn) };
    },
  };
}
