import { answersProposal, repliesToProposerNamed } from './agenda/proposals-asked.ts';
import { choosesOfPoll } from './choice-said.ts';
import { answersOfItem } from './coming/in-item/answers-of-item.ts';
import { answersJav } from './coming/in-item/jav-answered.ts';
import { speaksOfStand, standIn } from './coming/reply/answer-words.ts';
import { defersToMeeting } from './coming/reply/defers.ts';
import { saidOfTwo } from './coming/reply/each-of-two.ts';
import { looksAhead } from './coming/reply/looks-ahead.ts';
import { shortReply } from './coming/reply/reply-words.ts';
import { saidBriefly } from './coming/reply/said-briefly.ts';
import { saidLoosely, yieldsTo } from './coming/reply/said-loosely.ts';
import { speaksOfVoting } from './coming/reply/vote-words.ts';
import { stepsUp, toldOfAnother } from './coming/told/told-of-serving.ts';
import type { Intent } from './intents.ts';
import { AWAITS, asksOfAnswers, isPerhaps } from './may-be-of-open.ts';
import { leavesApproval } from './meetings/approver-remark.ts';
import {
  answersApproval,
  approvesSomething,
  speaksAsApprover,
  turnsToApprover,
} from './meetings/notice-approval.ts';
import {
  isOfDays,
  namesAll,
  namesMatter,
  type OpenMatter,
  ofPolledDays,
  withoutVotes,
} from './open-matters.ts';
import { sifted } from './patterns/sifted.ts';
import type { Said } from './said-of-open.ts';
import { settledBy } from './settled-by.ts';
import type { Understanding } from './understand.ts';

/** What is not the person's own to answer. */
const OF_OTHERS: ReadonlySet<OpenMatter['kind']> = new Set([
  'approval',
  'approver',
  'for-others',
  'jav',
] as const);

/** Taken for the answer to what nobody has asked: of what waits, whenever that was put. */
const OF_ANOTHER_QUESTION: ReadonlySet<Intent> = new Set<Intent>([
  'circulation.answer',
  'poll.answer',
  'outside',
]);

