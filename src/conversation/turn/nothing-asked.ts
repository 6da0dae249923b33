import { shortReply } from '../understand/coming/reply/reply-words.ts';
import type { Intent } from '../understand/intents.ts';
import { saidAtMeeting } from '../understand/meetings/at-the-meeting.ts';
import { approvesSomething } from '../understand/meetings/notice-approval.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import { answerPart, being } from './said-parts.ts';
import type { Conversed, Situation } from './situation.ts';

/** What a bare yes or no is taken for where nothing tells what it answers. */
const TAKEN_FOR: ReadonlySet<Intent | null> = new Set<Intent | null>([
  'circulation.answer',
  'poll.answer',
  'minutes.approve',
  'matter.about',
  'meeting.get',
  'outside',
  'help',
  'thanks',
  null,
]);

/** "Jajamän", by its words alone a yes to a kallelse; "jag kommer" tells of coming, whatever was asked. */
const OF_COMING: ReadonlySet<Intent | null> = new Set<Intent | null>([
  'rsvp.accept',
  'rsvp.decline',
  'substitute.accept',
  'substitute.decline',
]);
const SAYS_COMING =
  /(?<!\p{L})(?:komm\p{L}*|delta\p{L}*|tjänstgör\p{L}*|förhind\p{L}*|där|med|dyker|ställer|kan)(?!\p{L})/iu;

const NOTHING = { action: null, outcome: null, params: {} };

const COURTEOUS = /(?<!\p{L})(?:tack|problem|bra)(?!\p{L})/iu;

/**
 * "Godkänner", "jag godkänner" and no more, of somebody whom nothing waits for: that, and who approves what; null: else.
 */
export async function nothingToApprove(
  text: string,
  { memberships, audience, context, openNow }: Situation,
): Promise<Conversed | null> {
  if (!openNow || audience !== 'asker' || !approvesSomething(text)) return null;
  const open = (await Promise.all(memberships.map((one) => openNow(one)))).flat();
  if (open.some(({ kind }) => APPROVED.has(kind))) return null;
  return {
    parts: [being('nothing-to-approve')],
    context: { ...context, understood: NOTHING },
  };
}

/** What "godkänner" may be of. */
const APPROVED: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>([
  'approval',
  'circulation',
  'poll',
]);

/** "Ja", "nej tack" and no more, of somebody whom nothing has been asked: that, and what she may have meant; null: else. */
export async function nothingAsked(
  intent: Intent | null,
  text: string,
  { memberships, audience, context, openNow }: Situation,
): Promise<Conversed | null> {
  if (intent === 'thanks' && COURTEOUS.test(text)) return null;
  const isBare = TAKEN_FOR.has(intent) || (OF_COMING.has(intent) && !SAYS_COMING.test(text));
  if (!isBare || shortReply(text) === null || shortReply(text) === 'afar') return null;
  // Where others read along nothing is told of what she may be asked, and nothing is registered.
  if (audience !== 'asker') {
    return { parts: [being('answer-elsewhere')], context: { ...context, understood: NOTHING } };
  }
  if (!openNow) return null;
  const open = (await Promise.all(memberships.map((one) => openNow(one)))).flat();
  // What others are asked, and may be recorded by her, a bare yes says nothing of.
  if (open.some(({ kind, personId }) => kind !== 'for-others' && personId === undefined)) return null;
  const forOthers = open.some(({ kind }) => kind === 'for-others' || kind === 'call');
  return {
    parts: [answerPart({ area: 'being', value: { kind: 'nothing-asked', forOthers } })],
    context: { ...context, understood: NOTHING },
  };
}

/** Of the items of a meeting, and of no ärende per capsulam. */
const OF_ITEM = /(?:punkt(?:en)?|ärende(?:t)?|pkt|§) ?\d/iu;

/** "Öppna mötet", "jag yrkar avslag": what is done at the meeting, or by others, and where; null: no such thing is said. */
export async function atTheMeeting(
  text: string,
  { memberships, audience, context, openNow }: Situation,
): Promise<Conversed | null> {
  const what = saidAtMeeting(text);
  if (what === null) return null;
  if (what === 'MOVED' && !OF_ITEM.test(text) && audience === 'asker' && openNow) {
    // It may be her vote in what is out for votes.
    const open = (await Promise.all(memberships.map((one) => openNow(one)))).flat();
    if (open.some(({ kind }) => kind === 'circulation')) return null;
  }
  return {
    parts: [answerPart({ area: 'being', value: { kind: 'at-the-meeting', what } })],
    context: { ...context, understood: NOTHING },
  };
}
