import type { RecordIndex } from '../../knowledge.ts';
import { nameWords } from '../../understand/named/name-words.ts';
import type { Asking } from '../asking.ts';
import { itemsOf } from '../matters/find/matters-of-meeting.ts';
import type { Matter } from '../matters/matter.ts';
import { personMeant } from '../people.ts';
import { factsOf, type MeetingFacts } from './meeting-facts.ts';
import { meetingMeant } from './which-meeting.ts';

interface Presented {
  readonly meeting: MeetingFacts;
  readonly matters: readonly Matter[];
}

/** "Vad ska Eva dra", "vilka punkter har Eva": of whoever is named, and no item. */
const ASKS_ITEMS_OF =
  /^(?:och |men |å |o )?(?:(?:vad|va) (?:ska|skall|drar|föredrar|presenterar|har|dra)|vilka (?:punkter|ärenden|dragningar)|hur många (?:punkter|ärenden))(?!\p{L})/iu;

/** The items of the meeting meant that the agenda has somebody down for who is named; null where none is asked for. */
export function presentationsOf(asking: Asking, index: RecordIndex): Presented | null {
  const { message, entities } = asking.understanding;
  const [name, ...others] = new Set(personMeant(asking).map((one) => one.name));
  if (entities.persons.length === 0 || name === undefined || others.length > 0) return null;
  if (entities.numbers.length > 0) return null;
  if (!ASKS_ITEMS_OF.test(message.text)) return null;
  if (!entities.topic.every(({ word }) => /^(?:punkt|arend|dragning)/u.test(word.folded))) return null;
  const meeting = meetingMeant(asking, 'next');
  if (meeting.kind !== 'one') return null;
  const said = nameWords(name).join(' ');
  const matters = itemsOf(meeting.meeting, index).filter(
    ({ presenter: by }) => by !== null && nameWords(by).join(' ').includes(said),
  );
  return matters.length === 0 ? null : { meeting: factsOf(meeting.meeting), matters };
}
