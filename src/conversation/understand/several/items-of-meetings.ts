import { MONTHS } from '../../../kernel/index.ts';
import { sifted } from '../patterns/sifted.ts';

const LEAD = '(?:(?:hej|ok|okej|ja|nu|då|så|kan|vill|du)[\\s,.!]+)*';
const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)`;
const WHEN = String.raw`(?:(?:på|till|inför)\s+)?(?:(?:${MONTHS.join('|')})(?:mötet|sammanträdet)|(?:mötet\s+)?(?:den\s+)?\d{1,2}\s+${MONTH}(?!\p{L})|(?:mötet\s+)?\d{1,2}/\d{1,2}(?!\d)|mötet\s+i\s+${MONTH}(?!\p{L}))`;
const WHAT = String.raw`\p{L}[^,.;:?\d]{1,80}?`;
const ADDS = String.raw`(?:lägg(?:a)?\s+(?:till|in|upp)|sätt(?:a)?\s+upp|(?:jag|vi)\s+vill\s+(?:ta\s+upp|lyfta))`;
const TWO = sifted(
  String.raw`^${LEAD}(?:(?<verb>${ADDS})\s+|(?=(?:en\s+|ett\s+|ny\s+|nytt\s+)?(?:punkt|ärende)\s+om\s))(?<one>${WHAT})\s+(?<when>${WHEN})\s*(?:[,;.]|,?\s*(?:och|samt|o|plus))\s+(?:${ADDS}\s+)?(?<other>${WHAT})\s+(?<then>${WHEN})[\s.!]*$`,
  'iu',
);

/**
 * "Lägg till en punkt om brandskydd på aprilmötet och en om städning på junimötet": an ärende for each of two meetings, as
 * messages of their own. Null: no such thing is said, or both are of one meeting.
 */
export function itemsOfMeetings(text: string): readonly [string, string] | null {
  if (text.length > 250) return null;
  const { verb = 'lägg till', one, when, other, then } = TWO.exec(text)?.groups ?? {};
  if (!one || !when || !other || !then || bare(when) === bare(then)) return null;
  return [`${verb} ${asItem(one)} ${when}`, `${verb} ${asItem(other)} ${then}`];
}

/** "En om städning", "en till om städning": with what it is one of. */
function asItem(said: string): string {
  return said.replace(/^(?:en|ett)(?:\s+till)?\s+om\s/iu, 'en punkt om ');
}

function bare(when: string): string {
  return when.toLocaleLowerCase('sv').replace(/^(?:(?:på|till|inför|mötet|den|i)\s+)+/u, '');
}
