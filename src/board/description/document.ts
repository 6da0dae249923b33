import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { DescriptionFault, FoundFault, Path } from './faults.ts';

/** A description's text, read: its value, and where each part of it stands. */
export interface ReadDocument {
  readonly value: unknown;
  readonly faults: readonly DescriptionFault[];
  /** The fault with line and column of the nearest part of its path that the text has. */
  place(fault: FoundFault): DescriptionFault;
}

/** Reads YAML 1.2, of which JSON is a part. Syntax faults (also a key given twice) come in `faults`. */
export function readDocument(text: string): ReadDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const faults = document.errors.map((error): DescriptionFault => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { code: 'description.unreadable', detail: error.code, path: [], line, column: col };
  });
  return {
    value: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 }),
    faults,
    place(fault) {
      const offset = offsetOf(document.contents, fault.path);
      if (offset === null) return { ...fault, line: 1, column: 1 };
      const { line, col } = lines.linePos(offset);
      return { ...fault, line, column: col };
    },
  };
}

/** Where `path` begins: at its last key, or at the value for a place in a list. */
function offsetOf(root: Node | null, path: Path): number | null {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? null;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(segment),
      );
      if (!pair) continue;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof segment === 'number') {
      node = node.items[segment];
      if (node === undefined) break;
      offset = (node as Node).range?.[0] ?? offset;
    }
  }
  return offset;
}
