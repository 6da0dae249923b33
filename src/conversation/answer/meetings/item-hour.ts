import type { RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { asWritten } from '../../search/sentences.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { asksClockOf } from '../../understand/record/record-words.ts';
import type { Asking } from '../asking.ts';
import { matterMeant } from '../matters/find/find-matter.ts';
import { numberedMatter } from '../matters/find/matter-named.ts';
import { itemsOf } from '../matters/find/matters-of-meeting.ts';
import { tellingParts } from '../matters/find/on-record.ts';
import type { Matter } from '../matters/matter.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';
import { meetingMeant } from './which-meeting.ts';

/** "Hur dags kommer punkt 7", "vilken tid är pausen": when something on the agenda begins. */
const ASKS_HOUR = sifted(
  /^(?:och |men |å )?(?:när|nar|hur dags|vilken tid|vilket klockslag)(?: \p{L}+){0,3}? (?:kommer|börjar|är|e|tas|tar|blir|ligger|drar|ska|har)(?!\p{L})/iu,
);
/** No day is asked for. */
const HOUR_ALONE = /^(?:och |men |å )?(?:hur dags|vilken tid|vilket klockslag)(?!\p{L})/iu;
const PAUSE = /(?<!\p{L})(?:paus(?:en)?|rast(?:en)?|fikapaus(?:en)?|bensträckare)(?!\p{L})/iu;
/** What has no hour of its own on the agenda. */
const OF_OTHER =
  /(?<!\p{L})(?:mötet|sammanträdet|svara|anmäl\p{L}*|förhinder|protokoll\p{L}*|just\p{L}*)(?!\p{L})/iu;

/**
 * The hour at which the agenda has an item begin, where its rows have hours of their own; null where it is not asked
 * for, or none stands there.
 */
export async function itemHour(asking: Asking): Promise<MatterAnswer | null> {
  const { text } = asking.understanding.message;
  if (!ASKS_HOUR.test(text) && !asksClockOf(text)) return null;
  const index = await asking.board.index();
  const matter = itemAsked(asking, index);
  if (matter === null) return null;
  const heads = (grouped(index).ofMeeting.get(matter.meetingId) ?? []).filter(({ part }) => part === 'head');
  for (const passage of heads) {
    const [hour] = passage.body.split('\n').flatMap((line) => hourIn(line, matter.number));
    if (hour === undefined) continue;
    const said = `${matter.label}, ${matter.heading}, börjar kl. ${hour}.`;
    const sentence = asWritten(said, passage);
    return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'clock', more: [] };
  }
  return null;
}

/** "Hur dags kommer Bo Ek", who presents something at the coming meeting: which item it is, and its hour where it has one. */
export async function speakersHour(asking: Asking): Promise<MatterAnswer | null> {
  const text = asking.understanding.message.text.toLocaleLowerCase('sv');
  if (!ASKS_HOUR.test(text)) return null;
  const meant = meetingMeant(asking, 'next');
  if (meant.kind !== 'one' || meant.meeting.state.date < asking.today) return null;
  const index = await asking.board.index();
  const own = itemsOf(meant.meeting, index).filter(({ presenter }) =>
    (presenter ?? '')
      .split(/, | och /u)
      .some((name) => name.includes(' ') && text.includes(name.toLocaleLowerCase('sv'))),
  );
  const [head] = (grouped(index).ofMeeting.get(meant.meeting.id) ?? []).filter(({ part }) => part === 'head');
  if (own.length === 0 || head === undefined) return null;
  const [first, ...more] = own.map((item) => {
    const hour = hourOfItem(item, index);
    const when = hour === null ? ', utan egen tid på dagordningen' : `, börjar kl. ${hour}`;
    return asWritten(`${item.label}, ${item.heading}${when}.`, head);
  });
  if (first === undefined) return null;
  return { kind: 'sentence', board: asking.board.name, sentence: first, matter: null, wanted: 'clock', more };
}

/** As the rows of an agenda are kept beside its head. */
const HOUR_OF_ITEM = /^(?:kl\.?\s*)?(?<hour>\d{1,2}[.:]\d{2})\S* punkt (?<number>\d{1,3})$/iu;

/** The hour that the agenda has an item begin; null where its row has none. */
export function hourOfItem(
  { meetingId, number }: Pick<Matter, 'meetingId' | 'number'>,
  index: RecordIndex,
): string | null {
  const heads = (grouped(index).ofMeeting.get(meetingId) ?? []).filter(({ part }) => part === 'head');
  const [hour = null] = heads.flatMap(({ body }) => body.split('\n').flatMap((line) => hourIn(line, number)));
  return hour;
}

function hourIn(line: string, ofItem: string): string[] {
  const { hour, number } = HOUR_OF_ITEM.exec(line)?.groups ?? {};
  return hour !== undefined && number === ofItem ? [hour] : [];
}

function itemAsked(asking: Asking, index: RecordIndex): Matter | null {
  const { message, entities } = asking.understanding;
  const number = entities.numbers.find(({ kind }) => kind === 'item');
  if (number) {
    const found = numberedMatter(asking, number, index);
    return found.kind === 'one' && found.matter.kind === 'item' ? found.matter : null;
  }
  if (PAUSE.test(message.text)) {
    const meant = meetingMeant(asking, 'next');
    const items = meant.kind === 'one' ? itemsOf(meant.meeting, index) : [];
    return items.find(({ heading }) => PAUSE.test(heading)) ?? null;
  }
  const ofItem =
    asksClockOf(message.text) ||
    HOUR_ALONE.test(message.text) ||
    /(?<!\p{L})(?:dagordning\p{L}*|upp|punkt\p{L}*|ärende\p{L}*|mötet)(?!\p{L})/iu.test(message.text);
  if (!ofItem || OF_OTHER.test(message.text) || tellingParts(asking, index).length === 0) return null;
  const meant = matterMeant(asking, 'proposed', index);
  const [first] = meant.kind === 'found' ? meant.matters : [];
  const isAhead = first !== undefined && first.date >= asking.today;
  return isAhead && first.kind === 'item' ? first : null;
}
