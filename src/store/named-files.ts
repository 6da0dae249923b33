import type { StoredStream } from './port.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The files that a stream's events name: every SHA-256 under a key `sha256` or one that ends in `Sha256`. A file is
 * stored before the event that names it.
 */
export function filesNamedIn(stream: StoredStream): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { event } of stream.events) collect(event, '', found);
  return found;
}

function collect(value: unknown, key: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/(^s|S)ha256$/.test(key) && SHA256.test(value)) found.add(value);
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, key, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) collect(one, name, found);
  }
}
