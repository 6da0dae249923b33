import type { Intent } from './intents.ts';
import { type FieldOrder, fieldOrder } from './item-fields.ts';
import { hidesItemSpokenOf, tellsOfNewItem } from './new-item.ts';
import { clausesIn } from './proposal-orders.ts';
import { saysSecrecy } from './secrecy-said.ts';

const IT = String.raw`(?:den(?:\s+(?:här|där|punkten))?|det(?:\s+(?:här|där|ärendet))?|denna|detta|punkten|ärendet)`;
const BEFORE = String.raw`^(?:(?:nej|nä|oj|ops|oops|hoppsan|men|och|ja|jo|förlåt|fel|sorry|ursäkta|hej|klubban|vänta|du|vi|jag\s+glömde(?:\s+(?:säga|skriva))?|glömde(?:\s+(?:säga|skriva))?|jag\s+menade|kan\s+(?:du|vi)|vill\s+du)(?:\s+att)?[\s,.:!–-]+)*`;
const END = String.raw`(?:\s+(?:igen|tack|nu|istället|i\s+stället|ändå|också))*[\s.!]*$`;
const read = (pattern: string) => new RegExp(BEFORE + pattern, 'iu');

const SECRET =
  '(?:internt?|hemlig|hemligt|konfidentiell|konfidentiellt|sekretessbelagd|sekretessbelagt|dold|dolt)';
const SHALL = String.raw`\s+(?:ska|skall|bör|måste|får|skulle|borde|behöver|är)\s+(?:(?:ju|också|egentligen|förstås|helst|ha|vara|varit|bli|som)\s+)*`;
const HIDDEN = read(`${IT}${SHALL}${SECRET}${END}`);
const OPEN = read(
  String.raw`${IT}(?:${SHALL}(?:inte|ej)\s+(?:(?:vara|varit|bli)\s+)?${SECRET}|\s+(?:ska|skall|får|kan|bör)\s+(?:synas|visas|läsas|stå|vara\s+(?:synlig|synligt|öppen|öppet|med))(?:\s+(?:i|för|av)\s+(?:\p{L}+\s+)?(?:kanalen|alla|andra))+)${END}`,
);

const PRESENTER = String.raw`(?:den\s+|ny\s+)?föredragande(?:n)?`;
const NAME = String.raw`(?<name>(?!(?:vem|vilka|vilken|vad|vi|du|ni|ingen|någon|som|och|om|på|för|i|till|vid|från|av|den|det)\s)\p{L}[\p{L}.'-]*(?:\s+\p{L}[\p{L}.'-]*){0,2}?)`;
const PRESENTS = [
  read(
    String.raw`(?:byt(?:\s+ut)?|byta|ändra|sätta?|ange|skriva?(?:\s+in)?|lägga?\s+(?:till|in))\s+${PRESENTER}\s*(?::|till|som)?\s*${NAME}${END}`,
  ),
  read(String.raw`(?:sätta?|ange|ta|ha|lägga?\s+(?:till|in))\s+${NAME}\s+som\s+${PRESENTER}${END}`),
  read(String.raw`${PRESENTER}\s*(?::|är|blir|ska\s+vara)\s*${NAME}${END}`),
  read(
    String.raw`${NAME}\s+(?:föredrar|presenterar|drar|ska\s+föredra|(?:är|blir|ska\s+vara)\s+föredragande)(?:\s+(?:för\s+|på\s+)?${IT})?${END}`,
  ),
];

const PROPOSES = read(
  String.raw`(?<add>lägg(?:a)?\s+till\s+(?:ett\s+)?)?(?:(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?\s*(?:är|ska\s+vara|blir|borde\s+vara|lyder|:|till)?|${IT}\s+(?:ska|skulle)\s+(?:vara|stå|lyda)|till|ändra(?:\s+(?:${IT}|förslaget))?\s+till)\s*:?\s*(?<clauses>att\s+\S.*)$`,
);
const HEADS = read(
  String.raw`(?:(?:ändra|byt|byta)\s+(?:rubrik|namn|titel)(?:en|et|n)?\s+till\s|${IT}\s+(?:ska|skulle)\s+heta\s|döp\s+om\s+${IT}\s+till\s)\S`,
);
const TAKES_OFF = read(
  String.raw`(?:stryk|stryka|(?:ta|tag|plocka)\s+bort|radera|glöm(?:\s+bort)?|skippa|släng|hoppa\s+över)\s+${IT}(?:${END}|[,.;]?\s+(?:eftersom|för\s+att|därför\s+att)\s.*$)`,
);
const MOVES = read(String.raw`(?:flytta|lägg|lägga|sätt|sätta|ställ|ställa)\s+${IT}\s+\S`);
const LETS_GO = read(
  String.raw`(?:glöm(?:\s+bort)?|skippa|hoppa\s+över)\s+(?!inte|ej|att|det|mig|du|${IT}${END})(?<what>\p{L}.{2,80})$`,
);

/** What is asked to be changed of the item that is at hand: "den skulle varit intern", "Lars föredrar den"; null: nothing. */
export function fieldOfIt(text: string): FieldOrder | null {
  if (OPEN.test(text)) return { of: '', internal: false };
  if (HIDDEN.test(text)) return { of: '', internal: true };
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
  if (act === 'item.withdraw') return TAKES_OFF.test(text);
  if (act === 'item.move') return MOVES.test(text);
  return act === 'item.edit' && (changesIt(text) || hidesItemSpokenOf(text) || isIt(fieldOrder(text)?.of));
}

function changesIt(text: string): boolean {
  return fieldOfIt(text) !== null || proposalOfIt(text) !== null || HEADS.test(text) || hidesIt(text);
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
}

/** What each of them has. */
const MAY_BE =
  /intern|heml|sekre|konfid|kanal|syn|visa|läs|stå|styrelse|ledam|dol|dölj|göm|utanför|offentl|öppe|föredra|presenter|drar|förslag|till att|att |rubrik|heta|döp|stryk|bort|radera|glöm|skippa|släng|hoppa/iu;

/** What is to be done with the item at hand, where the words say that and no more; null: they are of something else. */
export function byItemAtHand(text: string, { atHand, isNamed }: Near): Intent | null {
  if (text.length > 300 || text.includes('?') || !MAY_BE.test(text)) return null;
  const dropped = LETS_GO.exec(text)?.groups?.what;
  if (dropped !== undefined && isNamed(dropped)) return 'item.withdraw';
  if (TAKES_OFF.test(text)) return atHand() ? 'item.withdraw' : null;
  return changesIt(text) && atHand() ? 'item.edit' : null;
}

const SPEAKS_OF_IT = new RegExp(String.raw`(?<!\p{L})${IT}(?!\p{L})`, 'iu');

/** "Jag glömde, den ska inte synas i kanalen". */
function hidesIt(text: string): boolean {
  return SPEAKS_OF_IT.test(text) && !tellsOfNewItem(text) && saysSecrecy(text);
}
