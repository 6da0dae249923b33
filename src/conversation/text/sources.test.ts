import { describe, expect, it } from 'vitest';
import { bilaga } from './sources.ts';

describe('what a bilaga is called', () => {
  it.each([
    ['3', 'Bilaga 3'],
    ['4a', 'Bilaga 4a'],
    ['C', 'Bilaga C'],
    ['B2', 'Bilaga B2'],
    ['Budget', 'Budget'],
    ['Bilaga D', 'Bilaga D'],
    ['', ''],
  ])('"%s" is %s', (number, named) => {
    expect(bilaga(number)).toBe(named);
  });
});
