/** In bytes; Teams' own messages are under 100 KB. */
export const LARGEST_BODY = 256 * 1024;
/** Activities and cards nest some ten levels. */
export const DEEPEST_BODY = 32;

/** The body was not read: too large (413), not JSON (415), not well-formed or too deep (400). */
export class BodyRejected extends Error {
  override readonly name = 'BodyRejected';
  readonly status: 400 | 413 | 415;
  constructor(status: BodyRejected['status'], message: string) {
    super(message);
    this.status = status;
  }
}

/** The JSON of a body; null: it was larger than `LARGEST_BODY`. Throws BodyRejected. */
export function readJson(contentType: string | undefined, text: string | null): unknown {
  if (!/^application\/json\b/i.test(contentType ?? '')) throw new BodyRejected(415, 'not application/json');
  if (text === null) throw new BodyRejected(413, 'too large');
  return parse(text);
}

function parse(text: string): unknown {
  if (depthOf(text) > DEEPEST_BODY) throw new BodyRejected(400, 'too deep');
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyRejected(400, 'not JSON');
  }
}

/** How deep the brackets of a JSON text nest, before it is parsed. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === OPENING_BRACE || code === OPENING_BRACKET) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) depth -= 1;
  }
  return deepest;
}

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPENING_BRACE = '{'.charCodeAt(0);
const CLOSING_BRACE = '}'.charCodeAt(0);
const OPENING_BRACKET = '['.charCodeAt(0);
const CLOSING_BRACKET = ']'.charCodeAt(0);
