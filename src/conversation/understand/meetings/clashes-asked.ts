import { sifted } from '../patterns/sifted.ts';
import { ofLast } from '../words/of-last.ts';

const MEETINGS = '(?:(?:styrelse)?möten(?:a)?|(?:styrelse)?mötet|möte|sammanträden(?:a)?|sammanträde)';
const BEFORE = String.raw`^(?:(?:hej|och|men|du|klubban|va bra|bra|fint|toppen|ok|okej|tack|vet\s+du\s+om|kolla\s+om|kan\s+du\s+(?:se|kolla)(?:\s+om)?)[\s,.!]+)*`;
const ASKS = [
  String.raw`(?:krockar|kolliderar)\s+(?:(?:det|den)(?:\s+(?:något|nåt|någonting|nånting))?(?![^?]*\smed)|[^?]*(?<!\p{L})(?:${MEETINGS}|något|nåt|någonting|någon|nån|några|av\s+(?:dem|dom|de)|varandra|dagarna|datumen|\d{1,2})(?!\p{L}))`,
  String.raw`(?:finns(?:\s+det)?|har\s+(?:jag|vi)|blir\s+det|är\s+det|ser\s+du)\s+(?:(?:någon|nån|något|några|en|ett)\s+)?(?:krock(?:ar)?|krockande\s+${MEETINGS}|${MEETINGS}\s+som\s+(?:krockar|kolliderar))`,
  String.raw`(?:vilka|vilket|vad|när)\s+(?:av\s+)?(?:(?:mina|våra|för)\s+)?(?:krockar(?:\s+(?:finns|är|har))?|${MEETINGS}\s+(?:som\s+)?(?:krockar|kolliderar))`,
  String.raw`(?:vilken\s+dag|vilka\s+dagar|när|vilka\s+datum)\s+(?:krockar|kolliderar)\s+(?:det|mina|våra|jag|vi)(?![^?]*\smed)`,
  String.raw`(?:är|blir)\s+(?:jag|vi|någon|nån)\s+dubbelbokad(?:e)?`,
  String.raw`har\s+(?:jag|vi|någon|nån)\s+(?:två|flera|fler)\s+${MEETINGS}\s+(?:på\s+)?(?:samma\s+(?:dag|tid)|samtidigt)`,
  String.raw`(?:är|blir|ligger)\s+(?:någon|nån|något|nåt|några|två|flera)\s+av\s+(?:mina|våra)\s+${MEETINGS}\s+(?:på\s+)?(?:samtidigt|samma\s+(?:dag|tid))`,
  String.raw`har\s+(?:jag|vi|någon|nån)\s+dubbla\s+${MEETINGS}`,
  String.raw`(?:är|finns|blir)\s+det\s+(?:någon|nån|några|nåra)\s+som\s+[^?]{0,40}?(?:krock(?:ar|a)?|kolliderar|dubbelbok\p{L}*)`,
  String.raw`(?:vem|vilka|någon|nån)\s+(?:är\s+det\s+som\s+|som\s+)?(?:får|har|drabbas\s+av)\s+(?:en\s+)?krock(?:ar)?`,
].map((pattern) => new RegExp(`${BEFORE}${pattern}(?!\\p{L})[^?]*\\?*$`, 'iu'));

const MAY_ASK = sifted(/krock|kollider|dubbelbok|dubbla|samma|samtidigt/iu);

/** "Krockar mina möten?", "är jag dubbelbokad 17 juni?": of the meetings to come, on whatever boards. */
export const asksClashes = ofLast(
  (text: string): boolean =>
    text.length < 100 && MAY_ASK.test(text) && ASKS.some((pattern) => pattern.test(text)),
);

const ENDS_SO = /(?<!\p{L})som(?!\p{L})[^?]*(?:krock\p{L}*|kolliderar|dubbelbok\p{L}*)[\s?.!]*$/iu;

/** "Är det nån som sitter i båda och får krock": one question, whatever joins it. */
export function asksWhoClashes(text: string): boolean {
  return asksClashes(text) && ENDS_SO.test(text);
}
