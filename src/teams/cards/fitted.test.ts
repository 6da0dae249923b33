import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerCard } from './answer.ts';
import { cutTo, fitted } from './fitted.ts';
import { bytesOf, LARGEST_MESSAGE, renderCard } from './render.ts';

it('lines that fit are left as they are', () => {
  const texts = ['Ett.', 'Två.'];
  expect(fitted(texts, 1_000)).toEqual({ texts, cut: false });
});

it('the longest are cut first, after a whole word', () => {
  const long = 'ett ord till '.repeat(100);
  const { texts, cut } = fitted(['Kort.', long, 'Kort igen.'], 1_000);
  expect(cut).toBe(true);
  expect(texts[0]).toBe('Kort.');
  expect(texts[2]).toBe('Kort igen.');
  expect(texts[1]).toMatch(/^(?:ett ord till )+(?:ett|ett ord|ett ord till) …$/);
  expect(texts[1]?.length).toBeGreaterThan(600);
});

it('where there are too many, the last are counted', () => {
  const { texts } = fitted(
    Array.from({ length: 1_000 }, (_, nth) => `Rad ${nth}`),
    5_000,
  );
  expect(texts.at(-1)).toBe(`… och ${1_000 - texts.length + 1} rader till.`);
});

it('a text in any script is no heavier than it may be, and no sign is cut in two', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.integer({ min: 20, max: 300 }),
      (text, most) => {
        const cut = cutTo(text, most);
        expect(Buffer.byteLength(JSON.stringify(cut)) - 2).toBeLessThanOrEqual(most);
        expect(() => encodeURIComponent(cut)).not.toThrow();
      },
    ),
    { numRuns: 200 },
  );
});

it('no answer is too large to be shown, however much it holds', async () => {
  const text = 'å'.repeat(60_000);
  const card = answerCard({
    context: text,
    fact: text,
    facts: [{ title: 'Vad', value: text }],
    lines: Array.from({ length: 2_000 }, () => 'Rad med "tecken" och\nny rad'),
    more: [text, text],
    source: text,
    buttons: [{ title: text, verb: 'conversation.ask', data: { text: 'vad' } }],
  });
  expect(bytesOf(await renderCard(card))).toBeLessThan(LARGEST_MESSAGE * 0.9);
});
