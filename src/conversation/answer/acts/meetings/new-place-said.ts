import { placeAmong } from '../../../../documents/index.ts';
import { beforeReason, withoutGround } from '../../../understand/agenda/reason-told.ts';
import { isHowRoomIs } from '../../../understand/agenda/room-taken.ts';

const NO_PLACE =
  /^(?:teams|kanalen|styrelsen|finsam|januari|februari|mars|april|maj|juni|juli|augusti|september)$/i;

/** "Byter lokal också, Biblioteket i Myrhed": behind the comma by its name, or by the house that it is. */
const ANOTHER_AT_COMMA =
  /^(?:(?:hej|ok|okej|och|vi|jag|nej|men)[\s,]+)*(?:[Bb]yt(?:er|a)?|[Ää]ndra[r]?|[Nn]ytt?|[Aa]nnan?)\s+(?:lokal|plats|rum|sal)(?:en|et)?(?:\s+(?!till(?!\p{L}))[^,:]{1,40})?\s*[,:]\s*(?:(?:det\s+blir|vi\s+(?:tar|kör|är\s+i))\s+)?(?<place>(?:\p{Lu}[\p{L}\d-]*|\p{L}*(?:hus(?:et)?|gården|salen|biblioteket|skolan|kontoret|hotellet|rummet))(?:\s+(?:i|på|vid)\s+\p{L}[\p{L}-]*|\s+(?:\p{Lu}|\d|sal|rum)[\p{L}\d-]*)*)[\s.!]*$/u;

/** "i Stadshuset, rum Granen": what follows a place's word and is written as a name; after "plats" whatever it is. */
export function placeSaid(text: string): string | null {
  const another = ANOTHER_AT_COMMA.exec(text)?.groups?.place ?? '';
  const whole = placeAmong(another) === null ? '' : another.trim();
  if (whole !== '') return whole.charAt(0).toLocaleUpperCase('sv') + whole.slice(1);
  const match =
    /(?:^|\s)(i|på|plats:?|lokal:?)\s+((?:rum |sal |lokal )?\p{Lu}[\p{L}\d-]*(?: (?:hus|gård|torg|park|skola|kyrka|bibliotek|konferensrum|sal|rum)(?!\p{L}))?(?:,? (?:rum |sal |lokal )?\p{Lu}[\p{L}\d-]*){0,4}(?::s (?:(?:huvud)?kontor|kansli|lokaler?|konferensrum|matsal)(?!\p{L}))?)/u.exec(
      text,
    );
  const place = match?.[2]?.trim();
  const isMarked = /^(?:plats|lokal)/iu.test(match?.[1] ?? '');
  const isNamed = place && placeAmong(place) !== null && (isMarked || !NO_PLACE.test(place));
  return isNamed ? place : newPlaceSaid(text);
}

const ANOTHER_PLACE =
  /\b(?:lokal|plats|rum|sal|mötesplats|mötesrum)(?:en|et)?\b.*\btill\s+((?:rum |sal |lokal )?\p{L}[\p{L}\d ,-]{1,60}?)[.?]?$/iu;

/** "Flytta mötet 10 december till Biblioteket": a name, and no day. */
const MOVED_TO =
  /\b[Ff]lytta[rs]?\s(?:[^,.]*(?:möte|sammanträde)\p{L}*(?:\s[^,.]*)?\s)?till\s+(?!(?:Teams|Zoom|Mån|Tis|Ons|Tor|Fre|Lör|Sön|Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec))((?:rum |sal |lokal(?:en)? )?\p{Lu}\p{L}[\p{L}\d ,-]{1,60}?)[.?]?$/u;

/** "Ny lokal 15 april: Granen". */
const PLACE_AT_COLON = /\b(?:lokal|plats|rum|sal)(?:en)?\b[^:]{0,40}:\s*(\p{L}[\p{L}\d ,-]{1,60}?)[.]?$/iu;

