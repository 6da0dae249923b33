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
      'att föreslå medlemmarna att ge chefen i uppdrag att teckna avtal',
      'att uppdra åt kansliet att ta fram en plan och att återkomma',
      'att ge chefen i uppdrag att begära att parterna svarar och att sammanställa svaren',
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
    expect(clausesIn('att uppdra åt chefen\natt teckna avtal')).toHaveLength(2);
  });

  it('are the lines of a list, with "att" or without', () => {
    const clauses = ['att anta budgeten', 'att uppdra åt chefen att återkomma'];
    for (const list of [
      '- att anta budgeten - att uppdra åt chefen att återkomma',
      '- anta budgeten\n- uppdra åt chefen att återkomma',
      '1. Att anta budgeten. 2. Att uppdra åt chefen att återkomma.',
    ]) {
      expect(clausesIn(list).map((one) => one.replace('Att', 'att'))).toEqual(clauses);
    }
  });

  it('are the decisions alone, without who is to decide', () => {
    for (const lead of [
      'styrelsen föreslås besluta',
      'att styrelsen föreslås besluta',
      'besluta',
      'att besluta',
      'vi beslutar',
    ]) {
      expect(clausesIn(`${lead} att uppdra till förbundschefen att teckna avtal`)).toEqual([
        'att uppdra till förbundschefen att teckna avtal',
      ]);
    }
    expect(clausesIn('att styrelsen ska besluta om hyran')).toEqual(['att styrelsen ska besluta om hyran']);
  });

  it.each([
    'att bevilja 5 000 kr',
    'att avtalet sägs upp',
    'att parterna betalar',
    'att alla parter får svara',
    'att ge ordföranden i uppdrag att svara',
  ])('part where a mandate is followed by what the board decides: och %s', (decision) => {
    expect(clausesIn(`att uppdra åt kansliet att ta fram en plan och ${decision}`)).toEqual([
      'att uppdra åt kansliet att ta fram en plan',
      decision,
    ]);
  });
});
