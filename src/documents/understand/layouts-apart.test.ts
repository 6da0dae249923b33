import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const [document] = read.kind === 'understood' ? read.documents : [];
  if (document === undefined) throw new Error('nothing was read');
  return document;
}

const PROTOKOLL = `PROTOKOLL
Samordningsförbundet Tallåsen

Plats och tid
Folkets hus, tisdagen den 9 mars 2027, kl. 13.00–15.00

Beslutande
Agda Almby, ordförande
Bo Ekman
Cilla Dahlgren
Gun Hedman

Justerare
Gun Hedman

§ 10
Anmälan om jäv

Bo Ekman anmäler jäv i ärendet Norra Stigen, § 11. Gun Hedman anmäler jäv i frågan om
lokalen, § 12.

Beslut
Styrelsen noterar anmälningarna.

§ 11
Dnr TF 2027/31
Norra Stigen, fortsättning

Beslut
Styrelsen beviljar 90 000 kronor.

Omröstning
Med två ja-röster och två nej-röster samt ordförandens utslagsröst bifalls förslaget.
Ja
Agda Almby
Cilla Dahlgren (S)
Nej
Bo Ekman
Gun Hedman

§ 12
Lokalen

Beslut
Avtalet förlängs ett år.
`;

describe('what a protokoll tells apart from where one looks for it', () => {
  it('a jäv announced with the name of its ärende is of the paragraph it names, and of no other', async () => {
    const { items } = await only(PROTOKOLL);
    expect(items.map(({ recusals }) => recusals.map(({ person }) => person))).toEqual([
      [],
      ['Bo Ekman'],
      ['Gun Hedman'],
    ]);
  });

  it('a diary number between a paragraph and its heading is its own', async () => {
    const { items } = await only(PROTOKOLL);
    expect(items.map(({ heading, registryNumbers }) => [heading, ...registryNumbers])).toEqual([
      ['Anmälan om jäv'],
      ['Norra Stigen, fortsättning', 'TF 2027/31'],
      ['Lokalen'],
    ]);
  });

  it('a side alone on its line has those who stand below it, and the casting vote is that of the chair', async () => {
    const { items } = await only(PROTOKOLL);
    expect(items[1]?.vote).toMatchObject({
      ja: 2,
      nej: 2,
      names: { ja: ['Agda Almby', 'Cilla Dahlgren'], nej: ['Bo Ekman', 'Gun Hedman'] },
      castingVote: 'Agda Almby',
    });
  });
});

it('whoever signs a kallelse with ordförande below her name leads the meeting, not whoever signs next', async () => {
  const { chair } = await only(`KALLELSE

Samordningsförbundet Tallåsen

Tisdag 4 maj 2027 kl. 13.00–16.00, Folkets hus

Disa Englund
ordförande
Agda Almby
förbundschef

1. Mötet öppnas
2. Val av justerare
3. Mötet avslutas
`);
  expect(chair).toBe('Disa Englund');
});
