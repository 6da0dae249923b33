import { sifted } from '../patterns/sifted.ts';
import { takesBackOwn } from './own-proposal.ts';

const VERB =
  '(?:är|e|blir|blev|har|hade|kan|kunde|ska|skulle|måste|behöver|hinner|vill|får|fick|saknas|saknar|krockar|kommer|snöar|stormar|går|finns|ligger|räcker|väntar|dröjer|reser|tar|ångrat|uteblir|fungerar|funkar|pågår|lämnat|lämnade|anmält|anmälde|fattas|strejkar|dragits|dragit|drog|tagits|tagit|återtagits|återtagit|återkallats|utgår|skjutits|flyttats|försenats|avslutats|behandlats|beslutats|målas|målats|byggs|byggts|renoveras|renoverats|repareras|städas|stängs|stängts|används|hyrs|hyrts|rivs|saneras|läcker|behövs|lånas|bokas|bokats)';
/** Told in a word or two: "sjukdom", "krock med fullmäktige", "inga ärenden". */
const GROUND =
  '(?:\\p{L}*(?:läck(?:a|an|or|age)|skad(?:a|an|or|ad|at|ats)(?!\\p{L})|mögel|översväm|haveri|inbrott|besiktning|strul)|krock|dubbelbok|renover|ombygg|vattensk|vattenl|elavbrott|strömavbrott|trasig|sjuk|förhinder|brist|snö|storm|strejk|halka|semester|inga\\s|inget\\s|för\\s(?:få|många|lite|kort|litet|tidigt|sent)(?!\\p{L})|låg\\s|upptag|återtag|återkall|inaktuel|dubblett|försen|(?:ej|inte|inget|ingen)\\s(?:läng|aktuel|klar)|(?:\\p{L}+\\s){1,3}(?:upptagen|upptaget|(?:upp|dubbel|redan\\s)?(?:bokad|bokat)|uthyrd|uthyrt|sjuk|sjuka|(?:av)?(?:stängd|stängt)|inställd|inställt|bortrest|bortresta|ledig|lediga)(?!\\p{L})|(?:\\p{L}+\\s){1,3}i\\s+vägen(?!\\p{L})|(?:röd\\s+dag|helgdag|påsk|jul|midsommar|pingst|valborg|valdag|nationaldag|sportlov|höstlov|lov)(?:en|et|helg|helgen|lovet|afton|dagen|ledigt|veckan)?(?!\\p{L}))';
/** "Vi får flytta mötet": what is to be done, and never why. */
const TO_DO = String.raw`(?:(?:vi|jag|så|då|därför|får|måste|behöver|vill|ska|skulle|bör|kan|nog|alltså|du|ni|snälla|gärna)\s+)*(?:flyttar?|ställ(?:a|er)?|skjut(?:a|er)?|byt(?:a|er)?|ändrar?|senarelägg(?:a|er)?|tidigarelägg(?:a|er)?)\s+(?:\p{L}*möte\p{L}*|\p{L}*sammanträde\p{L}*|det|den|till|in|upp|fram|dag|tid|lokal|\d)`;
/** What is asked or bidden beside it, or tells when and where instead. */
const OTHER = String.raw`(?:${TO_DO}|går\s+det|funkar|fungerar\s+det|är\s+(?:det|du|ni|vi|alla)\s|kan\s|vill\s|ska\s|skulle\s|har\s|får\s|tack|snälla|och\s|men\s|skicka|meddela|säg|påminn|lägg|kalla|ändra|flytta|ställ\s|be\s|stryka?\s|ta\s+(?:den|det|bort|upp)\s|samma\s|i\s+stället|istället|i\s|på\s|till\s|från\s|kl|klockan|gärna|helst|(?:mötet|tiden|dagen|platsen|lokalen)\s+blir\s|(?:det|mötet|vi|tiden|dagen)\s+(?:blir\s+(?:kl|i|på|den|\d)|börjar|ska\s+(?:vara|börja)|är\s+(?:kl|i|på|den|\d)|ses|möts|kör|tar))`;
const CLAUSE = sifted(
  String.raw`(?:[,;.–]|\s-)\s+(?:(?:för|ty|nämligen|då|anledning:?|skäl:?)\s+(?!(?:få|många|lite|litet|kort|mycket|sent)\s))?(?!${OTHER})(?<why>(?:${GROUND}\S*.*|(?:\p{L}[\p{L}\d'-]*\s+){1,6}${VERB}(?!\p{L}).*))$`,
  'iu',
);

