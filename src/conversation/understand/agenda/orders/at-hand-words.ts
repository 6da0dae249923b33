import type { Intent } from '../../intents.ts';
import { sifted } from '../../patterns/sifted.ts';
import { saysOnlySecrecy, saysSecrecy } from '../../secrecy/secrecy-said.ts';
import { seenNamed } from '../../secrecy/seen-named.ts';
import { tellsOfMistake } from '../../secrecy/shown-by-mistake.ts';
import { amountCorrected } from './amount-corrected.ts';
import { clausesIn } from './clauses.ts';
import { guestSaid } from './guest-said.ts';
import { type FieldOrder, fieldOrder } from './item-fields.ts';
import { hidesItemSpokenOf, tellsOfNewItem } from './new-item.ts';
import { putsRight } from './put-right-in.ts';

export const IT = String.raw`(?:den(?:\s+(?:här|där|punkten))?|det(?:\s+(?:här|där|ärendet))?|denna|detta|punkten|ärendet)`;
export const BEFORE = String.raw`^(?:(?:nej|nä|ok|okej|bra|toppen|perfekt|oj|ops|oops|hoppsan|men|och|å|o|ja|jo|förlåt|fel|sorry|ursäkta|hej|klubban|vänta|du|vi|jag\s+glömde(?:\s+(?:säga|skriva))?|glömde(?:\s+(?:säga|skriva))?|jag\s+menade|kan\s+(?:du|vi)|vill\s+du)(?:\s+att)?[\s,.:!–-]+)*`;
export const END = String.raw`(?:\s+(?:igen|tack|nu|istället|i\s+stället|ändå|också|längre|mer|alls))*[\s.!]*$`;
const read = (pattern: string) => new RegExp(BEFORE + pattern, 'iu');

const SECRET =
  '(?:internt?|hemlig|hemligt|konfidentiell|konfidentiellt|sekretessbelagd|sekretessbelagt|dold|dolt)';
const SHALL = String.raw`\s+(?:ska|skall|bör|måste|får|skulle|borde|behöver|är)\s+(?:(?:ju|också|egentligen|förstås|helst|ha|vara|varit|bli|som)\s+)*`;
const HIDDEN = read(`${IT}${SHALL}${SECRET}${END}`);
const OPEN = read(
  String.raw`(?:(?:inte|ej)\s+${SECRET}|visa\s+${IT}\s+(?:för\s+alla|i\s+(?:\p{L}+\s+)?kanalen)|${IT}(?:${SHALL}(?:inte|ej)\s+(?:(?:vara|varit|bli)\s+)?${SECRET}|\s+(?:ska|skall|får|kan|bör)\s+(?:gärna\s+)?vara\s+(?:öppen|öppet|offentlig|offentligt|publik|publikt)|\s+(?:ska|skall|får|kan|bör)\s+(?:synas|visas|läsas|stå|vara\s+(?:synlig|synligt|öppen|öppet|med))(?:\s+(?:i|för|av)\s+(?:\p{L}+\s+)?(?:kanalen|alla|andra))+))${END}`,
);

const PRESENTER = String.raw`(?:den\s+|ny\s+)?föredragande(?:n)?`;
/** No question is an order, however it begins: "å vem drar den". */
const NAME_WORD = String.raw`(?!(?:vem|vems|vilka|vilken|vad|va|hur|när|varför)\s)\p{L}[\p{L}.'-]*`;
const NAME = String.raw`(?<name>(?!(?:vi|du|ni|ingen|någon|som|och|å|o|men|så|sen|om|på|för|i|till|vid|från|av|den|det)\s)${NAME_WORD}(?:\s+${NAME_WORD}){0,2}?)`;
const PRESENTS = [
  read(
    String.raw`(?:byt(?:\s+ut)?|byta|ändra|sätta?|ange|skriva?(?:\s+in)?|lägga?\s+(?:till|in))\s+${PRESENTER}\s*(?::|till|som)?\s*${NAME}${END}`,
  ),
  read(String.raw`(?:sätta?|ange|ta|ha|lägga?\s+(?:till|in))\s+${NAME}\s+som\s+${PRESENTER}${END}`),
  read(String.raw`${PRESENTER}\s*(?::|är|blir|ska\s+vara)\s*${NAME}${END}`),
  read(String.raw`(?:med\s+)?${NAME}\s+som\s+${PRESENTER}${END}`),
  read(String.raw`${IT}\s+(?:föredras|presenteras|dras|redovisas)\s+av\s+${NAME}${END}`),
  read(
    String.raw`${NAME}\s+(?:föredrar|presenterar|drar|ska\s+föredra|(?:är|blir|ska\s+vara)\s+föredragande)(?:\s+(?:för\s+|på\s+)?${IT})?${END}`,
  ),
];

