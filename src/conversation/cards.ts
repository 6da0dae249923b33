import { answerCard, type CardButton, choiceCard, type OutgoingMessage } from '../teams/contract.ts';
import type { Said, SaidButton } from './text/said.ts';

/** The verbs of this capability's buttons. */
export const ASK_VERB = 'conversation.ask';
export const BOARD_VERB = 'conversation.board';

/** One message: the fact as text for the notification, and the card where there is more to show. */
export function messageOf(said: Said): OutgoingMessage {
  const { buttons = [], ...content } = said;
  const bare = !said.context && !said.source && !said.lines?.length && !said.more?.length;
  if (bare && buttons.length === 0) return { text: said.fact };
  const actions = buttons.map(buttonOf);
  const choosing = buttons.length > 0 && buttons.every((button) => button.kind === 'board');
  return {
    text: said.fact,
    card: choosing
      ? choiceCard({ question: said.fact, lines: said.lines ?? [], choices: actions })
      : answerCard({ ...content, buttons: actions }),
  };
}

function buttonOf(button: SaidButton): CardButton {
  switch (button.kind) {
    case 'ask':
      return {
        title: button.title,
        verb: ASK_VERB,
        data: { text: button.text, ...(button.boardId ? { boardId: button.boardId } : {}) },
      };
    case 'board':
      return { title: button.title, verb: BOARD_VERB, data: { text: button.text, boardId: button.boardId } };
    case 'open':
      return { title: button.title, url: button.url };
  }
}
