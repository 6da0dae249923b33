import type { RecordIndex } from '../../../knowledge.ts';
import { holdsAmount } from '../../../search/amounts.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { endedAs } from '../../decisions/outcomes.ts';
import { held } from '../../meetings/which-meeting.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import { paragraphsOf } from '../find/matters-of-meeting.ts';
import { type MatterAnswer, notStated } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';

const KIND =
  'kommun(?:en|erna|ernas)?|region(?:en|erna)?|landsting(?:et|en)?|stat(?:en)?|medlem(?:men|marna)';
const FROM_MEMBER = sifted(
  String.raw`(?<!\p{L})(?:får|fick|har) (?:vi|förbundet|ni|man)(?: in)?(?: \p{L}+){0,3}? (?:från|av)(?!\p{L})|^(?:och |men )?(?:vad|hur mycket|hur mkt)(?: pengar)? (?:betalar|bidrar|skjuter)(?!\p{L})(?: \p{L}+){1,4}(?: (?:till (?:oss|förbundet)|med|in|nästa år|i år|för|20\d\d|sammanlagt|totalt|tillsammans|ihop|(?:i|till) (?:båda|bägge)(?: (?:förbunden|styrelserna))?))*[?. ]*$|(?<!\p{L})(?:medlems)?bidrag(?:en|et)? (?:från|av) (?:${KIND})s?(?!\p{L})|^(?:och |men )?(?:vad|va|hur mycket|hur mkt)(?: pengar)? ska (?:\p{L}+ ){1,3}(?:betala|bidra|skjuta till)(?!\p{L})`,
  'iu',
);
const OF_KIND = sifted(String.raw`(?<!\p{L})(?<kind>${KIND})s?(?!\p{L})`, 'iu');
const PAYS =
  /(?<!\p{L})(?:betalar|bidrar|skjuter till|\p{L}*bidrag(?:et|en)? (?:från|av|uppgår)|medlemsbidrag\p{L}*|medlemsavgift\p{L}*|anslag från|tilldelning från|finansierar)(?!\p{L})/iu;
const GIVES = /(?<!\p{L})(?:bevilja\p{L}*|avsätt\p{L}*|avsatt\p{L}*|(?:an)?sök\p{L}*|hyr\p{L}*)(?!\p{L})/iu;
/** "Vad ska Myrhed betala nästa år". */
const IS_TO_PAY = /(?<!\p{L})ska (?:\p{L}+ ){1,3}(?:betala|bidra|skjuta till)(?!\p{L})/iu;
/** Meetings looked through: those of about a year. */
const RECENT = 8;

/** Of whom it is asked what they pay to the förbund: as a text names them. Null: it is not asked. */
function payerAsked({ understanding: { message, entities } }: Asking): RegExp | null {
  if (!FROM_MEMBER.test(message.text) && !asksOwnShare(message.text)) return null;
  const named = entities.organisations.map(({ id }) => id.split(' ')[0] ?? id);
  const [first] = named;
  if (first !== undefined) return new RegExp(`(?<!\\p{L})${first.replace(/[^\p{L}\d -]/gu, '.')}`, 'iu');
  const kind = OF_KIND.exec(message.text)?.groups?.kind?.toLocaleLowerCase('sv');
  if (kind === undefined) return null;
  if (kind.startsWith('medlem')) return /(?<!\p{L})medlem/iu;
  return new RegExp(`(?<!\\p{L})\\p{L}*${kind.slice(0, 4)}`, 'iu');
}

/** "Och regionens del?" */
const OWN_SHARE = sifted(
  /^(?:(?:och|men|å|o)[ ,]+)*(?:(?:hur (?:stor|stort|mycket)|vad|va) (?:är|blir|e) )?(?:regionens|kommunens|kommunernas|statens|medlemmarnas|landstingets) (?:del|andel|bidrag|avgift)(?: (?:då|nästa år|i år|20\d\d))*[?. ]*$/iu,
);
/** Whether it is asked so of the share of one of them. */
export const asksOwnShare = (text: string): boolean => OWN_SHARE.test(text);

/** Whether it is asked what somebody pays to the förbund. */
export const asksWhatIsPaid = (asking: Asking): boolean => payerAsked(asking) !== null;

/** "Hur mycket pengar får vi från kommunen": what the latest protokoll tells that a member pays; null: that is not asked, or not told. */
export function paidByMember(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const payer = payerAsked(asking);
  if (payer === null) return null;
  const isToPay = IS_TO_PAY.test(asking.understanding.message.text);
  // "Varav Myrhed 51,2 mnkr och Lidbacka 23,3 mnkr": the sum right behind its name.
  const withSum = new RegExp(
    String.raw`${payer.source}\p{L}*(?: kommun)?:? \d[\d .,]*(?:t?kr|mn?kr|miljoner)`,
    'iu',
  );
  const tells = (text: string) =>
    payer.test(text) &&
    (PAYS.test(text) || (isToPay && withSum.test(text))) &&
    !GIVES.test(text) &&
    holdsAmount(text);
  for (const meeting of held(asking).slice(0, RECENT)) {
    for (const matter of paragraphsOf(meeting, index)) {
      const text = [...matter.clauses, ...sentencesOf(matter.body)].find(tells);
      const [passage] = text === undefined ? [] : papersOf(asking, matter, index);
      if (text === undefined || passage === undefined) continue;
      return {
        kind: 'sentence',
        board: asking.board.name,
        sentence: asWritten(text, passage),
        matter: matterOfPassage(asking, passage, index),
        wanted: 'amount',
        more: [],
      };
    }
  }
  return null;
}

/** What they were granted is none of what they pay: that is then not told. */
export function notWhatTheyGot(asking: Asking, answered: MatterAnswer): MatterAnswer {
  if (answered.kind !== 'amount' && answered.kind !== 'matter') return answered;
  const { clauses } = answered.matter;
  if (!clauses.some((clause) => GIVES.test(clause)) || payerAsked(asking) === null) return answered;
  return notStated(asking, 'amount', null, null);
}

/** "Vad fick Fyren", of what was refused or put off: that is told, and not the sum that was sought. */
export function gotNothing(asking: Asking, told: MatterAnswer): boolean {
  const matter = 'matter' in told ? told.matter : null;
  if (matter?.kind !== 'paragraph' || !GOT.test(asking.understanding.message.text)) return false;
  const isEnded = (['refused', 'returned', 'tabled'] as const).some((outcome) => endedAs(matter, outcome));
  return isEnded && !endedAs(matter, 'granted') && !matter.clauses.some(holdsAmount);
}
const GOT = sifted(
  /^(?!.*(?<!\p{L})(?:(?:an)?sök\p{L}*|begär\p{L}*|föresl\p{L}*|försl\p{L}*)(?!\p{L})).*(?<!\p{L})(?:fick|får|beviljades|beviljats|tilldelades|fått)(?!\p{L})/iu,
);

/** "Vad fick Fyren förra året": the year in which it was decided, where one is named and nothing of that year's own is told. */
export function yearTheyGot({ understanding: { message, entities } }: Asking): number | null {
  const [date, another] = entities.dates;
  const isYear = date?.kind === 'parts' && date.month === null && date.day === null && !another;
  return isYear && GOT.test(message.text) ? date.year : null;
}