const PROPOSES = read(
  String.raw`(?<add>lägg(?:a)?\s+till\s+(?:ett\s+)?)?(?:(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?(?:\s+(?:där|dit|på\s+(?:den|punkten)))?\s*(?:är|ska\s+vara|blir|borde\s+vara|lyder|:|till)?|${IT}\s+(?:ska|skulle)\s+(?:vara|stå|lyda)|till|ändra(?:\s+(?:${IT}|förslaget))?\s+till)\s*:?\s*(?<clauses>att\s+(?!börja\s+med|jag\s|du\s|vi\s|det\s)\S.*)$`,
);
export const HEADS = read(
  String.raw`(?:(?:ändra|byt|byta)\s+(?:rubrik|namn|titel)(?:en|et|n)?\s+(?:på\s+${IT}\s+)?till\s|(?:rubriken|titeln|namnet|${IT})\s+(?:ska|skall|skulle|borde)\s+(?:heta|kallas|(?<=(?:rubriken|titeln|namnet)\s\p{L}+\s)(?:vara|bli))\s|döpa?\s+(?:om\s+)?${IT}\s+till\s|kalla\s+${IT}\s+(?!(?:till|in|samman|ihop)\s|\d{1,2}(?::?e)?\s*(?:/|\p{L}{3}))(?:för\s+)?)\S`,
);
const OFF = String.raw`(?:stryk|stryka|(?:ta|tag|plocka)\s+bort|radera|glöm(?:\s+bort)?|skippa|släng|hoppa\s+över)`;
const WHY = String.raw`(?:${END}|[,.;]?\s+(?:eftersom|för\s+att|därför\s+att)\s.*$|[,.;:–]\s+(?!och\s|lägg\s|skicka\s)\S.*$)`;
const TAKES_OFF = [
  read(String.raw`${OFF}\s+${IT}(?:\s+(?:igen|nu|tack))*${WHY}`),
  read(String.raw`(?:jag\s+)?(?:vill\s+|får\s+|måste\s+)?(?:dra|drar)\s+(?:jag\s+)?tillbaka\s+${IT}${WHY}`),
  read(String.raw`(?:ta\s+inte\s+med|ha\s+inte\s+med)\s+${IT}${WHY}`),
  read(
    String.raw`${IT}\s+(?:behövs\s+inte|ska\s+(?:inte\s+(?:vara\s+)?med|bort|utgå|strykas|tas\s+bort)|utgår|är\s+inte\s+(?:längre\s+)?aktuellt?)(?:\s+längre)?${WHY}`,
  ),
  new RegExp(String.raw`^(?:nej|nä|oj|fel)[\s,.!]+(?:stryk|ta\s+bort)${END}`, 'iu'),
];
export const takesOffIt = (text: string) => TAKES_OFF.some((pattern) => pattern.test(text));
export const WHERE = String.raw`(?:(?:direkt|strax|allra)\s+)?(?:först|sist|före|efter|innan|mellan)(?!\p{L})`;
/** "Den ska ligga före budgeten", and "flytta den till 18 mars": a meeting is "det". */
export const PLACES = read(
  String.raw`(?:(?:flytta|lägga?|sätta?|ställa?|placera)(?:\s+in)?\s+${IT}\s+${WHERE}|${IT}\s+(?:ska|skall|bör|skulle)\s+(?:ligga|stå|komma|vara|hamna|tas|tas\s+upp)\s+${WHERE}|flytta\s+(?:den|punkten)\s+till\s+(?:mötet\s+)?(?:den\s+)?\d{1,2}\s*(?:/|:?e?\s*\p{L}{3}))`,
);
const MOVES = read(String.raw`(?:flytta|lägg|lägga|sätt|sätta|ställ|ställa|placera)\s+${IT}\s+\S`);
/** "Lägg till en bilaga på den". */
const BELONGS = read(String.raw`\S.*\s(?:på|till|i)\s+(?:den|punkten|ärendet)${END}`);
export const LETS_GO = read(
  String.raw`(?:glöm(?:\s+bort)?|skippa|hoppa\s+över)\s+(?!inte|ej|att|det|mig|du|${IT}${END})(?<what>\p{L}.{2,80})$`,
);

/** "Jag råkade visa den för alla", "oj, den syns i kanalen, det var inte meningen". */
const wasShownByMistake = (text: string): boolean =>
  tellsOfMistake(text) && SPEAKS_OF_IT.test(text) && seenNamed(text) === null;

/** What is asked to be changed of the item that is at hand: "den skulle varit intern", "Lars föredrar den"; null: nothing. */
export function fieldOfIt(text: string): FieldOrder | null {
  if (OPEN.test(text)) return { of: '', internal: false };
  if (HIDDEN.test(text) || wasShownByMistake(text)) return { of: '', internal: true };
  for (const pattern of PRESENTS) {
    const name = pattern.exec(text)?.groups?.name;
    if (name !== undefined) return { of: '', presenter: name };
  }
  return null;
}

