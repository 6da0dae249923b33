import { sifted } from '../patterns/sifted.ts';

/** "Sitter jag kvar?", "när slutar mitt uppdrag?", "hur länge är jag ledamot?": how long the asker is what she is. */
const OWN_TERM = sifted(
  /^(?:(?:hej|och|men|så)[ ,]+)*(?:(?:sitter|är|blir) jag (?:fortfarande )?(?:kvar|med)(?: (?:i styrelsen|på posten|fortfarande|då|sen|sedan))*(?: (?:i|på|efter|till|från) [^?]*)?|(?:när|hur länge|till när|tills när|vilken dag)(?!\p{L})[^?]*(?<!\p{L})(?:(?:mitt|min|vårt|vår) (?:tid i styrelsen|tid som|uppdrag|förordnande|plats|post|mandat|mandatperiod|mandattid)(?!\p{L})|(?:sitter jag(?: (?:kvar|med|i styrelsen|på posten))*|är jag(?: (?:kvar|med|vald|ledamot|ersättare|ordförande|vice ordförande|i styrelsen|på posten))+))[^?]*|(?:slutar|upphör|går) mitt (?:uppdrag|förordnande|mandat)(?!\p{L})[^?]*)[?. !]*$/iu,
);
const OF_MEETING = /(?<!\p{L})(?:mötet|sammanträdet|hela|lunch\p{L}*|tjänstgör\p{L}*)(?!\p{L})/iu;

/** Whether it asks how long the asker is on the board. */
export function asksOfOwnTerm(text: string): boolean {
  return OWN_TERM.test(text) && !OF_MEETING.test(text);
}
