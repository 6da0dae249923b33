import { MONTHS } from '../../../../kernel/index.ts';
import { itemTakenOff } from './item-taken-off.ts';

const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)`;
const OFF = String.raw`(?:stryka?|stryks|slopa|ställ\s+in|ta(?:ga?)?\s+bort|plocka\s+bort|lyft\s+(?:bort|ut|ur)|hoppa\s+över|skippa|utelämna)`;
const LEAD = String.raw`(?:(?:hej|klubban|snälla|kan|kunde|vill|skulle|ska|får|du|ni|vi|jag|nej|gärna|då|så)[\s,]+)*`;
const THEN = String.raw`(?:(?:till|på|i)\s+)?(?:det\s+|den\s+)?(?:mötet\s+)?(?:den\s+)?(?<when>\d{1,2}\s+${MONTH}|\d{1,2}/\d{1,2}|(?:${MONTHS.join('|')})(?:mötet|sammanträdet)|nästa\s+(?:möte|sammanträde|gång)|${MONTH})`;
const TAKEN = String.raw`(?:(?:(?:den|det|punkten|ärendet)\s+(?:kan|får|ska|skulle)\s+(?:vi|jag)\s+(?:nog\s+|kanske\s+)?(?=(?:ta|flytta|lägga|skjuta|behandla)\s))|(?:(?:vi|jag)\s+)?(?:(?:den|det|punkten|ärendet)\s+)?)(?:tar|tas|kör|behandlar|behandlas|lägger|läggs|flyttar|flyttas|skjuter|skjuts|får\s+(?:vänta|tas|anstå)|kan\s+(?:vänta|tas|anstå)|ska\s+(?:tas|upp|in)|ta|flytta|lägga?|skjuta?|behandla|väntar(?:\s+med)?)\s+(?:(?:vi|den|det|punkten|ärendet|upp|om|fram|med)\s+)*`;
const TAKEN_THEN = new RegExp(
  String.raw`^${LEAD}${OFF}\s+(?<of>\S.{1,60}?)(?:\s*[,.;–]\s*|\s+-\s+|\s+)(?:(?:och|utan|så)\s+)?${TAKEN}${THEN}(?:\s+i\s?stället)?[\s.!]*$`,
  'iu',
);

/**
 * "Stryk hyran, vi tar den i april i stället": what is taken off one agenda to be taken up on another is moved there, in
 * the words that say so; any other words as they are.
 */
export function takenThen(text: string): string {
  if (text.length > 160 || text.includes('\n')) return text;
  const { of, when } = TAKEN_THEN.exec(text)?.groups ?? {};
  if (of === undefined || when === undefined || itemTakenOff(`stryk ${of}`) === null) return text;
  const then = /gång/iu.test(when) ? 'nästa möte' : when;
  return `flytta ${of} till ${then}`;
}
