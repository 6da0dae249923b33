import { expect, it } from 'vitest';
import { roleAnswering } from './role-answering.ts';

it.each([
  ['styrelsen kan inte', 'styrelsen'],
  ['Ordföranden kommer inte', 'ordföranden'],
  ['vår ersättare kan inte', null],
  ['ersättaren har förhinder', 'ersättaren'],
  ['jag kan inte', null],
  ['kan styrelsen komma?', null],
])('%j is of %j', (text, who) => expect(roleAnswering(text)).toBe(who));
