import { writesAgenda } from '../answer/acts/rights.ts';
import type { Asking } from '../answer/asking.ts';
import { servingAt } from '../answer/meetings/serving-at.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import { proposalsAsked, repliesToProposerNamed } from '../understand/agenda/proposals-asked.ts';
import { tellsOfTie } from '../understand/coming/asked/tie-asked.ts';
import { asksInstead } from '../understand/coming/asks-instead.ts';
import { outForRecusal, reportsOwnRecusal } from '../understand/coming/in-item/own-recusal.ts';
import { comesThere } from '../understand/coming/own-coming.ts';
import { remindsNamed } from '../understand/coming/told/reminds-one.ts';
import { answerToldWrong } from '../understand/coming/told/told-wrong.ts';
import type { Intent } from '../understand/intents.ts';
import {
  againOf,
  asksAgain,
  asksWhatWaitsOn,
  saysOffice,
  tellsApproved,
} from '../understand/meetings/approval-told.ts';
import { wantsToSeeNotice } from '../understand/meetings/notice-seen.ts';
import { asksWhatApproverSaid } from '../understand/meetings/notice-words.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';
import { thanksInItem } from './item-call-said.ts';

const CANNOT_FIRST = sifted(
  /^(?:(?:hej|tyvärr|nej|sorry)[\s,.!]+)*(?:jag )?(?:kan|hinner|kommer)(?: tyvärr| dessvärre)? (?:inte|ej)(?!\p{L})[^?]*(?<!\p{L})(?:flytta[rs]?|flytt|flyttat|ändras|byta? dag|annan dag|annat datum|skjuta? (?:på|upp))(?!\p{L})/iu,
);

/** Whether she serves at a meeting ahead, or is asked to: then that tells for whom. */
export const isCalledIn = (asking: Asking): boolean =>
  upcoming(asking).some(({ state }) => /^(?:SERVING|ASKED)$/u.test(servingAt(asking, state)?.is ?? ''));

/** Whether she prepares the board's meetings, and nobody is called to the next, which has an agenda. */
export function hasNoticeToSend(asking: Asking): boolean {
  const next = upcoming(asking)[0]?.state;
  return writesAgenda(asking) && next?.agenda.items != null && next.noticeBook.sent.length === 0;
}

/** "Jävig på Myrhed", "kommer i Norrskog": told of herself by one who is no kansli; "fråga Wille i stället", by the kansli. */
export function ofComing(
  text: string,
  { message, entities: { persons, boards } }: Understanding,
  writes: () => boolean,
  serves: () => boolean,
): Intent | null {
  if (persons.length > 0 && remindsNamed(text)) return 'meeting.remind';
  if (persons.length === 1 && asksInstead(text) && writes()) return 'substitute.accept';
  const wrong = persons.length === 1 && writes() ? answerToldWrong(text) : null;
  if (wrong !== null) return wrong === 'NO' ? 'rsvp.decline' : 'rsvp.accept';
  const ofItem = persons.length === 1 && writes() ? thanksInItem(text) : null;
  if (ofItem !== null) return ofItem === 'YES' ? 'substitute.accept' : 'substitute.decline';
  if (persons.length > 0 || message.text.includes('?')) return null;
  // Whoever serves there is asked whether her yes is taken back, or jäv reported.
  if (outForRecusal(text) && !writes()) return serves() ? 'substitute.decline' : 'recusal.report';
  if (reportsOwnRecusal(text) || tellsOfTie(text)) return writes() ? null : 'recusal.report';
  // "Kan inte den 17, vi får flytta": her own förhinder; whether it is moved is the kansli's.
  if (CANNOT_FIRST.test(text) && !writes()) return 'rsvp.decline';
  const comes = boards.length === 0 || text === message.text ? null : comesThere(text);
  if (comes === null || writes()) return null;
  return comes === 'COMES' ? 'rsvp.accept' : 'rsvp.decline';
}

