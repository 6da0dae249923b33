import type { Line } from '../../formats/line.ts';

/** "Sekretess", "Ej offentligt", "Stängd del": a cell of an agenda that says that its row is not everybody's. */
const SECRET_CELL =
  /^\(?\s*(?:(?:(?:ej|inte|icke)[\s-]+(?:för\s+)?(?:offentlig[at]?|allmän(?:heten)?|kanalen|öppe[nt])|sekretess\p{L}*|sekr\.|hemlig[at]?|konfidentiell[at]?|förtrolig[at]?|OSL)(?:[\s,.(:].{0,60})?|(?:intern[at]?|stäng[dt]|slut(?:en|et))(?:\s+(?:del|punkt|ärende|session))?)\s*\)?$/iu;

const SECRET_COLUMN =
  /^(?:sekretess|sekr\.?|intern[at]?|stäng[dt]|slut(?:en|et)|hemlig[at]?)\s*\??(?:\s*\(?ja\s*\/\s*nej\)?)?$/iu;
const OPEN_COLUMN = /^(?:offentlig[at]?|öppe[nt]|synlig[at]?)\s*\??(?:\s*\(?ja\s*\/\s*nej\)?)?$/iu;
const YES = /^(?:ja|j|x|✓|✔|☒)$/iu;
const NO = /^(?:nej|n)$/iu;

/** What stands for such a cell beside the heading of its row. */
export const SECRET_MARK = 'Sekretess';

/** Whether a cell beside a heading says that the ärende is not everybody's. */
export const isSecretCell = (cell: string): boolean => SECRET_CELL.test(cell);

/** The last column of an agenda, where it is headed as who may see the ärenden. */
export type SecrecyColumn = 'secret' | 'open' | null;

/** How the column is headed: "Sekretess" with a yes in it, or "Offentlig" with a no. */
export function secrecyColumn(lines: readonly Line[]): SecrecyColumn {
  for (const { cells } of lines) {
    if (cells.length < 3 || !cells.some((cell) => /^(?:(?:nr\.? )?ärenden?|rubrik|punkt)$/iu.test(cell)))
      continue;
    const last = cells.at(-1) ?? '';
    if (SECRET_COLUMN.test(last)) return 'secret';
    if (OPEN_COLUMN.test(last)) return 'open';
  }
  return null;
}

/** A row with the yes or no of that column as words: those that say that it is not everybody's, or none. */
export function withSecrecyTold(line: Line, column: SecrecyColumn): Line {
  const last = line.cells.at(-1) ?? '';
  if (column === null || line.cells.length < 2 || !(YES.test(last) || NO.test(last))) return line;
  const isSecret = (column === 'secret' ? YES : NO).test(last);
  const cells = [...line.cells.slice(0, -1), ...(isSecret ? [SECRET_MARK] : [])];
  return { ...line, cells, text: cells.join(' ') };
}
