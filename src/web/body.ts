import type { IncomingMessage } from 'node:http';

/** Teams' own messages are under 100 KB. */
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

/** Reads a JSON body within the limits. Throws BodyRejected. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new BodyRejected(415, 'not application/json');
  }
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) {
    request.resume();
    throw new BodyRejected(413, 'too large');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  let tooLarge = false;
  // An oversized body is read to its end and thrown away: a client still sending would not hear the answer.
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY * 16) throw new BodyRejected(413, 'too large');
    if (size > LARGEST_BODY) tooLarge = true;
    else chunks.push(chunk);
  }
  if (tooLarge) throw new BodyRejected(413, 'too large');
  return parse(Buffer.concat(chunks).toString('utf8'));
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
    const char = text[index];
    if (quoted) {
      if (char === '\\') index += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}
