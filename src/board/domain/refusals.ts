import type { Refusal } from '../../kernel/index.ts';

export type BoardRefusal =
  /** No description of that board has been applied. */
  | Refusal<'board.unknown', Record<string, never>>
  /** The description is another board's. */
  | Refusal<'board.other-board', { readonly boardId: string; readonly described: string }>
  | Refusal<'board.no-such-person', { readonly personId: string }>
  /** In that tenant the person has another object id already: it is changed in the description, never here. */
  | Refusal<'board.already-linked', { readonly personId: string; readonly name: string }>
  /** The object id is somebody else's on the board. */
  | Refusal<'board.object-id-taken', { readonly personId: string; readonly name: string }>;
