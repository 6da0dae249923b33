import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';

/** The paragraph that a line begins, and its text as one. */
export function paragraphAt(
  lines: readonly Line[],
  at: number,
): { readonly size: number; readonly whole: string } {
  const end = lines.findIndex((line, index) => index > at && (line.gap || line.breakBefore !== 'none'));
  const paragraph = lines.slice(at, end < 0 ? lines.length : end);
  const whole = paragraph.reduce((text, line) => (text === '' ? line.text : joinTexts(text, line.text)), '');
  return { size: paragraph.length, whole };
}

/** The first line of each paragraph. */
export function beginsAt(lines: readonly Line[]): number[] {
  return [...lines.keys()].filter(
    (at) => at === 0 || lines[at]?.gap === true || lines[at]?.breakBefore !== 'none',
  );
}

/** "Mötet hölls i Salen kl. 13–16. Närvarande var …": the sentence in a paragraph that begins to tell who came. */
const TELLS_ON =
  /(?<=\p{L}{3}\.|\d[.:]\d{2}\.|\d\.)\s+(?=(?:Närvarande|Beslutande|Deltog|(?:Vid|På|I) (?:sammanträdet|mötet) (?:deltog|närvarade|var))(?!\p{L}))/u;

/** A paragraph of a head parted where it begins to tell who came; `lead` is empty where it tells nothing before. */
export function fromWhoCame(whole: string): { readonly lead: string; readonly told: string } {
  const at = TELLS_ON.exec(whole);
  return at === null
    ? { lead: '', told: whole }
    : { lead: whole.slice(0, at.index), told: whole.slice(at.index).trim() };
}
