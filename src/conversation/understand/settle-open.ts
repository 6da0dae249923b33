import { type Stand, speaksOfStand, standIn } from './answer-words.ts';
import { type Intent, isAct } from './intents.ts';
import type { Concept } from './lexicon.ts';
import { approvesSomething } from './notice-approval.ts';
import { type Reply, shortReply } from './reply-words.ts';
import { stepsUp, toldOfAnother } from './told-of-serving.ts';
import type { Understanding } from './understand.ts';
import { type Message, wordsOf } from './words.ts';

/** What stands open on a board for a person, as far as a message's words can be of it. */
export interface OpenMatter {
  /**
   * `call`: a question to an ersättare, which the person may record the answer to; `notice`: a kallelse that the person
   * has not answered; `answered`: one that she has; `for-others`: one whose answers she may
   * record; `approval`: one that the person is asked to approve.
   */
  readonly kind: 'circulation' | 'poll' | 'call' | 'notice' | 'answered' | 'for-others' | 'approval';
  /** The matter's heading, the poll's question, or the ersättare's name. */
  readonly heading: string;
  /** A poll's answers. */
  readonly options: readonly string[];
  /** Whom a call is to; left out: the person herself. */
  readonly personId?: string;
}

interface Said {
  /** The words name a matter that is open per capsulam. */
  readonly case: boolean;
  /** The words name an answer of an open poll. */
  readonly option: boolean;
  /** Somebody is named who is asked to serve. */
  readonly called: boolean;
  /** The person herself is asked to serve, and nobody is named: "nej tack". */
  readonly calledSelf: boolean;
  /** "Jag kan bara vara med första timmen", where no poll is open and a kallelse is. */
  readonly comesUnpolled: boolean;
  /** Of somebody named a yes or no is told by the kansli, and no more: "Gunnar ja". */
  readonly others: boolean;
  /** Nothing but a kallelse waits for the person, or has been answered: "nej". */
  readonly noticeOnly: boolean;
  /** "Ja om jag hinner": a yes or no with more to it, and short. */
  readonly hedged: boolean;
  /** "Jag gör det", "jag tar det gärna": of serving, where nothing but meetings is open. */
  readonly stepsUp: boolean;
  /** Of somebody named it is told what she can: "Lena ringde, hon kan". */
  readonly told: Stand | null;
  /** "Godkänner", and nothing more, where a kallelse waits to be approved. */
  readonly approval: boolean;
  /** A plain yes or no, and nothing more. */
  readonly short: Reply | null;
  /** It speaks of being there: more than the "inga problem" of thanks. */
  readonly ofComing: boolean;
  /** "Kanske", and nothing more. */
  readonly perhaps: boolean;
  /** What is said to it, where it is said plainly. */
  readonly says: Stand | null;
  /** A day is named on which the board is to meet. */
  readonly meeting: boolean;
  readonly date: boolean;
  readonly asks: boolean;
  readonly stand: boolean;
  /** It is asked how far the answers have come. */
  readonly awaits: boolean;
  readonly spoken: (...concepts: readonly Concept[]) => boolean;
}

interface Row {
  /** What the words alone may have been taken for; null: for nothing sure. */
  readonly from: readonly (Intent | null)[];
  readonly to: Intent;
  readonly when: (said: Said) => boolean;
}

/** "Gunnar nej": by its words alone a vote, or anything. */
const OF_A_CALL: Row['from'] = [
  'circulation.answer',
  'rsvp.accept',
  'rsvp.decline',
  'poll.answer',
  'member.person',
  'attendance.coming',
  'matter.about',
  'thanks',
  'outside',
  null,
];

/** "Nix", "inga problem, jag är där": by its words alone a courtesy, or somebody of that name. */
const OF_A_REPLY: Row['from'] = [
  'thanks',
  'help',
  'member.person',
  'member.office',
  'poll.answer',
  'matter.about',
];

function isOfCall(said: Said): boolean {
  return (said.called || said.calledSelf) && !said.case && !said.option && !said.asks;
}

function isOfOthers(said: Said, stand: Stand): boolean {
  return said.others && !said.called && !said.case && !said.asks && (said.told ?? said.says) === stand;
}