/** "Nej förlåt, till att bevilja 200 000 kr": the förslag of the item that is at hand, as it shall be; null: none. */
export function proposalOfIt(
  text: string,
): { readonly kind: 'add' | 'replace'; readonly clauses: readonly string[] } | null {
  const groups = PROPOSES.exec(text)?.groups;
  if (groups?.clauses === undefined) return null;
  return { kind: groups.add === undefined ? 'replace' : 'add', clauses: clausesIn(groups.clauses) };
}

/** Whether an act on an item names it by "den" alone, or not at all. */
export function isOfIt(act: Intent, text: string): boolean {
  if (act === 'item.withdraw') return takesOffIt(text);
  if (act === 'attachment.add') return BELONGS.test(text);
  if (act === 'item.move') return MOVES.test(text) || PLACES.test(text);
  if (act === 'item.edit' && putsRight(text)) return true;
  return act === 'item.edit' && (changesIt(text) || hidesItemSpokenOf(text) || isIt(fieldOrder(text)?.of));
}

function changesIt(text: string): boolean {
  if (fieldOfIt(text) !== null || proposalOfIt(text) !== null || HEADS.test(text)) return true;
  return isIt(amountCorrected(text)?.of) || isIt(guestSaid(text)?.of) || hidesIt(text);
}

const ONLY_IT = new RegExp(`^${IT}$`, 'iu');

/** "Den", "punkten": an item that has been spoken of. */
export function isIt(of: string | undefined): boolean {
  return of !== undefined && ONLY_IT.test(of);
}

/** What is near for the one who writes. */
export interface Near {
  /** Whether she has just worked on an item or spoken of one, or proposed a matter. */
  readonly atHand: () => boolean;
  /** Whether the words name an item of an agenda ahead, or what she has proposed. */
  readonly isNamed: (words: string) => boolean;
  /** Whether what is proposed of the item at hand has the day or the amount that the words put right. */
  readonly isPutRight: (text: string) => boolean;
}

/** What each of them has. */
const MAY_BE = sifted(
  /intern|heml|sekre|konfid|kanal|syn|visa|läs|stå|styrelse|ledam|dol|dölj|göm|utanför|offentl|öppe|föredra|presenter|drar|förslag|till att|att |ligga|först|sist|före|efter|innan|mellan|flytta|behövs|utgå|aktuell|diskret|privat|läck|rubrik|titel|namn|kalla|heta|delta|närvara|vara med|komma|bjud|\d{3}|döp|stryk|bort|radera|glöm|skippa|släng|hoppa|tillbaka/iu,
);

/** "Kan du kalla den Elen i stället?": ordered, though it is asked. */
export const ASKED_TO =
  /^(?:kan|vill|skulle)\s+(?:du|vi)\s+(?:kunna\s+)?(?:kalla|döpa?|byta?|lägga?|flytta|sätta?|ställa?)\s[^?]*\?\s*$/iu;

/** What is to be done with the item at hand, where the words say that and no more; null: they are of something else. */
export function byItemAtHand(text: string, { atHand, isNamed, isPutRight }: Near): Intent | null {
  if (text.length < 120 && putsRight(text) && isPutRight(text)) return 'item.edit';
  if (text.length > 300 || (text.includes('?') && !ASKED_TO.test(text)) || !MAY_BE.test(text)) return null;
  const dropped = LETS_GO.exec(text)?.groups?.what;
  if (dropped !== undefined && isNamed(dropped)) return 'item.withdraw';
  if (takesOffIt(text)) return atHand() ? 'item.withdraw' : null;
  if (PLACES.test(text)) return atHand() ? 'item.move' : null;
  // "Hyran skulle inte ha synts, göm den": the one that is named, and not the one at hand.
  if (isNamed(seenNamed(text)?.of ?? '')) return null;
  return changesIt(text) && atHand() ? 'item.edit' : null;
}

const SPEAKS_OF_IT = sifted(String.raw`(?<!\p{L})${IT}(?!\p{L})`, 'iu');

/** "Den om löner": one by what it is about, and not the one at hand. */
const NAMES_ONE = /(?<!\p{L})(?:den|det|punkten|ärendet)\s+(?:om|angående|gällande|rörande|kring)\s+\p{L}/iu;

const LEADS = new RegExp(BEFORE, 'iu');

/** "Jag glömde, den ska inte synas i kanalen", "bara för styrelsen". */
export function hidesIt(text: string): boolean {
  if (tellsOfNewItem(text) || NAMES_ONE.test(text)) return false;
  return (SPEAKS_OF_IT.test(text) && saysSecrecy(text)) || saysOnlySecrecy(text.replace(LEADS, ''));
}
