import type { Instant } from '../../kernel/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import {
  agendaOf,
  framedLetter,
  type ItemRecusalEvent,
  itemInPack,
  type KnownMeeting,
  LETTER,
  whenAndWhere,
} from '../../meeting/index.ts';
import type { OutgoingLetter } from '../../teams/contract.ts';
import type { ItemNotice } from '../item-text.ts';
import { ITEM_LETTER } from '../question-text.ts';
import { seatTold } from './seat-news.ts';
import { type Boards, mailOf, overtaken } from './told-whom.ts';

/**
 * What must be known also without Teams: by an ersättare that she is asked to serve in an ärende, and that she need not,
 * and by those whose seat it is that another votes there.
 */
export function isItemByMail(event: ItemRecusalEvent, personId: string, meeting: KnownMeeting): boolean {
  if (seatTold(event, meeting).includes(personId)) return true;
  switch (event.type) {
    case 'ItemSubstituteAsked':
    case 'ItemSubstituteReleased':
      return event.person.personId === personId;
    case 'ItemSubstituteAnswered':
      return event.person.personId === personId || overtaken(event, meeting).includes(personId);
    default:
      return false;
  }
}

/** Who reads it, and of which meeting it is. */
interface Letterhead {
  readonly meeting: KnownMeeting;
  readonly boards: Boards;
  readonly personId: string;
  readonly now: Instant;
}

/** News of an ärende as a letter that asks nothing; null: she has no address. */
export function newsLetter(
  { fact, lines }: ItemNotice,
  { meeting, boards, personId, now }: Letterhead,
): OutgoingLetter | null {
  const to = mailOf(boards, personId);
  if (to === null) return null;
  const when = ITEM_LETTER.meeting(whenAndWhere(meeting, localDateOf(now)));
  const subject = LETTER.news(fact, boards.onDay.name);
  return framedLetter(boards, to.name, { subject, body: [fact, ...lines, when] });
}

/** The same as a letter: she answers by replying to the kansli. */
export function itemLetter(
  event: ItemRecusalEvent,
  notice: ItemNotice,
  head: Letterhead,
): OutgoingLetter | null {
  const { meeting, boards, personId, now } = head;
  if (!isItemByMail(event, personId, meeting)) return null;
  if (event.type !== 'ItemSubstituteAsked') return newsLetter(notice, head);
  const to = mailOf(boards, personId);
  if (to === null) return null;
  const { fact, lines } = notice;
  const today = localDateOf(now);
  const when = ITEM_LETTER.meeting(whenAndWhere(meeting, today));
  const subject = LETTER.news(fact, boards.onDay.name);
  const item = agendaOf(meeting)?.find(({ number }) => number === event.item.number);
  const asks = ITEM_LETTER.answer(event.passOnAt > now ? event.passOnAt : null, event.next.length > 0, today);
  const body = [fact, ...lines, when, asks, ...(item ? [itemInPack(item)] : [])];
  return framedLetter(boards, to.name, { subject, body });
}
