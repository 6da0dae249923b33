import { MONTHS } from '../../../kernel/index.ts';
import { remembered } from '../words/remembered.ts';
import type { Message, Word } from '../words/words.ts';

/** "Gruppmötet", "samrådsmötet", but not "styrelsemötet", "novembermötet". */
const OTHER = new RegExp(
  `^(?!leda|(?:st(?:yr|ry)(?:e?l|m)|namnd|forbund|direktions|extra|nasta|forra|ordinarie|arbets|kvartals|host|var|sommar|vinter|teams|distans|zoom|digital|(?:man|tis|ons|tors|fre|lor|son)dags|(?:for|efter)middags|kvalls|${MONTHS.join('|')}))\\p{L}{4,}mot(?:e|et|en|ena)$`,
  'u',
);

/** "Förmötet", "presidieträffen". */
const BESIDE = /^(?:formote\w*|\p{L}{4,}traff(?:en|ar|arna)?)$/u;

const isOtherMeeting = remembered((folded) => OTHER.test(folded) || BESIDE.test(folded));

/** The words that name a meeting that is another than the board's. */
export function otherMeetings({ words }: Pick<Message, 'words'>): readonly Word[] {
  return words.filter(({ folded }) => isOtherMeeting(folded));
}
