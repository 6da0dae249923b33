import { sifted } from '../../patterns/sifted.ts';
import { yieldsTo } from './said-loosely.ts';

/** Words of praise, which stand beside a thanks. */
export const PRAISE =
  '(?:toppen|perfekt|super|kanon|härligt|underbart|fantastiskt|utmärkt|strålande|suveränt|grymt|schyss?t|najs|snällt|jätte(?:bra|fint|snällt))';

/** "Då vet jag", "jag har läst": that it is taken in, and no answer. */
export const TAKEN_IN =
  /(?<!\p{L})(?:(?:då|nu) (?:vet|förstår|fattar) jag|jag (?:vet(?! inte| ej)|förstår|fattar|tackar|noterar|är nöjd)|(?:jag har|har jag|har) (?:läst|fått|sett|förstått|noterat|tagit del)|tack för att jag)(?!\p{L})/giu;

const THANKS =
  'tack(?:ar|sam|samt|is)?|tusen|stort|varmt|många|så|mycket|mkt|mycke|allra|hemskt|väldigt|ödmjukast|thanks|thx|merci';
const MEETS =
  'hej|hejsan|hejhej|hallå|tjena|tja|god|morgon|goddag|godmorgon|klubban|hejdå|adjö|vi|ses|hörs|på|återseende|ha|det|den|en|ett|trevlig|fortsatt|dag|helg|kväll|natt|jul|vecka|detsamma|själv|gött|skön';
const TAKES =
  'ha(?:ha)+|he(?:he)+|hi(?:hi)+|lol|noterat|noterar|mottaget|uppfattat|förstått|greppat|ok|okej|okey|okidoki|jaha|jahapp|aha|jo|mm+|hm+|oj|wow|då|nu|ju|var|är|allt|inget|mer|annat|att|veta|vad|hur|fint|bra|kul|roligt|skönt|trevligt|nice|lugnt|lugn|ingen|fara|orsak|inga|problem|för|det|kallelsen|påminnelsen|hjälpen|informationen|info|infon|beskedet|upplysningen|svaret|svar|idag|senast|alltid|jobbat|gjort|snyggt|snabbt|fort|jobb';
const YOU =
  'du|dig|er|ni|bäst|duktig|snäll|snälla|rara|smart|klok|grym|rolig|guld|värd|klippa|rar|gullig|hjälpsam|hjälpte|hjälper|snabb';

const COURTEOUS = sifted(
  String.raw`^(?:(?:${THANKS}|${MEETS}|${TAKES}|${YOU}|${PRAISE})(?:[\s,.!:;)(-]+|$))+$`,
  'iu',
);
/** "Tack för att ni påminner": a thanks, and what it is for. */
const THANKS_FOR = sifted(
  String.raw`^(?:[\p{L}]+[ ,.!]+){0,4}?tack(?:ar)? (?:[\p{L}]+ ){0,3}?(?:för|att)(?: (?!(?:jag|mig|men|fast|då|dock)(?!\p{L}))\p{L}+){1,8}[\s.!]*$`,
  'iu',
);
/** No more than a smile. */
const SIGNS = /[^\p{L}\d\s.,!?:;()-]+/gu;

/** Whether every word of it is of thanks, praise, a greeting or that something is taken in. */
export function isOfCourtesy(text: string): boolean {
  const said = text.replace(SIGNS, ' ').replace(TAKEN_IN, ' ').trim();
  return said === '' || COURTEOUS.test(said);
}

/** Whether it is such a courtesy, an "ok" or what one gives thanks for, and nothing beside it. */
export function isPlainCourtesy(text: string): boolean {
  return isOfCourtesy(text) || yieldsTo(text) || THANKS_FOR.test(text);
}

/** "Då skickar vi", "då får Bengt ta det", "kör på det": something is to be done. */
const DOES = sifted(
  /(?<!\p{L})(?:skickar|sänder|ställer|kör|påminner|flyttar|lägger|bokar|tar|får|gör|ändrar|byter|stryker|postar|kallar|väntar|avvaktar|ordnar|fixar|svarar|hoppar|struntar|skippar|beslutar|godkänner) (?!bra|fint|rätt|väl|skillnad|jobb|så|allt|det|hjälp)(?:vi|jag|du|ni|hon|han|den|dom|på|in|ut|om|\p{L}+ (?:ta|gå|köra|göra|hoppa|vänta))(?!\p{L})/iu,
);
const OF_THANKS = sifted(
  /(?<!\p{L})(?:tack\p{L}*|tusen|thanks|thx|snäll\p{L}*|hjälp\p{L}*|hej\p{L}*|adjö|guld\p{L}*|klippa|bäst\p{L}*|fantasti\p{L}*|duktig\p{L}*|grym\p{L}*|älska\p{L}*|uppskatta\p{L}*|glad\p{L}*|nöjd\p{L}*|kul|rolig\p{L}*|trevlig\p{L}*|fin\p{L}*|bra|god\p{L}*|skön\p{L}*|smart|snabb\p{L}*|smidig\p{L}*|vet|förstår|förstått|fattar|läst|sett|noter\p{L}*|mottag\p{L}*|ha det|vi ses|vi hörs)(?!\p{L})/iu,
);

/** Whether what is read as thanks can be no more than that. */
export function isOnlyThanks(text: string): boolean {
  return isPlainCourtesy(text) || (OF_THANKS.test(text) && !DOES.test(text));
}
