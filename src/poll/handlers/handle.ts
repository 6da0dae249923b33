import { z } from 'zod';
import { addressOf } from '../../board/index.ts';
import { dateInWords, instantInWords, type LocalDate, localDateOf } from '../../kernel/index.ts';
import { createMeeting, findMeetingOn, type KnownMeeting, loadKnownMeeting } from '../../meeting/index.ts';
import { type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { closeCard, saidCard, showButton, timesCard } from '../cards/index.ts';
import { startOf } from '../domain/opening.ts';
import { isAnonymous, type MeetingTime, missingPeople } from '../domain/poll.ts';
import { mayHandle, mayPlan } from '../domain/rules/who-may.ts';
import { pollCsv, pollExport } from '../export.ts';
import { BUTTON, carriedOver, fileName, names, SAID, timeText } from '../text/index.ts';
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
    handling('take-away', (at, turn) => takeAway(ports, at, turn)),
    act('plan-form', planForm),
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
  const missing = missingPeople(poll);
  const out = missing.filter(({ personId }) => addressOf(at.board, personId, ports.onlyTenant) === null);
  const lines = [
    ...(reaches > turn.at ? [SAID.remindedLater(instantInWords(reaches, localDateOf(turn.at)))] : []),
    // In an anonymous poll nobody is told who has not answered.
    ...(out.length > 0
      ? [isAnonymous(poll) ? SAID.unreachableSome(out.length) : SAID.unreachable(names(out))]
      : []),
  ];
  const fact = SAID.reminded(missing.length - out.length);
  return show({ card: saidCard(fact, lines, at.boardName, [showButton(id)]) });
}

async function close(ports: PollPorts, at: AtPoll, turn: Turn): Promise<Reply> {
  const { id } = at.kept;
  const command = { type: 'ClosePoll', by: at.doer, at: turn.at } as const;
  const outcome = await runOnPoll(ports.store.records, id, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at.boardName, turn, id);
  return showPoll(at, turn, { fact: SAID.closedNow }, outcome.poll);
}

async function takeAway(ports: PollPorts, at: AtPoll, turn: Turn): Promise<Reply> {
  const { id } = at.kept;
  const command = { type: 'TakeAway', by: at.doer, at: turn.at } as const;
  const outcome = await runOnPoll(ports.store.records, id, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at.boardName, turn, id);
  const fact = SAID.takenAway(outcome.poll.question);
  return show({ card: saidCard(fact, [SAID.takenAwayLine], at.boardName, [showButton(id)]) });
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
  if (startOf(time) <= turn.at) {
    return refused({ code: 'poll.timePassed', data: { number: index + 1 } }, boardName, turn, id);
  }
  const there = await meetingOn(ports, boardId, time.date);
  if (there !== null && !isSame(there, time)) return otherMeeting(at, turn, there);
  const actor = { kind: 'person' as const, personId: doer.personId, name: doer.name };
  const meta = { at: turn.at, actor, commandId: turn.commandId };
  const when = { ...time, place: null };
  const { meetingId, isNew } = await createMeeting(ports.store, boardId, when, at.board, meta);
  const command = { type: 'NoteMeeting', by: doer, at: turn.at, meetingId, time } as const;
  const outcome = await runOnPoll(ports.store.records, id, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, boardName, turn, id);
  return plannedReply(at, turn, outcome.poll.planned?.time ?? time, isNew);
}

async function meetingOn(ports: PollPorts, boardId: string, date: LocalDate): Promise<KnownMeeting | null> {
  const listed = await findMeetingOn(ports.store, boardId, date);
  return listed === null ? null : ((await loadKnownMeeting(ports.store, listed.id))?.state ?? null);
}

/** The meeting of that very time, with no name of its own: laid in by hand meanwhile, or by a press that was cut off. */
function isSame(there: KnownMeeting, { start, end }: MeetingTime): boolean {
  const { status, title } = there;
  return (
    status === 'PLANNED' && title === null && there.start === start && (end === null || there.end === end)
  );
}

function otherMeeting(at: AtPoll, turn: Turn, there: KnownMeeting): Reply {
  const { date, start, end } = there;
  const today = localDateOf(turn.at);
  const when = start === null ? dateInWords(date, today) : timeText({ date, start, end }, today);
  const buttons = [
    { title: BUTTON.otherTime, verb: 'poll.plan-form', data: { pollId: at.kept.id } },
    showButton(at.kept.id),
  ];
  return show({ card: saidCard(SAID.otherMeeting(when), [], at.boardName, buttons) });
}

/** Every suggested time that is ahead, with how it stands: the best one may be a day that does not do. */
function planForm(at: AtPoll, turn: Turn): Reply {
  const { id, poll } = at.kept;
  const { times } = standingOf(poll);
  if (!mayPlan(at.doer)) return refused({ code: 'poll.mayNotPlan', data: null }, at.boardName, turn, id);
  if (times === null) return refused({ code: 'poll.notDates', data: null }, at.boardName, turn, id);
  if (poll.planned !== null) return plannedReply(at, turn, poll.planned.time, true);
  const ahead = times.standings.filter(({ time }) => startOf(time) > turn.at);
  return show({ card: timesCard(id, ahead, times.allSeats, turn.at) });
}

function plannedReply(at: AtPoll, turn: Turn, time: MeetingTime, isNew = true): Reply {
  const when = timeText(time, localDateOf(turn.at));
  const fact = isNew ? SAID.planned(when) : SAID.adopted(when);
  const buttons = [{ title: BUTTON.show, verb: 'poll.show', data: { pollId: at.kept.id } }];
  return show({ card: saidCard(fact, [SAID.plannedLine], at.boardName, buttons) });
}
