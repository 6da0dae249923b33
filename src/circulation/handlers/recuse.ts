import { z } from 'zod';
import { localDateOf, type PersonRef, RECUSAL_GROUNDS, type RecusalAct } from '../../kernel/index.ts';
import { answerCard, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { raiseCard, recusalCard } from '../cards/index.ts';
import { circulationDecider } from '../domain/decide.ts';
import { peopleOf } from '../domain/electorate.ts';
import type { CirculationEvent } from '../domain/events.ts';
import { seatOf } from '../domain/rules/voter.ts';
import { isRecused, type OpenCase } from '../domain/state.ts';
import { seatAskedFor } from '../domain/substituting.ts';
import { BUTTON, SAID } from '../text/index.ts';
import { type CirculationOutcome, runOnCirculation } from '../use-cases.ts';
import { caseInput, circulationId, optionalText } from './answer.ts';
import {
  type AtCase,
  type CirculationPorts,
  metaOf,
  refused,
  say,
  show,
  showCase,
  withCase,
} from './reach.ts';

const ground = z
  .enum([...RECUSAL_GROUNDS, 'UNSURE'])
  .transform((value) => (value === 'UNSURE' ? null : value));
const personInput = z.object({ circulationId, personId: z.string().max(200) });

/** Jäv in a case: reporting it, raising another's, and what follows; and the calls to ersättare. */
export function recusalVerbs(ports: CirculationPorts): Verb[] {
  const onPerson = (name: string, act: RecusalAct) =>
    verb({
      name: `circulation.${name}`,
      input: personInput,
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, (at) => actOn(ports, at, turn, input.personId, act)),
    });
  return [
    verb({
      name: 'circulation.recusal-form',
      input: caseInput,
      run: (input, turn) => withCase(ports, turn, input.circulationId, async (at) => formReply(at, turn)),
    }),
    verb({
      name: 'circulation.report',
      input: z.object({ circulationId, ground, text: optionalText }),
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, (at) =>
          report(ports, at, turn, { act: 'REPORT', ground: input.ground, text: input.text }),
        ),
    }),
    verb({
      name: 'circulation.withdraw',
      input: caseInput,
      run: (input, turn) => withCase(ports, turn, input.circulationId, (at) => withdraw(ports, at, turn)),
    }),
    verb({
      name: 'circulation.raise-form',
      input: caseInput,
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, async (at) => {
          const { state, id } = at.loaded;
          const open = state.status === 'OPEN' && !isRecused(state, at.doer.personId);
          return open ? show({ card: raiseCard(id, at.boardName, state, at.doer) }) : showCase(at, turn);
        }),
    }),
    onPerson('raise', { act: 'RAISE', ground: null, text: null }),
    onPerson('dismiss', { act: 'DISMISS' }),
    onPerson('acknowledge', { act: 'ACKNOWLEDGE' }),
    onPerson('contest', { act: 'CONTEST', text: null }),
    verb({
      name: 'circulation.deny',
      input: caseInput,
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, (at) =>
          actOn(ports, at, turn, at.doer.personId, { act: 'DENY' }),
        ),
    }),
    verb({
      name: 'circulation.no-recusal',
      input: caseInput,
      run: (input, turn) => withCase(ports, turn, input.circulationId, (at) => clear(ports, at, turn)),
    }),
    verb({
      name: 'circulation.accept-call',
      input: caseInput,
      run: (input, turn) => withCase(ports, turn, input.circulationId, (at) => accept(ports, at, turn)),
    }),
    verb({
      name: 'circulation.decline-call',
      input: caseInput.extend({ seatId: z.string().max(200).optional() }),
      run: (input, turn) =>
        withCase(ports, turn, input.circulationId, (at) => decline(ports, at, turn, input.seatId)),
    }),
  ];
}

function run(
  ports: CirculationPorts,
  at: AtCase,
  turn: Turn,
  personId: string,
  act: RecusalAct,
): Promise<CirculationOutcome> {
  const command = { type: 'ActOnRecusal', by: at.doer, at: turn.at, personId, act } as const;
  return runOnCirculation(ports.store.streams, at.loaded.id, command, metaOf(turn, at.doer));
}

/** The form, with the ersättare who would be asked: what reporting would lead to, tried without recording it. */
export function formReply(at: AtCase, turn: Turn): Reply {
  const { state, id } = at.loaded;
  if (state.status !== 'OPEN') return showCase(at, turn);
  return show({ card: recusalCard(id, at.boardName, state, wouldBeAsked(state, at, turn)) });
}

function wouldBeAsked(state: OpenCase, at: AtCase, turn: Turn): PersonRef | null {
  const act = { act: 'REPORT', ground: null, text: null } as const;
  const { personId } = at.doer;
  const tried = circulationDecider.decide(state, {
    type: 'ActOnRecusal',
    by: at.doer,
    at: turn.at,
    personId,
    act,
  });
  return tried.kind === 'accepted' ? calledIn(tried.events) : null;
}

