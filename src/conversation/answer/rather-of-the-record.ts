import {
  askedOfMatter,
  asksOfOneself,
  asksWhatWas,
  isBorneOut,
  isSpokenOf,
} from '../understand/borne-out.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import { GO_THROUGH } from '../understand/plain-patterns.ts';
import { otherSpeaker } from '../understand/record/asked-of-record.ts';
import type { Asking } from './asking.ts';
import { besideTheRegister } from './beside-the-register.ts';
import { isSureOf, meetingInHeads, namesRecordedMatter } from './matters/find/on-record.ts';
import { asks, asksOnOf } from './of-matter-before.ts';
import * as attendance from './rather/attendance.ts';
import * as matters from './rather/matters.ts';
import * as course from './rather/of-course.ts';
import * as people from './rather/people.ts';
import { firstOf, only, type Reading } from './rather/reading.ts';
import * as rules from './rather/rules.ts';
import * as sums from './rather/sums.ts';
import * as votes from './rather/votes.ts';

/** Tried whatever the message was taken for, and where it was taken for nothing. */
const OF_ANYTHING: readonly Reading<Intent | null>[] = [
  votes.wantedSide,
  votes.outcomes,
  rules.rightToSpeak,
  rules.allowedAtMeetings,
  attendance.satFor,
  attendance.tookPartFromAfar,
  attendance.ledWithoutMe,
  attendance.lastDayToSay,
  attendance.reserveCalled,
  votes.agreed,
  votes.laidDown,
  people.paid,
  people.herPhone,
  people.electedThere,
  people.doesIt,
  people.hadSeat,
  people.wonContract,
  course.ofThatMeeting,
  matters.itemsOfAgenda,
  course.goesThere,
  course.gotAll,
  course.dayOfPlan,
  sums.changed,
  sums.ofBudgetRow,
  sums.ofItsRows,
  sums.grantedToThose,
  sums.ofAgenda,
  sums.givenUntilNow,
  course.byLetter,
  course.cameOfIt,
  course.dayAtWork,
  course.wantedNextTime,
];

/** Tried in this order on what a message was taken for: the first that has something to say settles it. */
const OF_INTENTS: readonly Reading[] = [
  attendance.whyNotGiven,
  course.metThere,
  course.countsParagraphs,
  course.deputyOfOffice,
  course.givenToDo,
  course.howChosen,
  course.successor,
  people.isToSpeak,
  matters.noCalendarMeant,
  matters.whatOfIt,
  matters.pollMadeOver,
  votes.takesIn,
  only(/^(?:decision\.(?:votes|dissent)|recusal\.past)$/, votes.ofNothingKnown),
  only(/^meeting\.(?:get|next)$/, matters.whenOfMatter),
  only(/^meeting\.last$/, matters.whenItWas),
  async (asking, of) => (await besideTheRegister(asking, of)) ?? undefined,
  only(/^decision\.find$/, votes.decisionsOfMeetings),
  people.standsIn,
  attendance.servedForMe,
  attendance.hadVote,
  attendance.allThere,
  attendance.wasInFor,
  attendance.stayedThere,
  attendance.cameThen,
  only(/^poll\.(?:create|status)$/, votes.howVoted),
  attendance.ledThen,
  matters.lastDay,
  matters.whetherSettled,
  matters.decidedAbout,
  matters.metWith,
  matters.whetherEnclosed,
  matters.papersOfItem,
  sums.inAll,
  sums.inSeveral,
  only(/^agenda\.applications$/, sums.moneyOfNamed),
  sums.namedSum,
  sums.sumOfHeadedYear,
  only(/^decision\.total$/, sums.nothingGrantedYet),
  sums.sumOfSubject,
  matters.whyDone,
  people.noMembersMeant,
  people.followedUp,
  people.isToDo,
  only(/^rule\.delegation$/, rules.delegated),
  matters.otherwiseSaid,
  rules.whenAdjusted,
  rules.noRuleMeant,
  rules.noNoticeMeant,
  matters.wasSaid,
  people.leadsSomething,
  people.comesVisiting,
  people.othersCounted,
  sums.ofPremises,
  people.headingOfTwoWords,
  attendance.othersThanThoseThere,
  only(/^attendance\.(?:absent|served)$/, attendance.keptOut),
  attendance.wentOut,
  only(/^member\.(?:office|role|person)$/, people.unknownOffice),
  people.takesItem,
  attendance.othersCome,
  rules.noCapsulamMeant,
  attendance.recusedThere,
  matters.actThatWas,
];

