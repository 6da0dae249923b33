import { z } from 'zod';

/**
 * Why a request to Teams did not give an answer that can be used.
 * - `not-sent`: nothing left this machine, or Teams refused the connection
 * - `refused`: Teams answered that it did nothing (`status`): whatever is not 2xx
 * - `unknown`: the request left and no answer came; it may or may not have been carried out
 */
export type SendFailure =
  | { readonly kind: 'not-sent' }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly retryAfter?: number;
      readonly code?: string;
    }
  | { readonly kind: 'unknown' };

export class SendFailed extends Error {
  override readonly name = 'SendFailed';
  readonly failure: SendFailure;
  constructor(failure: SendFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

/** What Teams' refusal tells; it names its reason in `error.code` of the body, e.g. `BotNotInConversationRoster`. */
export function refusalOf(status: number, body: string, retryAfter: number | undefined): SendFailure {
  const code = errorCode(body);
  return {
    kind: 'refused',
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(code === undefined ? {} : { code }),
  };
}

/** What an error says about the request: whatever is not thrown by what sends was thrown before anything left. */
export function failureOf(error: unknown): SendFailure {
  return error instanceof SendFailed ? error.failure : { kind: 'not-sent' };
}

function errorCode(body: string): string | undefined {
  try {
    const told = refusal.parse(JSON.parse(body));
    return (told.error?.code ?? told.code)?.slice(0, 80);
  } catch {
    return undefined;
  }
}

const refusal = z.looseObject({
  error: z.looseObject({ code: z.string().optional() }).optional(),
  code: z.string().optional(),
});
