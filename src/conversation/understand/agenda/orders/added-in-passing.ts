import { MONTHS } from '../../../../kernel/index.ts';
import { asksOfCourse } from '../../meetings/at-meetings-asked.ts';
import { sifted } from '../../patterns/sifted.ts';
import { saysOnlySecrecy } from '../../secrecy/secrecy-said.ts';

const LEAD = String.raw`^(?:(?:hej|oj|ojdå|just\s+det|ja|jo|och|men|du|klubban|ok|okej)[\s,.!]+)*`;
const NOUN = '(?:sak(?:er)?|punkt(?:er)?|grej(?:er|or)?|ärende(?:n)?|frågor|fråga)';
const DAY = String.raw`(?:den\s+)?(?:\d{1,2}(?::?[ae])?(?:\s+(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec))?|\d{1,2}/\d{1,2})`;
const WHERE = String.raw`(?:(?:nästa|kommande)\s+(?:gång|möte|sammanträde)|(?:det\s+|nästa\s+)?\p{L}*(?:mötet|sammanträdet)(?:\s+${DAY})?|${DAY})`;
const NO_MATTER = String.raw`(?!(?:jag|vi|du|ni|han|hon|hen|den|det|de|dom|alla|ingen|att|lägg|lägga|skriv|skriva|ta|tag|sätt|sätta|kan|kallelsen|påminn\p{L}*|skicka)(?!\p{L}))`;

