import { MONTHS } from '../kernel/index.ts';
import type { ActParams } from './action-handlers.ts';
import type { Conversed, Situation } from './situation.ts';
import { shortReply } from './understand/coming/reply-words.ts';
import { saidLoosely, yieldsTo } from './understand/coming/said-loosely.ts';
import { readMessage } from './understand/words/words.ts';

/** `11 februari`, `11/2`, `2027-02-11`. */
const NAMES_DAY = new RegExp(
  `\\d{1,2}(?::?[ea])?\\s+(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})|\\d{1,2}\\s?/\\s?\\d|\\d{4}-\\d\\d-\\d\\d`,
  'iu',
);

/** Whether her board has asked her to serve since, or another of hers anything that she has not answered. */
async function isAskedSince(
  since: string,
  mine: Situation['memberships'][number],
  { memberships, openNow }: Situation,
): Promise<boolean> {
  const open = await Promise.all(
    memberships.map(async (of) => ((await openNow?.(of)) ?? []).map((one) => ({ ...one, of }))),
  );
  return open
    .flat()
    .some(
      ({ kind, personId, at = '', of }) =>
        (kind === 'call' || (kind === 'notice' && of !== mine)) && personId === undefined && at > since,
    );
}

/** "Ok då", "jaha men då kommer jag väl då": no plain answer, and no thanks. The question is put again. */
function againOf(asked: NonNullable<Situation['context']['asked']>, text: string) {
  if (asked.yes === undefined || /\d/u.test(text)) return undefined;
  // Of serving the words are read as they stand: a yes after a no is asked about in words of its own.
  const says = asked.yes === 'rsvp.accept' ? saidLoosely(text) : null;
  if (says === 'NO') return asked.no;
  return says !== null || yieldsTo(text) ? asked.yes : undefined;
}

/** "Nytt möte 23 mars", "flytta mötet till 4 maj": an order of its own, though it names a day. */
const OWN_ORDER =
  /^(?:(?:hej|ok|okej|bra|kan du|vill du|och|sen|sedan)[\s,.!]+)*(?:(?:lägga? in |skapa |boka )?(?:ett )?(?:nytt|extra) (?:möte|sammanträde)|flytta|ställa? in|avboka|ändra|byta?|visa|skicka|påminn|ta bort|stryk|posta|kalla)(?!\p{L})/iu;

/** Whether another of her boards is named, by the whole of its name or the last word of it. */
function namesOther(text: string, { memberships }: Situation, boardId: string): boolean {
  const said = text.toLocaleLowerCase('sv');
  return memberships.some((one) => {
    const name = one.boardName.toLocaleLowerCase('sv').split(/\s+/u).at(-1) ?? '';
    return one.boardId !== boardId && name.length > 3 && said.includes(name);
  });
}

/**
 * A plain yes, no or "på distans" to what the bot has just asked, and nothing more: the act that it settles. Null:
 * nothing was asked, or it is no such answer. Where days were asked for, a message that names one is taken as they are.
 */
export async function answerToAsked(text: string, situation: Situation): Promise<Conversed | null> {
  const { context, memberships, isAnswered } = situation;
  const { asked } = context;
  const mine = memberships.find((one) => one.boardId === asked?.boardId);
  if (!asked || !mine) return null;
  const message = readMessage(text);
  const reply = shortReply(message.text);
  const isDays =
    asked?.days !== undefined &&
    NAMES_DAY.test(text) &&
    !text.includes('?') &&
    !OWN_ORDER.test(message.text) &&
    !namesOther(text, situation, asked.boardId);
  const action = isDays ? asked?.days : reply === null ? againOf(asked, message.text) : asked?.[reply];
  if (action === undefined) return null;
  // Whether she can serve, or comes on another board, has been asked since: a yes or no is of that.
  const isOvertaken = !isDays && (await isAskedSince(asked.at, mine, situation));
  if (isOvertaken || (await isAnswered?.(asked)) === true) return null;
  const sure = isDays || reply !== null;
  const params: ActParams = {
    ...(asked.params as ActParams),
    board: asked.boardId,
    ...(sure ? { sure } : {}),
  };
  const request = { action, boardId: asked.boardId, personId: mine.personId, params, text: message.text };
  return {
    parts: [{ kind: 'act', request }],
    context: {
      ...context,
      asked: null,
      understood: { action, outcome: null, params: { ...params } },
    },
  };
}
