import { expect, it } from 'vitest';
import { inParts } from './order-parts.ts';
import { ordersInFull } from './orders-in-full.ts';

const NAMES = ['Norrskog', 'Kustlandet'];

/** What is ordered of each, where what is told of meetings may be an order. */
function ordered(text: string, mayTell = true): readonly string[] | null {
  const targets = NAMES.flatMap((id) =>
    [...text.matchAll(new RegExp(`${id}s?(?!\\p{L})`, 'gu'))].map(({ index, 0: name }) => ({
      id,
      start: index,
      end: index + name.length,
    })),
  ).toSorted((one, other) => one.start - other.start);
  const parts = inParts(text, targets);
  return parts === null ? null : (ordersInFull(parts, (id) => id, mayTell)?.map((one) => one.text) ?? null);
}

it.each([
  [
    'ta bort punkt 4 i Norrskog och punkt 5 i Kustlandet',
    'ta bort punkt 4 i Norrskog',
    'ta bort punkt 5 i Kustlandet',
  ],
  [
    'lägg till en punkt om hyran hos Norrskog och en om avtal hos Kustlandet',
    'lägg till en punkt om hyran hos Norrskog',
    'lägg till en punkt om avtal hos Kustlandet',
  ],
  [
    'lägg till budget hos Norrskog, avtal och plan hos Kustlandet',
    'lägg till budget hos Norrskog',
    'lägg till avtal och plan hos Kustlandet',
  ],
  [
    'Norrskog: nya punkter budget och hyra. Kustlandet: ny punkt plan',
    'lägg till punkterna budget och hyra i Norrskog',
    'ny punkt plan i Kustlandet',
  ],
  [
    'påminn de som inte svarat i Norrskog och i Kustlandet',
    'påminn de som inte svarat i Norrskog',
    'påminn de som inte svarat i Kustlandet',
  ],
  [
    'planera möte för Norrskog 3 juni kl. 13 och Kustlandet 4 juni kl. 9',
    'planera möte för Norrskog 3 juni kl. 13',
    'planera möte för Kustlandet 4 juni kl. 9',
  ],
  [
    'Norrskog ses kl 14 och Kustlandet i Granen',
    'mötet i Norrskog blir kl 14',
    'mötet i Kustlandet blir i Granen',
  ],
])('%j', (text, ...each) => {
  expect(ordered(text)).toEqual(each);
});

it('what names something of the other, or orders nothing known, is not parted', () => {
  expect(ordered('lägg till budget hos Norrskog, i Kustlandet tar jag den själv')).toBeNull();
  expect(ordered('Norrskog var trevligt och Kustlandet långt')).toBeNull();
  expect(ordered('lägg till avtal med Kustlandet hos Norrskog')).toBeNull();
});

it('what is told of meetings orders nothing of whoever may not change them', () => {
  expect(ordered('Norrskog börjar 9 och Kustlandet 13', false)).toBeNull();
});
