import type { MeetingOnRecord, RecordIndex } from '../../knowledge.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import { itemsOf } from '../matters/find/matters-of-meeting.ts';
import { meetingAhead, upcoming } from '../meetings/which-meeting.ts';
import type { DecisionsAnswer } from './decisions-answer.ts';
import { grantsOf } from './grants.ts';
import { sumOfFirm } from './sum-of-firm.ts';

const IN_ALL = '(?:sammanlagt|totalt|ihop|tillsammans|allt som allt|i allt|sammantaget)';
const ASKED = sifted(
  `^(?:(?:och|men|å|o|ok|hej)[ ,]+)*(?:hur (?:mycket|mkt|mycke)(?: pengar)?|vad|va|vilken summa|vilket belopp)(?: ${IN_ALL})? (?:handlar det|rör det sig|är det|blir det|gäller det|pratar vi|snackar vi|föreslås|föreslår ni|söks|ska vi besluta|ska vi bevilja)(?: om| fråga om)?(?: vi)?(?: pengar)?(?: ${IN_ALL})(?: (?:då|nu|på mötet|den gången))*[?. ]*$`,
  'iu',
);
/** "Hur mycket pengar föreslås totalt på nästa möte": the meeting is said. */
const ASKED_THEN = sifted(
  `^(?=.*(?<!\\p{L})${IN_ALL}(?!\\p{L}))(?:(?:och|men|å|o|ok|hej)[ ,]+)*(?:hur (?:mycket|mkt|mycke)(?: pengar)?|vad|va|vilken summa|vilket belopp)(?:(?: är det för)?(?: pengar)?(?: som)?| ${IN_ALL})* (?:föreslås|söks|handlar|gäller|rör)(?!\\p{L}).*(?<!\\p{L})(?:mötet?|sammanträdet?|decembermötet|\\p{L}+möte[tn]?)(?!\\p{L})`,
  'iu',
);

/**
 * "Hur mycket handlar det om sammanlagt", of a meeting ahead that is spoken of: what its items propose to grant, added
 * up. Null: it is not so asked, or none proposes anything.
 */
export function proposedAhead(asking: Asking, index: RecordIndex): DecisionsAnswer | null {
  const meeting = meetingAsked(asking);
  if (!meeting) return null;
  const granted = itemsOf(meeting, index)
    .filter(({ isInternal }) => !isInternal || asking.audience === 'asker')
    .flatMap((item) => grantsOf({ ...item, clauses: item.proposals }));
  if (granted.length === 0) return null;
  const sum = sumOfFirm(granted);
  const dates = [meeting.state.date];
  return { kind: 'total', board: asking.board.name, granted, sum, dates, proposed: true };
}

/** The meeting ahead whose sum is asked for: the one that is said, else the one spoken of; null: none is. */
function meetingAsked(asking: Asking): MeetingOnRecord | null {
  const { subject, understanding } = asking;
  const { text } = understanding.message;
  if (ASKED_THEN.test(text)) return meetingAhead(asking);
  if (subject?.matter || !subject?.meetingId || !ASKED.test(text)) return null;
  return upcoming(asking).find(({ id }) => id === subject.meetingId) ?? null;
}
