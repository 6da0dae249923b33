import { MONTHS } from '../../../../kernel/index.ts';
import { findNumbers } from '../../named/references.ts';
import { sifted } from '../../patterns/sifted.ts';
import { readMessage } from '../../words/words.ts';

const REMOVES = sifted(
  /^(?:(?:kan|vill|skulle|kunde|ska|skall|får|hej|klubban|snälla|du|vi|ni|jag)[\s,]+)*(?:(?:ta|tag|plocka|lyft) (?:bort|ner|ur)|stryk|stryka|radera|slopa|släng) (?:\p{L}+ )?(?:bilag\p{L}*|underlag(?:et|en)?|pdf(?::?en)?|filen|dokumentet)(?: (?:nr |nummer )?(?<label>\d{1,3}[a-z]?)(?![\p{L}\d]))?/iu,
);

/** "Ta bort bilaga 2 från punkt 7": the number of the bilaga, empty where it is not said; null: none is taken away. */
export function removedPaper(text: string): string | null {
  const found = REMOVES.exec(text);
  return found === null ? null : (found.groups?.label?.toLowerCase() ?? '');
}

const SECRET =
  '(?:interna?|internt|hemliga?|hemligt|konfidentiella?|konfidentiellt|sekretess(?:belag[dt]a?)?|dolda?|dolt)';
const PAPER = String.raw`(?:bilag(?:a|an|or|orna)|underlag(?:et)?)(?:\s+(?:nr\s+|nummer\s+)?(?<label>\d{1,3}[a-z]?))?(?:\s+(?:till|på|för|under|i)\s+(?!kanal)[^?.!,]{2,60}?)?`;
const HIDES = [
  String.raw`${PAPER}\s+(?:är|blir|omfattas\s+av|(?:ska|skall|bör|måste)\s+(?:vara|bli|hållas|omfattas\s+av))\s+${SECRET}`,
  String.raw`${PAPER}\s+(?:ska|skall|bör|får|måste)\s+(?:inte|ej|aldrig)\s+(?:synas|visas|stå|ligga|läggas|postas|delas|spridas|vara|komma|gå|läcka)(?!\p{L})[^?]{0,60}`,
  String.raw`(?:gör|göra|sätt|märk)\s+${PAPER}\s+(?:som\s+)?${SECRET}(?:\s+[^?]{0,40})?`,
  String.raw`(?:dölj|dölja|göm|gömma|hemligstämpla|sekretessbelägg|visa\s+inte|(?:lägg|posta)\s+inte(?:\s+ut)?)\s+${PAPER}(?:\s+(?:i|för|från)\s+[^?]{0,40})?`,
].map(
  (one) =>
    new RegExp(
      String.raw`^(?:(?:hej|klubban|snälla|kan|vill|du|ni|nej|oj|och|men)[\s,.!]+)*${one}[\s.!]*$`,
      'iu',
    ),
);

const OF_PAPER = sifted(/bilag|underlag/iu);

/**
 * "Bilaga 2 ska inte synas i kanalen", "gör bilagan till punkt 7 intern": the bilaga that is to be hidden, by its number,
 * empty where none is said; null: none is. It is hidden by its item being internal.
 */
export function hiddenPaper(text: string): string | null {
  if (text.length > 160 || !OF_PAPER.test(text)) return null;
  const found = HIDES.map((one) => one.exec(text)).find((one) => one != null);
  return found == null ? null : (found.groups?.label?.toLowerCase() ?? '');
}

const OF_ITEM =
  /(?<!\p{L})(?:bilag\p{L}*|underlag(?:et|en)?|pdf(?::?en)?|filen|dokumentet)(?: (?:nr |nummer )?\d{1,3}[a-z]?)? (?:från|ur|på|i|under|till|för) (?!(?:punkt|ärende|dagordning|kallelse|agenda|protokoll|nästa|möte|sammanträde|den|det|\d)\p{L}*(?!\p{L}))(?<of>\p{L}[^?.!,]{2,60}?)(?: (?:tack|igen|nu))*[\s.!?]*$/iu;

/** "Ta bort bilagan från lovskolan": the words of the item whose bilaga is taken away or put back; null: none is named so. */
export function itemOfPaperNamed(text: string): string | null {
  return OF_ITEM.exec(text)?.groups?.of ?? null;
}

const RESTORES = sifted(
  /^(?:(?:kan|vill|skulle|kunde|ska|skall|får|hej|klubban|snälla|du|vi|ni|jag)[\s,]+)*(?:(?:(?:lägg|lägga|sätt|sätta|ta|tag|få|för) (?:till?baka|tebax|tebaka|in igen)|återställ\p{L}*|återinför\p{L}*|ångra (?:att (?:jag|du|vi) tog bort|borttagning\p{L}* av)) (?:\p{L}+ )?bilag\p{L}*|(?:\p{L}+ )?bilag\p{L}*(?: (?:nr |nummer )?\d{1,3}[a-z]?)? (?:ska|skall|bör) (?:till?baka|vara kvar))/iu,
);
const NUMBERED = /bilag\p{L}* (?:nr |nummer )?(\d{1,3}[a-z]?)(?![\p{L}\d])/iu;

