import { type Instant, localDateOf, type PersonRef } from '../../kernel/index.ts';
import { type CardContent, formCard } from '../../teams/contract.ts';
import type { Electorate, OpenMode } from '../domain/electorate.ts';
import { MATTER_KINDS, type Matter, type MatterKind } from '../domain/matter.ts';
import {
  answerUntil,
  attachmentLine,
  attachmentName,
  BUTTON,
  FORM_ACCEPTED,
  LABEL,
  LEGAL_NOTE,
  list,
  MATTER_KIND_TEXT,
  MODE_TEXT,
  SAID,
  VISIBLE_TEXT,
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
  /** Who sees the matter beside those who answer: all in the board's channel, or the board alone. */
  readonly visible: (typeof VISIBLE)[number];
  /** Not empty: it has been asked whether it is to be shown, where its words speak of secrecy. */
  readonly asked?: string | undefined;
}

/** Who may see a per capsulam. */
export const VISIBLE = ['ALL', 'BOARD'] as const;

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
    more: [MODE_TEXT[board.mode]],
    fields: [
      ...matterFields(fields),
      ...deadlineFields(fields.day, fields.time),
      kindField(fields.kind),
      ...removeField(attachments, ''),
      visibleField(fields.visible),
    ],
    source: LEGAL_NOTE,
    buttons: [
      {
        title: BUTTON.preview,
        verb: 'circulation.preview',
        style: 'positive',
        data: { boardId: board.boardId, ...(fields.asked === undefined ? {} : { asked: fields.asked }) },
      },
      {
        title: BUTTON.dropDraft,
        verb: 'circulation.draft-drop',
        data: { boardId: board.boardId },
        withoutInputs: true,
      },
    ],
  });
}

/** Heading, background and clauses to fill in. */
export function matterFields({
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

/** Day and time of day to fill in. */
export function deadlineFields(day: string, time: string) {
  return [
    { kind: 'date' as const, id: 'day', label: LABEL.day, value: day, required: LABEL.dayMissing },
    { kind: 'time' as const, id: 'time', label: LABEL.time, value: time },
  ];
}

/** Which bilagor go; nothing where there is none. `removed`: their hashes with commas between. */
export function removeField(attachments: Matter['attachments'], removed: string) {
  if (attachments.length === 0) return [];
  return [
    {
      kind: 'choice' as const,
      id: 'remove',
      label: LABEL.remove,
      expanded: true,
      several: true,
      value: removed,
      choices: attachments.map((one) => ({ title: attachmentName(one), value: one.sha256 })),
    },
  ];
}

/** What sort of matter it is: left to the words unless somebody says. */
export function kindField(kind: DraftFields['kind']) {
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

/** Last, above the button, with both choices in sight. */
function visibleField(visible: DraftFields['visible']) {
  return {
    kind: 'choice' as const,
    id: 'visible',
    label: LABEL.visible,
    value: visible,
    expanded: true,
    choices: VISIBLE.map((one) => ({ title: VISIBLE_TEXT[one], value: one })),
  };
}

/** An ersättare of several seats reads along once. */
function eachOnce(people: readonly PersonRef[]): PersonRef[] {
  return [...new Map(people.map((person) => [person.personId, person])).values()];
}

/** What each person will get, and who else sees it, before it is frozen. `hash` ties the start to exactly this. */
export function previewCard(
  board: { readonly boardId: string; readonly boardName: string; readonly mode: OpenMode },
  matter: Matter,
  deadline: Instant,
  electorate: Electorate,
  hashes: { readonly content: string; readonly preview: string },
  seen: readonly string[],
  now: Instant,
): CardContent {
  const voters = electorate.seats.flatMap((seat) => seat.holder ?? []);
  const substitutes = eachOnce(electorate.seats.flatMap((seat) => seat.substitutes));
  const count = new Set([...voters, ...substitutes].map((person) => person.personId)).size;
  return formCard({
    context: answerUntil(deadline, localDateOf(now)),
    fact: SAID.previewFact(matter.heading),
    lines: [
      ...(matter.background.trim() === '' ? [] : [matter.background]),
      ...(matter.attachments.length > 0 ? [attachmentLine(matter.attachments)] : []),
      SAID.previewTo(list(voters), list(substitutes)),
      ...seen,
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
