import type { Conversed, Situation } from '../turn/situation.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import type { Act } from '../understand/intents.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { settling } from './answer-asked.ts';

/** A yes or no by that word, and a courtesy beside it. */
const BARE = sifted(
  /^(?:(?:hej|ja|jo|japp|jepp|jadå|jodå|yes|yep|jajamen|jajamensan|javisst|visst|absolut|självklart|givetvis|gärna|nej|nä|nix|nepp|nope|no|tack|då|tyvärr|dessvärre)(?:[\s,.!]+|$))+$/iu,
);
/** What asks nothing of the person herself. */
const NOT_ASKED: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>(['for-others', 'approver']);

/**
 * "Ja", "nope": her first words since a kallelse came, where it is to the only meeting that she is called to and nothing else
 * waits for her on any board: the answer to it (handbok: "gäller den fråga du fick senast"). Null: it is no such thing.
 */
export async function firstReaction(text: string, situation: Situation): Promise<Conversed | null> {
  const { audience, openNow, memberships, context } = situation;
  const reply = BARE.test(text) ? shortReply(text) : null;
  if (reply === null || audience !== 'asker' || !openNow || context.awaiting !== null) return null;
  const open = (
    await Promise.all(memberships.map(async (of) => (await openNow(of)).map((one) => ({ ...one, of }))))
  ).flat();
  const [only, ...more] = open.filter(({ kind, personId }) => personId === undefined && !NOT_ASKED.has(kind));
  const { meetingId, at = '' } = only ?? {};
  if (only?.kind !== 'notice' || only.alone !== true || more.length > 0 || meetingId === undefined)
    return null;
  if (at === '' || at <= (context.spokenAt ?? '')) return null;
  const action: Act = reply === 'no' ? 'rsvp.decline' : 'rsvp.accept';
  const asked = { boardId: only.of.boardId, params: { meetingId, meetingSaid: true }, at: situation.now };
  return settling(asked, action, true, text, only.of, situation);
}
