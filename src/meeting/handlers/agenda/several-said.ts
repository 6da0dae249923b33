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

/** "Lägg till punkterna el, vatten och sopor", or a list with dashes: the headings one by one; none where it is one ärende. */
export function headingsSaid(text: string, written: string): string[] {
  const listed = written
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
