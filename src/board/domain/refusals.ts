import type { Refusal } from '../../kernel/index.ts';

export type BoardRefusal =
  /** No description of that board has been applied. */
  | Refusal<'board.unknown', Record<string, never>>
  /** The description is another board's. */
  | Refusal<'board.otherBoard', { readonly boardId: string; readonly described: string }>
  | Refusal<'board.noSuchPerson', { readonly personId: string }>
  /** In that tenant the person has another object id already: it is changed in the description, never here. */
  | Refusal<'board.alreadyLinked', { readonly personId: string; readonly name: string }>
  /** The object id is somebody else's on the board. */
  | Refusal<'board.objectIdTaken', { readonly personId: string; readonly name: string }>;
