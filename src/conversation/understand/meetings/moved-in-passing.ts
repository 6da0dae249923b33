import { MONTHS } from '../../../kernel/index.ts';
import { sifted } from '../patterns/sifted.ts';

const LEAD = String.raw`(?:(?:hej|ok|okej|du|oj|ojdå|tyvärr|men|och|så|nu|då|klubban)[\s,!.]+)*`;
const SHORT = '(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)';
const MONTH = `(?:${MONTHS.join('|')})`;
const DAY = String.raw`(?:(?:den\s+)?\d{1,2}(?::?[ea])?(?:\s+(?:${MONTH}|${SHORT})(?!\p{L})|\s?/\s?\d{1,2})|den\s+\d{1,2}(?::?[ea])?)`;

const SHORTENED = new RegExp(`(?<!\\p{L})${SHORT}(?=(?:mötet|sammanträdet)(?!\\p{L}))`, 'giu');
const ORDINALS =
  'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|tjugoförsta|tjugoandra|tjugotredje|tjugofjärde|tjugofemte|tjugosjätte|tjugosjunde|tjugoåttonde|tjugonionde|trettionde|trettioförsta'.split(
    '|',
  );
const ORDINAL_DAY = new RegExp(
  `(?<!\\p{L})(?:${ORDINALS.join('|')})(?=\\s+(?:${MONTH}|${SHORT})(?!\\p{L}))`,
  'giu',
);

/** "Febmötet", "åttonde juni": the month whole and the day in figures. */
function inFigures(text: string): string {
  return text
    .replace(
      SHORTENED,
      (short) => MONTHS.find((month) => month.startsWith(short.slice(0, 3).toLowerCase())) ?? short,
    )
    .replace(ORDINAL_DAY, (word) => String(ORDINALS.indexOf(word.toLocaleLowerCase('sv')) + 1));
}

const SAME = String.raw`(?:\s*[,.]\s*(?:(?:men|och|på)\s+)*samma\s+(?:tid|klockslag|dag))?`;
/** "Kvarnen har fått vattenskada så 9 feb blir på biblioteket": why, and where that day's meeting is to be. */
const ROOM_SO = sifted(
  String.raw`^${LEAD}(?<why>(?!(?:jag|vi)\s)\p{L}[^,.;?\d]{4,70}?)(?:\s*[,;.–]\s*|\s+(?=så\s))(?:så\s+|därför\s+|då\s+)*(?:mötet\s+)?(?<day>${DAY})\s+(?:blir|är|hålls|får\s+bli|kör\s+vi|tar\s+vi|ses\s+vi|sitter\s+vi)\s+(?:(?:nu|istället|i\s?stället|det)\s+)*(?:i|på|hos)\s+(?!(?:distans|teams|zoom|länk)(?!\p{L}))(?<place>\p{L}[^,.;?\d]{2,60}?)(?:\s+(?:i\s?stället|då))*${SAME}[\s.!]*$`,
  'iu',
);
/** "Lägg april på en tisdag i stället, den 20": its meeting, by the month alone. */
const MONTH_TO = sifted(
  String.raw`^${LEAD}(?:(?:vi|kan\s+du|du\s+kan)\s+)?(?:lägg(?:er|a)?|ta(?:r)?|kör|flytta(?:r)?|byt(?:er)?|skjut(?:er)?)\s+(?<month>${MONTH})(?:mötet)?\s+(?:på|till)\s+(?:en\s+\p{L}+dag\s*)?(?:(?:istället|i\s?stället)\s*)?[, ]*(?:till\s+|på\s+)?(?:den\s+)?(?<to>\d{1,2})(?::?[ea])?(?:\s+(?:typ|kanske|ungefär|istället|i\s?stället|då))*[\s.!]*$`,
  'iu',
);
/** "Flytta mars till 18:e o juni till 17:e": each month's meeting. */
const TWO_MONTHS = sifted(
  String.raw`^(?:(?<why>[^?]{5,100}?)[,.]\s*(?:så\s+)?)?${LEAD}(?:(?:vi|kan\s+du|du\s+kan)\s+)?(?:flytta(?:r)?|lägg(?:er|a)?)\s+(?<one>${MONTH})(?:mötet)?\s+till\s+(?:den\s+)?(?<oneTo>\d{1,2})(?::?[ea])?\s*(?:,|och|o|samt|å|&)\s*(?<two>${MONTH})(?:mötet)?\s+till\s+(?:den\s+)?(?<twoTo>\d{1,2})(?::?[ea])?[\s.!]*$`,
  'iu',
);

/** "Aprilmötet blir inte av, vi slår ihop det med ett nytt möte 11 maj": called off, and another laid in. */
const NOT_HELD = sifted(
  String.raw`^${LEAD}(?<off>\p{L}*(?:mötet|sammanträdet)(?:\s+${DAY})?)\s+blir\s+(?:det\s+)?inte\s+av\s*[,.;–]\s*(?:(?:och|utan|så|men)\s+)*(?:vi\s+)?(?:slår\s+ihop\s+det\s+med|ersätter\s+det\s+med|kör|tar|lägger(?:\s+in)?|har)\s+(?:(?:istället|i\s?stället|det)\s+)*(?:ett\s+)?(?<made>nytt\s+(?:möte|sammanträde)\s[^?]+)$`,
  'iu',
);

/**
 * Another day or place of a meeting that is told in passing, in the words that say so: "lägg april på en tisdag, den 20", "Kvarnen
 * har vattenskada så 9 feb blir på biblioteket"; any other words as they are, with shortened months whole and days in figures.
 */
export function movedInPassing(written: string): string {
  if (written.length > 300 || written.includes('\n')) return written;
  const text = inFigures(written);
  const said = text.trim();
  const room = ROOM_SO.exec(said)?.groups;
  if (room?.place !== undefined) {
    const place = room.place.charAt(0).toLocaleUpperCase('sv') + room.place.slice(1);
    return `byt lokal på mötet ${room.day ?? ''} till ${place}, ${room.why ?? ''}`;
  }
  const off = NOT_HELD.exec(said)?.groups;
  if (off?.off !== undefined) return `ställ in ${off.off}. ${off.made ?? ''}`;
  const month = MONTH_TO.exec(said)?.groups;
  if (month?.to !== undefined) return `flytta ${month.month ?? ''}mötet till den ${month.to}`;
  const two = TWO_MONTHS.exec(said)?.groups;
  if (two?.one === undefined) return text;
  const each = (of = '', to = '') => `flytta ${of}mötet till den ${to}`;
  return `${each(two.one, two.oneTo)}. ${each(two.two, two.twoTo)}`;
}
