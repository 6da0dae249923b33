import { expect, it } from 'vitest';
import { inParts } from './order-parts.ts';
import { ordersInFull } from './orders-in-full.ts';

const NAMES = ['Norrskog', 'Kustlandet'];

const BY_NAME = { of: (id: string) => `i ${id}`, at: (id: string, by: string) => `${by || 'i'} ${id}` };

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
  return parts === null ? null : (ordersInFull(parts, BY_NAME, mayTell)?.map((one) => one.text) ?? null);
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
  [
    'sätt upp hyran på Norrskogs dagordning samt lokalerna på Kustlandets',
    'sätt upp hyran på dagordningen i Norrskog',
    'sätt upp lokalerna på dagordningen i Kustlandet',
  ],
  [
    'februarimötena flyttas, Norrskog till den 18:e och Kustlandet till den 19:e',
    'flytta februarimötet i Norrskog till den 18:e',
    'flytta februarimötet i Kustlandet till den 19:e',
  ],
  [
    'decembermötena: Norrskog kl 9, Kustlandet kl 14',
    'decembermötet i Norrskog blir kl 9',
    'decembermötet i Kustlandet blir kl 14',
  ],
  [
    'Norrskog den 11 februari: börja kl 8. Kustlandet den 12 februari: börja kl 10.',
    'mötet den 11 februari i Norrskog börjar kl 8',
    'mötet den 12 februari i Kustlandet börjar kl 10',
  ],
  [
    'Till Norrskogs möte i februari: lägg till skolan. Till Kustlandets möte: lägg till hyran.',
    'lägg till skolan till mötet i februari i Norrskog',
    'lägg till hyran till mötet i Kustlandet',
  ],
  [
    'nästa Norrskog börjar 12, Kustlandets nästa 8',
    'mötet i Norrskog börjar kl 12',
    'mötet i Kustlandet börjar kl 8',
  ],
  ['vänta med Norrskogs kallelse men skicka Kustlandets', 'skicka kallelsen i Kustlandet'],
  [
    'ta bort punkt 4 på Norrskogs dagordning och stryk punkt 5 på Kustlandets',
    'ta bort punkt 4 på dagordningen i Norrskog',
    'stryk punkt 5 på dagordningen i Kustlandet',
  ],
  [
    'för Norrskogs del vill jag ha med upphandling och för Kustlandets del vikarier',
    'i Norrskog vill jag ha med upphandling',
    'i Kustlandet vill jag ha med vikarier',
  ],
  [
    'i Norrskog flyttar vi mötet till 25 februari och i Kustlandet får det bli den 26e',
    'flytta mötet i Norrskog till 25 februari',
    'flytta mötet i Kustlandet till den 26e',
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
