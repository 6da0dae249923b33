import { describe, expect, it } from 'vitest';
import { clausesIn } from './clauses.ts';

describe('the clauses of förslag till beslut', () => {
  it('are one where the second "att" is what somebody is to do, or what the first is for', () => {
    for (const clause of [
      'att ge förbundschefen i uppdrag att säga upp avtalet',
      'att uppdra åt kansliet att ta fram underlag',
      'att uppmana parterna att svara',
      'att begära av parterna att de betalar',
      'att avsätta medel för att hyra en lokal',
      'att godkänna rapporten utan att ta ställning till hyran',
    ]) {
      expect(clausesIn(clause)).toEqual([clause]);
    }
  });

  it('are several where a comma, "och" or nothing but white space parts decisions of the board', () => {
    expect(clausesIn('att bevilja 450 000 kr, att hälften betalas ut i januari.')).toHaveLength(2);
    expect(clausesIn('att bifalla och att avsluta')).toEqual(['att bifalla', 'att avsluta']);
    expect(clausesIn('att bevilja 10 000 kr att betala i maj')).toHaveLength(2);
    expect(clausesIn('att ge chefen i uppdrag att säga upp avtalet, att flytta i mars')).toEqual([
      'att ge chefen i uppdrag att säga upp avtalet',
      'att flytta i mars',
    ]);
    expect(clausesIn('att uppdra åt chefen att säga upp avtalet att flytta i mars')).toHaveLength(2);
  });
});
