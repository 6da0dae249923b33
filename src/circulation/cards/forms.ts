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
import type { Matter } from '../domain/matter.ts';
import { missingVoters } from '../domain/rules/settled.ts';
import type { OpenCase } from '../domain/state.ts';
import {
  ANSWER_TEXT,
  answerUntil,
  attachmentLine,
  BUTTON,
  CHANNEL_TEXT,
  LABEL,
  SAID,
} from '../text/index.ts';
import { type DraftFields, deadlineFields, kindField, matterFields, removeField } from './start.ts';

/** What is filled in; where it could not be recorded, why. */
export interface RecordFields {
  readonly personId: string;
  readonly answer: string;
  readonly channel: string;
  readonly comment: string | null;
  readonly fault: string | null;
}

/** The kansli records what somebody has answered by other means; only those who have not are offered first. */
export function recordCard(
  id: string,
  boardName: string,
  state: OpenCase,
  now: Instant,
  typed: RecordFields | null = null,
): CardContent {
  const missing = missingVoters(state);
  const answered = state.desks.flatMap((desk) => desk.answer?.person ?? []);
  const people: PersonRef[] = [...missing, ...answered];
  return formCard({
    context: answerUntil(state.file.deadline, localDateOf(now)),
    fact: state.file.version.matter.heading,
    lines: [...(typed?.fault ? [typed.fault] : []), SAID.recordLine],
    fields: [
      {
        kind: 'choice',
        id: 'personId',
        label: LABEL.person,
        required: LABEL.personMissing,
        value: people.some((person) => person.personId === typed?.personId) ? (typed?.personId ?? '') : '',
        choices: people.map((person) => ({ title: person.name, value: person.personId })),
      },
      {
        kind: 'choice',
        id: 'answer',
        label: LABEL.theirAnswer,
        required: LABEL.answerMissing,
        value: typed?.answer ?? '',
        expanded: true,
        choices: ANSWERS.map((one) => ({ title: ANSWER_TEXT[one], value: one })),
      },
      {
        kind: 'choice',
        id: 'channel',
        label: LABEL.channel,
        required: LABEL.channelMissing,
        value: typed?.channel ?? '',
        choices: CHANNELS.map((one) => ({ title: capital(CHANNEL_TEXT[one]), value: one })),
      },
      {
        kind: 'text',
        id: 'comment',
        label: LABEL.comment,
        value: typed?.comment ?? '',
        multiline: true,
        maxLength: 1000,
      },
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
    source: NEGLIGIBLE_TEXT.KL,
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
        label: LABEL.about,
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
export function extendCard(
  id: string,
  boardName: string,
  state: OpenCase,
  typed: { readonly day: string; readonly time: string; readonly fault: string } | null = null,
): CardContent {
  const { deadline, version } = state.file;
  const { day, time } = typed ?? { day: localDateOf(deadline), time: localTimeOf(deadline) };
  return formCard({
    context: boardName,
    fact: version.matter.heading,
    lines: [typed?.fault ?? SAID.extendLine(instantInWords(deadline, localDateOf(deadline)))],
    fields: deadlineFields(day, time),
    buttons: [
      { title: BUTTON.extendNow, verb: 'circulation.extend', style: 'positive', data: { circulationId: id } },
      { title: BUTTON.cancel, verb: 'circulation.show', data: { circulationId: id }, withoutInputs: true },
    ],
  });
}

/** The case is ended before any outcome, with a reason that all are told. */
export function cancelCard(
  id: string,
  boardName: string,
  state: OpenCase,
  { fault = null, reason = '', toldOf }: CancelSaid = {},
): CardContent {
  return formCard({
    context: boardName,
    fact: state.file.version.matter.heading,
    lines: [fault ?? SAID.cancelLine],
    fields: [reasonField(reason)],
    buttons: [
      {
        title: BUTTON.abortNow,
        verb: 'circulation.cancel',
        style: 'destructive',
        data: { circulationId: id, ...(toldOf === undefined ? {} : { toldOf }) },
      },
      { title: BUTTON.cancel, verb: 'circulation.show', data: { circulationId: id }, withoutInputs: true },
    ],
  });
}

interface CancelSaid {
  readonly fault?: string | null;
  readonly reason?: string;
  /** The reason of which it has been told that it names what is internal. */
  readonly toldOf?: string;
}

function reasonField(value: string) {
  return {
    kind: 'text' as const,
    id: 'reason',
    label: LABEL.reason,
    value,
    maxLength: 500,
    multiline: true,
    required: LABEL.reasonMissing,
  };
}

/** What a new version would be, as it is being written. */
export interface RevisionFields extends Pick<DraftFields, 'heading' | 'background' | 'clauses' | 'kind'> {
  readonly reason: string;
  /** Those that would be underlag, with the new ones. */
  readonly attachments: Matter['attachments'];
  /** Hashes of those ticked to go, with commas between. */
  readonly removed: string;
}

/**
 * A change makes a new version: said before it is done. `told`: what is wrong, or what has just been added; `isAsked`: that
 * the channel is shown it, whose words speak of secrecy, so that sending it once more sends it.
 */
export function reviseCard(
  id: string,
  boardName: string,
  state: OpenCase,
  fields: RevisionFields,
  told: string | null,
  isAsked = false,
): CardContent {
  const { attachments } = fields;
  return formCard({
    context: boardName,
    fact: state.file.version.matter.heading,
    lines: [
      ...(told === null ? [] : [told]),
      SAID.reviseLine,
      SAID.reviseFiles,
      ...(attachments.length > 0 ? [attachmentLine(attachments)] : []),
    ],
    fields: [
      ...matterFields(fields),
      ...removeField(attachments, fields.removed),
      kindField(fields.kind),
      reasonField(fields.reason),
    ],
    buttons: [
      {
        title: BUTTON.reviseNow,
        verb: 'circulation.revise',
        style: 'destructive',
        data: { circulationId: id, ...(isAsked ? { asked: 'yes' } : {}) },
      },
      {
        title: BUTTON.cancel,
        verb: 'circulation.revise-drop',
        data: { circulationId: id },
        withoutInputs: true,
      },
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
