import { MONTHS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';
import { itemTakenOff } from './item-taken-off.ts';
import { orderedThen } from './ordered-then.ts';

const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)`;
const OFF = String.raw`(?:stryka?|stryks|slopa|ställ\s+in|ta(?:ga?)?\s+bort|plocka\s+bort|lyft\s+(?:bort|ut|ur)|hoppa\s+över|skippa|utelämna)`;
const LEAD = String.raw`(?:(?:hej|klubban|snälla|kan|kunde|vill|skulle|ska|får|måste|behöver|du|ni|vi|jag|nej|nä|gärna|då|så)[\s,]+)*`;
const THEN = String.raw`(?:(?:till|på|i)\s+)?(?:det\s+|den\s+)?(?:mötet\s+)?(?:den\s+)?(?<when>\d{1,2}\s+${MONTH}|\d{1,2}/\d{1,2}|(?:${MONTHS.join('|')})(?:mötet|sammanträdet)|nästa\s+(?:möte|sammanträde|gång)|${MONTH})`;
const TAKEN = String.raw`(?:(?:(?:den|det|punkten|ärendet)\s+(?:kan|får|ska|skulle)\s+(?:vi|jag)\s+(?:nog\s+|kanske\s+)?(?=(?:ta|flytta|lägga|skjuta|behandla)\s))|(?:(?:vi|jag)\s+)?(?:(?:den|det|punkten|ärendet)\s+)?)(?:tar|tas|kör|behandlar|behandlas|lägger|läggs|flyttar|flyttas|skjuter|skjuts|får\s+(?:vänta|tas|anstå|bli)|kan\s+(?:vänta|tas|anstå)|ska\s+(?:tas|upp|in)|ta|flytta|lägga?|skjuta?|behandla|väntar(?:\s+med)?)\s+(?:(?:vi|den|det|punkten|ärendet|upp|om|fram|med)\s+)*`;
const TAKEN_THEN = sifted(
  String.raw`^${LEAD}${OFF}\s+(?<of>\S.{1,60}?)(?:\s*[,.;–]\s*|\s+-\s+|\s+)(?:(?:och|utan|så)\s+)?${TAKEN}${THEN}(?:\s+i\s?stället)?[\s.!]*$`,
  'iu',
);
const NOT_YET = String.raw`(?:(?:hinner|klarar|orkar)\s+vi\s+(?:inte|ej)(?:\s+med)?|(?:är|blir|kommer|hinner|lär)\s+(?:nog\s+|tyvärr\s+)?(?:inte|ej)\s+(?:(?:att\s+)?(?:bli|vara)\s+)?(?:klar[at]?|klart|färdig[at]?|färdigt|i\s+tid|fram(?:\s+i\s+tid)?|in\s+i\s+tid)|(?:får|kan|måste)\s+(?:nog\s+)?vänta|(?:skjuter|väntar)\s+vi\s+(?:på|upp|med)|skjuts\s+(?:upp|fram))`;
const SOON = String.raw`(?:\s+(?:nu|än|ännu|då|tyvärr|till\s+dess|i\s+tid|den\s+här\s+gången|denna\s+gång|i\s+(?:\p{L}+)|till\s+(?:mötet|\p{L}+mötet)))?`;
const WHEN_KNOWN = String.raw`(?:\s+i\s?stället)?(?:\s+(?:när|då|så)\s+[^,.;?]{3,50})?[\s.!]*$`;
/** "Delårsrapporten hinner vi inte, ta den i februari", "vi hinner inte med hyran, …", "hyran får vänta till mars". */
const PUT_OFF = [
  String.raw`^${LEAD}bordlägg(?:a|er)?\s+(?<of>[^,.;?]{3,60}?)\s+(?=(?:till|på)\s)${THEN}${WHEN_KNOWN}`,
  String.raw`^${LEAD}(?<of>\S.{1,60}?)\s+${NOT_YET}${SOON}(?:\s*[,.;–]\s*|\s+-\s+)(?:(?:och|utan|så)\s+)?${TAKEN}${THEN}${WHEN_KNOWN}`,
  String.raw`^${LEAD}(?:hinner|klarar)\s+(?:nog\s+)?(?:inte|ej)\s+(?:med\s+)?(?<of>\S.{1,60}?)${SOON}(?:\s*[,.;–]\s*|\s+-\s+)(?:(?:och|utan|så)\s+)?${TAKEN}${THEN}${WHEN_KNOWN}`,
  String.raw`^${LEAD}(?<of>\S.{1,60}?)\s+(?:får|kan|måste)\s+(?:nog\s+)?vänta\s+(?=(?:till|på)\s)${THEN}${WHEN_KNOWN}`,
  String.raw`^${LEAD}(?:skjut(?:a|er)?|vänta(?:r)?)\s+(?:på|upp|med)\s+(?<of>[^,.;?]{3,60}?)(?:[,.;–]\s+[^,.;?]{3,60}?)?[,.;–]\s*${THEN}\s+(?:får|kan)\s+det\s+bli[\s.!]*$`,
  String.raw`^${LEAD}(?:skjut(?:a|er)?|vänta(?:r)?)\s+(?:på|upp|med)\s+(?<of>[^,.;?]{3,60}?)(?:[,.;–]\s+[^,.;?]{3,60}?)?[,.;–]\s*(?:det|den)\s+(?:får|kan)\s+bli\s+${THEN}[\s.!]*$`,
].map((pattern) => sifted(pattern, 'iu'));

/**
 * "Stryk hyran, vi tar den i april i stället": what is taken off one agenda, or put off, to be taken up on another is moved there, in
 * the words that say so; "då skickar vi" is the order; any other words as they are.
 */
export function takenThen(written: string): string {
  const text = orderedThen(written);
  if (text.length > 160 || text.includes('\n')) return text;
  const { of, when } = [TAKEN_THEN, ...PUT_OFF].map((one) => one.exec(text)?.groups).find(Boolean) ?? {};
  if (of === undefined || when === undefined || itemTakenOff(`stryk ${of}`) === null) return text;
  const then = /gång/iu.test(when) ? 'nästa möte' : when;
  return `flytta ${fromItsDay(of)} till ${then}`;
}

const ITS_DAY = new RegExp(
  String.raw`^(?:(?:punkten|ärendet)\s+(?:om\s+)?(?=\p{L}))?(?<item>.+?)(?:\s+(?:(?:från|på|till)\s+)?(?:mötet\s+)?(?<day>(?:den\s+)?\d{1,2}(?::?[ea])?\s+${MONTH}|den\s+\d{1,2}(?::?[ea])?|\d{1,2}/\d{1,2}))?$`,
  'iu',
);

/** "Punkten om hyresavtal 11 februari": the item by its own words, from the day of its meeting. */
function fromItsDay(of: string): string {
  const { item = of, day } = ITS_DAY.exec(of)?.groups ?? {};
  return day === undefined ? item : `${item} från ${day}`;
}

const PUTS_OFF = sifted(
  String.raw`^${LEAD}(?:skjut(?:a|er)?|vänta(?:r)?)\s+(?:på|upp|med|fram)\s+(?<of>[^,.;?]{3,60}?)(?:\s+(?:till|ett\s+tag|lite)(?!\p{L})[^,.;?]{0,40})?(?:\s*[,.;–]\s*[^?]{2,80})?[\s.!]*$`,
  'iu',
);

/** "Vi måste skjuta på internkontrollen, revisorn är inte klar": what is put off, which is no meeting; null: nothing is. */
export function itemPutOff(text: string): string | null {
  const of = text.length > 160 ? undefined : PUTS_OFF.exec(text.trim())?.groups?.of;
  return of === undefined || itemTakenOff(`stryk ${of}`) === null ? null : of;
}
