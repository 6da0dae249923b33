import { expect, it } from 'vitest';
import { day, membership, norrskog, people } from '../../../../test/wordings/invented-board.ts';
import { instantAt } from '../../../kernel/index.ts';
import { NOTHING_SAID } from '../../said-before/context.ts';
import { converse } from '../../turn/converse.ts';

const now = instantAt(day('2026-11-20'), '09:00');

async function actsOf(words: string) {
  const situation = {
    memberships: [membership(people.maja, ['OFFICE'], norrskog)],
    audience: 'asker',
    place: 'personal',
    now,
    context: NOTHING_SAID,
    acts: new Set(['item.withdraw', 'item.restore'] as const),
    questions: new Set<never>(),
  } as const;
  const { parts } = await converse(words, situation, { board: async () => norrskog });
  return parts.flatMap((part) => (part.kind === 'act' ? [part.request.action] : []));
}

it.each([
  'stryk punkt 7, dras tillbaka',
  'stryk punkt 7 den 11 december, dras tillbaka igen',
  'ta bort punkt 7, tas tillbaka av sökanden',
  'stryk punkt 6, nämnden tar tillbaka den',
  'kan du plocka bort punkt 7, vi får tillbaka den i vår',
])('an order to take off stays one, whatever comes back in its reason: %s', async (words) => {
  expect(await actsOf(words)).toEqual(['item.withdraw']);
});

it('what is taken back is what was taken off', async () => {
  expect(await actsOf('ta tillbaka punkt 7')).toEqual(['item.restore']);
});
