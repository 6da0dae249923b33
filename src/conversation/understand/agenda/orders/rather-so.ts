import { sifted } from '../../patterns/sifted.ts';

const LEAD = String.raw`(?:(?:nej|nä|hej|oj|du|klubban|vänta|ok|okej)[\s,.!]+)*`;
const OF = String.raw`(?<of>(?!(?:den|det|mötet|kallelsen)(?!\p{L}))[\p{L}\d][^,.;?:]{1,60}?)`;
const BUT = String.raw`\s*(?:[,.;–-]\s*|\s)(?:(?:men|utan|bara|däremot|i\s?stället)\s+)?(?:(?:vi|jag|du\s+kan)\s+)?`;
const RATHER = String.raw`(?<verb>lägger|lägg|flyttar|flytta|sätter|sätt|ställ|placera|gör|skjut|ta)\s+(?:den|det|punkten)\s+(?<rest>\p{L}[^?;]{2,80})$`;
const OFF = String.raw`(?:stryka?|slopa|radera|(?:ta|tag|plocka|lyft)\s+bort|flytta|släng|skippa)`;
const FORMS = [
  String.raw`^${LEAD}(?:stryk|slopa|radera|flytta|släng|skippa)\s+(?:inte|ej)\s+${OF}${BUT}${RATHER}`,
  String.raw`^${LEAD}(?:ta|tag|plocka|lyft)\s+(?:inte|ej)\s+bort\s+${OF}${BUT}${RATHER}`,
  String.raw`^${LEAD}(?:vi\s+)?(?:ska|skall)\s+(?:inte|ej)\s+${OFF}\s+${OF}${BUT}${RATHER}`,
  String.raw`^${LEAD}${OF}\s+(?:ska|skall)\s+(?:inte|ej)\s+(?:strykas|slopas|tas\s+bort|bort|utgå)${BUT}${RATHER}`,
].map((pattern) => sifted(pattern, 'iu'));
const ORDER: Readonly<Record<string, string>> = { lägger: 'lägg', flyttar: 'flytta', sätter: 'sätt' };

/** "Stryk inte hyran men lägg den sist": what is to be done instead, in words that order it; any other words as they are. */
export function ratherSo(text: string): string {
  if (text.length > 200 || text.includes('\n')) return text;
  const { of, verb = '', rest } = FORMS.map((one) => one.exec(text.trim())?.groups).find(Boolean) ?? {};
  if (of === undefined || rest === undefined) return text;
  const said = verb.toLocaleLowerCase('sv');
  return `${ORDER[said] ?? said} ${of} ${rest}`;
}
