import type { Passage } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { type Asking, speaksOf } from '../asking.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';
import { firstSaying } from './head-facts.ts';
import { meetingAhead } from './which-meeting.ts';

const ASKS =
  /^(?:och |men |å |o )?(?:var|vart|när|nar|hur|finns|går det|får|kan|ska|behöver|måste)(?!\p{L})/iu;
const SHARED = 5;

/** "Parkerar" and "parkera": as the words are written, for a kallelse says such things once. */
function isWord(said: string, written: string): boolean {
  const shortest = Math.min(said.length, written.length);
  if (shortest < SHARED) return said === written;
  let shared = 0;
  while (shared < shortest && said[shared] === written[shared]) shared += 1;
  return shared >= SHARED && shared >= Math.max(said.length, written.length) - 3;
}

const wordsIn = (text: string) =>
  text
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

/**
 * What the kallelse to the coming meeting says of a thing at the meeting that is no matter: where to park, what to
 * bring. Null where it says nothing of all that is named, or the question looks back.
 */
export async function noticeSays(asking: Asking): Promise<MatterAnswer | null> {
  const { message, entities } = asking.understanding;
  const { tense, numbers, persons, organisations } = entities;
  const ofOther = numbers.length + persons.length + organisations.length > 0;
  const looksBack = tense === 'past' || ofOther || speaksOf(asking, 'howMuch', 'howMany', 'who', 'why');
  if (looksBack || !ASKS.test(message.text)) return null;
  const words = entities.topic.filter(({ weight }) => weight >= 0.5).map(({ word }) => word.text);
  if (words.length === 0 || words.length > 3) return null;
  const says = (text: string) => {
    const written = wordsIn(text);
    return words.every((word) => written.some((one) => isWord(word.toLocaleLowerCase('sv'), one)));
  };
  return inHeadAhead(asking, says);
}

const ADDRESS_OF_LINK = /https?:\/\/\S/iu;

/** The link by which one joins, as the kallelse itself has it; null where a link is kept of the meeting, or it has none. */
export async function linkInNotice(asking: Asking): Promise<MatterAnswer | null> {
  const kept = meetingAhead(asking)?.state.agenda.distanceLink ?? null;
  return kept === null ? inHeadAhead(asking, (text) => ADDRESS_OF_LINK.test(text)) : null;
}

/** The sentence at the head or the end of the coming meeting's kallelse that says so. */
export async function inHeadAhead(
  asking: Asking,
  says: (text: string) => boolean,
): Promise<MatterAnswer | null> {
  const meeting = meetingAhead(asking);
  if (meeting === null || speaksOf(asking, 'minutes')) return null;
  const index = await asking.board.index();
  const heads = (grouped(index).ofMeeting.get(meeting.id) ?? []).filter(isHead);
  return firstSaying(asking, index, heads, says);
}

const isHead = ({ part, documentKind }: Passage) => part === 'head' && documentKind === 'kallelse';
