import { expect, it } from 'vitest';
import { nextOf } from './more-items.ts';

it('the next of those that remain is filled in, where and for whom the one before was', () => {
  const of = { place: 'item-el', visible: 'BOARD' } as const;
  expect(nextOf({ more: 'Vatten\n Sopor ', ...of })).toEqual({
    fields: expect.objectContaining({ heading: 'Vatten', place: 'item-el', visible: 'BOARD' }),
    more: 'Sopor',
  });
  expect(nextOf({ more: '', ...of })).toMatchObject({ fields: { heading: '' }, more: '' });
});
