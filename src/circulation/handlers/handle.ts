import { z } from 'zod';
import { instantInWords, localDateOf } from '../../kernel/index.ts';
import type { Reply, Turn, Verb } from '../../teams/contract.ts';
import { verb } from '../../teams/contract.ts';
import { cancelCard, extendCard, saidCard } from '../cards/index.ts';
import { leads } from '../domain/rules/who-may.ts';
import type { OpenCase } from '../domain/state.ts';
import { archiveFiles, minutesFiles } from '../export/case-files.ts';
import { explainRefusal, minutesTextOf, onCard, SAID } from '../text/index.ts';
import { runOnCirculation } from '../use-cases.ts';
import { caseInput, circulationId } from './answer.ts';
import { namesKept } from './names-kept.ts';
import { type OpenAct, whyNotHandle, withOpenCase } from './open-case.ts';
import {
  type AtCase,
  type CirculationPorts,
  metaOf,
  refused,
  show,
  showCase,
  viewFor,
  withCase,
} from './reach.ts';
import { deadlineOf } from './start.ts';

const written = (max: number) => z.string().max(max).default('');

/** What kansli and chair do with a case: more time, an end, its texts and files. */
export function handlingVerbs(ports: CirculationPorts): Verb[] {
  return [
    verb({
      name: 'circulation.extend-form',
      input: caseInput,
      run: (input, turn) =>
        withOpenCase(ports, turn, input.circulationId, mayExtend, async (at, state) =>
          show({ card: extendCard(at.loaded.id, at.boardName, state) }),
        ),
    }),
    verb({
      name: 'circulation.extend',
      input: z.object({ circulationId, day: written(10), time: written(8) }),
      run: ({ circulationId: id, ...typed }, turn) =>
        withOpenCase(ports, turn, id, mayExtend, (at, state) => extend(ports, at, turn, state, typed)),
    }),
    verb({
      name: 'circulation.cancel-form',
      input: caseInput,
      run: (input, turn) =>
        withOpenCase(ports, turn, input.circulationId, whyNotHandle, async (at, state) =>
          show({ card: cancelCard(at.loaded.id, at.boardName, state) }),
        ),
    }),
    verb({
      name: 'circulation.cancel',
      input: z.object({ circulationId, reason: written(500), toldOf: z.string().max(500).optional() }),
      run: (input, turn) =>
        withOpenCase(ports, turn, input.circulationId, whyNotHandle, (at, state) =>
          cancel(ports, at, turn, state, input),
        ),
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

const mayExtend = ({ state, doer }: OpenAct) =>
  leads(state, doer) ? null : ({ code: 'circulation.onlyChair', data: null } as const);

async function extend(
  ports: CirculationPorts,
  at: AtCase,
  turn: Turn,
  state: OpenCase,
  typed: { readonly day: string; readonly time: string },
): Promise<Reply> {
  const { id } = at.loaded;
  const again = (fault: string) => show({ card: extendCard(id, at.boardName, state, { ...typed, fault }) });
  const deadline = deadlineOf(typed.day, typed.time);
  if (deadline === null) return again(SAID.badDay);
  const command = { type: 'ExtendDeadline', by: at.doer, at: turn.at, deadline } as const;
  const outcome = await runOnCirculation(ports.store.streams, id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') {
    return outcome.refusal.code === 'circulation.notLater'
      ? again(explainRefusal(outcome.refusal, turn.at))
      : refused(outcome.refusal, at, turn, id);
  }
  const fact = SAID.extended(
    state.file.version.matter.heading,
    instantInWords(deadline, localDateOf(turn.at)),
  );
  return show({ card: saidCard(fact, [SAID.extendedNote], at.boardName, id) });
}

async function cancel(
  ports: CirculationPorts,
  at: AtCase,
  turn: Turn,
  state: OpenCase,
  { reason, toldOf }: { readonly reason: string; readonly toldOf?: string | undefined },
): Promise<Reply> {
  const { id } = at.loaded;
  const isShown = !state.file.internal && toldOf !== reason.trim();
  if (isShown && (await namesKept(ports, at, turn))(reason) !== null) {
    const said = { fault: SAID.reasonNames, reason, toldOf: reason.trim() };
    return show({ card: cancelCard(id, at.boardName, state, said) });
  }
  const command = { type: 'CancelCirculation', by: at.doer, at: turn.at, reason } as const;
  const outcome = await runOnCirculation(ports.store.streams, id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') {
    return outcome.refusal.code === 'circulation.matterIncomplete'
      ? show({
          card: cancelCard(id, at.boardName, state, { fault: explainRefusal(outcome.refusal, turn.at) }),
        })
      : refused(outcome.refusal, at, turn, id);
  }
  const fact = SAID.cancelled(state.file.version.matter.heading);
  return show({ card: saidCard(fact, [SAID.cancelledNote], at.boardName, id) });
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
