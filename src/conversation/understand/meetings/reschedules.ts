import type { NameMention } from '../named/name-mention.ts';
import { sifted } from '../patterns/sifted.ts';
import type { Message } from '../words/words.ts';

const MONTH =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)';
const DAY = String.raw`(?:(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?(?:\d{1,2}(?::?e)?\s*(?:/\s*\d{1,2}|${MONTH})|\d{1,2}:?e|20\d\d-\d\d-\d\d)(?:\s+20\d\d)?)`;
const MEETING = String.raw`(?:\p{L}*möte(?:t)?|\p{L}*sammanträde(?:t)?)`;
const BEFORE = String.raw`^(?:(?:hej|hejsan|hallå|hörni|hörru|hörrni|klubban|och|men|nej|ok|okej|obs|du|tyvärr|oj|ojdå|hoppsan|ops|jaha|vänta|jo|då|så|alltså|i\s+så\s+fall)[\s,.:!]+)*`;
const INSTEAD = String.raw`(?:istället|i\s+stället|i\s?st\.?\s?f(?:ör)?\.?)`;
const WHEN_OR_WHERE = '(?:tid|klockslag|starttid|sluttid|plats|lokal|rum|sal)(?:en|et)?(?!\\p{L})';
const read = (pattern: string) => new RegExp(BEFORE + pattern, 'iu');

const CLOCK = String.raw`\d{1,2}(?:[.:]\d\d)?`;
const AT_CLOCK = String.raw`(?:(?:till|före|innan|redan|senast|vid|kl\.?|klockan)\s+)*${CLOCK}(?![\d:/]|[.]\d|\s*(?:personer|deltagare|ledamöter|punkter|ärenden|${MONTH}))`;

