import type { Entities } from './entities.ts';
import type { Intent } from './intents.ts';
import type { Understanding } from './understand.ts';
import type { Concept } from './words/lexicon.ts';

/**
 * What has to be said for a message to be of anything but a matter on record: one of these concepts. Weighed words
 * alone may resemble another question ("hur gamla var bilarna" a question of how many); where none of its own words is
 * said, and the record has the matter that is named, the matter is what was asked about.
 */
const SPOKEN: Partial<Readonly<Record<Intent, readonly Concept[]>>> = {
  'meeting.next': ['meeting', 'next', 'plan', 'boardWord', 'notice'],
  'meeting.get': ['meeting', 'notice', 'plan', 'held', 'minutes'],
  'meeting.last': ['meeting', 'last', 'held'],
  'plan.show': ['meeting', 'plan', 'next', 'remaining', 'constituent'],
  'agenda.show': ['agenda', 'item', 'meeting', 'notice', 'vote', 'decision'],
  'agenda.presenter': ['presenter', 'office', 'item'],
  'agenda.attachments': ['attachment', 'notice', 'upload'],
  'agenda.applications': ['application', 'money'],
  'decision.total': ['total', 'howMuch', 'money', 'granted'],
  'decision.followup': ['followup', 'tasks', 'howGo', 'already', 'office', 'auditor'],
  'decision.votes': ['vote', 'against', 'infavour', 'abstain', 'castingVote', 'decision'],
  'decision.dissent': ['dissent', 'dissents', 'against', 'notIn'],
  'recusal.past': ['recusal', 'notIn', 'absent', 'otherIs', 'not'],
  'recusal.ask': ['recusal', 'notIn'],
  'attendance.present': ['present', 'meeting', 'chair', 'last', 'held'],
  'attendance.absent': ['absent', 'notIn', 'present', 'cannotCome', 'meeting', 'last'],
  'attendance.served': ['servedFor', 'substitute', 'stepIn', 'present'],
  'attendance.coming': [
    'come',
    'cannotCome',
    'respond',
    'present',
    'absent',
    'remind',
    'notice',
    'meeting',
    'already',
  ],
  'quorum.coming': ['quorum', 'present', 'come', 'cannotCome', 'absent', 'respond', 'member'],
  'member.person': ['role', 'contact', 'member', 'substitute', 'chair', 'vice', 'auditor', 'office', 'who'],
  'member.list': ['member', 'who', 'substitute', 'boardWord', 'organisation'],
  'member.role': ['chair', 'vice', 'role', 'who'],
  'member.substitute': ['substitute', 'stepIn', 'servedFor', 'absent', 'cannotCome', 'sick'],
  'member.substitutes': ['substitute', 'stepIn', 'servedFor'],
  'member.office': ['office', 'secretary', 'contact', 'auditor', 'role'],
  'minutes.get': ['minutes', 'secretary', 'adjusted'],
  'minutes.status': ['minutes', 'adjusted', 'adjuster', 'posted', 'already'],
  'minutes.adjuster': ['adjuster', 'adjusted', 'minutes'],
  'minutes.appeal': ['finality', 'posted'],
  'percapsulam.status': ['percapsulam', 'respond', 'vote', 'tasks', 'remind'],
  'poll.status': ['poll', 'option', 'respond'],
  'my.tasks': ['tasks', 'mine', 'iam', 'ours'],
  'rule.quorum': ['quorum', 'present', 'absent', 'cannotCome', 'member', 'rules'],
  'rule.casting': ['castingVote', 'vote'],
  'rule.percapsulam': ['percapsulam'],
  'rule.delegation': ['delegation', 'rules', 'boardWord'],
  'rule.notice': ['come', 'cannotCome', 'notice', 'noticeRule', 'attachment', 'sendOut', 'respond', 'rules'],
  'rule.minutes': ['minutes', 'minutesRule', 'adjusted', 'posted', 'dissent', 'rules'],
  'rule.remote': ['remoteRule'],
  'document.request': ['publicAccess', 'minutes', 'attachment', 'upload'],
  'poll.create': ['poll', 'option', 'create', 'sendOut', 'publish'],
  'poll.createDates': ['poll', 'option', 'create', 'meeting', 'come', 'move'],
  'item.propose': ['addItem', 'create', 'agenda', 'change', 'register', 'meeting', 'proposal'],
  'item.add': ['addItem', 'create', 'agenda', 'change', 'register', 'meeting', 'proposal'],
};

/** Whether a word of its own was said for what a message was taken for; of some none is needed. */
export function isBorneOut(intent: Intent, { concepts }: Entities): boolean {
  const spoken = SPOKEN[intent];
  return spoken === undefined || concepts.some((mention) => spoken.includes(mention.concept));
}

/** Whether a word of its own is said, of an intent that has such. */
export function isSpokenOf(intent: Intent, entities: Entities): boolean {
  return SPOKEN[intent] !== undefined && isBorneOut(intent, entities);
}

/** What is asked of a matter on record, by the words that are said of it. */
export function askedOfMatter({ concepts }: Entities): Intent {
  const spoken = (...wanted: readonly Concept[]) =>
    concepts.some((mention) => wanted.includes(mention.concept) && !mention.guessed);
  if (spoken('vote', 'infavour', 'abstain')) return 'decision.votes';
  if (spoken('recusal', 'notIn')) return 'recusal.past';
  if (spoken('dissent', 'dissents')) return 'decision.dissent';
  if (spoken('howMuch')) return 'matter.amount';
  if (spoken('decision', 'granted', 'approvedAsk') && !spoken('when', 'who', 'howMany', 'why')) {
    return 'decision.find';
  }
  return 'matter.about';
}

/** Small words that stand first though nothing is asked: "då kommer jag", "när jag kan". */
const NO_VERB = /^(?:inte|nar|eller|efter|under|dar|har|varfor|over|darefter|kommer|far|tyvarr)$/u;
const VERB = /(?:r|de|te)$|^(?:e|va|fick|sa|satt|gick|lag|var|blev|kom|stod)$/u;

/** "Åker jag …", "lämnade jag …": the verb first and then oneself asks; nobody says so of what she will do. */
export function asksOfOneself({ message: { words } }: Pick<Understanding, 'message'>): boolean {
  const [first, second] = words;
  return second?.folded === 'jag' && first !== undefined && isVerb(first.folded);
}

const HAS = /^(?:har|hade)$/u;
const DONE = /^(?!(?:nat|nagot|det|mitt|ratt|inte|ett)$)\p{L}{2,}(?:at|tt|it|rt|lt)$/u;
const HOW = /^(?:hur|nar|varfor|vad|vilka|vilken|vilket)$/u;
const PAST = /(?:de|(?<!^in)te)$|^(?:fick|sa|satt|gick|lag|var|blev|kom|stod)$/u;

/** "Lämnade jag in …", "fick jag igenom …": what has been is asked about, whatever act it resembles. */
export function asksWhatWas({ message: { words } }: Pick<Understanding, 'message'>): boolean {
  const [first, second, third] = words;
  if (first === undefined || second === undefined) return false;
  // "Har jag röstat …": with what has been done after it.
  if (HAS.test(first.folded) && second.folded === 'jag') return words.some(({ folded }) => DONE.test(folded));
  // "Hur motiverade jag …".
  if (HOW.test(first.folded) && third?.folded === 'jag')
    return PAST.test(second.folded) && isVerb(second.folded);
  return second.folded === 'jag' && PAST.test(first.folded) && isVerb(first.folded);
}

function isVerb(folded: string): boolean {
  return VERB.test(folded) && !NO_VERB.test(folded);
}
