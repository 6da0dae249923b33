import { sifted } from '../../understand/patterns/sifted.ts';
import type { Answer } from '../answers.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { factsOf } from './meeting-facts.ts';

const MONTH = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
/** "Torsdag 11 februari kl 13–15, Granen", "Plats: Granen": a line of when or where the meeting is, and of nothing else. */
const WHEN_OR_WHERE = [
  sifted(
    String.raw`^(?:\p{L}+dag(?:en)?,? )?(?:den )?\d{1,2}(?::?[ea])? (?:${MONTH})(?: \d{4})?,? (?:kl\.?|klockan|\d{1,2}[.:–-])`,
    'iu',
  ),
];

const LABEL =
  '(?:(?:mötes|sammanträdes)?(?:tid|plats|dag|dagen|lokal|datum)|rum|adress|när|var)(?:(?: och | & |/)(?:tid|plats|lokal|dag|var))?(?: för (?:mötet|sammanträdet|sammanträde))?';
const LABELLED = sifted(`^${LABEL}\\s*[:\t]`, 'iu');
const LABEL_ALONE = sifted(`^${LABEL}[\\s:]*$`, 'iu');

/** Whether a line of the paper's head says when or where the meeting is: by itself, or under a heading that does. */
function saysWhenOrWhere(text: string, body: string): boolean {
  if (LABELLED.test(text) || WHEN_OR_WHERE.some((pattern) => pattern.test(text))) return true;
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return LABEL_ALONE.test(lines[lines.indexOf(text) - 1] ?? '');
}

/**
 * Day, hours and place of a meeting to come are told as the meeting has them, whatever line of its kallelse was found: a
 * paper read in moves no meeting. Where the line names another place it is told beside it. Null: something else is quoted.
 */
export function whenAsItStands(asking: Asking, { area, value }: Answer): Answer | null {
  if (area !== 'matter' || value.kind !== 'sentence') return null;
  const { text, passage } = value.sentence;
  if (passage.part !== 'head' || passage.documentKind !== 'kallelse') return null;
  const meeting = asking.board.meetings.find(({ id }) => id === passage.meetingId);
  if (!meeting || meeting.state.status === 'CLOSED' || meeting.state.date < asking.today) return null;
  if (!saysWhenOrWhere(text.trim(), passage.body)) return null;
  const facts = factsOf(meeting);
  const isOther = facts.place !== null && !folded(text).includes(folded(facts.place));
  const time = speaksOf(asking, 'clock', 'when');
  return {
    area: 'meeting',
    value: {
      kind: 'meeting',
      board: asking.board.name,
      meeting: facts,
      past: false,
      asked: !time && (isOther || speaksOf(asking, 'place', 'where')) ? 'place' : 'both',
      ...(isOther ? { inPaper: text.trim() } : {}),
    },
  };
}

const folded = (text: string) => text.toLocaleLowerCase('sv').replace(/[^\p{L}\d]+/gu, ' ');