function calledIn(events: readonly CirculationEvent[]): PersonRef | null {
  return events.find((event) => event.type === 'SubstituteCalled')?.person ?? null;
}

async function report(ports: CirculationPorts, at: AtCase, turn: Turn, act: RecusalAct): Promise<Reply> {
  const outcome = await run(ports, at, turn, at.doer.personId, act);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, at.loaded.id);
  const { heading } = at.loaded.state.file.version.matter;
  const called = calledIn(outcome.events);
  const hasSeat = at.loaded.state.desks.some((desk) => {
    const { holder } = seatOf(at.loaded.state, desk);
    return holder?.personId === at.doer.personId;
  });
  const isNew = outcome.events.length > 0;
  const next = called ? [SAID.substituteAsked(called.name)] : hasSeat && isNew ? [SAID.noSubstitute] : [];
  return show({
    card: answerCard({
      fact: SAID.reported(heading),
      lines: [SAID.reportedNote, ...next, SAID.reportedAt(turn.at, localDateOf(turn.at))],
      source: at.boardName,
      buttons: [
        { title: BUTTON.withdraw, verb: 'circulation.withdraw', data: { circulationId: at.loaded.id } },
      ],
    }),
  });
}

async function withdraw(ports: CirculationPorts, at: AtCase, turn: Turn): Promise<Reply> {
  const outcome = await run(ports, at, turn, at.doer.personId, { act: 'WITHDRAW' });
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, at.loaded.id);
  const { heading } = at.loaded.state.file.version.matter;
  return done(at, SAID.withdrawn(heading), [SAID.withdrawnNote]);
}

async function actOn(
  ports: CirculationPorts,
  at: AtCase,
  turn: Turn,
  personId: string,
  act: RecusalAct,
): Promise<Reply> {
  const outcome = await run(ports, at, turn, personId, act);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, at.loaded.id);
  const { heading } = at.loaded.state.file.version.matter;
  if (act.act !== 'RAISE') return done(at, SAID.acted(heading), []);
  const person = peopleOf(at.loaded.state.file.electorate).find((one) => one.personId === personId);
  return show({
    card: answerCard({
      fact: SAID.raised(person?.name ?? '', heading),
      lines: [SAID.raisedNote],
      source: at.boardName,
      buttons: [
        {
          title: BUTTON.dismiss,
          verb: 'circulation.dismiss',
          data: { circulationId: at.loaded.id, personId },
        },
        { title: BUTTON.show, verb: 'circulation.show', data: { circulationId: at.loaded.id } },
      ],
    }),
  });
}

/** "Ingen jäv": what a signatory of the underlag answers to the question. */
async function clear(ports: CirculationPorts, at: AtCase, turn: Turn): Promise<Reply> {
  const command = { type: 'ClearSignatory', by: at.doer, at: turn.at } as const;
  const outcome = await runOnCirculation(ports.store.streams, at.loaded.id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, at.loaded.id);
  return done(at, SAID.cleared(at.loaded.state.file.version.matter.heading), [SAID.clearedNote]);
}

async function accept(ports: CirculationPorts, at: AtCase, turn: Turn): Promise<Reply> {
  const command = { type: 'AcceptCall', by: at.doer, at: turn.at } as const;
  const outcome = await runOnCirculation(ports.store.streams, at.loaded.id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, at.loaded.id);
  // Called in, she gets the full card to answer on.
  return outcome.state.status === 'NONE' ? say(SAID.notMine) : showCase(at, turn, outcome.state);
}

/** `asked` is the seat that the card asked about; cards sent by older versions do not say it. */
async function decline(
  ports: CirculationPorts,
  at: AtCase,
  turn: Turn,
  asked: string | undefined,
): Promise<Reply> {
  const { state } = at.loaded;
  const seatId = asked ?? (state.status === 'OPEN' ? seatAskedFor(state, at.doer.personId) : null) ?? '';
  const command = { type: 'DeclineCall', by: at.doer, at: turn.at, seatId } as const;
  const outcome = await runOnCirculation(ports.store.streams, at.loaded.id, command, metaOf(turn, at.doer));
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn, at.loaded.id);
  return done(at, calledIn(outcome.events) === null ? SAID.declinedLast : SAID.declined, []);
}

function done(at: AtCase, fact: string, lines: readonly string[]): Reply {
  return show({
    card: answerCard({
      fact,
      lines,
      source: at.boardName,
      buttons: [{ title: BUTTON.show, verb: 'circulation.show', data: { circulationId: at.loaded.id } }],
    }),
  });
}
