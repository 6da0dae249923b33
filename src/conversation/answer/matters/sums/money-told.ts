import { MONTHS, yearOf } from '../../../../kernel/index.ts';
import type { MeetingOnRecord, RecordIndex } from '../../../knowledge.ts';
import { holdsAmount } from '../../../search/amounts.ts';
import { asWritten, type Sentence } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import { asksWhatIsLeft, asksWhatWasSpent } from '../../../understand/record/asked-of-record.ts';
import type { Asking } from '../../asking.ts';
import { held } from '../../meetings/which-meeting.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import { paragraphsOf } from '../find/matters-of-meeting.ts';
import type { MatterAnswer } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';

const SPENT = /(?<!\p{L})(?:förbruk\p{L}*|gjort av med|använt|kostat|kostnaderna|utfallet?)(?!\p{L})/iu;
const LEFT = /(?<!\p{L})(?:blir över|överskott\p{L}*|återstår|kvar|plusresultat)(?!\p{L})/iu;
/** What is told of how the year goes, or is to end, against its budget. */
const FORECAST =
  /(?<!\p{L})(?:prognos\p{L}*|avvik\p{L}*|underskott\p{L}*|överskott\p{L}*|jämfört med budget\p{L}*|(?:över|under) budget)(?!\p{L})/iu;
/** "Ligger vi över eller under budget", "håller vi budgeten". */
const ON_BUDGET = sifted(
  /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:hur )?(?:ligger|är|går|håller|klarar|spräcker) (?:vi|förbundet|ekonomin)(?: oss)?(?: (?:just )?nu)?(?: (?:till|mot))?(?: (?:över|under|inom|på|plus|minus|i linje med|enligt|eller|årets|vår))* budget(?:en)?(?: (?:i år|just nu|nu|hittills|för året|än))*[?. ]*$/iu,
);
/** Meetings looked through: those of about a year. */
const RECENT = 8;

/**
 * "Hur mycket har vi gjort av med", of no matter that is named: the latest protokoll that tells a sum of it, of the
 * month that is named if one is. Null where that is not asked, or none tells it.
 */
export function moneyTold(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { message, entities } = asking.understanding;
  const kind = kindAsked(message.text);
  const names = entities.topic.some(({ word, weight }) => weight === 1 && !OF_ALL.test(word.folded));
  if (kind === null || names) return null;
  const months = entities.dates.flatMap((date) =>
    date.kind === 'parts' && date.month !== null ? (MONTHS[date.month - 1] ?? []) : [],
  );
  for (const meeting of held(asking).slice(0, RECENT)) {
    const left =
      kind === LEFT && months.length === 0 && !OF_CAPITAL.test(message.text)
        ? leftOfBudget(asking, meeting, index)
        : null;
    for (const matter of paragraphsOf(meeting, index)) {
      const text = sentencesOf(matter.body).find((one) => kind.test(one) && holdsAmount(one));
      const ofMonth = months.every((month) =>
        new RegExp(month, 'iu').test(`${matter.heading} ${matter.body}`),
      );
      const [passage] = text === undefined || !ofMonth ? [] : papersOf(asking, matter, index);
      if (text === undefined || passage === undefined) continue;
      const sentence: Sentence = asWritten(text, passage);
      const of = matterOfPassage(asking, passage, index);
      return { kind: 'sentence', board: asking.board.name, sentence, matter: of, wanted: 'amount', more: [] };
    }
    if (left) return left;
  }
  return null;
}

function kindAsked(text: string): RegExp | null {
  if (ON_BUDGET.test(text)) return FORECAST;
  return asksWhatWasSpent(text) ? SPENT : asksWhatIsLeft(text) ? LEFT : null;
}

/** The year's money as a whole, and no matter. */
const OF_ALL =
  /^(?:over|under|inom|plus|minus|linje|haller|ligger|klarar|spracker|kvar|budget(?:en)?|arsbudgeten|pengar(?:na)?|medel|medlen|hittills|gatt|gick|gar|at)$/;
/** The board's own capital is no part of a year's budget. */
const OF_CAPITAL = /kapital|balans/iu;
const FOLLOWS_UP = /(?<!\p{L})(?:ekonomisk\p{L}* (?:uppföljning|rapport)|delårsrapport|budgetuppföljning)/iu;
const IS_BUDGET = /(?<!\p{L})budget (?<year>20\d\d)(?!\d)/iu;

/** What a meeting's follow-up says has been used, and beside it the budget of that year, from which it is to be taken. */
function leftOfBudget(asking: Asking, meeting: MeetingOnRecord, index: RecordIndex): MatterAnswer | null {
  const followed = paragraphsOf(meeting, index).find(({ heading }) => FOLLOWS_UP.test(heading));
  const used = followed && sentencesOf(followed.body).find((one) => SPENT.test(one) && holdsAmount(one));
  const [passage] = followed ? papersOf(asking, followed, index) : [];
  if (!followed || used === undefined || passage === undefined) return null;
  const year = String(yearOf(meeting.state.date));
  const budget = held(asking)
    .flatMap((one) => paragraphsOf(one, index))
    .find(
      ({ heading, clauses }) => IS_BUDGET.exec(heading)?.groups?.year === year && clauses.some(holdsAmount),
    );
  const clause = budget?.clauses.find(holdsAmount);
  const [ofBudget] = budget ? papersOf(asking, budget, index) : [];
  const sentence = asWritten(used, passage);
  const more = clause !== undefined && ofBudget ? [asWritten(clause, ofBudget)] : [];
  const matter = matterOfPassage(asking, passage, index);
  return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'amount', more };
}