/** "Glömde en sak, hyran också. Ska före budgeten". */
const FORGOTTEN = sifted(
  String.raw`${LEAD}(?:jag\s+)?(?:glömde|missade)\s+(?:(?:visst|helt|bort|en|ett|nåt|något|till|${NOUN})\s*)+[,:.–-]\s*${NO_MATTER}(?<what>[^\s,.;?:][^,.;?:]{2,80}?)(?:\s+(?:också|med|oxå|dessutom))?(?:[.,]\s*(?:(?:den|det)\s+)?(?:ska|skall|kan|får)\s+(?:(?:in|ligga|stå|komma|läggas|vara|tas)\s+)*(?<place>(?:före|innan|efter|sist|först)(?!\p{L})[^,.;?]{0,60}))?[\s.!]*$`,
  'iu',
);
/** "Glömde info från arbetsgruppen, kan ligga före bokslutet": where it is to stand makes it an ärende. */
const FORGOTTEN_PLACED = sifted(
  String.raw`${LEAD}(?:jag\s+)?(?:glömde|missade)\s+(?:visst\s+|helt\s+|bort\s+)*(?!(?:att|bilag\p{L}*|säga|svara|skriva|fråga)(?!\p{L}))${NO_MATTER}(?<what>\p{L}[^,.;?:]{2,80}?)[.,]?\s+(?:(?:den|det)\s+)?(?:ska|skall|kan|får|bör|måste|behöver)\s+(?:(?:in|ligga|stå|komma|läggas|vara|va|tas)\s+)*(?<place>(?:före|innan|efter|sist|först)(?!\p{L})[^,.;?]{0,60})[\s.!]*$`,
  'iu',
);
/** "En sak till på dagordningen för 10e: yttrande över remiss". */
const ONE_MORE = sifted(
  String.raw`${LEAD}(?:en|ett)\s+${NOUN}\s+till\s+(?:på|till|inför|för)\s+(?:(?:dagordningen|agendan)\s*(?:(?:för|till|på|inför)\s+)?)?(?:mötet\s+)?(?<where>${WHERE})?\s*[:–-]\s*(?<what>\p{L}[^?]{2,160})$`,
  'iu',
);
/** "Två saker till nästa gång: hyran och vem som ska åka". */
const SEVERAL = sifted(
  String.raw`${LEAD}(?<count>två|tre|fyra|fem|några|ett\s+par)\s+${NOUN}\s+(?:att\s+ta\s+upp\s+|(?:som\s+)?(?:jag|vi)\s+(?:vill|skulle\s+vilja|behöver)\s+(?:ha|ta|få)\s+(?:upp|med)\s+)?(?:(?:till|på|inför)\s+(?<where>${WHERE})|(?<month>i\s+(?:${MONTHS.join('|')})))\s*[:–-]\s*(?<what>(?:1[).]\s*)?\p{L}[^?]{2,300})$`,
  'iu',
);
const MONTH = `(?:${MONTHS.join('|')})`;
/** "Sjöbygdens möte 4 feb", "mötet i mars", "den 18:e", "i mars": of whichever board, whenever. */
const WHEN = String.raw`(?:(?:(?:till|på|inför|vid)\s+)?(?!\p{L}*möte|senast|innan|efter|sedan|mellan|under)\p{L}{5,}\s+${DAY}|(?:till|på|inför|vid)\s+(?:(?:\p{L}{3,}s|vårt|det|nästa)\s+(?:möte|sammanträde)(?:t)?(?:\s+(?:${DAY}|i\s+(?:${MONTH}|\p{L}{5,})))?|mötet\s+(?:i\s+)?(?:${MONTH}|\p{Lu}\p{L}+(?:\s+${DAY})?)|${WHERE})|i\s+${MONTH}|${WHERE})`;
/** Words of what is told or asked of the meeting itself, and of no ärende. */
const TOLD = String.raw`jag|mig|vi|ni|du|kommer|kan|inte|klara|kl|klockan|länk|distans|lunch\p{L}*|fika|kaffe|tåget|bussen|gäst\p{L}*|besök|ersättare|ledamöter|möten|sammanträden|paus|juledigt|semester|heldag|halvdag|börja|börjar|starta|startar|sluta|slutar`;
const OF_MEETING = String.raw`(?!.*(?<!\p{L})(?:${TOLD}|möte|mötet|sammanträde|sammanträdet)(?!\p{L}))`;
const OF_MEETINGS = String.raw`(?!.*(?<!\p{L})(?:${TOLD})(?!\p{L}))`;
const LIST = String.raw`(?<what>\p{L}[^?:;]{1,60}?(?:,\s*\p{L}|\s(?:och|o|samt|å|&)\s+\p{L})[^?:;]{2,300}?)`;
const SHALL = '(?:ska|skall|vill|behöver|måste|bör|får)';
/** "På sjöbygdens möte 4 feb", after what is to be taken up there. */
const AT_MEETING = String.raw`(?<where>(?:till|på|inför|vid)\s+(?:(?:\p{L}{3,}s|vårt|det|nästa)\s+)?(?:\p{L}*möte|\p{L}*sammanträde)(?:t)?(?:\s+(?:${DAY}|i\s+${MONTH}))?)[\s.!]*$`;
/** "Till decembermötet ska vi ha budget, verksamhetsplan o delårsrapport": several, and nothing that is told or asked of the meeting. */
const LISTED = [
  String.raw`${LEAD}(?<where>${WHEN})\s+(?:(?:${SHALL}|har)\s+vi|(?:tar|kör|behandlar|avhandlar)\s+vi|blir\s+det)\s+(?:(?:ha|ta|få|köra|behandla|avhandla)\s+)?(?:(?:med|upp)\s+)?${OF_MEETING}${LIST}$`,
  String.raw`${LEAD}vi\s+(?:${SHALL}\s+(?:ha|ta|köra|behandla)|tar|har|behandlar)\s+(?:(?:med|upp)\s+)?${OF_MEETINGS}${LIST}\s+${AT_MEETING}`,
  String.raw`${LEAD}(?:lägga?|sätta?)\s+(?!(?:till|in|upp|fram|ut|ihop|ner|punkt\p{L}*)\s)(?=[^,]*,)(?!.*\s(?:sist|först|före|innan|efter)\s)${NO_MATTER}${OF_MEETINGS}${LIST}\s+${AT_MEETING}`,
  String.raw`${LEAD}${NO_MATTER}${OF_MEETINGS}${LIST}\s+${SHALL}\s+(?:tas\s+)?(?:upp|med)\s+${AT_MEETING}`,
  String.raw`${LEAD}${NO_MATTER}(?!(?:[\p{L}-]+(?:,\s*|\s(?:och|o|samt|å|&)\s+))+[\p{L}-]+\s(?:till|på|inför)\s)(?!.*(?<!\p{L})(?:${TOLD}|möte|är|har|ska|skall|måste|vill|var|vem|vad|vilk\p{L}*|när|hur|flytta|ställ|byt|stryk|skjut|bort|svar\p{L}*|senast|fråga)(?!\p{L}))(?<what>\p{L}[\p{L}\d -]{2,40},\s*(?:\p{L}[\p{L}\d -]{2,40},\s*)*\p{L}[\p{L}\d -]{1,40}\s(?:och|o|samt|å|&)\s+\p{L}[\p{L}\d -]{1,40}?)\s+(?<where>(?:till|på|inför)\s+(?:${DAY}|(?:mötet|\p{L}*mötet)(?:\s+${DAY})?))[\s.!]*$`,
  String.raw`${LEAD}(?<where>(?:till\s+)?(?:(?:\p{L}{3,}s|nästa)\s+)?\p{L}*(?:möte|mötet|sammanträdet)(?:\s+${DAY}|\s+i\s+${MONTH})?)\s*[:–-]\s+(?=[^,]*,[^,]*(?:,|\s(?:och|o|samt|å|&)\s))(?!.*(?<!\p{L})(?:ny|nytt|plats|lokal|sal|rum|\p{L}*salen|inställt|flyttat|tid)(?!\p{L}))${OF_MEETING}${LIST}$`,
  String.raw`${LEAD}(?:punkterna|ärendena|dagordningen|agendan)\s+(?:till|på|för|inför|vid)\s+(?<where>(?:mötet\s+)?${WHERE}|(?!\p{L}*möte)\p{L}{5,}\s+${DAY}|mötet\s+i\s+\p{L}+)\s+(?:är|blir|ska\s+(?:vara|va|bli|innehålla|bestå\s+av))\s+${OF_MEETING}${LIST}$`,
].map((one) => sifted(one, 'iu'));
/** "Går det att få upp frågan om hyran i mars? Avtalet går ut 30 juni": a wish, with why it is one told after it. */
const MAY_COME_UP = sifted(
  String.raw`${LEAD}(?:(?:går|skulle|vore|är)\s+det\s+(?:(?:gå|vara|möjligt|bra|ok|okej|lämpligt|läge)\s+)*(?:att|å)|(?:kan|kunde|får|skulle)\s+(?:man|jag|vi)\s+(?:kunna\s+)?)\s*(?:(?:(?:få|ta)\s+upp|lyfta(?:\s+upp)?)\s+(?:(?:frågan|en\s+fråga|ärendet|en\s+punkt)\s+(?:om|kring)\s+)?|(?:få|ta)\s+med\s+(?:frågan|en\s+fråga|ärendet|en\s+punkt)\s+(?:om|kring)\s+)${NO_MATTER}(?<what>\p{L}[^,.;?:]{2,80}?)\s*(?:\?+\s+(?<why>\p{L}[^?]{5,300})|\?*)$`,
  'iu',
);
/** "Övrig fråga: julbord", "har en övrig fråga, gäller nycklarna": what it is about is one more ärende. */
const OTHER_BUSINESS = sifted(
  String.raw`${LEAD}(?:(?:jag\s+)?(?:anmäler?|har|vill\s+(?:gärna\s+)?(?:anmäla|ha|ta\s+upp|lyfta|få)|skulle\s+vilja\s+(?:anmäla|ha|ta\s+upp|lyfta))\s+(?:med\s+|upp\s+)?)?(?:en\s+)?(?:övrig|ovrig)\s+fråga(?:\s+(?:till|på|inför)\s+(?<where>${WHERE}))?\s*(?:[:,–-]\s*(?:(?:det\s+)?(?:gäller|handlar\s+om|rör|om)\s+)?|\s(?:om|angående|kring|gällande|gäller|från\s+mig\s*[:,–-])\s+)${NO_MATTER}(?<what>\p{L}[^?]{2,120}?)[\s.!]*$`,
  'iu',
);
/** "Går det bra att jag tar upp hyran på nästa, den höjs": asked for in another way, and why. */
const MAY_I = sifted(
  String.raw`${LEAD}(?:(?:går\s+det\s+bra|är\s+det\s+(?:ok|okej|okay))\s+(?:att|om)\s+jag\s+(?:tar\s+upp|lyfter)|(?:får|kan)\s+jag\s+(?:ta\s+upp|lyfta))\s+(?:(?:frågan|en\s+fråga|ärendet|en\s+punkt)\s+(?:om|kring)\s+)?${NO_MATTER}(?<what>\p{L}[^,.;?:]{2,80}?)(?:\s+på\s+(?:nästa(?:\s+(?:möte|gång))?|mötet))?(?:\s*\?*|\s*[,.;?–]+\s*(?<why>\p{L}[^?]{5,300}))$`,
  'iu',
);
/** "Jag vill också ha med frågan om hyran i feb", and what is asked beside it. */
const WANTS_IN = sifted(
  String.raw`${LEAD}(?:(?:glömde|missade)[\s,.]+)?jag\s+(?:vill|skulle\s+vilja|önskar)\s+(?:(?:också|oxå|även|gärna|dessutom)\s+)*(?:ha|få)\s+(?:med|upp)\s+(?:frågan|en\s+fråga|ärendet|en\s+punkt|punkten)\s+(?:om|kring|gällande)\s+${NO_MATTER}(?<what>\p{L}[^,.;?:]{2,80}?)(?<rest>\s*[.;?]\s*[^]*)?$`,
  'iu',
);
/** "Finns det plats för en fråga till den 10:e? Gäller inköp av skärm". */
const ROOM_FOR = sifted(
  String.raw`${LEAD}(?:(?:finns|är)\s+det\s+|har\s+(?:ni|vi)\s+|hinns\s+det\s+med\s+|får\s+det\s+)(?:(?:plats|tid|rum|utrymme|möjlighet)\s+)?(?:(?:för|med|kvar|att\s+ta\s+upp)\s+)*(?:en|ett)\s+(?:(?:till|extra)\s+)?(?:fråga|punkt|ärende|sak)(?:\s+till(?=\s+(?:till|på|den)\s))?\s+(?:till|på|inför)\s+(?<where>${WHERE})\s*[?,.:–-]+\s*(?:(?:det\s+)?(?:gäller|handlar\s+om|är|rör)\s+)?${NO_MATTER}(?<what>\p{L}[^?]{3,120}?)[\s.!]*$`,
  'iu',
);
const TELLS_OF =
  '(?:dragning|genomgång|information|info|presentation|rapport|lägesrapport|uppdatering|redovisning|diskussion|avstämning|uppföljning)';
