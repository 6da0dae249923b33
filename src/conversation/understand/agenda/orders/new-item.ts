import { reschedules } from '../../meetings/reschedules.ts';
import { sifted } from '../../patterns/sifted.ts';
import { speaksOfWhoSees } from '../../secrecy/secrecy-clauses.ts';
import { saysOnlySecrecy, saysSecrecy } from '../../secrecy/secrecy-said.ts';
import { ofLast } from '../../words/of-last.ts';
import { reasonAsClause } from '../reason-told.ts';

/** "Glömde en grej, lägg in …": why it comes now. */
export const FORGOT = String.raw`(?:glömde|missade)(?:\s+(?:visst|helt|bort|en|ett|sak|grej|punkt|ärende|till|nåt|något))*(?=\s*[,:]|\s+(?:att\s+)?(?:lägga?|skriva?|ta|sätta?)\s)`;
const LEAD = String.raw`(?:(?:hej|klubban|snälla|oj|${FORGOT}|och|men|så|då|nu|jag|vi|du|ni|kan|kunde|vill|skulle|ska|skall|bör|måste|behöver|vilja|gärna|också|även|dessutom|att|får|få|på|till|inför|nästa|möte|mötet|sammanträde|sammanträdet|den|dagordningen|\d{1,2}(?!\d)(?:[:/.][^\s,:]{1,3}|\.(?=\s)|[^\s\d,:/.][^\s,:]{0,2})?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|20\d\d)(?:[\s,]|:(?!\d))[\s,:]*)*`;
const NOUN = '(?:dagordnings)?(?:punkt(?:en|er)?|ärende(?:t|n)?|fråga(?:n)?|sak(?:en)?)';
/** What is added, and is none: a day of meeting, a paper, a förslag of an item that is there. */
const OTHER = String.raw`(?:(?:en|ett|den|det|de|ny|nytt|nya|följande|vår|vårt|våra|alla|20\d\d|\p{L}{3,}s)\s+)*(?:\p{L}*möte\p{L}*|\p{L}*sammanträde\p{L}*|bilag\p{L}*|länk\p{L}*|förslag\p{L}*|föredragande\p{L}*|plan(?:en)?|fil(?:en)?|omröstning\p{L}*|snabbfråg\p{L}*|underlag\p{L}*|handling\p{L}*|https?)(?!\p{L})`;
const ADDS = String.raw`(?:lägga?|sätta?|skriva?|föra?|plocka|foga|få|ha|peta|kläm(?:ma)?(?=\s+in\s)|tryck(?:a)?(?=\s+in\s)|smyg(?:a)?(?=\s+in\s)|stoppa(?=\s+in\s)|släng(?:a)?(?=\s+in\s)|skjut(?:a)?(?=\s+in\s))\s+(?:till|in|upp|med)(?:\s*:)?\s+(?!tillbaka)(?!${OTHER})`;
const TAKES_UP = String.raw`(?:ta(?:r|s)?\s+upp|lyfta?(?:er)?(?:\s+upp)?|väcka?(?:er)?|föreslå(?:r)?|anmäla?)(?:\s+|\s*:(?!\d)\s*(?=\S))(?!jäv|förhinder|mig|oss|att\s|(?:den|det|detta|dem|dom)(?:\s+(?:frågan|saken|där))?\s*(?:[.?!]|$|\s(?:i|på|med|nästa|igen)\s))(?!${OTHER})`;
/** "Punkt till 20 maj: Budget". */
const FOR_MEETING = String.raw`(?:dagordnings)?(?:punkt|ärende)\s+(?:till|på|inför)\s+(?:(?:den|det|nästa|kommande)\s+)?(?:\d|\p{L}*möte|\p{L}*sammanträde|dagordning)[^:?\n]{0,40}:(?!\d)`;
const NEW = String.raw`(?:(?:ny|nytt|nya|extra|en|ett|till|intern|internt|hemlig|hemligt|stängd|stängt)\s+)+${NOUN}(?!\p{L})|${NOUN}\s+(?:om|angående|gällande|kring|som\s+heter)\s|${NOUN}\s*:|${FOR_MEETING}`;
/** "Dagordning 11 mars: El, Vatten", "på dagordningen ska stå: …": what stands on it from now on. */
const ON_AGENDA = sifted(
  /^(?:(?:hej|klubban|på|till|inför)[\s,]+)*dagordning(?:en)?(?!\p{L})(?:\s(?!visa|vad|vilk)[^:?]{0,50})?:(?!\d)\s*[\p{L}\d"–-][^?]*$/iu,
);
const DATE = String.raw`(?:den\s+)?\d{1,2}(?::?e)?\s?(?:/\s?\d{1,2}|\p{L}{3,9}\.?)(?:\s+20\d\d)?`;
const FOR_WHICH = String.raw`(?:(?:det|nästa|kommande|\p{L}{3,}s)\s+)?(?:\p{L}*möte(?:t)?|\p{L}*sammanträde(?:t)?)(?:\s+${DATE})?(?:\s+i\s+\p{Lu}\p{L}+)?`;
/** What is told or asked after a colon, and is no list of ärenden. */
const NO_LIST = String.raw`(?!.*(?<!\p{L})(?:jag|mig|vi|ni|du|kommer|kan|förhinder|jäv\p{L}*|distans|kl|klockan|vem|vad|vilka|vilken|när|hur|påminn|skicka|flytta|ställ|ändra|byt|tack)(?!\p{L}))`;
/** What is told of a meeting's own day after a colon. */
const NO_CHANGE = String.raw`(?!.*(?<!\p{L})(?:ny|nytt|nya|tid|plats|lokal|sal|rum|inställ\p{L}*|flytt\p{L}*|slut\p{L}*|börj\p{L}*|\p{L}*hus(?:et)?|\p{L}*salen|presidi\p{L}*|styrelse\p{L}*)(?!\p{L}))`;
/** "Till marsmötet: el, vatten", "på aprilmötet ska vi ha med el och vatten", "22 april - el - vatten": what is to be taken up then. */
const LISTS_FOR = [
  String.raw`(?:till|inför|på)\s+(?:${FOR_WHICH}|${DATE})(?:\s+internt)?\s*:(?!\d)${NO_LIST}\s*(?=(?:[-–•*]|\d{1,2}[.)]|\p{L}))[^?]*(?:[,;\d–•*-]|\s[a-z][.)]\s)[^?]*$`,
  String.raw`(?:till|inför|på)\s+${FOR_WHICH}\s+(?:ska|vill|bör|behöver|måste)\s+(?:vi|jag)\s+(?:ha|få|ta)\s+(?:med|upp)\s+\p{L}[^?]*$`,
  String.raw`(?:${FOR_WHICH}|${DATE})\s*:?\s+${NO_LIST}(?:[-–•*]\s+\p{L}[^\d?–•*]*){2,}$`,
  String.raw`(?:den\s+)?\d{1,2}(?::?[ea])?\s*:\s*${NO_LIST}(?:[-–•*]\s+\p{L}[^\d?–•*]*){2,}$`,
  String.raw`(?:(?:kan|vill)\s+du\s+)?lägga?\s+(?:till|in|upp)\s+(?:på|till|inför)\s+(?:${FOR_WHICH}|${DATE})\s*:(?!\d)\s*[^\s?][^?]*$`,
  String.raw`(?:(?:till|inför|på)\s+)?(?:${DATE}|(?:mötet\s+)?den\s+\d{1,2}:?[ea]?)\s*:(?!\d)${NO_LIST}${NO_CHANGE}\s*\p{L}[^?:]*,[^?:]*$`,
  String.raw`(?:(?:interna|hemliga)\s+(?:ärenden|punkter|frågor)|sekretess(?:ärenden|punkter))(?:\s+(?:till|inför|på)\s+(?:${FOR_WHICH}|${DATE}))?\s*:(?!\d)[^?]+$`,
].map((pattern) => sifted(String.raw`^(?:(?:hej|klubban|ok|och|internt)[\s,!.]+)*${pattern}`, 'iu'));
const BY_NOUN = new RegExp(`^${LEAD}(?:${NEW})`, 'iu');
const BEGINS = sifted(`^${LEAD}(?:${ADDS}|${TAKES_UP}|${NEW})`, 'iu');

/** "Ny punkt 18 mars: …", "lägg till hyran", "jag vill ta upp …": whether a message tells of a new ärende. */
export const tellsOfNewItem = ofLast(
  (text: string): boolean => BEGINS.test(text) || ON_AGENDA.test(text) || listsForMeeting(text),
);

const MAY_LIST = /[:–•*-]|\s(?:ha|få|ta)\s/u;

/** "Till marsmötet: el, vatten och sopor": what is to be taken up at a meeting, by nothing but that. */
export function listsForMeeting(text: string): boolean {
  // What asks anything lists nothing.
  return !text.includes('?') && MAY_LIST.test(text) && LISTS_FOR.some((one) => one.test(text));
}

/** "Ny punkt till mötet 15 april: Delårsrapport": a new ärende by that word, and no day of a plan. */
export function namesNewItem(text: string): boolean {
  return BY_NOUN.test(text) || ADDS_ITEM.test(text) || ON_AGENDA.test(text);
}

/** "Prata lokaler": of what, and not with whom or how. */
export const NO_WITH =
  '(?=(?!(?:med|till|för|på|i|mer|mera|lite|vidare|ihop|samman|ut|vid|själv|först|sen|sedan|inte|bara|igenom|då|nu|svenska|engelska|jag|vi|du)\\s)\\p{L}{4,})';
const TO_RAISE = String.raw`(?:(?:ta(?:r|s)?\s+upp|lyfta?(?:er)?(?:\s+upp)?|väcka?(?:er)?|diskutera(?:r)?)\s+|(?:prata|tala|snacka)(?:r)?\s+(?:om\s+|${NO_WITH}))(?!jäv|förhinder|(?:den|det|detta|dem|dom)(?!\s+\p{L}{3,}))\p{L}`;
const WANTS = sifted(
  String.raw`^(?:(?:hej|hejsan|klubban)[\s,!.]+)*(?:(?:(?:på|till|inför)\s+)?nästa\s+(?:gång|möte|sammanträde)\s+(?=\p{L}+\s+(?:jag|vi)\s))?(?:(?:jag|vi)\s+)?(?:vill|skulle(?:\s+vilja|(?=\s+(?:jag|vi)\s+vilja\s))|önskar|behöver|borde|bör)\s+(?:(?:jag|vi)\s+)?(?:vilja\s+)?(?:gärna\s+|också\s+|även\s+)*(?:att\s+(?:vi|ni)\s+)?${TO_RAISE}`,
  'iu',
);

const GREETING = String.raw`^(?:(?:hej|hejsan|klubban)[\s,!.]+)*`;
const IT = String.raw`(?!jäv|förhinder|(?:den|det|detta|dem|dom)(?!\s+\p{L}{3,}))\p{L}`;
const A_MATTER = String.raw`(?:frågan|punkten|ärendet|en\s+fråga|en\s+punkt|ett\s+ärende)\s+(?:om|kring)\s`;
/** "Ta gärna upp medfinansieringen", "det vore bra om vi tog upp lokalerna", "kan ni ta med frågan om hyran": whoever is asked to. */
const WISHES = [
  String.raw`(?:ta|lyft)\s+gärna\s+upp\s+${IT}`,
  String.raw`(?:ni|du|vi)\s+(?:får|kan|skulle\s+kunna)\s+gärna\s+(?:ta|lyfta)\s+upp\s+${IT}`,
  String.raw`(?:det\s+)?(?:vore|skulle\s+vara)\s+(?:bra|kul|fint|värt)\s+(?:om\s+(?:vi|ni)\s+(?:(?:tog|tar|kunde\s+ta|lyfte)\s+upp|(?:pratade|talade|snackade)\s+om|diskuterade)|att\s+(?:(?:ta|lyfta)\s+upp|(?:prata|tala)\s+om))\s+${IT}`,
  String.raw`(?:kan|skulle|vill)\s+(?:ni|du|vi)\s+(?:kunna\s+)?(?:ta\s+(?:med|upp)|lyfta|få\s+med)\s+${A_MATTER}`,
  String.raw`(?:kan|skulle)\s+(?!(?:jag|man|det|den|hon|han|de|dom)\s)\p{L}{2,}\s+(?:kunna\s+)?(?:ta|lyfta)\s+upp\s+${IT}`,
  String.raw`(?:kan|ska|skulle|borde|bör)\s+(?:vi|ni)\s+(?:(?:kunna|inte|gärna|även|också)\s+)*${TO_RAISE}`,
  String.raw`(?:jag\s+)?(?:vill|skulle\s+vilja|önskar|tycker|föreslår)\s+(?:gärna\s+|också\s+)*att\s+(?:vi|ni|styrelsen)(?:\s+i\s+\p{Lu}\p{L}+)?\s+(?:(?:ska|borde|bör)\s+)?(?:(?:tar?|lyfter|lyfta)\s+upp|diskuterar?|(?:pratar?|talar?)\s+om)\s+${IT}`,
  String.raw`(?:jag\s+)?(?:vill|skulle\s+vilja|önskar)\s+(?:gärna\s+)?att\s+${A_MATTER}[^,.?]{2,80}\s(?:tas|lyfts|kommer)\s+(?:upp|med)(?!\p{L})`,
].map((pattern) => new RegExp(GREETING + pattern, 'iu'));
const MAY_WISH = sifted(
  /gärna|vore|vara|frågan|punkt|ärende|att (?:vi|ni|styrelsen) |(?:kan|ska|skulle|borde|bör) (?:vi|ni) |(?:kan|skulle) \p{L}+ (?:kunna )?(?:ta|lyfta) upp /iu,
);

const TAKE_UP = new RegExp(
  String.raw`${GREETING}(?:ta|lyft)\s+(?:(?:också|även)\s+)*upp\s+${IT}[^?]*$`,
  'iu',
);

/** "Ta upp parkeringen": nothing but that. */
export function ordersTakenUp(text: string): boolean {
  return TAKE_UP.test(text);
}

/** "Jag vill ta upp skolskjutsen, har mejlat underlag": an ärende, whatever more is told of it. */
export function wantsTakenUp(text: string): boolean {
  return (
    !/\?\s*$/u.test(text) &&
    (WANTS.test(text) || (MAY_WISH.test(text) && WISHES.some((one) => one.test(text))))
  );
}

const MAY_WE = sifted(String.raw`${GREETING}(?:kan|kunde|skulle)\s+(?:vi|ni)(?!\p{L})`, 'iu');

/** "Kan vi prata om hemsidan i maj?": a wish, though it has the mark of a question. */
export function mayBeTakenUp(text: string): boolean {
  return MAY_WE.test(text) && wantsTakenUp(text.replace(/[\s?]+$/u, ''));
}

/** Of what else the sentences after it may be: asked or ordered for themselves. */
const OWN = new RegExp(
  String.raw`\?\s*$|^(?:(?:och|sen|sedan|samt|men|kan\s+du|vill\s+du)\s+)*(?:skicka|påminn|flytta|ställ\s+in|stryk|ta\s+bort|posta\s+(?:dagordningen|den\s+i)|kalla|boka|byt|avboka|visa(?=\s+(?!inte|ej|den|det))|öppna|(?:så\s+)?undrar\s+(?:jag|vi)|jag\s+undrar|när|var|vem|vilka|vilken|vad|hur|varför)(?!\p{L})(?!.*(?<!\p{L})(?:inte|ej)(?!\p{L}))|^(?:jag|vi)\s+(?:kommer|kan|har\s+förhinder|är\s+jävig|deltar)(?!\p{L})|^(?:${ADDS}|${NEW})|^jag\s+vill\s+(?:också\s+|även\s+|gärna\s+)*(?:ta\s+upp|lyfta|väcka|föreslå)(?!\p{L})`,
  'iu',
);
const THEN = String.raw`(?:(?:och|samt|sen|sedan|därefter|så|nu|då|kan\s+du|vill\s+du|du)\s+)*`;
/** What is ordered for itself beside a new ärende, and can be no part of it: by its verb and what it is done to. */
const ORDER = String.raw`${THEN}(?:skicka\s+(?:(?:ut|nu|sedan|sen|då|också|iväg)\s+)*(?:kallels\p{L}*|påminnels\p{L}*|dagordningen)|påminn\s+(?:(?:sedan|sen|nu|också)\s+)*(?:de|dem|dom|alla|övriga|ledamöterna|styrelsen)(?!\p{L})|posta\s+(?:(?:sedan|sen|nu|också)\s+)*dagordningen|visa\s+(?:(?:sedan|sen|mig|nu|också)\s+)*(?:hela\s+)?(?:dagordningen|kallelsen)|ställ\s+in\s+mötet|flytta\s+(?:mötet|punkt(?:en)?\s+\d)|(?:stryk|ta\s+bort)\s+punkt(?:en)?\s+\d|byt\s+plats\s+på)(?!\p{L})`;
const ORDERED = new RegExp(
  String.raw`(?:(?<=[.!?])\s+|[\s,]+(?=(?:och|samt|sen|sedan)\s))(?=${ORDER})`,
  'iu',
);

const MAY_ORDER = sifted(/skicka|påminn|posta|visa|ställ|flytta|stryk|ta bort|byt/iu);

/** "Lägg till en punkt om hyran. Skicka kallelsen.": the ärende, and what is ordered after it; null: nothing is. */
export function orderAfterItem(text: string): readonly [string, string] | null {
  if (!MAY_ORDER.test(text) || !tellsOfNewItem(text)) return null;
  const at = text.replace(/"[^"]*"/gu, (quote) => '0'.repeat(quote.length)).search(ORDERED);
  if (at < 0) return null;
  const after = text
    .slice(at)
    .replace(/^[\s.,!?]+/u, '')
    .replace(new RegExp(`^${THEN}`, 'iu'), '');
  return NOT_DONE.test(after) ? null : [text.slice(0, at).trim(), after];
}

/** "Skicka inte", "posta den inte": of the ärende, and no order. */
const NOT_DONE = /^\S+\s+(?:\S+\s+)?(?:inte|ej)(?!\p{L})/iu;

/** Parts of an ärende that stand in a sentence or on a line of their own. */
const PART =
  /^(?:med\s+)?(?:föredragande|föredragare|föredras|förslag|bakgrund|placering|rubrik|sist|först|efter\s+punkt|före\s+punkt)(?!\p{L})|^\p{Lu}[\p{L}. -]{1,60}\s(?:föredrar|är\s+föredragande)(?!\p{L})/iu;

/** Whether a sentence is told of the ärende before it: who presents it, what is proposed, who may see it. */
function isOfItemBefore(sentence: string): boolean {
  if (PART.test(sentence) || saysSecrecy(sentence)) return true;
  return !OWN.test(sentence) || (speaksOfWhoSees(sentence) && !sentence.includes('?'));
}

/** "Ändra rubriken på punkt 6 till Löner. Ska inte synas i kanalen.": said of the item that is changed. */
const CHANGES =
  /^(?:(?:kan|vill)\s+du\s+)?(?:ändra|byta?|döp|skriv\s+om|gör)\s.*(?:punkt|ärende|rubrik|förslag)/iu;

/** "Ställ in mötet 18 mars. Inga ärenden.": why stands in a sentence of its own. */
const ORDERS = sifted(
  /^(?:(?:hej|klubban|kan|kunde|vill|ska|måste|får|behöver|hinna|du|vi|ni|jag|tyvärr|snälla)[\s,]+)*(?:ställa?\s+in|avboka|flytta|skjuta?\s+upp|senarelägg\p{L}*|tidigarelägg\p{L}*|stryk|stryka|(?:ta|tag|plocka)\s+bort|ändra\s+(?:tid|dag|lokal|plats))(?!\p{L})[^?]*$/iu,
);

/** Whether a message orders what has a reason: calls off, moves or takes off. */
export function ordersWithReason(text: string): boolean {
  return ORDERS.test(text);
}

function isReasonFor(before: string, sentence: string): boolean {
  if (sentence.includes('?') || OWN.test(sentence)) return false;
  return reasonAsClause(before) === null && reasonAsClause(`${before} ${sentence}`) !== null;
}

/** "Har nämnd då", "jag är bortrest då": of the day that is to be changed. */
const THEN_BUSY =
  /^(?:(?:för|då|men) )?(?:jag |vi |hon |han )?(?:har|är|sitter|ska|kan inte|åker|reser)(?!\p{L})[^?]{2,60}\sdå[\s.!]*$/iu;

/** Whether a sentence is told of what the one before it makes or changes. */
export function belongsBefore(before: string, sentence: string): boolean {
  if (tellsOfNewItem(before)) return isOfItemBefore(sentence);
  if (ORDERS.test(before)) return isReasonFor(before, sentence);
  // "Kan vi flytta 10 dec till 17 dec? Granen är bokad": whether it is asked or ordered.
  const asked = before.replace(/[?!. ]+$/u, '');
  if (asked !== before && before.length < 200 && ORDERS.test(asked) && isReasonFor(`${asked}.`, sentence))
    return true;
  if (reschedules(before)) {
    const ordered = before.replace(/[?!.]+$/u, '.');
    return THEN_BUSY.test(sentence) || isReasonFor(ordered, sentence);
  }
  // "Kan vi prata om parkeringen? Den räcker inte till sommaren.": why is told after it.
  if (before.length < 200 && wantsTakenUp(before.replace(/[?!. ]+$/u, '')))
    return !sentence.includes('?') && isOfItemBefore(sentence);
  return CHANGES.test(before) && saysOnlySecrecy(sentence);
}

/** The channel is named, and not for what is told there: whatever is said of it, nothing is to be posted. */
const NOT_FOR = /(?<!\p{L})(?:inte|ej|inget|ingen|aldrig|utan|varken|bara|endast|slippa?|undvik)(?!\p{L})/iu;

/** Whether a message tells of a new ärende and of who may see it: whatever else its words resemble. */
export function tellsOfSecretItem(text: string): boolean {
  if (!tellsOfNewItem(text)) return false;
  return saysSecrecy(text) || (speaksOfWhoSees(text) && (BY_NOUN.test(text) || NOT_FOR.test(text)));
}

/** "Ska inte synas i kanalen", and no more: of an item spoken of before. Nothing is to be posted. */
export function hidesItemSpokenOf(text: string): boolean {
  if (/^(?:är|omfattas|var|blir)(?!\p{L})|\?/iu.test(text)) return false;
  const said = text.replace(/^(?:(?:nej|oj|jo|fel|förlåt|hej|ja|och|men)[\s,.!]+)+/iu, '');
  return (
    /(?<!\p{L})(?:den|det|punkten|ärendet|ska|skall|får|kanalen)(?!\p{L})/iu.test(said) &&
    saysOnlySecrecy(said)
  );
}

/** A part on a line of its own is one by a full stop as well, where white space is one kind. */
export function withLinesParted(text: string): string {
  if (!text.includes('\n') || !tellsOfNewItem(text)) return text;
  return text.split(/\s*\n\s*/u).reduce((left, line) => {
    const isPart = (PART.test(line) || saysSecrecy(line)) && /[\p{L}\d)"]$/u.test(left);
    return `${left}${isPart ? '.' : ''} ${line}`;
  });
}

/** A new ärende by that word; "lägg till punkt 5" names one that is there. */
const DAY = String.raw`\d{1,2}(?::?e)?\s?(?:\/\s?\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)`;
const ADDS_ITEM = sifted(
  String.raw`^(?:(?:kan|vill|skulle|kunde) (?:du|ni) )?(?:lägga? (?:till|in|upp)|(?:peta|kläm(?:ma)?|trycka?|smyga?|stoppa|slänga?|skjuta?) in) (?:(?:en|ett|det|den|följande|ny|nytt) )*(?:punkt(?:en)?|ärende(?:t)?)(?! ?(?!${DAY})\d)(?!\p{L})|^(?:en |ett )?(?:ny|nytt|extra|intern|internt|hemlig|hemligt|stängd|stängt) (?:dagordnings)?(?:punkt|ärende)(?!\p{L})(?!\s*[?.!]*$)|^(?:(?:hej|jag|vi|skulle) )*(?:behöver|behöva|måste) (?:(?:jag|vi|också|även|nog) )*(?:få|ha) (?:in|med|upp) (?:(?:en|ett|till|ny|nytt) )+(?:punkt|ärende)(?!\p{L})(?!\s*[?.!]*$)`,
  'iu',
);
/** "Lägg till lokalerna direkt efter budgeten": a new one, where it is told beside which it is to stand. */
const ADDS_BESIDE = sifted(
  String.raw`^${LEAD}${ADDS}\S.{1,80}?\s(?:efter|före|innan)\s+(?!mötet|sammanträdet|att|det|den|\d|lunch|kl)\p{L}{4,}[^?]{0,60}$`,
  'iu',
);

/** "Punkt om fönsterbytet efter punkt 6, föredragande Eva": by its noun alone, where what belongs to a new one is told with it. */
const NOUN_WITH_PARTS = sifted(
  /^(?:(?:en|ett)\s+)?(?:dagordnings)?(?:punkt|ärende)\s+(?:om|angående|gällande|kring|rörande)\s+[^?]{2,120}?(?:[\s,]+(?:efter|före|innan)\s+punkt\s+\d|,\s*(?:föredragande|förslag)\s)[^?]*$/iu,
);
/** "Lägg till budget 2027, förslag att anta budgeten": whatever it is called, what is proposed or who presents it makes it a new one. */
const ADDS_PARTS = new RegExp(
  String.raw`^${LEAD}${ADDS}(?!(?:på|till|i|under)\s)\S[^?]{1,120}?[,;.]\s*(?:och\s+)?(?:med\s+)?(?:förslag(?:et)?(?:\s+till\s+beslut)?(?:\s+är)?\s*:?\s+att\s|förslag(?:et)?\s*:|föredragande(?:\s+är)?\s*:?\s+\p{L})`,
  'iu',
);
/** "Lägg till bilar till mötet i december": with no file beside it a new ärende, though a file may be added so too. */
const ADDS_TO_MEETING = new RegExp(
  String.raw`^${LEAD}${ADDS}\S.{1,80}?\s(?:till|på|inför|i)\s+(?:(?:det|nästa|kommande|\p{L}+s)\s+)*(?:\p{L}*möte(?:t)?|\p{L}*sammanträde(?:t)?|dagordning(?:en)?)(?!\p{L})[^?]*$`,
  'iu',
);

/** Whether something is to be taken up at a meeting. */
export function addsToMeeting(text: string): boolean {
  return ADDS_TO_MEETING.test(text);
}

const ADDS_BARELY = sifted(
  String.raw`^(?:(?:hej|klubban|kan|kunde|vill|skulle|du|ni|snälla|och|nu)[\s,]+)*lägga?\s+(?:till|in|upp)\s+(?!tillbaka|mig|oss|\p{L}+\s+som\s|en\s+snabb|(?:nya?|en|ett)\s+(?:person|ledamot|ersättare))(?!${OTHER})(?!punkt(?:en)?\s+\d)\p{L}[^?:]{3,80}$`,
  'iu',
);

/** "Lägg till ansökan från Fixargruppen": nothing but that, and no file beside it. */
export function addsBarely(text: string): boolean {
  return ADDS_BARELY.test(text);
}

/** What is laid in as a meeting, an hour, a place or an answer, and is no ärende. */
const NO_MATTER =
  /^(?:(?:kan|kunde|vill|skulle|du|ni|hej|och|nu)[\s,]+)*lägga?\s+(?:till|in|upp)\s+(?:(?:ja|nej|jag|dem|dom|det|den|honom|henne|alla|följande|kl\.?|klockan)(?!\p{L})|(?:(?!(?:på|till|i|inför|den)\s)\S+\s+){0,3}?(?:\p{L}*(?:möte|sammanträde|träff|planen?|lokal|plats|sal|rum|tid|länk|alternativ|förslag|röst|svar|omröstning|fråga)(?:t|n|en|et|et|ar|er|na|erna)?|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar)?|\p{L}*(?:dagar|datum|konferens)|(?:en|två|tre)\s+dag)(?!\p{L}))/iu;

