import { MONTHS, NUMBER_NOUNS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';

/** Longer texts, and what stands after a colon or in quotes, are kept as they were typed: a heading, a förslag. */
const LONGEST = 200;
const KEPT = /:(?!\p{Ll}n(?!\p{L}))|["”“\n]/u;

const NOUN = NUMBER_NOUNS.join('|');
const BY_NOUN = new RegExp(String.raw`(?<!\p{L})(?:punkt(?:en)?\s+)?(?<noun>${NOUN})(?!\p{L})`, 'giu');
/** What is done with an item of an agenda; a number alone may be anything. */
const ORDERS = sifted(String.raw`(?<!\p{L})(?:${NOUN})(?!\p{L})`, 'iu');
const DONE_WITH =
  /(?<!\p{L})(?:höj|sänk|öka|minska|ändra|rätta|byta?|döpa?|kalla|flytta|stryka?|slopa|slå|föredra\p{L}*|dra[rs]?|presentera\p{L}*|redovisa\p{L}*|bjuda?|före|efter|tar|håller i|lägg|sätt|skriv|utgår|utgå|bort|synas|visas|intern|hemlig|sekretess|vänta)(?!\p{L})/iu;

/** "Jag tar tvåan": it may be one of several to choose between. */
const CHOOSES = /^(?:jag\s+)?(?:tar|väljer)(?!\p{L})/iu;

/** "Höj åttan": by its number, where it is said what is done with it. */
function numbered(text: string): string {
  if (!ORDERS.test(text) || !DONE_WITH.test(text) || CHOOSES.test(text)) return text;
  return text.replace(BY_NOUN, (said, noun: string) => {
    const number = NUMBER_NOUNS.indexOf(noun.toLocaleLowerCase('sv')) + 1;
    return number === 0 ? said : `punkt ${number}`;
  });
}

const LEAD = String.raw`^(?:(?:hej|nej|nä|oj|ok|okej|och|men|du|klubban|förresten|så|nu|då)[\s,.!]+)*`;
const NO_NAME = String.raw`(?!(?:jag|vi|du|ni|man|hon|han|hen|den|det|de|dom|vem|vems|vilka|vilken|vad|hur|när|var|ingen|någon|nån|alla|styrelsen|kansliet|ändra|byt|byta|flytta|lägg|kan|ska)(?!\p{L}))`;
const NAME = String.raw`${NO_NAME}\p{L}[\p{L}.'-]+(?:\s+\p{L}[\p{L}.'-]+){0,2}?`;
const ONE = String.raw`(?:jag(?:\s+själv)?|${NAME})`;
const NUMBERED = String.raw`(?<of>(?:punkt(?:en)?|ärende(?:t)?|pkt|p)\s+(?:nr\.?\s+)?\d{1,2}\s?[a-z]?)`;
const PRESENTS = String.raw`(?:föredrar|drar|presenterar|redovisar|tar|håller\s+i|(?:ska|kan|får)\s+(?:föredra|dra|presentera|redovisa|ta|hålla\s+i))`;
const INSTEAD = String.raw`(?:i\s?stället|istället)`;
const END = '(?:\\s+(?:då|nu|tack))*[\\s.!]*$';

/** "Ylva tar punkt 8 istället för mig", "jag föredrar punkt 5". */
const TAKES = [
  String.raw`${LEAD}(?<one>${ONE})\s+${PRESENTS}\s+${NUMBERED}\s+${INSTEAD}(?:\s+för\s+(?:mig|${NAME}))?${END}`,
  String.raw`${LEAD}(?<one>jag)\s+(?:själv\s+)?${PRESENTS}\s+(?:själv\s+)?${NUMBERED}(?:\s+själv)?${END}`,
].map((one) => sifted(one, 'iu'));
/** "Elin föredrar inte punkt 9, det gör jag", "Elin kan inte dra nian, Ylva tar den". */
const NOT_SHE = sifted(
  String.raw`${LEAD}(?:jag|${NAME})\s+(?:(?:föredrar|drar|presenterar|redovisar)\s+(?:inte|ej)|(?:kan|ska|hinner|vill|får)\s+(?:inte|ej)\s+(?:föredra|dra|presentera|redovisa))\s+(?<of>[^,.;?]{3,60}?)(?:\s*[,.;–]\s*|\s+(?=utan\s))(?:(?:så|utan|men|och)\s+)*(?:(?:det|den)\s+(?:gör|tar|drar|föredrar|är)\s+)?(?<one>${ONE})(?:\s+(?:(?:gör|tar|drar|föredrar|presenterar)\s+(?:det|den)|${INSTEAD}))*${END}`,
  'iu',
);

/** "Ny p: brandtillsyn": the noun of a new ärende as it is shortened. */
const NEW_SHORTENED = sifted(/^(?:(?:en|ett)\s+)?ny(?:tt)?\s+(?:p|pkt|pt|ä|dp)\.?\s*:?\s+(?=\p{L})/iu);

const SOFT = '(?:\\s+(?:tack|nu|då|istället|i\\s?stället|gärna))*[\\s.!]*$';
/** "Punkt 7 utgår, avtalet är inte klart". */
const GOES = sifted(
  String.raw`${LEAD}${NUMBERED}\s+(?:utgår|(?:ska|skall|får|kan)\s+(?:utgå|bort|strykas|tas\s+bort)|stryks|tas\s+bort)(?<rest>(?:\s*[,;–]\s*|\s+(?=(?:för|eftersom|då)\s))[^?]{3,120})?[\s.!]*$`,
  'iu',
);
/** "Punkt 9 tar vi i mars", "punkt 9 får vänta till nästa möte": another meeting's. */
const THEN = sifted(
  String.raw`${LEAD}${NUMBERED}\s+(?:(?:tar|skjuter|kör|behandlar|flyttar)\s+vi(?:\s+(?:upp|på))?|(?:får|kan|ska)\s+(?:vi\s+)?(?:vänta|tas|skjutas(?:\s+upp)?|ta|flytta))\s+(?:(?:i|på|till)\s+)(?<when>(?:det\s+)?(?:nästa|kommande)\s+(?:möte|sammanträde|gång)|(?:${MONTHS.join('|')})(?:mötet|sammanträdet)?|(?:mötet\s+)?den\s+\d[^,.;?]{0,16})${SOFT}`,
  'iu',
);
/** "Punkt 11 före punkt 10 tack". */
const BESIDE = sifted(
  String.raw`${LEAD}${NUMBERED}\s+(?<where>före|efter|innan)\s+(?<other>punkt(?:en)?\s+\d{1,2}[a-z]?)${SOFT}`,
  'iu',
);
/** "Bilaga 9 kommer sent, lägg till en punkt om brandtillsyn": what is told first is told of the new one. */
const TOLD_FIRST = sifted(
  /^(?<told>(?!(?:kan|vill|ska|hej|ok|okej|och|lägg)(?!\p{L}))[^,.;:?"]{8,120})[,;–.]\s+(?:(?:så|och|men|då|kan\s+du)\s+)*(?<order>lägga?\s+(?:till|in)\s+(?:en|ett)(?:\s+(?:ny|nytt|extra))?\s+(?:punkt|ärende)\s[^.?:"]{3,120})[\s.!]*$/iu,
);
/** "Ta fram sammanträdesplan för 2028". */
const MAKES_PLAN = sifted(
  /^(?:(?:hej|klubban|kan|kunde|vill|skulle|du|vi|nu|och)[\s,]+)*(?:ta\s+fram|gör(?:a)?|skapa|skriva?|börja\s+(?:på|med)|upprätta|sätt\s+ihop)\s+(?:(?:en|ett|nya?|nytt|förslag|utkast|till|på|vår)\s+)*(?:sammanträdes|mötes|års)plan(?:en)?(?:\s+(?:för|till|inför)\s+(?:20\d\d|nästa\s+år|våren|hösten)(?:\s+20\d\d)?)?[\s.!?]*$/iu,
);

/** The same of an item by its number, where it is short of the verb; null: it is not. */
function ofItem(said: string): string | null {
  const goes = GOES.exec(said)?.groups;
  if (goes?.of !== undefined) return `stryk ${goes.of}${goes.rest ?? ''}`;
  const then = THEN.exec(said)?.groups;
  if (then?.of !== undefined) return `flytta ${then.of} till ${(then.when ?? '').replace(/gång$/iu, 'möte')}`;
  const beside = BESIDE.exec(said)?.groups;
  return beside?.of === undefined ? null : `flytta ${beside.of} ${beside.where ?? ''} ${beside.other ?? ''}`;
}

const AFAR = '(?<afar>teams|zoom|distans|länk|digitalt)';
const MEETING = String.raw`(?:(?:det|nästa)\s+)?\p{L}*(?:mötet?|sammanträdet?)(?:\s+(?:efter\s+nästa|(?:den|i|på)\s+[^,.;?]{1,24}|\d[^,.;?]{0,16}))?`;
/** "Byt till teams den 10e", "mötet efter nästa tar vi på teams": of the whole meeting. */
const BY_AFAR = [
  String.raw`${LEAD}(?:vi\s+)?(?:byt(?:er|a)?|ändra[r]?|ställ(?:er|a)?\s+om|gör\s+om|lägg\s+om)\s+(?:(?<of>${MEETING})\s+)?till\s+${AFAR}(?:\s+(?<when>(?:den\s+|på\s+)?\d{1,2}[^,.;?]{0,16}))?${END}`,
  String.raw`${LEAD}(?<of>${MEETING})\s+(?:tar|kör|har|håller|gör)\s+vi\s+(?:(?:på|via|över|som)\s+)?${AFAR}(?:\s+${INSTEAD})?${END}`,
].map((one) => sifted(one, 'iu'));

/**
 * What whoever makes the agenda orders by a number's name or in passing, in the words that say it whole: "höj åttan",
 * "Ylva tar åttan istället för mig", "jag föredrar femman", "ny p: brandtillsyn". Any other words as they are. `own`:
 * the name of whoever writes.
 */
export function byWhoWrites(text: string, own: string): string {
  const shortened = NEW_SHORTENED.exec(text)?.[0];
  if (shortened !== undefined) return `ny punkt: ${text.slice(shortened.length)}`;
  if (text.length > LONGEST || KEPT.test(text)) return text;
  if (MAKES_PLAN.test(text)) return text.replace(/^.*?(?=\p{L}*plan)/iu, 'lägg in ');
  const first = TOLD_FIRST.exec(text)?.groups;
  if (first?.order !== undefined) return `${first.order}. ${capital(first.told ?? '')}.`;
  const afar = BY_AFAR.map((form) => form.exec(text)).find(Boolean)?.groups;
  if (afar?.afar !== undefined) return `flytta ${meetingOf(afar.of, afar.when)} till ${afar.afar}`;
  const said = numbered(text);
  const { of, one } =
    (TAKES.map((form) => form.exec(said)).find(Boolean) ?? NOT_SHE.exec(said))?.groups ?? {};
  if (of === undefined || one === undefined) return ofItem(said) ?? said;
  return `byt föredragande på ${of} till ${/^jag(?!\p{L})/iu.test(one) ? own : one}`;
}

function meetingOf(of: string | undefined, when: string | undefined): string {
  const day =
    when === undefined ? '' : ` ${when.replace(/^på\s+/iu, '').replace(/^(?=\d{1,2}:?e)/iu, 'den ')}`;
  return `${of ?? 'mötet'}${day}`;
}

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}`;
