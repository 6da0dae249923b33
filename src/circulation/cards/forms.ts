import {
  type Instant,
  instantInWords,
  localDateOf,
  localTimeOf,
  type PersonRef,
} from '../../kernel/index.ts';
import { groundChoices, NEGLIGIBLE_TEXT } from '../../recusal/index.ts';
import { answerCard, type CardContent, formCard } from '../../teams/contract.ts';
import type { Electorate, OpenMode } from '../domain/electorate.ts';
import { ANSWERS, CHANNELS } from '../domain/events.ts';
import { MATTER_KINDS, type Matter, type MatterKind } from '../domain/matter.ts';
import { missingVoters } from '../domain/rules/settled.ts';
import type { OpenCase } from '../domain/state.ts';
import {
  ANSWER_TEXT,
  answerUntil,
  attachmentLine,
  BUTTON,
  CHANNEL_TEXT,
  FORM_ACCEPTED,
  LABEL,
  LEGAL_NOTE,
  list,
  MATTER_KIND_TEXT,
  MODE_TEXT,
  SAID,
  versionLine,
} from '../text/index.ts';

/** What is filled in to start a per capsulam. Texts as written; day and time as the card gives them. */
export interface DraftFields {
  readonly heading: string;
  readonly background: string;
  /** One clause a line. */
  readonly clauses: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly day: string;
  /** `HH:mm`, or empty: the whole day. */
  readonly time: string;
  readonly kind: MatterKind | 'AUTO';
}

/** The card on which a per capsulam is written. `fault` is told first: why it could not be previewed. */
export function draftCard(
  board: { readonly boardId: string; readonly boardName: string; readonly mode: OpenMode },
  fields: DraftFields,
  attachments: Matter['attachments'],
  fault: string | null,
): CardContent {
  return formCard({
    context: board.boardName,
    fact: SAID.draftFact,
    lines: [
      ...(fault === null ? [SAID.draftLine] : [fault]),
      ...(attachments.length > 0 ? [attachmentLine(attachments)] : []),
    ],
    more: [MODE_TEXT[board.mode], LEGAL_NOTE],
    fields: [...matterFields(fields), ...deadlineFields(fields.day, fields.time), kindField(fields.kind)],
    source: LEGAL_NOTE,
    buttons: [
      {
        title: BUTTON.preview,
        verb: 'circulation.preview',
        style: 'positive',
        data: { boardId: board.boardId },
      },
    ],
  });
}

function matterFields({
  heading,
  background,
  clauses,
}: Pick<DraftFields, 'heading' | 'background' | 'clauses'>) {
  return [
    {
      kind: 'text' as const,
      id: 'heading',
      label: LABEL.heading,
      placeholder: LABEL.headingHint,
      value: heading,
      maxLength: 200,
      required: LABEL.headingMissing,
    },
    {
      kind: 'text' as const,
      id: 'background',
      label: LABEL.background,
      value: background,
      multiline: true,
      maxLength: 4000,
    },
    {
      kind: 'text' as const,
      id: 'clauses',
      label: LABEL.clauses,
      placeholder: LABEL.clausesHint,
      value: clauses,
      multiline: true,
      maxLength: 4000,
      required: LABEL.clausesMissing,
    },
  ];
}

function deadlineFields(day: string, time: string) {
  return [
    { kind: 'date' as const, id: 'day', label: LABEL.day, value: day, required: LABEL.dayMissing },
    { kind: 'time' as const, id: 'time', label: LABEL.time, value: time },
  ];
}

function kindField(kind: DraftFields['kind']) {
  return {
    kind: 'choice' as const,
    id: 'kind',
    label: LABEL.kind,
    value: kind,
    choices: [
      { title: SAID.kindAuto, value: 'AUTO' },
      ...MATTER_KINDS.map((one) => ({ title: MATTER_KIND_TEXT[one], value: one })),
    ],
  };
}

/** What each person will get, before it is frozen. `hash` ties the start to exactly this. */
export function previewCard(
  board: { readonly boardId: string; readonly boardName: string; readonly mode: OpenMode },
  matter: Matter,
  deadline: Instant,
  electorate: Electorate,
  hashes: { readonly content: string; readonly preview: string },
  now: Instant,
): CardContent {
  const voters = electorate.seats.flatMap((seat) => seat.holder ?? []);
  const substitutes = electorate.seats.flatMap((seat) => seat.substitutes);
  const count = new Set([...voters, ...substitutes].map((person) => person.personId)).size;
  return formCard({
    context: answerUntil(deadline, localDateOf(now)),
    fact: SAID.previewFact(matter.heading),
    lines: [
      ...(matter.background.trim() === '' ? [] : [matter.background]),
      ...(matter.attachments.length > 0 ? [attachmentLine(matter.attachments)] : []),
      SAID.previewTo(list(voters), list(substitutes)),
    ],
    quoted: { title: LABEL.proposal, lines: matter.clauses },
    more: [MODE_TEXT[board.mode], FORM_ACCEPTED, versionLine(1, hashes.content)],
    fields: [],
    source: board.boardName,
    buttons: [
      {
        title: BUTTON.start(count),
        verb: 'circulation.start',
        style: 'positive',
        data: { boardId: board.boardId, preview: hashes.preview },
      },
      { title: BUTTON.edit, verb: 'circulation.draft', data: { boardId: board.boardId } },
    ],
  });
}

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
        label: LABEL.answer,
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
