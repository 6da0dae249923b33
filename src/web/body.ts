import type { IncomingMessage } from 'node:http';

/** Teams' own messages are under 100 KB. */
const LARGEST_BODY = 256 * 1024;
/** Activities and cards nest some ten levels. */
const DEEPEST_BODY = 32;

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
  return parse(await textOf(request));
}

/** The body's text. Throws BodyRejected where it is too large, and an error where the sender breaks off. */
function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // An oversized body is read to its end and thrown away: a client still sending would not hear the answer.
      if (size > LARGEST_BODY * 16) {
        reject(new BodyRejected(413, 'too large'));
        request.destroy();
      } else if (size <= LARGEST_BODY) chunks.push(chunk);
    });
    request.once('end', () => {
      const [only, ...more] = chunks;
      if (size > LARGEST_BODY) reject(new BodyRejected(413, 'too large'));
      else resolve((more.length === 0 && only ? only : Buffer.concat(chunks)).toString('utf8'));
    });
    request.once('error', reject);
    request.once('close', () => {
      if (!request.complete) reject(new Error('the sender broke off'));
    });
  });
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
