import { z } from 'zod';
import { type Instant, instantInWords, localDateOf } from '../../kernel/index.ts';
import { answerCard, type CardButton, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { caseCard, handlingButtons } from '../cards/index.ts';
import { ANSWERS, type Answer } from '../domain/events.ts';
import type { KnownCase, OpenCase } from '../domain/state.ts';
import {
  ANSWER_TEXT,
  answeredLines,
  BUTTON,
  progressFact,
  progressLines,
  receipt,
  receiptLines,
  SAID,
} from '../text/index.ts';
import { runOnCirculation } from '../use-cases.ts';
import { loadCase, maySeeAnswers, progressOf, seatViews, standingOfPerson } from '../views.ts';
import {
  type AtBoard,
  type AtCase,
  type CirculationPorts,
  endedReply,
  metaOf,
  openCases,
  reachBoardOf,
  refused,
  say,
  show,
  showCase,
  viewFor,
  withCase,
} from './reach.ts';

export const circulationId = z.string().max(200);
export const caseInput = z.object({ circulationId });
/** What people write: bounded, trimmed; empty is nothing. */
export const optionalText = z
  .string()
  .trim()
  .max(1000)
  .optional()
  .transform((text) => (text ? text : null));
/** A card's number comes as a number or, through an input, as text. */
export const versionNumber = z.coerce.number().int().positive();

/** Reading a case, answering in it, and seeing who has. */
export function answerVerbs(ports: CirculationPorts): Verb[] {
  return [
    verb({
      name: 'circulation.show',
      input: caseInput,
      run: (input, turn) => withCase(ports, turn, input.circulationId, (at) => showAndNote(ports, at, turn)),
    }),
    verb({
      name: 'circulation.answer',
      input: z.object({
        circulationId,
        version: versionNumber,
        answer: z.enum(ANSWERS),
        comment: optionalText,
      }),
      run: (input, turn) => answerAtOnce(ports, turn, input),
    }),
    verb({
      name: 'circulation.status',
      input: caseInput,
      run: (input, turn) => withCase(ports, turn, input.circulationId, async (at) => statusReply(at, turn)),
    }),
    verb({
      name: 'circulation.ended',
      input: z.object({
        boardId: z.string().max(100),
        page: z.coerce.number().int().min(0).max(1000).default(0),
      }),
      run: async ({ boardId, page }, turn) =>
        (await endedReply(ports, turn, boardId, page)) ?? say(SAID.nothingOpen),
    }),
    verb({
      name: 'circulation.remind',
      input: caseInput,
      run: (input, turn) => withCase(ports, turn, input.circulationId, (at) => remind(ports, at, turn)),
    }),
    verb({
      name: 'circulation.attachments',
      input: caseInput,
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, (at) => sendAttachments(ports, at, turn)),
    }),
  ];
}

/** Shows the case and notes that she has opened it. */
async function showAndNote(ports: CirculationPorts, at: AtCase, turn: Turn): Promise<Reply> {
  const command = { type: 'OpenMatter', by: at.doer, at: turn.at } as const;
  await runOnCirculation(ports.store.streams, at.loaded.id, command, metaOf(turn, at.doer));
  return showCase(at, turn);
}

export interface AnswerInput {
  readonly version: number;
  readonly answer: Answer;
  readonly comment: string | null;
}

/** The act that comes most often: the case is read once, when it is decided. */
async function answerAtOnce(
  ports: CirculationPorts,
  turn: Turn,
  input: AnswerInput & { readonly circulationId: string },
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return say(SAID.viaChannel);
  const { circulationId: id, version, answer, comment } = input;
  const at = await reachBoardOf(ports, turn, id);
  if (at === null) return say(SAID.notMine);
  const command = { type: 'GiveAnswer', by: at.doer, at: turn.at, version, answer, comment } as const;
  const outcome = await runOnCirculation(ports.store.streams, id, command, metaOf(turn, at.doer));
  if (outcome.state.status === 'NONE') return say(SAID.notMine);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, id);
  return receiptReply(at, turn, id, outcome.state, answer);
}

/** What, when, which board, how to change it and until when; or how it ended, where the answer ended it. */
function receiptReply(at: AtBoard, turn: Turn, id: string, state: KnownCase, answer: Answer): Reply {
  const today = localDateOf(turn.at);
  const standing = standingOfPerson(state, at.doer.personId);
  const servesFor = standing.kind === 'VOTER' ? standing.servesFor : null;
  const lines = receiptLines(at.boardName, turn.at, state.file.deadline, servesFor, today);
  const open = state.status === 'OPEN';
  return show({
    card: answerCard({
      context: state.file.version.matter.heading,
      fact: receipt(ANSWER_TEXT[answer]),
      lines: open ? lines : lines.slice(0, 1),
      source: at.boardName,
      buttons: [
        {
          title: open ? BUTTON.change : BUTTON.show,
          verb: 'circulation.show',
          data: { circulationId: id },
        },
      ],
    }),
  });
}