/**
 * What a message is for, with the board's record at hand: where it says nothing of what its words were taken for and
 * names a matter on record, it asks of that matter. What is asked is never taken for an answer to a kallelse.
 */
export async function ratherOfTheRecord(asking: Asking, intent: Intent | null): Promise<Intent | null> {
  const record = intent !== null && isAct(intent) ? null : await asking.board.index();
  const whatever = await firstOf(OF_ANYTHING, asking, intent, record);
  if (whatever !== undefined) return whatever;
  if (intent === null) {
    const ofMatter = otherSpeaker(asking.understanding.message.text) !== null || (await asksOnOf(asking));
    return ofMatter ? 'matter.about' : null;
  }
  const settled = await firstOf(OF_INTENTS, asking, intent, record);
  return settled !== undefined ? settled : ofMatterNamed(asking, intent);
}

/** Where its own words are said it is what it was taken for; else a matter that is named on record is asked about. */
async function ofMatterNamed(asking: Asking, intent: Intent): Promise<Intent | null> {
  const { understanding } = asking;
  const { entities } = understanding;
  const ofRsvp = (intent === 'rsvp.accept' || intent === 'rsvp.decline') && asksOfOneself(understanding);
  const answersUnasked = ofRsvp || (isAct(intent) && asksWhatWas(understanding));
  if (!answersUnasked && (isBorneOut(intent, entities) || (isAct(intent) && !asks(asking)))) return intent;
  if (isSure(asking, intent) && OF_A_MATTER.has(intent)) return intent;
  if (intent === 'agenda.show' && GO_THROUGH.test(understanding.message.text)) return intent;
  if (await namesRecordedMatter(asking, false, answersUnasked ? null : intent))
    return askedOfMatter(entities);
  if (!answersUnasked)
    return isSureOf(asking, intent) ? intent : ((await inHeads(asking)) ?? likelierBorneOut(asking, intent));
  return entities.tense === 'past' || entities.dates.length === 0 ? null : 'attendance.coming';
}

/** Asked of a matter anyhow: where the words are sure, the matter's own paragraph settles whether there is any. */
const OF_A_MATTER: ReadonlySet<Intent> = new Set<Intent>([
  'recusal.past',
  'decision.dissent',
  'decision.votes',
]);

function isSure({ understanding: { scores } }: Asking, intent: Intent): boolean {
  return scores.some((one) => one.intent === intent && one.score >= 0.85);
}

/** What only the head of a protokoll or kallelse speaks of is asked of that meeting. */
async function inHeads(asking: Asking): Promise<Intent | null> {
  const meetingId = await meetingInHeads(asking);
  if (meetingId === null) return null;
  if (asking.understanding.entities.dates.length > 0) return 'meeting.get';
  const meeting = asking.board.meetings.find(({ id }) => id === meetingId);
  return meeting && meeting.state.date >= asking.today ? 'meeting.next' : 'meeting.last';
}

/** Less likely than this, an intent is not meant whatever words are said. */
const POSSIBLE = 0.05;

/** The likeliest question whose own words are said, where those of the likeliest of all are not. */
function likelierBorneOut({ understanding: { scores, entities } }: Asking, intent: Intent): Intent {
  const other = scores.find(
    (one) =>
      one.score >= POSSIBLE &&
      !isAct(one.intent) &&
      one.intent !== 'my.tasks' &&
      // "Nästa torsdag": the word is the day's own.
      !(one.intent === 'meeting.next' && intent === 'meeting.get' && entities.dates.length > 0) &&
      isSpokenOf(one.intent, entities),
  );
  return other?.intent ?? intent;
}
