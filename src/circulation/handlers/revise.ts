import { z } from 'zod';
import type { MessageTurn, Reply, Turn, Verb } from '../../teams/contract.ts';
import { verb } from '../../teams/contract.ts';
import { reviseCard, saidCard } from '../cards/index.ts';
import { MATTER_KINDS } from '../domain/matter.ts';
import { mayHandle } from '../domain/rules/who-may.ts';
import type { OpenCase } from '../domain/state.ts';
import { circulationRulesOf } from '../roster.ts';
import { attachmentLine, explainRefusal, SAID, versionLine } from '../text/index.ts';
import { runOnCirculation } from '../use-cases.ts';
import { caseInput, circulationId } from './answer.ts';
import { attachmentsSchema, beingWritten, signatoriesSchema } from './being-written.ts';
import { clausesOf, emptyDraft } from './drafts.ts';
import { namesKept } from './names-kept.ts';
import { whyNotHandle, withOpenCase } from './open-case.ts';
import { keepFiles, withoutPapers, withPapers } from './papers.ts';
import {
  type AtCase,
  boardsOf,
  type CirculationPorts,
  metaOf,
  reachCase,
  refused,
  show,
  showCase,
} from './reach.ts';
import { signatoriesOnBoard } from './signatories.ts';
import { isSaidSecret, writtenOf } from './who-sees.ts';

const written = (max: number) => z.string().max(max).default('');

const revisionSchema = z.object({
  circulationId: z.string(),
  /** The version it changes: what was written to an older one is not gone on with. */
  base: z.number(),
  heading: z.string(),
  background: z.string(),
  clauses: z.string(),
  kind: z.enum([...MATTER_KINDS, 'AUTO']),
  reason: z.string(),
  removed: z.string(),
  attachments: attachmentsSchema,
  signatories: signatoriesSchema,
});
type Revision = z.output<typeof revisionSchema>;

const revisions = beingWritten('circulation-revision', revisionSchema);

const revisionInput = z.object({
  circulationId,
  heading: written(200),
  background: written(4000),
  clauses: written(4000),
  kind: z.enum([...MATTER_KINDS, 'AUTO']).default('AUTO'),
  reason: written(500),
  remove: written(2000),
  /** Not empty: it has been asked about that the words speak of secrecy, and the channel is shown them. */
  asked: z.string().max(10).optional(),
});

/** A new version of the matter: its words and its bilagor (domain page 2, invariant 1). */
export function revisionVerbs(ports: CirculationPorts): Verb[] {
  const { records } = ports.store;
  return [
    verb({
      name: 'circulation.revise-form',
      input: caseInput,
      run: (input, turn) =>
        withOpenCase(ports, turn, input.circulationId, whyNotHandle, async (at, state) => {
          const revision = await revisions.change(records, at.boardId, at.doer.personId, (before) =>
            current(before, at, state),
          );
          return formOf(at, state, revision, null);
        }),
    }),
    verb({
      name: 'circulation.revise',
      input: revisionInput,
      run: ({ circulationId: id, remove, asked, ...typed }, turn) =>
        withOpenCase(ports, turn, id, whyNotHandle, async (at, state) => {
          const revision = await revisions.change(records, at.boardId, at.doer.personId, (before) => ({
            ...current(before, at, state),
            ...typed,
            removed: remove,
          }));
          const { matter } = state.file.version;
          const shown = { ...matter, clauses: matter.clauses.join('\n') };
          if (!state.file.internal && asked === undefined) {
            if (isSaidSecret(revision, shown)) return formOf(at, state, revision, SAID.revisedSecret, true);
            const named = await namesKept(ports, at, turn);
            const isNew = (text: string) => named(text) !== null && named(writtenOf(shown)) === null;
            if (isNew([writtenOf(revision), revision.reason].join('\n')))
              return formOf(at, state, revision, SAID.revisedNames, true);
          }
          return revise(ports, at, turn, state, revision);
        }),
    }),
    verb({
      name: 'circulation.revise-drop',
      input: caseInput,
      run: (input, turn) =>
        withOpenCase(ports, turn, input.circulationId, whyNotHandle, async (at) => {
          await revisions.drop(records, at.boardId, at.doer.personId);
          return showCase(at, turn);
        }),
    }),
  ];
}

