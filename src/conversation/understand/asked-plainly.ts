import type { Message } from './words.ts';

const LASTS =
  /hur (?:länge|lange) (?:(?:håller|haller|beräknas|ska) (?:vi|mötet|motet|sammanträdet|styrelsemötet)(?!\p{L}).*(?<!\p{L})på|pågår|varar|är (?:vi|mötet)|sitter vi|tar mötet)(?!\p{L})/iu;
/** "Till vilka ska beslutet skickas": whoever the text says that the decision goes to. */
const SENT_TO =
  /(?<!\p{L})(?:(?:till )?(?:vem|vilka|vart) (?:\p{L}+ ){0,5}(?:skickas|sänds|expedieras|delges|skickats|skickades)|(?:vem|vilka) ska (?:ha|få) (?:\p{L}+ ){0,2}(?:beslutet|protokollet|utdrag))(?!\p{L})/iu;
const OF_THAT =
  /^(?:och |men |å )?(?:vem|vilka) (?:är det som |som )?(?:har hand om|ansvarar för|håller i|drar|tar|har|sköter|är ansvarig för|är föredragande för) (?:den|det|detta|dom|dem|punkten|ärendet)(?: punkten| ärendet)?[?. ]*$/iu;

/** "Vem har hand om den": of the matter that is spoken of. */
export function asksOfThat({ text }: Pick<Message, 'text'>): boolean {
  return OF_THAT.test(text);
}

/** Whether it asks whom a decision is sent to. */
export function asksWhoGetsIt({ text }: Pick<Message, 'text'>): boolean {
  return SENT_TO.test(text);
}

/** "Hur länge håller mötet på": its hours, and nothing at it. */
export function asksHowLong({ text }: Pick<Message, 'text'>): boolean {
  return LASTS.test(text);
}
