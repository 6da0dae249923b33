import type { MeetingOnRecord } from '../../../knowledge.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { placeWords } from '../../meetings/there.ts';
import { upcoming } from '../../meetings/which-meeting.ts';

const AT_PLACE = sifted(
  /(?<!\p{L})\p{L}*(?:mötet?|sammanträdet?)\s+(?:som\s+(?:är|ska\s+vara)\s+)?(?:i|på|hos)\s+(?<place>\p{L}{4,})(?!\p{L})/iu,
);

/** The meetings to come that are named by where they are: "mötet i Myrhed"; and the word. Null: none is. */
export function meetingsAtPlace(
  asking: Asking,
): { readonly meetings: readonly MeetingOnRecord[]; readonly word: string } | null {
  const { text } = asking.understanding.message;
  const word = AT_PLACE.exec(text)?.groups?.place;
  const [said] = word === undefined ? [] : placeWords(word);
  if (word === undefined || said === undefined || isBoard(asking, word)) return null;
  const meetings = upcoming(asking).filter(({ state }) => placeWords(state.place ?? '').includes(said));
  return meetings.length === 0 ? null : { meetings, word };
}

/** "Mötet i Norrskog": whose it is, and not where. */
function isBoard({ understanding: { message, entities } }: Asking, word: string): boolean {
  return entities.boards.some(({ words: [first, last] }) =>
    message.words.slice(first, last + 1).some(({ text }) => text === word),
  );
}

/** What is said without where the meeting that is meant is: a place that follows is the new one. */
export function withoutItsPlace(asking: Asking, text: string): string {
  const at = meetingsAtPlace(asking);
  const found = at === null ? null : AT_PLACE.exec(text);
  if (found === null) return text;
  const kept = found[0].replace(/\s.*$/su, '');
  return `${text.slice(0, found.index)}${kept}${text.slice(found.index + found[0].length)}`;
}
