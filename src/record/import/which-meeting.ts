import { agendaOf, type KnownMeeting, type MeetingCommand, noticeOf } from '../../meeting/index.ts';

export interface MeetingOfDay {
  readonly id: string;
  readonly state: KnownMeeting;
}

export type MeetingPaper = Extract<MeetingCommand, { readonly type: 'ImportMinutes' | 'ImportNotice' }>;

/** Of the ärenden of a paper: fewer than this and it is about another meeting. */
const IN_COMMON = 0.5;

/**
 * Which of the day's meetings a kallelse or protokoll is about: the one that has it already, else one at the same
 * time, else the first. Null when it can be none of them: two meetings on one day (domain page 10, "Meetings").
 * @param ofDay in order of time, cancelled ones left out
 */
export function whichMeeting(ofDay: readonly MeetingOfDay[], paper: MeetingPaper): string | null {
  const has = ofDay.find(({ state }) => documentOf(state, paper)?.documentId === paper.document.documentId);
  const may = ofDay.filter(({ state }) => !isAnother(state, paper));
  const same = may.find(({ state }) => paper.start !== null && state.start === paper.start);
  return (has ?? same ?? may[0])?.id ?? null;
}

/** The document of the paper's kind that the meeting has now. */
export function documentOf(state: KnownMeeting, { type }: MeetingPaper) {
  if (type === 'ImportNotice') return noticeOf(state)?.document ?? null;
  return state.status === 'CLOSED' ? state.minutes.document : null;
}

/** The § of two protokoll run on, so none is in both; otherwise both the time and most of the ärenden must differ. */
function isAnother(state: KnownMeeting, paper: MeetingPaper): boolean {
  if (paper.type === 'ImportMinutes' && state.status === 'CLOSED') {
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
