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
import { isSureOf, meetingInHeads, NO_DOUBT, namesRecordedMatter } from './matters/find/on-record.ts';
import { asks, asksOnOf } from './of-matter-before.ts';
import * as attendance from './rather/attendance.ts';
import * as matters from './rather/matters.ts';
import * as course from './rather/of-course.ts';
import * as people from './rather/people.ts';
import { evenWhenSure, firstOf, only, type Reading, triedWhenSure } from './rather/reading.ts';
import * as rules from './rather/rules.ts';
import * as sums from './rather/sums.ts';
import * as votes from './rather/votes.ts';

/** Tried whatever the message was taken for, and where it was taken for nothing. */
const OF_ANYTHING: readonly Reading<Intent | null>[] = [
  votes.wantedSide,
  evenWhenSure(votes.outcomes),
  rules.rightToSpeak,
  evenWhenSure(rules.allowedAtMeetings),
  evenWhenSure(attendance.satFor),
  attendance.tookPartFromAfar,
  attendance.ledWithoutMe,
  attendance.lastDayToSay,
  attendance.reserveCalled,
  votes.agreed,
  votes.laidDown,
  people.paid,
  evenWhenSure(people.herPhone),
  people.electedThere,
  people.doesIt,
  evenWhenSure(people.hadSeat),
  evenWhenSure(people.wonContract),
  course.ofThatMeeting,
  evenWhenSure(matters.itemsOfAgenda),
  evenWhenSure(course.goesThere),
  evenWhenSure(course.daysToGo),
  course.gotAll,
  course.dayOfPlan,
  evenWhenSure(sums.ranked),
  evenWhenSure(sums.changed),
  evenWhenSure(sums.ofBudgetRow),
  evenWhenSure(sums.ofItsRows),
  evenWhenSure(sums.grantedToThose),
  evenWhenSure(sums.ofAgenda),
  evenWhenSure(sums.givenUntilNow),
  evenWhenSure(course.byLetter),
  course.cameOfIt,
  evenWhenSure(course.dayAtWork),
  course.wantedNextTime,
];

/** Tried in this order on what a message was taken for: the first that has something to say settles it. */
const OF_INTENTS: readonly Reading[] = [
  evenWhenSure(attendance.stayedThere),
  evenWhenSure(attendance.whyNotGiven),
  evenWhenSure(votes.votesThatWere),
  evenWhenSure(course.metThere),
  evenWhenSure(course.countsParagraphs),
  course.deputyOfOffice,
  course.givenToDo,
  course.howChosen,
  course.successor,
  people.isToSpeak,
  matters.noCalendarMeant,
  matters.whatOfIt,
  evenWhenSure(matters.pollMadeOver),
  votes.takesIn,
  evenWhenSure(only(/^(?:decision\.(?:votes|dissent)|recusal\.past)$/, votes.ofNothingKnown)),
  only(/^meeting\.(?:get|next)$/, matters.whenOfMatter),
  only(/^meeting\.last$/, matters.whenItWas),
  evenWhenSure(async (asking, of) => (await besideTheRegister(asking, of)) ?? undefined),
  only(/^decision\.find$/, votes.decisionsOfMeetings),
  evenWhenSure(people.standsIn),
  attendance.servedForMe,
  evenWhenSure(attendance.hadVote),
  evenWhenSure(attendance.allThere),
  attendance.wasInFor,
  attendance.cameThen,
  only(/^poll\.(?:create|status)$/, votes.howVoted),
  evenWhenSure(attendance.ledThen),
  matters.lastDay,
  matters.whetherSettled,
  matters.decidedAbout,
  matters.metWith,
  matters.whetherEnclosed,
  matters.papersOfItem,
  evenWhenSure(sums.paidIn),
  evenWhenSure(sums.inAll),
  evenWhenSure(sums.inSeveral),
  evenWhenSure(only(/^agenda\.applications$/, sums.moneyOfNamed)),
  evenWhenSure(sums.namedSum),
  evenWhenSure(sums.sumOfHeadedYear),
  evenWhenSure(only(/^decision\.total$/, sums.nothingGrantedYet)),
  evenWhenSure(sums.sumOfSubject),
  matters.whyDone,
  people.noMembersMeant,
  evenWhenSure(people.followedUp),
  people.isToDo,
  evenWhenSure(only(/^rule\.delegation$/, rules.delegated)),
  evenWhenSure(matters.otherwiseSaid),
  rules.whenAdjusted,
  rules.noRuleMeant,
  rules.noNoticeMeant,
  evenWhenSure(matters.wasSaid),
  people.leadsSomething,
  people.comesVisiting,
  people.othersCounted,
  sums.ofPremises,
  people.headingOfTwoWords,
  attendance.othersThanThoseThere,
  evenWhenSure(only(/^attendance\.(?:absent|served)$/, attendance.keptOut)),
  attendance.wentOut,
  evenWhenSure(only(/^member\.(?:office|role|person)$/, people.unknownOffice)),
  people.takesItem,
  attendance.othersCome,
  rules.noCapsulamMeant,
  attendance.recusedThere,
  matters.actThatWas,
];

const WHEN_SURE: readonly Reading[] = [...triedWhenSure(OF_ANYTHING), ...triedWhenSure(OF_INTENTS)];

/**
 * What a message is for, with the board's record at hand: where it says nothing of what its words were taken for and
 * names a matter on record, it asks of that matter. What is asked is never taken for an answer to a kallelse.
 */
export async function ratherOfTheRecord(asking: Asking, intent: Intent | null): Promise<Intent | null> {
  const record = intent !== null && isAct(intent) ? null : await asking.board.index();
  if (intent !== null && !isAct(intent) && isSureOf(asking, intent, NO_DOUBT)) {
    const known = await firstOf(WHEN_SURE, asking, intent, record);
    return known === undefined ? intent : known;
  }
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