/** "Tänkte om vi kunde få en dragning av avtalet på mötet i april": a wish, by how it is wondered. */
const WONDERS = sifted(
  String.raw`${LEAD}(?:jag\s+)?(?:tänkte|undrade|undrar|funderade|funderar|funderat)\s+(?:på\s+|bara\s+|höra\s+|kolla\s+|fråga\s+)*(?:om|ifall)\s+(?:vi|ni|man|styrelsen)\s+(?:kunde|kan|skulle\s+kunna)\s+(?:få\s+(?:en\s+|lite\s+|ha\s+)*(?=${TELLS_OF}(?!\p{L}))|(?:ta\s+upp|lyfta|diskutera|prata\s+om)\s+)${NO_MATTER}(?<what>\p{L}[^?]{3,120}?)[\s?.!]*$`,
  'iu',
);
/** "Personalfrågan ska också med, men den ska inte folk se i kanalen": by its definite form, or what it is about. */
const IS_TO_BE_IN = sifted(
  String.raw`${LEAD}(?:sen\s+|sedan\s+)?${NO_MATTER}(?<what>(?:\p{L}+\s+(?:om|från|kring|för)\s+[^,.;?:]{3,60}?|(?:\p{L}+\s+)?\p{L}{4,}(?:et|en|an|na)(?:\s+(?:20\d\d))?))\s+(?:ska|skall|måste|behöver|bör|borde)\s+(?:(?:också|även|nog|ju|ha|vi)\s+)*(?:med|tas\s+med|komma\s+med|vara\s+med|läggas\s+till|in)(?:\s+(?:också|oxå|på\s+dagordningen))*(?:\s+(?:på|till)\s+(?<where>${WHERE}))?(?<rest>[,.;]\s*[^?]*)?[\s.!]*$`,
  'iu',
);