/** "Kan på fredag": what begins with the verb, and asks nothing. */
const SAYS_WHEN = sifted(
  /^(?:kan|kommer|deltar|hinner) (?:(?:gärna|absolut|bara|endast|visst) )?(?:(?:på |den )?(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|den \d|\d)(?! (?:jag|du|ni|vi)(?!\p{L}))(?!\p{L})/iu,
);

/** "Toppen, tusen tack": thanks for what was answered, and no yes to a kallelse. */
const THANKS_MUCH =
  /(?<!\p{L})(?:(?:tusen|stort|varmt|många|jätte|super) ?tack|tack (?:så (?:mycket|hemskt)|för (?:hjälpen|svaret|svar|infon?|det|upplysningen)))(?!\p{L})(?!.*(?<!\p{L})(?:kommer|deltar|där|med|kan)(?!\p{L}))/iu;

/** What a message is for, with what is open for the person in mind. `meets`: a day named is a day of meeting. */
export function settleOpen(
  intent: Intent | null,
  understanding: Understanding,
  all: readonly OpenMatter[],
  meets: boolean,
): Intent | null {
  const { message, entities } = understanding;
  const open = shortReply(message.text) === null ? withoutVotes(understanding, all, meets) : all;
  if (intent === 'thanks' && THANKS_MUCH.test(understanding.message.text)) return intent;
  if (choosesOfPoll(message.text, all)) return 'poll.answer';
  const ofItem = isAskedOfItem(understanding, open) ? answersOfItem(understanding) : null;
  if (ofItem !== null) return ofItem === 'YES' ? 'substitute.accept' : 'substitute.decline';
  const answerable = open.filter((one) => !OF_OTHERS.has(one.kind));
  const spokenOf = new Set(entities.concepts.map(({ concept }) => concept));
  const says = standIn(message);
  const short = shortReply(message.text);
  const stand = speaksOfStand(message);
  const told = toldOfAnother(message.text);
  const isHedged = stand && says === null && message.words.length <= 2 * SHORT;
  const casesAlone =
    open.length > 0 &&
    open.every((one) => one.kind === 'circulation') &&
    !spokenOf.has('notice') &&
    !spokenOf.has('meeting');
  const said: Said = {
    case: open.some((one) => one.kind === 'circulation' && namesMatter(understanding, one.heading)),
    casesAlone,
    votesAlone: casesAlone && entities.dates.length === 0 && !SPEAKS_OF_COMING.test(message.text),
    defers: open.some(({ kind }) => kind === 'circulation') && defersToMeeting(message.text),
    polledDays: open.some(isOfDays) && ofPolledDays(message.text, answerable),
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
    ofTwo:
      !open.some(({ kind }) => kind === 'poll' || kind === 'circulation') &&
      open.some(({ kind }) => kind === 'notice' || kind === 'answered') &&
      saidOfTwo(message.text) !== null,
    others:
      open.some((one) => one.kind === 'for-others') &&
      entities.persons.length > 0 &&
      !answersProposal(message.text) &&
      !(intent === 'attendance.coming' && repliesToProposerNamed(message.text)) &&
      (message.words.length <= SHORT || told !== null),
    noticeOnly:
      answerable.length > 0 &&
      answerable.every((one) => one.kind === 'notice' || one.kind === 'answered') &&
      !speaksOfVoting(message.text) &&
      (message.words.length <= SHORT || isHedged || short !== null),
    unanswered: open.some(({ kind, news }) => kind === 'notice' && news !== false),
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
    mayApprove: open.some((one) => one.kind === 'approval' && one.personId === undefined),
    asApprover:
      approvalsAlone(open, answerable) &&
      (speaksAsApprover(message.text) ||
        (isJustAsked(open) && answersApproval(message.text)) ||
        leavesApproval(message.text) ||
        (short !== null && isJustAsked(open) && answerable.length === 0) ||
        (intent === 'thanks' && saidBriefly(intent, understanding))),
    ofJav:
      open.some(({ kind }) => kind === 'jav') && answerable.length === 0
        ? (answersJav(message.text) ?? short)
        : null,
    toApprover: turnsToOneOf(understanding, open),
    anothersApproval:
      open.some(({ kind, personId }) => kind === 'approval' && personId !== undefined) &&
      answerable.every(({ kind, news }) => kind === 'answered' || news === false) &&
      speaksAsApprover(message.text),
    onlyPolled: answersShortly(message.text, short, answerable) ? onlyKind(answerable) : null,
    circulates: answerable.some(({ kind }) => kind === 'circulation'),
    perhaps: isPerhaps(message),
    says,
    loosely:
      answerable.length > 0 &&
      answerable.every(({ kind }) => kind === 'call' || kind === 'notice' || kind === 'answered') &&
      entities.persons.length === 0
        ? saidLoosely(message.text)
        : null,
    looksAhead:
      answerable.some(({ kind, personId }) => kind !== 'answered' && personId === undefined) &&
      answerable.every(({ kind }) => kind === 'call' || kind === 'notice' || kind === 'answered') &&
      entities.persons.length === 0 &&
      looksAhead(message.text),
    briefly:
      answerable.length > 0 &&
      answerable.every(({ kind }) => kind === 'call' || kind === 'notice') &&
      answerable.some(
        ({ news, personId }) =>
          personId === undefined && (news !== false || (intent !== null && OF_ANOTHER_QUESTION.has(intent))),
      ) &&
      saidBriefly(intent, understanding),
    askedToServe: answerable.some((one) => one.kind === 'call' && one.personId === undefined),
    option: open.some((one) => one.options.some((option) => namesAll(understanding, option))),
    meeting: meets,
    date: entities.dates.length > 0,
    // "Går bra" begins with the verb, and asks nothing.
    asks:
      message.text.endsWith('?') ||
      (short === null &&
        !(says !== null && message.words.length <= SHORT) &&
        !SAYS_WHEN.test(message.text) &&
        understanding.features.some((feature) => feature === 'shape:wh' || feature === 'shape:verb')),
    stand,
    awaits: AWAITS.test(message.text),
    answersCome:
      asksOfAnswers(message.text) &&
      !open.some(({ kind }) => kind === 'poll' || kind === 'circulation') &&
      open.some(({ kind }) => kind !== 'approval'),
    spoken: (...concepts) => concepts.some((concept) => spokenOf.has(concept)),
  };
  return settledBy(intent, said) ?? intent;
}

/** Whether somebody is asked to serve in an ärende of that number: whoever is named, or the person herself. */
function isAskedOfItem({ entities }: Understanding, open: readonly OpenMatter[]): boolean {
  const isMeant = (personId: string | undefined) =>
    personId === undefined
      ? entities.persons.length === 0
      : entities.persons.some((mention) => mention.id === personId);
  return open.some(
    ({ kind, item, personId }) =>
      kind === 'call' &&
      isMeant(personId) &&
      entities.numbers.some((said) => said.kind === 'item' && said.number === item),
  );
}

/** A kallelse waits for her to approve it, and no vote or snabbfråga beside it. */
function approvalsAlone(open: readonly OpenMatter[], answerable: readonly OpenMatter[]): boolean {
  return (
    open.some((one) => one.kind === 'approval' && one.personId === undefined) &&
    !answerable.some((one) => one.kind === 'circulation' || one.kind === 'poll' || one.kind === 'call')
  );
}

/** Whether the kansli speaks of asking those alone who may approve what it wants to send. */
function turnsToOneOf({ message, entities }: Understanding, open: readonly OpenMatter[]): boolean {
  const approvers = open.filter(({ kind }) => kind === 'approver').map(({ personId }) => personId);
  return (
    approvers.length > 0 &&
    entities.persons.length > 0 &&
    entities.persons.every(({ id }) => approvers.includes(id)) &&
    turnsToApprover(message.text)
  );
}

/** A yes or no and nothing more; or an "ok", right after what waits was put and nothing else was talked of. */
function answersShortly(text: string, short: Said['short'], open: readonly OpenMatter[]): boolean {
  if (short !== null) return short !== 'afar';
  return yieldsTo(text) && open.every(({ news }) => news === true);
}

/** The vote or snabbfråga that alone waits for an answer; null: something else does. */
function onlyKind(answerable: readonly OpenMatter[]): 'poll' | 'circulation' | null {
  const [first, ...more] = answerable;
  const kind = first?.kind;
  if (kind !== 'poll' && kind !== 'circulation') return null;
  return more.every((one) => one.kind === kind) ? kind : null;
}

/** Whether she was asked to approve it after whatever was said last. */
function isJustAsked(open: readonly OpenMatter[]): boolean {
  return open.some(
    ({ kind, personId, news }) => kind === 'approval' && personId === undefined && news !== false,
  );
}

const OF_BEING_THERE = sifted(
  /(?<!\p{L})(?:ja+|jag|kommer|där|dyker|javisst|självklart|absolut|japp|jajamen|visst|jadå|jo|yes|yep)(?!\p{L})/iu,
);
/** A yes or no with nothing more to it. */
const SHORT = 3;

/** "Ja det går bra för mig": of nothing else either. */
function isShort({ message: { words }, entities }: Understanding): boolean {
  return words.length <= SHORT || (words.length <= 2 * SHORT && entities.topic.length === 0);
}

const COMES =
  /(?<!\p{L})(?:jag (?:\p{L}+ )?(?:kan|kommer|hinner|deltar)|kan jag)(?!\p{L}).*(?<!\p{L})(?:vara med|va med|delta|komma|med|kommer|deltar)(?!\p{L})|^(?:(?:hej|ja|jo|men)[ ,!]+)*(?:jag )?(?:kan|hinner) (?:(?:vara med|delta|komma) )?(?:bara|endast|enbart|som längst|högst) (?:(?:vara med|delta|komma) )?(?:(?:fram )?till|tills|från|efter|mellan|vid|på (?:för|efter)middagen|första|sista|en (?:del|timme|stund)|halva)(?!\p{L})/iu;
const SPEAKS_OF_COMING =
  /(?:komm|delta|förhind|forhind|närvar|med på|(?<!\p{L})(?:till|på) (?:mötet|sammanträdet|kallelsen)(?!\p{L}))/iu;
