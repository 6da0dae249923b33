import { localDateOf } from '../../../kernel/index.ts';
import { type CardButton, choiceCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { numbersStand } from '../../domain/agenda/evolve.ts';
import { hasBegun } from '../../domain/attendance/rules/meeting-time.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { AGENDA, itemNameMarked, NOTICE_BUTTON, PROPOSAL } from '../../text/index.ts';
import { type AtMeeting, type QueuedMatter, unlessPrepares } from '../reach.ts';

/** Items on one card; the rest on the next. */
const PAGE = 15;

/** What a button on a meeting's card carries. */
export const dataOf = (at: AtMeeting) => ({ meetingId: at.meetingId });

/** The button to the agenda. */
export function agendaButton(at: AtMeeting): CardButton {
  return { title: AGENDA.open, verb: 'meeting.agenda', data: dataOf(at) };
}

/** The whole agenda with a button for each item. */
export function agendaReply(
  at: AtMeeting,
  turn: Turn,
  from = 0,
  queued: readonly QueuedMatter[] = [],
  more: readonly CardButton[] = [],
): Reply {
  const refusal = unlessPrepares(at, turn);
  if (refusal !== null) return refusal;
  const { agenda, date } = at.meeting;
  const items = agenda.items ?? [];
  const shown = items.slice(from, from + PAGE);
  const rest = items.length - from - shown.length;
  const data = dataOf(at);
  const next = {
    title: AGENDA.more(from + PAGE + 1, items.length),
    verb: 'meeting.agenda',
    data: { ...data, from: from + PAGE },
  };
  const choices: CardButton[] = [
    ...(agenda.items === null ? [{ title: AGENDA.begin, verb: 'meeting.agenda-begin', data }] : []),
    ...shown.map((item) => ({
      title: itemNameMarked(item),
      verb: 'meeting.item',
      data: { ...data, itemId: item.id },
    })),
    ...(rest > 0 ? [next] : []),
    { title: AGENDA.add, verb: 'meeting.item-add-form', style: 'positive', data },
    ...queued.map(({ id, itemHeading }) => ({
      title: AGENDA.takeUp(itemHeading),
      verb: 'meeting.queued-add',
      data: { ...data, circulationId: id },
    })),
    ...more,
    ...agenda.withdrawn.slice(-3).map(({ item }) => ({
      title: AGENDA.putBack(item.heading),
      verb: 'meeting.item-restore',
      data: { ...data, itemId: item.id },
    })),
    ...(items.length > 0
      ? [
          ...(hasBegun(at.meeting, turn.at)
            ? []
            : [{ title: NOTICE_BUTTON.preview, verb: 'notice.preview', data }]),
          { title: AGENDA.post, verb: 'meeting.post-preview', data },
        ]
      : []),
  ];
  const question = `${AGENDA.fact(date, localDateOf(turn.at))} · ${at.boardName}`;
  return { messages: [{ card: choiceCard({ question, lines: statusLines(at.meeting, turn), choices }) }] };
}

function statusLines(meeting: KnownMeeting, turn: Turn): string[] {
  const { agenda } = meeting;
  const today = localDateOf(turn.at);
  const waiting = agenda.proposals.filter((one) => one.outcome.kind === 'WAITING').length;
  return [
    ...(agenda.items === null ? [AGENDA.empty] : []),
    ...(agenda.preparation === null ? [] : [AGENDA.stop(agenda.preparation.materialStopOn, today)]),
    ...(agenda.postedIn === null ? [] : [AGENDA.posted]),
    ...(agenda.items !== null && numbersStand(meeting) ? [AGENDA.stands] : []),
    ...(waiting > 0 ? [PROPOSAL.waiting(waiting)] : []),
    ...(agenda.withdrawn.length > 0 ? [AGENDA.withdrawn(agenda.withdrawn.length)] : []),
  ];
}
