import { z } from 'zod';
import { localDateOf } from '../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  choiceCard,
  formCard,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../teams/contract.ts';
import { itemById } from '../domain/agenda/book.ts';
import { numbersStand } from '../domain/agenda/evolve.ts';
import type { PlannedItem } from '../domain/agenda/item.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { AGENDA, ITEM_FORM, itemLine, PROPOSAL } from '../text/index.ts';
import { templateOf } from './item-forms.ts';
import { type AtMeeting, denied, type MeetingPorts, may, refused, run, said, withMeeting } from './reach.ts';

const meetingId = z.string().max(200);
const itemId = z.string().max(100);
const onItem = z.object({ meetingId, itemId });

/** Items on one card; the rest on the next. */
const PAGE = 15;

/** The agenda as the kansli works on it: a list with a button for each item, and what can be done with one. */
export function agendaVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.agenda',
      input: z.object({ meetingId, from: z.number().int().min(0).max(500).default(0) }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) => agendaReply(at, turn, input.from)),
    }),
    verb({
      name: 'meeting.agenda-begin',
      input: z.object({ meetingId }),
      run: (input, turn) => withMeeting(ports, turn, input.meetingId, (at) => begin(ports, at, turn)),
    }),
    verb({
      name: 'meeting.item',
      input: onItem,
      run: (input, turn) => withItem(ports, turn, input, async (at, item) => itemReply(at, turn, item, null)),
    }),
    verb({
      name: 'meeting.item-move-form',
      input: onItem,
      run: (input, turn) => withItem(ports, turn, input, async (at, item) => moveForm(at, item)),
    }),
    verb({
      name: 'meeting.item-move',
      input: onItem.extend({ after: itemId.nullable() }),
      run: (input, turn) =>
        withItem(ports, turn, input, (at, item) => move(ports, at, turn, item, input.after)),
    }),
    verb({
      name: 'meeting.item-withdraw-form',
      input: onItem,
      run: (input, turn) => withItem(ports, turn, input, async (at, item) => withdrawForm(at, item, null)),
    }),
    verb({
      name: 'meeting.item-withdraw',
      input: onItem.extend({ reason: z.string().max(500).default('') }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => withdraw(ports, at, turn, input)),
    }),
    verb({
      name: 'meeting.item-restore',
      input: onItem,
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => restore(ports, at, turn, input.itemId)),
    }),
  ];
}

/** Runs `act` on an item that the kansli may work on; where it is gone, the agenda as it is says so. */
export async function withItem(
  ports: MeetingPorts,
  turn: Turn,
  input: { readonly meetingId: string; readonly itemId: string },
  act: (at: AtMeeting, item: PlannedItem) => Promise<Reply>,
): Promise<Reply> {
  return withMeeting(ports, turn, input.meetingId, async (at) => {
    const permission = may(at, 'SEND_NOTICE');
    if (permission.kind === 'DENIED') return denied(at, 'SEND_NOTICE', permission);
    const item = itemById(at.meeting.agenda, input.itemId);
    if (item === null) {
      return refused({ code: 'meeting.itemGone', data: { date: at.meeting.date } }, at, turn);
    }
    return act(at, item);
  });
}

export const dataOf = (at: AtMeeting) => ({ meetingId: at.meetingId });

export function agendaButton(at: AtMeeting): CardButton {
  return { title: AGENDA.open, verb: 'meeting.agenda', data: dataOf(at) };
}

/** The whole agenda with a button for each item. */
export function agendaReply(at: AtMeeting, turn: Turn, from = 0): Reply {
  const permission = may(at, 'SEND_NOTICE');
  if (permission.kind === 'DENIED') return denied(at, 'SEND_NOTICE', permission);
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
      title: itemLine(item),
      verb: 'meeting.item',
      data: { ...data, itemId: item.id },
    })),
    ...(rest > 0 ? [next] : []),
    { title: AGENDA.add, verb: 'meeting.item-add-form', style: 'positive', data },
    ...agenda.withdrawn.slice(-3).map(({ item }) => ({
      title: AGENDA.putBack(item.heading),
      verb: 'meeting.item-restore',
      data: { ...data, itemId: item.id },
    })),
    ...(items.length > 0 ? [{ title: AGENDA.post, verb: 'meeting.post-preview', data }] : []),
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

async function begin(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  const command = { type: 'BeginAgenda', by: at.doer, at: turn.at, template: templateOf(at) } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  return outcome.state.status === 'NONE'
    ? agendaReply(at, turn)
    : agendaReply({ ...at, meeting: outcome.state }, turn);
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

function moveForm(at: AtMeeting, item: PlannedItem): Reply {
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

async function move(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  after: string | null,
): Promise<Reply> {
  const command = { type: 'MoveItem', by: at.doer, at: turn.at, itemId: item.id, after } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  return shown(at, turn, outcome.state, item.id, ITEM_FORM.moved);
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

async function withdraw(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  input: { readonly itemId: string; readonly reason: string },
): Promise<Reply> {
  const outcome = await run(ports, at, turn, {
    type: 'WithdrawItem',
    by: at.doer,
    at: turn.at,
    ...pick(input),
  });
  if (outcome.kind === 'refused') {
    const item = itemById(at.meeting.agenda, input.itemId);
    return outcome.refusal.code === 'meeting.reasonMissing' && item
      ? withdrawForm(at, item, ITEM_FORM.withdrawSeen)
      : refused(outcome.refusal, at, turn);
  }
  const gone =
    outcome.state.status === 'NONE'
      ? undefined
      : outcome.state.agenda.withdrawn.findLast((one) => one.item.id === input.itemId);
  const data = { ...dataOf(at), itemId: input.itemId };
  return said(
    at,
    ITEM_FORM.withdrew(gone?.item.heading ?? ''),
    [ITEM_FORM.withdrawLine],
    [{ title: ITEM_FORM.restore, verb: 'meeting.item-restore', data }, agendaButton(at)],
  );
}

function pick({ itemId: id, reason }: { readonly itemId: string; readonly reason: string }) {
  return { itemId: id, reason };
}

async function restore(ports: MeetingPorts, at: AtMeeting, turn: Turn, id: string): Promise<Reply> {
  const outcome = await run(ports, at, turn, { type: 'RestoreItem', by: at.doer, at: turn.at, itemId: id });
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  return shown(at, turn, outcome.state, id, ITEM_FORM.restored);
}
