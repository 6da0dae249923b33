import { describe, expect, it } from 'vitest';
import { QUORUM } from './quorum.ts';

describe('what is told of quorum before the meeting', () => {
  it('is as it looks, and not as it is', () => {
    const when = 'fredag 11 december';
    expect(QUORUM.reached(when)).toBe('Mötet fredag 11 december blir beslutfört, som det ser ut nu.');
    expect(QUORUM.warned('ITEMS', when)).toBe(
      'Mötet fredag 11 december blir beslutfört, som det ser ut nu, men inte i alla ärenden.',
    );
  });

  it('a board that has decided against distance is not pointed to it (FinsamL 19 a §)', () => {
    expect(QUORUM.ways('NOT_ALLOWED')).toBe(
      'Ni kan flytta mötet, eller be någon som har förhinder att komma ändå.',
    );
    expect(QUORUM.ways('ALLOWED')).toContain('eller delta på distans');
    expect(QUORUM.ways('NOT_DECIDED')).toContain('om styrelsen har beslutat om det');
  });
});
