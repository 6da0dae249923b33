import type { Message } from '../words/words.ts';
import type { NameMention } from './name-mention.ts';

const SAYS =
  '(?:ringde|ringt|ringer|ringt in|mejla\\w*|maila\\w*|mejlat|messa\\w*|smsa\\w*|skrev|skriver|skrivit|(?:horde|hort|hor) av sig|halsa\\w*|meddela\\w*|sa|sade|sager|sagt|saga|beratta\\w*|framfor\\w*|informera\\w*|upplys\\w*|rapportera\\w*|talade om|tala om|aterkom\\w*|kontakta\\w*|(?:hort|horde|sett|last|vet|tror|undrar|undrade|fragar|fragade|fragat|veta)(?= att| om| ifall|,))';
/** "Lämnade återbud för", "anmäler förhinder åt": done for somebody. */
const DOES_FOR =
  '(?:(?:lamna|anmal|framfor)\\w*|tog emot|fick) (?:in |ett )?(?:aterbud|forhinder|nej|ja|besked)(?: (?:for|at|fran|om att))?';
/** What may stand between who tells and the verb. */
const BEFORE = '(?:(?:har|hade|just|nyss|precis|idag|i|dag|morse|igar|lat|bad|mig|oss|ville|vill|ska|kan) )*';
/** Between the verb and whom it is about: nothing that is said of anybody, and no "han" or "hon". */
const BETWEEN =
  '(?:(?!(?:han|hon|hen|de|dom|sjalv|bada|bagge|jag|vi|kan|kommer|hinner|deltar|tjanstgor|missar|uteblir|ar|blir|far|ja|nej|sjuk\\w*|borta|bortrest|forhind\\w*|aterbud|men|medan)\\b)[\\w,]+ ){0,8}?';
/** After whom it is about: what makes of her another who tells. */
const TELLS_TOO = `(?! ?(?:ocksa|med\\b|${SAYS}))`;

const SUBJECT = new RegExp(
  `@(\\d+)((?: ?(?:,|och|samt) @\\d+)*) ${BEFORE}(?:(?:${SAYS}) ${BETWEEN}|${DOES_FOR} )@(\\d+)${TELLS_TOO}`,
  'gu',
);
/** "Enligt Gunnar", "hörde av Gunnar att". */
const THROUGH =
  /\b(?:(?:enligt|via|genom)|(?:hor|horde|hort|hora|vet|veta|reda pa|besked|bud|mejl|mail|sms|samtal|meddelande|halsning\w*) (?:av|fran)) @(\d+)/gu;
/** "Jonas har hört av Gunnar att", "Jonas fick veta av Gunnar att": the first of them. */
const HEARD =
  /@(\d+) (?:(?:har|hade|just|nyss|precis|idag) )*(?:hort|horde|hor|vet|(?:fick|fatt) (?:veta|hora)) (?:det )?(?:av|fran|via|genom) @\d+,? (?:att|om)\b/gu;
/** "Anna kan inte, sa Gunnar." */
const AFTERWARDS = new RegExp(
  `\\b${SAYS} @(\\d+)(?= *(?:[,.]|(?:i )?(?:dag|morse|gar)\\b|nyss|idag|igar|$))`,
  'gu',
);
/** "Säg till Gunnar att Anna inte kan". */
const IS_TOLD =
  /\b(?:sag|saga|halsa|meddela|beratta|informera|tala om|ring|mejla)(?: (?:till|for|at|med))? @(\d+) (?:att|om)\b/gu;
/** "Karim kan inte, fråga Sofia i stället": of whoever is to be asked nothing is told. */
const IS_ASKED =
  /, (?:(?:och|sa|kan du|far du|vill du) )*(?:fraga|tillfraga|ring|kontakta|kalla(?: in)?|hor med|kolla med|stam av med) @(\d+)(?= *(?:,|(?:i stallet|istallet|da|sen|nu|for honom|for henne)\b|$))/gu;
const ONESELF_TOO = /\b(?:men|sjalv|fast) (?:\w+ )?(?:han|hon|hen|kan|kommer)\b/u;

/** The message's words with each name as `@` and its place among the mentions. */
function withPlaces({ text, words }: Message, mentions: readonly NameMention[]): string {
  const said: string[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before && /[,;:.!\n–]/u.test(text.slice(before.end, word.start))) said.push(',');
    const place = mentions.findIndex(({ words: [first, last] }) => first <= at && at <= last);
    if (place === -1) said.push(word.folded);
    else if (mentions[place]?.words[0] === at) said.push(`@${place}`);
  });
  return said.join(' ');
}

/**
 * Those who are named only for having told of another, or for being told: Gunnar in "Gunnar ringde och sa att Anna inte kan". Nothing is
 * said of their own coming. Empty where they may be meant as well ("… men själv kommer han").
 */
function messengersIn(message: Message, mentions: readonly NameMention[]): ReadonlySet<string> {
  if (mentions.length === 0) return new Set();
  const said = withPlaces(message, mentions);
  const idAt = (place: string | undefined) => mentions[Number(place)]?.id;
  const found = new Set<string>();
  const add = (id: string | undefined) => {
    if (id !== undefined) found.add(id);
  };
  for (const pattern of [THROUGH, HEARD, AFTERWARDS, IS_TOLD, IS_ASKED]) {
    for (const [, place] of said.matchAll(pattern)) add(idAt(place));
  }
  for (const [, first, more = '', whom] of said.matchAll(SUBJECT)) {
    const tellers = [first, ...[...more.matchAll(/@(\d+)/gu)].map(([, place]) => place)].map(idAt);
    const told = idAt(whom);
    if (told !== undefined && !tellers.includes(told) && !found.has(told)) for (const id of tellers) add(id);
  }
  // Somebody is told of: who tells of nobody else tells of herself.
  const isOfAnother = mentions.some(({ id }) => !found.has(id));
  return isOfAnother && !ONESELF_TOO.test(said) ? found : new Set();
}

/** The mentions of those of whom something is told. */
export function withoutMessengers(
  message: Message,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const messengers = messengersIn(message, mentions);
  return messengers.size === 0 ? mentions : mentions.filter(({ id }) => !messengers.has(id));
}
