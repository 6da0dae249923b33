import { describe, expect, it } from 'vitest';
import {
  answering,
  as,
  deadline,
  electorate,
  eva,
  history,
  hoursIn,
  karim,
  lars,
  maja,
  matter,
  nadja,
  opening,
  reporting,
  revising,
  rules,
  sofia,
  start,
} from '../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import { circulationDecider } from './decide.ts';
import { contentHashOf, MATTER_KINDS } from './matter.ts';

const { given, when } = deciderSpecification(circulationDecider);

describe('§ 2.1 starting a per capsulam', () => {
  it('§ 2.1 freezes matter, electorate, rules and deadline in the opening event, with the hash', () => {
    when(opening()).thenEvents({
      type: 'CirculationOpened',
      matter,
      contentHash: contentHashOf(matter),
      electorate,
      rules,
      by: maja,
      at: start,
      deadline,
    });
  });

  it.each([
    ['the kansli', maja, true],
    ['the chair', eva, true],
    ['the vice chair while there is a chair', karim, false],
    ['a ledamot', lars, false],
    ['an ersättare', sofia, false],
  ])('§ 2.1, § 6 by %s: %#', (_, person, allowed) => {
    const result = when(opening({ by: as(person) }));
    if (allowed) expect(result.state().status).toBe('OPEN');
    else result.thenRefused('circulation.mayNotStart');
  });

  it('§ 6 the vice chair may when the chair is absent or the post vacant; an administrator never', () => {
    const acting = { ...karim, roles: ['MEMBER', 'VICE_CHAIR', 'ACTING_CHAIR'] as const };
    expect(when(opening({ by: acting })).state().status).toBe('OPEN');
    const vacant = opening({ by: as(karim), electorate: { ...electorate, chair: null } });
    expect(when(vacant).state().status).toBe('OPEN');
    when(opening({ by: { ...maja, roles: ['ADMIN'] } })).thenRefused('circulation.mayNotStart');
  });

  it('§ 2 is not offered where the board has it DISABLED', () => {
    when(opening({ rules: { ...rules, mode: 'DISABLED' } })).thenRefused('circulation.disabled');
  });

  it('§ 2.1 the same opening again changes nothing; another matter on the same stream is refused', () => {
    const open = given(...history(opening()));
    open.when(opening({ at: hoursIn(1) })).thenNothing();
    open.when(opening({ matter: { ...matter, heading: 'Annat' } })).thenRefused('circulation.alreadyOpened');
  });

  it('needs a heading, a clause, whole hashes and a deadline ahead', () => {
    when(opening({ matter: { ...matter, heading: ' ' } })).thenRefused('circulation.matterIncomplete', {
      lacks: 'HEADING',
    });
    when(opening({ matter: { ...matter, clauses: [' '] } })).thenRefused('circulation.matterIncomplete', {
      lacks: 'CLAUSES',
    });
    const [attachment] = matter.attachments;
    if (!attachment) throw new Error('no attachment');
    const broken = { ...matter, attachments: [{ ...attachment, sha256: 'abc' }] };
    when(opening({ matter: broken })).thenRefused('circulation.matterIncomplete', {
      lacks: 'ATTACHMENT_HASH',
    });
    when(opening({ deadline: start })).thenRefused('circulation.deadlineNotAhead', { deadline: start });
  });

  it('§ 4 one person on two seats is refused: nobody has two votes', () => {
    const seats = electorate.seats.map((seat) => (seat.seatId === 's4' ? { ...seat, holder: lars } : seat));
    when(opening({ electorate: { ...electorate, seats } })).thenRefused('circulation.electorateUnclear', {
      person: lars,
    });
  });

  it('KL 6:27 a board whose seats are half empty cannot decide', () => {
    const seats = electorate.seats.map((seat, index) =>
      index < 2 ? { ...seat, holder: null, substitutes: [] } : seat,
    );
    when(opening({ electorate: { ...electorate, seats } })).thenRefused('circulation.cannotBeQuorate', {
      filled: 2,
      seats: 4,
    });
  });

  it('§ 10.3 the ersättare of a vacant seat is called at once', () => {
    const seats = electorate.seats.map((seat) => (seat.seatId === 's2' ? { ...seat, holder: null } : seat));
    const { events } = accepted(when(opening({ electorate: { ...electorate, seats } })).decision);
    expect(events[1]).toMatchObject({ type: 'SubstituteCalled', seatId: 's2', person: sofia });
  });
});

