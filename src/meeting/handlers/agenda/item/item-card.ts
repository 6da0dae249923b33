import { localDateOf } from '../../../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  choiceCard,
  formCard,
  type Reply,
  type Turn,
} from '../../../../teams/contract.ts';
import { itemById } from '../../../domain/agenda/book.ts';
import type { PlannedItem, WithdrawnItem } from '../../../domain/agenda/item.ts';
import { placesFor } from '../../../domain/agenda/placing.ts';
import { needsApproval } from '../../../domain/notice/rules/who-may.ts';
import { hasBeenSeen } from '../../../domain/rules/item-seen.ts';
import type { KnownMeeting } from '../../../domain/state.ts';
import { meetingRosterOf } from '../../../roster.ts';
import { AGENDA, ITEM_FORM, itemLine, itemName, linesOf, NOTICE_BUTTON, SEEN } from '../../../text/index.ts';
import { hashNow } from '../../notice/approval.ts';
import {
  type AtMeeting,
  type MeetingPorts,
  refused,
  said,
  unlessPrepares,
  withMeeting,
} from '../../reach.ts';
import { agendaButton, agendaReply, dataOf } from '../agenda-card.ts';
import { seenButton } from '../who-sees.ts';

/** Runs `act` on an item that the kansli may work on; where it is gone, the agenda as it is says so. */
export async function withItem(
  ports: MeetingPorts,
  turn: Turn,
  input: { readonly meetingId: string; readonly itemId: string },
  act: (at: AtMeeting, item: PlannedItem) => Promise<Reply>,
): Promise<Reply> {
  return withMeeting(ports, turn, input.meetingId, async (at) => {
    const refusal = unlessPrepares(at, turn);
    if (refusal !== null) return refusal;
    const item = itemById(at.meeting.agenda, input.itemId);
    if (item === null) {
      return refused({ code: 'meeting.itemGone', data: { date: at.meeting.date } }, at, turn);
    }
    return act(at, item);
  });
}

/** What was just done with an item. */
interface Done {
  readonly fact: string;
  /** Whether the fact tells who sees the item. */
  readonly tellsSeen?: boolean;
  /** The buttons that go with it. */
  readonly first?: readonly CardButton[];
  readonly notes?: readonly string[];
}

/** One item with who sees it and what can be done with it, or with what was just done instead of its line. */
export function itemReply(at: AtMeeting, item: PlannedItem, done: Done | null): Reply {
  const { fact = itemLine(item), tellsSeen = false, first = [], notes = [] } = done ?? {};
  const data = { ...dataOf(at), itemId: item.id };
  const lines = [
    ...notes,
    ...(item.presenter === null ? [] : [AGENDA.presenter(item.presenter)]),
    ...(tellsSeen ? [] : [SEEN.line(item.internal)]),
    ...item.proposals,
    ...item.papers.map((paper) => AGENDA.paper(paper.label, paper.name)),
  ];
  const buttons: CardButton[] = [
    ...first,
    { title: AGENDA.edit, verb: 'meeting.item-form', style: 'positive', data },
    { title: AGENDA.attach, verb: 'meeting.attach', data },
    ...(first.some(leadsToAgenda) ? [] : [agendaButton(at)]),
    { title: AGENDA.move, verb: 'meeting.item-move-form', data },
    { title: AGENDA.withdraw, verb: 'meeting.item-withdraw-form', data },
    ...(tellsSeen ? [] : [seenButton(at, item)]),
    ...item.papers.flatMap((paper): CardButton[] => [
      {
        title: AGENDA.openPaper(paper.label),
        verb: 'meeting.paper',
        data: { ...dataOf(at), label: paper.label },
      },
      ...(first.some(({ title }) => title === AGENDA.removePaper(paper.label))
        ? []
        : [
            {
              title: AGENDA.removePaper(paper.label),
              verb: 'meeting.paper-remove',
              data: { ...data, label: paper.label },
            },
          ]),
    ]),
  ];
  const more = linesOf(item.background);
  const card = answerCard({ fact, lines, more, source: at.boardName, buttons });
  return { messages: [{ card }] };
}

const leadsToAgenda = (button: CardButton) => 'verb' in button && button.verb === 'meeting.agenda';

/** The places where the item may stand, to choose from. */
export function moveForm(at: AtMeeting, item: PlannedItem, note: string | null = null): Reply {
  const data = { ...dataOf(at), itemId: item.id };
  const items = at.meeting.agenda.items ?? [];
  const places = placesFor(items, item);
  const choices = places.map((after) => {
    const before = items.find((one) => one.id === after);
    const title = before ? ITEM_FORM.after(itemName(before)) : ITEM_FORM.first;
    return { title, verb: 'meeting.item-move', data: { ...data, after } };
  });
  const lines = [...(note === null ? [] : [note]), ...(places.length === 0 ? [ITEM_FORM.standsFast] : [])];
  const question = ITEM_FORM.moveFact(itemName(item));
  return { messages: [{ card: choiceCard({ question, lines, choices: [...choices, agendaButton(at)] }) }] };
}

