import { Unreadable } from '../../unreadable.ts';
import type { ReadLines } from '../line.ts';
import type { Block } from './blocks.ts';
import { BodyReader } from './body.ts';
import { Numbering } from './numbering.ts';
import { printBlocks } from './print.ts';
import { readStyles } from './styles.ts';
import { unpackDocx } from './unpack.ts';

/** A Word file as lines. Throws `Unreadable` for what `unpackDocx` and `walkXml` refuse, and for a file without text. */
export function readDocx(bytes: Uint8Array): ReadLines {
  const parts = unpackDocx(bytes);
  const styles = readStyles(parts.get('word/styles.xml'));
  const numbering = new Numbering(parts.get('word/numbering.xml'));
  const edges: Block[] = [];
  for (const [name, part] of parts) {
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name))
      edges.push(...new BodyReader(styles, numbering).read(part));
  }
  const main = parts.get('word/document.xml');
  if (main === undefined) throw new Unreadable('document.damaged', { part: 'document' });
  const read = printBlocks(edges, new BodyReader(styles, numbering).read(main));
  if (!read.lines.some((line) => !line.edge)) throw new Unreadable('document.noText');
  return read;
}
