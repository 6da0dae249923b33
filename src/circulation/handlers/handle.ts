import { z } from 'zod';
import { instantInWords, localDateOf } from '../../kernel/index.ts';
import type { CardContent, Reply, Turn, Verb } from '../../teams/contract.ts';
import { verb } from '../../teams/contract.ts';
import { cancelCard, extendCard, reviseCard, saidCard } from '../cards/index.ts';
import type { CirculationCommand, OpenCirculation } from '../domain/commands.ts';
import type { OpenCase } from '../domain/state.ts';
import { archiveFiles, minutesFiles } from '../export/case-files.ts';
import { circulationRulesOf } from '../roster.ts';
import { explainRefusal, minutesTextOf, onCard, SAID } from '../text/index.ts';
import { runOnCirculation } from '../use-cases.ts';
import { caseInput, circulationId } from './answer.ts';
import { clausesOf, emptyDraft } from './drafts.ts';
import {
  type AtCase,
  type CirculationPorts,
  metaOf,
  refused,
  say,
  show,
  showCase,
  viewFor,
  withCase,
} from './reach.ts';
import { signatoriesOnBoard } from './signatories.ts';
import { deadlineOf } from './start.ts';

const written = (max: number) => z.string().max(max).default('');

/** What kansli and chair do with a case: more time, a new version, an end, its texts and files. */
export function handlingVerbs(ports: CirculationPorts): Verb[] {
  const form = (name: string, card: (at: AtCase, state: OpenCase) => CardContent) =>
    verb({
      name: `circulation.${name}`,
      input: caseInput,
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, async (at) =>
          at.loaded.state.status === 'OPEN' ? show({ card: card(at, at.loaded.state) }) : showCase(at, turn),
        ),
    });
  return [
    form('extend-form', (at, state) => extendCard(at.loaded.id, at.boardName, state)),
    form('cancel-form', (at, state) => cancelCard(at.loaded.id, at.boardName, state)),
    form('revise-form', (at, state) => reviseCard(at.loaded.id, at.boardName, state, null)),
    verb({
      name: 'circulation.extend',
      input: z.object({ circulationId, day: written(10), time: written(8) }),
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, async (at) => {
          const deadline = deadlineOf(input.day, input.time);
          if (deadline === null) return say(SAID.badDay);
          const fact = SAID.extended(instantInWords(deadline, localDateOf(turn.at)));
          const command = { type: 'ExtendDeadline', by: at.doer, at: turn.at, deadline } as const;
          return act(ports, at, turn, command, () => fact, []);
        }),
    }),
    verb({
      name: 'circulation.cancel',
      input: z.object({ circulationId, reason: written(500) }),
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, (at) => {
          const command = {
            type: 'CancelCirculation',
            by: at.doer,
            at: turn.at,
            reason: input.reason,
          } as const;
          return act(ports, at, turn, command, SAID.cancelled, []);
        }),
    }),
    verb({
      name: 'circulation.revise',
      input: z.object({
        circulationId,
        heading: written(200),
        background: written(4000),
        clauses: written(4000),
        reason: written(500),
      }),
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, (at) => revise(ports, at, turn, input)),
    }),
    verb({
      name: 'circulation.minutes',
      input: caseInput,
      run: (input, turn) => withCase(ports, turn, input.circulationId, (at) => minutesReply(at, turn)),
    }),
    verb({
      name: 'circulation.export',
      input: caseInput,
      run: (input, turn) => withCase(ports, turn, input.circulationId, (at) => exportReply(at, turn)),
    }),
  ];
}

async function act(
  ports: CirculationPorts,
  at: AtCase,
  turn: Turn,
  command: Exclude<CirculationCommand, OpenCirculation>,
  fact: (heading: string) => string,
  lines: readonly string[],
): Promise<Reply> {
  const outcome = await runOnCirculation(ports.store.streams, at.loaded.id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, at.loaded.id);
  const { heading } = at.loaded.state.file.version.matter;
  return show({ card: saidCard(fact(heading), lines, at.boardName, at.loaded.id) });
}

interface Revision {
  readonly heading: string;
  readonly background: string;
  readonly clauses: string;
  readonly reason: string;
}

async function revise(ports: CirculationPorts, at: AtCase, turn: Turn, input: Revision): Promise<Reply> {
  const { state, id } = at.loaded;
  const { matter } = state.file.version;
  const { heading, background } = input;
  const command = {
    type: 'ReviseMatter',
    by: at.doer,
    at: turn.at,
    matter: {
      ...matter,
      heading: heading.trim(),
      background: background.trim(),
      clauses: clausesOf(input.clauses),
    },
    kind: null,
    qualifiedMajorityMatters: circulationRulesOf(at.board).qualifiedMajorityMatters,
    reason: input.reason,
    signatories: signatoriesOnBoard(at.board, { ...emptyDraft, background }),
  } as const;
  const outcome = await runOnCirculation(ports.store.streams, id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') {
    const fault = explainRefusal(outcome.refusal, turn.at);
    return state.status === 'OPEN'
      ? show({ card: reviseCard(id, at.boardName, state, fault) })
      : refused(outcome.refusal, at, turn, id);
  }
  return show({ card: saidCard(SAID.revised(heading.trim()), [SAID.revisedNote], at.boardName, id) });
}

/** The text for the protokoll, in the chat and as a Word file. */
async function minutesReply(at: AtCase, turn: Turn): Promise<Reply> {
  const { state, id } = at.loaded;
  if (!viewFor(at, turn).handles) return showCase(at, turn);
  const text = state.status === 'OPEN' ? null : minutesTextOf(state);
  if (text === null) return show({ card: saidCard(SAID.noMinutes, [], at.boardName, id) });
  const card = saidCard(SAID.minutesFact, onCard(text), at.boardName, id);
  return { messages: [{ card }, { files: await minutesFiles(at.loaded) }] };
}

/** The whole case: every answer, time, version and hash, for people and for machines. */
async function exportReply(at: AtCase, turn: Turn): Promise<Reply> {
  if (!viewFor(at, turn).handles) return showCase(at, turn);
  const card = saidCard(SAID.exportFact, [SAID.exportNote], at.boardName, at.loaded.id);
  return { messages: [{ card }, { files: await archiveFiles(at.boardName, at.loaded, turn.at) }] };
}
