import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  castingVoter,
  drawLot,
  isQuorate,
  isUnanimous,
  quorumOf,
  reachesQualifiedMajority,
  simpleMajority,
  substituteOrder,
} from './index.ts';

describe('KL 6:27 quorum (domain page 1, 3)', () => {
  it.each([
    [5, 3, true],
    [5, 2, false],
    [4, 2, false],
    [4, 3, true],
    [1, 1, true],
    [1, 0, false],
  ])('of %i seats %i represented: %s', (seats, represented, quorate) => {
    expect(isQuorate(represented, seats)).toBe(quorate);
  });

  it('is monotone, and quorumOf is the least number that suffices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (seats, present) => {
        expect(isQuorate(present, seats)).toBe(present >= quorumOf(seats));
        if (isQuorate(present, seats)) expect(isQuorate(present + 1, seats)).toBe(true);
      }),
    );
  });
});

describe('majority and unanimity (domain page 1, 2.9, 10.5)', () => {
  it('KL 5:54 more votes win, equal votes tie', () => {
    expect([simpleMajority(2, 1), simpleMajority(1, 2), simpleMajority(2, 2)]).toEqual(['YES', 'NO', 'TIE']);
  });

  it('§ 2.9 an abstention breaks unanimity; nobody is not unanimous', () => {
    expect(isUnanimous({ yes: 3, no: 0, abstained: 0 })).toBe(true);
    expect(isUnanimous({ yes: 3, no: 0, abstained: 1 })).toBe(false);
    expect(isUnanimous({ yes: 3, no: 1, abstained: 0 })).toBe(false);
    expect(isUnanimous({ yes: 0, no: 0, abstained: 0 })).toBe(false);
  });

  it.each([
    [{ numerator: 2, denominator: 3, of: 'CAST' }, { yes: 4, no: 2, seats: 9 }, true],
    [{ numerator: 2, denominator: 3, of: 'CAST' }, { yes: 3, no: 2, seats: 5 }, false],
    [{ numerator: 3, denominator: 4, of: 'SEATS' }, { yes: 3, no: 0, seats: 4 }, true],
    [{ numerator: 3, denominator: 4, of: 'SEATS' }, { yes: 3, no: 0, seats: 5 }, false],
    [{ numerator: 2, denominator: 3, of: 'CAST' }, { yes: 0, no: 0, seats: 5 }, false],
  ] as const)('FinsamL 9 § 6 %j with %j: %s', (rule, votes, reached) => {
    expect(reachesQualifiedMajority(rule, votes)).toBe(reached);
  });
});

describe('KL 5:54, KL 4:25 who settles a tie (domain page 10.5)', () => {
  const presidium = { chair: 'eva', viceChairs: ['karim', 'lars'] };

  it.each([
    ['eva karim lars', 'eva'],
    ['karim lars', 'karim'],
    ['lars', 'lars'],
    ['', null],
  ])('where "%s" serve: %s', (serving, caster) => {
    expect(castingVoter(presidium, (personId) => serving.includes(personId))).toBe(caster);
  });

  it('passes over a vacant chair', () => {
    expect(castingVoter({ chair: null, viceChairs: ['karim'] }, () => true)).toBe('karim');
  });
});

describe('KL 5:56 lottning', () => {
  it('draws each of those who tie, and nobody else', () => {
    expect([0, 0.34, 0.99].map((chance) => drawLot(['a', 'b', 'c'], chance))).toEqual(['a', 'b', 'c']);
    expect(() => drawLot([], 0.5)).toThrow('somebody to draw among');
    expect(() => drawLot(['a'], 1)).toThrow('chance');
  });
});

describe('FinsamL 12 § order of ersättare (domain page 10, Ersättare)', () => {
  const p = (personId: string) => ({ personId });
  const seats = [
    { seatId: '1', organisation: 'A', substitutes: [p('a1'), p('a2')] },
    { seatId: '2', organisation: 'B', substitutes: [p('b1')] },
    { seatId: '3', organisation: 'A', substitutes: [p('a3'), p('a1')] },
  ];
  const order = (seatId: string, sameMemberOnly: boolean) =>
    substituteOrder(seats, seatId, sameMemberOnly).map((person) => person.personId);

  it('is the own list, the member’s other seats, then the rest only where the board says so', () => {
    expect(order('1', true)).toEqual(['a1', 'a2', 'a3']);
    expect(order('3', true)).toEqual(['a3', 'a1', 'a2']);
    expect(order('3', false)).toEqual(['a3', 'a1', 'a2', 'b1']);
    expect(order('9', false)).toEqual([]);
  });
});