/** From one day to another, or to another hour "istället": whoever says it means that the meeting be moved. */
const MOVED = [
  read(
    String.raw`(?:${MEETING}\s+)?${DAY}\s+(?:blir|ändras\s+till|flyttas\s+till|byts\s+(?:mot|till|ut\s+mot)|skjuts\s+till|(?:måste|får|ska|skall|bör|behöver|kommer\s+att)\s+(?:nog\s+|istället\s+|i\s+stället\s+)?(?:bli|vara|flyttas\s+till|skjutas\s+(?:upp\s+)?till|läggas\s+på|bytas\s+(?:mot|till)|ändras\s+till))\s+(?:det\s+)?${DAY}`,
  ),
  read(
    String.raw`(?:vi\s+)?(?:(?:kör|tar|har|ses|möts|träffas|lägger)(?:\s+vi)?|(?:ska|kan|får|skulle|kunde)\s+(?:vi\s+|man\s+|ni\s+)?(?:inte\s+|kanske\s+|möjligen\s+|istället\s+)*(?:kunna\s+)?(?:köra|ta|ha|ses|mötas|lägga|välja))\s+(?:(?:mötet|det|på)\s+)*${DAY}\s+${INSTEAD}\s+(?:för\s+)?${DAY}`,
  ),
  // "Aprilmötet får bli den 29:e i stället, lokalen är upptagen": by its month or as the next.
  read(
    String.raw`(?:(?:det|nästa)\s+)?\p{L}*möte(?:t)?\s+(?:blir|(?:får|måste|ska|skall|kan|behöver)\s+(?:nog\s+)?(?:bli|flyttas|vara|läggas))\s+(?:till\s+|på\s+)?${DAY}\s+${INSTEAD}(?:\s*[,.;–][^?]*)?[\s.!]*$`,
  ),
  // "Kan vi börja tidigare den 15:e?", "går det att sluta en halvtimme tidigare?": another hour of that day.
  read(
    String.raw`(?:(?:jag|vi)\s+undrar\s+om\s+vi\s+(?:kan|kunde|skulle\s+kunna)\s+|(?:kan|skulle|får|ska|borde)\s+(?:vi|man)\s+(?:kunna\s+)?|(?:går|skulle)\s+det\s+(?:gå\s+)?att\s+|(?:vi\s+)?(?:vill|behöver|måste|borde)\s+(?:vi\s+)?)(?:börja|starta|sluta|ses|mötas|köra)(?:\s+(?:mötet|lite|en|ett|halv|halvtimme|timme|kvart|timma|par|timmar|två|någon|nån))*\s+(?:tidigare|senare)(?!\p{L})(?!.*(?<!\p{L})eller(?!\p{L}))[^?]*[?.!]*$`,
  ),
  // "Kan vi starta 8.30 den 5 februari": that hour of that day.
  read(
    String.raw`(?:kan|skulle|får|borde|kunde)\s+(?:vi|man)\s+(?:kunna\s+)?(?:börja|starta|sluta)\s+(?:mötet\s+)?${AT_CLOCK}\s+(?:på\s+)?(?:${MEETING}\s+)?${DAY}(?!.*(?<!\p{L})eller(?!\p{L}))[\s?.!]*$`,
  ),
  // "Kan vi köra junimötet två veckor tidigare?"
  read(
    String.raw`(?:kan|skulle|får|ska|kunde|borde)\s+vi\s+(?:kunna\s+)?(?:köra|ta|ha|hålla|lägga)\s+(?:det\s+|nästa\s+)?${MEETING}(?:\s+[^?,.]{1,24}?)?\s+(?:en|två|tre|fyra|\d)\s+(?:vecka|veckor|dag|dagar|timme|timmar)\s+(?:tidigare|senare|framåt|bakåt)[\s?.!]*$`,
  ),
  // "Byt ut novembermötet nästa år mot 11 november".
  read(
    String.raw`(?:(?:kan|vill|ska|får)\s+(?:du|vi)\s+)?byta?r?\s+(?:ut\s+)?(?:det\s+)?${MEETING}(?:\s+(?:i|den|på|nästa)\s+[^?,]{2,24}|\s+20\d\d|\s+${DAY})?\s+(?:mot|till)\s+(?:ett\s+den\s+)?${DAY}[^?]*[\s.!]*$`,
  ),
  // "Flytta till 2 mars istället": of the meeting that is spoken of.
  read(String.raw`(?:vi\s+)?flyttar?\s+(?:mötet\s+|det\s+)?till\s+${DAY}\s+${INSTEAD}[\s.!]*$`),
  // "Måste vi ha mötet 9 mars, går det inte att ta i april istället?": asked of that meeting.
  read(
    String.raw`(?=[^?]{0,80}(?:${MEETING}|${DAY})(?!\p{L}))[^?]{5,80}[,.?–]\s*(?:går|skulle)\s+det\s+(?:inte\s+)?(?:gå\s+)?(?:att|å)\s+(?:ta|ha|lägga|köra|flytta|skjuta)(?:\s+(?:det|mötet|den|upp|på))*\s+(?:till|i|på|den)\s+[^?]{2,30}?\s*(?:${INSTEAD})?[\s?.!]*$`,
  ),
  // "Kan vi inte byta dag?", "går det att hitta en annan dag?": of the meeting ahead, whichever day it be.
  read(
    String.raw`(?:(?:kan|kunde|skulle|borde|bör|ska|får|måste)\s+(?:vi|man|ni)|(?:går|skulle)\s+det(?:\s+(?:inte|gå|kunna))*\s+att|(?:kan|skulle)\s+det\s+gå\s+att)\s+(?:(?:inte|kanske|kunna|bara)\s+)*(?:(?:byta|ändra)\s+(?:mötes)?(?:dag(?:en)?|datum(?:et)?)|(?:hitta|ta|välja|köra|ha|lägga|hålla)\s+(?:(?:det|mötet|en|nån|någon|på)\s+)*annan\s+(?:(?:mötes)?dag|vecka|tid))(?:\s+(?:på|för|till)\s+(?:det\s+|nästa\s+)?${MEETING})?(?:\s+(?:${INSTEAD}|då))?[\s.?!]*$`,
  ),
  // "Ta 5 maj istället för 6 maj", "det ska vara 5 maj i stället för 6 maj".
  read(
    String.raw`(?:det\s+(?:(?:ska|skall)\s+vara|blir)|ta|byt\s+till|ändra\s+till|flytta\s+till)\s+${DAY}\s+${INSTEAD}\s+(?:för\s+)?${DAY}`,
  ),
  // "Sätt tid och plats på mötet 9 september: 10–11.30, Biblioteket".
  read(
    String.raw`(?:(?:kan|vill)\s+du\s+)?(?:sätta?|ange|fylla?\s+i|lägga?\s+(?:till|in)|skriva?\s+in)\s+(?:en\s+|rätt\s+)?${WHEN_OR_WHERE}(?:\s*(?:,|och)\s*${WHEN_OR_WHERE})*\s+(?:på|för|till|vid)\s+(?:det\s+|nästa\s+)?(?:${MEETING}|${DAY})`,
  ),
  read(
    String.raw`(?:kan|skulle|får|ska)\s+vi\s+(?:kunna\s+)?(?:köra|ta|ha|ses|mötas|träffas|börja|sluta|starta|lägga|hålla)(?!\p{L})(?!.*(?<!\p{L})eller(?!\p{L}))(?=.*\d).*\s${INSTEAD}[\s?.!]*$`,
  ),
];

