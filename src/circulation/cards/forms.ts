import {
  type Instant,
  instantInWords,
  localDateOf,
  localTimeOf,
  type PersonRef,
} from '../../kernel/index.ts';
import { groundChoices, NEGLIGIBLE_TEXT } from '../../recusal/index.ts';
import { answerCard, type CardContent, formCard } from '../../teams/contract.ts';
import { peopleOf } from '../domain/electorate.ts';
import { ANSWERS, CHANNELS } from '../domain/events.ts';
import { missingVoters } from '../domain/rules/settled.ts';
import type { OpenCase } from '../domain/state.ts';
import { ANSWER_TEXT, answerUntil, BUTTON, CHANNEL_TEXT, LABEL, SAID } from '../text/index.ts';
import { deadlineFields, matterFields } from './start.ts';

/** The kansli records what somebody has answered by other means; only those who have not are offered first. */
export function recordCard(id: string, boardName: string, state: OpenCase, now: Instant): CardContent {
  const missing = missingVoters(state);
  const answered = state.desks.flatMap((desk) => desk.answer?.person ?? []);
  const people: PersonRef[] = [...missing, ...answered];
  return formCard({
    context: answerUntil(state.file.deadline, localDateOf(now)),
    fact: state.file.version.matter.heading,
    lines: [SAID.recordLine],
    fields: [
      {
        kind: 'choice',
        id: 'personId',
        label: LABEL.person,
        required: LABEL.personMissing,
        choices: people.map((person) => ({ title: person.name, value: person.personId })),
      },
      {
        kind: 'choice',
        id: 'answer',
        label: LABEL.theirAnswer,
        required: LABEL.answerMissing,
        expanded: true,
        choices: ANSWERS.map((one) => ({ title: ANSWER_TEXT[one], value: one })),
      },
      {
        kind: 'choice',
        id: 'channel',
        label: LABEL.channel,
        required: LABEL.channelMissing,
        choices: CHANNELS.map((one) => ({ title: capital(CHANNEL_TEXT[one]), value: one })),
      },
      { kind: 'text', id: 'comment', label: LABEL.comment, multiline: true, maxLength: 1000 },
    ],
    source: boardName,
    buttons: [
      {
        title: BUTTON.recordNow,
        verb: 'circulation.record',
        style: 'positive',
        data: { circulationId: id, version: state.file.version.number },
      },
    ],
  });
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** The four grounds with their text and section (KL 6:28), and what happens when it is sent. */
export function recusalCard(
  id: string,
  boardName: string,
  state: OpenCase,
  substitute: PersonRef | null,
): CardContent {
  return formCard({
    context: boardName,
    fact: SAID.recuseFact(state.file.version.matter.heading),
    lines: [SAID.recuseEffect, ...(substitute ? [SAID.substituteAsked(substitute.name)] : [])],
    fields: [
      {
        kind: 'choice',
        id: 'ground',
        label: LABEL.ground,
        required: LABEL.groundMissing,
        expanded: true,
        choices: groundChoices(),
      },
      {
        kind: 'text',
        id: 'text',
        label: LABEL.groundText,
        placeholder: LABEL.groundTextHint,
        multiline: true,
        maxLength: 1000,
      },
    ],
    source: NEGLIGIBLE_TEXT,
    buttons: [
      { title: BUTTON.report, verb: 'circulation.report', style: 'destructive', data: { circulationId: id } },
      { title: BUTTON.cancel, verb: 'circulation.show', data: { circulationId: id }, withoutInputs: true },
    ],
  });
}

/** Whose jäv the question is about: anybody on the board but the one who asks. */
export function raiseCard(id: string, boardName: string, state: OpenCase, by: PersonRef): CardContent {
  const others = peopleOf(state.file.electorate).filter((person) => person.personId !== by.personId);
  return formCard({
    context: boardName,
    fact: SAID.recuseFact(state.file.version.matter.heading),
    lines: [SAID.raiseLine],
    fields: [
      {
        kind: 'choice',
        id: 'personId',
        label: LABEL.person,
        required: LABEL.personMissing,
        choices: others.map((person) => ({ title: person.name, value: person.personId })),
      },
    ],
    buttons: [
      { title: BUTTON.raise, verb: 'circulation.raise', style: 'positive', data: { circulationId: id } },
      { title: BUTTON.cancel, verb: 'circulation.show', data: { circulationId: id }, withoutInputs: true },
    ],
  });
}

/** The chair gives more time. */
export function extendCard(id: string, boardName: string, state: OpenCase): CardContent {
  const { deadline, version } = state.file;
  return formCard({
    context: boardName,
    fact: version.matter.heading,
    lines: [SAID.extendLine(instantInWords(deadline, localDateOf(deadline)))],
    fields: deadlineFields(localDateOf(deadline), localTimeOf(deadline)),
    buttons: [
      { title: BUTTON.extendNow, verb: 'circulation.extend', style: 'positive', data: { circulationId: id } },
      { title: BUTTON.cancel, verb: 'circulation.show', data: { circulationId: id }, withoutInputs: true },
    ],
  });
}

/** The case is ended before any outcome, with a reason that all are told. */
export function cancelCard(id: string, boardName: string, state: OpenCase): CardContent {
  return formCard({
    context: boardName,
    fact: state.file.version.matter.heading,
    lines: [SAID.cancelLine],
    fields: [reasonField()],
    buttons: [
      {
        title: BUTTON.abortNow,
        verb: 'circulation.cancel',
        style: 'destructive',
        data: { circulationId: id },
      },
      { title: BUTTON.cancel, verb: 'circulation.show', data: { circulationId: id }, withoutInputs: true },
    ],
  });
}

function reasonField() {
  return {
    kind: 'text' as const,
    id: 'reason',
    label: LABEL.reason,
    maxLength: 500,
    multiline: true,
    required: LABEL.reasonMissing,
  };
}

/** A change makes a new version: said before it is done. */
export function reviseCard(
  id: string,
  boardName: string,
  state: OpenCase,
  fault: string | null,
): CardContent {
  const { heading, background, clauses } = state.file.version.matter;
  return formCard({
    context: boardName,
    fact: heading,
    lines: [fault ?? SAID.reviseLine],
    fields: [...matterFields({ heading, background, clauses: clauses.join('\n') }), reasonField()],
    buttons: [
      {
        title: BUTTON.reviseNow,
        verb: 'circulation.revise',
        style: 'destructive',
        data: { circulationId: id },
      },
      { title: BUTTON.cancel, verb: 'circulation.show', data: { circulationId: id }, withoutInputs: true },
    ],
  });
}

/** A refusal or a plain answer, with the way on. */
export function saidCard(
  fact: string,
  lines: readonly string[],
  boardName: string,
  id: string | null,
): CardContent {
  return answerCard({
    fact,
    lines,
    source: boardName,
    buttons:
      id === null ? [] : [{ title: BUTTON.show, verb: 'circulation.show', data: { circulationId: id } }],
  });
}