/** "Lägg in fika på mötet": nothing but that, and what is laid in is no meeting, hour, place or answer. */
export function addsMatter(text: string): boolean {
  return (
    addsBarely(text) &&
    !NO_MATTER.test(text) &&
    !/(?<!\p{L})(?:kl|klockan)\.?\s*\d|\d\s*[-–]\s*\d/iu.test(text)
  );
}

/** "Lägg till: Löneförhandling, stängd del". */
const ADDS_AT_COLON = new RegExp(
  String.raw`^(?:(?:hej|klubban|kan|kunde|vill|skulle|du|ni|snälla|och|nu)[\s,]+)*lägga?\s+(?:till|in|upp)\s*:\s*(?!${OTHER})\p{L}[^?]{2,}$`,
  'iu',
);
const NAMES_PART = sifted(/förslag|föredragande/iu);

/** Whether a new ärende is to be laid in. */
export function addsItem(text: string): boolean {
  const isPlain = [ADDS_AT_COLON, ADDS_ITEM, NOUN_WITH_PARTS, ADDS_BESIDE, ON_AGENDA].some((one) =>
    one.test(text),
  );
  if (isPlain || listsForMeeting(text)) return true;
  return NAMES_PART.test(text) && ADDS_PARTS.test(text);
}

const ANOTHER = sifted(
  String.raw`^(?:(?:ja|ok|okej|hej|oj|just det|javisst)[\s,.!]+)*(?:och|sen|sedan|samt|plus|dessutom)(?:\s+(?:så|sen|sedan|även|också))*\s+(?:en|ett)\s+(?:(?:till|ny|nytt)\s+)*(?<noun>(?:dagordnings)?(?:punkt|ärende)\s+)?(?:till\s+)?(?:om|angående|kring|gällande)\s+\p{L}[^?]{2,100}$`,
  'iu',
);

/** "Och så en punkt om hyran", "sen en om bemanningen": one more ärende, by its noun; or by none, after one that was just added. */
export function addsAnother(text: string): 'BY_NOUN' | 'AFTER_ONE' | null {
  const found = ANOTHER.exec(text);
  if (found === null) return null;
  return found.groups?.noun === undefined ? 'AFTER_ONE' : 'BY_NOUN';
}
