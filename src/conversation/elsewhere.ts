import type { BeingAnswer } from './answer/being.ts';
import type { Knowledge, Membership } from './knowledge.ts';
import { shortName } from './text/said.ts';
import { mayAnswer } from './understand/coming/reply/may-answer.ts';
import { standsAsReason } from './understand/named/boards-as-reason.ts';
import { stemOf } from './understand/words/stem.ts';

/**
 * What is said in a board's channel of the other boards the asker is on, which may be others than its readers are on:
 * nothing but where to ask. Null where the question may be answered there.
 */
export function notToldHere(
  text: string,
  here: readonly Membership[],
  elsewhere: readonly Membership[],
): BeingAnswer | null {
  const [mine] = here;
  if (!mine) return elsewhere.length > 0 ? { kind: 'not-of-this-channel' } : null;
  if (elsewhere.length === 0) return null;
  const said = spoken(text);
  const names = ({ boardName }: Membership) => isNamed(shortName(boardName), said);
  return elsewhere.some(names) && !here.some(names) ? { kind: 'not-here', board: mine.boardName } : null;
}

/** Its words alone, in lower case. */
function spoken(text: string): string {
  return text.toLocaleLowerCase('sv').replace(/[^\p{L}\d]+/gu, ' ');
}

/** "Kustlandet", "Kustlandets möte". */
function isNamed(name: string, said: string): boolean {
  const sought = name.toLocaleLowerCase('sv');
  return [sought, `${sought}s`].some((one) => ` ${said} `.includes(` ${one} `));
}

/**
 * "Hur många kommer i Norrskog?" by somebody who is not on that board: said, and not answered of another. Null where
 * no such board is named, or where it is a matter of the asker's own: a member of that name, or a word of the record.
 *
 * @param names of all boards
 */
export async function notOnThatBoard(
  text: string,
  mine: readonly Membership[],
  names: readonly string[],
  knowledge: Knowledge,
): Promise<BeingAnswer | null> {
  const others = names
    .map(shortName)
    .filter((name) => mine.every((one) => shortName(one.boardName) !== name));
  if (mine.length === 0 || others.length === 0) return null;
  const said = spoken(text);
  if (mine.some(({ boardName }) => isNamed(shortName(boardName), said))) return null;
  const named = others.find((name) => isMeant(name, said));
  if (named === undefined || isWhy(named, text)) return null;
  const known = await Promise.all(mine.map(({ boardId }) => isOnRecord(boardId, named, knowledge)));
  return known.some(Boolean) ? null : { kind: 'not-yours', named, boards: mine.map((one) => one.boardName) };
}

/**
 * "Kan inte, sitter i möte i Norrskog då": why she answers as she does, which never decides of which board it is. What is
 * said after her own answer tells why, unless it asks.
 */
function isWhy(name: string, text: string): boolean {
  if (text.includes('?')) return false;
  const mentions = placesOf(name.toLocaleLowerCase('sv'), text.toLocaleLowerCase('sv'));
  return (
    mentions.length > 0 &&
    mentions.every(([from, until]) => {
      const answer = ANSWERED.exec(text.slice(0, from))?.groups?.answer;
      const isAnswered = answer !== undefined && mayAnswer(answer) === 'COMING';
      if (isAnswered || standsAsReason(text, from, until, false)) return true;
      if (WHERE_SHE_IS.test(text.slice(0, from))) return mayAnswer(text) !== null;
      if (SAID_OF_IT.test(text.slice(0, from))) return false;
      // What she tells of herself, or of coming, is of her own board's meeting; so is what she ends with.
      const after = SO.exec(text.slice(until))?.groups?.answer;
      return [text, after ?? ''].some((said) => /^(?:COMING|HERSELF)$/u.test(mayAnswer(said) ?? ''));
    })
  );
}

/** Where a name stands, with the s of "Norrskogs". */
function placesOf(name: string, text: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const until = from + name.length;
    found.push([from, text[until] === 's' ? until + 1 : until]);
  }
  return found;
}

/** "Jag kommer till …", "förhinder i …", "är med på mötet i …": of that board. */
const SAID_OF_IT =
  /(?<!\p{L})(?:kommer|komma|kan|deltar|delta|förhinder|återbud|med|närvara|närvarar|ja|nej|hinner|missar|avstår|uteblir|anmäler|anmäl|anmäla|svarar|kommit|kallad|ersättare|tjänstgör)(?: (?:inte|ej|tyvärr|gärna|att|mig|vara|komma|med|delta|då|mötet|möte|sammanträdet|på|i|till|från|för|hos|styrelsen|samordningsförbundet|den|\d{1,2}(?::?e)?))* $/iu;
/** "Sitter med …", "är i …": where she is. */
const WHERE_SHE_IS =
  /^(?:(?:hej|tyvärr|sorry)[ ,.!]+)*(?:jag )?(?:sitter|är(?! med)|befinner mig)(?: \p{L}+){0,3} $/iu;
/** "… så det blir nej": what she ends with. */
const SO = /(?:^|[\s,;.])(?:så|därför)\s+(?<answer>[^?]{2,60})$/iu;

/** The clauses before the one that names the board. */
const ANSWERED = /^(?<answer>.+)(?:[,;:.!–-]+|(?<!\p{L})(?:för|eftersom|då|men)(?!\p{L}))[^,;:.!–-]*$/iu;

const DOES =
  '(?:ska|skall|har|hade|kan|vill|får|fick|tar|tog|gör|gjorde|bestämmer|bestämde|beslutar|beslutade|träffas|träffades|möts|sammanträder)';

/** "I Norrskog", "Norrskogs möte", "vad ska Norrskog ta": the board, not a place that something is about. */
function isMeant(name: string, said: string): boolean {
  const sought = name.toLocaleLowerCase('sv');
  if (!said.includes(sought)) return false;
  const before = '(?:i|på|hos|för|till|med|förbundet|samordningsförbundet|styrelsen) ';
  const acts = `${DOES} ${sought}(?! (?:kommuns?|stads?|region\\p{L}*))|(?<=^(?:(?:och|men) )?)${sought} ${DOES}`;
  // "Dagordning norrskog": what a board has, and whose.
  const has = `(?:dagordning|kallelse|protokoll|möte|sammanträde|beslut|ledamöter|ledamot|ordförande|kansli)\\p{L}* (?:\\p{L}+ )?${sought}s?\\s*$`;
  return new RegExp(
    `(?<!\\p{L})(?:${before}${sought}s?|${sought}s \\p{L}+|${acts}|${has})(?!\\p{L})`,
    'u',
  ).test(said);
}

async function isOnRecord(boardId: string, name: string, knowledge: Knowledge): Promise<boolean> {
  const board = await knowledge.board(boardId);
  if (board === null) return false;
  const [last = ''] = name.toLocaleLowerCase('sv').split(' ').slice(-1);
  return (await board.index()).frequency(stemOf(last)) > 0;
}
