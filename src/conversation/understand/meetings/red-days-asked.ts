import { sifted } from '../patterns/sifted.ts';
import { ofLast } from '../words/of-last.ts';

const RED = String.raw`(?:röd(?:a)?\s+dag(?:ar|en|arna)?|helgdag(?:ar|en)?|helg(?:en|er)?|klämdag(?:ar|en)?|(?:en\s+)?afton(?:en)?|lördag(?:ar|en)?|söndag(?:ar|en)?|lov(?:et|en)?(?=[\s?.!]*$))`;
const MEETING =
  '(?:(?:styrelse)?möten(?:a)?|(?:styrelse)?möte(?:t)?|sammanträden(?:a)?|(?:något|nåt|någon|nån|några|ett)\\s+av\\s+(?:dem|dom|de|mötena|datumen|dagarna)|datum(?:en)?|dagar(?:na)?)';
const BEFORE = String.raw`^(?:(?:hej|och|men|du|klubban|bra|fint|ok|okej|tack|kolla\s+om|vet\s+du\s+om|kan\s+du\s+(?:se|kolla)(?:\s+om)?)[\s,.!]+)*`;
const ASKS = [
  String.raw`(?:har|ligger|är|blir|hamnar|infaller|krockar|finns)(?!\p{L})[^?]{0,60}?(?<!\p{L})(?:${MEETING}|något|nåt|någon|nån|några|vi|det)(?!\p{L})[^?]{0,40}?(?<!\p{L})(?:på|under|med|i)\s+(?:(?:en|ett|någon|nån|något|nåt|några)\s+)?${RED}`,
  String.raw`(?:vilka|vilket|är\s+det\s+(?:någon|nån|några))(?!\p{L})[^?]{0,60}?(?<!\p{L})(?:ligger|är|hamnar|infaller|blir)(?!\p{L})[^?]{0,20}?(?<!\p{L})(?:på\s+(?:en\s+)?)?${RED}`,
].map((pattern) => new RegExp(`${BEFORE}${pattern}(?!\\p{L})[^?]{0,20}\\?*$`, 'iu'));
const MAY_ASK = sifted(/röd|helg|klämdag|afton|lördag|söndag|lov/iu);
/** "Har vi möte på lördag": of that day. */
const THAT_DAY = /(?<!\p{L})på\s+(?:lör|sön)dag(?:en)?[\s?.!]*$/iu;

/** "Har vi nåt möte på en röd dag?": of the meetings to come, on whatever boards. */
export const asksRedDays = ofLast(
  (text: string): boolean =>
    text.length < 100 &&
    MAY_ASK.test(text) &&
    !THAT_DAY.test(text) &&
    ASKS.some((pattern) => pattern.test(text)),
);

const DAY = String.raw`(?:den\s+)?(?:\d{1,2}(?::?[ea])?(?:\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|\s?/\s?\d{1,2})?|20\d\d-\d\d-\d\d)(?:\s+20\d\d)?`;
const OF_DAY = [
  String.raw`(?:är|e|blir|infaller)\s+(?:det\s+)?(?:(?:inte|väl|nog)\s+)?${DAY}\s+(?:(?:inte|också|väl|en|ett)\s+)*${RED}`,
  String.raw`(?:är|e|blir)\s+det\s+(?:(?:inte|väl|en|ett)\s+)*${RED}\s+(?:på\s+)?${DAY}`,
  String.raw`${RED}\s+(?:på\s+)?${DAY}\s*\?`,
].map((pattern) => new RegExp(`${BEFORE}${pattern}(?!\\p{L})[^?]{0,10}\\?*$`, 'iu'));

/** "Är 6 maj en röd dag?": of that day, whether or not anybody meets then. */
export const asksDayRed = ofLast(
  (text: string): boolean =>
    text.length < 100 && MAY_ASK.test(text) && OF_DAY.some((pattern) => pattern.test(text)),
);
