import { MONTHS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';

/** "Vem är tillfrågad för Karim?", "har Sofia blivit tillfrågad?" */
const WHO_IS_ASKED = sifted(
  /^(?:och |men )?(?:vem|vilka|vilken|är|har)(?!\p{L}| var(?!\p{L})).*(?<!\p{L})(?:tillfråga(?:d|de|ts)|inkalla(?:d|de|ts))(?!\p{L})|^(?:och |men )?(?:vem|vilka|vilken|har)(?!\p{L})[^?]{0,60}(?<!\p{L})(?:fått|fick|skickat|skickades) (?:en |ut )?(?:frågan|fråga|förfrågan)(?: (?:om|att|till)){0,2} (?:att )?(?:tjänstgör|hoppa in|gå in|ersätt)|^(?:och |men )?(?:vem|vilka|vilken) har (?:du|ni|klubban) (?:till)?frågat(?: (?:om|att|för)){0,2} (?:att )?(?:tjänstgör|hoppa in|gå in|ersätt)/iu,
);

const HAS_SEEN_IT = sifted(
  /^(?:och |men )?har \p{L}+(?: \p{L}+)? (?:sett|läst|öppnat|svarat på|hunnit (?:se|läsa|svara på)) (?:frågan|förfrågan|din fråga|min fråga)(?: (?:än|ännu|nu|om att tjänstgöra))*[?. ]*$/iu,
);

/** "Har Malin sett frågan?": of what somebody is asked, and whether she has answered. */
export function asksWhetherSeen(text: string): boolean {
  return HAS_SEEN_IT.test(text);
}

/** "Hur många ersättare kommer?" */
const SUBSTITUTES_COME = sifted(
  /^(?:och |men )?(?:hur många|vilka|vem)(?: av)?(?: de)? (?:ersättare|ersättarna|suppleanter|suppleanterna)(?: som)? (?:kommer|deltar|är med|kan|har (?:svarat|tackat))(?!\p{L})[^?]*\??$/iu,
);
/** "Varför kommer inte Love?" */
const WHY_NOT =
  /^(?:och |men )?varför (?:kommer|kan|deltar) (?:inte \p{L}+|\p{L}+(?: \p{L}+)? inte)(?: (?:komma|till mötet|på mötet|vara med))*[?. ]*$/iu;

/** "Vilka är kallade till mötet?" */
const WHO_IS_CALLED = sifted(
  /^(?:och |men )?(?:vem|vilka) (?:är|blev|har blivit) kalla(?:d|de|ts)(?! för)(?: (?:till|den|på|nu|då|i)(?!\p{L})[^?]*)? ?[?.]*$/iu,
);

const NOT = '(?:inte|ej)';
/** "Vilka kallas inte längre?", "varför är inte Lars kallad?" */
const WHO_IS_NOT_CALLED = sifted(
  String.raw`^(?:och |men )?(?:vem|vilka|varför|är det (?:någon|nån|några)|(?:finns|är) (?:det )?(?:någon|nån|några))(?!\p{L})(?!.*(?<!\p{L})jag(?!\p{L}))[^?]{0,40}(?<!\p{L})(?:kallas(?: \p{L}+){0,2}? ${NOT}|${NOT} (?:\p{L}+ ){0,2}?(?:ska |skall |bli |blir |blivit |är )?kalla(?:d|de|s|ts))(?!\p{L})(?! för)[^?]{0,40}\??[. ]*$`,
  'iu',
);

/** "Får Disa kallelsen?", "får jag kallelsen till 30 mars?" */
const GETS_NOTICE = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:får|ska|kommer) (?!(?:alla|vi|ni|de|någon|nån|vilka|vem)(?!\p{L}))\p{L}+(?: (?!se |läsa |ladda |skicka |ändra |visa )\p{L}+)? (?:(?:också|även|att|nu) )*(?:få |ha )?(?:en |någon |min )?kallelse(?:n)?(?: (?:till|för|inför|den|mötet|nästa|möte|på|\d[\d/:.ea-]*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|\p{L}+möte(?:t)?)){0,5}[?. ]*$/iu,
);

/** "Är Sven kallad?", "blir Disa kallad till 30 mars?" */
const IS_CALLED = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:är|blir) (?!(?:alla|vi|ni|de|dom|någon|nån|vilka|vem|mötet|det)(?!\p{L}))\p{L}+(?: \p{L}+)? (?:(?:också|även|redan|inte) )*kallad(?: (?:till|den|på|mötet|nästa|möte|\d[\d/:.ea-]*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)){0,5}[?. ]*$/iu,
);

/** Whether it is asked if somebody is called, who is named or asks it herself. */
export function asksWhetherCalled(text: string): boolean {
  return GETS_NOTICE.test(text) || IS_CALLED.test(text);
}