const HOUSE = String.raw`(?:(?:stora|lilla)\s+)?\p{L}*(?:hus(?:et)?|gård(?:en)?|sal(?:en)?|bibliotek(?:et)?|hotell(?:et)?|rum(?:met)?|kontor(?:et)?|skola(?:n)?|kansli(?:et)?|lokal(?:en)?)`;
const NEW = String.raw`(?:(?:nu|redan|först|${INSTEAD})\s+)*(?:kl\.?|klockan|\d|halv|en\s+(?:vecka|timme|dag)|två\s|tre\s|(?:i|på)\s+(?:rum\s|sal\s|lokal\s)?\p{L})`;
const HOURS = String.raw`(?:(?:kl\.?|klockan|mellan|från)\s*)?${CLOCK}\s*(?:[-–]|till|och)\s*(?:kl\.?\s*)?${CLOCK}(?![\d:/]|[.]\d|\s*(?:personer|deltagare|ledamöter|punkter|${MONTH}))`;
const ROOM = '(?:mötes)?(?:lokal|plats|sal|rum)(?:en|met)?';
/** What a room may be called: no word of how it is. */
const NAMED_ROOM = String.raw`(?!(?:dubbel)?(?:bok|upptag|ledig|klar|bra|ok|inte|ej|för\s|samma|densamma|den\s|det\s|som\s|fel|bestäm|ändra|okänd|trång|kall|varm|dyr|billig|stängd|avstängd|ombok|fin|stor\s*$|liten|alldeles|lite|mycket|nu|då|kvar|på|här|där)\p{L}*(?!\p{L}))\p{L}{3}`;
const WRONG_TIME = String.raw`(?:(?:det\s+(?:blev|är|var)\s+)?fel\s+(?:tid|klockslag|starttid|sluttid)|(?:mötes)?tiden\s+(?:blev|är|var)\s+fel)`;
const MUST = '(?:behöver|måste|får|ska|skall|bör|vill|är|slutar|börjar)';
const SOFTLY = String.raw`(?:\s+(?:nog|väl|tyvärr|faktiskt|gärna|helst))*`;
const BOUND =
  '(?:va(?:ra)?\\s+(?:klara|färdiga|klart?|slut)|klara|färdiga|sluta|avsluta|börja|starta|köra|gå)';