/** What a change of the agenda means for the kallelse: sent, read in, or approved as it was. */
export function afterChange(at: Pick<AtMeeting, 'meeting' | 'boardThen'>): string[] {
  const { noticeBook, agenda } = at.meeting;
  const strict = needsApproval(meetingRosterOf(at.boardThen));
  const given = noticeBook.approval ?? noticeBook.askedApproval;
  const isOver = strict && given !== null && given.hash !== hashNow(at);
  return [
    ...(noticeBook.sent.length > 0
      ? [ITEM_FORM.sendAgain]
      : agenda.called === null
        ? []
        : [ITEM_FORM.readInAlone]),
    ...(isOver
      ? [
          noticeBook.approval === null
            ? ITEM_FORM.askAnew
            : ITEM_FORM.approvedBefore(noticeBook.approval.by.name),
        ]
      : strict && noticeBook.sent.length > 0
        ? [ITEM_FORM.approvedFirst]
        : []),
  ];
}

/** The item as it became, under what was done and who sees it now; `next`: what there is to go on with. */
export function shown(
  at: AtMeeting,
  turn: Turn,
  state: { readonly status: 'NONE' } | KnownMeeting,
  id: string,
  fact: (line: string) => string,
  next: { readonly notes: readonly string[]; readonly buttons: readonly CardButton[] } = NOTHING,
): Reply {
  const item = state.status === 'NONE' ? null : itemById(state.agenda, id);
  if (state.status === 'NONE' || item === null) return agendaReply(at, turn);
  const notes = afterChange({ ...at, meeting: state });
  const preview = { title: NOTICE_BUTTON.preview, verb: 'notice.preview', data: dataOf(at) };
  const after = { ...at, meeting: state };
  return itemReply(after, item, {
    fact: `${fact(itemLine(item))} ${SEEN.is(item.internal, item.attachments.length)}`,
    tellsSeen: true,
    first: [
      ...next.buttons,
      seenButton(after, item),
      ...(notes.length > 0 ? [preview, agendaButton(at)] : []),
    ],
    notes: [...next.notes, ...notes],
  });
}

const NOTHING = { notes: [], buttons: [] } as const;

/** Of which meeting's agenda it is: the one that was spoken of may not be the one that is meant. */
export function ofMeeting({ meeting }: AtMeeting, turn: Turn): string {
  return ITEM_FORM.ofMeeting(meeting.date, localDateOf(turn.at));
}

/** What was said of taking an item off. */
export interface WithdrawSaid {
  readonly reason?: string;
  readonly notes?: readonly string[];
  /** The reason of which it has been told that it says something of somebody's health. */
  readonly toldOf?: string;
}

/** Asks before an item goes; where people have seen it, for the reason, which may have been said already. */
export function withdrawForm(
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  fault: string | null,
  { reason = '', notes = [], toldOf }: WithdrawSaid = {},
): Reply {
  const { agenda } = at.meeting;
  const data = { ...dataOf(at), itemId: item.id };
  const act = { ...data, ...(toldOf === undefined ? {} : { toldOf }) };
  const seen = hasBeenSeen(agenda, item);
  const isReadIn = agenda.postedIn === null && at.meeting.noticeBook.sent.length === 0;
  const card = formCard({
    fact: ITEM_FORM.withdrawFact(itemLine(item), at.meeting.date, localDateOf(turn.at)),
    lines: [
      ...(fault === null ? [] : [fault]),
      ...notes,
      ...(seen ? [] : [ITEM_FORM.withdrawLine]),
      ...(seen && fault === null ? [isReadIn ? ITEM_FORM.withdrawReadIn : ITEM_FORM.withdrawSeen] : []),
    ],
    fields:
      seen || reason !== ''
        ? [
            {
              kind: 'text',
              id: 'reason',
              label: ITEM_FORM.reason,
              value: reason.slice(0, 500),
              maxLength: 500,
              ...(seen ? { required: ITEM_FORM.reasonMissing } : {}),
            },
          ]
        : [],
    source: at.boardName,
    buttons: [
      { title: ITEM_FORM.withdrawAct, verb: 'meeting.item-withdraw', style: 'destructive', data: act },
      { title: ITEM_FORM.keep, verb: 'meeting.item', data, withoutInputs: true },
    ],
  });
  return { messages: [{ card }] };
}

/** Asks before an item that was taken off comes back. */
export function restoreForm(at: AtMeeting, turn: Turn, { item }: WithdrawnItem): Reply {
  const data = { ...dataOf(at), itemId: item.id };
  const buttons: CardButton[] = [
    { title: ITEM_FORM.restore, verb: 'meeting.item-restore', style: 'positive', data },
    agendaButton(at),
  ];
  const fact = ITEM_FORM.restoreFact(itemName(item), at.meeting.date, localDateOf(turn.at));
  return said(at, fact, [], buttons);
}
