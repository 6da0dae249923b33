import type { Passage, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { asWritten } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { findDates, fits } from '../../understand/dates/dates.ts';
import { asksAtMeetings } from '../../understand/meetings/at-meetings-asked.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { wordsOf } from '../../understand/words/words.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { matterOfPassage } from '../matters/find/matter-pointed.ts';
import { type MatterAnswer, notStated } from '../matters/matter-answer.ts';
import { asksForSeveral } from './several-asked.ts';
import { meetingMeant } from './which-meeting.ts';

const ROW = /^[^;]+;.*\.$/u;
const FOR_PAPERS = /handling|ärende|underlag|material|sista dag|stopp|inlämn/iu;
const FOR_NOTICE = /kallelse|utskick/iu;

/** What a plan says of the last day for papers, or of when the kallelse goes out, of the meeting asked about. */
export async function deadlineInPlan(asking: Asking): Promise<MatterAnswer | null> {
  const wanted = speaksOf(asking, 'attachment', 'agenda', 'item', 'addItem', 'application')
    ? FOR_PAPERS
    : speaksOf(asking, 'notice')
      ? FOR_NOTICE
      : null;
  if (wanted === null) return null;
  const meant = meetingMeant(asking, 'next');
  if (meant.kind !== 'one') return null;
  const { date } = meant.meeting.state;
  for (const { passage, row } of rowsOf(await asking.board.index())) {
    const [first = '', ...cells] = row.replace(/\.$/u, '').split('; ');
    const isThen = findDates(wordsOf(first), asking.today).some((one) => fits(one, date));
    const told = cells.find((cell) => wanted.test(cell.split(':')[0] ?? '') && /\d/u.test(cell));
    if (isThen && told) return quoting(asking, passage, [told, row]);
  }
  return null;
}

function rowsOf(index: RecordIndex): { readonly passage: Passage; readonly row: string }[] {
  return grouped(index).attachments.flatMap((passage) =>
    passage.body
      .split('\n')
      .filter((row) => ROW.test(row))
      .map((row) => ({ passage, row })),
  );
}

const LONG = 8;

/** "18 november (budget)": what stands in brackets behind the day. */
const BESIDE_DAY = /\(([^)]{2,60})\)/gu;
/** "Budgetmötet": of what the meeting is. */
const MEETING_OF = /^(?<of>\p{L}{4,}?)s?(?:mot(?:e|et)|sammantrad(?:e|et))$/u;

/** A day of a plan by what stands beside it: "planeringsdagen", "budgetmötet". The next one first. */
export async function titledInPlan(asking: Asking): Promise<MatterAnswer | null> {
  const rows = rowsOf(await asking.board.index()).map(({ passage, row }) => {
    const [first = ''] = row.split('; ');
    const remarks = [...first.matchAll(BESIDE_DAY)].map(([, remark = '']) => remark);
    return { passage, row, first, told: analyse([...remarks, row.slice(first.length)].join('; ')) };
  });
  // A word of most rows tells none of them apart.
  const { message, entities } = asking.understanding;
  const stems = message.words
    .filter(({ folded }) => folded.length >= LONG)
    .map(({ folded, stem }) => {
      const of = MEETING_OF.exec(folded)?.groups?.of;
      const [kind] = of === undefined ? [] : analyse(of);
      return kind !== undefined && rows.some(({ told }) => told.includes(kind)) ? kind : stem;
    })
    .filter((stem) => {
      const having = rows.filter(({ told }) => told.includes(stem)).length;
      return having > 0 && having <= rows.length / 2;
    });
  if (stems.length === 0) return null;
  const found = rows.flatMap(({ passage, row, first, told }) => {
    if (!stems.every((stem) => told.includes(stem))) return [];
    const meeting = asking.board.meetings.find(
      ({ state }) =>
        state.date >= asking.today &&
        entities.dates.every((date) => fits(date, state.date)) &&
        findDates(wordsOf(first), asking.today).some((one) => fits(one, state.date)),
    );
    return meeting ? [{ passage, row, date: meeting.state.date }] : [];
  });
  const [next, ...later] = found.toSorted((a, b) => a.date.localeCompare(b.date));
  const more = asksForSeveral(asking.understanding) ? later.map(({ row }) => row) : [];
  return next ? quoting(asking, next.passage, [next.row, ...more]) : null;
}

const OPEN = sifted(
  /allmänheten är välkom|öpp\p{L}* för allmänheten|ärendet är offentligt|offentlig\p{L}* (?:möte|sammanträde|del)|(?:möte|sammanträde)\p{L}*,?(?: \p{L}+| \d+){0,5} offentlig/iu,
);

/** Which meeting is open to everybody, as a plan or another paper has it. */
export async function openMeeting(asking: Asking): Promise<MatterAnswer | null> {
  if (
    !speaksOf(asking, 'meeting', 'plan') ||
    !/(?<!\p{L})(?:offentlig|allmänhet|åhörare|publik|öppna dörrar|öppet möte|öppet för (?:alla|vem))/iu.test(
      asking.understanding.message.text,
    )
  ) {
    return null;
  }
  const { dates } = asking.understanding.entities;
  const isAhead = speaksOf(asking, 'next', 'ahead');
  const asksWhether = asksAtMeetings(asking.understanding.message.text) === 'public';
  // What a protokoll tells of its own meeting is told of no other.
  const tellsOfIt = ({ part, meetingDate }: Passage) => {
    if (part === 'attachment' || meetingDate === null) return part === 'attachment';
    if (dates.length > 0) return dates.some((date) => fits(date, meetingDate));
    return !isAhead || !asksWhether || meetingDate >= asking.today;
  };
  const found = [...(await asking.board.index()).passages.values()]
    .filter(tellsOfIt)
    .flatMap((passage) =>
      sentencesOf(passage.body)
        .filter((text) => OPEN.test(text))
        .map((text) => ({ passage, text })),
    )
    .toSorted(
      (a, b) =>
        Number(b.passage.part === 'attachment') - Number(a.passage.part === 'attachment') ||
        (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''),
    );
  const [first, ...more] = found;
  if (!first) return null;
  // Of one to come only what is told of it is an answer.
  const isPast = first.passage.part === 'paragraph' && (first.passage.meetingDate ?? '') < asking.today;
  if (isPast && isAhead)
    return notStated(
      asking,
      'date',
      matterOfPassage(asking, first.passage, await asking.board.index()),
      first.passage,
      first.text,
    );
  const told = quoting(asking, first.passage, [first.text, ...more.slice(0, 1).map(({ text }) => text)]);
  const ofItem = first.passage.part === 'item' || first.passage.part === 'paragraph';
  const matter = ofItem ? matterOfPassage(asking, first.passage, await asking.board.index()) : null;
  return told.kind === 'sentence' ? { ...told, matter } : told;
}

function quoting(asking: Asking, passage: Passage, texts: readonly string[]): MatterAnswer {
  const [first = '', ...more] = texts;
  const sentence = (text: string) => asWritten(text, passage);
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: sentence(first),
    matter: null,
    wanted: 'date',
    more: more.map(sentence),
  };
}
