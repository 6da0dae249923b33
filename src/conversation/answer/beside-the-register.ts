import type { RecordIndex } from '../knowledge.ts';
import type { Intent } from '../understand/intents.ts';
import { nameWords } from '../understand/named/name-words.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { otherSpeaker } from '../understand/record/asked-of-record.ts';
import { foldDots } from '../understand/words/stem.ts';
import { type Asking, speaksOf } from './asking.ts';
import { itemsOf } from './matters/find/matters-of-meeting.ts';
import { namesRecordedMatter } from './matters/find/on-record.ts';
import { upcoming } from './meetings/which-meeting.ts';

const OF_PLACE = sifted(
  /^(?:och |men |å |o )?(?:var|va|är|e|blir|satt|sitter|träffas|träffades|ses|sågs|möttes|möts|höll|håller|kör|körde) (?:vi|ni|mötet|styrelsen|man)(?: (?:till|alla|också))* (?:i|på|hos|vid) \p{L}/iu,
);
const MAY_BE_OF_PLACE =
  /^(?:matter\.(?:about|who)|decision\.find|agenda\.item|attendance\.present|member\.organisation)$/;
const HAS_SERVED =
  /(?<!\p{L})(?:har|hade) (?:\p{L}+ ){0,3}?(?:ersatt|tjänstgjort|vikarierat|hoppat in|gått in|suttit för)(?!\p{L})/iu;
const MAY_HAVE_SERVED = /^(?:attendance\.(?:coming|present|absent)|member\.(?:substitutes?|person))$/;
const MAY_BE_SAID =
  /^(?:poll\.status|matter\.(?:amount|who|proposal)|decision\.(?:find|votes|list)|percapsulam\.status|attendance\.coming|outside)$/;
const OF_ERSATTARE =
  /(?<!\p{L})(?:ersättare|suppleant|vikarie) (?:för|till|åt) (?!mig|mej|oss|vem|dig)\p{L}/iu;

/**
 * What is asked of a place or of somebody, beside what the register tells of them: "var vi i Myrhed i februari" is of
 * the meeting, "vem är ersättare för ombudet" of the matter that chose one. Null: nothing else is asked.
 */
export async function besideTheRegister(asking: Asking, intent: Intent): Promise<Intent | null> {
  const { message, entities } = asking.understanding;
  const { persons, organisations, topic } = entities;
  const named = topic.some(({ weight }) => weight === 1);
  if (MAY_BE_OF_PLACE.test(intent) && OF_PLACE.test(message.text) && isPlaceOfMeeting(asking)) {
    return 'meeting.get';
  }
  if (MAY_HAVE_SERVED.test(intent) && HAS_SERVED.test(message.text)) return 'attendance.served';
  // "Ska Torun Alm vara med": somebody who is on no register, and presents an item.
  if (intent === 'attendance.coming' && persons.every(({ id }) => !isRegistered(asking, id))) {
    if (presentsAhead(asking, await asking.board.index())) return 'agenda.presenter';
  }
  if (persons.length > 0) return null;
  if (MAY_BE_SAID.test(intent) && otherSpeaker(message.text) !== null) {
    return 'matter.about';
  }
  if (!named) return null;
  if (
    /^member\.substitutes?$/.test(intent) &&
    organisations.length === 0 &&
    OF_ERSATTARE.test(message.text)
  ) {
    return (await namesRecordedMatter(asking, true)) ? 'matter.about' : null;
  }
  // "När ska uppföljningen vara klar": a day that its matter tells.
  if (intent === 'decision.followup' && speaksOf(asking, 'when')) {
    return (await namesRecordedMatter(asking, true)) ? 'matter.about' : null;
  }
  return null;
}

const isRegistered = ({ board }: Asking, person: string): boolean =>
  board.people.some(({ id }) => id === person);

/** Whether an item of a meeting ahead is to be presented by somebody whom the words name. */
function presentsAhead(asking: Asking, index: RecordIndex): boolean {
  const said = new Set(asking.understanding.message.words.map(({ text }) => text));
  const presenters = upcoming(asking).flatMap((meeting) =>
    itemsOf(meeting, index).flatMap(({ presenter }) => presenter ?? []),
  );
  return presenters.some((name) => {
    const words = nameWords(name);
    return words.length > 1 && words.every((word) => said.has(word));
  });
}

/** Whether a word of the question is one of the place where a meeting was or is to be held. */
function isPlaceOfMeeting({ board, understanding }: Asking): boolean {
  const said = understanding.message.words.map(({ folded }) => folded).filter((word) => word.length >= 4);
  return board.meetings.some(({ state }) => {
    const place = foldDots((state.place ?? '').toLocaleLowerCase('sv')).split(/[^\p{L}\d]+/u);
    return said.some((word) => place.includes(word));
  });
}
