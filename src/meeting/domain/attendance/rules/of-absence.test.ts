import { describe, expect, it } from 'vitest';
import { tellsAbsence, tellsRecovery } from './of-absence.ts';

describe('a reason that is of all of the meeting', () => {
  it.each([
    'blivit magsjuk, kan inte',
    'kan inte tjänstgöra, ligger i feber',
    'nej, jag är bortrest då',
    'nej, har fått förhinder',
    'vabbar tyvärr så det går inte',
  ])('"%s" tells of one', (text) => expect(tellsAbsence(text)).toBe(true));

  it.each([
    'nej, jag kan inte',
    'kan inte tjänstgöra, är dåligt insatt',
    'är inte sjuk längre, så jag kan',
    'jag har inget förhinder',
    'var sjuk men är frisk igen',
  ])('"%s" tells of none', (text) => expect(tellsAbsence(text)).toBe(false));

  it.each([
    'nu är jag pigg igen och kan komma',
    'är frisk nu, kommer',
    'mår bättre, kan vara med',
    'har blivit frisk så jag kommer',
    'är inte sjuk längre',
  ])('"%s" tells that it is over', (text) => expect(tellsRecovery(text)).toBe(true));

  it('"jag är inte frisk" does not', () => expect(tellsRecovery('jag är inte frisk än')).toBe(false));
});
