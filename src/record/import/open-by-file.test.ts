import { expect, it } from 'vitest';
import { openByFile } from '../difference-text.ts';

type Reading = Parameters<typeof openByFile>[0];
const reading = (kind: string, ...items: readonly { readonly heading: string; readonly heldBack?: true }[]) =>
  ({
    kind,
    surroundings: '',
    items: items.map((item, at) => ({ number: String(at + 1), body: '', proposals: [], ...item })),
  }) as unknown as Reading;

it('what nothing in a kallelse makes internal is named before it is saved, the standing items aside', () => {
  const kallelse = reading(
    'kallelse',
    { heading: 'Mötets öppnande' },
    { heading: 'Hyra av lokal' },
    { heading: 'Löneläget (sekretess)' },
    { heading: 'Bilar', heldBack: true },
  );
  expect(openByFile(kallelse)).toEqual([
    'Öppna enligt filen, och syns i kanalen om de inte redan är interna: Hyra av lokal.',
  ]);
});

it('of many no more than eight are named, and of a protokoll none', () => {
  const many = Array.from({ length: 11 }, (_, at) => ({ heading: `Ärendet ${at + 1}` }));
  expect(openByFile(reading('kallelse', ...many))[0]).toMatch(/Ärendet 8 … och 3 till\.$/u);
  expect(openByFile(reading('protokoll', ...many))).toEqual([]);
  expect(openByFile(reading('kallelse', { heading: 'Mötets öppnande' }))).toEqual([]);
});
