import { expect, it } from 'vitest';
import type { Membership } from '../knowledge.ts';
import { orderedElsewhere } from './ordered-elsewhere.ts';

const person = { id: 'maja', name: 'Maja Holm' };
const on = (boardName: string): Membership =>
  ({
    boardId: boardName,
    boardName,
    personId: person.id,
    person,
    offices: ['OFFICE'],
  }) as unknown as Membership;

it.each([
  ['Norrskog', 'Kustlandet'],
  ['Norra Skogen', 'Kust-Landet'],
  ['Norra-Berget', 'S:t Olof'],
])(
  'of %s, which is hers, and %s, which is not: hers is told apart, however they are named',
  (hers, other) => {
    const text = `${hers} börjar 9.30 och ${other} kl 13`;
    const ordered = orderedElsewhere(text, [on(hers)], [hers, other]);
    expect(ordered?.named).toBe(other);
    expect(ordered?.own).toContain('9.30');
    expect(ordered?.own).not.toContain('13');
  },
);
