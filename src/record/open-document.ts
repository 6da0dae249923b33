import { z } from 'zod';
import { type Membership, mayPerson } from '../board/index.ts';
import type { Store } from '../store/index.ts';
import { answerCard, type Reply, type Turn, type Verb, verb } from '../teams/contract.ts';
import { documentFile } from './document-file.ts';
import { text } from './text.ts';

/** An address where this caller, and nobody else, can open the document for a short while; null: none is set up. */
export type LinkTo = (target: DocumentTarget, caller: Turn['caller']) => Promise<string | null>;

export interface DocumentTarget {
  readonly boardId: string;
  readonly documentId: string;
}

const OPEN_VERB = 'record.open';

const input = z.object({ boardId: z.string().max(200), documentId: z.string().max(200) });

/** The button that opens an original: by a link where the bot has an address of its own, else as a file. */
export function openDocument(deps: {
  readonly store: Store;
  identify(turn: Turn): Promise<readonly Membership[]>;
  readonly linkTo: LinkTo;
}): Verb {
  return verb({
    name: OPEN_VERB,
    input,
    async run(target, turn): Promise<Reply> {
      if (turn.place.kind !== 'personal') return said(text.openInOwnChat);
      const memberships = await deps.identify(turn);
      const board = memberships.find((membership) => membership.boardId === target.boardId);
      if (!board) return said(text.notYourDocument);
      if (mayPerson('READ_NOTICE', board.offices).kind !== 'ALLOWED') return said(text.notWholeDocuments);
      const file = await documentFile(deps.store, target.boardId, target.documentId);
      if (file === null) return said(text.documentGone);
      const url = await deps.linkTo(target, turn.caller);
      if (url === null) return { messages: [{ text: file.name, files: [file] }] };
      const card = answerCard({
        fact: file.name,
        lines: [text.linkLasts],
        buttons: [{ title: text.open, url }],
      });
      // The card with the button stays: the link comes in a message of its own.
      return { messages: [{ text: text.hereItIs }, { text: file.name, card }] };
    },
  });
}

function said(sentence: string): Reply {
  return { messages: [{ text: sentence }] };
}
