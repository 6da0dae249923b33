import type { Line } from '../../formats/line.ts';
import { HEAD_LABELS, type HeadKind, PEOPLE_KINDS } from '../words/head-labels.ts';
import { isPersonLine, WORKS_HERE } from './affinity.ts';
import { withoutAttendanceProse } from './attendance-prose.ts';
import { withoutAttendanceTables } from './attendance-table.ts';
import { headLabel, labelWithValue } from './labels.ts';
import { withoutLegendMarks } from './legend-marks.ts';
import { withPeopleOfMembers } from './members-beside.ts';
import { alignedColumnsOfPeople, columnsOfPeople } from './people-columns.ts';
import { withoutRollTables } from './roll-table.ts';
import { withoutSeatTables } from './seat-table.ts';
import { wholeLines } from './whole-lines.ts';

/** A piece of a head: a label, or something that may be a value. */
export type Token =
  | {
      readonly type: 'label';
      readonly kind: HeadKind;
      readonly text: string;
      readonly line: Line;
      readonly column: number;
    }
  | {
      readonly type: 'value';
      readonly text: string;
      readonly line: Line;
      readonly gap: boolean;
      readonly column: number;
    };

const INNER = new RegExp(
  `\\s+(?=(?:${HEAD_LABELS.filter(([kind]) => kind !== 'noise' && kind !== 'called' && kind !== 'copy')
    .map(([, wording]) => wording)
    .join('|')})\\s*:\\s)`,
  'iu',
);

/** A group of persons within a cell: "… Mikael Ek Ersättare Astrid Berg …". */
const INNER_GROUP =
  /\s+(?=(?:Ersättare|Ledamöter|Suppleanter)\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+)/u;

/** "Sammanträdesdatum: … Justeringsdatum: …" are two. */
function pieces(cell: string): string[] {
  if (INNER_GROUP.test(cell)) return cell.split(INNER_GROUP);
  return /:\s.*:\s/u.test(cell) ? cell.split(INNER) : [cell];
}

/** "Från förvaltningen:": whatever it says, what stands below is no longer what stood above. */
const UNKNOWN_LABEL = /^\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+){0,4}\s*:$/u;

/** "Förbundschef: Bo Ek", "Gäster: Bo Ek, Ramberg AB": persons of a group that no list above or below is of. */
const OTHERS_BESIDE = /^(?<label>\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2}):\s+(?<who>\p{Lu}.*)$/u;

function othersBeside(piece: string): { label: string; who: string } | null {
  const { label, who } = OTHERS_BESIDE.exec(piece)?.groups ?? {};
  if (label === undefined || who === undefined || !isPersonLine(who)) return null;
  if (
    !(
      WORKS_HERE.test(label) ||
      /^(?:gäst|åhörare|besökar|revisor|inbju|ordinarie tjänste)\p{L}*$/iu.test(label)
    )
  )
    return null;
  return {
    label,
    who: WORKS_HERE.test(label) && !/[,;]|\soch\s/u.test(who) ? `${who}, ${label.toLowerCase()}` : who,
  };
}

function tokensOfPiece(piece: string, line: Line, column: number, first: boolean): Token[] {
  const whole = headLabel(piece);
  if (whole !== null) return [{ type: 'label', kind: whole, text: piece, line, column }];
  if (first && UNKNOWN_LABEL.test(piece))
    return [{ type: 'label', kind: 'others', text: piece, line, column }];
  const beside = labelWithValue(piece);
  const others = beside === null && first ? othersBeside(piece) : null;
  if (others !== null)
    return [
      { type: 'label', kind: 'others', text: others.label, line, column },
      { type: 'value', text: others.who, line, gap: false, column },
    ];
  if (beside === null) return [{ type: 'value', text: piece, line, gap: first && line.gap, column }];
  const value: Token = { type: 'value', text: beside.value, line, gap: false, column };
  const inner = beside.kind === 'paragraphs' ? [value] : tokensOfPiece(beside.value, line, column, false);
  return [{ type: 'label', kind: beside.kind, text: beside.label, line, column }, ...inner];
}

/** Heads of columns beside those of names. */
const COLUMN_HEAD =
  /^(?:ledamot|parti|utsedd av|uppgift|företräder|organisation|huvudman|medlem|namn|titel|funktion|roll|uppdrag|närvarande|närvaro|ersättare för|ersätter|tjänstgör(?: för)?|svar|röst|datum|tid|§§?|paragraf(?:er)?|representerar|arbetsplats)$/iu;

const HEADS_PERSONS = /^(?:ledamot|namn|organisation|parti|huvudman|medlem)$/iu;

