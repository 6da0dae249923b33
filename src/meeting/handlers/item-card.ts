import {
  answerCard,
  type CardButton,
  choiceCard,
  formCard,
  type Reply,
  type Turn,
} from '../../teams/contract.ts';
import { itemById } from '../domain/agenda/book.ts';
import type { PlannedItem } from '../domain/agenda/item.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { AGENDA, ITEM_FORM, itemLine } from '../text/index.ts';
import { agendaButton, agendaReply, dataOf } from './agenda-card.ts';
import { type AtMeeting, type MeetingPorts, refused, unlessPrepares, withMeeting } from './reach.ts';

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

/** One item with what can be done with it; `fact` instead of its line where something was just done. */
export function itemReply(at: AtMeeting, _turn: Turn, item: PlannedItem, fact: string | null): Reply {
  const data = { ...dataOf(at), itemId: item.id };
  const lines = [
    ...(item.presenter === null ? [] : [AGENDA.presenter(item.presenter)]),
    ...(item.internal ? [AGENDA.internal] : []),
    ...item.proposals,
    ...item.papers.map((paper) => AGENDA.paper(paper.label, paper.name)),
  ];
  const buttons: CardButton[] = [
    { title: AGENDA.edit, verb: 'meeting.item-form', style: 'positive', data },
    { title: AGENDA.attach, verb: 'meeting.attach', data },
    agendaButton(at),
    { title: AGENDA.move, verb: 'meeting.item-move-form', data },
    { title: AGENDA.withdraw, verb: 'meeting.item-withdraw-form', data },
    ...item.papers.flatMap((paper): CardButton[] => [
      {
        title: AGENDA.openPaper(paper.label),
        verb: 'meeting.paper',
        data: { ...dataOf(at), label: paper.label },
      },
      {
        title: AGENDA.removePaper(paper.label),
        verb: 'meeting.paper-remove',
        data: { ...data, label: paper.label },
      },
    ]),
  ];
  const more = item.background === '' ? [] : [item.background];
  const card = answerCard({ fact: fact ?? itemLine(item), lines, more, source: at.boardName, buttons });
  return { messages: [{ card }] };
}

export function moveForm(at: AtMeeting, item: PlannedItem): Reply {
  const data = { ...dataOf(at), itemId: item.id };
  const items = at.meeting.agenda.items ?? [];
  const index = items.findIndex((one) => one.id === item.id);
  const current = items[index - 1]?.id ?? null;
  const places = [
    { title: ITEM_FORM.first, after: null },
    ...items
      .filter((one) => one.id !== item.id)
      .map((one) => ({ title: ITEM_FORM.after(itemLine(one)), after: one.id })),
  ].filter((place) => place.after !== current);
  const choices = places.map(({ title, after }) => ({
    title,
    verb: 'meeting.item-move',
    data: { ...data, after },
  }));
  return { messages: [{ card: choiceCard({ question: ITEM_FORM.moveFact(itemLine(item)), choices }) }] };
}

/** The item as it became, under what was done. */
export function shown(
  at: AtMeeting,
  turn: Turn,
  state: { readonly status: 'NONE' } | KnownMeeting,
  id: string,
  fact: (line: string) => string,
): Reply {
  const item = state.status === 'NONE' ? null : itemById(state.agenda, id);
  if (state.status === 'NONE' || item === null) return agendaReply(at, turn);
  return itemReply({ ...at, meeting: state }, turn, item, fact(itemLine(item)));
}

/** Asks before an item goes; where people have seen it, for the reason. */
export function withdrawForm(at: AtMeeting, item: PlannedItem, fault: string | null): Reply {
  const { agenda } = at.meeting;
  const data = { ...dataOf(at), itemId: item.id };
  const seen = agenda.postedIn !== null || (agenda.called?.some((one) => one.id === item.id) ?? false);
  const card = formCard({
    fact: ITEM_FORM.withdrawFact(itemLine(item)),
    lines: [...(fault === null ? [] : [fault]), seen ? ITEM_FORM.withdrawSeen : ITEM_FORM.withdrawLine],
    fields: seen
      ? [
          {
            kind: 'text',
            id: 'reason',
            label: ITEM_FORM.reason,
            maxLength: 500,
            required: ITEM_FORM.withdrawSeen,
          },
        ]
      : [],
    source: at.boardName,
    buttons: [
      { title: ITEM_FORM.withdrawAct, verb: 'meeting.item-withdraw', style: 'destructive', data },
      { title: ITEM_FORM.keep, verb: 'meeting.item', data, withoutInputs: true },
    ],
  });
  return { messages: [{ card }] };
}
