import type { Line } from '../../formats/line.ts';
import type { HeadPerson } from '../head/people.ts';
import { looksLikeName } from '../read/names.ts';
import { ORGANISATION_WORD } from '../words/organisations.ts';

const ANSWER = /^(?:tillstyrker|avstyrker|avstår|ja|nej|bifall|avslag)(?:$|[\s,.(])/iu;
const ANSWER_COLUMN = /^(?:svar|ställningstagande|röst)$/iu;

/**
 * Who answered in a matter decided per capsulam, where the answers stand in a table: a name first in the row, and in
 * another column what was answered.
 */
export function answeredInTable(lines: readonly Line[]): HeadPerson[] {
  if (!lines.some(({ cells }) => cells.length > 1 && cells.some((cell) => ANSWER_COLUMN.test(cell))))
    return [];
  return lines.flatMap(({ cells, line }) => {
    const [name = '', ...rest] = cells;
    if (!looksLikeName(name) || !rest.some((cell) => ANSWER.test(cell))) return [];
    const organisation = rest.find((cell) => cell.split(/\s+/u).some((word) => ORGANISATION_WORD.test(word)));
    return [
      {
        name,
        organisation: organisation ?? null,
        role: 'ledamot',
        votes: true,
        replaces: null,
        attendance: null,
        atDistance: false,
        absent: false,
        leads: false,
        keepsMinutes: false,
        line,
      },
    ];
  });
}
