import { sifted } from '../../understand/patterns/sifted.ts';
import { asksWhoSees, secrecyAskedOf } from '../../understand/secrecy/who-sees-asked.ts';
import type { Asking } from '../asking.ts';
import { personMeant } from '../people.ts';
import { type MatterAnswer, notStated } from './matter-answer.ts';

/** "Är punkt 7 intern?", "syns punkt 7 i kanalen?": the item's answer says who sees it. */
export function withWhoSees(text: string, answer: MatterAnswer): MatterAnswer {
  return answer.kind === 'matter' && (asksWhoSees(text) || secrecyAskedOf(text) !== null)
    ? { ...answer, asksWhoSees: true }
    : answer;
}

const PROPOSED = sifted(
  /^(?:och |men |å |o )?(?:vad|va|vilka?|vilket)(?: förslag| ärende\p{L}*| punkt\p{L}*)? (?:har|hade) (?:\p{L}+ ){1,3}?(?:föreslagit|lagt fram|lagt förslag|lämnat in|kommit med)(?!\p{L})/iu,
);

/**
 * "Vad har Karim föreslagit": a förslag of an agenda is the board's or the kansli's, and hers only where its text says that
 * she proposes it. Else it is not stated, and what came nearest is told as that.
 */
export function asProposedBy(asking: Asking, answer: MatterAnswer): MatterAnswer {
  if (answer.kind !== 'matter' || !PROPOSED.test(asking.understanding.message.text)) return answer;
  const [who, ...others] = personMeant(asking);
  if (who === undefined || others.length > 0 || asking.understanding.entities.numbers.length > 0)
    return answer;
  const last = who.name.split(' ').at(-1) ?? who.name;
  const { matter } = answer;
  const says = [matter.heading, matter.body, ...matter.proposals, ...matter.reservations].join('\n');
  const proposes = new RegExp(
    `${last}\\p{L}*[^.\\n]{0,60}(?:föresl|yrka|förslag)|(?:föresl|yrka|förslag)[^.\\n]{0,60}${last}`,
    'iu',
  );
  return proposes.test(says) ? answer : notStated(asking, 'anything', null, null);
}
