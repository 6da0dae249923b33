import { holdsNumeral } from '../search/numerals.ts';
import { itemOrder } from './agenda/orders/item-orders.ts';
import { byComingWords } from './coming/coming-words.ts';
import { toldOfEach } from './coming/told/told-of-each.ts';
import { countDays } from './dates/dates.ts';
import type { Entities } from './entities.ts';
import type { Intent } from './intents.ts';
import { byNoticeWords } from './meetings/notice-words.ts';
import { otherMeetings } from './meetings/other-meetings.ts';
import { withoutMessengers } from './named/messengers.ts';
import { strangerAnswering } from './named/stranger.ts';
import { COMES_FROM, DONE } from './plain-patterns.ts';
import { type Said, settled } from './plain-rows/index.ts';
import { foodIn } from './record/food.ts';
import { byRecordWords } from './record/record-words.ts';
import type { Concept } from './words/lexicon.ts';
import type { Message } from './words/words.ts';

/** What a message, taken for `intent`, asks by its plain words; null where they settle nothing. */
export function byPlainWords(
  intent: Intent | null,
  { message, entities, features }: { message: Message; entities: Entities; features: readonly string[] },
  { afterMeeting, afterMatter, afterMinutes }: Pick<Said, 'afterMeeting' | 'afterMatter' | 'afterMinutes'>,
): Intent | null {
  const days = countDays(message.words, entities.dates);
  const named = withoutMessengers(message, entities.persons);
  const [person, people] = [named.length > 0, new Set(named.map(({ id }) => id)).size > 1];
  const told = person ? [...toldOfEach(message, named).values()] : [];
  const byForm = features.some((feature) => feature === 'shape:wh' || feature === 'shape:verb');
  if (COMES_FROM.test(message.text)) return 'member.list';
  const ofComing = byComingWords(intent, { text: message.text, person, people, days, told, asks: byForm });
  if (ofComing !== null) return ofComing;
  const concepts = new Set(entities.concepts.map(({ concept }) => concept));
  const ofNotice = byNoticeWords(message.text, person);
  if (ofNotice !== null) return ofNotice;
  const attachment = entities.numbers.some(({ kind }) => kind === 'attachment');
  const said = {
    text: message.text,
    words: message.words.length,
    person,
    attachment,
    asks: message.text.includes('?') || byForm || /^(?:om|när|nar) /iu.test(message.text),
    oneself: concepts.has('iam'),
    afterMeeting,
    afterMatter,
    afterMinutes,
    otherMeeting: () => otherMeetings(message).length > 0,
    topic: entities.topic.some(
      ({ word, weight }) => weight >= 0.6 && !holdsNumeral(word.text) && !DONE.test(word.folded),
    ),
    food: () => foodIn(message).length > 0,
    stranger: () => strangerAnswering(message, entities) !== null,
    day: entities.dates.length > 0,
    days,
    order: itemOrder(message.words)?.kind ?? null,
    spoken: (...wanted: readonly Concept[]) => wanted.some((concept) => concepts.has(concept)),
  };
  return settled(intent, said) ?? byRecordWords(intent, said);
}
