import { OPEN_VERB } from '../record/index.ts';
import { answerCard, type CardButton, choiceCard, type OutgoingMessage } from '../teams/contract.ts';
import type { Said, SaidButton } from './text/said.ts';

/** The verbs of this capability's buttons. */
export const ASK_VERB = 'conversation.ask';
export const BOARD_VERB = 'conversation.board';

/** One message: the fact as text for the notification, and the card where there is more to show. */
export function messageOf(said: Said, boardId: string | null = null): OutgoingMessage {
  const { buttons = [], ...content } = said;
  const bare = !said.context && !said.source && !said.lines?.length && !said.more?.length;
  if (bare && buttons.length === 0) return { text: said.fact };
  const actions = buttons.flatMap((button) => buttonOf(button, boardId));
  const choosing = buttons.length > 0 && buttons.every((button) => button.kind === 'board');
  return {
    text: said.fact,
    card: choosing
      ? choiceCard({ question: said.fact, lines: said.lines ?? [], choices: actions })
      : answerCard({ ...content, buttons: actions }),
  };
}

function buttonOf(button: SaidButton, boardId: string | null): CardButton[] {
  switch (button.kind) {
    case 'ask':
      return [
        {
          title: button.title,
          verb: ASK_VERB,
          data: { text: button.text, ...(button.boardId ? { boardId: button.boardId } : {}) },
        },
      ];
    case 'board':
      return [
        {
          title: button.title,
          verb: BOARD_VERB,
          data: {
            text: button.text,
            boardId: button.boardId,
            ...(button.meetingId ? { meetingId: button.meetingId } : {}),
          },
        },
      ];
    case 'act':
      return [{ title: button.title, verb: button.verb, data: button.data }];
    case 'document':
      if (boardId === null) return [];
      return [{ title: button.title, verb: OPEN_VERB, data: { boardId, documentId: button.documentId } }];
  }
}
