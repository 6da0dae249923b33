import { z } from 'zod';
import { electorateOf } from '../../board/index.ts';
import { canonicalHash, endOfDay, type Instant, instantAt, parseLocalDate } from '../../kernel/index.ts';
import type { MessageTurn, Reply, Turn, Verb } from '../../teams/contract.ts';
import { answerCard, verb } from '../../teams/contract.ts';
import { type DraftFields, draftCard, previewCard, saidCard, VISIBLE } from '../cards/index.ts';
import type { OpenCirculation } from '../domain/commands.ts';
import { circulationDecider } from '../domain/decide.ts';
import { peopleOf } from '../domain/electorate.ts';
import { contentHashOf, MATTER_KINDS } from '../domain/matter.ts';
import { mayStart } from '../domain/rules/who-may.ts';
import type { CaseFile } from '../domain/state.ts';
import { circulationRulesOf } from '../roster.ts';
import { explainRefusal, SAID } from '../text/index.ts';
import { circulationIdFor, openCirculation } from '../use-cases.ts';
import { loadCase } from '../views.ts';
import { changeDraft, type Draft, dropDraft, emptyDraft, loadDraft, matterOf } from './drafts.ts';
import { draftOfPressed, isInternalOnAgenda } from './from-item.ts';
import { namesKept } from './names-kept.ts';
import { keepFiles, withoutPapers, withPapers } from './papers.ts';
import { type AtBoard, boardsOf, type CirculationPorts, metaOf, refused, say, show } from './reach.ts';
import { signatoriesOnBoard } from './signatories.ts';
import { isSaidSecret, keptToBoard, spokenDraft, writtenOf } from './who-sees.ts';

const boardId = z.string().max(100);
const written = (max: number) => z.string().max(max).default('');

const draftFields = z.object({
  boardId,
  heading: written(200),
  background: written(4000),
  clauses: written(4000),
  day: written(10),
  time: written(8),
  kind: z.enum([...MATTER_KINDS, 'AUTO']).default('AUTO'),
  remove: written(2000),
  /** A card from before this was asked says nothing of it, and changes nothing. */
  visible: z.enum(VISIBLE).optional(),
  asked: z.string().max(10).optional(),
});

/** Writing, previewing and starting a per capsulam. */
export function startVerbs(ports: CirculationPorts): Verb[] {
  return [
    verb({
      name: 'circulation.draft',
      input: z.object({ boardId }),
      run: (input, turn) =>
        atBoard(ports, turn, input.boardId, async (at) => {
          const draft = await loadDraft(ports.store.records, at.boardId, at.doer.personId);
          return draftReply(at, turn, draft ?? emptyDraft, null);
        }),
    }),
    verb({
      name: 'circulation.draft-drop',
      input: z.object({ boardId }),
      run: (input, turn) =>
        atBoard(ports, turn, input.boardId, async (at) => {
          await dropDraft(ports.store.records, at.boardId, at.doer.personId);
          return show({ card: answerCard({ fact: SAID.draftDropped, source: at.boardName }) });
        }),
    }),
    verb({
      name: 'circulation.restart',
      input: z.object({ boardId, heading: written(200) }),
      run: ({ boardId: id, heading }, turn) =>
        atBoard(ports, turn, id, async (at) => {
          const fresh = spokenDraft({ ...emptyDraft, heading });
          const { records } = ports.store;
          return draftReply(at, turn, await changeDraft(records, id, at.doer.personId, () => fresh), null);
        }),
    }),
    verb({
      name: 'circulation.from-item',
      input: z.object({ boardId, meetingId: z.string().max(200), item: z.string().max(100) }),
      run: ({ boardId: id, meetingId, item }, turn) =>
        atBoard(ports, turn, id, async (at) => {
          const draft = await draftOfPressed(ports, at, turn, { meetingId, item });
          if (draft === null) return say(SAID.noSuchItem(item));
          if (draft === 'CHANGED') return say(SAID.itemChanged);
          const { records } = ports.store;
          return draftReply(at, turn, await changeDraft(records, id, at.doer.personId, () => draft), null);
        }),
    }),
    verb({
      name: 'circulation.preview',
      input: draftFields,
      run: ({ boardId: id, remove, ...fields }, turn) =>
        atBoard(ports, turn, id, (at) => preview(ports, at, turn, fields, remove)),
    }),
    verb({
      name: 'circulation.start',
      input: z.object({ boardId, preview: z.string().max(100) }),
      run: (input, turn) =>
        atBoard(ports, turn, input.boardId, (at) => start(ports, at, turn, input.preview)),
    }),
  ];
}