/** A row that only heads the columns of a table of persons. */
function onlyColumnHeads(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 1 &&
    tokens.every((token) => COLUMN_HEAD.test(token.text)) &&
    tokens.some((token) => HEADS_PERSONS.test(token.text))
  );
}

/** The first of several group labels in one row is what the row is about; the rest head its columns. */
function withoutColumnHeads(tokens: readonly Token[]): Token[] {
  if (onlyColumnHeads(tokens)) return [];
  const [first, ...rest] = tokens;
  if (first?.type !== 'label' || !PEOPLE_KINDS.has(first.kind) || rest.length === 0) return [...tokens];
  const people = (token: Token) => token.type === 'label' && PEOPLE_KINDS.has(token.kind);
  const heads = rest.every((token) => COLUMN_HEAD.test(token.text) || people(token));
  const labels = tokens.every((token) => token.type === 'label');
  return heads || (labels && rest.some(people)) ? [first] : [...tokens];
}

/** What somebody is, or whether she came, where it stands in a column after the name. */
const BESIDE_NAME: ReadonlySet<HeadKind> = new Set<HeadKind>([
  'chair',
  'secretary',
  'adjuster',
  'members',
  'deputies',
  'servingDeputies',
  'others',
  'present',
  'absent',
  'deciding',
]);

/** "Anna Berg | Tallåsens kommun | Ordförande": after a name in its row, an office is no label. */
function rolesAsValues(tokens: readonly Token[]): Token[] {
  const named = tokens.findIndex((token) => token.type === 'value' && isPersonLine(token.text));
  return tokens.map((token, at) =>
    named >= 0 &&
    at > named &&
    token.type === 'label' &&
    BESIDE_NAME.has(token.kind) &&
    at === tokens.length - 1
      ? { type: 'value', text: token.text, line: token.line, gap: false, column: token.column }
      : token,
  );
}

/** "Anna Berg, ordförande | §§ 51–60": after a name in its row, for which §§ she was there. */
function spansAsValues(tokens: readonly Token[]): Token[] {
  const named = tokens.findIndex((token) => token.type === 'value' && isPersonLine(token.text));
  const isSpan = (at: number) =>
    named >= 0 && at > named && tokens[at]?.type === 'label' && /^§/u.test(tokens[at]?.text ?? '');
  return tokens.flatMap((token, at): Token[] => {
    if (isSpan(at - 1)) return [];
    if (!isSpan(at)) return [token];
    const text = [token.text, tokens[at + 1]?.text ?? ''].join(' ').trim();
    return [{ type: 'value', text, line: token.line, gap: false, column: token.column }];
  });
}

/** "Beslutande Ledamöter": two labels with a single space between, in a flattened table. */
function splitDouble(text: string): string[] {
  const words = text.split(' ');
  for (let at = words.length - 1; at >= 1 && words.length <= 6; at -= 1) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const [first, second] = [headLabel(left), headLabel(right)];
    if (first !== null && second !== null && PEOPLE_KINDS.has(first) && PEOPLE_KINDS.has(second))
      return [left, right];
  }
  return [text];
}

/** "Ärende 2   ÅS § 8   Val av justerare": a row of a list of contents labels nothing. */
const CONTENTS_ROW =
  /^(?:(?:ärende|punkt|nr\.?)\s*)?\d{1,3}\.?\s+(?:\p{Lu}[\p{L}-]{0,30}\s+)?§\s*\d{1,4}\s+\p{Lu}/iu;

const LONGEST_HEAD = 800;

const headOf = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(0, LONGEST_HEAD).filter(({ text }) => !CONTENTS_ROW.test(text));

/** The head as labels and values, in reading order; of a head without end only the first lines. */
export function headTokens(lines: readonly Line[]): Token[] {
  return columnsOfPeople(
    wholeLines(
      alignedColumnsOfPeople(
        withoutAttendanceTables(
          withoutSeatTables(
            withoutRollTables(withoutAttendanceProse(withoutLegendMarks(withPeopleOfMembers(headOf(lines))))),
          ),
        ),
      ),
    ),
  ).flatMap((line) => {
    const cells = line.cells.length > 1 ? line.cells : [line.text];
    const split = cells.flatMap((cell) => (headLabel(cell) === null ? splitDouble(cell) : [cell]));
    const tokens = split.flatMap((cell, column) =>
      pieces(cell).flatMap((piece, index) =>
        tokensOfPiece(piece.trim(), line, column, index === 0 && column === 0),
      ),
    );
    return withoutColumnHeads(rolesAsValues(spansAsValues(tokens)));
  });
}
