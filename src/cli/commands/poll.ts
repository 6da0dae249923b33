import type { z } from 'zod';
import {
  ADVISORY,
  type KeptPoll,
  listPolls,
  loadPoll,
  logLine,
  type PollExport,
  pollExport,
  standingOf,
} from '../../poll/index.ts';
import { command, textOption } from '../command.ts';
import { CliFailure } from '../failures.ts';
import { pollListOutput, pollShowOutput } from './poll-output.ts';

const BOARD = { flags: '--board <id>', summary: 'styrelsens id' } as const;

export const pollList = command({
  name: 'poll list',
  summary: 'lista en styrelses snabbfrågor och datumfrågor, den senaste först',
  options: [BOARD],
  output: pollListOutput,
  async run(input, environment) {
    const boardId = textOption(input, 'board');
    if (boardId === null) {
      throw new CliFailure('cli.badUsage', 'Ange styrelsen: klubban poll list --board ID.');
    }
    const store = await environment.openStore();
    try {
      const polls = await listPolls(store.records, boardId);
      const now = environment.clock.now();
      const lines = polls.map(({ id, poll }) => `${id}  ${logLine(poll, standingOf(poll), now)}`);
      return {
        output: { advisory: ADVISORY, polls: polls.map(listed) },
        text: [...lines, ADVISORY].join('\n'),
      };
    } finally {
      await store.close();
    }
  },
});

function listed({ id, boardId, poll }: KeptPoll): z.infer<typeof pollListOutput>['polls'][number] {
  const { answered, asked } = standingOf(poll);
  return {
    id,
    boardId,
    kind: poll.ballot.kind,
    question: poll.question,
    status: poll.status,
    anonymous: poll.ballot.kind === 'CHOICE' && poll.ballot.anonymous,
    openedAt: poll.openedAt,
    deadline: poll.deadline,
    closedAt: poll.status === 'CLOSED' ? poll.closedAt : null,
    asked,
    answered,
  };
}

export const pollShow = command({
  name: 'poll show',
  summary: 'visa en snabbfråga med svar och resultat; av en anonym bara summorna',
  arguments: [{ name: '<id>', summary: 'frågans id, helt eller bara sista delen med --board' }],
  options: [BOARD],
  output: pollShowOutput as unknown as z.ZodType<PollExport>,
  async run(input, environment) {
    const boardId = textOption(input, 'board');
    const given = input.arguments[0] ?? '';
    const id = given.includes('/') ? given : `poll/${boardId ?? ''}/${given}`;
    const store = await environment.openStore();
    try {
      const kept = await loadPoll(store.records, id);
      if (kept === null || (boardId !== null && kept.boardId !== boardId)) {
        throw new CliFailure(
          'poll.unknown',
          `Det finns ingen snabbfråga ${given}. Kör klubban poll list --board ID för att se vilka som finns.`,
        );
      }
      const output = pollExport(kept.id, kept.boardId, kept.poll);
      return { output, text: textOf(output, kept, environment.clock.now()) };
    } finally {
      await store.close();
    }
  },
});

function textOf(output: PollExport, { poll }: KeptPoll, now: Parameters<typeof logLine>[2]): string {
  const answers = output.answers.map(
    ({ name, picked, availability }) => `  ${name}: ${[...picked, ...availability.map(shortly)].join(', ')}`,
  );
  const waiting = output.status === 'OPEN' ? 'Väntar på' : 'Har inte svarat';
  const missing = output.missing.length > 0 ? [`${waiting}: ${output.missing.join(', ')}`] : [];
  return [output.advisory, logLine(poll, standingOf(poll), now), ...answers, ...missing].join('\n');
}

function shortly(availability: 'CAN' | 'IF_NEEDED' | 'CANNOT'): string {
  return { CAN: 'kan', IF_NEEDED: 'om det behövs', CANNOT: 'kan inte' }[availability];
}
