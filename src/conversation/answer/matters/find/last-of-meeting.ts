import type { RecordIndex } from '../../../knowledge.ts';
import { fits } from '../../../understand/dates/dates.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { held, meetingOf, upcoming } from '../../meetings/which-meeting.ts';
import type { Matter } from '../matter.ts';
import { itemsOf, paragraphsOf } from './matters-of-meeting.ts';

const LAST = sifted(
  /(?<!\p{L})(?<before>näst ?)?sista (?:(?<paragraph>paragrafen|§)|punkten|ärendet)(?!\p{L})/iu,
);

/**
 * "Sista punkten", "näst sista paragrafen": of the meeting that is named, else of the one spoken of, else of the next, or the
 * last that a protokoll tells of. Null: no such is said, or there is none.
 */
export function lastOfMeeting(asking: Asking, index: RecordIndex): Matter | null {
  const said = LAST.exec(asking.understanding.message.text)?.groups;
  if (said === undefined) return null;
  const all = said.paragraph === undefined ? [...upcoming(asking), ...held(asking)] : held(asking);
  const { dates } = asking.understanding.entities;
  const then =
    dates.length === 0 ? [] : all.filter(({ state }) => dates.every((one) => fits(one, state.date)));
  const spoken = meetingOf(asking.board, asking.subject?.meetingId ?? null);
  const meeting = dates.length > 0 ? then[0] : (spoken ?? all[0]);
  if (!meeting) return null;
  const items = said.paragraph === undefined ? itemsOf(meeting, index) : [];
  const list = items.length > 0 ? items : paragraphsOf(meeting, index);
  return list.at(said.before === undefined ? -1 : -2) ?? null;
}