/** "Lägg tillbaka bilaga 2": the number of the bilaga, empty where it is not said; null: none is put back. */
export function restoredPaper(text: string): string | null {
  return RESTORES.test(text) ? (NUMBERED.exec(text)?.[1]?.toLowerCase() ?? '') : null;
}

const ATTACHES =
  /(?<!\p{L})(?:lägg|lägga|lägger|bifoga|bifogar|foga|sätt|koppla)(?!\p{L}).*(?<!\p{L})(?:bilag\p{L}*|underlag\p{L}*)(?!\p{L})|(?<!\p{L})(?:bilag(?:a|an|or|orna)|underlag(?:et)?) (?:till|för) (?!(?:kallelse|protokoll|möte|sammanträde))|^(?:ny |en )?bilaga[.!]?$/iu;

/** "Den här hör till lovskolan": to something by its name, and to no kallelse or meeting. */
const BELONGS =
  /(?<!\p{L})(?:hör\s+(?:till|under|ihop\s+med)|ska\s+(?:ligga\s+|läggas\s+|in\s+)?(?:till|under|på))\s+(?:punkten\s+|ärendet\s+)?(?!(?:det\s+|den\s+|nästa\s+|\p{L}*mötes)?\p{L}*(?:möte|sammanträde|arkiv|dagordning|styrelse|kansli|plan))\p{L}{4,}/iu;

/** "Punkt klivet": one by its name. */
const NAMED =
  /(?:(?<!\p{L})(?:punkt(?:en)?|ärende(?:t)?|pkt)|^(?:underlag(?:et)?|bilaga(?:n)?))\s+(?:om\s+|angående\s+)?(?!(?:är|ska|på|i|till|och|den|det|som|från|för)(?!\p{L}))\p{L}{3,}[^?]{0,40}$/iu;

/** What is read in as it is: the bilaga of a kallelse or protokoll that was. */
const OF_THE_RECORD = /(?<!\p{L})(?:kallelse|protokoll|rätta|läs in)/iu;
/** Of a whole paper, and no item of it. */
const OF_WHOLE_PAPER = /(?<!\p{L})(?:(?:mötes|sammanträdes|års)plan|dagordning|agenda|föredragningslist)/iu;

/** "Till 7", "7a": nothing but the number. */
const ONLY_NUMBER = /^(?:(?:den |filen )?(?:hör |ska )?(?:till|på|under|för) )?(\d{1,2} ?[a-h]?)[\s.!]*$/iu;
/** "Bilaga till 7", "lägg underlaget på 7a". */
const PAPER_TO = new RegExp(
  String.raw`(?<!\p{L})(?:bilag|underlag|fil|pdf|handling)\p{L}*(?: \p{L}+){0,3} (?:till|på|under|för|i) (\d{1,2} ?[a-h]?)(?![\p{L}\d.:/-]| ?(?:kr|tkr|personer|${MONTHS.map((name) => name.slice(0, 3)).join('|')}))`,
  'iu',
);

/** The item's number, where words that come with a file or ask for one say it without "punkt"; null: they do not. */
export function itemOfPaper(text: string): string | null {
  const said = ONLY_NUMBER.exec(text)?.[1] ?? PAPER_TO.exec(text)?.[1];
  return said === undefined ? null : said.replace(' ', '').toLowerCase();
}

const GIVES_TO_ITEM =
  /^(?:(?:hej|klubban|här|är|kommer|ny|en|den|det|denna|detta|filen|bilaga(?:n)?|underlag(?:et)?|dokument(?:et)?|hör|ska|läggs?|bifogas)[\s,:!.]+)*(?:till|på|under|för|i)\s+(?:dagordnings)?(?:punkt(?:en)?|ärende(?:t)?|pkt|p)\s+(?:nr\s+|nummer\s+)?\d{1,2}\s?[a-h]?(?![\p{L}\d])/iu;

/** "Till punkt 7, ska inte ligga i kanalen", with a file: it is of that item, whatever else is said of it. */
export function givesFileToItem(text: string): boolean {
  return GIVES_TO_ITEM.test(text);
}

/** Whether words that come with a file say by its number to which item it belongs. */
export function namesItem(text: string): boolean {
  const { words, text: read } = readMessage(text);
  return itemOfPaper(read) !== null || findNumbers(words).some(({ kind }) => kind === 'item');
}

/** Whether words that come with a file say that it belongs to an item of the agenda. */
export function belongsToItem(text: string): boolean {
  return (
    namesItem(text) ||
    ((ATTACHES.test(text) || BELONGS.test(text) || (text.length < 80 && NAMED.test(text))) &&
      !OF_THE_RECORD.test(text))
  );
}

/** Whether words that come with a file may be no more than the name of an item: "till hyresavtalet", "hyran". */
export function mayNameItem(text: string): boolean {
  return text.length <= 100 && !OF_THE_RECORD.test(text) && !OF_WHOLE_PAPER.test(text);
}