/** Whether the asker serves in an ärende alone, because of jäv. */
export function servesInItem({ board, asker }: Asking): boolean {
  return board.meetings.some(({ state }) =>
    state.matters.some(({ calls }) =>
      calls.some(({ person, status }) => person.personId === asker.personId && status === 'ACCEPTED'),
    ),
  );
}

/** "Har ni tagit upp mitt förslag?"; what others have proposed is asked by whoever prepares. */
export function ofProposals(
  text: string,
  writes: () => boolean,
  { entities: { persons } }: Understanding,
  boards: () => readonly Asking[],
): Intent | null {
  // "Nej tack till Annas": of hers, where one waits.
  if (repliesToProposerNamed(text)) {
    return boards().some((one) => waitsFrom(one, persons)) && writes() ? 'attendance.coming' : null;
  }
  const asked = proposalsAsked(text);
  return asked === null || (asked === 'WAITING' && !writes()) ? null : 'attendance.coming';
}

/** Whether something that one of them has proposed waits for the kansli's answer. */
function waitsFrom(asking: Asking, persons: Understanding['entities']['persons']): boolean {
  return upcoming(asking).some(({ state }) =>
    state.agenda.proposals.some(
      ({ by, outcome }) => outcome.kind === 'WAITING' && persons.some(({ id }) => id === by.personId),
    ),
  );
}

/** "Säg till Anna att vi tar den i mars", to whoever makes the agenda, where something of Anna's waits: no message of one's own. */
export function answersOneWhoWaits(
  { message: { text }, entities: { persons } }: Understanding,
  asked: () => readonly Asking[],
): boolean {
  return repliesToProposerNamed(text) && asked().some((one) => writesAgenda(one) && waitsFrom(one, persons));
}

/**
 * "Fråga Inga-Lill igen", "ordföranden har godkänt på telefon": of the kallelse to a meeting ahead that the asker prepares,
 * where it waits for the one who is named, by name or office, or has come back from her.
 */
export function ofApprover(
  text: string,
  { entities: { persons } }: Understanding,
  asked: () => readonly Asking[],
): Intent | null {
  const again = asksAgain(text);
  const told = tellsApproved(text);
  const wished = asksWhatApproverSaid(text);
  const waits = asksWhatWaitsOn(text);
  if (!again && !told && !wished && !waits) return null;
  const isOffice = again ? againOf(text) !== null : persons.length === 0 && (told || saysOffice(text));
  const isMeant = (one: Asking) =>
    upcoming(one).some(({ state: { noticeBook } }) => {
      const { askedApproval, returnedBy } = noticeBook;
      if (askedApproval === null && returnedBy === null) return false;
      return (
        isOffice ||
        persons.some(({ id }) => id === returnedBy?.personId || id === askedApproval?.to?.personId) ||
        (told && askedApproval !== null)
      );
    });
  return asked().some((one) => writesAgenda(one) && isMeant(one))
    ? wished || waits
      ? 'attendance.coming'
      : 'notice.send'
    : null;
}

/** "Får jag se kallelsen innan den går ut?", by one who does not send it: the agenda as it stands, unless it waits for her. */
export function ofNoticeSeen(text: string, asked: () => readonly Asking[]): Intent | null {
  if (wantsToSeeNotice(text) !== 'NAMED') return null;
  return asked().every((one) => !writesAgenda(one) && !mayBeAsked(one)) ? 'agenda.show' : null;
}

/** Whether a kallelse waits that she may be the one to approve. */
function mayBeAsked(asking: Asking): boolean {
  const { personId, offices } = asking.asker;
  const leads = offices.some((one) => one === 'CHAIR' || one === 'VICE_CHAIR');
  return upcoming(asking).some(
    ({ state: { noticeBook } }) =>
      noticeBook.askedApproval !== null && (leads || noticeBook.askedApproval.to?.personId === personId),
  );
}
