import { sifted } from './patterns/sifted.ts';

/** What the kansli orders: said with "inte" right after it, nothing is to be done. */
const VERBS =
  'skicka|sänd|flytta|ställ|avboka|ändra|byt|stryk|ta|plocka|lägg|sätt|påminn|posta|publicera|starta|öppna|avsluta|boka|skapa|gör';
const INFINITIVES =
  'skickas?|sändas?|flyttas?|ställas? in|avbokas?|ändras?|bytas?|strykas?|tas? bort|läggas? (?:till|in)|påminnas?|postas?|publiceras?|startas?|avslutas?|bokas?|skapas?';
const LEAD = '^(?:(?:nej|ja|hej|hallå|men|och|så|du|snälla|klubban|vi|jag|ni|tack)[,!.]? )*';
const ORDER = sifted(String.raw`${LEAD}(?:${VERBS})(?: (?:ut|in|bort|till))? (?:inte|ej)(?!\p{L})`, 'iu');
const SHALL_NOT = sifted(
  String.raw`(?<!\p{L})(?:ska|skall|får|bör|behöver|vill)(?: (?:du|vi|ni|jag|den|det))? (?:inte|ej)(?: \p{L}+)? ?(?:${INFINITIVES})(?!\p{L})`,
  'iu',
);
const WAIT = sifted(
  String.raw`${LEAD}(?:(?:vänta|avvakta|dröj)(?: \p{L}+)? med|låt(?:a)? bli(?: att)?|strunta i(?: att)?)(?!\p{L})`,
  'iu',
);

/**
 * "Skicka inte kallelsen än", "vänta med att flytta mötet": the act is named and shall not be done. A question ("varför
 * ska vi inte …") and one that names those who have not done something ("påminn dem som inte svarat") is none.
 */
export function isOrderNot(text: string): boolean {
  const said = text.trim().replace(/\s+/gu, ' ');
  if (/\?\s*$/u.test(said)) return false;
  return ORDER.test(said) || SHALL_NOT.test(said) || WAIT.test(said);
}

const LEAVES = sifted(
  /^(?:(?:nej|nä|hej|men|vänta|du|förresten)[\s,.!]+)*(?:ställ|avboka)(?:\s+(?:den|det|mötet))?\s+inte\s+(?:in|av)?(?:\s+(?:det|den|mötet|nu|än|ändå))*[\s.!]*$/iu,
);

/** "Nej, ställ inte in": of a meeting, though none is named. */
export function leavesMeeting(text: string): boolean {
  return LEAVES.test(text);
}
