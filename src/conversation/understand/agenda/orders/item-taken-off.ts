import { MONTHS } from '../../../../kernel/index.ts';
import { beforeReason } from '../reason-told.ts';

const LEAD = '(?:(?:hej|klubban|snälla|kan|kunde|vill|skulle|ska|får|du|ni|vi|jag|nej|gärna|då|så)[\\s,]+)*';
const DAY = `(?:(?:på|från|den|till|inför|mötet|sammanträdet)\\s+)*(?:\\p{L}+dag(?:en)?\\s+(?:den\\s+)?)?(?:\\d{1,2}(?::?e)?\\s+(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)|\\d{1,2}/\\d{1,2}|(?<=(?:den|dag(?:en)?)\\s+)\\d{1,2}(?::?[ea])?)(?![\\p{L}\\d])`;
const OF = '(?<of>\\S.{1,60}?)';
const END = `(?:\\s+${DAY})?(?:\\s+(?:20\\d\\d|tack|igen))*\\s*(?:[,.;–].*)?$`;
const ORDERS = [
  `^${LEAD}${OF}\\s+(?:har\\s+)?(?:dragit|drog|drar|tagit|tog)\\s+(?:ju\\s+)?tillbaka\\s+(?:sin|sitt)\\s+\\p{L}+(?:\\s*,)?\\s+(?:så|och)\\s+(?:den|det|punkten|ärendet)\\s+(?:utgår|stryks|(?:kan|ska|får)\\s+(?:utgå|strykas|tas\\s+bort|bort))[\\s.!]*$`,
  `^${LEAD}(?:stryka?|stryker|stryks|slopar?|ställ(?:er)? in|ta(?:r|ga?)? bort|plockar? bort|lyfter? (?:bort|ut|ur)|hoppar? över|skippar?|utelämnar?)\\s+${OF}${END}`,
  `^${OF}\\s+(?:utgår|stryks|slopas|ställs in|är inställ(?:d|t)|tas bort|lyfts (?:bort|ut))${END}`,
  `^${LEAD}${OF}\\s+(?:får|kan|ska|skall|bör|måste)\\s+(?:nog\\s+|väl\\s+)?(?:utgå|strykas|slopas|tas\\s+bort|lyftas\\s+(?:bort|ut))${END}`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** What is no item: a meeting, a day, what somebody has answered or reported, or what belongs to an item. */
const NO_ITEM =
  /(?<!\p{L})(?:\p{L}*möte\p{L}*|\p{L}*sammanträde\p{L}*|plan(?:en)?|dag(?:en)?|\p{L}*svar(?:et|en)?|jäv\p{L}*|förhinder|\p{L}*förslag\p{L}*|anmälan|bilag\p{L}*|dokument\p{L}*|fil(?:en)?|beskrivning\p{L}*|rubrik\p{L}*|föredragande\p{L}*|frågan till|påminnelse\p{L}*|länk(?:en)?|det|den|dem)(?!\p{L})/iu;

/** "Stryk minibussen den 7 oktober, för dyrt", "växtväggen utgår 16 september": what shall be taken off an agenda, in its words; null: nothing. */
export function itemTakenOff(text: string): string | null {
  if (text.length > 200 || text.includes('?')) return null;
  const order = beforeReason(text);
  const of = ORDERS.map((one) => one.exec(order)?.groups?.of).find((one) => one !== undefined);
  return of === undefined || NO_ITEM.test(of) || /^\d/u.test(of) ? null : of;
}

/** What the meeting or its day may be called: "stryk torsdagen den 7 oktober", "slopa träffen på tisdag". */
const MAY_BE_MEETING =
  /^(?:(?:på|hela|hel|vår|vårt|nästa|allt|alltihop|alla|samtliga|denna?|detta|den|det|här|där)(?:\s+|$))*(?:\p{L}*(?:träff|styrelse|samling|sittning|session|möte|sammanträde|konferens|seminari|dag|kväll|vecka)\p{L}*|\p{L}*presidi\p{L}*|(?:\p{L}*(?:kallelse|dagordning|kalender|inbjud|bokning|plats|tid|lokal|ersättar|ledamot|ordförande|deltagar|namn)\p{L}*)|\d.*)?$/iu;
/** "… från mötet den 7 oktober", "… på aprilmötet": what stands before it is something of that meeting. */
const OF_MEETING =
  /(?<!\p{L})(?:på|från|ur|till|inför|av)\s+(?:\p{L}+\s+)?\p{L}*(?:mötet|sammanträdet)(?!\p{L})/iu;
const CALLS_OFF = /(?<!\p{L})(?:ställ\p{L}*\s+in|ställs\s+in)(?!\p{L})/iu;

/**
 * "Stryk hyreshöjningen på mötet 15 april": something of a meeting is to be taken off, whether or not an agenda has it, and
 * never the meeting itself. "Ställ in" is of the meeting unless it says otherwise.
 */
export function takesOffOfMeeting(text: string): boolean {
  const of = itemTakenOff(text);
  if (of === null || MAY_BE_MEETING.test(of)) return false;
  return OF_MEETING.test(text) || !CALLS_OFF.test(text);
}
