import { unzipSync } from 'fflate';
import { LIMITS } from '../../limits.ts';
import { Unreadable } from '../../unreadable.ts';

const WANTED = /^word\/(?:document|styles|numbering|header\d*|footer\d*)\.xml$/;
const MAIN = 'word/document.xml';

interface Seen {
  total: number;
  entries: number;
  macros: boolean;
  names: Set<string>;
}

function checkEntry(seen: Seen, name: string, packed: number, unpacked: number): boolean {
  seen.entries += 1;
  seen.names.add(name);
  if (seen.entries > LIMITS.zipEntries) throw new Unreadable('document.zipBomb', { entries: seen.entries });
  if (/vbaProject\.bin$|vbaData\.xml$/i.test(name)) seen.macros = true;
  if (!WANTED.test(name)) return false;
  seen.total += unpacked;
  const ratio = unpacked / Math.max(1, packed);
  if (unpacked > LIMITS.partBytes || seen.total > LIMITS.unpackedBytes)
    throw new Unreadable('document.zipBomb', { bytes: unpacked });
  if (unpacked > LIMITS.ratioFrom && ratio > LIMITS.ratio)
    throw new Unreadable('document.zipBomb', { ratio: Math.round(ratio) });
  return true;
}

/**
 * The parts of a Word file that hold text, unpacked within limits. Throws `Unreadable`: `document.zipBomb`,
 * `document.macros`, `document.wrongKind` (a zip that is no Word file), `document.damaged`.
 */
export function unpackDocx(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const seen: Seen = { total: 0, entries: 0, macros: false, names: new Set() };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => checkEntry(seen, name, size, originalSize),
    });
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('document.damaged', { part: 'zip' });
  }
  if (seen.macros) throw new Unreadable('document.macros');
  if (!seen.names.has(MAIN)) throw new Unreadable('document.wrongKind', { found: 'zip' });
  return new Map(Object.entries(parts));
}
