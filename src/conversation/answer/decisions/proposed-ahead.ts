import type { RecordIndex } from '../../knowledge.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import { itemsOf } from '../matters/find/matters-of-meeting.ts';
import { upcoming } from '../meetings/which-meeting.ts';
import type { DecisionsAnswer } from './decisions-answer.ts';
import { grantsOf } from './grants.ts';
import { sumOfFirm } from './sum-of-firm.ts';

const IN_ALL = '(?:sammanlagt|totalt|ihop|tillsammans|allt som allt|i allt|sammantaget)';
const ASKED = sifted(
  `^(?:(?:och|men|å|o|ok|hej)[ ,]+)*(?:hur (?:mycket|mkt|mycke)(?: pengar)?|vad|va|vilken summa|vilket belopp)(?: ${IN_ALL})? (?:handlar det|rör det sig|är det|blir det|gäller det|pratar vi|snackar vi|föreslås|föreslår ni|söks|ska vi besluta|ska vi bevilja)(?: om| fråga om)?(?: vi)?(?: pengar)?(?: ${IN_ALL})(?: (?:då|nu|på mötet|den gången))*[?. ]*$`,
  'iu',
);

/**
 * "Hur mycket handlar det om sammanlagt", of a meeting ahead that is spoken of: what its items propose to grant, added
 * up. Null: it is not so asked, or none proposes anything.
 */
export function proposedAhead(asking: Asking, index: RecordIndex): DecisionsAnswer | null {
  const { subject, understanding } = asking;
  if (subject?.matter || !subject?.meetingId || !ASKED.test(understanding.message.text)) return null;
  const meeting = upcoming(asking).find(({ id }) => id === subject.meetingId);
  if (!meeting) return null;
  const granted = itemsOf(meeting, index)
    .filter(({ isInternal }) => !isInternal || asking.audience === 'asker')
    .flatMap((item) => grantsOf({ ...item, clauses: item.proposals }));
  if (granted.length === 0) return null;
  const sum = sumOfFirm(granted);
  const dates = [meeting.state.date];
  return { kind: 'total', board: asking.board.name, granted, sum, dates, proposed: true };
}
