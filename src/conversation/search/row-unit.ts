/** A row of a table that ends in a figure alone: "Övriga insatser 2 120". */
const ROW = /^\p{L}[^\d]*\s-?\d{1,3}(?:[ \u00A0]\d{3})*$/u;
/** What heads such a column says what its figures are: "Kostnadsslag tkr", "Budget (mnkr)". */
const HEAD = /^[^\d]*(?<!\p{L})\(?(?<unit>tkr|kkr|mkr|mnkr|kronor|kr)\)?$/iu;

/** A row of a table with the unit that the head of its column names above it; any other text as it is. */
export function withUnit(text: string, body: string): string {
  if (!ROW.test(text)) return text;
  const lines = body.split(/\n+/).map((line) => line.trim());
  const at = lines.indexOf(text);
  const head = lines.slice(0, Math.max(at, 0)).findLast((line) => HEAD.test(line));
  const unit = head === undefined ? undefined : HEAD.exec(head)?.groups?.unit?.toLocaleLowerCase('sv');
  return unit === undefined ? text : `${text} ${unit === 'kronor' ? 'kr' : unit}`;
}
