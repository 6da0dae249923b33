import { findDates } from '../read/dates.ts';

/** Adverbs and fillers: beside a place they are no part of it, and alone they are none. */
const BESIDE =
  'också|oxå|även|då|nu|sen|sedan|så|här|typ|ungefär|cirka|ca|runt|kanske|eventuellt|ev|möjligen|möjligtvis|nog|väl|ju|bara|endast|redan|igen|åter|återigen|alltid|gärna|helst|snälla|tack|ok|okej|okey|ja|jo|nej|absolut|visst|faktiskt|alltså|liksom|dessutom|förresten|istället|stället|tyvärr|tidigt|sent|snart|direkt|genast|strax|ikväll|idag|imorgon|preliminärt|preliminär|prel|definitivt|säkert|troligen|förmodligen|antagligen|förslagsvis|ungefärligt|exakt|precis|samtidigt|tillsvidare|annars|fortfarande|ännu|än|hela|heldag|halvdag|extra|extrainsatt|ordinarie|eller|och|samt|men|fast|plus|o|va|hej|alla';
/** What tells of no room: words of sentences, of questions, and of when. */
const NONE =
  'som|vanligt|förut|sist|tidigare|innan|efter|före|inför|till|från|med|utan|för|om|att|i|på|vid|hos|kl|klockan|den|det|de|dom|vi|jag|du|ni|man|oss|er|dig|mig|en|ett|ingen|inget|inte|ej|aldrig|någon|något|nån|nåt|samma|annan|annat|tid|tiden|plats|platsen|lokal|lokalen|rum|oklart|oklar|okänd|okänt|obestämt|obestämd|senare|meddelas|förhand|hjälp|mvh|hälsning|hälsningar|snarast|fort|förmiddag|förmiddagen|eftermiddag|eftermiddagen|kväll|kvällen|morgon|morgonen|dag|dagen|vecka|veckan|lunch|fika|kaffe|behov';
/** With these a question or a sentence begins, and no name of a room. */
const BEGINS =
  'när|var|hur|vem|vilka|vilken|vilket|vad|varför|varifrån|går|gick|funkar|fungerar|passar|blir|är|ska|skall|kan|kunde|vill|får|fick|har|hade|måste|borde|bör|gäller|tror|tycker|hoppas|ser|kommer|kom|hinner|vet|stämmer|duger|krockar|det|den|vi|jag|du|ni|man|dom';

const words = (list: string) => String.raw`(?:${list})(?![\p{L}\d])\.?`;
const LEADING = new RegExp(String.raw`^(?:${words(BESIDE)}[\s,.;:!?]*)+`, 'iu');
const TRAILING = new RegExp(String.raw`(?:(?<![\p{L}\d])(?:${BESIDE})[\s,.;:!?]*)+$`, 'iu');
const ONLY_NONE = new RegExp(
  String.raw`^(?:(?:${words(BESIDE)}|${words(NONE)}|\p{L}+dag(?:en|ar|arna)?(?!\p{L})|[\s,.;:!?])+)$`,
  'iu',
);
const SENTENCE = new RegExp(String.raw`^(?:${words(BEGINS)})(?:\s|$)`, 'u');

/** "Lokal ej klar", "platsen meddelas senare": that it is not settled. */
const UNSETTLED =
  /^(?:mötes)?(?:lokal|plats|sal|rum|tid)(?:en|et|met)?(?!\p{L})[^,]*(?<!\p{L})(?:ej|inte|saknas|oklar\p{L}*|senare|meddelas|kommer|klar|bestäms|bokas)(?!\p{L})/iu;
/** Any leap year: a day in words is no place in whatever year. */
const LEAP_YEAR = 2028;

/**
 * What of some words may be a place: without adverbs and fillers around it; null: nothing is, since they are all such, or
 * a question or a sentence. "Också folkets hus" is "folkets hus", "typ", "går det" and "som vanligt" are none.
 */
export function placeAmong(text: string): string | null {
  const said = text.trim();
  if (ONLY_NONE.test(said) || UNSETTLED.test(said) || findDates(said, LEAP_YEAR).length > 0) return null;
  const place = said
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/[\s,;:]+$/u, '');
  return place === '' || SENTENCE.test(place) || !/\p{L}{2}/u.test(place) ? null : place;
}
