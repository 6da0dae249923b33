import { agendaOf, isAhead, type KnownMeeting, type MeetingCommand, noticeOf } from '../../meeting/index.ts';

export interface MeetingOfDay {
  readonly id: string;
  readonly state: KnownMeeting;
}

export type MeetingPaper = Extract<MeetingCommand, { readonly type: 'ImportMinutes' | 'ImportNotice' }>;

/** Of the ärenden of a paper: fewer than this and it is about another meeting. */
const IN_COMMON = 0.5;

/** What is chosen of a kallelse that is about none of the meetings that its day has. */
export const ANOTHER = 'another';

/**
 * Which of the day's meetings a kallelse or protokoll is about: the one that has it already, else the one that
 * somebody has chosen, else one whose protokoll it is a new version of, else one at the same time, else the nearest. Null when it can be none of them, or is chosen to
 * be none: two meetings on one day (domain page 10, "Meetings").
 * @param ofDay in order of time, cancelled ones left out
 * @param chosen a meeting's id, or `ANOTHER`; what is none of these chooses nothing
 */
export function whichMeeting(
  ofDay: readonly MeetingOfDay[],
  paper: MeetingPaper,
  chosen?: string | undefined,
): string | null {
  const has = ofDay.find(({ state }) => documentOf(state, paper)?.documentId === paper.document.documentId);
  if (has) return has.id;
  if (chosen === ANOTHER) return null;
  const may = ofDay.filter(({ state }) => !isAnother(state, paper));
  const held = may.find(({ state }) => sharesParagraphs(state, paper));
  const same = may.find(({ state }) => paper.start !== null && state.start === paper.start);
  return (ofDay.find(({ id }) => id === chosen) ?? held ?? same ?? nearest(may, paper))?.id ?? null;
}

/** The one that begins nearest to when the paper says, else the first. */
function nearest(may: readonly MeetingOfDay[], { start }: MeetingPaper): MeetingOfDay | undefined {
  if (start === null) return may[0];
  const away = ({ state }: MeetingOfDay) =>
    state.start === null ? Number.MAX_SAFE_INTEGER : Math.abs(minutesOf(state.start) - minutesOf(start));
  return may.toSorted((a, b) => away(a) - away(b))[0];
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/**
 * Whether somebody should say which of the day's meetings a paper is about, or that it is about another: none has
 * it already or is at its hour, and it would make a second meeting, or names another hour than the one to come that
 * it seems to be about. Of a protokoll: more than one meeting may have it, or the only one is at another hour than it
 * says and is not the day's only one.
 */
export function isOpen(ofDay: readonly MeetingOfDay[], paper: MeetingPaper): boolean {
  if (ofDay.length === 0) return false;
  const found = ofDay.find(({ id }) => id === whichMeeting(ofDay, paper));
  if (paper.type === 'ImportMinutes') return isOpenMinutes(ofDay, paper, found);
  if (found === undefined) return true;
  const { state } = found;
  if (documentOf(state, paper)?.documentId === paper.document.documentId || !isAhead(state)) return false;
  if (ofDay.length > 1) return state.start !== paper.start;
  return paper.start !== null && state.start !== null && state.start !== paper.start;
}

function isOpenMinutes(
  ofDay: readonly MeetingOfDay[],
  paper: MeetingPaper,
  found: MeetingOfDay | undefined,
): boolean {
  const may = ofDay.filter(({ state }) => mayHave(state, paper));
  if (found === undefined) return may.length > 0;
  const { state } = found;
  const has = documentOf(state, paper)?.documentId === paper.document.documentId;
  if (has || sharesParagraphs(state, paper) || ofDay.length === 1) return false;
  return paper.start === null ? may.length > 1 : state.start !== paper.start;
}

/** Whether a protokoll seems to be of another meeting than all that the day has, since each has its own with other §§. */
export function isBeside(ofDay: readonly MeetingOfDay[], paper: MeetingPaper): boolean {
  return (
    paper.type === 'ImportMinutes' && ofDay.length > 0 && ofDay.every(({ state }) => !mayHave(state, paper))
  );
}

/** Whether the paper can be of the meeting: a protokoll is not of one that has its own with other §§. */
export function mayHave(state: KnownMeeting, paper: MeetingPaper): boolean {
  return paper.type === 'ImportNotice' || state.status !== 'CLOSED' || !isAnother(state, paper);
}

/** Whether the meeting has a protokoll already, of which this is another version. */
function sharesParagraphs(state: KnownMeeting, paper: MeetingPaper): boolean {
  return paper.type === 'ImportMinutes' && state.status === 'CLOSED' && !isAnother(state, paper);
}

/** The document of the paper's kind that the meeting has now. */
export function documentOf(state: KnownMeeting, { type }: MeetingPaper) {
  if (type === 'ImportNotice') return noticeOf(state)?.document ?? null;
  return state.status === 'CLOSED' ? state.minutes.document : null;
}

/** The § of two protokoll run on, so none is in both; otherwise both the time and most of the ärenden must differ. */
function isAnother(state: KnownMeeting, paper: MeetingPaper): boolean {
  if (paper.type === 'ImportMinutes' && state.status === 'CLOSED') {
    // An extract has but some of the §§, whichever they are.
    if (paper.inPart || state.minutes.inPart) return false;
    const known = new Set(state.minutes.paragraphs.map(({ number }) => number));
    const own = paper.paragraphs.map(({ number }) => number);
    return known.size > 0 && own.length > 0 && !own.some((number) => known.has(number));
  }
  if (paper.start === null || state.start === null || paper.start === state.start) return false;
  const known = new Set(headingsOf(state).map(folded));
  const own = paper.type === 'ImportMinutes' ? paper.paragraphs : paper.agenda;
  if (known.size === 0 || own.length === 0) return false;
  return own.filter(({ heading }) => known.has(folded(heading))).length < own.length * IN_COMMON;
}

function headingsOf(state: KnownMeeting): string[] {
  const paragraphs = state.status === 'CLOSED' ? state.minutes.paragraphs : [];
  return [...(agendaOf(state) ?? []), ...paragraphs].map(({ heading }) => heading);
}

/** A heading as it is compared. */
export function folded(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
