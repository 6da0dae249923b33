import { MONTHS } from '../../kernel/index.ts';
import type { ActParams } from '../action-handlers.ts';
import type { Conversed, Situation } from '../turn/situation.ts';
import { namesNewItem } from '../understand/agenda/orders/new-item.ts';
import { saidInClause } from '../understand/coming/reply/each-of-two.ts';
import { mayMeanAway } from '../understand/coming/reply/may-mean-away.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import { saidLoosely, yieldsTo } from '../understand/coming/reply/said-loosely.ts';
import type { Act } from '../understand/intents.ts';
import { type OpenMatter, saysComing } from '../understand/open-matters.ts';
import { readMessage } from '../understand/words/words.ts';
import type { Asked, Context } from './context.ts';

/** `11 februari`, `11/2`, `2027-02-11`. */
const NAMES_DAY = new RegExp(
  `\\d{1,2}(?::?[ea])?\\s+(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})|\\d{1,2}\\s?/\\s?\\d|\\d{4}-\\d\\d-\\d\\d`,
  'iu',
);

/** What a yes or no is of, where it has been put after the question. */
const OVERTAKES: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>([
  'call',
  'notice',
  'circulation',
  'poll',
  'approval',
  'jav',
]);

/** Whether something else has been put to her since, that she has not answered: of a kallelse, to another meeting. */
export async function isAskedSince(
  { at: since, params }: Asked,
  mine: Situation['memberships'][number],
  { memberships, openNow }: Situation,
): Promise<boolean> {
  const askedOf = params.meetingId;
  const open = await Promise.all(
    memberships.map(async (of) => ((await openNow?.(of)) ?? []).map((one) => ({ ...one, of }))),
  );
  return open
    .flat()
    .some(
      ({ kind, personId, at = '', of, meetingId }) =>
        OVERTAKES.has(kind) &&
        (kind !== 'notice' || of !== mine || (meetingId !== undefined && meetingId !== askedOf)) &&
        personId === undefined &&
        at > since,
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
  const { context, isAnswered } = situation;
  const { asked } = context;
  const mine = boardOf(asked, situation);
  if (!asked || !mine) return answerToEarlier(text, situation);
  const message = readMessage(text);
  const reply = shortReply(message.text);
  const isDays =
    asked.days !== undefined &&
    NAMES_DAY.test(text) &&
    !text.includes('?') &&
    !OWN_ORDER.test(message.text) &&
    !namesNewItem(message.text) &&
    !namesOther(text, situation, asked.boardId);
  const action = isDays ? asked.days : reply === null ? againOf(asked, message.text) : asked[reply];
  if (action === undefined || (OF_ELSE.test(action) && saysComing(message.text))) return null;
  // Whether she can serve, or comes on another board, has been asked since: a yes or no is of that.
  const isOvertaken = !isDays && (await isAskedSince(asked, mine, situation));
  if (isOvertaken || (await isAnswered?.(asked)) === true) return null;
  const isUnsure = reply === 'yes' && isAfterNo(asked, situation);
  const params = isUnsure ? { ...asked.params, unsure: true } : asked.params;
  const isSure = isDays || (reply !== null && !isUnsure);
  return settling({ ...asked, params }, action, isSure, message.text, mine, situation);
}

/** What "jag kommer" settles nothing of: a kallelse to be approved, a vote, jäv. */
const OF_ELSE = /^(?:notice|circulation|recusal)\./u;

/** "Ja", to "Kommer du till mötet?" that met "jag kan inte, Mia går in": no yes to coming, and it is asked again. */
function isAfterNo(asked: Asked, { context }: Situation): boolean {
  const said = context.lastSaid?.written ?? context.lastSaid?.text ?? '';
  const saidNo = asked.unsure === true || saidInClause(said) === 'NO' || mayMeanAway(said);
  return asked.yes === 'rsvp.accept' && saidNo;
}

/** What a yes or a no may be of as well, whenever it was put. */
const ALSO_ANSWERED: ReadonlySet<string> = new Set(['circulation', 'poll']);
const OF_COMING = /^(?:rsvp|substitute)\./u;

/**
 * The same where something else was spoken of since ("vilka möten har jag?", and then "Ja"): it is to the question that was
 * last shown, whatever board was spoken of, and that is put again. Null: it has been answered, or another since.
 */
async function answerToEarlier(text: string, situation: Situation): Promise<Conversed | null> {
  const { context, memberships, openNow, isAnswered } = situation;
  const earlier = context.askedBefore ?? null;
  const mine = boardOf(earlier, situation);
  const reply = shortReply(readMessage(text).text);
  if (!earlier || !mine || reply === null || context.awaiting !== null) return null;
  const action = earlier[reply];
  if (action === undefined || !OF_COMING.test(action)) return null;
  const open = (await Promise.all(memberships.map(async (of) => (await openNow?.(of)) ?? []))).flat();
  if (open.some(({ kind, at = '' }) => ALSO_ANSWERED.has(kind) && (at === '' || at > earlier.at)))
    return null;
  if (await isAskedSince(earlier, mine, situation)) return null;
  if ((await isAnswered?.(earlier)) === true) return null;
  return settling(earlier, action, false, text, mine, situation);
}

function boardOf(asked: Asked | null | undefined, { memberships }: Situation) {
  return memberships.find((one) => one.boardId === asked?.boardId);
}

/** The act that an answer to what was asked is for; `sure`: it is no more than that answer. */
export function settling(
  asked: Asked,
  action: Act,
  sure: boolean,
  text: string,
  { personId }: Situation['memberships'][number],
  { context }: Situation,
): Conversed {
  const params: ActParams = {
    ...(asked.params as ActParams),
    board: asked.boardId,
    ...(sure ? { sure: true } : {}),
  };
  const request = { action, boardId: asked.boardId, personId, params, text };
  return {
    parts: [{ kind: 'act', request }],
    context: {
      ...context,
      asked: null,
      askedBefore: null,
      understood: { action, outcome: null, params: { ...params } },
    },
  };
}

/** What was asked and still stands, after a message that was answered with what is told alone: nothing was asked or done by it. */
export function askedStill(
  { asked, askedBefore }: Context,
  { parts, context: { awaiting } }: Conversed,
): Asked | null {
  const isTold = parts.every(({ kind }) => kind === 'answer' || kind === 'question' || kind === 'tasks');
  return isTold && awaiting === null ? (asked ?? askedBefore ?? null) : null;
}
