import { z } from 'zod';
import { answerCard, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { type RecordFields, recordCard, saidCard } from '../cards/index.ts';
import { ANSWERS, CHANNELS } from '../domain/events.ts';
import type { CirculationRefusal } from '../domain/refusals.ts';
import { mayRecordForOthers } from '../domain/rules/who-may.ts';
import { ANSWER_TEXT, BUTTON, explainForOther, progressFact, SAID } from '../text/index.ts';
import { runOnCirculation } from '../use-cases.ts';
import { progressOf, seatViews } from '../views.ts';
import { type AnswerInput, caseInput, circulationId, optionalText, versionNumber } from './answer.ts';
import { whyNotRecord, withOpenCase } from './open-case.ts';
import { type AtCase, type CirculationPorts, metaOf, say, show, withCase } from './reach.ts';

/** Answers that have come by other means than Teams, recorded by the kansli and marked so. */
export function recordVerbs(ports: CirculationPorts): Verb[] {
  return [
    verb({
      name: 'circulation.record-form',
      input: caseInput,
      run: (input, turn) =>
        withOpenCase(ports, turn, input.circulationId, whyNotRecord, async (at, state) =>
          show({ card: recordCard(at.loaded.id, at.boardName, state, turn.at) }),
        ),
    }),
    verb({
      name: 'circulation.record',
      input: z.object({
        circulationId,
        version: versionNumber,
        personId: z.string().max(200),
        answer: z.enum(ANSWERS),
        channel: z.enum(CHANNELS),
        comment: optionalText,
      }),
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, (at) => recordAnswer(ports, at, turn, input)),
    }),
  ];
}

/** Why it was not recorded; where another person can be chosen, on the form as it was filled in. */
function notRecorded(
  refusal: CirculationRefusal,
  at: AtCase,
  turn: Turn,
  typed: Omit<RecordFields, 'fault'>,
): Reply {
  const { state, id } = at.loaded;
  const fault = explainForOther(refusal, turn.at);
  const again = state.status === 'OPEN' && mayRecordForOthers(state, at.doer);
  return again && ABOUT_PERSON.has(refusal.code)
    ? show({ card: recordCard(id, at.boardName, state, turn.at, { ...typed, fault }) })
    : show({ card: saidCard(fault, [], at.boardName, id) });
}

const ABOUT_PERSON: ReadonlySet<string> = new Set([
  'circulation.recused',
  'circulation.noVote',
  'circulation.substituteNotServing',
  'circulation.seatServedByOther',
  'circulation.notInBoard',
]);

async function recordAnswer(
  ports: CirculationPorts,
  at: AtCase,
  turn: Turn,
  input: AnswerInput & { readonly personId: string; readonly channel: (typeof CHANNELS)[number] },
): Promise<Reply> {
  const { version, answer, comment, personId, channel } = input;
  const command = {
    type: 'RecordAnswer',
    by: at.doer,
    at: turn.at,
    personId,
    version,
    answer,
    comment,
    channel,
  } as const;
  const { streams } = ports.store;
  const outcome = await runOnCirculation(streams, at.loaded.id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') return notRecorded(outcome.refusal, at, turn, input);
  const { state } = outcome;
  if (state.status === 'NONE') return say(SAID.notMine);
  const name = seatViews(state).find((seat) => seat.answer?.person.personId === personId)?.answer?.person
    .name;
  return show({
    card: answerCard({
      context: state.file.version.matter.heading,
      fact: SAID.recorded(name ?? '', ANSWER_TEXT[answer]),
      lines: [SAID.recordedNote(name ?? ''), progressFact(progressOf(state))],
      source: at.boardName,
      buttons: [
        { title: BUTTON.record, verb: 'circulation.record-form', data: { circulationId: at.loaded.id } },
        { title: BUTTON.show, verb: 'circulation.show', data: { circulationId: at.loaded.id } },
      ],
    }),
  });
}
