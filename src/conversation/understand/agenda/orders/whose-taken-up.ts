import { sifted } from '../../patterns/sifted.ts';

const LEAD = String.raw`^(?:(?:hej|ok|okej|ja|då|nu|och|men|sen|så|bra)[\s,!.]+)*`;
const WHOSE = String.raw`(?<whose>\p{L}{2,}s)(?:\s+(?:förslag|punkt|ärende|fråga|grej|önskemål))?`;
const WHERE = String.raw`(?:\s+(?<where>(?:på|till|i)\s+(?:(?:nästa\s+)?\p{L}*möte(?:t)?(?:\s+(?:den\s+)?\d{1,2}(?:\s\p{L}+|/\d+)?)?|\p{L}+|(?:den\s+)?\d{1,2}(?:\s\p{L}+|/\d+))))?`;
const END = String.raw`(?:\s+(?:då|också|oxå|i\s?alla\s?fall|den\s+här\s+gången|tack))*[\s.!]*$`;
const FORMS = [
  String.raw`${LEAD}${WHOSE}\s+(?:(?:tar|kör|lägger)\s+(?:vi|jag)|(?:kan|ska|får)\s+(?:vi|jag|du)\s+(?:ta|köra|lägga))(?:\s+(?:med|upp|in))?${WHERE}${END}`,
  String.raw`${LEAD}(?:(?:vi|jag|du\s+kan|kan\s+du)\s+)?(?:kör|lägg|lägga|lägger|sätt|tar|ta)\s+(?:(?:vi|jag)\s+)?(?:(?:in|till)\s+)?${WHOSE}${WHERE}${END}`,
  String.raw`${LEAD}${WHOSE}\s+(?:ska|får|kan|kommer)\s+(?:(?:gärna|också|vara|väl|nog)\s+)*(?:med|upp|in|tas\s+upp|tas\s+med)${WHERE}${END}`,
].map((pattern) => sifted(pattern, 'iu'));

/** "Dragans tar vi", "lägg Pärs på aprilmötet": whose förslag is taken up and to which meeting, "" where none is said; null: neither is ordered. */
export function whoseIsTakenUp(text: string): { readonly whose: string; readonly where: string } | null {
  if (text.length > 100) return null;
  const { whose, where = '' } = FORMS.map((one) => one.exec(text.trim())?.groups).find(Boolean) ?? {};
  return whose === undefined ? null : { whose, where };
}