/** "… för ansökan är återtagen", "… då kostnaden är okänd": told without a comma, and of nothing that is so ("för unga som har"). */
const AFTER_WORD = sifted(
  String.raw`(?<=\S\s)(?:för|då|ty)\s+(?!att\s|${OTHER})(?<why>(?:(?!(?:som|när|där|vars|vilka)\s)\p{L}[\p{L}\d'-]*\s+){1,6}${VERB}(?!\p{L}).*)$`,
  'iu',
);

const REASON = sifted(
  /[\s,.;:](?:eftersom|därför att|för att|för att|på grund av att|pga att|med anledning av att|skälet är att|skäl:|orsak:)\s+(\S.{2,400})$/iu,
);
/** "… för det är snö": why, told as a sentence of its own. */
const FOR_IT_IS = sifted(
  /[\s,.;:]för\s+((?:det|den|vi|jag|han|hon|de|alla|ingen|många|flera|ordföranden|lokalen|salen|mötet|kallelsen)\s+(?:\p{L}+\s+)?(?:är|blir|blev|har|hade|kan|kunde|ska|skulle|måste|behöver|hinner|vill|får|fick|saknas|saknar|krockar|kommer|snöar|går|finns)(?!\p{L}).{0,380})$/iu,
);
/** The ground is named, not told. */
const GROUND_NAMED = sifted(
  /[\s,.;:]((?:på grund av|pga\.?|p\.?g\.?a\.?|med anledning av|så att)\s+\S.{2,400})$/iu,
);

const FINITE = new RegExp(`(?<!\\p{L})${VERB}(?!\\p{L})`, 'iu');

/** "… eftersom ansökan är återtagen": why, as it was said, by a word that says so; null: none does. */
export function reasonGiven(text: string): string | null {
  const reason = REASON.exec(text)?.[1] ?? GROUND_NAMED.exec(text)?.[1] ?? FOR_IT_IS.exec(text)?.[1];
  const told = reason?.trim() ?? '';
  // "För att hinna" tells what for: its words stand whole.
  const isWhatFor =
    !FINITE.test(told) && /(?<!\p{L})för att\s+$/iu.test(text.slice(0, text.lastIndexOf(told)));
  const said = isWhatFor ? `för att ${told}` : told;
  return said === '' ? null : said.charAt(0).toLocaleUpperCase('sv') + said.slice(1);
}

/** "…, salen är upptagen", "… för ansökan är återtagen": why, told as a clause without any "eftersom"; null: nothing is. */
export function reasonAsClause(text: string): string | null {
  const told = text.trim();
  const clause = (CLAUSE.exec(told) ?? AFTER_WORD.exec(told))?.groups?.why ?? '';
  const why = clause
    .replace(OTHER_DAY, '')
    .replace(DAY_THAT_DOES, '')
    .replace(WHEN_INSTEAD, '')
    .replace(/[\s.,;!]+$/u, '');
  if (why === '' || why.endsWith('?')) return null;
  return why.charAt(0).toLocaleUpperCase('sv') + why.slice(1);
}

