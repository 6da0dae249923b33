import { sifted } from '../patterns/sifted.ts';
import { asksOfOwnTerm } from './own-term.ts';

const START = '^(?:(?:hej|och|men|så|å|o|vänta)[ ,]+)*';
const NAME = "(?:\\p{L}[\\p{L}’'-]*)(?: \\p{L}[\\p{L}’'-]*){0,2}";
const END = '(?: (?:då|nu|egentligen|igen|i styrelsen|på posten))*[?. !]*$';

/** "Vem kom in efter Sven", "vem efterträdde henne", "vem tog Svens plats". */
const FOLLOWED = sifted(
  `${START}(?:vem|vilken|vilka) (?:var det som |är det som |som )?(?:(?:kom|gick|klev|steg|hoppade|valdes|tog vid|tog över|blev ny|blev ledamot|sitter|satt) (?:in |med |nu |över )*(?:efter|i stället för|istället för|på platsen efter)|efterträdde|efterträder|avlöste|ersatte|tog över (?:efter|från|platsen efter)|(?:tog|fick|har|ärvde)(?: nu)?(?= .* (?:plats|stol|mandat)(?!\\p{L}))) ${NAME}(?: (?:plats|stol|mandat))?${END}`,
  'iu',
);
/** "Sen när sitter jag", "hur länge har Lo suttit", "när kom Lo in i styrelsen". */
const SINCE = sifted(
  `${START}(?:(?:sen|sedan|från) (?:när|vilken dag|vilket datum) (?:är|e|ä|har|sitter)|hur länge har|(?:när|nar|vilken dag) (?:valdes|började|tillträdde|(?:kom|klev|gick|blev)(?=.* (?:styrelsen|ledamot|ersättare|vald|invald|oss)(?!\\p{L})))) ${NAME}(?: (?:suttit|varit|in|med|i styrelsen|ledamot|ersättare|vald|invald|på (?:sin|min|posten|platsen)|här|(?:hos|till) oss|ny|som|in i))*${END}`,
  'iu',
);
/** "När slutade Sven", "varför gick Sven av", "är Sven kvar". */
const LEFT = sifted(
  `${START}(?:(?:när|nar|varför|varfor|hur kommer det sig att|vilken dag) (?:(?:slutade|avgick) ${NAME}|(?:lämnade|hoppade|klev|gick|försvann|avsade) ${NAME} (?:av|sig|uppdraget|styrelsen|sitt uppdrag|från styrelsen|ur styrelsen))(?: (?:uppdraget|sitt uppdrag|i styrelsen))*|(?:är|e|ä|sitter) ${NAME} (?:kvar|med i styrelsen)(?: (?:i styrelsen|fortfarande|än|längre|ännu))*|har ${NAME} (?:slutat|hoppat av|avgått|lämnat(?: styrelsen| uppdraget)?)|vad hände med ${NAME})${END}`,
  'iu',
);
const OF_MEETING =
  /(?<!\p{L})(?:mötet|sammanträdet|möte\p{L}*|hela|rummet|lunch\p{L}*|tjänstgör\p{L}*|§|punkt\p{L}*|paragraf\p{L}*)(?!\p{L})|\d/iu;

/** What of somebody's seat through the years is asked for. */
export type SeatAsked = 'followed' | 'since' | 'left';

/** Whether it asks who came after somebody on a seat, since when somebody has it, or when she left it; null: none. */
export function seatAsked(text: string): SeatAsked | null {
  // "Sitter jag kvar?": until when, by its own rule.
  if (OF_MEETING.test(text) || asksOfOwnTerm(text)) return null;
  if (FOLLOWED.test(text)) return 'followed';
  if (SINCE.test(text)) return 'since';
  return LEFT.test(text) ? 'left' : null;
}

const PARTY = sifted(
  /(?<!\p{L})(?:vilket|vilka|vad för|vilka) parti(?:er|et)?(?!\p{L})|(?<!\p{L})parti(?:et|tillhörighet|beteckning)?[?. ]*$|(?<!\p{L})(?:socialdemokrat|moderat|centerpartist|liberal|vänsterpartist|miljöpartist|kristdemokrat|sverigedemokrat)(?!\p{L})/iu,
);

/** Whether it asks which party somebody is of. */
export function asksOfParty(text: string): boolean {
  return PARTY.test(text);
}