/** How it is from now on, told by whoever decides that: "mötet 15 april slutar kl 11". */
const TOLD = [
  // "6 maj är röd dag, ta 5 maj istället": why one day is none, and another.
  read(
    String.raw`(?:[^?\d]*\s)?${DAY}(?!\d)[^?]*[,.;–]\s*(?:(?:så|och|vi|du|får|kan|ska|gärna)\s+)*(?:ta|tar|kör|köra|byta?|byter|ändra|ändrar|flytta|flyttar|lägga?|välj)(?:\s+(?:om|mötet|det|den|dag))*(?:\s+(?:till|på))?\s+${DAY}(?:\s+${INSTEAD})?[\s.!]*$`,
  ),
  // "Aprilmötet kör vi på Teams, länk https://…": the link of that meeting.
  read(
    String.raw`(?:(?:på|till|för|inför)\s+)?(?:(?:det|nästa)\s+)?(?:${MEETING}(?!\p{L})|${DAY}(?!\d))[^?]{0,80}(?<!\p{L})\p{L}*länk(?:en)?(?!\p{L})[^?]{0,40}https:\/\/\S+[\s.!]*$`,
  ),
  // "9 september är 10 till 11.30 på biblioteket", "mötet 9 september är kl 10–11.30".
  read(String.raw`(?:${MEETING}\s+)?${DAY}\s+(?:är|hålls|(?:ska|skall)\s+vara)\s+(?:nu\s+)?${HOURS}`),
  read(String.raw`${MEETING}\s+${DAY}\s+är\s+(?:kl\.?|klockan)\s*${CLOCK}`),
  // "Tiden för mötet 9 september är 10–11.30", "mötet 9 september saknar tid, det är 10–11.30".
  read(
    String.raw`${WHEN_OR_WHERE}\s+(?:för|på|till)\s+(?:${MEETING}\s+)?${DAY}\s*(?::|är|blir|(?:ska|skall)\s+vara)\s+\S`,
  ),
  read(
    String.raw`(?:${MEETING}\s+)?${DAY}\s+saknar\s+${WHEN_OR_WHERE}[^?]*[,.;–]\s*(?:det|den|tiden|platsen|lokalen)\s+(?:är|blir|(?:ska|skall)\s+vara)\s`,
  ),
  // "9 september plats Biblioteket tid 10–11.30".
  read(
    String.raw`(?:${MEETING}\s+)?${DAY}\s*[,:]?\s*(?:tid(?:en)?\s*:?\s*${HOURS}|(?:plats|lokal)(?:en)?\s*(?::|är)?\s+\p{L}[^?]*\stid(?:en)?\s*:?\s*${HOURS}|(?:plats|lokal)\s*:)`,
  ),
  read(
    String.raw`${MEETING}(?:\s+(?:(?:den|i|på)\s+)?(?:${DAY}|den\s+\d{1,2}|${MONTH}))?\s+(?:slutar|börjar|startar|blir|hålls)\s+${NEW}`,
  ),
  read(
    String.raw`${MEETING}(?:\s+(?:(?:den|i|på)\s+)?(?:${DAY}|den\s+\d{1,2}|${MONTH}))?\s+är\s+${NEW}.*\s${INSTEAD}[\s.!]*$`,
  ),
  read(
    String.raw`(?:det|vi)\s+(?:blir|börjar|slutar|startar|kör|ses)\s+${NEW}.*${INSTEAD}(?:[\s,]+(?:men|och|fast)\s+samma\s+(?:tid|dag|klockslag|lokal|plats))?[\s.!]*$`,
  ),
  // "18 mars behöver vi nog vara klara 15 istället", "vi måste sluta 15 den 18 mars": its hours.
  read(
    String.raw`(?:${MEETING}\s+)?${DAY}\s+${MUST}(?:\s+(?:vi|det))?${SOFTLY}\s+${BOUND}\s+${AT_CLOCK}(?:\s+${INSTEAD})?(?:\s*[,;–][^?]*|\s+för\s+att\s[^?]{2,60})?[\s.!]*$`,
  ),
  read(
    String.raw`vi\s+${MUST}${SOFTLY}\s+${BOUND}\s+${AT_CLOCK}\s+(?:på\s+)?(?:${MEETING}\s+)?${DAY}(?:\s+${INSTEAD})?[\s.!]*$`,
  ),
  // "Vi börjar redan 8.30 den 5 februari", "startar kl 9 på mötet 12 mars".
  read(
    String.raw`(?:vi\s+)?(?:börja[r]?|starta[r]?|sluta[r]?)${SOFTLY}\s+(?:mötet\s+)?(?:(?:nu|först)\s+)?${AT_CLOCK}\s+(?:på\s+)?(?:${MEETING}\s+)?${DAY}(?:\s+${INSTEAD})?(?:\s*[,;–][^?]*)?[\s.!]*$`,
  ),
  // "Det ska va slut 10": of the meeting worked on.
  read(
    String.raw`(?:det|vi|mötet)\s+(?:ska|skall|måste|behöver|får)${SOFTLY}\s+(?:va(?:ra)?\s+(?:slut|klara|klart?|färdiga)|sluta|avslutas)\s+${AT_CLOCK}(?:\s+${INSTEAD})?[\s.!]*$`,
  ),
  // "Länken till 18 mars kommer senare, men det ska va slut 10": the hour, and the day that it is of.
  read(
    String.raw`(?:[^?]{0,60}\s)?${DAY}(?!\d)[^?]{0,60}[,.;]\s*(?:men|och|fast|sen)\s+(?:det|vi|mötet)\s+(?:ska|skall|måste|behöver|får)${SOFTLY}\s+(?:va(?:ra)?\s+(?:slut|klara|klart?|färdiga)|sluta|avslutas)\s+${AT_CLOCK}[\s.!]*$`,
  ),
  // "10 juni vill vi köra heldag, börja 9": from when, told after what else is wished of that day.
  read(
    String.raw`(?:${MEETING}\s+)?${DAY}\s+(?:vill|ska|skall|behöver|måste|kör|får|bör)\s+vi(?!\p{L})[^?]{0,50}(?<!\p{L})(?:börja[r]?|starta[r]?|sluta[r]?)\s+(?:(?:redan|kl\.?|klockan)\s*)*${CLOCK}[\s.!]*$`,
  ),
  // "Junimötet ska va i Träffpunkten": a room, and neither a day nor how one takes part.
  read(
    String.raw`${MEETING}(?:\s+(?:(?:den|i|på)\s+)?(?:${DAY}|den\s+\d{1,2}|${MONTH}))?\s+(?:ska|skall)\s+(?:va|vara|hållas|ligga)\s+(?:(?:nu|${INSTEAD})\s+)?(?:i|på|hos)\s+(?!(?:distans|teams|zoom|länk|plats|tid|${MONTH}|(?:mån|tis|ons|tors|fre|lör|sön)\p{L}*|morgon|för(?:e|mid)\p{L}*|efter\p{L}*|kväll\p{L}*|dag\p{L}*|våren|hösten|sommaren|en|ett|vecka\p{L}*)(?!\p{L}))\p{L}{3}[^?]*$`,
  ),
  // "Lokalen ska vara Folkets hus som förut", "vi ska vara i Folkets hus i stället".
  read(
    String.raw`${ROOM}(?:\s+(?:för|till|på)\s+(?:${MEETING}|${DAY})(?:\s+${DAY})?)?\s+(?:blir|(?:ska|skall)\s+(?:vara|bli))\s+(?:(?:nu|åter|återigen|${INSTEAD}|i|på)\s+)*(?:(?:rum|sal)\s+\S|(?:\p{L}[\p{L}-]*\s+){0,3}${HOUSE}(?!\p{L}))`,
  ),
  // "Ny lokal blev Granen", "den nya lokalen är Granen", "rummet blev Granen": by its name.
  read(
    String.raw`(?:den\s+)?(?:ny|nya)\s+${ROOM}(?:\s+(?:för|till|på)\s+(?:${MEETING}|${DAY})(?:\s+${DAY})?)?\s+(?:blev|blir|är|e|(?:ska|får|fick)\s+(?:vara|bli)|heter)\s+${NAMED_ROOM}[^?]*$`,
  ),
  read(
    String.raw`${ROOM}(?:\s+(?:för|till|på)\s+(?:${MEETING}|${DAY})(?:\s+${DAY})?)?\s+(?:blev|blir|(?:får|fick)\s+bli)\s+${NAMED_ROOM}[^?]*$`,
  ),
  read(
    String.raw`vi\s+(?:ska\s+(?:vara|hålla\s+till|ses)|håller\s+till|är|kör|ses|sitter)\s+(?:(?:nu|åter|återigen|${INSTEAD})\s+)*(?:i|på)\s+(?:\p{L}[\p{L}-]*\s+){0,3}${HOUSE}\s+(?:som\s+(?:förut|vanligt|tidigare|innan|förra|sist)|${INSTEAD}|igen|dessutom|också|oxå)`,
  ),
  // "Salen har vattenskada, vi sitter i Församlingshemmet i stället": why first, then where.
  read(
    String.raw`(?:[^?,.;\d]{3,80}[,.;–]\s*(?:så\s+|då\s+)?)?vi\s+(?:ska\s+(?:vara|hålla\s+till|ses)|håller\s+till|är|kör|ses|sitter|möts)\s+(?:nu\s+)?(?:i|på|hos)\s+(?!(?:${MONTH}|v[åa]ren?|h[öo]sten?|sommaren?|vintern?|morgon|övermorgon|kväll|distans|teams|zoom|länk|en|ett|nästa|slutet|början|mitten|dag|helgen|\p{L}+dag(?:en)?)(?!\p{L})|\d)\p{L}[^?,.;\d]{2,60}\s${INSTEAD}[\s.!]*$`,
  ),
  // "Fel tid, ska vara 13", "tiden blev fel, 13 ska det vara".
  read(
    String.raw`${WRONG_TIME}[\s,.:;–-]+(?:(?:det|den|mötet|vi|tiden|så)\s+)*(?:(?:ska|skall)\s+(?:(?:det|den|mötet)\s+)?(?:vara|bli|börja)|är|blir|börjar|slutar|rätt\s+är)?\s*(?:(?:kl\.?|klockan)\s*)?${CLOCK}(?!\d)`,
  ),
  // "Mötet är inte kl 13 utan 14", "inte kl 10 utan kl 11", "mötet den 11 är i Rådhuset, inte Stadshuset".
  read(
    String.raw`(?:(?:${MEETING}|det|vi)\s(?:[^?]*\s)?)?(?:inte|ej)\s+(?:kl\.?|klockan)\s*${CLOCK}\s*,?\s*utan\s+(?:kl\.?\s*|klockan\s*)?${CLOCK}[\s.!]*$`,
  ),
  read(
    String.raw`(?:${MEETING}(?:\s+(?:(?:den|i|på)\s+)?(?:${DAY}|den\s+\d{1,2}|${MONTH}))?|det)\s+(?:är|blir|hålls|ska\s+vara)\s+(?:i|på)\s+\p{L}[^?]*(?:\s|,\s*)(?:och\s+|men\s+)?(?:inte|ej)\s+(?:i\s+|på\s+)?\p{L}`,
  ),
  read(
    String.raw`(?:vi\s+)?flytta(?:r|s)?\s+(?:mötet\s+)?till\s+${HOUSE}(?:[\s,]+(?:men|och|fast|inte|utan|i\s?stället|istället)(?!\p{L})[^?]*)?[\s.!]*$`,
  ),
  read(String.raw`${DAY}\s+(?:blir|börjar|slutar|startar)\s+${NEW}`),
  read(
    String.raw`${DAY}\s*(?::|får)?\s*(?:ny|nytt|ändrad)\s+(?:tid|lokal|plats|klockslag|starttid|sluttid)(?!\p{L})`,
  ),
  read(
    String.raw`(?:ny|nytt|ändrad)\s+(?:tid|lokal|plats|klockslag|starttid|sluttid)\s+(?:(?:för|på|till|den)\s+)*(?:${MEETING}\s+)?(?:(?:den|i)\s+)?${DAY}`,
  ),
];