/** "Ny lokal blev Granen", "rummet för 15 april blir sal B". */
const PLACE_BECAME =
  /\b(?:lokal|plats|rum|sal)(?:en|met)?\b[^:,.?]{0,40}?\s(?:blev|blir|är|e|heter|(?:ska|får|fick) (?:vara|bli))\s+(?:(?:i|på|nu)\s+)*(\p{L}[\p{L}\d ,-]{1,60}?)[.!]*$/iu;

/** After a place, of which meeting or when it is: "Folkets hus för mötet 17 december". */
const OF_WHEN =
  /\s+(?:(?:för|på|till|inför|vid|under|om|den|nu|nästa|i)\s+)*(?:möte|mötet|sammanträde|sammanträdet|styrelsemötet|den \d|\d{1,2}\s?(?:\/\s?\d|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)|(?:mån|tis|ons|tors|fre|lör|sön)dag|i ?morgon|kl\.?|klockan|stället|istället)(?!\p{L}).*$/iu;

/** "Sessionssalen, elfel i stadshuset": what stands after a place and is none, in small letters and more than a word. */
const WHY_AFTER_PLACE =
  /,\s+(?<why>(?!(?:(?:så|då|därför)\s+)?(?:vi\s+)?(?:ta|tar|kör|köra|ses|möts|träffas|lägg|lägger|välj|väljer|flyttar|byter)(?!\p{L}))(?!(?:byt|byta|ändra|flytta|skjut|samma|ny|nytt|i|på|hos|vid|rum|sal|salen|lokal|lokalen|plan|våning|vån|hus|huset|entré|ingång|port|trappa|\d)(?!\p{L}))\p{Ll}[\p{Ll}-]*(?:\s+[\p{L}\d-]+)+)\s*$/u;

/** Why a meeting gets another place, told after that without a word that says so; null: nothing is. */
export function whyAfterPlace(text: string): string | null {
  if (!/(?<!\p{L})(?:lokal|plats|rum|sal|mötesplats|mötesrum)(?:en|et)?(?!\p{L})/iu.test(text)) return null;
  const why = WHY_AFTER_PLACE.exec(text.replace(/[\s.!]+$/u, ''))?.groups?.why;
  return why === undefined ? null : why.charAt(0).toLocaleUpperCase('sv') + why.slice(1);
}

/** "byt lokal för mötet 11 december till Granen": the last that something is changed to, and no meeting. */
function newPlaceSaid(text: string): string | null {
  const said = withoutGround(beforeReason(text)).replace(/[\s,;–-]+$/u, '');
  const whole = (
    ANOTHER_PLACE.exec(said)?.[1] ??
    PLACE_AT_COLON.exec(said)?.[1] ??
    PLACE_BECAME.exec(said)?.[1] ??
    MOVED_TO.exec(said)?.[1] ??
    ''
  )
    .replace(OF_WHEN, '')
    .trim();
  const place = placeAmong(whole.replace(WHY_AFTER_PLACE, '')) ?? '';
  const isPlace =
    place !== '' && !isHowRoomIs(place) && !/^(?:möte|sammanträde|styrelse|nästa|den |på )/i.test(place);
  return isPlace && !NO_PLACE.test(place) ? place.charAt(0).toLocaleUpperCase('sv') + place.slice(1) : null;
}

const AFAR =
  /(?<!\p{L})(?:flytta[rs]?|byt(?:er|a)?|ändra[rs]?|(?:ska|skall|får|måste)\s+(?:vara|bli|hållas)|blir|hålls)\s(?:[^,.;?]*\s)?(?:till|på|via)\s+(?<how>teams|zoom|distans|länk)(?:\s+(?:i\s?stället|istället|tack))*[\s.!?]*$/iu;

/** "Flytta mötet till Teams": all of it is held so, and no room is its place; with a link told the place is not. */
export function wholeAfar(text: string): string | null {
  const how = AFAR.exec(text)?.groups?.how?.toLocaleLowerCase('sv');
  if (how === undefined || /https?:/iu.test(text)) return null;
  return how === 'teams' || how === 'zoom'
    ? how.charAt(0).toLocaleUpperCase('sv') + how.slice(1)
    : 'På distans';
}
