import fc from 'fast-check';
import { expect } from 'vitest';
import type { CirculationCommand } from '../../src/circulation/domain/commands.ts';
import { circulationDecider } from '../../src/circulation/domain/decide.ts';
import {
  type CirculationRules,
  type Doer,
  type Electorate,
  peopleOf,
  type Seat,
} from '../../src/circulation/domain/electorate.ts';
import { ANSWERS, type CirculationEvent, type ClosingEvent } from '../../src/circulation/domain/events.ts';
import { nextDueAt } from '../../src/circulation/domain/follow-ups.ts';
import { tallyOf } from '../../src/circulation/domain/rules/tally.ts';
import { type CirculationState, isRecused, type KnownCase } from '../../src/circulation/domain/state.ts';
import { isQuorate, later, type PersonRef, type RecusalAct, replay } from '../../src/kernel/index.ts';
import { deadline, hoursIn, matter, opening, rules } from './circulation.ts';

const person = (id: string): PersonRef => ({ personId: id, name: `Person ${id}` });

/** Boards of one to six seats of one to three members, some vacant, with nought to three ersättare each. */
const electorates: fc.Arbitrary<Electorate> = fc
  .array(
    fc.record({
      organisation: fc.constantFrom('A', 'B', 'C'),
      vacant: fc.boolean(),
      substitutes: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain((drafts) =>
    fc.record({
      seats: fc.constant(
        drafts.map(
          (draft, index): Seat => ({
            seatId: `s${index}`,
            organisation: draft.organisation,
            holder: draft.vacant && index % 3 === 2 ? null : person(`l${index}`),
            substitutes: [...new Set(draft.substitutes)].map((number) => person(`e${number}`)),
          }),
        ),
      ),
      chair: fc.constantFrom(null, 'l0', 'l0', 'l0'),
      viceChairs: fc.constantFrom<readonly string[]>([], ['l1'], ['l1', 'l2']),
    }),
  );

const ruleSets: fc.Arbitrary<CirculationRules> = fc.record({
  mode: fc.constantFrom('CONFIRM_AT_MEETING', 'UNANIMOUS', 'UNANIMOUS_FORM_MAJORITY'),
  sameMemberOnly: fc.boolean(),
  substituteAnswerHours: fc.constantFrom(1, 24, 72),
  answersVisibleBeforeClosing: fc.constant(false),
  dateOfDecision: fc.constant('LAST_ANSWER'),
  reminderHours: fc.constant(rules.reminderHours),
});

const acts: fc.Arbitrary<RecusalAct> = fc.constantFrom<RecusalAct>(
  { act: 'REPORT', ground: 'PARTY_OR_INTEREST', text: null },
  { act: 'REPORT', ground: null, text: null },
  { act: 'RAISE', ground: null, text: null },
  { act: 'DENY' },
  { act: 'DISMISS' },
  { act: 'ACKNOWLEDGE' },
  { act: 'CONTEST', text: null },
  { act: 'WITHDRAW' },
  { act: 'DECIDE', recused: true, meetingId: 'm', paragraph: null },
  { act: 'DECIDE', recused: false, meetingId: 'm', paragraph: null },
);

/** Half of all answers approve, so that a fair share of the cases end in a decision. */
const answers = fc.constantFrom('APPROVE', 'APPROVE', 'APPROVE', 'REJECT', 'ABSTAIN', ...ANSWERS);

/** Commands from anybody at any hour, in any order: late, early, forged, repeated, to old and coming versions. */
function commandsFor(electorate: Electorate): fc.Arbitrary<CirculationCommand> {
  const everybody: readonly Doer[] = [
    ...peopleOf(electorate).map(
      ({ personId, name }): Doer => ({
        personId,
        name,
        roles: [
          personId.startsWith('l') ? 'MEMBER' : 'SUBSTITUTE',
          ...(personId === electorate.chair ? (['CHAIR'] as const) : []),
          ...(electorate.viceChairs.includes(personId) ? (['VICE_CHAIR'] as const) : []),
        ],
      }),
    ),
    { ...person('kansli'), roles: ['OFFICE'] },
    { ...person('stranger'), roles: [] },
  ];
  const by = fc.constantFrom(...everybody);
  const ids = fc.constantFrom(...everybody.map((one) => one.personId));
  const at = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 270 }).map(hoursIn) },
    { weight: 1, arbitrary: fc.constantFrom(deadline, later(deadline, 1), later(deadline, 4000)) },
  );
  const seatId = fc.constantFrom(...electorate.seats.map((seat) => seat.seatId));
  const version = fc.constantFrom(1, 1, 1, 2, 3);
  const comment = fc.constantFrom(null, null, 'Bra.');
  const answering = fc.record({
    type: fc.constant('GiveAnswer' as const),
    by,
    at,
    answer: answers,
    comment,
    version,
  });
  return fc.oneof(
    { weight: 10, arbitrary: answering },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('RecordAnswer' as const),
        by,
        at,
        personId: ids,
        answer: answers,
        comment,
        version,
        channel: fc.constant('PHONE' as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('ClearSignatory' as const), by, at }) },
    {
      weight: 4,
      arbitrary: fc
        .record({ by, at, target: ids, act: acts, own: fc.boolean() })
        .map(({ by: doer, at: when, target, act, own }): CirculationCommand => {
          const personId = own ? doer.personId : target;
          return { type: 'ActOnRecusal', by: doer, at: when, personId, act };
        }),
    },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('AcceptCall' as const), by, at }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('DeclineCall' as const), by, at, seatId }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('OpenMatter' as const), by, at }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('Remind' as const), by, at }) },
    {
      weight: 1,
      arbitrary: fc.record({ by, at, price: fc.integer({ min: 1, max: 3 }) }).map(
        ({ by: doer, at: when, price }): CirculationCommand => ({
          type: 'ReviseMatter',
          by: doer,
          at: when,
          matter: { ...matter, clauses: [`att köpa in en dator för högst ${price} kr`] },
          kind: 'ORDINARY',
          qualifiedMajorityMatters: [],
          reason: 'Nytt pris.',
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('ExtendDeadline' as const),
        by,
        at,
        deadline: fc.constantFrom(hoursIn(300), hoursIn(400), hoursIn(100)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('CancelCirculation' as const),
        by,
        at,
        reason: fc.constantFrom('', 'x'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.integer({ min: 1, max: 300 }).map(
        (hours): CirculationCommand => ({
          type: 'TimePassed',
          at: hoursIn(hours),
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('MakeMinutes' as const),
        by,
        at,
        paragraph: fc.constant(7),
        attachmentLabel: fc.constant(null),
      }),
    },
  );
}

/** The first three are named in the underlag and asked about jäv: that must change nothing else. */
const namedOf = (electorate: Electorate) =>
  peopleOf(electorate)
    .slice(0, 3)
    .map(({ personId }) => ({ personId, namedIn: [] }));

/** A board, its rules and what comes in; the time is out at the end. */
export const histories: fc.Arbitrary<readonly CirculationCommand[]> = fc
  .record({ electorate: electorates, rules: ruleSets })
  .chain((board) =>
    fc
      .array(commandsFor(board.electorate), { minLength: 1, maxLength: 40 })
      .map((commands): readonly CirculationCommand[] => [
        opening({ ...board, signatories: namedOf(board.electorate) }),
        ...commands,
        { type: 'TimePassed', at: hoursIn(500) },
      ]),
  );

const CLOSING: ReadonlySet<string> = new Set<ClosingEvent['type']>([
  'CirculationDecided',
  'PositionsGathered',
  'CirculationReferred',
  'CirculationLapsed',
  'CirculationCancelled',
]);

/** Plays one history and checks what must hold after every step; gives how it ended, for counting. */
export function checkHistory(commands: readonly CirculationCommand[]): CirculationState['status'] {
  const events: CirculationEvent[] = [];
  let state: CirculationState = circulationDecider.initialState;
  for (const command of commands) {
    const decision = circulationDecider.decide(state, command);
    if (decision.kind === 'refused') continue;
    events.push(...decision.events);
    state = decision.events.reduce(circulationDecider.evolve, state);
    expect(added(state, command), `${command.type} repeated`).toEqual([]);
    if (state.status !== 'NONE') checkState(state);
  }
  expect(replay(circulationDecider, structuredClone(events))).toEqual(state);
  expect(events.filter((event) => CLOSING.has(event.type)).length).toBeLessThanOrEqual(1);
  if (state.status === 'NONE') return 'NONE';
  expect(state.status, 'the last tick is long after every deadline').not.toBe('OPEN');
  checkVotes(events, state);
  return state.status;
}

function added(state: CirculationState, command: CirculationCommand): readonly CirculationEvent[] {
  const again = circulationDecider.decide(state, command);
  return again.kind === 'accepted' ? again.events : [];
}

function checkState(state: KnownCase): void {
  const seats = state.file.electorate.seats.length;
  const tally = tallyOf(state);
  expect(tally.answered).toBeLessThanOrEqual(seats);
  const voters = state.desks.flatMap((desk) => desk.answer?.person.personId ?? []);
  expect(new Set(voters).size, 'nobody answers for two seats').toBe(voters.length);
  for (const voter of voters) expect(isRecused(state, voter), 'no vote by somebody recused').toBe(false);
  for (const desk of state.desks) {
    expect(desk.calls.filter((call) => call.status === 'ACCEPTED').length).toBeLessThanOrEqual(1);
  }
  if (state.status === 'OPEN') expect(nextDueAt(state)).not.toBeNull();
  else expect(nextDueAt(state)).toBeNull();
  if (state.status === 'DECIDED' || state.status === 'POSITIONS_GATHERED') {
    expect(isQuorate(state.tally.answered, seats), 'no outcome without quorum').toBe(true);
    expect(state.tally).toEqual(tally);
    const { approve, reject, abstain, answered } = state.tally;
    expect(approve + reject + abstain, 'a demand for a meeting never ends in an outcome').toBe(answered);
  }
  if (state.status === 'DECIDED') {
    expect(state.missing, 'silence is never yes').toEqual([]);
    expect(state.file.rules.mode).not.toBe('CONFIRM_AT_MEETING');
    if (state.file.rules.mode === 'UNANIMOUS') expect(state.tally.approve).toBe(state.tally.answered);
  }
}

/** Each standing answer is the last that its person gave for that seat, to the present version. */
function checkVotes(events: readonly CirculationEvent[], state: KnownCase): void {
  for (const desk of state.desks) {
    if (desk.answer === null) continue;
    const given = events
      .filter((event) => event.type === 'AnswerGiven' && event.seatId === desk.seatId)
      .at(-1);
    expect(given).toMatchObject({
      person: desk.answer.person,
      answer: desk.answer.answer,
      version: state.file.version.number,
    });
  }
}
