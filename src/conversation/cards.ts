import { gathered } from '../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  choiceCard,
  factInBrief,
  type OutgoingMessage,
} from '../teams/contract.ts';
import type { ChoiceCard } from './answer/meeting-named.ts';
import type { ListAsked } from './said-before/context.ts';
import { pageOf, type SaidPage } from './text/pages.ts';
import type { Said, SaidButton } from './text/said.ts';

/** The verbs of this capability's buttons. */
export const ASK_VERB = 'conversation.ask';
export const BOARD_VERB = 'conversation.board';

/** How much an answer's lines may weigh in bytes: with all around them far below what Teams takes. */
const MOST = 14_000;

/** What the buttons of an answer lead on from. */
export interface Leads {
  readonly boardId?: string | null;
  /** Of a list, the page to show, from 0. */
  readonly page?: number;
  /** What asks for the same answer again; left out where it has no pages. */
  readonly again?: ListAsked | undefined;
}

/** One message: the fact as text for the notification, and the card where there is more to show. */
export function messageOf(said: Said, leads: Leads = {}): OutgoingMessage {
  return messageOfPage(pageOf(said, leads.page ?? 0), leads);
}

/** A message of what is seen at once, with the buttons that lead on. */
export function messageOfPage({ said, linesShown }: SaidPage, leads: Leads = {}): OutgoingMessage {
  const { buttons = [], ...content } = said;
  const fact = factInBrief(said.fact, MOST);
  const bare = !said.context && !said.source && !said.lines?.length && !said.more?.length;
  if (bare && buttons.length === 0 && fact === said.fact) return { text: fact };
  const actions = gathered(buttons, (button) => buttonOf(button, leads));
  const choosing = buttons.length > 0 && buttons.every((button) => button.kind === 'board');
  return {
    text: fact,
    card: choosing
      ? choiceCard({ question: fact, lines: said.lines ?? [], choices: actions })
      : answerCard({ linesShown, most: MOST, buttons: actions, ...content }),
  };
}

function buttonOf(button: SaidButton, { boardId = null, again }: Leads): CardButton[] {
  switch (button.kind) {
    case 'ask':
      return [
        {
          title: button.title,
          verb: ASK_VERB,
          data: { text: button.text, ...(button.boardId ? { boardId: button.boardId } : {}) },
        },
      ];
    case 'page':
      if (again === undefined) return [];
      return [pageButton(button.title, button.page, again)];
    case 'board':
      return [
        {
          title: button.title,
          verb: BOARD_VERB,
          data: {
            text: button.text,
            boardId: button.boardId,
            ...(button.meetingId ? { meetingId: button.meetingId } : {}),
            card: cardData(button.card),
          },
        },
      ];
    case 'act':
      return [{ title: button.title, verb: button.verb, data: button.data }];
    case 'document':
      if (boardId === null) return [];
      return [{ title: button.title, verb: 'record.open', data: { boardId, documentId: button.documentId } }];
  }
}

function cardData({ on, meetings }: ChoiceCard) {
  return { on, ...(meetings ? { meetings: meetings.map((one) => ({ ...one })) } : {}) };
}

/** A button that asks the same again, of the same, and shows another page of it. */
export function pageButton(
  title: string,
  page: number,
  { text, boardId, meetingId, about }: ListAsked,
): CardButton {
  return {
    title,
    verb: ASK_VERB,
    data: {
      text,
      page,
      ...(boardId === undefined ? {} : { boardId }),
      ...(meetingId === undefined ? {} : { meetingId }),
      ...(about === undefined ? {} : { about }),
    },
  };
}