const MAY_MOVE = sifted(
  /tidigare|senare|annan|ändra|(?<!\p{L})(?:börja|starta|sluta)|bli|istället|stället|i\s?st|ändras|flyttas|byt|skjut|läggas|vara|tid|plats|lokal|rum|sal/iu,
);

/** "17 juni blir 10 juni istället", "kan vi köra 15 april kl 10 istället": a meeting is to be moved, though no "flytta" says so. */
export function reschedules(text: string): boolean {
  return MAY_MOVE.test(text) && MOVED.some((one) => one.test(text));
}

const MOVES_BARELY = sifted(
  /^(?:(?:hej|ok|okej|du)[ ,]+)*(?:(?:vi|jag) )?(?:(?:behöver|måste|får|ska|vill|skulle (?:vilja|behöva)) )?(?:nog |ju )?(?:flyttas?|skjuta(?:s)?(?: upp| fram)?|senareläggas?|tidigareläggas?) +till +(?:den +|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? +(?:den +)?)?\d/iu,
);

/** "Vi behöver flytta till 25 februari", of a board that is named: its meeting, and no item. */
export function movesBarely(text: string): boolean {
  return MOVES_BARELY.test(text);
}

const POSTPONES = sifted(
  /^(?:(?:hej|ok|okej|du|nej|men|tyvärr)[ ,]+)*(?:(?:vi|jag) )?(?:(?:måste|får|vill|behöver) (?:nog )?)?(?:skjut(?:a|er)?|senarelägg(?:a|er)?|flyttar?)(?: (?:upp|på|fram))? (?:(?:mötet|sammanträdet|styrelsemötet) (?:i|för|med) )?$/iu,
);