/** What is open settles what the words leave open: the first row that applies. */
const ROWS: readonly Row[] = [
  {
    from: [...OF_A_CALL, 'minutes.approve', 'minutes.status', 'notice.send', 'decision.find'],
    to: 'notice.send',
    when: (said) => said.approval,
  },
  {
    from: [...OF_A_CALL, 'help'],
    to: 'substitute.decline',
    when: (said) =>
      isOfCall(said) &&
      (said.says === 'REJECT' ||
        (said.called && said.told === 'REJECT') ||
        (said.calledSelf && said.short === 'no')),
  },
  {
    from: [...OF_A_CALL, 'help'],
    to: 'substitute.accept',
    when: (said) =>
      isOfCall(said) &&
      (said.says === 'APPROVE' ||
        (said.called && said.told === 'APPROVE') ||
        (said.calledSelf && (said.hedged || said.short === 'yes'))),
  },
  { from: OF_A_CALL, to: 'substitute.accept', when: (said) => said.stepsUp && !said.asks },
  {
    from: OF_A_CALL,
    to: 'rsvp.decline',
    when: (said) => isOfOthers(said, 'REJECT'),
  },
  {
    from: OF_A_CALL,
    to: 'rsvp.accept',
    when: (said) => isOfOthers(said, 'APPROVE'),
  },
  {
    from: ['circulation.answer', 'outside', null],
    to: 'rsvp.decline',
    when: (said) => said.noticeOnly && !said.asks && said.says === 'REJECT',
  },
  {
    from: ['circulation.answer', 'outside', null],
    to: 'rsvp.accept',
    when: (said) => said.noticeOnly && !said.asks && (said.says === 'APPROVE' || said.hedged),
  },
  {
    from: [...OF_A_REPLY, 'outside', null],
    to: 'rsvp.decline',
    when: (said) => said.noticeOnly && said.short === 'no',
  },
  {
    from: OF_A_REPLY,
    to: 'rsvp.accept',
    when: (said) => said.noticeOnly && said.short === 'yes' && said.ofComing,
  },
  {
    from: ['circulation.answer', 'matter.about', 'poll.answer', 'rsvp.decline', 'outside', 'thanks', null],
    to: 'rsvp.accept',
    when: (said) => said.noticeOnly && said.perhaps,
  },
  {
    from: [
      'meeting.remind',
      'matter.about',
      'percapsulam.status',
      'poll.status',
      'attendance.coming',
      'circulation.answer',
      'rsvp.accept',
      'outside',
      null,
    ],
    to: 'circulation.remind',
    when: (said) => said.spoken('remind') && said.case && !said.date,
  },
  {
    from: [
      'item.propose',
      'item.add',
      'matter.about',
      'agenda.item',
      'decision.find',
      'minutes.approve',
      'rsvp.accept',
      'rsvp.decline',
      'poll.answer',
      'percapsulam.status',
      'thanks',
      'outside',
      null,
    ],
    to: 'circulation.answer',
    when: (said) =>
      said.case && said.stand && !said.asks && !said.option && !said.spoken('addItem', 'create', 'recusal'),
  },
  {
    from: [
      'decision.followup',
      'matter.about',
      'decision.find',
      'attendance.coming',
      'poll.status',
      'outside',
      null,
    ],
    to: 'percapsulam.status',
    when: (said) => said.case && said.asks && !said.option && !said.date && said.awaits,
  },
  {
    from: ['poll.answer'],
    to: 'rsvp.accept',
    when: (said) => said.comesUnpolled && !said.asks,
  },
  {
    from: ['poll.answer'],
    to: 'rsvp.decline',
    when: (said) => said.meeting && !said.option && !said.asks && said.spoken('not', 'cannotCome'),
  },
  { from: ['poll.answer'], to: 'rsvp.accept', when: (said) => said.meeting && !said.option && !said.asks },
  {
    from: ['rsvp.accept', 'meeting.get', 'matter.about', 'thanks', 'outside', 'plan.show', null],
    to: 'poll.answer',
    when: (said) => said.option && !said.meeting && !said.asks && !said.spoken('not', 'meeting', 'next'),
  },
];

/** Whether what is open could make anything else of it: only then is it looked up. */
export function mayBeOfOpen(intent: Intent | null, understanding: Understanding): boolean {
  return (
    intent === null ||
    isAct(intent) ||
    speaksOfStand(understanding.message) ||
    approvesSomething(understanding.message.text) ||
    shortReply(understanding.message.text) !== null ||
    isPerhaps(understanding.message) ||
    reminds(understanding) ||
    AWAITS.test(understanding.message.text)
  );
}

const AWAITS =
  /(?<!\p{L})(väntar|inväntar|svarat|svar|svaren|hur går det|hur gar det|hur ligger|läget|status|kvar|fattas|saknas)(?!\p{L})/iu;

function reminds({ entities }: Understanding): boolean {
  return entities.concepts.some(({ concept }) => concept === 'remind');
}

