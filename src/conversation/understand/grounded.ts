import { asksOfAct } from './asks-of-act.ts';
import { isSpokenOf } from './borne-out.ts';
import { isNoAnswer } from './coming/no-answer.ts';
import { type Intent, isAct } from './intents.ts';
import type { Scored } from './learnt/score.ts';
import type { Understanding } from './understand.ts';
import type { Concept } from './words/lexicon.ts';

/**
 * What has to be said for an act to be meant: one of these concepts. Nobody adds a bilaga by naming a document, or
 * calls a meeting off by asking about it. Acts that a single word may carry ("ja", "tvåan") stand not here.
 */
const NEEDS: Partial<Readonly<Record<Intent, readonly Concept[]>>> = {
  'attachment.add': ['upload', 'addItem', 'create', 'sendOut', 'register', 'change', 'attachment'],
  'plan.add': ['create', 'addItem', 'register', 'change', 'upload', 'publish', 'when'],
  'meeting.create': ['create', 'addItem', 'register', 'upload', 'call', 'demandMeeting', 'smalltalk'],
  'meeting.move': ['move', 'change'],
  'meeting.cancel': ['cancel', 'withdraw', 'move', 'not', 'closeIt'],
  'item.edit': ['change', 'move', 'create', 'addItem', 'proposal', 'item'],
  'item.withdraw': ['withdraw', 'cancel', 'item', 'not'],
  'notice.send': ['sendOut', 'call', 'notice'],
  'meeting.remind': ['remind'],
  'circulation.remind': ['remind'],
  'circulation.open': ['percapsulam', 'create', 'sendOut', 'publish'],
  'agenda.post': ['publish', 'sendOut', 'change', 'create'],
  'rsvp.remote': ['remoteRule', 'contact'],
  'recusal.report': ['recusal', 'notIn', 'cannotCome', 'register', 'iam'],
  'recusal.raise': ['recusal', 'otherIs', 'notIn'],
  'recusal.withdraw': ['recusal', 'withdraw'],
  'minutes.approve': ['approveMinutes', 'minutes', 'adjuster', 'approve'],
  'calendar.get': ['calendarFile', 'plan', 'upload'],
  // Letters that mean nothing are no insult.
  rude: ['abuse', 'prompt', 'smalltalk', 'thisOne', 'not'],
  'poll.close': ['closeIt', 'poll', 'option'],
};

/** So sure that the words must bear it out, though no concept does. */
const SURE_BY_ITSELF = 0.8;

/** Less likely than this, nothing is meant by words that only resemble an answer. */
const POSSIBLE = 0.02;

/** The likeliest of what the words bear out; null where nothing is. */
export function likeliestGrounded({ scores, entities, message }: Understanding): Scored | null {
  const spoken = new Set(entities.concepts.map((mention) => mention.concept));
  const isBorneOut = ({ intent, score }: Scored) => {
    const needs = NEEDS[intent];
    return needs === undefined || score >= SURE_BY_ITSELF || needs.some((concept) => spoken.has(concept));
  };
  const meant = scores.find(isBorneOut) ?? null;
  if (meant !== null && asksOfAct(meant.intent, message.text)) return likeliestAsked(scores, entities);
  if (meant === null || !isNoAnswer(meant.intent, message)) return meant;
  const instead = scores.find(
    (one) => !isAct(one.intent) && one.score >= POSSIBLE && isSpokenOf(one.intent, entities),
  );
  return instead ?? { intent: 'meeting.get', score: POSSIBLE };
}

/** The likeliest of what is only asked, its own words rather than none. */
function likeliestAsked(scores: readonly Scored[], entities: Understanding['entities']): Scored | null {
  const asked = scores.filter(({ intent, score }) => !isAct(intent) && score >= POSSIBLE);
  return asked.find(({ intent }) => isSpokenOf(intent, entities)) ?? asked[0] ?? null;
}
