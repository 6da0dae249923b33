import { sifted } from '../../patterns/sifted.ts';
import { deniesAfar } from '../in-person.ts';

/** "Alla på Region Norrskog kommer": of everybody whom a member has. */
const ALL_OF_MEMBER = sifted(
  /^(?:(?:hej|nu|ok|okej)[ ,.:!]+)*(?:alla|samtliga|båda|bägge|ingen|ingen av dem|ingen av ledamöterna|ledamöterna|alla ledamöter(?:na)?|båda ledamöterna|allihop)(?: (?:två|tre|fyra|ledamöter|ledamöterna))* (?:på|i|från|hos|för|inom) (?!(?:mötet|mötena|listan|styrelsen|kanalen|gruppen|dagarna)(?!\p{L}))[^?,]+? (?:kommer(?! att)|deltar|kan(?! man)|hinner|har (?:fått )?förhinder|är (?:med|sjuka|borta|förhindrade)|tackar (?:ja|nej))(?!\p{L})[^?]*$/iu,
);

/** Whether it is told of all whom a member of the board has. */
export function isOfMember(text: string): boolean {
  return ALL_OF_MEMBER.test(text);
}

/** "Ingen av ersättarna kommer", "ersättarna kan inte": of everybody who may serve. */
const OF_SUBSTITUTES = sifted(
  /^(?:(?:hej|nu|ok|okej)[ ,.:!]+)*(?:(?:alla|samtliga|båda|bägge|inga|ingen av|inga av) )?(?:de )?(?:ersättare|ersättarna|suppleanter|suppleanterna) (?:kommer(?! att)|deltar|kan(?! man)|hinner|har (?:alla )?(?:fått )?förhinder|är (?:med|sjuka|borta|förhindrade)|(?:har )?tacka(?:r|t) (?:ja|nej))(?!\p{L})[^?]*$/iu,
);

/** Whether it is told of all who may serve as ersättare. */
export function isOfSubstitutes(text: string): boolean {
  return OF_SUBSTITUTES.test(text);
}

const NONE = /^(?:(?:hej|nu|ok|okej)[ ,.:!]+)*(?:ingen|inga)(?!\p{L})/iu;
const AFAR = /(?<!\p{L})(?:distans|digitalt|länk|teams|online)(?!\p{L})/iu;

/** Whether what is told of them is that none comes, or that they take part from afar; null: that they come, or by its words. */
export function toldOfMember(text: string): 'NONE' | 'AFAR' | null {
  if (NONE.test(text)) return 'NONE';
  return AFAR.test(text) && !deniesAfar(text) ? 'AFAR' : null;
}
