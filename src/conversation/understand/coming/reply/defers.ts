import { sifted } from '../../patterns/sifted.ts';

const AT_MEETING = String.raw`(?:(?:på|till|vid|i samband med|under) (?:(?:ett|nästa|det|vårt|kommande|(?:ett )?(?:riktigt|vanligt|ordinarie|fysiskt|riktig|vanlig)) )*(?:\p{L}*möte(?:t)?|\p{L}*sammanträde(?:t)?)|(?:när|då|tills) (?:vi|alla|man) (?:ses|träffas|möts|sitter|är samlade)|tills vidare|i rummet)`;
const DEFERS = sifted(
  String.raw`^(?!(?:vad|vem|vilka|vilken|när|hur|varför|har|är|blir)(?!\p{L}))(?=.*(?<!\p{L})(?:vänta|avvakta|skjuta?|spara|parkera|dröja|ta|tas|tar|tog|behandla[sr]?|avgöra?s?|beslutas?|diskutera[sr]?|prata|snacka|hellre|lyft(?:a|er|as)?|upp)(?!\p{L})).*(?<!\p{L})${AT_MEETING}(?!\p{L})`,
  'iu',
);

/** "Kan vi inte vänta med den till januarimötet", "det tar vi hellre när vi ses": what is put off to a meeting. */
export function defersToMeeting(text: string): boolean {
  return text.length <= 200 && DEFERS.test(text);
}
