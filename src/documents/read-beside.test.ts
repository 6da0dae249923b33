import { describe, expect, it } from 'vitest';
import type { ReadDocument } from './model.ts';
import { readHere } from './read.ts';

async function documentsIn(text: string): Promise<readonly ReadDocument[]> {
  const read = await readHere({ name: 'papper.txt', bytes: new TextEncoder().encode(text) });
  if (read.kind !== 'understood') throw new Error(read.kind);
  return read.documents;
}

const HEAD = `Finsam Norrskog                                     PROTOKOLL
Direktionen                                         4 mars 2027

`;
const FOOT = `
___________________________________________________________________________
Finsam Norrskog, Box 7, 999 11 Lidbacka              Sign: ______ ______
                                                                    Sida # av 3

`;

const PAGES = [
  `Tid             13.00–15.00
Plats           Stadshuset i Lidbacka

Närvarande
Anna Berg, ordförande
Bo Ek
Cecilia Dahl

Paragrafer: NS §§ 11–13

Vid protokollet                                 Justeras

...............................                 ...............................
Maja-Lena Holm                                  Anna Berg, ordförande

                                                ...............................
                                                Bo Ek
`,
  `NS § 11                 Ärende 1
Val av justerare

Direktionens beslut
Bo Ek utses att justera protokollet.

NS § 12                 Ärende 2                                  Dnr 2027/8
Vävstugan – förlängning

Direktionens beslut
Vävstugan förlängs till den 30 juni 2028.

Förslag till beslut
Vävstugan förlängs till sommaren 2028.

Beslutet ska skickas till
Lidbacka kommun

NS § 13                 Ärende 3
Mötet avslutas
`,
  `ANSLAGSBEVIS

Protokollet från den 4 mars 2027, NS §§ 11–13, är justerat.

Justeringsdag            11 mars 2027
Anslaget sätts upp       12 mars 2027
Anslaget tas ned         6 april 2027

.......................................
Maja Holm
`,
];

const minutes = () =>
  documentsIn(PAGES.map((page, at) => HEAD + page + FOOT.replace('#', `${at + 1}`)).join(''));

describe('a protokoll with the number of the agenda beside the §', () => {
  it('has its headings from the line below, and no number for one', async () => {
    const [read] = await minutes();
    expect(read?.items.map(({ paragraph, heading }) => [paragraph, heading])).toEqual([
      [11, 'Val av justerare'],
      [12, 'Vävstugan – förlängning'],
      [13, 'Mötet avslutas'],
    ]);
  });

  it('whoever the decision is to be sent to is no proposal', async () => {
    const [read] = await minutes();
    const [, item] = read?.items ?? [];
    expect(item?.proposals).toEqual(['Vävstugan förlängs till sommaren 2028.']);
    expect(item?.dispatchedTo).toEqual(['Lidbacka kommun']);
  });

  it('its anslagsbevis on a page of its own is a part of it, and no bilaga', async () => {
    const [read, ...others] = await minutes();
    expect(others).toEqual([]);
    expect([read?.adjustedDate, read?.postedDate, read?.removedDate]).toEqual([
      '2027-03-11',
      '2027-03-12',
      '2027-04-06',
    ]);
  });

  it('names that are signed side by side are two people', async () => {
    const [read] = await documentsIn(
      `${HEAD}${PAGES[0]?.replace('Anna Berg, ordförande\nBo Ek', 'Anna Berg (S), vice ordförande, ordförande vid sammanträdet\nBo Ek')}${PAGES[1]}`,
    );
    expect(read?.chair).toBe('Anna Berg');
  });
});

it('an agenda’s item at the top of a page is no header of the page, though others are like it', async () => {
  const top = `Finsam Norrskog                                     KALLELSE
Direktionen                                         22 februari 2027

`;
  const [notice] = await documentsIn(`${top}Direktionen kallas till sammanträde

Dag             torsdag 4 mars 2027
Tid             13.00–15.00
Plats           Stadshuset i Lidbacka

Kallade
Lidbacka kommun: Anna Berg
Myrheds kommun: Bo Ek
Försäkringskassan: Cecilia Dahl

Anna Berg
ordförande

Ärende 1
Mötet öppnas

Ärende 2
Delårsuppföljning
Förslag till beslut: Uppföljningen godkänns.
${FOOT.replace('#', '1')}${top}Ärende 3                                  Dnr 2027/9
Ny ordning
Förslag till beslut: Ordningen antas.

Ärende 4                                  Dnr 2027/15
Ansökan från Lidbacka kommun
Förslag till beslut: Ansökan avslås.

Ärende 5                                  Dnr 2027/16
Ansökan från Kaféet
Förslag till beslut: Ansökan bifalls.

Ärende 6
Mötet avslutas
${FOOT.replace('#', '2')}`);
  expect(notice?.items.map(({ number, heading }) => [number, heading])).toEqual([
    [1, 'Mötet öppnas'],
    [2, 'Delårsuppföljning'],
    [3, 'Ny ordning'],
    [4, 'Ansökan från Lidbacka kommun'],
    [5, 'Ansökan från Kaféet'],
    [6, 'Mötet avslutas'],
  ]);
  expect(notice?.items[1]?.proposals).toEqual(['Uppföljningen godkänns.']);
});
