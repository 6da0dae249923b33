import { grouped } from '../../search/grouped.ts';
import { asWritten } from '../../search/sentences.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';
import { meetingAhead } from '../meetings/which-meeting.ts';

/** "Vem är reserv", beside who justerar. */
const RESERVE = sifted(
  /^(?:(?:och|men|å|o)[ ,]+)*(?:vem|vilken) (?:är|e|blir|står som|sitter som) (?:det som är )?reserv(?:en)?(?: för (?:justeraren|justering\p{L}*))?[?. ]*$/iu,
);
export const asksReserve = (text: string): boolean => RESERVE.test(text);

const LABEL =
  /^(?:\d{1,2}[.)]?\s*)?(?:val av |utse(?:s|nde av)? )?(?:protokolls?)?justerare(?: och tid för justering)?\s*:?$/iu;
const NAME = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}/u;
const MOST = 3;

/** Who is to justera, and who in reserve, where the kallelse has them on lines of their own below the words for it. */
export async function adjustersCalled(asking: Asking): Promise<MatterAnswer | null> {
  const meeting = meetingAhead(asking);
  if (meeting === null) return null;
  const index = await asking.board.index();
  for (const passage of grouped(index).ofMeeting.get(meeting.id) ?? []) {
    if (passage.part !== 'head') continue;
    const lines = passage.body.split('\n').map((line) => line.trim());
    const at = lines.findIndex((line) => LABEL.test(line));
    if (at < 0) continue;
    const below = lines.slice(at + 1).filter((line) => line !== '');
    const end = below.findIndex((line) => !NAME.test(line) || /^\d{1,2}[.)]/u.test(line));
    const named = below.slice(0, Math.min(end < 0 ? below.length : end, MOST));
    if (named.length === 0) continue;
    const sentence = asWritten(`${lines[at]?.replace(/:$/u, '') ?? ''}: ${named.join(', ')}.`, passage);
    return { kind: 'sentence', board: asking.board.name, sentence, matter: null, wanted: 'person', more: [] };
  }
  return null;
}
