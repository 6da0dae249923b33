import { InvariantError } from '../kernel/index.ts';

/** Bytes (UTF-8) of the longest id or key: what every engine can index. */
const LONGEST_KEY = 900;
const LONGEST_COLLECTION = 60;

/** Ids and keys are text without control characters, 1 to 900 bytes. Throws InvariantError otherwise. */
export function checkKey(key: string): string {
  // biome's noControlCharactersInRegex is off for this very purpose.
  if (key === '' || /[\u0000-\u001f\u007f]/.test(key) || Buffer.byteLength(key) > LONGEST_KEY) {
    throw new InvariantError(`not a key for the store: ${JSON.stringify(key.slice(0, 120))}`);
  }
  return key;
}

/** `collection/key`: one ordered name space for all records. A collection's name has no slash. */
export function recordId(collection: string, key: string): string {
  return collectionPrefix(collection) + checkKey(key);
}

/** What the ids of all records of a collection start with. */
export function collectionPrefix(collection: string): string {
  if (collection.includes('/') || collection.length > LONGEST_COLLECTION) {
    throw new InvariantError(`not a collection's name: ${JSON.stringify(collection.slice(0, 120))}`);
  }
  return `${checkKey(collection)}/`;
}

/** The least text that sorts, by UTF-8 bytes, after every text that starts with `prefix` (not empty). */
function afterPrefix(prefix: string): string {
  for (let end = prefix.length; end > 0; ) {
    const isPair = (prefix.codePointAt(end - 2) ?? 0) > 0xffff;
    end -= isPair ? 2 : 1;
    const last = prefix.codePointAt(end) ?? 0;
    if (last < 0x10ffff)
      return prefix.slice(0, end) + String.fromCodePoint(last === 0xd7ff ? 0xe000 : last + 1);
  }
  throw new InvariantError('no text sorts after an empty prefix');
}

/** How many rows a page holds when the caller does not say. */
export const PAGE = 1000;

/** From where to where a page of `collection` goes: first id (or after it, when `after` is given), and the end. */
export function recordRange(
  collection: string,
  query: { prefix?: string; after?: string },
): { readonly from: string; readonly after: string | null; readonly before: string } {
  const base = collectionPrefix(collection);
  const from = base + (query.prefix ?? '');
  const after = query.after === undefined ? null : base + query.after;
  return { from, after, before: afterPrefix(from) };
}
