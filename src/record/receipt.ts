import type { LocalDate } from '../kernel/index.ts';
import { isAhead, type KnownMeeting, loadMeeting } from '../meeting/index.ts';
import type { Store } from '../store/index.ts';
import { answerCard, type Reply } from '../teams/contract.ts';
import { changeLines } from './difference-text.ts';
import type { DraftDocument } from './import/draft.ts';
import type { EndedDraft } from './import/drafts.ts';
import { meetingChosen } from './import/same-day.ts';
import { ANOTHER } from './import/which-meeting.ts';
import { recusalLines } from './recusals-told.ts';
import { SAME_DAY } from './same-day-text.ts';
import { internalLine, secretLines, unplacedLines } from './secrecy-text.ts';
import { counted, doubtText, text } from './text.ts';

/** What a kallelse has changed of its meeting, for the receipt. */
export function cameOf(document: DraftDocument, today: LocalDate): string[] {
  const again = document.differences?.isSent === true ? [text.sendAgainNote] : [];
  const isOwn = meetingChosen(document) === ANOTHER && document.sameDay?.paper !== 'protokoll';
  const own = isOwn ? [SAME_DAY.toCorrect] : [];
  return [
    ...changeLines(document, today),
    ...(document.internal === undefined ? asRead(document) : []),
    ...own,
    ...again,
    ...unsureOf(document),
  ];
}

/** Of a kallelse of which nobody chose what is internal. */
const asRead = ({ reading, secrecy }: DraftDocument): string[] => [
  ...secretLines(reading, secrecy?.shown),
  ...unplacedLines(reading),
];

const WHEN_AND_WHERE: ReadonlySet<string> = new Set(['meetingDate', 'time', 'place']);

/** Of a kallelse's day, time and place, what nobody has put right though it was not read for certain. */
function unsureOf({ reading }: DraftDocument): string[] {
  if (reading.kind !== 'kallelse' || reading.attachmentOf !== null) return [];
  const unsure = reading.doubts.filter(({ field }) => WHEN_AND_WHERE.has(field));
  return unsure.map((doubt) => text.stillUnsure(doubtText(doubt, reading)));
}

/** A meeting as it is now; null: there is none. */
export async function meetingNow(
  store: Pick<Store, 'streams'>,
  meetingId: string | null,
): Promise<KnownMeeting | null> {
  const state = meetingId === null ? null : (await loadMeeting(store, meetingId))?.state;
  return state && state.status !== 'NONE' ? state : null;
}

/**
 * What saving it did to its meeting: to jäv, and that a kallelse which was read in counts as sent.
 * @param before the meeting that it changes, as it was; null: it changes none
 */
export function cameOfMeeting(
  document: DraftDocument,
  before: KnownMeeting | null,
  after: KnownMeeting | null,
  today: LocalDate,
): string[] {
  if (after === null) return [];
  return [
    ...(document.secrecy ? [internalLine(document.reading.kind, after)] : []),
    ...(before === null ? [] : recusalLines(before, after)),
    ...(countsAsSent(document, after, today) ? [text.countsAsSent] : []),
  ];
}

/** It is the kallelse of a meeting to come to which nobody has been called from here. */
function countsAsSent({ reading }: DraftDocument, meeting: KnownMeeting, today: LocalDate): boolean {
  const isOwn = reading.kind === 'kallelse' && reading.attachmentOf === null;
  return isOwn && isAhead(meeting) && meeting.date >= today && meeting.noticeBook.sent.length === 0;
}

export type Buttons = EndedDraft['buttons'];
type Saved = Pick<EndedDraft, 'fileName' | 'details' | 'buttons'> & { readonly saved: readonly string[] };

/** What is left to do of what people have been called to: moving the meeting, telling them of the rest, or calling them. */
export function nextSteps(
  document: DraftDocument,
  meetingId: string | null,
  meeting: KnownMeeting | null,
  today: LocalDate,
): Buttons {
  const { differences } = document;
  const preview = (title: string) =>
    meetingId === null ? [] : [{ title, verb: 'notice.preview', data: { meetingId } }];
  if (meeting !== null && countsAsSent(document, meeting, today)) return preview(text.send);
  if (differences === null) return [];
  const { when, isSent } = differences;
  const move = () => {
    const { date = '', start = '', end = '', place = '' } = when?.reads ?? {};
    const data = {
      meetingId: differences.meetingId,
      date,
      start: start ?? '',
      end: end ?? '',
      place: place ?? '',
    };
    return [{ title: text.move, verb: 'meeting.move-form', data }];
  };
  return [...(when?.stays === true ? move() : []), ...(isSent ? preview(text.sendAgain) : [])];
}

/** That it is saved, what came of it and what is left to do. */
export function receipt({ fileName, saved, details, buttons }: Saved): Reply {
  const fact = `Sparat: ${counted(saved.length, 'dokument', 'dokument')}.`;
  const lines = [...saved, ...details, text.howToCorrect];
  return { messages: [{ text: fact, card: answerCard({ fact, lines, source: fileName, buttons }) }] };
}
