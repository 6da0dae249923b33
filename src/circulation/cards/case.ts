import { type Instant, localDateOf, type PersonRef } from '../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  type CardContent,
  type FormButton,
  formCard,
} from '../../teams/contract.ts';
import { ANSWERS } from '../domain/events.ts';
import type { KnownCase, OpenCase } from '../domain/state.ts';
import {
  ANSWER_MEANING,
  ANSWER_TEXT,
  answerUntil,
  attachmentLine,
  BUTTON,
  FORM_ACCEPTED,
  LABEL,
  list,
  MODE_TEXT,
  SAID,
  sourceOf,
  startedBy,
  versionLine,
} from '../text/index.ts';
import type { PersonStanding } from '../views.ts';
import { resultCard } from './result.ts';

/** A case as one person meets it. */
export interface CaseForPerson {
  readonly id: string;
  readonly boardName: string;
  readonly state: KnownCase;
  readonly standing: PersonStanding;
  /** Whether she handles it: kansli or chair, and not jävig. */
  readonly handles: boolean;
  /** Whether she makes the agendas: the kansli. */
  readonly prepares: boolean;
  /** Whether she leads it: the chair, or the vice chair who steps in. */
  readonly leads: boolean;
  /** Why the card comes now, said first: the reason for a new version, that the vote settles a tie. */
  readonly news?: readonly string[];
  readonly now: Instant;
}

/** The one card of a case for one person: to answer on, to read, or with how it ended. */
export function caseCard(view: CaseForPerson): CardContent {
  const { state } = view;
  if (state.status !== 'OPEN') return resultCard(view, state);
  switch (view.standing.kind) {
    case 'VOTER':
      return askCard(view, state, view.standing);
    case 'RECUSED':
      return recusedCard(view, state);
    case 'CALLED':
      return callCard(view, state, view.standing);
    case 'READER':
    case 'OTHER':
      return readCard(view, state);
  }
}

function askCard(
  view: CaseForPerson,
  state: OpenCase,
  standing: Extract<PersonStanding, { readonly kind: 'VOTER' }>,
): CardContent {
  const { id } = view;
  const { version } = state.file;
  const { answer, servesFor } = standing;
  const notes = [
    ...(servesFor ? [SAID.accepted(servesFor.name)] : []),
    ...(isAskedToSettle(state, answer?.person) ? [SAID.castingNote] : []),
    ...(answer ? [SAID.previousAnswer(ANSWER_TEXT[answer.answer])] : []),
  ];
  const buttons: FormButton[] = [
    {
      title: answer ? BUTTON.change : BUTTON.answer,
      verb: 'circulation.answer',
      style: 'positive',
      data: { circulationId: id, version: version.number },
    },
    {
      title: BUTTON.recuse,
      verb: 'circulation.recusal-form',
      data: { circulationId: id },
      withoutInputs: true,
    },
    ...(version.matter.attachments.length > 0
      ? [
          {
            title: BUTTON.attachments,
            verb: 'circulation.attachments',
            data: { circulationId: id },
            withoutInputs: true,
          },
        ]
      : []),
    // The chair votes too, and reaches from here what she does as chair.
    ...(view.handles
      ? [
          {
            title: BUTTON.status,
            verb: 'circulation.status',
            data: { circulationId: id },
            withoutInputs: true,
          },
        ]
      : []),
  ];
  return formCard({
    ...matterContent(view, state),
    lines: [...newsOf(view), ...notes, ...matterLines(state)],
    fields: [
      {
        kind: 'choice',
        id: 'answer',
        label: LABEL.answer,
        required: LABEL.answerMissing,
        expanded: true,
        choices: ANSWERS.map((one) => ({ title: ANSWER_MEANING[one], value: one })),
        ...(answer ? { value: answer.answer } : {}),
      },
      {
        kind: 'text',
        id: 'comment',
        label: LABEL.comment,
        placeholder: LABEL.commentHint,
        multiline: true,
        maxLength: 1000,
        ...(answer?.comment ? { value: answer.comment } : {}),
      },
    ],
    buttons,
  });
}

const newsOf = (view: CaseForPerson): readonly string[] => view.news ?? [];

function isAskedToSettle(state: OpenCase, person: PersonRef | undefined): boolean {
  return person !== undefined && state.castingVoteAsked?.personId === person.personId;
}

