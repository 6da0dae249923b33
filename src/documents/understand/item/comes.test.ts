import { expect, test } from 'vitest';
import { readText } from '../../formats/text.ts';
import { understand } from '../understand.ts';

const read = (agenda: string) =>
  understand(
    readText(
      `Samordningsförbundet Granby\n\nKALLELSE\n\nTid: 3 mars 2027 kl. 13.00\nPlats: Hedsalen\n\n${agenda}`,
    ),
    {},
  )[0]?.items.map(({ heading, presenter, attachments }) => [heading, presenter, attachments]);

test('how a paper comes is told beside the heading, and is neither heading nor presenter', () => {
  expect(
    read(`DAGORDNING

1. Bokslut 2026                               bifogas
   Föredras av ekonom Pia Ek

2. Enkäten                                    delas ut vid mötet

3. Ansökan Stegen                             Bifogas
   Granby kommun söker 395 000 kr.

4. Övrigt                                     muntligt
`),
  ).toEqual([
    ['Bokslut 2026', 'Pia Ek', ['(onumrerad)']],
    ['Enkäten', null, []],
    ['Ansökan Stegen', null, ['(onumrerad)']],
    ['Övrigt', null, []],
  ]);
  expect(
    read(`| Nr | Ärende | Handling | Ansvarig |
|---|---|---|---|
| 1 | Krami | Dukas | Rolf Sand, kl 14.30 |
| 2 | Bokslut | Bilaga 1 | Pia |
| 3 | Övrigt | Muntligt | Pia |
`),
  ).toEqual([
    ['Krami', 'Rolf Sand', []],
    ['Bokslut', 'Pia', ['1']],
    ['Övrigt', 'Pia', []],
  ]);
});