/** What a message is for, with what is open for the person in mind. `meets`: a day named is a day of meeting. */
export function settleOpen(
  intent: Intent | null,
  understanding: Understanding,
  open: readonly OpenMatter[],
  meets: boolean,
): Intent | null {
  const { message, entities } = understanding;
  const answerable = open.filter((one) => one.kind !== 'approval' && one.kind !== 'for-others');
  const spokenOf = new Set(entities.concepts.map(({ concept }) => concept));
  const says = standIn(message);
  const short = shortReply(message.text);
  const stand = speaksOfStand(message);
  const told = toldOfAnother(message.text);
  const isHedged = stand && says === null && message.words.length <= 2 * SHORT;
  const said: Said = {
    case: open.some((one) => one.kind === 'circulation' && namesMatter(understanding, one.heading)),
    called: open.some(
      ({ kind, personId }) => kind === 'call' && entities.persons.some((mention) => mention.id === personId),
    ),
    calledSelf:
      open.some((one) => one.kind === 'call' && one.personId === undefined) &&
      !open.some((one) => one.kind === 'circulation') &&
      entities.persons.length === 0 &&
      (isShort(understanding) || isHedged || short !== null) &&
      !SPEAKS_OF_COMING.test(message.text),
    comesUnpolled:
      !open.some(({ kind }) => kind === 'poll' || kind === 'circulation') &&
      open.some(({ kind }) => kind === 'call' || kind === 'notice' || kind === 'answered') &&
      COMES.test(message.text),
    others:
      open.some((one) => one.kind === 'for-others') &&
      entities.persons.length > 0 &&
      (message.words.length <= SHORT || told !== null),
    noticeOnly:
      answerable.length > 0 &&
      answerable.every((one) => one.kind === 'notice' || one.kind === 'answered') &&
      (message.words.length <= SHORT || isHedged || short !== null),
    short,
    ofComing: OF_BEING_THERE.test(message.text),
    hedged: isHedged,
    stepsUp:
      answerable.length > 0 &&
      answerable.every(({ kind }) => kind === 'call' || kind === 'notice' || kind === 'answered') &&
      answerable.some(({ personId }) => personId === undefined) &&
      entities.persons.length === 0 &&
      stepsUp(message.text),
    told,
    approval:
      open.some((one) => one.kind === 'approval') &&
      !answerable.some((one) => one.kind === 'circulation' || one.kind === 'poll') &&
      approvesSomething(message.text),
    perhaps: isPerhaps(message),
    says,
    option: open.some((one) => one.options.some((option) => namesAll(understanding, option))),
    meeting: meets,
    date: entities.dates.length > 0,
    asks:
      message.text.endsWith('?') ||
      understanding.features.some((feature) => feature === 'shape:wh' || feature === 'shape:verb'),
    stand,
    awaits: AWAITS.test(message.text),
    spoken: (...concepts) => concepts.some((concept) => spokenOf.has(concept)),
  };
  return ROWS.find((row) => row.from.includes(intent) && row.when(said))?.to ?? intent;
}

const OF_BEING_THERE = /(?<!\p{L})(?:jag|kommer|där|dyker|javisst|självklart|absolut)(?!\p{L})/iu;
const PERHAPS =
  /^(?:jag )?(?:kanske|vet inte|vet ej|osäker|får se|vi får se|möjligen|eventuellt|troligen)(?: (?:det|än|ännu|kommer|jag))*[\s.!]*$/iu;

export function isPerhaps({ text }: Pick<Message, 'text'>): boolean {
  return PERHAPS.test(text);
}

/** A yes or no with nothing more to it. */
const SHORT = 3;

/** "Ja det går bra för mig": of nothing else either. */
function isShort({ message: { words }, entities }: Understanding): boolean {
  return words.length <= SHORT || (words.length <= 2 * SHORT && entities.topic.length === 0);
}

const COMES =
  /(?<!\p{L})(?:jag (?:\p{L}+ )?(?:kan|kommer|hinner|deltar)|kan jag)(?!\p{L}).*(?<!\p{L})(?:vara med|va med|delta|komma|med|kommer|deltar)(?!\p{L})/iu;
const SPEAKS_OF_COMING = /(?:komm|delta|förhind|forhind|närvar|med på)/iu;

/** One telling word of the message is one of the heading's. */
function namesMatter({ entities }: Understanding, heading: string): boolean {
  const stems = wordsOf(heading).map((word) => word.stem);
  return entities.topic.some(({ word }) => stems.some((stem) => isSame(word.stem, stem)));
}

/** Every word of the answer is said. */
function namesAll({ message }: Understanding, option: string): boolean {
  const stems = wordsOf(option).map((word) => word.stem);
  return stems.length > 0 && stems.every((stem) => message.words.some((word) => isSame(word.stem, stem)));
}

const TELLING = 4;

/** The same word, inflected or as the beginning or the end of a compound: "möblerna" are kontorsmöbler. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= TELLING && (long.startsWith(short) || long.endsWith(short));
}
