import type { LocalDate } from '../../../kernel/index.ts';
import type { RecordIndex } from '../../knowledge.ts';
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
): { readonly matters: readonly Matter[]; readonly date: LocalDate } | null {
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
  return { matters, date: meeting.state.date };
}
