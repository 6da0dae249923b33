import type { RecordIndex } from '../../knowledge.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { asksAnothersJav, asksOfPart } from '../../understand/coming/in-item/own-part-words.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { itemsOf } from '../matters/find/matters-of-meeting.ts';
import { meetingMeant } from '../meetings/which-meeting.ts';
import { personMeant } from '../people.ts';
import type { Naming, RuleAnswer } from '../rules.ts';

/** What makes somebody jävig (KL 6 kap. 28 §); with the items that name the asker, where she asks of a meeting's. */
export async function recusalGrounds(asking: Asking): Promise<RuleAnswer> {
  return {
    kind: 'recusal',
    board: asking.view.name,
    asked: speaksOf(asking, 'register') ? 'how' : 'grounds',
    forOffice: asking.asker.offices.every((one) => one === 'OFFICE' || one === 'ADMIN'),
    noneOf: asking.audience === 'asker' ? askedOf(asking) : null,
    named: OF_ITEMS.test(asking.understanding.message.text)
      ? namingAsker(asking, await asking.board.index())
      : [],
  };
}

/** Whose jäv is asked for, whatever the ärende; null: nobody's, or what makes somebody jävig. */
function askedOf(asking: Asking): { readonly name: string | null } | null {
  const { text } = asking.understanding.message;
  if (asksOfPart(text) === 'JAV') return WHETHER_AT_ALL.test(text) ? null : { name: null };
  const [person] = asksAnothersJav(text) ? personMeant(asking) : [];
  return person === undefined ? null : { name: person.name };
}

/** "Är jag jävig?", and nothing more: what makes somebody jävig tells it, and not what she has reported. */
const WHETHER_AT_ALL = /^(?:hej[ ,]+|och |men )?(?:är|e|blir) jag (?:\p{L}+ )?jävig[?. ]*$/iu;

/** "Är jag jävig på nåt den 2a". */
const OF_ITEMS =
  /(?<!\p{L})jag (?:\p{L}+ )?jävi?g?a?(?!\p{L}).*(?<!\p{L})(?:nåt|något|nånting|någonting|nån|någon|några|mötet|punkt\p{L}*|ärende\p{L}*|dagordningen|den|på)(?!\p{L})/iu;
/** Who adjusts, presents or moves is not who a matter is of. */
const AT_THE_MEETING = /juster|föredra|yrka|reserver|ordförande|(?<!\p{L})tur(?!\p{L})/iu;

/** What the agenda of the meeting meant says of the asker by name: whether it is jäv, she judges herself. */
function namingAsker(asking: Asking, index: RecordIndex): readonly Naming[] {
  const meant = meetingMeant(asking, 'next');
  if (meant.kind !== 'one') return [];
  const { name, alsoSpelled } = asking.asker.person;
  return itemsOf(meant.meeting, index).flatMap(({ label, heading, body, number }) =>
    sentencesOf(body)
      .filter(
        (text) => !AT_THE_MEETING.test(text) && [name, ...alsoSpelled].some((one) => text.includes(one)),
      )
      .slice(0, 1)
      .map((text) => ({ label, heading, number, text })),
  );
}
