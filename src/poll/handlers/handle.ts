import { z } from 'zod';
import { dateInWords, instantInWords, localDateOf } from '../../kernel/index.ts';
import { findMeetingOn, runOnMeeting } from '../../meeting/index.ts';
import { type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { closeCard, saidCard, showButton } from '../cards/index.ts';
import type { MeetingTime } from '../domain/poll.ts';
import { mayHandle, mayPlan } from '../domain/rules/who-may.ts';
import { pollCsv, pollExport } from '../export.ts';
import { BUTTON, carriedOver, fileName, SAID, timeText } from '../text/index.ts';
import { runOnPoll } from '../use-cases.ts';
import { standingOf } from '../views.ts';
import { pollIdField, pollInput } from './answer.ts';
import { type AtPoll, type PollPorts, refused, show, showPoll, withPoll } from './reach.ts';

/** What the one who asked, the kansli and the chair do with a poll. */
export function handlingVerbs(ports: PollPorts): Verb[] {
  const act = (name: string, run: (at: AtPoll, turn: Turn) => Reply | Promise<Reply>) =>
    verb({
      name: `poll.${name}`,
      input: pollInput,
      run: (input, turn) => withPoll(ports, turn, input.pollId, async (at) => run(at, turn)),
    });
  const handling = (name: string, run: (at: AtPoll, turn: Turn) => Reply | Promise<Reply>) =>
    act(name, (at, turn) =>
      mayHandle(at.kept.poll, at.doer)
        ? run(at, turn)
        : refused({ code: 'poll.mayNotHandle', data: null }, at.boardName, turn, at.kept.id),
    );
  return [
    handling('remind', (at, turn) => remind(ports, at, turn)),
    handling('close-form', (at, turn) =>
      at.kept.poll.status === 'OPEN'
        ? show({ card: closeCard(at.kept.id, at.kept.poll, at.boardName) })
        : showPoll(at, turn),
    ),
    handling('close', (at, turn) => close(ports, at, turn)),
    handling('export-csv', (at) => exported(at, 'csv')),
    handling('export-json', (at) => exported(at, 'json')),
    act('to-circulation', (at, turn) => toCirculation(ports, at, turn, false)),
    act('replace-draft', (at, turn) => toCirculation(ports, at, turn, true)),
    verb({
      name: 'poll.plan',
      input: z.object({ pollId: pollIdField, time: z.coerce.number().int().min(0).max(99) }),
      run: (input, turn) =>
        withPoll(ports, turn, input.pollId, (at) => planMeeting(ports, at, turn, input.time)),
    }),
  ];
}

/** The question goes on as a per capsulam's draft, by that capability's own rules; nothing typed there is lost unasked. */
async function toCirculation(ports: PollPorts, at: AtPoll, turn: Turn, replace: boolean): Promise<Reply> {
  const { id, poll } = at.kept;
  const matter = carriedOver(poll, standingOf(poll), turn.at);
  const drafted = await ports.draftCirculation(at.boardId, turn, matter, replace);
  if (drafted.kind === 'SHOWN') return drafted.reply;
  const buttons = [
    {
      title: BUTTON.replaceDraft,
      verb: 'poll.replace-draft',
      style: 'destructive' as const,
      data: { pollId: id },
    },
    { title: BUTTON.keepDraft, verb: 'circulation.draft', data: { boardId: at.boardId } },
    showButton(id),
  ];
  return show({ card: saidCard(SAID.draftBusy(drafted.heading), [], at.boardName, buttons) });
}

async function remind(ports: PollPorts, at: AtPoll, turn: Turn): Promise<Reply> {
  const { id } = at.kept;
  const command = { type: 'Remind', by: at.doer, at: turn.at } as const;
  const outcome = await runOnPoll(ports.store.records, id, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at.boardName, turn, id);
  const { poll } = outcome;
  const reaches = poll.lastReminderAt ?? turn.at;
  const asked = poll.audience.kind === 'CHANNEL' ? 0 : poll.audience.people.length;
  const count = asked - answeredCount(poll);
  const later = reaches > turn.at ? [SAID.remindedLater(instantInWords(reaches, localDateOf(turn.at)))] : [];
  return show({ card: saidCard(SAID.reminded(count), later, at.boardName, [showButton(id)]) });
}

function answeredCount({ answers }: AtPoll['kept']['poll']): number {
  return answers.kind === 'SEALED' ? answers.answered.length : answers.given.length;
}

async function close(ports: PollPorts, at: AtPoll, turn: Turn): Promise<Reply> {
  const { id } = at.kept;
  const command = { type: 'ClosePoll', by: at.doer, at: turn.at } as const;
  const outcome = await runOnPoll(ports.store.records, id, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at.boardName, turn, id);
  return showPoll(at, turn, { fact: SAID.closedNow }, outcome.poll);
}

const TYPES = { csv: 'text/csv', json: 'application/json' } as const;

function exported(at: AtPoll, format: 'csv' | 'json'): Reply {
  const { id, boardId, poll } = at.kept;
  const made = pollExport(id, boardId, poll);
  const text = format === 'csv' ? pollCsv(made) : `${JSON.stringify(made, null, 2)}\n`;
  const file = {
    name: fileName(poll, format),
    contentType: TYPES[format],
    bytes: new TextEncoder().encode(text),
  };
  return {
    messages: [
      { card: saidCard(SAID.exported, [poll.question], at.boardName, [showButton(id)]) },
      { files: [file] },
    ],
  };
}

/** One press puts a suggested time into the meeting plan; pressed again, it shows what is there. */
async function planMeeting(ports: PollPorts, at: AtPoll, turn: Turn, index: number): Promise<Reply> {
  const { kept, doer, boardId, boardName } = at;
  const { poll, id } = kept;
  const time = poll.ballot.kind === 'DATE' ? poll.ballot.times[index] : undefined;
  if (!mayPlan(doer)) return refused({ code: 'poll.mayNotPlan', data: null }, boardName, turn, id);
  if (time === undefined) return refused({ code: 'poll.notDates', data: null }, boardName, turn, id);
  if (poll.planned !== null) return plannedReply(at, turn, poll.planned.time);
  const today = localDateOf(turn.at);
  const there = await findMeetingOn(ports.store, boardId, time.date);
  // One that this very press made before it was cut off bears the time and no other title.
  const own = there?.start === time.start && there.status === 'PLANNED' && there.title === null;
  if (there !== null && !own) {
    const fact = SAID.otherMeeting(dateInWords(time.date, today));
    return show({ card: saidCard(fact, [], boardName, [showButton(id)]) });
  }
  const meetingId = there?.id ?? (await newMeeting(ports, at, turn, time));
  const command = { type: 'NoteMeeting', by: doer, at: turn.at, meetingId, time } as const;
  const outcome = await runOnPoll(ports.store.records, id, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, boardName, turn, id);
  return plannedReply(at, turn, outcome.poll.planned?.time ?? time);
}

async function newMeeting(ports: PollPorts, at: AtPoll, turn: Turn, time: MeetingTime): Promise<string> {
  const { doer, boardId } = at;
  const actor = { kind: 'person' as const, personId: doer.personId, name: doer.name };
  const { date, start, end } = time;
  const command = { type: 'PlanMeeting', date, start, end, place: null, title: null, source: null } as const;
  const meta = { at: turn.at, actor, commandId: turn.commandId };
  return (await runOnMeeting(ports.store, boardId, date, command, meta)).meetingId;
}

function plannedReply(at: AtPoll, turn: Turn, time: MeetingTime): Reply {
  const fact = SAID.planned(timeText(time, localDateOf(turn.at)));
  const buttons = [{ title: BUTTON.show, verb: 'poll.show', data: { pollId: at.kept.id } }];
  return show({ card: saidCard(fact, [SAID.plannedLine], at.boardName, buttons) });
}
