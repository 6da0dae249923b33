import { z } from 'zod';
import { personOn } from '../../../board/index.ts';
import { addDays, localDateOf } from '../../../kernel/index.ts';
import {
  type CardButton,
  choiceCard,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../../teams/contract.ts';
import { carriedId, leftToCarry } from '../../domain/agenda/carrying.ts';
import { contentOf, type PlannedItem } from '../../domain/agenda/item.ts';
import { itemMatter } from '../../domain/recusals/state.ts';
import { mayPrepare } from '../../domain/rules/who-prepares.ts';
import { isAhead, type KnownMeeting } from '../../domain/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import { CARRY, itemNameMarked } from '../../text/index.ts';
import { listMeetings, loadKnownMeeting } from '../../views.ts';
import {
  type AtMeeting,
  type MeetingPorts,
  refused,
  run,
  said,
  unlessPrepares,
  withMeeting,
} from '../reach.ts';
import { agendaButton } from './agenda-card.ts';
import { templateOf } from './item/item-forms.ts';
import { hideButtons, whoSees } from './who-sees.ts';

/** How long a cancelled meeting's ärenden are offered to others, in days after its day. */
const OFFERED = 90;
/** Buttons for single ärenden on one card. */
const MOST = 10;

const meetingId = z.string().max(200);

/** What was prepared for a cancelled meeting goes on to another: looked over first, all of it or an ärende at a time. */
export function carryingVerbs(ports: MeetingPorts): Verb[] {
  const between = z.object({ meetingId, fromId: meetingId });
  return [
    verb({
      name: 'meeting.carry-form',
      input: between,
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => carryForm(ports, at, turn, input.fromId)),
    }),
    verb({
      name: 'meeting.carry',
      input: between.extend({ itemId: z.string().max(100).optional() }),
      run: (input, turn) => withMeeting(ports, turn, input.meetingId, (at) => carry(ports, at, turn, input)),
    }),
  ];
}

/** A cancelled meeting, and what of its own can still be carried to another. */
export interface Carried {
  readonly id: string;
  readonly meeting: KnownMeeting;
  readonly items: readonly PlannedItem[];
}

/** The board's cancelled meetings of late whose ärenden no other meeting has got, the latest day first. */
export async function cancelledWithItems(
  ports: MeetingPorts,
  to: AtMeeting,
  turn: Turn,
): Promise<readonly Carried[]> {
  if (!isAhead(to.meeting) || !mayPrepare(to.doer)) return [];
  const listed = await listMeetings(ports.store, to.boardId);
  const since = addDays(localDateOf(turn.at), -OFFERED);
  const cancelled = listed.filter(({ status, date }) => status === 'CANCELLED' && date >= since);
  if (cancelled.length === 0) return [];
  const live = listed.filter(({ status, date }) => status !== 'CANCELLED' && date >= since);
  const known = async (id: string) => (await loadKnownMeeting(ports.store, id))?.state;
  const others = (await Promise.all(live.map(({ id }) => known(id)))).flatMap((one) => one ?? []);
  const found = await Promise.all(
    cancelled.toReversed().map(async ({ id }): Promise<Carried[]> => {
      const meeting = await known(id);
      if (meeting === undefined) return [];
      const items = leftToCarry({ id, meeting }, others, {
        items: to.meeting.agenda.items ?? [],
        template: templateOf(to),
      });
      return items.length === 0 ? [] : [{ id, meeting, items }];
    }),
  );
  return found.flat();
}

/** For an agenda that lies ahead: the way to what can be carried to it. */
export async function carryButtons(ports: MeetingPorts, to: AtMeeting, turn: Turn): Promise<CardButton[]> {
  const today = localDateOf(turn.at);
  return (await cancelledWithItems(ports, to, turn)).slice(0, 2).map(({ id, meeting, items }) => ({
    title: CARRY.button(items.length, meeting.date, today),
    verb: 'meeting.carry-form',
    data: { meetingId: to.meetingId, fromId: id },
  }));
}

