import { isCalledTo } from '../../meeting/index.ts';
import type { Asking } from '../answer/asking.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { MeetingOnRecord } from '../knowledge.ts';
import { numberOfItem } from '../understand/agenda/item-change-asked.ts';
import { asksQuorumWithout, asksWhoStepsInIfAway } from '../understand/coming/asked/absence-supposed.ts';
import {
  asksForThoseComing,
  asksHowManyBecame,
  asksHowManySoFar,
  asksHowManyWeAre,
  asksItsHour,
  asksItsPlace,
  asksWhatIsMissing,
  asksWhatIsNew,
  asksWhoServe,
  quorumAskedOf,
  votersAskedOf,
} from '../understand/coming/asked/asked-of-presence.ts';
import {
  asksHowToAnswer,
  asksOwnStanding,
  asksWhatHoldsForOneself,
  asksWhomItIsOf,
} from '../understand/coming/asked/own-turn-words.ts';
import { asksQuorumMargin } from '../understand/coming/asked/quorum-margin.ts';
import { asksWhoItBecame } from '../understand/coming/asked/whom-one-serves-for.ts';
import type { Intent } from '../understand/intents.ts';
import { asksWhatApproverSaid, bidsWhatWasWished } from '../understand/meetings/notice-words.ts';
import type { Understanding } from '../understand/understand.ts';

/** "Vilka röstar i Språngbrädan?", "vad saknas inför imorgon?", "hur många är vi?" on the meeting's own day: of who is there. */
export function ofPresence(
  text: string,
  isNamed: (words: string) => boolean,
  writes: () => boolean,
  asked: () => readonly Asking[],
): Intent | null {
  const voted = votersAskedOf(text);
  if (voted !== null) return numberOfItem(voted) !== null || isNamed(voted) ? 'attendance.coming' : null;
  const managed = quorumAskedOf(text);
  if (managed !== null && (numberOfItem(managed) !== null || isNamed(managed))) return 'quorum.coming';
  const isAhead = (meets: (asking: Asking, meeting: MeetingOnRecord['state']) => boolean) =>
    asked().some((one) => upcoming(one).some(({ state }) => meets(one, state)));
  if (asksWhatIsMissing(text)) return writes() && isAhead(() => true) ? 'quorum.coming' : null;
  if (asksForThoseComing(text))
    return isAhead((_, meeting) => isCalledTo(meeting)) ? 'attendance.coming' : null;
  if (asksWhoServe(text)) return isAhead((_, meeting) => isCalledTo(meeting)) ? 'attendance.coming' : null;
  if (asksWhatIsNew(text)) return isAhead((_, meeting) => isCalledTo(meeting)) ? 'attendance.coming' : null;
  if (asksWhatApproverSaid(text)) return writes() && isAhead(isBeforeHer) ? 'attendance.coming' : null;
  if (bidsWhatWasWished(text))
    return writes() && isAhead((_, { noticeBook: { returnedBy } }) => returnedBy !== null)
      ? 'attendance.coming'
      : null;
  if (asksWhatHoldsForOneself(text)) {
    const [one, ...more] = asked();
    return one !== undefined && more.length === 0 && waitsFor(one) ? 'attendance.coming' : null;
  }
  if (asksHowToAnswer(text) || asksWhomItIsOf(text) || asksOwnStanding(text))
    return asked().some(waitsFor) ? 'attendance.coming' : null;
  const isOfComing =
    (asksHowManyWeAre(text) && isAhead(({ today }, { date }) => date === today)) ||
    (asksHowManySoFar(text) && isAhead((_, meeting) => isCalledTo(meeting)));
  return isOfComing ? 'attendance.coming' : null;
}

/** "Ida gick nyss, är vi beslutsföra?", "hur många till får utebli?": of those who are left, and no answer for her. */
export function ofThoseLeft(text: string, { entities: { persons } }: Understanding): Intent | null {
  if (persons.length === 0 && asksQuorumMargin(text)) return 'quorum.coming';
  if (persons.length > 0 && asksWhoStepsInIfAway(text)) return 'member.substitute';
  return asksQuorumWithout(text, persons.length > 0) ? 'quorum.coming' : null;
}

/** "Hur många blev det?", "vilken tid är det?", "var är det nånstans?", with no ärende spoken of: of the meeting that people are called to. */
export function ofNextCalled(
  sure: Intent | null,
  text: string,
  asked: () => readonly Asking[],
): Intent | null {
  const isOf = asksHowManyBecame(text)
    ? 'attendance.coming'
    : asksItsHour(text) || asksItsPlace(text)
      ? 'meeting.next'
      : null;
  // "Vilken tid var det", of the meeting that is spoken of.
  if (isOf === null || (isOf === 'meeting.next' && sure === 'meeting.get')) return null;
  return asked().some((one) => upcoming(one).some(({ state }) => isCalledTo(state))) ? isOf : null;
}

/** Whether the kallelse is, or has been, before the one who is named, to be approved. */
function isBeforeHer(
  { understanding: { entities } }: Asking,
  { noticeBook: { askedApproval, approval, returnedBy } }: MeetingOnRecord['state'],
): boolean {
  const asked = [...(askedApproval?.requests ?? []).map(({ to }) => to), approval?.by, returnedBy];
  return entities.persons.length === 1 && asked.some((one) => one?.personId === entities.persons[0]?.id);
}

/** Whether she is called, or asked to serve, at a meeting to come. */
function waitsFor(asking: Asking): boolean {
  const isHers = ({ person }: { readonly person: { readonly personId: string } }) =>
    person.personId === asking.asker.personId;
  const calledAs = asking.asker.offices.some((office) => CALLED.has(office));
  return upcoming(asking).some(
    ({ state }) =>
      (calledAs && isCalledTo(state)) ||
      [...state.attendance.calls, ...state.matters.flatMap(({ calls }) => calls)].some(isHers),
  );
}

const CALLED: ReadonlySet<string> = new Set(['MEMBER', 'SUBSTITUTE', 'CHAIR', 'VICE_CHAIR']);

/** "Vem blev det för Karim?", who has förhinder at a meeting ahead, or whose ersättare is asked: of that one, and of no protokoll. */
export function ofSeatLeft(
  text: string,
  { entities: { persons } }: Understanding,
  asked: () => readonly Asking[],
): Intent | null {
  if (!asksWhoItBecame(text)) return null;
  const isLeft = (one: Asking) => {
    const whose = persons.length > 0 ? persons.map(({ id }) => id) : [one.asker.personId];
    return upcoming(one).some(({ state: { attendance } }) =>
      whose.some(
        (id) =>
          attendance.answers.some(({ person, answer }) => person.personId === id && answer === 'ABSENT') ||
          attendance.calls.some(({ servesFor }) => servesFor?.personId === id),
      ),
    );
  };
  return asked().some(isLeft) ? 'attendance.coming' : null;
}