/** "Vi skjuter upp Norrskog, tar det i april": the board stands right behind the order, and its meeting is meant. */
export function postponesBoard(
  { text, words }: Message,
  boards: readonly Pick<NameMention, 'words'>[],
): boolean {
  return boards.some(({ words: [first] }) => POSTPONES.test(text.slice(0, words[first]?.start ?? 0)));
}

const OF_AGENDA = sifted(/(?<!\p{L})(?:punkt\p{L}*|ärende\p{L}*|bilag\p{L}*|förslag\p{L}*)(?!\p{L})/iu);

/** The same where only whoever prepares the meetings can mean it so: from others it asks, or tells of oneself. */
export function tellsOfChange(text: string): boolean {
  if (
    text.includes('?') ||
    !/slutar|börjar|startar|blir|blev|hålls|istället|stället|dessutom|också|oxå|ny|ändrad|inte|flytta|ska|som|länk|\d/iu.test(
      text,
    )
  )
    return false;
  if (OF_AGENDA.test(text)) return false;
  return TOLD.some((one) => one.test(text));
}

/** "15 april: ny tid 13–15": what stands after the colon is what is new, and no reason. */
export function tellsAfterColon(text: string): boolean {
  return (
    /:\s*(?:ny|nytt|ändrad|börja[rn]?|slutar?|start(?:a|ar|tid)?|slut(?:tid)?|kl\.?|klockan|tid)\s/iu.test(
      text,
    ) || /^(?:ny|nytt|ändrad|sätta?|ange|fylla?\s+i|lägga?\s+(?:till|in)|skriva?\s+in)\s+[^:]*:/iu.test(text)
  );
}
