import { personOn } from '../../../board/index.ts';
import { dayInWords, localDateOf, type PersonRef } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { changedFor, contentFor } from '../../cards/called.ts';
import { packFile, packOf } from '../../cards/pack.ts';
import { isOtherTime } from '../../domain/attendance/rules/meeting-time.ts';
import { answerBy } from '../../domain/attendance/rules/reminder-times.ts';
import { NOTICE_SAID, names, PROOF_SAID, whenInWords } from '../../text/index.ts';
import { bookOf } from '../attendance/attendance.ts';
import { calledPerson } from '../attendance/called.ts';
import { movedFact } from '../messages/change-news.ts';
import type { Change } from '../plan/change-reach.ts';
import type { AtMeeting } from '../reach.ts';

/**
 * A ready text with the addresses, to copy into a letter to those whom nothing reaches: that the meeting is cancelled or
 * moved and why, else the kallelse with what changed in it; time, place and agenda.
 */
export function readyText(
  at: AtMeeting,
  turn: Turn,
  people: readonly PersonRef[],
  change: Change | null,
): Reply {
  const addresses = people.flatMap(({ personId }) => personOn(at.boardThen, personId)?.email ?? []);
  const card = answerCard({
    fact: PROOF_SAID.mailIntro(names(people)),
    lines: [PROOF_SAID.mailHead(addresses)],
    source: at.boardName,
  });
  if (change?.type === 'MeetingCancelled') {
    return { messages: [{ card }, { text: cancelledText(at, turn, change.reason) }] };
  }
  const files = packFile(contentFor(calledPerson(at, turn)));
  const text = calledText(at, turn, people, change);
  return { messages: [{ card }, { text }, ...(files.length === 0 ? [] : [{ files }])] };
}

function cancelledText(at: AtMeeting, turn: Turn, reason: string): string {
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  return [
    PROOF_SAID.mailCancelled(at.boardName, when),
    PROOF_SAID.mailGreeting,
    `${NOTICE_SAID.cancelled(when)} ${NOTICE_SAID.because(reason)}`,
    PROOF_SAID.mailSigned(at.doer.name, at.boardName),
  ].join('\n\n');
}

function calledText(
  at: AtMeeting,
  turn: Turn,
  people: readonly PersonRef[],
  moved: Extract<Change, { readonly type: 'MeetingMoved' }> | null,
): string {
  const today = localDateOf(turn.at);
  const content = contentFor(calledPerson(at, turn));
  const when = whenInWords(content, today);
  const due = answerBy(at.meeting.date, bookOf(at).roster);
  const place = content.place === null ? '' : ` ${NOTICE_SAID.place(content.place)}.`;
  // Whoever has this version as her first reads past it.
  const changed = moved === null ? people.map((person) => changedFor({ meeting: at.meeting, person })) : [];
  const news = changed.find((lines) => lines.length > 0) ?? [];
  return [
    moved === null ? PROOF_SAID.mailSubject(at.boardName, when) : PROOF_SAID.mailMoved(at.boardName, when),
    PROOF_SAID.mailGreeting,
    ...(moved === null ? [] : [movedText(moved, turn)]),
    `${PROOF_SAID.mailBody(when)}${place}`,
    ...(news.length === 0 ? [] : [[PROOF_SAID.mailChanged, ...news].join('\n')]),
    packOf(content, NOTICE_SAID.restInFile).join('\n'),
    PROOF_SAID.mailAnswer(due < today ? PROOF_SAID.mailSoon : PROOF_SAID.mailBy(dayInWords(due, today))),
    PROOF_SAID.mailSigned(at.doer.name, at.boardName),
  ].join('\n\n');
}

function movedText(moved: Extract<Change, { readonly type: 'MeetingMoved' }>, turn: Turn): string {
  const anew = isOtherTime(moved) ? [PROOF_SAID.mailAnew] : [];
  return [movedFact(moved, localDateOf(turn.at)), NOTICE_SAID.because(moved.reason), ...anew].join(' ');
}
