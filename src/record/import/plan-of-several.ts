import type { ReadDocument, ReadingResult } from '../../documents/index.ts';
import { isNamedIn, type NamedBoard } from './match-board.ts';

type Understood = Extract<ReadingResult, { kind: 'understood' }>;

/**
 * One plan for several boards, with a column that says whose each day is, as a plan for each of them; every other document
 * as it is. Where a row names none of them, or several, the plan is left whole.
 */
export function eachBoardsPlan(result: Understood, boards: readonly NamedBoard[]): Understood {
  const textOf = (line: number) => result.lines.find((one) => one.line === line)?.text ?? '';
  const documents = result.documents.flatMap((reading) => parted(reading, boards, textOf));
  return { ...result, documents };
}

function parted(
  reading: ReadDocument,
  boards: readonly NamedBoard[],
  textOf: (line: number) => string,
): ReadDocument[] {
  if (reading.kind !== 'mötesplan') return [reading];
  const rows = reading.meetings.map((meeting) => ({
    meeting,
    named: boards.filter((board) => isNamedIn([textOf(meeting.at.line)], board)),
  }));
  const those = boards.filter((board) => rows.some(({ named }) => named.includes(board)));
  if (those.length < 2 || rows.some(({ named }) => named.length !== 1)) return [reading];
  return those.map((board) => ({
    ...reading,
    board: board.name,
    title: null,
    meetings: rows.filter(({ named }) => named.includes(board)).map(({ meeting }) => meeting),
  }));
}