/** "Är alla kallade?" */
const ARE_ALL_CALLED = sifted(
  /^(?:och |men )?(?:är|blir|har) alla(?: (?:i styrelsen|ledamöter(?:na)?|ersättare|ersättarna))? (?:(?:redan|nu|verkligen|blivit) )*(?:kallade|kallats)(?: (?:till|den|på|mötet|nästa|möte|\d[\d/:.ea-]*|\p{L}{3,9})){0,4}[?. ]*$/iu,
);

/** Whether it is asked who is not called, or why somebody is not. */
export function asksWhoIsNotCalled(text: string): boolean {
  return WHO_IS_NOT_CALLED.test(text) || ARE_ALL_CALLED.test(text);
}

/** Whether it is asked who has been asked to serve. */
export function asksWhoIsAsked(text: string): boolean {
  return WHO_IS_ASKED.test(text);
}

/** "Vem går in för Lars på punkt 6?" */
const SERVES_IN_ITEM = sifted(
  /^(?:och |men )?(?:vem|vilka|vilken)(?!\p{L})[^?]{0,30}(?<!\p{L})(?:går in|hoppar in|rycker in|ersätter|tjänstgör|sitter in?|röstar (?:för|åt|på|i stället|istället)|är inne|tar (?:\p{L}+ )?plats(?:en)?|har platsen)(?!\p{L})[^?]{0,50}(?<!\p{L})(?:(?:punkt(?:en)?|ärende(?:t)?|pkt|p) ?\d|(?:i|på) (?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|tian|elvan|tolvan|(?!m)\p{L}{4,}(?:ärendet|frågan))(?!\p{L}))/iu,
);

const OF_MINE = sifted(/(?<!\p{L})(?:(?:för|åt|ersätter) mig|min plats|mitt ställe)(?!\p{L})/iu);

/** "Vem röstar åt mig i Språngbrädan?": an ärende by its name, of one's own seat. */
const SERVES_FOR_ME = sifted(
  String.raw`^(?:och |men )?(?:vem|vilka|vilken)(?: \p{L}+){0,3} (?:går in|hoppar in|rycker in|ersätter|tjänstgör|sitter in?|röstar|tar|har)(?: i ?stället| över)?(?: (?:för|åt|på|i))? (?:mig|min plats|mitt ställe) (?:i|på) (?!(?:mötet|sammanträdet|nästa|styrelse\p{L}*|samma|(?:mån|tis|ons|tors|fre)dag\p{L}*|${MONTHS.join('|')})(?!\p{L}))\p{L}{4,}`,
  'iu',
);

/** "Vem går in i stället för Karim i Lovskolan?": the same of somebody's who is named. */
const SERVES_FOR_HER = sifted(
  String.raw`^(?:och |men )?(?:vem|vilka|vilken)(?: \p{L}+){0,3} (?:går in|hoppar in|rycker in|ersätter|tjänstgör|sitter in?|röstar)(?: i ?stället)? (?:(?:för|åt) )?(?:\p{L}+ ){1,2}(?:i|på) (?!(?:mötet|sammanträdet|nästa|styrelse\p{L}*|samma|stället|(?:mån|tis|ons|tors|fre)dag\p{L}*|${MONTHS.join('|')})(?!\p{L}))\p{L}{4,}`,
  'iu',
);

/** Whether it is asked of the seat of whoever asks. */
export function asksOfOwnSeat(text: string): boolean {
  return OF_MINE.test(text);
}

/** Whether it is asked who serves for somebody in one item. */
export function asksWhoServesInItem(text: string): boolean {
  return SERVES_IN_ITEM.test(text) || SERVES_FOR_ME.test(text) || SERVES_FOR_HER.test(text);
}

/** "Vem röstar i Lars ställe där?", "vem röstar för Lars då?", "vem sitter på hans plats": who votes on a seat at what is ahead. */
const VOTES_FOR = sifted(
  /^(?:(?:och|men|så|hej)[ ,]+)*(?:vem|vilka)(?: (?:är det som|ska|som|får))? (?:röstar?|beslutar?|sitter)(?: då| nu| där)? (?:(?:för|åt|i ?stället för) (?!(?:mötet|förslag\p{L}*|vem|vilka|bifall|avslag|ja|nej|att|det|den)(?!\p{L}))(?:\p{L}+ ){0,1}?\p{L}+|(?:i|på) (?:\p{L}+ ){0,1}?\p{L}+ (?:ställe|plats|stol))(?: (?:där|då|nu|i stället|på den|i den|på det|i det|den gången|på punkten|i punkten|i ärendet))*[?. ]*$/iu,
);

