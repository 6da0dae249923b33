import { agendaOf, type Paragraph, paragraphNumber } from '../../../../meeting/index.ts';
import type { MeetingOnRecord, Passage, RecordIndex } from '../../../knowledge.ts';
import { grouped } from '../../../search/grouped.ts';
import type { Matter } from '../matter.ts';
import { fromItem, fromParagraph, fromPassage, numberAlone } from '../matter.ts';
import { itemsWithin } from './within.ts';

/** The § of that number in a protokoll that is of no meeting. */
export function ofNoMeeting(index: RecordIndex, number: string): Matter | null {
  const found = (grouped(index).ofMeeting.get(null) ?? []).find(
    (one) => one.part === 'paragraph' && numberAlone(one.number) === number,
  );
  return found?.meetingDate ? fromPassage(found, found.meetingDate) : null;
}

/** The ärenden of a meeting's agenda. */
export function itemsOf(meeting: MeetingOnRecord, index: RecordIndex): Matter[] {
  const items = agendaOf(meeting.state) ?? [];
  return items.map((item) => ({
    ...fromItem(meeting, item, passageOf(index, meeting.id, 'item', item.number)),
    within: itemsWithin(item, items),
  }));
}

/** The §§ of a meeting's protokoll, told as matters once an index. */
export function paragraphsOf(meeting: MeetingOnRecord, index: RecordIndex): readonly Matter[] {
  const of = mattersOf(meeting, index);
  of.all ??= minuted(meeting).map((one) => ofParagraph(meeting, one, index));
  return of.all;
}

/** The § of that number alone, with its lettered parts where they are decided one by one: a protokoll may have hundreds. */
export function paragraphOf(meeting: MeetingOnRecord, number: string, index: RecordIndex): Matter | null {
  const byNumber = numberedIn(minuted(meeting));
  const found = byNumber.get(number);
  if (!found) return null;
  const own = ofParagraph(meeting, found, index);
  if (own.clauses.length > 0 || !byNumber.has(`${number}a`)) return own;
  const parts = LETTERS.flatMap((letter) => byNumber.get(`${number}${letter}`) ?? []);
  return withParts(
    own,
    parts.map((part) => ofParagraph(meeting, part, index)),
  );
}

const LETTERS = [...'abcdefgh'];

/** A § of which only the parts are decided: what they have, each decision with the heading of its part. */
function withParts(own: Matter, parts: readonly Matter[]): Matter {
  return {
    ...own,
    clauses: parts.flatMap(({ heading, clauses }) => clauses.map((clause) => `${heading}: ${clause}`)),
    recusals: parts.flatMap(({ recusals }) => recusals),
    votes: parts.flatMap(({ votes }) => votes),
    reservations: parts.flatMap(({ reservations }) => reservations),
    amounts: parts.flatMap(({ amounts }) => amounts),
    body: [own.body, ...parts.map(({ heading, body }) => `${heading}\n${body}`)].filter(Boolean).join('\n'),
  };
}

const byNumber = new WeakMap<readonly Paragraph[], ReadonlyMap<string, Paragraph>>();

/** A protokoll's §§ by number; where two bear the same, the first. */
export function numberedIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, Paragraph> {
  const before = byNumber.get(paragraphs);
  if (before) return before;
  const made = new Map(paragraphs.toReversed().map((one) => [paragraphNumber(one), one]));
  byNumber.set(paragraphs, made);
  return made;
}

/** The §§ as the protokoll has them; none before there is one. */
export function minuted({ state }: MeetingOnRecord): readonly Paragraph[] {
  return state.status === 'CLOSED' ? state.minutes.paragraphs : NO_PARAGRAPHS;
}

const NO_PARAGRAPHS: readonly Paragraph[] = [];

/** A meeting's §§ as matters, each made once: neither changes while the meeting and the index are the same. */
interface MattersOf {
  readonly index: RecordIndex;
  readonly of: Map<Paragraph, Matter>;
  /** All of them, in order, once they have been asked for. */
  all: readonly Matter[] | null;
}
const matters = new WeakMap<MeetingOnRecord, MattersOf>();

function mattersOf(meeting: MeetingOnRecord, index: RecordIndex): MattersOf {
  const before = matters.get(meeting);
  if (before?.index === index) return before;
  const made: MattersOf = { index, of: new Map(), all: null };
  matters.set(meeting, made);
  return made;
}

/** One of a meeting's §§ as a matter. */
export function ofParagraph(meeting: MeetingOnRecord, one: Paragraph, index: RecordIndex): Matter {
  const { of } = mattersOf(meeting, index);
  const before = of.get(one);
  if (before) return before;
  const matter = fromParagraph(meeting, one, passageOf(index, meeting.id, 'paragraph', paragraphNumber(one)));
  of.set(one, matter);
  return matter;
}

type Numbered = Partial<Record<Passage['part'], Map<string, Passage>>>;

/** Passages by where they stand: meeting, part and number; made once an index. */
const places = new WeakMap<RecordIndex, ReadonlyMap<string, Numbered>>();

function passageOf(index: RecordIndex, meetingId: string, part: Passage['part'], number: string) {
  let byPlace = places.get(index);
  if (!byPlace) {
    byPlace = placesIn(index);
    places.set(index, byPlace);
  }
  return byPlace.get(meetingId)?.[part]?.get(numberAlone(number));
}

function placesIn(index: RecordIndex): ReadonlyMap<string, Numbered> {
  const byMeeting = new Map<string, Numbered>();
  for (const passage of index.passages.values()) {
    if (passage.meetingId === null) continue;
    const ofMeeting: Numbered = byMeeting.get(passage.meetingId) ?? {};
    byMeeting.set(passage.meetingId, ofMeeting);
    ofMeeting[passage.part] ??= new Map();
    ofMeeting[passage.part]?.set(numberAlone(passage.number), passage);
  }
  return byMeeting;
}
