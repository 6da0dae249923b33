import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function documentsIn(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents : [];
}

const HEAD = `Samordningsförbundet Tallåsen

KALLELSE

Tisdag 4 maj 2027 kl. 13.00–16.00, Folkets hus

1. Mötet öppnas
2. Uppföljning
3. Regler för lån av lokal
4. Mötet avslutas
`;

const header = (page: number) => `
Samordningsförbundet Tallåsen
Kallelse 2027-05-04
Sida
${page} (4)
`;

const PAPERS = `${HEAD}${header(2)}
Bilaga 2

UPPFÖLJNING 2027
Belopp i tkr
Post
Utfall jan–mars
Budget
helår
Avgifter
1 200
4 800
Lokal
–300
–1 250
Kvar vid
årets slut
900
3 550

Sparade medel
Ingående 2027-01-01
640
Per 2027-03-31
1 540

Kostnader i maj
Lön
Resor
Material
Summa
410
30
18
458
${header(3)}
Bilaga 3

REGLER FÖR LÅN AV LOKAL
Förslag 2027-04-05
1. Lokalen lånas ut till medlemmarna.
2. Nyckeln lämnas på kansliet.
Gäller i 2 år
Lokalen städas
Gäller i 5 år
Avgift
Gäller i 7 år
${header(4)}
Bilaga 4

BREV FRÅN HYRESVÄRDEN
Fönstren byts i sommar. Avgiften höjs inte.
`;

describe('figures whose table came out as a line for each cell', () => {
  it('are told with what each row and column is of, in the unit of the paper', async () => {
    const paper = (await documentsIn(PAPERS)).find(({ number }) => number === '2');
    const told = paper?.parts.map(({ text }) => text).join('\n') ?? '';
    expect(told).toContain('Avgifter: utfall jan–mars 1 200 tkr, budget helår 4 800 tkr');
    expect(told).toContain('Kvar vid årets slut: utfall jan–mars 900 tkr, budget helår 3 550 tkr');
    expect(told).toContain('Sparade medel: Per 2027-03-31 1 540 tkr');
  });

  it('go to the names that stand in the same order above them, where the last is their sum', async () => {
    const paper = (await documentsIn(PAPERS)).find(({ number }) => number === '2');
    const told = paper?.parts.map(({ text }) => text).join('\n') ?? '';
    expect(told).toContain('Kostnader i maj');
    expect(told).toMatch(/Resor 30 .*\n+.*Material 18 .*\n+.*Summa 458/u);
  });

  it('a title that the agenda has as a heading, and a row at the foot of a page, are no page headers', async () => {
    const paper = (await documentsIn(PAPERS)).find(({ number }) => number === '3');
    expect(paper?.title).toBe('REGLER FÖR LÅN AV LOKAL');
    const told = paper?.parts.map(({ text }) => text).join('\n') ?? '';
    expect(told).toContain('Gäller i 7 år');
    expect(told).toContain('Förslag 2027-04-05\n\n1. Lokalen lånas ut');
  });
});

it('thousands of kronor over sums in full are a misprint, and no unit is told', async () => {
  const paper = (full: string) => `${HEAD}${header(2)}
Bilaga 2

ANSÖKAN OM MEDEL
Post      Belopp (tkr)      Förra året (tkr)
Lön      ${full}      410
Resor      12      10
`;
  const told = async (full: string) =>
    (await documentsIn(paper(full))).flatMap(({ parts }) => parts.map(({ text }) => text)).join('\n');
  expect(await told('450')).toContain('Lön: belopp 450 tkr, förra året 410 tkr');
  expect(await told('450 000')).not.toMatch(/450 000 tkr/u);
});
