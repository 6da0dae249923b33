import type { LocalDate } from '../../../kernel/index.ts';
import type { RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { fits } from '../../understand/dates/dates.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { itemsOf } from '../matters/find/matters-of-meeting.ts';
import type { Matter } from '../matters/matter.ts';
import { upcoming } from '../meetings/which-meeting.ts';
import { endedAs, type Outcome } from './outcomes.ts';

/** "Bordläggs nåt nästa vecka", "ska nåt avslås": of what is to come. */
const AHEAD = sifted(
  /^(?:(?:och|men|å|o)[ ,]+)*(?:bordläggs|återremitteras|avslås|beviljas|bifalls|skjuts|ska|skall|kommer|föreslås|blir|är det|finns det|vilka|vad)(?!\p{L})(?!.*(?<!\p{L})(?:lades|lagts?|lagda|remitterades|avslogs|avslagits|avslagna|beviljades|bifölls|senast|förra|sist|blev|har|var)(?!\p{L}))/iu,
);
const TO_COME = sifted(
  /(?<!\p{L})(?:läggs|remitteras|avslås|beviljas|ska|skall|kommer att|föreslås)(?!\p{L})|(?<=\p{L})(?:läggs|remitteras)(?!\p{L})/iu,
);

/** The items of a meeting ahead that are proposed to end so; null where what has been is asked of, or no meeting is then. */
export function endingAhead(
  asking: Asking,
  outcome: Outcome,
  index: RecordIndex,
): {
  readonly matters: readonly Matter[];
  readonly date: LocalDate;
  readonly listed?: { readonly bilaga: string; readonly rows: readonly string[] };
} | null {
  const { message, entities } = asking.understanding;
  if (!AHEAD.test(message.text) || !TO_COME.test(message.text) || speaksOf(asking, 'last')) return null;
  const [date] = entities.dates;
  const meeting = upcoming(asking).find(({ state }) => date === undefined || fits(date, state.date));
  if (!meeting) return null;
  const items = itemsOf(meeting, index).filter(
    ({ isInternal }) => !isInternal || asking.audience === 'asker',
  );
  if (items.length === 0) return null;
  const matters = items.filter((one) => endedAs({ clauses: one.proposals }, outcome));
  const listed = matters.length > 0 ? null : listedSo(items, outcome, index);
  return { matters, date: meeting.state.date, ...(listed === null ? {} : { listed }) };
}

/** The rows of an item's bilaga that end in that word: "Verkstan 180 000 kr Avslag". */
function listedSo(items: readonly Matter[], outcome: Outcome, index: RecordIndex) {
  const word = IN_A_ROW[outcome];
  if (word === undefined) return null;
  for (const { meetingId, attachments } of items) {
    const wanted = attachments.map((one) => one.replace(/^bilaga\s*/iu, ''));
    if (wanted.length === 0) continue;
    const rows = (grouped(index).ofMeeting.get(meetingId) ?? [])
      .filter(({ part, number }) => part === 'attachment' && number !== null && wanted.includes(number))
      .flatMap(({ body }) => body.split(/\n+/u).map((row) => row.trim()))
      .filter((row) => word.test(row) && row.length <= LONGEST_ROW);
    if (rows.length > 0) return { bilaga: wanted.join(', '), rows };
  }
  return null;
}
const LONGEST_ROW = 200;
const IN_A_ROW: Readonly<Partial<Record<Outcome, RegExp>>> = {
  refused: /(?<!\p{L})avsl(?:ag|ås)[.]?$/iu,
  granted: /(?<!\p{L})(?:bifall|bifalls|beviljas)[.]?$/iu,
  tabled: /(?<!\p{L})bordlägg(?:s|ning)[.]?$/iu,
};
