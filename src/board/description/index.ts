import { type DescribedBoard, describeBoard } from './describe.ts';
import { readDocument } from './document.ts';
import type { DescriptionFault, FoundFault } from './faults.ts';
import { faultsOf, writtenPath } from './issues.ts';
import { fileSchema } from './schema.ts';

export type { DescribedBoard } from './describe.ts';
export type {
  DescriptionFault,
  DescriptionFaultCode,
  DescriptionFaultReason,
  Expected,
  Path,
} from './faults.ts';

export type ReadDescription =
  | { readonly kind: 'described'; readonly boards: readonly DescribedBoard[] }
  /** At least one, in the order of the text. */
  | { readonly kind: 'faulty'; readonly faults: readonly DescriptionFault[] };

/** Reads a description from YAML or JSON text. Every fault is told with its line. */
export function readDescription(text: string): ReadDescription {
  const document = readDocument(text);
  if (document.faults.length > 0) return { kind: 'faulty', faults: document.faults };
  const { boards, faults } = interpret(document.value);
  if (faults.length === 0) return { kind: 'described', boards };
  const placed = faults.map((fault) => document.place(fault));
  return {
    kind: 'faulty',
    faults: placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  };
}

/** Takes a description as a value, from code; as `readDescription` but for the lines. */
export function describeBoards(value: unknown): ReadDescription {
  const { boards, faults } = interpret(value);
  if (faults.length === 0) return { kind: 'described', boards };
  return { kind: 'faulty', faults: faults.map((fault) => ({ ...fault, line: null, column: null })) };
}

function interpret(value: unknown) {
  const { boards, faults } = describe(value);
  return { boards, faults: faults.map((fault) => ({ ...fault, path: writtenPath(value, fault.path) })) };
}

function describe(value: unknown): {
  readonly boards: readonly DescribedBoard[];
  readonly faults: readonly FoundFault[];
} {
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return { boards: [], faults: faultsOf(parsed.error.issues, value) };
  const described = parsed.data.boards.map((board, index) => describeBoard(board, ['boards', index]));
  const duplicates = parsed.data.boards.flatMap(({ id }, index): FoundFault[] =>
    parsed.data.boards.findIndex((other) => other.id === id) < index
      ? [{ code: 'description.duplicateBoard', id, path: ['boards', index, 'id'] }]
      : [],
  );
  return {
    boards: described.map(({ board }) => board),
    faults: [...described.flatMap(({ faults }) => faults), ...duplicates],
  };
}
