import { expect, test } from 'vitest';
import { understand } from '../understand/understand.ts';
import { readText } from './text.ts';

const KALLELSE = `# KALLELSE

Samordningsförbundet Granby

Tid: onsdag 3 mars 2027, kl 13.00–16.00

Plats: Hedsalen, Storgatan 2, Granby

| Nr | Ärende | Handling | Ansvarig |
|----|--------|----------|----------|
| 1 | Val av justerare<br>Förslag: Agda Almby | | Bo Berg |
| 2 | Ekonomi januari | Bilaga 1 | Pia Ek |
| 3 | Ansökan från Granby kommun<br>Förslag till beslut: Styrelsen beslutar att bevilja 735 000 kr. | Bilaga 2<br>Bilaga 3 | Rolf Sand |
| 4 | Rapporter<br>a) Nätverket<br>b) Revisorerna | - | Pia Ek, Rolf Sand |
`;

test('a row of an agenda whose cell is broken into several lines is one item, with what it proposes below', () => {
  const [kallelse] = understand(readText(KALLELSE), {});
  expect(
    kallelse?.items.map(({ number, heading, presenter, attachments, proposals }) => ({
      number,
      heading,
      presenter,
      attachments,
      proposals,
    })),
  ).toEqual([
    {
      number: 1,
      heading: 'Val av justerare',
      presenter: 'Bo Berg',
      attachments: [],
      proposals: ['Agda Almby'],
    },
    { number: 2, heading: 'Ekonomi januari', presenter: 'Pia Ek', attachments: ['1'], proposals: [] },
    {
      number: 3,
      heading: 'Ansökan från Granby kommun',
      presenter: 'Rolf Sand',
      attachments: ['2', '3'],
      proposals: ['Styrelsen beslutar att bevilja 735 000 kr.'],
    },
    {
      number: 4,
      heading: 'Rapporter',
      presenter: 'Pia Ek; Rolf Sand',
      attachments: [],
      proposals: [],
    },
  ]);
});