/** What is being written to this very version, or what the matter is now. */
function current(before: Revision | null, at: AtCase, state: OpenCase): Revision {
  const { number: base, matter } = state.file.version;
  if (before?.circulationId === at.loaded.id && before.base === base) return before;
  const { heading, background, clauses, attachments } = matter;
  return {
    circulationId: at.loaded.id,
    base,
    heading,
    background,
    clauses: clauses.join('\n'),
    kind: 'AUTO',
    reason: '',
    removed: '',
    attachments,
    signatories: [],
  };
}

function formOf(
  at: AtCase,
  state: OpenCase,
  revision: Revision,
  told: string | null,
  isAsked = false,
): Reply {
  return show({ card: reviseCard(at.loaded.id, at.boardName, state, revision, told, isAsked) });
}

async function revise(
  ports: CirculationPorts,
  at: AtCase,
  turn: Turn,
  state: OpenCase,
  revision: Revision,
): Promise<Reply> {
  const { streams, records } = ports.store;
  const { id } = at.loaded;
  const { heading, background, removed, kind, reason, signatories } = revision;
  const attachments = withoutPapers(revision.attachments, removed);
  const { matter } = state.file.version;
  const command = {
    type: 'ReviseMatter',
    by: at.doer,
    at: turn.at,
    matter: {
      ...matter,
      heading: heading.trim(),
      background: background.trim(),
      clauses: clausesOf(revision.clauses),
      attachments,
    },
    kind: kind === 'AUTO' ? null : kind,
    qualifiedMajorityMatters: circulationRulesOf(at.board).qualifiedMajorityMatters,
    reason,
    signatories: signatoriesOnBoard(at.board, { ...emptyDraft, background, attachments, signatories }),
  } as const;
  const outcome = await runOnCirculation(streams, id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') {
    return FIXABLE.has(outcome.refusal.code)
      ? formOf(at, state, revision, explainRefusal(outcome.refusal, turn.at))
      : refused(outcome.refusal, at, turn, id);
  }
  await revisions.drop(records, at.boardId, at.doer.personId);
  if (outcome.state.status === 'NONE') return showCase(at, turn);
  const { number, contentHash } = outcome.state.file.version;
  if (contentHash === state.file.version.contentHash) {
    return show({ card: saidCard(SAID.notRevised(heading.trim(), number), [], at.boardName, id) });
  }
  const lines = [
    SAID.revisedNote,
    ...(attachments.length > 0 ? [attachmentLine(attachments)] : []),
    versionLine(number, contentHash),
  ];
  return show({ card: saidCard(SAID.revised(heading.trim()), lines, at.boardName, id) });
}

/** What can be mended on the form itself. */
const FIXABLE: ReadonlySet<string> = new Set([
  'circulation.matterIncomplete',
  'circulation.matterNotAllowed',
]);

/** Adds files that were sent to the chat to the new version being written there; null where none is. */
export async function attachToRevision(ports: CirculationPorts, turn: MessageTurn): Promise<Reply | null> {
  const { records } = ports.store;
  for (const { boardId, doer } of await boardsOf(ports, turn, null)) {
    const before = await revisions.load(records, boardId, doer.personId);
    const at = before === null ? null : await reachCase(ports, turn, before.circulationId);
    if (at === null || at.boardId !== boardId) continue;
    const { state, id } = at.loaded;
    const isCurrent =
      state.status === 'OPEN' && before?.base === state.file.version.number && mayHandle(state, doer);
    if (!isCurrent) {
      await revisions.drop(records, boardId, doer.personId);
      continue;
    }
    const { papers, told } = await keepFiles(ports, turn.files);
    const revision = await revisions.change(records, boardId, doer.personId, (now) => {
      const base = current(now, at, state);
      return { ...base, ...withPapers(base, papers), circulationId: id };
    });
    return formOf(at, state, revision, told);
  }
  return null;
}