/** Who has answered; how, only for those who may see it; and what those who handle the case do with it. */
export function statusReply(at: AtCase, turn: Turn): Reply {
  const { state } = at.loaded;
  const progress = progressOf(state);
  const today = localDateOf(turn.at);
  const view = viewFor(at, turn);
  if (view.standing.kind === 'RECUSED') return showCase(at, turn);
  const seen = maySeeAnswers(state, at.doer.personId);
  const answers = seatViews(state).flatMap(({ answer }) => {
    if (answer === null) return [];
    const comment = answer.comment === null ? '' : ` – ${answer.comment}`;
    return [`${answer.person.name}: ${ANSWER_TEXT[answer.answer]}${comment}`];
  });
  const data = { circulationId: at.loaded.id };
  const toRemind = progress.missing.length + progress.asked.length;
  const remindable = view.handles && state.status === 'OPEN' && toRemind > 0;
  return show({
    card: answerCard({
      context: state.file.version.matter.heading,
      fact: progressFact(progress),
      lines: [...progressLines(progress, today), ...(seen ? answers : answeredLines(progress))],
      source: `${at.boardName}, ${SAID.answersUntil(instantInWords(state.file.deadline, today))}`,
      buttons: [
        ...(remindable ? [{ title: BUTTON.remind(toRemind), verb: 'circulation.remind', data }] : []),
        ...(view.handles && state.status === 'OPEN'
          ? [{ title: BUTTON.record, verb: 'circulation.record-form', data }]
          : []),
        { title: BUTTON.show, verb: 'circulation.show', data },
        ...(state.status === 'OPEN' ? recusalButtons(at, state, view.standing.kind === 'VOTER') : []),
        ...handlingButtons(view, state),
      ],
    }),
  });
}

/** To raise another's jäv; and, for those who vote, to say that somebody who reported is not jävig (domain page 10). */
function recusalButtons(at: AtCase, state: OpenCase, votes: boolean): CardButton[] {
  const data = { circulationId: at.loaded.id };
  const contestable = votes ? state.recusals.filter((one) => CONTESTABLE.has(one.status)) : [];
  return [
    { title: BUTTON.raiseForm, verb: 'circulation.raise-form', data },
    ...contestable.map(({ person }) => ({
      title: BUTTON.contestOf(person.name),
      verb: 'circulation.contest',
      data: { ...data, personId: person.personId },
    })),
  ];
}

const CONTESTABLE: ReadonlySet<string> = new Set(['REPORTED', 'ACKNOWLEDGED']);

async function remind(ports: CirculationPorts, at: AtCase, turn: Turn): Promise<Reply> {
  const command = { type: 'Remind', by: at.doer, at: turn.at } as const;
  const { streams } = ports.store;
  const outcome = await runOnCirculation(streams, at.loaded.id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, at.loaded.id);
  const { state } = outcome;
  const to = state.status === 'OPEN' ? (state.lastReminder?.to ?? []) : [];
  const heading = at.loaded.state.file.version.matter.heading;
  return show({
    card: answerCard({
      context: heading,
      fact: SAID.reminded(to.map((person) => person.name).join(', ')),
      source: at.boardName,
      buttons: [{ title: BUTTON.status, verb: 'circulation.status', data: { circulationId: at.loaded.id } }],
    }),
  });
}

/** The underlag's files, to anybody on the board who is not out of the matter. */
async function sendAttachments(ports: CirculationPorts, at: AtCase, turn: Turn): Promise<Reply> {
  const view = viewFor(at, turn);
  if (view.standing.kind === 'RECUSED') return showCase(at, turn);
  const { attachments } = at.loaded.state.file.version.matter;
  const files = await Promise.all(
    attachments.map(async ({ name, sha256, contentType }) => {
      const bytes = await ports.store.files.get(sha256);
      return bytes === null ? [] : [{ name, contentType, bytes }];
    }),
  );
  const [shown] = showCase(at, turn).messages;
  return { messages: [...(shown ? [shown] : []), { files: files.flat() }] };
}

/** The caller's own answers in what is open, each with the card on which she changes it. */
export async function ownAnswers(
  ports: CirculationPorts,
  turn: Turn,
): Promise<{ readonly at: Instant; readonly isTimed: true; readonly reply: Reply }[]> {
  const found: { readonly at: Instant; readonly isTimed: true; readonly reply: Reply }[] = [];
  for (const open of await openCases(ports, turn, null)) {
    const loaded = await loadCase(ports.store.streams, open.listed.id);
    if (loaded === null || loaded.state.status !== 'OPEN') continue;
    const given = loaded.state.desks.find(
      ({ answer }) => answer?.person.personId === open.doer.personId,
    )?.answer;
    if (!given || given.viaOffice !== null) continue;
    const text = SAID.lastAnswer(ANSWER_TEXT[given.answer], loaded.state.file.version.matter.heading);
    const card = caseCard(viewFor({ ...open, loaded }, turn));
    found.push({ at: given.at, isTimed: true, reply: show({ text }, { card }) });
  }
  return found;
}