/** What can be carried from the meeting, with a button for all of it and one for each; `only`: those that were named. */
export async function carryForm(
  ports: MeetingPorts,
  to: AtMeeting,
  turn: Turn,
  fromId: string,
  only: (item: PlannedItem) => boolean = () => true,
): Promise<Reply> {
  const refusal = unlessPrepares(to, turn);
  if (refusal !== null) return refusal;
  const today = localDateOf(turn.at);
  const from = (await cancelledWithItems(ports, to, turn)).find(({ id }) => id === fromId);
  if (from === undefined) return nothingLeft(ports, to, turn, fromId);
  const named = from.items.filter(only);
  const items = named.length > 0 ? named : from.items;
  const data = { meetingId: to.meetingId, fromId };
  const each = items.slice(0, MOST).map((item) => ({
    title: CARRY.one(itemNameMarked(item)),
    verb: 'meeting.carry',
    data: { ...data, itemId: item.id },
  }));
  const isAll = items.length === from.items.length && items.length > 1;
  const all = { title: CARRY.all(items.length), verb: 'meeting.carry', style: 'positive' as const, data };
  const question = CARRY.question(from.meeting.date, to.meeting.date, today);
  const choices = [...(isAll ? [all] : []), ...each, agendaButton(to)];
  return { messages: [{ card: choiceCard({ question, lines: linesOf(to, from.meeting, items), choices }) }] };
}

async function nothingLeft(ports: MeetingPorts, to: AtMeeting, turn: Turn, fromId: string): Promise<Reply> {
  const from = (await loadKnownMeeting(ports.store, fromId))?.state ?? to.meeting;
  return said(to, CARRY.nothing(from.date, localDateOf(turn.at)), [], [agendaButton(to)]);
}

function linesOf(to: AtMeeting, from: KnownMeeting, items: readonly PlannedItem[]): string[] {
  const recused = items.flatMap((item) => followingIn(to, from, item).map(({ person }) => person));
  const people = [...new Map(recused.map((person) => [person.personId, person])).values()];
  const printed = items.filter(({ attachments, papers }) => attachments.length > papers.length);
  return [
    CARRY.line,
    ...(people.length === 0 ? [] : [CARRY.recused(people)]),
    ...(printed.length === 0 ? [] : [CARRY.printed(printed.map(({ heading }) => heading))]),
  ];
}

/** The jäv in the ärende, of those who have a post on the board on the day of the meeting to which it goes. */
function followingIn(to: AtMeeting, from: KnownMeeting, { number }: PlannedItem) {
  const recusals = itemMatter(from.matters, number)?.recusals ?? [];
  return recusals.filter((one) => one.inEffect && personOn(to.boardThen, one.person.personId) !== null);
}

async function carry(
  ports: MeetingPorts,
  to: AtMeeting,
  turn: Turn,
  { fromId, itemId }: { readonly fromId: string; readonly itemId?: string | undefined },
): Promise<Reply> {
  const refusal = unlessPrepares(to, turn);
  if (refusal !== null) return refusal;
  const from = (await cancelledWithItems(ports, to, turn)).find(({ id }) => id === fromId);
  const items = from?.items.filter(({ id }) => itemId === undefined || id === itemId) ?? [];
  if (from === undefined || items.length === 0) return nothingLeft(ports, to, turn, fromId);
  for (const item of items) {
    const refusal = await carryItem(ports, to, turn, from, item);
    if (refusal !== null) return refusal;
  }
  const left = from.items.length - items.length;
  const more = {
    title: CARRY.button(left, from.meeting.date, localDateOf(turn.at)),
    verb: 'meeting.carry-form',
  };
  const there = items.map((item) => ({ ...item, id: carriedId(from.id, item.id) }));
  return said(
    to,
    CARRY.done(
      items.map(({ heading }) => heading),
      to.meeting.date,
      localDateOf(turn.at),
    ),
    [
      ...whoSees(there, ({ heading }) => heading),
      ...linesOf(to, from.meeting, items).slice(1),
      ...(left === 0 ? [] : [CARRY.left(left)]),
    ],
    [
      agendaButton(to),
      ...hideButtons(to, there),
      ...(left === 0 ? [] : [{ ...more, data: { meetingId: to.meetingId, fromId } }]),
    ],
  );
}

/** The ärende with its bilagor and the jäv in it; null: it is there. */
async function carryItem(
  ports: MeetingPorts,
  to: AtMeeting,
  turn: Turn,
  from: Carried,
  item: PlannedItem,
): Promise<Reply | null> {
  const { electorate, sameMemberOnly, substituteAnswerHours } = meetingRosterOf(to.boardThen);
  // Each ärende's act has its own name: redelivered it is done once.
  const outcome = await run(
    ports,
    to,
    { ...turn, commandId: `${turn.commandId}/${item.id}` },
    {
      type: 'CarryItem',
      by: to.doer,
      at: turn.at,
      itemId: carriedId(from.id, item.id),
      content: contentOf(item),
      template: templateOf(to),
      papers: item.papers.map(({ label: _, ...paper }) => paper),
      recusals: followingIn(to, from.meeting, item),
      from: from.meeting.date,
      electorate,
      sameMemberOnly,
      substituteAnswerHours,
    },
  );
  return outcome.kind === 'refused' ? refused(outcome.refusal, to, turn) : null;
}