const DAY = String.raw`(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?\d{1,2}(?::?e)?\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*`;
/** "…, det är helgdag. Ta 5 maj": the day that it shall be instead is no part of why. */
const OTHER_DAY = new RegExp(
  String.raw`[,;–.]\s*(?:(?:så|och|vi|du|får|kan|ska|gärna)\s+)*(?:ta|tar|kör|köra|byta?|ändra|flytta|lägga?|välj)\s+(?:\p{L}+\s+){0,3}?${DAY}[^,;]*$`,
  'iu',
);
/** "… 11e samma tid funkar": the day that does, told after why. */
const DAY_THAT_DOES = new RegExp(
  String.raw`[.;]\s*(?:(?:men|och)\s+)?(?:${DAY}|(?:den\s+)?\d{1,2}(?::?[ae])?|\p{L}+dag(?:en)?)(?:\s+(?!\d)[\p{L}]+){0,4}?\s+(?:funkar|fungerar|passar|går(?:\s+bra)?|duger|är\s+ledig(?:t)?)(?:\s+(?:bra|bättre|för\s+alla|i\s?stället))*[\s.!]*$`,
  'iu',
);
/** "… granen är upptagen. 17 december samma tid på Folkets hus": a sentence of its own that tells when and where. */
const WHEN_INSTEAD = new RegExp(
  String.raw`[.;!]\s+(?:(?:vi|så|det|då|blir|tar|kör|kan|ses|istället|i\s+stället|i|på|föreslår)\s+)*(?:${DAY}|\d{1,2}\/\d{1,2}|(?:kl\.?|klockan)\s*\d|(?:den\s+)\d{1,2}|(?:mån|tis|ons|tors|fre)dag|samma\s+(?:tid|plats|lokal|dag)|nästa\s+vecka)(?!\p{L}).*$`,
  'isu',
);
const OF_DAY = String.raw`(?<why>(?:${DAY}|(?:den\s+)?\d{1,2}:?[ae])\s+(?:är|krockar|funkar|fungerar|går)\s+(?!(?:den|det|ny|nytt)(?!\p{L})|kl|\d)[^,;–.?]{3,100})`;
/** "6 maj är ju helgdag, ta 5 maj"; "flytta 6 maj till 5 maj, 6 maj är röd dag". */
const OF_A_DAY = [
  new RegExp(
    String.raw`^(?:(?:hej|oj|ojdå|ops|hoppsan|du|klubban|men|och)[\s,.!]+)*${OF_DAY}[,;–.]\s*\S`,
    'iu',
  ),
  new RegExp(String.raw`[,;–.]\s*(?:för\s+)?${OF_DAY}[\s.!]*$`, 'iu'),
];

/** Why a meeting is moved, told of the day that it is moved from; null: nothing is. */
export function reasonOfDay(text: string): string | null {
  for (const pattern of OF_A_DAY) {
    const why = pattern.exec(text.trim())?.groups?.why?.trim();
    if (why !== undefined) return why.charAt(0).toLocaleUpperCase('sv') + why.slice(1);
  }
  return null;
}

const AHEAD = new RegExp(
  String.raw`^(?:(?:hej|oj|tyvärr|du|klubban|obs|nu)[\s,!.:]+)*(?!${OTHER})(?!vad|vem|vilk|när|hur|om\s)(?<why>(?:${GROUND}[^,;.?\d]{0,80}|(?:\p{L}[\p{L}'-]*\s+){1,6}${VERB}(?!\p{L})[^,;.?\d]{0,80}))[,;.–]\s*(?:${TO_DO}|(?:(?:så|då)\s+)?(?:vi\s+)?(?:kör|tar|ses|sitter|möts|träffas|håller\s+till|är)(?:\s+vi)?\s[^?]{2,80}\s(?:istället|i\s+stället)[\s.!]*$)`,
  'iu',
);
const OF_MEETING =
  /möte|sammanträd|(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:i|om)\s?morgon|(?<!\p{L})punkt|ärende/iu;

/** "Rummet är dubbelbokat, flytta mötet till …": why, told before what is to be done; null: nothing is. */
export function reasonAhead(text: string): string | null {
  const why = AHEAD.exec(text.trim())?.groups?.why?.trim() ?? '';
  if (why === '' || OF_MEETING.test(why)) return null;
  return why.charAt(0).toLocaleUpperCase('sv') + why.slice(1);
}

const WHEN =
  '(?:(?:nästa|förra|mån|tis|ons|tors|fre|lör|sön)\\p{L}*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*|mötet?|sammanträdet?|punkt\\p{L}*|ärende\\p{L}*|samt|eller|även|också|inte|ej|nej|båda|alla|sedan|sen|sist|först)';
