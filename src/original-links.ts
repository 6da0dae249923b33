import { type BoardDirectory, boardOnDay } from './board/index.ts';
import { readDocument } from './documents/index.ts';
import { type Clock, localDateOf } from './kernel/index.ts';
import { boardOfMeeting, meetingPaper, namedOnAgenda, readsOf, readsWholeAgenda } from './meeting/index.ts';
import { documentFile, ownFiledPaper } from './record/index.ts';
import type { Store } from './store/index.ts';
import type { Caller } from './teams/contract.ts';
import { documentLinks, type Links, type Route } from './web/index.ts';

/** Links to what was sent in, each one person's own; without a public address there are none. */
export interface OriginalLinks {
  /** Where they are opened; null: nowhere. */
  readonly route: Route | null;
  /** To a document on record. */
  to(
    target: { readonly boardId: string; readonly documentId: string },
    caller: Caller,
  ): Promise<string | null>;
  /** To a bilaga of a meeting, by its number. */
  toPaper(boardId: string, meetingId: string, label: string, caller: Caller): Promise<string | null>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly directory: BoardDirectory;
}

/** Those links. `publicUrl` null: nobody reaches the product from outside. */
export function originalLinks({
  publicUrl,
  ...parts
}: Parts & { readonly publicUrl: string | null }): OriginalLinks {
  const links = publicUrl === null ? null : linksTo(publicUrl, parts);
  const to: OriginalLinks['to'] = async (target, { tenantId, objectId }) =>
    (await links?.mint({ ...target, tenantId, objectId })) ?? null;
  return {
    route: links?.route ?? null,
    to,
    toPaper: (boardId, meetingId, label, caller) =>
      to({ boardId, documentId: `${PAPER}${meetingId}/${label}` }, caller),
  };
}

/** In a link: a bilaga of a meeting, by the meeting and its number. */
const PAPER = 'paper:';

/** Links to the originals; whoever opens one must still be on the board. */
function linksTo(publicUrl: string, { store, clock, directory }: Parts): Links {
  return documentLinks({
    records: store.records,
    clock,
    publicUrl,
    async open({ tenantId, objectId, boardId, documentId }) {
      const memberships = await directory.memberships({ tenantId, objectId }, localDateOf(clock.now()));
      const board = memberships.find((membership) => membership.boardId === boardId);
      const known = board && (await directory.board(boardId));
      if (!known) return null;
      const named = namedOnAgenda(boardOnDay(known, localDateOf(clock.now())), board.person);
      const reader = { offices: board.offices, named };
      if (!documentId.startsWith(PAPER))
        return readsWholeAgenda(reader) ? documentFile(store, boardId, documentId) : null;
      const [, meetingId = '', label = ''] = /^(.+)\/([^/]+)$/.exec(documentId.slice(PAPER.length)) ?? [];
      const reads = readsOf(reader);
      if (boardOfMeeting(meetingId) !== boardId) return null;
      const paper = { boardId, meetingId, label };
      const kept = await meetingPaper(store, meetingId, label, reads);
      return kept ?? ownFiledPaper({ store, read: readDocument }, paper, reads);
    },
  });
}