async function atBoard(
  ports: CirculationPorts,
  turn: Turn,
  id: string,
  act: (at: AtBoard) => Promise<Reply>,
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return say(SAID.viaChannel);
  const [at] = await boardsOf(ports, turn, id);
  return at ? act(at) : say(SAID.notMine);
}

/** The card to write on, or why the caller may not: said before anything is written. */
export function draftReply(at: AtBoard, turn: Turn, draft: Draft, fault: string | null): Reply {
  const { rules } = circulationRulesOf(at.board);
  if (!mayStart(electorateOf(at.board), at.doer)) {
    return refused({ code: 'circulation.mayNotStart', data: null }, at, turn, null);
  }
  const { mode } = rules;
  if (mode === 'DISABLED') return refused({ code: 'circulation.disabled', data: null }, at, turn, null);
  const board = { boardId: at.boardId, boardName: at.boardName, mode };
  return show({ card: draftCard(board, draft, draft.attachments, fault) });
}

/**
 * A draft with what another capability has found out, for the person to go on with. What is being written there
 * already is not written over: `BUSY` tells what it is, unless `replace`.
 */
export async function draftWith(
  ports: CirculationPorts,
  boardId: string,
  turn: Turn,
  matter: Pick<DraftFields, 'heading' | 'background' | 'visible'>,
  replace: boolean,
): Promise<
  { readonly kind: 'SHOWN'; readonly reply: Reply } | { readonly kind: 'BUSY'; readonly heading: string }
> {
  let busy: string | null = null;
  const reply = await atBoard(ports, turn, boardId, async (at) => {
    const { personId } = at.doer;
    const allowed = draftReply(at, turn, emptyDraft, null);
    if (
      !mayStart(electorateOf(at.board), at.doer) ||
      circulationRulesOf(at.board).rules.mode === 'DISABLED'
    ) {
      return allowed;
    }
    const before = await loadDraft(ports.store.records, boardId, personId);
    if (before !== null && before.heading !== '' && before.heading !== matter.heading && !replace) {
      busy = before.heading;
      return allowed;
    }
    const draft = await changeDraft(ports.store.records, boardId, personId, (now) =>
      now.heading === matter.heading ? now : { ...emptyDraft, ...matter },
    );
    return draftReply(at, turn, draft, null);
  });
  return busy === null ? { kind: 'SHOWN', reply } : { kind: 'BUSY', heading: busy };
}

async function preview(
  ports: CirculationPorts,
  at: AtBoard,
  turn: Turn,
  {
    visible,
    ...fields
  }: Omit<DraftFields, 'visible'> & { readonly visible?: DraftFields['visible'] | undefined },
  remove: string,
): Promise<Reply> {
  const draft = await changeDraft(ports.store.records, at.boardId, at.doer.personId, (before) => ({
    ...before,
    ...fields,
    visible: visible ?? before.visible,
    attachments: withoutPapers(before.attachments, remove),
    signatories: withoutPapers(before.signatories, remove),
  }));
  if (draft.visible === 'ALL' && fields.asked === undefined && isSaidSecret(draft)) {
    const kept = await changeDraft(ports.store.records, at.boardId, at.doer.personId, keptToBoard);
    return draftReply(at, turn, kept, SAID.saysSecret);
  }
  const held = fields.asked === undefined ? await heldAsInternal(ports, at, turn, draft) : null;
  if (held !== null) return held;
  const command = commandOf(at, turn, draft);
  if (command === null) return draftReply(at, turn, draft, SAID.badDay);
  const tried = circulationDecider.decide(circulationDecider.initialState, command);
  if (tried.kind === 'refused') return draftReply(at, turn, draft, explainRefusal(tried.refusal, turn.at));
  const { mode } = command.rules;
  if (mode === 'DISABLED') return draftReply(at, turn, draft, null);
  const hashes = { content: contentHashOf(command.matter), preview: previewHash(command) };
  const board = { boardId: at.boardId, boardName: at.boardName, mode };
  return show({
    card: previewCard(
      board,
      command.matter,
      command.deadline,
      command.electorate,
      hashes,
      seenLines(at, command.internal === true),
      turn.at,
    ),
  });
}

