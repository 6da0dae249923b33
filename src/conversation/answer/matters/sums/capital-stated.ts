import type { RecordIndex } from '../../../knowledge.ts';
import { asksHowMuchWeHave } from '../../../search/as-on-record.ts';
import { asWritten, type Sentence } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import { withoutBoards } from '../../acts/boards-said.ts';
import type { Asking } from '../../asking.ts';

/** "Hur stort är vårt egna kapital", "eget kapital". */
const ASKS_CAPITAL = sifted(
  /^(?:(?:och|men|hej)[ ,]+)?(?:hur (?:stort|mycket|mkt|mycke) (?:är |e )?(?:vårt |det |förbundets )?(?:eget|egna) kapital(?:et)?(?: har (?:vi|förbundet))?|(?:vad|va) (?:är|e|ligger) (?:vårt |det |förbundets )?egna kapital(?:et)?(?: på)?|(?:vårt )?(?:eget|egna) kapital(?:et)?)(?: nu| just nu| idag| i dag)?[?. ]*$/iu,
);

/** "Ett eget kapital på 2 400 000 kr", "det egna kapitalet är 2,4 mnkr". */
const STATES =
  /(?<!\p{L})(?:eget|egna) kapital(?:et)?,? (?:(?:på|om|är|var|blev|uppgår|uppgick|beräknas|uppgå|till|cirka|ca) ){0,4}\d[\d\s.,]*(?:kr|kronor|tkr|mkr|mnkr|miljon\p{L}*)(?!\p{L})/iu;

/**
 * Where it is asked how much the board has, and of no time: what the latest protokoll that states its capital says of it.
 * Null where it is not so asked, or no protokoll states it.
 */
export function capitalStated(asking: Asking, index: RecordIndex): Sentence | null {
  const { entities } = asking.understanding;
  const text = withoutBoards(asking).trim();
  const isAsked = ASKS_CAPITAL.test(text) || asksHowMuchWeHave(text);
  if (!isAsked || entities.dates.length > 0) return null;
  const stated = [...index.passages.values()]
    .filter(({ part, meetingDate }) => part === 'paragraph' && meetingDate !== null)
    .flatMap((passage) =>
      sentencesOf(passage.body)
        .filter((text) => STATES.test(text))
        .map((text) => asWritten(text, passage)),
    );
  return (
    stated.toSorted((a, b) => (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''))[0] ??
    null
  );
}
