import { describe, expect, it } from 'vitest';
import { actingChair } from './chair-and-deputy.ts';
import { ACTS, mayPerson, OFFICES } from './who-may.ts';

describe('FinsamL 17 §: chair and deputy', () => {
  it('lets the first vice chair who can act when the chair is absent, recused or the post vacant', () => {
    expect(actingChair('a', ['b', 'c'], new Set())).toEqual({ as: 'CHAIR', personId: 'a' });
    expect(actingChair('a', ['b', 'c'], new Set(['a']))).toEqual({ as: 'DEPUTY', personId: 'b' });
    expect(actingChair(null, ['b', 'c'], new Set(['b']))).toEqual({ as: 'DEPUTY', personId: 'c' });
    expect(actingChair('a', [], new Set(['a']))).toBeNull();
  });
});

describe('domain page 6 and 10: who may', () => {
  it('is nobody without an office', () => {
    for (const act of ACTS) expect(mayPerson(act, [])).toMatchObject({ kind: 'DENIED', missing: [] });
  });

  it('never lets the kansli vote, nor an ersättare who does not serve (KL 4 kap. 24–25 §§)', () => {
    expect(mayPerson('VOTE', ['OFFICE', 'ADMIN', 'INVITEE', 'AUDITOR']).kind).toBe('DENIED');
    expect(mayPerson('VOTE', ['SUBSTITUTE'])).toMatchObject({ kind: 'DENIED', missing: ['IF_SERVING'] });
    expect(mayPerson('VOTE', ['SUBSTITUTE'], { serving: true })).toMatchObject({ as: 'SUBSTITUTE' });
    expect(mayPerson('VOTE', ['MEMBER'])).toMatchObject({ kind: 'ALLOWED', form: 'YES' });
  });

  it('lets the deputy start a per capsulam only when the chair cannot', () => {
    expect(mayPerson('START_CIRCULATION', ['MEMBER', 'VICE_CHAIR'])).toMatchObject({
      kind: 'DENIED',
      missing: ['AS_DEPUTY'],
    });
    expect(mayPerson('START_CIRCULATION', ['VICE_CHAIR'], { chairUnavailable: true }).kind).toBe('ALLOWED');
    expect(mayPerson('START_CIRCULATION', ['OFFICE']).kind).toBe('ALLOWED');
    expect(mayPerson('START_CIRCULATION', ['ADMIN']).kind).toBe('DENIED');
  });

  it("lets the chair approve where the board's rule asks for it, and only then", () => {
    expect(mayPerson('SEND_NOTICE', ['CHAIR']).kind).toBe('DENIED');
    expect(mayPerson('SEND_NOTICE', ['CHAIR'], { approvalAsked: true })).toMatchObject({ form: 'APPROVAL' });
    expect(mayPerson('CONFIGURE', ['CHAIR'], { approvalAsked: true })).toMatchObject({ form: 'APPROVAL' });
    expect(mayPerson('SEND_NOTICE', ['ADMIN'])).toMatchObject({ form: 'DISPATCH' });
  });

  it('lets the kansli sign the minutes, a justerare and the chair approve them (KL 5 kap. 69 §)', () => {
    expect(mayPerson('APPROVE_MINUTES', ['OFFICE'])).toMatchObject({ form: 'SIGNATURE' });
    expect(mayPerson('APPROVE_MINUTES', ['MEMBER']).kind).toBe('DENIED');
    expect(mayPerson('APPROVE_MINUTES', ['MEMBER'], { adjuster: true }).kind).toBe('ALLOWED');
    expect(mayPerson('APPROVE_MINUTES', ['CHAIR']).kind).toBe('ALLOWED');
  });

  it("narrows raising another's jäv to ledamöter and serving ersättare; others do it by message", () => {
    expect(mayPerson('RAISE_RECUSAL', ['SUBSTITUTE']).kind).toBe('DENIED');
    expect(mayPerson('RAISE_RECUSAL', ['SUBSTITUTE'], { serving: true }).kind).toBe('ALLOWED');
    for (const office of ['OFFICE', 'INVITEE', 'AUDITOR'] as const) {
      expect(mayPerson('RAISE_RECUSAL', [office])).toMatchObject({ form: 'MESSAGE' });
    }
  });

  it('gives somebody with two offices the stronger right of either', () => {
    expect(mayPerson('APPROVE_MINUTES', ['OFFICE', 'CHAIR'])).toMatchObject({ as: 'CHAIR', form: 'YES' });
    for (const act of ACTS) {
      const each = OFFICES.map((office) => mayPerson(act, [office]).kind);
      const all = mayPerson(act, OFFICES).kind;
      expect(all).toBe(each.includes('ALLOWED') ? 'ALLOWED' : 'DENIED');
    }
  });
});