/** "Nu gör vi dagordning till 4 mars. Bokslut, hyran, resor": what stands on it, told after a full stop. */
const AGENDA_MADE = sifted(
  String.raw`${LEAD}(?:(?:nu|då|så|jag|vi)\s+)*(?:gör|börjar|bygger|skriver|sätter|lägger|tar|fyller)\s+(?:(?:vi|jag|ihop|upp|på|i|med)\s+)*(?:(?:en|den|hela)\s+)?(?:dagordning(?:en)?|agenda(?:n)?)\s+(?:till|för|på|inför)\s+(?<where>${WHERE})\s*[.:!–-]+\s*(?:(?:punkter(?:na)?|ärenden(?:a)?)\s*(?::|är)\s*)?${NO_MATTER}(?<what>\p{L}[^?:;]{1,80}?,\s*\p{L}[^?:;]{2,300})$`,
  'iu',
);
/** "Lägg till en sak till, val av ombud. Precis före avslutningen": the comma introduces what it is. */
const ANOTHER_AT_COMMA = sifted(
  String.raw`${LEAD}(?<order>(?:(?:kan|vill)\s+du\s+)?(?:lägga?|sätta?|skriva?|ta)\s+(?:till|in|med|upp)\s+(?:en|ett)\s+(?:sak|punkt|grej|ärende|fråga)(?:\s+(?:till|också|med))*)\s*[,.–-]\s*${NO_MATTER}(?<what>\p{L}[^?]{2,160})$`,
  'iu',
);

