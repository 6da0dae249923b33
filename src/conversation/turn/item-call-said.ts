import { namesAnyItemAhead } from '../answer/acts/items/item-at-hand.ts';
import type { Asking } from '../answer/asking.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import { itemAnswerSaid } from '../understand/coming/in-item/item-answer-words.ts';
import type { Intent } from '../understand/intents.ts';

/** "Jag tar verksamhetsplanen", "kan i nian", "kan väl ta den punkten", of somebody who is asked to serve in single ärenden: her yes or no to that. */
export function ofItemCall(text: string, asked: () => readonly Asking[]): Intent | null {
  const said = itemAnswerSaid(text);
  if (said === null) return null;
  const isMeant = (one: Asking) =>
    asksOfItem(one) && (said.byNumber || said.pointed || namesAnyItemAhead(one, said.of));
  if (!asked().some(isMeant)) return null;
  return said.accepts ? 'substitute.accept' : 'substitute.decline';
}

/** Whether it is asked if she can serve in an ärende alone, because of jäv. */
function asksOfItem(asking: Asking): boolean {
  return upcoming(asking).some(({ state }) =>
    state.matters.some(({ calls }) =>
      calls.some(({ person, status }) => person.personId === asking.asker.personId && status === 'ASKED'),
    ),
  );
}

const THANKS = /(?<!\p{L})tackar (?<what>ja|nej) (?:till|i|på) (?:punkt|ärende)(?:en|et)? \d/iu;

/** "Signe tackar ja till punkt 7": what the kansli has been told by whoever is asked to serve there; null: no such thing. */
export function thanksInItem(text: string): 'YES' | 'NO' | null {
  const what = THANKS.exec(text)?.groups?.what?.toLowerCase();
  return what === undefined ? null : what === 'ja' ? 'YES' : 'NO';
}