const BEHIND = new RegExp(
  String.raw`^[^,;–]{3,200}(?:[,;–]|\s-)\s+(?!${OTHER})(?!${WHEN}(?!\p{L}))(?<why>\p{L}{2,}[^?]{1,200})$`,
  'iu',
);

/**
 * "Stryk punkt 7, ingen föredragande": what stands behind an order to take off or call off, whatever it is, where no
 * word says that it is why; null: nothing does, or it tells when, where or what else.
 */
export function reasonBehind(text: string): string | null {
  const why = BEHIND.exec(text.trim())?.groups?.why?.replace(/[\s.,;!]+$/u, '') ?? '';
  return why === '' ? null : why.charAt(0).toLocaleUpperCase('sv') + why.slice(1);
}

const GROUND_BEHIND = new RegExp(String.raw`\s*(?:[,;.–]|\s-)\s+${GROUND}.*$`, 'iu');

/** "Biblioteket, renovering": the place without why. */
export function withoutGround(text: string): string {
  return text.replace(GROUND_BEHIND, '');
}

/** The message as far as where it tells why: "stryk lovskolan". */
export function beforeReason(text: string): string {
  const reason = reasonGiven(text) ?? reasonAsClause(text);
  const at = reason === null ? -1 : text.toLocaleLowerCase('sv').lastIndexOf(reason.toLocaleLowerCase('sv'));
  return at < 1 ? text : text.slice(0, at);
}

const TAKES_OFF = sifted(
  /^(?:(?:hej|klubban|kan|kunde|vill|skulle|ska|skall|får|bör|du|vi|ni|jag|snälla)[\s,]+)*(?:stryk|stryka|slopa|(?:ta|tag|lyft|plocka) (?:bort|ut|ur))(?!\p{L})/iu,
);
/** "Stryk punkt 7, dras tillbaka": an order to take off, whatever is told after it. */
export function beginsByTakingOff(text: string): boolean {
  return TAKES_OFF.test(text);
}

const OF_ANOTHER =
  /(?<!\p{L})(?:mitt|mina|min|möte\p{L}*|sammanträde\p{L}*|svar\p{L}*|jäv\p{L}*|röst\p{L}*|bilag\p{L}*|föredragande\p{L}*|förslaget|förhinder\p{L}*|\p{L}*anmälan|registrering\p{L}*|prenumeration\p{L}*|snabbfråg\p{L}*|påminnelse\p{L}*)(?!\p{L})/iu;

/** "Stryk lovskolan för ansökan är återtagen": an item is taken off, since why is told beside it. */
export function takesOffWithReason(text: string): boolean {
  if (!TAKES_OFF.test(text)) return false;
  const order = beforeReason(text);
  return order !== text && TAKES_OFF.test(order) && !OF_ANOTHER.test(order);
}

/** "Lyft ut simhallen", which is nothing new though "lyft simhallen" is. */
const LIFTS_OUT = sifted(
  /^(?:(?:hej|klubban|kan|kunde|vill|skulle|ska|skall|får|bör|du|vi|ni|jag|snälla)[\s,]+)*(?:lyfta?|plocka) (?:bort|ut|ur) (?!\d|bilag|mig |.*cirkulation)\p{L}/iu,
);

/** "…, den kom in fel": of what is taken off, and nothing that is to be undone. */
const CAME_WRONG =
  /[\s,.;–-]+(?:den|det|som|de|punkten|ärendet) (?:kom|blev|var|är|hamnade|las|lades|står|hör) (?:\p{L}+ ){0,3}(?:fel|misstag|hemma)[\s.!]*$/iu;

function takesOffWhatCameWrong(text: string): boolean {
  return TAKES_OFF.test(text) && CAME_WRONG.test(text) && !OF_ANOTHER.test(text);
}

/** An item is taken off without its number: one's own proposal, or one of the agenda with why. */
export function takesOff(text: string): boolean {
  return (
    takesBackOwn(text) || takesOffWithReason(text) || takesOffWhatCameWrong(text) || LIFTS_OUT.test(text)
  );
}