/**
 * A new ärende that is told of in passing, in the words that say so: "glömde en sak, hyran också", "en sak till på
 * dagordningen: hyran", "till decembermötet ska vi ha el, vatten o sopor", "personalfrågan ska också med". Any other words as they are.
 */
export function addedInPassing(text: string): string {
  if (text.length > 400 || text.includes('\n') || asksOfCourse(text)) return text;
  const said = text.trim();
  const wished = MAY_COME_UP.exec(said)?.groups;
  if (wished?.what !== undefined)
    return `jag vill ta upp ${wished.what}${wished.why === undefined ? '' : `. ${wished.why}`}`;
  const asked = MAY_I.exec(said)?.groups;
  if (asked?.what !== undefined)
    return `jag vill ta upp ${asked.what}${asked.why === undefined ? '' : `. ${asked.why}`}`;
  const wanted = WANTS_IN.exec(said)?.groups;
  if (wanted?.what !== undefined) return `jag vill ta upp ${wanted.what}${wanted.rest ?? ''}`;
  const room = ROOM_FOR.exec(said)?.groups;
  if (room?.what !== undefined) return `jag vill ta upp ${room.what}${to(room.where)}`;
  const wondered = WONDERS.exec(said)?.groups?.what;
  if (wondered !== undefined) return `jag vill ta upp ${wondered}`;
  if (text.includes('?')) return text;
  const other = OTHER_BUSINESS.exec(said)?.groups;
  if (other?.what !== undefined) return `ny punkt${to(other.where)}: ${other.what}`;
  const forgotten = (FORGOTTEN.exec(said) ?? FORGOTTEN_PLACED.exec(said))?.groups;
  if (forgotten?.what !== undefined)
    return `lägg till ${forgotten.what}${forgotten.place === undefined ? '' : `, ${forgotten.place}`}`;
  const more = ONE_MORE.exec(said)?.groups;
  if (more?.what !== undefined) return `ny punkt${to(more.where)}: ${more.what}`;
  const several = SEVERAL.exec(said)?.groups;
  if (several?.what !== undefined)
    return `jag vill ta upp ${several.count ?? 'några'} saker${several.month === undefined ? to(several.where) : ` till mötet ${several.month}`}: ${several.what}`;
  const listed = LISTED.map((one) => one.exec(said)?.groups).find((found) => found !== undefined);
  if (listed?.what !== undefined)
    return `dagordning till ${meetingIn(listed.where ?? '')}: ${listed.what.replace(/\s(?:o|å|&)\s/gu, ' och ')}`;
  const made = AGENDA_MADE.exec(said)?.groups;
  if (made?.what !== undefined) return `dagordning${to(made.where)}: ${made.what}`;
  const another = ANOTHER_AT_COMMA.exec(said)?.groups;
  if (another?.what !== undefined) return `ny punkt: ${another.what}`;
  const { what, where, rest = '' } = IS_TO_BE_IN.exec(said)?.groups ?? {};
  if (what === undefined) return text;
  const beside = rest.replace(/^[\s,.;]+(?:(?:men|och|fast)\s+)?/u, '');
  if (beside === '') return `lägg till ${what}${to(where)}`;
  return saysOnlySecrecy(beside) ? `lägg till ${what}${to(where)}. ${beside}` : text;
}

/** "I mars" is the meeting then; a day and a meeting are as they are said. */
function meetingIn(where: string): string {
  const of = where.replace(/^(?:till|på|inför|vid)\s+/iu, '');
  return /^(?:i\s|den\s)/iu.test(of) ? `mötet ${of}` : of;
}

function to(where: string | undefined): string {
  if (where === undefined) return '';
  const when = /gång$/iu.test(where) ? 'nästa möte' : where;
  return /^(?:den\s|\d)/iu.test(when)
    ? ` till mötet ${when.replace(/^(?=\d{1,2}:?[ae]$)/u, 'den ')}`
    : ` till ${when}`;
}
