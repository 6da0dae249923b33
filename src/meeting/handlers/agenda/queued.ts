import { z } from 'zod';
import type { Task, TaskSource } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import { type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { itemById } from '../../domain/agenda/book.ts';
import { mayPrepare } from '../../domain/rules/who-prepares.ts';
import { isAhead } from '../../domain/state.ts';
import { queuedItemId } from '../../queued-matters.ts';
import { itemLine, QUEUED, SEEN } from '../../text/index.ts';
import { isKeptPaper } from '../papers/kept-back.ts';
import { meetingsAhead } from '../plan/create-meeting.ts';
import {
  type AtBoard,
  type AtMeeting,
  boardsOf,
  type MeetingPorts,
  metaOf,
  type QueuedMatter,
  reachMeeting,
  refused,
  run,
  said,
  unlessPrepares,
  withBoard,
  withMeeting,
} from '../reach.ts';
import { agendaButton, agendaReply } from './agenda-card.ts';
import { contentFrom, NO_FIELDS, templateOf } from './item/item-forms.ts';
import { keptToOwnChat, whyAsked } from './item/item-secret.ts';
import { seenButton } from './who-sees.ts';

const circulationId = z.string().max(200);

/** What ended per capsulam is put on an agenda: the one being worked on, or the next meeting's. */
export function queuedVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'meeting.queued-add',
      input: z.object({ meetingId: z.string().max(200), circulationId }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => addQueued(ports, at, turn, input.circulationId)),
    }),
    verb({
      name: 'meeting.queued-take-up',
      input: z.object({ boardId: z.string().max(100), circulationId }),
      run: (input, turn) =>
        withBoard(ports, turn, input.boardId, (at) => takeUpNext(ports, at, turn, input.circulationId)),
    }),
  ];
}

/** "Vad väntar på nästa möte?": each of them is among what waits for the kansli, with the button that takes it up. */
export function queuedTasks(ports: MeetingPorts): TaskSource {
  return {
    async tasks({ boardId }, turn) {
      const [at] = await boardsOf(ports, turn, boardId);
      if (!at || !mayPrepare(at.doer)) return [];
      return (await ports.queued(boardId))
        .filter((matter) => !isOut(matter, at))
        .map(
          (matter): Task => ({
            text: QUEUED.task(matter.itemHeading),
            dueAt: null,
            button: {
              title: QUEUED.takeUp(matter.itemHeading),
              verb: 'meeting.queued-take-up',
              data: { boardId, circulationId: matter.id },
            },
          }),
        );
    },
  };
}

/** Whoever is jävig in the matter prepares nothing of it (FL 16–18 §§ for the kansli). */
const isOut = (matter: QueuedMatter, { doer }: AtBoard) =>
  matter.recused.some((person) => person.personId === doer.personId);

/** What waits for a meeting and is not on this agenda. */
export async function queuedFor(ports: MeetingPorts, at: AtMeeting): Promise<readonly QueuedMatter[]> {
  if (!isAhead(at.meeting) || !mayPrepare(at.doer)) return [];
  const queued = await ports.queued(at.boardId);
  return queued.filter(
    (matter) => !isOut(matter, at) && itemById(at.meeting.agenda, queuedItemId(matter.id)) === null,
  );
}

/** Puts it on the agenda of the next meeting that lies ahead; where none is laid in, says what to do first. */
async function takeUpNext(ports: MeetingPorts, at: AtBoard, turn: Turn, id: string): Promise<Reply> {
  const refusal = unlessPrepares(at, turn);
  if (refusal !== null) return refusal;
  const [next] = await meetingsAhead(ports, at, turn);
  const meeting = next === undefined ? null : await reachMeeting(ports, turn, next.id);
  return meeting === null
    ? said(at, QUEUED.noMeeting, [QUEUED.noMeetingLine])
    : addQueued(ports, meeting, turn, id);
}

async function addQueued(ports: MeetingPorts, at: AtMeeting, turn: Turn, id: string): Promise<Reply> {
  const matter = (await ports.queued(at.boardId)).find((one) => one.id === id);
  if (matter === undefined) return agendaReply(at, turn, 0, await queuedFor(ports, at));
  if (isOut(matter, at)) return said(at, QUEUED.recused);
  const itemId = queuedItemId(id);
  const outcome = await putOn(ports, at, turn, matter, itemId);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  for (const { name, sha256, size, contentType } of matter.attachments) {
    // Each act of a turn has its own name: the same turn delivered twice does each of them once.
    const own = { ...turn, commandId: `${turn.commandId}/${sha256}` };
    const paper = { name, sha256, size, contentType };
    await run(ports, at, own, { type: 'AddPaper', by: at.doer, at: turn.at, itemId, paper });
  }
  const item = outcome.state.status === 'NONE' ? null : itemById(outcome.state.agenda, itemId);
  const taken = { meetingId: at.meetingId, item: item?.number ?? '' };
  await ports.takenUp(id, taken, { ...metaOf(turn, at.doer), by: at.doer });
  const line = item === null ? matter.itemHeading : itemLine(item);
  const added = QUEUED.added(line, at.meeting.date, localDateOf(turn.at));
  const fact = item === null ? added : `${added} ${SEEN.is(item.internal, item.attachments.length)}`;
  const lines = matter.attachments.length > 0 ? [QUEUED.withPapers(matter.attachments.length)] : [];
  return said(at, fact, lines, [
    ...(item === null ? [] : [seenButton(at, item)]),
    { title: QUEUED.item, verb: 'meeting.item', data: { meetingId: at.meetingId, itemId } },
    agendaButton(at),
  ]);
}

/** A new item, or the one that was taken off this agenda; where its words or bilagor speak of secrecy it is the board's alone. */
async function putOn(ports: MeetingPorts, at: AtMeeting, turn: Turn, matter: QueuedMatter, itemId: string) {
  const act = { by: at.doer, at: turn.at, itemId };
  if (at.meeting.agenda.withdrawn.some((one) => one.item.id === itemId)) {
    return run(ports, at, turn, { type: 'RestoreItem', ...act });
  }
  const { itemHeading: heading, background } = matter;
  const fields = { ...NO_FIELDS, heading, background, proposals: matter.proposals.join('\n') };
  const papers = await Promise.all(matter.attachments.map((paper) => isKeptPaper(ports, at, paper)));
  const isSecret = matter.internal || (await whyAsked(ports, at, fields)) !== null || papers.includes(true);
  const content = contentFrom(isSecret ? keptToOwnChat(fields) : fields);
  return run(ports, at, turn, { type: 'AddItem', ...act, content, place: 'LAST', template: templateOf(at) });
}