/** Head, proposal and what lies under "Visa mer": the same for everybody who may see the matter. */
function matterContent({ boardName, now }: CaseForPerson, state: KnownCase) {
  const { version, rules, deadline, openedBy, openedAt, electorate } = state.file;
  const today = localDateOf(now);
  const voters = electorate.seats.flatMap((seat) => seat.holder ?? []);
  return {
    context: answerUntil(deadline, today),
    fact: version.matter.heading,
    quoted: { title: LABEL.proposal, lines: version.matter.clauses },
    more: [
      MODE_TEXT[rules.mode],
      FORM_ACCEPTED,
      SAID.previewTo(list(voters), ''),
      versionLine(version.number, version.contentHash),
    ],
    source: sourceOf(boardName, startedBy(openedBy, openedAt, today)),
  };
}

function matterLines(state: KnownCase): string[] {
  const { background, attachments } = state.file.version.matter;
  return [
    ...(state.file.internal ? [SAID.onlyBoard] : []),
    ...(background.trim() === '' ? [] : [background]),
    ...(attachments.length > 0 ? [attachmentLine(attachments)] : []),
  ];
}

function recusedCard(view: CaseForPerson, state: OpenCase): CardContent {
  const { version, deadline } = state.file;
  return answerCard({
    context: answerUntil(deadline, localDateOf(view.now)),
    fact: version.matter.heading,
    lines: [...newsOf(view), SAID.recusedCard],
    source: view.boardName,
    buttons: [{ title: BUTTON.withdraw, verb: 'circulation.withdraw', data: { circulationId: view.id } }],
  });
}

type CalledTo = Extract<PersonStanding, { readonly kind: 'CALLED' }>;

function callCard(view: CaseForPerson, state: OpenCase, { seatId, servesFor }: CalledTo): CardContent {
  const data = { circulationId: view.id };
  const asked = noticeQuestion(servesFor);
  return formCard({
    ...matterContent(view, state),
    lines: [...newsOf(view), asked, ...matterLines(state)],
    fields: [],
    buttons: [
      { title: BUTTON.accept, verb: 'circulation.accept-call', style: 'positive', data },
      { title: BUTTON.decline, verb: 'circulation.decline-call', data: { ...data, seatId } },
      { title: BUTTON.recuse, verb: 'circulation.recusal-form', data },
    ],
  });
}

function noticeQuestion(servesFor: PersonRef | null): string {
  return servesFor === null ? SAID.callVacant : SAID.call(servesFor.name);
}

function readCard(view: CaseForPerson, state: OpenCase): CardContent {
  const { quoted, more, ...content } = matterContent(view, state);
  const role =
    view.standing.kind === 'READER' ? [isSubstitute(view) ? SAID.readsAlong : SAID.seatServed] : [];
  return answerCard({
    ...content,
    lines: [...newsOf(view), ...matterLines(state), ...quoted.lines, ...role],
    more,
    buttons: readButtons(view, state),
  });
}

function readButtons(view: CaseForPerson, state: OpenCase): CardButton[] {
  const data = { circulationId: view.id };
  const act = (title: string, verb: string) => ({ title, verb: `circulation.${verb}`, data });
  return [
    act(BUTTON.status, 'status'),
    ...(view.handles ? [act(BUTTON.record, 'record-form')] : []),
    ...(view.standing.kind === 'READER' ? [act(BUTTON.recuse, 'recusal-form')] : []),
    ...(state.file.version.matter.attachments.length > 0 ? [act(BUTTON.attachments, 'attachments')] : []),
    ...handlingButtons(view, state),
  ];
}

/** More time is the chair's to give; changing and ending is for those who handle the case. */
export function handlingButtons(
  { id, handles, leads }: Pick<CaseForPerson, 'id' | 'handles' | 'leads'>,
  state: KnownCase,
): CardButton[] {
  if (state.status !== 'OPEN' || !handles) return [];
  const act = (title: string, verb: string) => ({
    title,
    verb: `circulation.${verb}`,
    data: { circulationId: id },
  });
  return [
    ...(leads ? [act(BUTTON.extend, 'extend-form')] : []),
    act(BUTTON.revise, 'revise-form'),
    act(BUTTON.abort, 'cancel-form'),
  ];
}

function isSubstitute(view: CaseForPerson): boolean {
  if (view.standing.kind !== 'READER') return false;
  const [first] = view.standing.ofSeats;
  const seat = view.state.file.electorate.seats.find((one) => one.seatId === first);
  return seat !== undefined && !view.state.desks.some((desk) => desk.seatId === first && isServed(desk));
}

function isServed(desk: KnownCase['desks'][number]): boolean {
  return desk.calls.some((call) => call.status === 'ACCEPTED');
}
