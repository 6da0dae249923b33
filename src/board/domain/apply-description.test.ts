import { describe, expect, it } from 'vitest';
import { described, norrskog } from '../../../test/support/boards.ts';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import { type LocalDate, replay } from '../../kernel/index.ts';
import { boardOnDay } from './board-on-day.ts';
import type { BoardCommand } from './commands.ts';
import { boardDecider } from './decide.ts';
import type { BoardEvent } from './events.ts';

const { given, when } = deciderSpecification(boardDecider);
const day = (text: string) => text as LocalDate;

/** The command that applies a board of the file's shape. */
function apply(board: Parameters<typeof norrskog>[0], today: string): BoardCommand {
  const { description, asOf } = described(norrskog(board));
  return { type: 'ApplyDescription', description, asOf, today: day(today) };
}

function eventsOf(command: BoardCommand, history: readonly BoardEvent[] = []): readonly BoardEvent[] {
  const decision = boardDecider.decide(replay(boardDecider, history), command);
  return decision.kind === 'accepted' ? decision.events : [];
}

function on(history: readonly BoardEvent[], date: string) {
  const state = replay(boardDecider, history);
  if (state.status === 'UNKNOWN') throw new Error('no board');
  return boardOnDay(state, day(date));
}

const first = eventsOf(apply({}, '2026-03-01'));
const seats = norrskog().seats;
const [granby, region, kassan] = seats as [(typeof seats)[0], (typeof seats)[1], (typeof seats)[2]];

describe('a first description', () => {
  it('holds as far back as anybody knows, whatever day it is known from', () => {
    const events = eventsOf(apply({ asOf: 2024 }, '2026-03-01'));
    expect(events[0]).toMatchObject({ describedFrom: '2024-01-01' });
    expect(events.slice(1)).toEqual(first.slice(1));
    expect(on(events, '1999-01-01').chair?.name).toBe('Eva Lind');
  });

  it('keeps seats, ersättare and offices in their order', () => {
    const board = on(first, '2026-03-01');
    expect(board.seats.map((seat) => [seat.organisation, seat.member?.name])).toEqual([
      ['Granby kommun', 'Eva Lind'],
      ['Region Norrskog', 'Karim Nasser'],
      ['Försäkringskassan', 'Lars Ek'],
    ]);
    expect(board.seats[0]?.substitutes.map((person) => person.name)).toEqual(['Nils Ahl', 'Rut Moberg']);
    expect(board.viceChairs.map((person) => person.name)).toEqual(['Karim Nasser']);
    expect(board.office).toMatchObject([{ titles: ['förbundschef', 'sekreterare'], admin: false }]);
    expect(board.members.map((member) => member.type)).toEqual(['KOMMUN', 'REGION', 'STATE']);
  });

  it('counts a stated last day as the last one that holds', () => {
    const ersattare = [
      { name: 'Nils Ahl', to: '2025-09-30' },
      { name: 'Rut Moberg', from: '2025-10-01' },
    ];
    const events = eventsOf(apply({ seats: [{ ...granby, ersattare }] }, '2026-03-01'));
    const names = (date: string) => on(events, date).seats[0]?.substitutes.map((person) => person.name);
    expect(names('2025-09-30')).toEqual(['Nils Ahl']);
    expect(names('2025-10-01')).toEqual(['Rut Moberg']);
  });
});