/** The card once more as the board's alone, where the channel would be shown what is internal on an agenda, or what names such. */
async function heldAsInternal(
  ports: CirculationPorts,
  at: AtBoard,
  turn: Turn,
  draft: Draft,
): Promise<Reply | null> {
  if (draft.visible !== 'ALL') return null;
  const isOnAgenda = await isInternalOnAgenda(ports, at, turn, draft);
  const named = isOnAgenda ? null : (await namesKept(ports, at, turn))(writtenOf(draft));
  if (!isOnAgenda && named === null) return null;
  const kept = await changeDraft(ports.store.records, at.boardId, at.doer.personId, keptToBoard);
  return draftReply(at, turn, kept, named === null ? SAID.itemInternal : SAID.namesInternal);
}

/** Opens exactly what was previewed; the draft is gone then. */
async function start(ports: CirculationPorts, at: AtBoard, turn: Turn, previewed: string): Promise<Reply> {
  const { records, streams } = ports.store;
  // Pressed twice, or on two devices: what was started is shown, and nothing is started again.
  const started = await loadCase(streams, circulationIdFor(at.boardId, previewed));
  if (started) return startedReply(at, started.id, started.state.file);
  const draft = await loadDraft(records, at.boardId, at.doer.personId);
  if (draft === null) return say(SAID.draftGone);
  const command = commandOf(at, turn, draft);
  if (command === null) return draftReply(at, turn, draft, SAID.badDay);
  if (previewHash(command) !== previewed) return draftReply(at, turn, draft, SAID.draftChanged);
  const held = draft.asked === undefined ? await heldAsInternal(ports, at, turn, draft) : null;
  if (held !== null) return held;
  const outcome = await openCirculation(streams, at.boardId, previewed, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, null);
  await dropDraft(records, at.boardId, at.doer.personId);
  if (outcome.state.status === 'NONE') return say(SAID.notMine);
  return startedReply(at, outcome.circulationId, outcome.state.file);
}

function startedReply(at: AtBoard, id: string, file: CaseFile): Reply {
  const lines = [SAID.startedNote(peopleOf(file.electorate).length), ...seenLines(at, file.internal)];
  return show({ card: saidCard(SAID.started(file.version.matter.heading), lines, at.boardName, id) });
}

/** Whether the channel sees it; nothing where the board has none. */
function seenLines(at: AtBoard, internal: boolean): string[] {
  if (internal) return [SAID.notInChannel];
  return (at.board.team?.channelId ?? null) === null ? [] : [SAID.inChannel];
}

/** What starting the draft now would be; null where the day or time cannot be read. */
function commandOf(at: AtBoard, turn: Turn, draft: Draft): OpenCirculation | null {
  const deadline = deadlineOf(draft.day, draft.time);
  if (deadline === null) return null;
  return {
    type: 'OpenCirculation',
    by: at.doer,
    at: turn.at,
    matter: matterOf(draft),
    kind: draft.kind === 'AUTO' ? null : draft.kind,
    electorate: electorateOf(at.board),
    ...circulationRulesOf(at.board),
    deadline,
    signatories: signatoriesOnBoard(at.board, draft),
    internal: draft.visible === 'BOARD',
  };
}

/** A day alone means 23:59:59 of it in Stockholm (domain page 10, item 6); null for what is no day or time. */
export function deadlineOf(day: string, time: string): Instant | null {
  const date = parseLocalDate(day.trim());
  if (date === null) return null;
  if (time.trim() === '') return endOfDay(date);
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time.trim()) ? instantAt(date, time.trim()) : null;
}

function previewHash({ matter, deadline, electorate, rules, internal = false }: OpenCirculation): string {
  return canonicalHash({ matter, deadline, electorate, rules, internal });
}

/** Adds files that were sent to the chat to the draft being written there; null where nothing is being written. */
export async function attachToDraft(ports: CirculationPorts, turn: MessageTurn): Promise<Reply | null> {
  for (const at of await boardsOf(ports, turn, null)) {
    const { personId } = at.doer;
    const draft = await loadDraft(ports.store.records, at.boardId, personId);
    if (draft === null) continue;
    const { papers, told } = await keepFiles(ports, turn.files);
    const changed = await changeDraft(ports.store.records, at.boardId, personId, (before) => ({
      ...before,
      ...withPapers(before, papers),
    }));
    return draftReply(at, turn, changed, told);
  }
  return null;
}
