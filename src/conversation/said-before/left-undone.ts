import { answerPart, being } from '../turn/said-parts.ts';
import type { Conversed, Situation } from '../turn/situation.ts';
import { ACTS, type Act } from '../understand/intents.ts';
import { stopsIt } from '../understand/meetings/stops-it.ts';
import { undoSaid } from '../understand/meetings/undo-said.ts';
import { sifted } from '../understand/patterns/sifted.ts';

/** What is put on a card first, and is done when its button is pressed. */
const ON_A_CARD: ReadonlySet<string> = new Set<Act>([
  'meeting.create',
  'meeting.move',
  'meeting.cancel',
  'meeting.remind',
  'plan.add',
  'notice.send',
  'agenda.post',
  'item.edit',
  'item.withdraw',
  'item.restore',
  'item.move',
]);

/**
 * "Nej vänta", "ångra", right after an order whose card has not been pressed: it is left alone, and nothing is said of
 * what was done before it. A bare "nej" is of the card only where nothing else waits for an answer. Null: nothing stands so.
 */
export async function leftUndone(
  text: string,
  { context, memberships, openNow }: Situation,
): Promise<Conversed | null> {
  const { lastSaid } = context;
  const idle = await nothingToStop(text, { context, memberships, ...(openNow ? { openNow } : {}) });
  if (idle !== null) return idle;
  const act = ACTS.find((one) => one === lastSaid?.action);
  if (!lastSaid || lastSaid.pressed || act === undefined || !ON_A_CARD.has(act)) return null;
  const stops = undoSaid(text) === 'LAST' ? 'SURELY' : stopsIt(text);
  if (stops === null) return null;
  const mayBeOfOpen = stops === 'PERHAPS' || act === 'notice.send';
  const open = mayBeOfOpen ? (await Promise.all(memberships.map((one) => openNow?.(one) ?? []))).flat() : [];
  if (stops === 'PERHAPS') {
    if (open.some(({ personId }) => personId === undefined)) return null;
  }
  // "Nej, vänta med den", of whoever is asked to approve it: what she answers, and no order of hers.
  if (
    act === 'notice.send' &&
    open.some(({ kind, personId }) => kind === 'approval' && personId === undefined)
  )
    return null;
  const of = memberships.find(({ boardId }) => boardId === lastSaid.boardId);
  const value = { kind: 'left-undone', act, board: of?.boardName ?? '' } as const;
  return {
    parts: [answerPart({ area: 'act', value }, lastSaid.boardId)],
    context: { ...context, lastSaid: null },
  };
}

const BARE_STOP = sifted(
  /^(?:(?:nej|nä|oj|ok|okej)[ ,.!]+)*(?:avbryt|stopp|stop)(?: (?:det|den|allt|tack|nu))*[.! ]*$/iu,
);
const WRITES: ReadonlySet<string> = new Set<Act>(['item.add', 'item.propose']);

/** "Avbryt", and no more, where no card waits to be pressed and no snabbfråga is open: nothing is under way. Null: something may be. */
async function nothingToStop(
  text: string,
  { context, memberships, openNow }: Pick<Situation, 'context' | 'memberships' | 'openNow'>,
): Promise<Conversed | null> {
  const { lastSaid, asked } = context;
  const act = lastSaid?.pressed ? '' : (lastSaid?.action ?? '');
  const isOnCard = ON_A_CARD.has(act) || WRITES.has(act);
  if (isOnCard || asked !== null || !BARE_STOP.test(text.trim()) || !openNow) return null;
  const open = (await Promise.all(memberships.map((one) => openNow(one)))).flat();
  if (open.some(({ kind }) => kind === 'poll' || kind === 'circulation')) return null;
  return { parts: [being('nothing-to-stop')], context: { ...context, awaiting: null, lastSaid: null } };
}
