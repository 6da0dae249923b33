import { dateInWords, type LocalDate, localDateOf, type PersonRef } from '../../../kernel/index.ts';
import { answerBy } from '../../domain/attendance/rules/reminder-times.ts';
import { toRemind } from '../../domain/attendance/rules/to-remind.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { QUORUM, someNames, TOLD, whenInWords } from '../../text/index.ts';
import { leaderNow, officeOf, presidiumOf } from './boards-of-meeting.ts';
import { forecastOf } from './overtaken.ts';
import type { News, TellingOf } from './telling.ts';

/** What the chair and the kansli are told of the meeting's quorum, as it is when they are told (KL 6:27). */
export function quorumNews(telling: TellingOf<'QuorumWarned' | 'QuorumReached'>): News {
  const { fact, lines } = quorumNow(telling);
  const { event, boards, meeting, personId } = telling;
  const isForOffice = officeOf(boards).includes(personId);
  const leaderless =
    event.type === 'QuorumWarned' &&
    isForOffice &&
    presidiumOf(boards).length > 0 &&
    leaderNow(boards, meeting) === null;
  return { fact, lines: leaderless ? [...lines, TOLD.nobodyLeads] : lines };
}

function quorumNow({ event, meeting, now, personId }: TellingOf<'QuorumWarned' | 'QuorumReached'>): News {
  const when = whenInWords(meeting, localDateOf(now));
  const { coming, needed, seats, isPossible, isQuorate, items } = forecastOf(meeting);
  const rule = QUORUM.rule(needed, seats);
  const short = items.filter((item) => (isQuorate ? !item.isQuorate : !item.isPossible));
  if (event.type === 'QuorumReached' && short.length === 0) {
    return { fact: QUORUM.reached(when), lines: [rule] };
  }
  if (event.type === 'QuorumReached' || event.alarm === 'ITEMS') {
    const hopeless = short.some((item) => !item.isPossible);
    const lines = short.map((item) => QUORUM.item(item.number, item.heading, item.coming, seats, false));
    const fact = isQuorate ? QUORUM.warned('ITEMS', when) : QUORUM.someItemsNot(when);
    // Whoever is out of the ärende is nobody to ask for it.
    const ask = short.flatMap(({ toAsk }) => toAsk);
    const waiting = ask.filter(({ personId: id }, at) => ask.findIndex((one) => one.personId === id) === at);
    return {
      fact,
      lines: [...lines, rule, ...(hopeless ? [QUORUM.itemWays] : askThem(meeting, waiting, personId))],
    };
  }
  const ways = isPossible ? askThem(meeting, toRemind(meeting.attendance), personId) : [waysOf(meeting)];
  const lines = [QUORUM.short(coming, seats, needed - coming), rule, ...ways];
  if (!isPossible) return { fact: QUORUM.warned('IMPOSSIBLE', when), lines };
  // Warned when it seemed impossible, and possible again: nobody says that the time to answer is over.
  const fact =
    event.alarm === 'SHORT' ? shortOf(meeting, when, localDateOf(now)) : QUORUM.notYetQuorate(when);
  return { fact, lines };
}

/** Before a weekend or holidays the warning comes though answers may still be given. */
function shortOf({ date, attendance }: KnownMeeting, when: string, today: LocalDate): string {
  const lastDay = attendance.roster === null ? null : answerBy(date, attendance.roster);
  if (lastDay === null || lastDay < today) return QUORUM.warned('SHORT', when);
  return QUORUM.warnedBefore(when, lastDay === today ? 'i dag' : dateInWords(lastDay, today));
}

/** What is left to do; at a distance only where the board has not decided against it (FinsamL 19 a §). */
function waysOf({ attendance }: KnownMeeting): string {
  return QUORUM.ways(attendance.roster?.distance ?? 'NOT_DECIDED');
}

/** Those whose answers are waited for; whoever is told may be one of them. */
function askThem(meeting: KnownMeeting, waiting: readonly PersonRef[], personId: string): string[] {
  const others = waiting.filter((one) => one.personId !== personId);
  if (waiting.length === 0) return [waysOf(meeting)];
  if (others.length === waiting.length) return [QUORUM.ask(someNames(others))];
  return others.length === 0 ? [QUORUM.youAlone] : [QUORUM.ask(someNames(others)), QUORUM.youToo];
}
