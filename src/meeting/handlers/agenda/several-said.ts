import { MONTHS } from '../../../kernel/index.ts';

const NUMBERS = new RegExp(
  String.raw`(?:punkt(?:er|erna|en)?|pkt)\s+(\d{1,2}[a-z]?(?:(?:\s*,\s*|\s+(?:och|samt|o|&)\s+)(?:punkt\s+)?\d{1,2}[a-z]?(?![\p{L}\d]|\s+(?:kr|kronor|tkr|${MONTHS.join('|')})(?!\p{L})))+)`,
  'iu',
);

/** "Stryk punkt 6 och 7", "jävig på punkt 6 o 7": the numbers beside the one that is meant first. */
export function otherNumbersSaid(text: string, first: string): string[] {
  const said = NUMBERS.exec(text)?.[1] ?? '';
  return [...said.matchAll(/\d{1,2}[a-z]?/giu)]
    .map(([number]) => number.toLowerCase())
    .filter((number) => number !== first.toLowerCase());
}

const DAY = `(?:den\\s+)?\\d{1,2}(?:\\s?/\\s?\\d{1,2}|:?e|\\s+(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec))(?:\\s+20\\d\\d)?`;
/** Of which meeting, said last: "… på mötet 11 mars", "… till nästa möte", "… 11 mars". */
const ON_MEETING = new RegExp(
  String.raw`\s+(?:(?:på|till|inför|i)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*möte|\p{L}*sammanträde|dagordning)(?:t|n|en)?(?:\s+(?:den\s+)?${DAY})?|(?:till|inför|den)\s+${DAY})[\s.!]*$`,
  'iu',
);

/** The words without the board and the meeting that end them: they say where, and are of no heading. */
function withoutPlace(text: string, boardName: string): string {
  const last = boardName.split(' ').at(-1) ?? boardName;
  const board = new RegExp(
    String.raw`\s+(?:i|för|hos)\s+(?:${escaped(boardName)}|${escaped(last)})[\s.!]*$`,
    'iu',
  );
  return text.replace(board, '').replace(ON_MEETING, '').replace(board, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/**
 * "Lägg till punkterna el, vatten och sopor", or a list with dashes: the headings one by one, without the board and the
 * meeting that are named last; none where it is one ärende.
 */
export function headingsSaid(written: string, whole: string, boardName: string): string[] {
  const text = withoutPlace(written, boardName);
  const listed = whole
    .split(/\r?\n/u)
    .flatMap((line) => /^\s*(?:[-–•*]|\d{1,2}[.)])\s+(\S.*)$/u.exec(line)?.[1]?.trim() ?? []);
  const named =
    /(?:^|\s)(?:punkterna|ärendena|(?:två|tre|fyra|fem|sex|några|flera|följande|dessa)\s+(?:nya\s+)?(?:punkter|ärenden))\s*:?\s+(?!om\s)(\S[^"\n]*)$/iu.exec(
      text,
    )?.[1] ?? '';
  const parts = listed.length > 1 ? listed : named.split(/\s*,\s*(?:och\s+)?|\s+och\s+/iu);
  const headings = parts.map((one) => one.replace(/[\s.,;:!?]+$/u, '')).filter((one) => one !== '');
  return headings.length > 1 ? headings : [];
}
