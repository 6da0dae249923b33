/**
 * Why a request to Teams did not give an answer that can be used. None of these carries a `code` property: the
 * SDK's retry policy would take that as leave to send again (docs/adr/0001).
 * - `not-sent`: nothing left this machine, or Teams refused the connection
 * - `refused`: Teams answered that it did nothing (`status`): 4xx, 429 and 5xx
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

/**
 * What an error thrown by the SDK's connector client says about the request. Only our own http client sends, so
 * whatever is neither its error nor an answer of Teams was thrown before anything left.
 */
export function failureOf(error: unknown): SendFailure {
  if (error instanceof SendFailed) return error.failure;
  const status = property(error, 'statusCode');
  if (typeof status === 'number') {
    const code = errorCode(property(error, 'body')) ?? errorCode(property(error, 'details'));
    return { kind: 'refused', status, ...(code === undefined ? {} : { code }) };
  }
  return { kind: 'not-sent' };
}

/** Teams names its reason in `error.code` of the body, e.g. `BotNotInConversationRoster`. */
function errorCode(body: unknown): string | undefined {
  const inner = property(body, 'error') ?? body;
  const code = property(inner, 'code');
  return typeof code === 'string' ? code.slice(0, 80) : undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