describe('a description applied again', () => {
  it('records nothing where the board is so already, on that day or another', () => {
    given(...first)
      .when(apply({}, '2026-03-01'))
      .thenNothing();
    given(...first)
      .when(apply({}, '2027-08-01'))
      .thenNothing();
    given(...first)
      .when(apply({ asOf: '2020-05-05' }, '2026-03-01'))
      .thenNothing();
  });

  it('ends who is missing on the day it holds from, today where it names none', () => {
    const without = { seats: [{ ...granby, ersattare: [{ name: 'Rut Moberg' }] }, region, kassan] };
    given(...first)
      .when(apply(without, '2026-03-01'))
      .thenEvents({
        type: 'AppointmentEnded',
        personId: 'nils-ahl',
        post: { kind: 'SUBSTITUTE', seatId: 'granby-kommun' },
        lastDay: day('2026-02-28'),
      });
    const changed = [...first, ...eventsOf(apply({ ...without, asOf: '2026-04-01' }, '2026-03-01'), first)];
    expect(on(changed, '2026-03-31').seats[0]?.substitutes).toHaveLength(2);
    expect(on(changed, '2026-04-01').seats[0]?.substitutes).toHaveLength(1);
  });

  it('keeps history: a former ledamot need not stay in the file', () => {
    const successor = {
      seats: [{ ...granby, ledamot: { name: 'Ada Rosén', role: 'ordförande' } }, region, kassan],
      asOf: '2026-04-01',
    };
    const changed = [...first, ...eventsOf(apply(successor, '2026-03-01'), first)];
    expect(on(changed, '2026-03-31').chair?.name).toBe('Eva Lind');
    expect(on(changed, '2026-04-01').chair?.name).toBe('Ada Rosén');
    given(...changed)
      .when(apply(successor, '2026-06-01'))
      .thenNothing();
  });

  it("ends a ledamot the day before the successor's stated first day", () => {
    const ledamot = { name: 'Ada Rosén', from: '2026-02-15' };
    const changed = eventsOf(apply({ seats: [{ ...granby, ledamot }, region, kassan] }, '2026-03-01'), first);
    expect(changed).toContainEqual({
      type: 'AppointmentEnded',
      personId: 'eva-lind',
      post: { kind: 'MEMBER', seatId: 'granby-kommun' },
      lastDay: day('2026-02-14'),
    });
  });

  it('records a stated last day that has passed as it is stated', () => {
    const ersattare = [{ name: 'Nils Ahl', to: '2026-01-31' }, { name: 'Rut Moberg' }];
    given(...first)
      .when(apply({ seats: [{ ...granby, ersattare }, region, kassan] }, '2026-03-01'))
      .thenEvents({
        type: 'AppointmentEnded',
        personId: 'nils-ahl',
        post: { kind: 'SUBSTITUTE', seatId: 'granby-kommun' },
        lastDay: day('2026-01-31'),
      });
  });

  it('records a changed order of ersättare (FinsamL 12 § third paragraph)', () => {
    const ersattare = [{ name: 'Rut Moberg' }, { name: 'Nils Ahl' }];
    const command = apply({ seats: [{ ...granby, ersattare }, region, kassan] }, '2026-03-01');
    given(...first)
      .when(command)
      .thenEvents({
        type: 'SubstituteOrderSet',
        seatId: 'granby-kommun',
        personIds: ['rut-moberg', 'nils-ahl'],
        from: day('2026-03-01'),
      });
    given(...first, ...eventsOf(command, first))
      .when(apply({ seats: [{ ...granby, ersattare }, region, kassan] }, '2026-07-01'))
      .thenNothing();
  });

  it('ends a seat that is missing, and creates one that is new', () => {
    const kommun = { organisation: 'Bäckby kommun', ledamot: { name: 'Ivar Ståhl' }, ersattare: [] };
    const changed = [...first, ...eventsOf(apply({ seats: [granby, kommun, region] }, '2026-03-01'), first)];
    expect(on(changed, '2026-02-28').seats.map((seat) => seat.id)).toContain('forsakringskassan');
    expect(on(changed, '2026-03-01').seats.map((seat) => seat.organisation)).toEqual([
      'Granby kommun',
      'Bäckby kommun',
      'Region Norrskog',
    ]);
  });

  it('keeps the seat of an organisation that has changed its name', () => {
    const renamed = { ...region, organisation: 'Region Nordan' };
    given(...first)
      .when(apply({ seats: [granby, renamed, kassan], members: namesOf(seats) }, '2026-03-01'))
      .thenEvents({
        type: 'SeatOrganisationChanged',
        seatId: 'region-norrskog',
        organisation: 'Region Nordan',
        from: day('2026-03-01'),
      });
  });

  it('sets a rule from the day it states, and lets a missing one fall back to its default', () => {
    const rules = { noticeDays: { value: 10, source: 'Arbetsordningen § 5', from: '2026-05-01' } };
    const set = eventsOf(apply({ rules }, '2026-03-01'), first);
    expect(set).toEqual([
      { type: 'RuleSet', key: 'noticeDays', value: 10, source: 'Arbetsordningen § 5', from: '2026-05-01' },
    ]);
    const changed = [...first, ...set];
    expect(on(changed, '2026-04-30').rules.noticeDays).toMatchObject({
      value: 7,
      source: { kind: 'DEFAULT' },
    });
    expect(on(changed, '2026-05-01').rules.noticeDays).toEqual({
      value: 10,
      source: { kind: 'BOARD', text: 'Arbetsordningen § 5' },
      validFrom: '2026-05-01',
    });
    given(...changed)
      .when(apply({}, '2026-06-01'))
      .thenEvents({ type: 'RuleCleared', key: 'noticeDays', from: day('2026-06-01') });
  });

  it('refuses the description of another board', () => {
    const { description } = described(norrskog({ id: 'kustlandet' }));
    given(...first)
      .when({ type: 'ApplyDescription', description, asOf: null, today: day('2026-03-01') })
      .thenRefused('board.otherBoard', { boardId: 'norrskog', described: 'kustlandet' });
  });
});

