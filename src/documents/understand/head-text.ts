import { joinTexts } from '../formats/join-texts.ts';
import type { Line } from '../formats/line.ts';

/** Lines to sign on, and what says only that one signs. */
const BLANK = /^[\s._…–—-]*$|^(?:underskrift(?:er)?|justerandes? sign\w*|utdragsbestyrkande)\b[\s._…:-]*$/iu;
const RULED = /\s*[._…]{4,}\s*/gu;
/** What was begun on the line above goes on. */
const GOES_ON = /^[\p{Ll}(]|^och\b/u;
const UNENDED = /[,–-]$|(?<!\p{L})(?:senast|den|till|före|innan|och|av|med|för|från|kl\.?|klockan)$/iu;

const PAGES_HEAD = /^(?:antal )?(?:sidor|sid\.?)$/iu;

/** "7 | Ansökan | 6" in a list whose last column is headed "Sidor": the figure is told with its unit. */
function withPagesTold(lines: readonly Line[]): Line[] {
  let headed = 0;
  return lines.map((line) => {
    const { cells } = line;
    const last = cells.at(-1) ?? '';
    if (cells.length > 1 && PAGES_HEAD.test(last)) headed = cells.length;
    else if (cells.length !== headed) headed = 0;
    if (headed === 0 || !/^\d{1,3}$/u.test(last)) return line;
    return { ...line, text: `${cells.slice(0, -1).join(' ')}, ${last} ${last === '1' ? 'sida' : 'sidor'}` };
  });
}

/**
 * What stands around the items of a document, as text to be quoted: place and time, pauses, who came and went, what is
 * told to those who are called. One statement a line; lines that only bear signatures are left out.
 */
export function surroundingText(lines: readonly Line[]): string {
  const told: string[] = [];
  for (const line of withPagesTold(lines)) {
    const text = line.text.replace(RULED, ' ').trim();
    if (BLANK.test(text)) continue;
    const before = told.at(-1);
    const continues = before !== undefined && !line.gap && (UNENDED.test(before) || GOES_ON.test(text));
    if (continues) told[told.length - 1] = joinTexts(before, text);
    else told.push(text);
  }
  return told.join('\n');
}