/** Whether it is asked who votes in somebody's place, in whatever she is out of. */
export function asksWhoVotesFor(text: string): boolean {
  return text.length < 100 && VOTES_FOR.test(text);
}

/** "Vem täcker för Gunilla?", "vem sitter för Samir?", "vem röstar i stället för Lars?" */
const COVERS =
  /^(?:och |men )?(?:vem|vilka)(?: (?:är det som|ska|som))? (?:täcker(?: upp)?|täcka(?: upp)?|sitter(?: in)?|vikarierar|backar upp|ställer upp|röstar(?: då| nu)? (?:i ?stället|istället)) (?:för|åt) (?!(?:mötet|förslaget|vem|vilka)(?!\p{L}))\p{L}|^(?:och |men )?vem (?:är det som |ska |får )?röstar? (?:för|åt) (?!(?:mötet|förslaget|vem|vilka|att)(?!\p{L}))\p{L}+(?: \p{L}+)?(?: (?:där|då|nu|på mötet|i den|i det|i punkten|i ärendet))?[?. ]*$/iu;

/** Whether it is asked who serves for somebody, in words that are of a seat alone. */
export function asksWhoCovers(text: string): boolean {
  return COVERS.test(text) || asksWhoVotesFor(text);
}

/** "Har Ida sagt att hon inte kommer?" */
const HAS_SAID =
  /^(?:och |men )?har (?:\p{L}+ ){1,3}(?:sagt|svarat|meddelat|hört av sig|anmält) (?:om |att |något om |nåt om )+(?:hon|han|hen|de) (?:inte )?(?:kommer|kan|deltar|är med|har förhinder|ska komma|får förhinder)(?!\p{L})[^?]*\?*$/iu;

/** "Hur går det med Olle, har han sagt nåt?", "har Olle sagt något än?": of somebody's answer. */
const HAS_SHE_SAID = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:(?:hur (?:går|gick|är) det|vad händer) med \p{L}+(?: \p{Lu}\p{L}+)?[,.?!]+ ?har (?:hon|han|hen)|har (?!(?:jag|vi|du|ni|alla|någon|nån)(?!\p{L}))\p{L}+(?: \p{Lu}\p{L}+)?) (?:sagt (?:något|nåt|nånting|ja|nej)(?: eller nej)?|hört av sig|svarat|bestämt sig|gett besked|lämnat besked)(?: (?:än|ännu|nu|till dig))*[?. ]*$/iu,
);

/** Whether it is asked if somebody has told that she comes, or does not. */
export function asksWhetherTold(text: string): boolean {
  return HAS_SAID.test(text) || HAS_SHE_SAID.test(text);
}

/** Whether it is asked who has been called to a meeting. */
export function asksWhoIsCalled(text: string): boolean {
  return WHO_IS_CALLED.test(text);
}

/** Whether it is asked which ersättare come. */
export function substitutesComing(text: string): boolean {
  return SUBSTITUTES_COME.test(text);
}

/** Whether it is asked why somebody does not come to what is ahead. */
export function asksWhyNot(text: string): boolean {
  return WHY_NOT.test(text);
}

const WHO_IS_SILENT = sifted(
  /^(?:(?:och|men|hej|du|så)[ ,]+)*(?:vem|vilka|vilken|hur många)(?: av (?:ledamöterna|ersättarna|dem|dom|styrelsen|oss))? (?:(?:är det )?(?:som )?(?:har )?(?:vi|ni|du|jag|man)(?: har)? |har (?:vi|ni|du|jag|kansliet|klubban) )(?:ännu |fortfarande |än )?(?:inte|ej) (?:ännu |än )?(?:hört (?:av|(?:(?:nåt|något|nånting|någonting|ett ljud|ett ord|ett pip|ett dugg) )?(?:av|från|ifrån))|fått (?:något |nåt )?(?:svar|besked) (?:av|från|ifrån))(?: (?:än|ännu|nu|fortfarande))*[?. ]*$|^(?:(?:och|men|hej|du|så)[ ,]+)*(?:vem|vilka) (?:saknar|väntar) vi (?:fortfarande )?(?:svar (?:av|från)|besked (?:av|från))(?: (?:än|ännu|nu))*[?. ]*$/iu,
);

/** "Vem har vi inte hört något från?": of those who have not answered the kallelse. */
export function asksWhoIsSilent(text: string): boolean {
  return text.length < 100 && WHO_IS_SILENT.test(text);
}

const WHO_COMES = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:vilka|vem|vem alla|hur många)(?: är det som| alla)? (?:kommer|deltar|är med|har tackat (?:ja|nej)|har svarat)(?: då| nu)*[?. ]*$/iu,
);

/** "Vilka kommer?", and no more: what the button says. */
export function asksWhoComes(text: string): boolean {
  return WHO_COMES.test(text);
}