describe('linking a person', () => {
  const link = (personId: string, objectId: string): BoardCommand => ({
    type: 'LinkPerson',
    personId,
    tenantId: 'T-1',
    objectId,
    origin: 'ROSTER',
  });

  it('is recorded once, whatever the case of the ids', () => {
    const linked: BoardEvent = {
      type: 'PersonLinked',
      personId: 'eva-lind',
      tenantId: 't-1',
      objectId: 'oid-1',
      origin: 'ROSTER',
    };
    given(...first)
      .when(link('eva-lind', 'OID-1'))
      .thenEvents(linked);
    given(...first, linked)
      .when(link('eva-lind', 'oid-1'))
      .thenNothing();
    given(...first, linked)
      .when(apply({}, '2026-03-01'))
      .thenNothing();
  });

  it('is refused to a second account in the tenant, and to an account that is somebody else’s', () => {
    const linked = [...first, ...eventsOf(link('eva-lind', 'oid-1'), first)];
    given(...linked)
      .when(link('eva-lind', 'oid-2'))
      .thenRefused('board.alreadyLinked');
    given(...linked)
      .when(link('lars-ek', 'oid-1'))
      .thenRefused('board.objectIdTaken');
    given(...linked)
      .when(link('nobody', 'oid-3'))
      .thenRefused('board.noSuchPerson');
    when(link('eva-lind', 'oid-1')).thenRefused('board.unknown');
  });

  it('is changed by the description, which rules', () => {
    const linked = [...first, ...eventsOf(link('lars-ek', 'oid-1'), first)];
    const ledamot = { name: 'Lars Ek', entraObjectId: { 'T-1': 'oid-9' } };
    const changed = [
      ...linked,
      ...eventsOf(apply({ seats: [granby, region, { ...kassan, ledamot }] }, '2026-03-01'), linked),
    ];
    expect(on(changed, '2026-03-01').seats[2]?.member?.links).toEqual([
      { tenantId: 't-1', objectId: 'oid-9', origin: 'DESCRIPTION' },
    ]);
  });
});

function namesOf(of: readonly { readonly organisation: string }[]): string[] {
  return of.map((seat) => seat.organisation);
}
