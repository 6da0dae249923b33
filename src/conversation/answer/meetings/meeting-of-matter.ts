import type { MeetingOnRecord, RecordIndex } from '../../knowledge.ts';
import type { Asking } from '../asking.ts';
import { matterMeant } from '../matters/find/find-matter.ts';
import { meetingOf } from './which-meeting.ts';

/** "… när hyran avgjordes", "när vi tog budgeten": at the meeting that took the matter. */
const WHEN_TAKEN =
  /(?<!\p{L})(?:när|då)(?!\p{L})(?=.*(?<!\p{L})(?:avgjor\p{L}*|beslut\p{L}*|togs?|behandla\p{L}*|klubba\p{L}*|bestäm\p{L}*|röstade\p{L}*|antog\p{L}*|godkän\p{L}*|avslog\p{L}*|avslogs|bevilja\p{L}*|diskutera\p{L}*|uppe)(?!\p{L}))/iu;

/** How much of the question the § must speak of. */
const ENOUGH = 0.5;

/**
 * The meeting at which the matter that is named was taken up: "vem gick in för Bo när hyran avgjordes". Undefined where
 * a day or a number is named, or no § is surely meant.
 */
export function meetingThatTook(asking: Asking, index: RecordIndex): MeetingOnRecord | undefined {
  const { message, entities } = asking.understanding;
  if (entities.dates.length + entities.numbers.length > 0 || entities.topic.length === 0) return undefined;
  if (!WHEN_TAKEN.test(message.text)) return undefined;
  const meant = matterMeant(asking, 'decided', index);
  const [matter] =
    meant.kind === 'pointed'
      ? [meant.matter]
      : meant.kind === 'found' && meant.coverage >= ENOUGH
        ? meant.matters.filter(({ kind }) => kind === 'paragraph')
        : [];
  return matter && meetingOf(asking.board, matter.meetingId);
}
