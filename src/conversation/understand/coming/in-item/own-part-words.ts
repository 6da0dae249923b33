import { sifted } from '../../patterns/sifted.ts';
import { asksOwnTurn } from '../asked/own-turn-words.ts';

/** "… för mig", "min plats", "tjänstgör", "jävig": of one's own part in an ärende, or of what is asked of one. */
const OF_OWN_PART =
  /(?<!\p{L})(?:jäv(?:ig)?|tjänstgör\p{L}*|(?:för|åt|ersätter|efterträder) mig|min plats|(?:mitt|hennes|hans) ställe|(?:går|hoppar|rycker|kliver) in|ersätter|röstar|vikarierar|(?:i stället|istället) för|(?:backar?|drar mig) ur|hoppar? av|tackar? (?:ja|nej))(?!\p{L})/iu;

/** "Är jag jävig i något?", "har jag anmält jäv?" */
const OWN_JAV =
  /^(?:(?:hej|och|men|förresten)[ ,.!]+)*(?:(?:är|e) jag (?:(?:nu|fortfarande|redan|anmäld(?: som)?) )*jävig|har jag (?:(?:redan|nu) )?anmält (?:mig )?(?:någon |nåt |något )?jäv(?:ig)?|var är jag jävig|(?:i )?(?:vad|vilka ärenden|vilka punkter|vilket ärende|vilken punkt) är jag jävig(?: i)?|min(?:a)? jäv(?:sanmäl\p{L}*)?)(?: (?:i|på) (?:något|nåt|nån|någon|några)(?: \p{L}+)?| någonstans| nånstans| nu| än)*[?. ]*$/iu;

/** "Gäller min jäv fortfarande?": of what she has reported, as it is now. */
const JAV_HOLDS = sifted(
  /^(?:(?:hej|och|men|förresten)[ ,.!]+)*(?:gäller|står|är|finns)(?: (?:fortfarande|ännu))? (?:min|mitt|mina) jäv(?:et|sanmäl\p{L}*)?(?: (?:fortfarande|ännu|än|kvar|anmäld|anmält|registrerad|också|nu|efter \p{L}+)){0,4}[?. ]*$/iu,
);

/** "Är Bror jävig?", "har Bror anmält jäv?": of one who is named, and of no one ärende. */
const ANOTHERS_JAV =
  /^(?:(?:hej|och|men|förresten)[ ,.!]+)*(?:(?:är|e) (?!jag |vi |du |ni |man )\p{L}+(?: \p{L}+)? (?:(?:nu|fortfarande|redan|anmäld(?: som)?|också) )*jävig|har (?!jag |vi |du |ni |man )\p{L}+(?: \p{L}+)? (?:(?:redan|nu) )?anmält (?:sig )?(?:någon |nåt |något )?jäv(?:ig)?)(?: (?:i|på) (?:något|nåt|nån|någon|några)(?: \p{L}+)?| någonstans| nånstans| nu| än)*[?. ]*$/iu;

/** Whether it is asked if somebody who is named has reported jäv, whatever the ärende. */
export function asksAnothersJav(text: string): boolean {
  return ANOTHERS_JAV.test(text);
}

/** Whether it is asked if the jäv that she has reported holds. */
export function asksJavHolds(text: string): boolean {
  return JAV_HOLDS.test(text);
}

/** Whether the words may be of one's own part in an ärende, or of another's. */
export function ofOwnPart(text: string): boolean {
  return OF_OWN_PART.test(text);
}

/** What of her own part it is asked for, of whatever ärende: jäv that she has, or what she is asked or serves in; null: neither. */
export function asksOfPart(text: string): 'JAV' | 'CALL' | null {
  if (OWN_JAV.test(text) || JAV_HOLDS.test(text)) return 'JAV';
  return asksOwnTurn(text) ? 'CALL' : null;
}

const IN_ITEMS = sifted(
  /(?<!\p{L})(?:(?:något|nåt|någon|nån|några|vilket|vilken|vilka) (?:ärende|punkt)\p{L}*|tillfråga(?:d|ts) (?:om|att göra))(?!\p{L})/iu,
);

/** "Tjänstgör jag i något ärende?", "vad är jag tillfrågad om": of single ärenden as well as of the whole meeting. */
export function asksPartInItems(text: string): boolean {
  return IN_ITEMS.test(text) && asksOwnTurn(text);
}
