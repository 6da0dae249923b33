import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

const protokoll = (members: string) => `PROTOKOLL

Sammanträdesdatum

Samordningsförbundet Tallåsen

2027-02-12

| | | |
|---|---|---|
| Plats och tid | Folkets hus, klockan 09.00-11.30 | |
| Beslutande | Bo Ekman Cilla Dahlgren Gun Hedman | ${members} |
| Övriga deltagare | Agda Almby Nora Olin | Förbundschef Administratör |
| Sekreterare | Nora Olin | |
| Ordförande | Bo Ekman | |
| Justerare | Gun Hedman | |

§ 1 Mötet öppnas

Ordföranden förklarade mötet öppnat.

§ 2 Mötet avslutas

Ordföranden avslutade mötet.
`;

async function presentIn(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const [first] = read.kind === 'understood' ? read.documents : [];
  return first?.present.map(({ name, role, organisation }) => [name, role, organisation]);
}

describe('names side by side in one cell, and what each is in the next', () => {
  it('gives each its own, in turn', async () => {
    expect(await presentIn(protokoll('Vallby kommun, ordförande Region Myrheden Försäkringskassan'))).toEqual(
      [
        ['Bo Ekman', 'ordförande', 'Vallby kommun'],
        ['Cilla Dahlgren', 'ledamot', 'Region Myrheden'],
        ['Gun Hedman', 'ledamot', 'Försäkringskassan'],
        ['Agda Almby', 'förbundschef', null],
        ['Nora Olin', 'administratör', null],
      ],
    );
  });

  it('says of nobody what may be anybody’s', async () => {
    const present = await presentIn(protokoll('Vallby kommun, ordförande Försäkringskassan'));
    expect(present?.slice(0, 3)).toEqual([
      ['Bo Ekman', 'ledamot', null],
      ['Cilla Dahlgren', 'ledamot', null],
      ['Gun Hedman', 'ledamot', null],
    ]);
  });
});