describe('§ 2.7 matters that need a meeting', () => {
  it.each(MATTER_KINDS.filter((kind) => kind !== 'ORDINARY'))('§ 2.7 %s is refused with its rule', (kind) => {
    const result = when(opening({ kind }));
    result.thenRefused('circulation.matterNotAllowed');
    expect(result.decision).toMatchObject({ refusal: { data: { kind, declared: true } } });
  });

  it.each([
    ['Budget 2027', 'BUDGET'],
    ['Verksamhetsplan och budget', 'BUDGET'],
    ['Årsredovisning 2025', 'ANNUAL_REPORT'],
    ['Val av vice ordförande', 'ELECTION_OR_EMPLOYMENT'],
    ['Anställning av förbundschef', 'ELECTION_OR_EMPLOYMENT'],
    ['Jävsfråga i ärende 8', 'RECUSAL_QUESTION'],
    ['Offentligt sammanträde om målen', 'PUBLIC_MEETING'],
  ] as const)('§ 2.7 "%s" suggests %s and is refused unless declared otherwise', (heading, kind) => {
    const suggestive = { matter: { ...matter, heading } };
    const result = when(opening(suggestive));
    expect(result.decision).toMatchObject({ refusal: { data: { kind, declared: false } } });
    expect(when(opening({ ...suggestive, kind: 'ORDINARY' })).state().status).toBe('OPEN');
  });

  it.each([['Inköp av dator'], ['Valideringsprojekt i Norrskog'], ['Avtal om lokal'], ['Valborgsfirande']])(
    '§ 2.7 "%s" is ordinary',
    (heading) => {
      expect(when(opening({ matter: { ...matter, heading } })).state().status).toBe('OPEN');
    },
  );

  it('§ 2.7 the clauses tell as well', () => {
    const clauses = ['att fastställa budgeten för 2027'];
    const result = when(opening({ matter: { ...matter, clauses } }));
    expect(result.decision).toMatchObject({ refusal: { data: { kind: 'BUDGET' } } });
  });

  it('§ 2.7, FinsamL 9 § 6 a matter that the förbundsordning gives a qualified majority', () => {
    const result = when(
      opening({
        matter: { ...matter, heading: 'Ändring av förbundsordningen' },
        qualifiedMajorityMatters: ['ändringar av förbundsordningen'],
      }),
    );
    expect(result.decision).toMatchObject({ refusal: { data: { kind: 'QUALIFIED_MAJORITY' } } });
  });
});

describe('§ 2.1 a change makes a new version', () => {
  it('§ 2.1 voids every answer; those who answered must answer again', () => {
    const revised = given(
      ...history(opening(), answering(eva, 'APPROVE'), answering(karim, 'REJECT'), revising()),
    );
    expect(revised.state()).toMatchObject({
      status: 'OPEN',
      file: { version: { number: 2 }, revisedAt: [hoursIn(3)] },
      desks: [{ answer: null }, { answer: null }, { answer: null }, { answer: null }],
    });
  });

  it('§ 2.1 an answer to the old version is refused', () => {
    given(...history(opening(), revising()))
      .when(answering(eva, 'APPROVE'))
      .thenRefused('circulation.oldVersion', { given: 1, current: 2 });
  });

  it('§ 2.1 a change that changes nothing makes no version', () => {
    given(...history(opening()))
      .when(revising({ clauses: matter.clauses }))
      .thenNothing();
  });

  it('§ 2.7 cannot turn the matter into one that needs a meeting', () => {
    given(...history(opening()))
      .when(revising({ heading: 'Budget 2027' }))
      .thenRefused('circulation.matterNotAllowed');
  });

  it('§ 10 jäv stays with the matter through versions', () => {
    given(...history(opening(), reporting(nadja), revising()))
      .when(answering(nadja, 'APPROVE', { version: 2 }))
      .thenRefused('circulation.recused', { person: nadja });
  });

  it('§ 2.1 only kansli and chair change; never when jävig, never after the deadline', () => {
    const open = given(...history(opening()));
    open.when({ ...revising(), by: as(lars) }).thenRefused('circulation.mayNotStart');
    open.when(revising({}, hoursIn(24 * 20))).thenRefused('circulation.deadlinePassed');
    given(...history(opening(), reporting(maja)))
      .when(revising())
      .thenRefused('circulation.handlerRecused');
  });
});

function accepted<T>(
  decision: { readonly kind: 'accepted'; readonly events: readonly T[] } | { readonly kind: 'refused' },
) {
  if (decision.kind === 'refused') throw new Error('refused');
  return decision;
}
