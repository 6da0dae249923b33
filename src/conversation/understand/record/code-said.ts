import { sifted } from '../patterns/sifted.ts';

const SIGNS = sifted(/[;<{}*=]|--/u);
const STATEMENT =
  /(?:^|[\s'";)])(?:drop|truncate|alter|create)\s+(?:table|database|view|index|user)(?!\p{L})|(?:^|[\s'";(])(?:select\s.+\sfrom|insert\s+into|delete\s+from|update\s+\w+\s+set|union\s+(?:all\s+)?select)(?!\p{L})|<\/?(?:script|iframe|img|svg|body)(?![\p{L}])|(?:javascript|data):\S|\$\{[^}]*\}|\b(?:or|and)\s+1\s*=\s*1\b/iu;

/** "; DROP TABLE meetings", "<script>…": written for a machine, and asks nothing of a board. */
export function isCode(text: string): boolean {
  return SIGNS.test(text) && STATEMENT.test(text);
}
