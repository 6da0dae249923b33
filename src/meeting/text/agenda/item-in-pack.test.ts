import { expect, it } from 'vitest';
import { itemInPack } from '../notice/notice.ts';

const item = (proposals: readonly string[]) => ({
  number: 3,
  heading: 'Kaféet',
  presenter: null,
  proposals,
  attachments: ['3.1'],
});

it('a förslag that is a sentence is shown as one, and an att-sats with its att', () => {
  expect(itemInPack(item(['Styrelsen beviljar 90 000 kronor.', 'I övrigt avslås ansökan.']) as never)).toBe(
    '3 Kaféet. Förslag: Styrelsen beviljar 90 000 kronor; I övrigt avslås ansökan. Bilaga 3.1.',
  );
  expect(itemInPack(item(['bevilja 90 000 kronor', 'att avslå resten']) as never)).toBe(
    '3 Kaféet. Förslag: att bevilja 90 000 kronor, att avslå resten. Bilaga 3.1.',
  );
});
