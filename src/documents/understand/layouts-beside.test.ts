import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  if (read.kind !== 'understood') throw new Error(read.kind);
  const [document, ...others] = read.documents;
  if (!document || others.length > 0) throw new Error(`${read.documents.length} documents`);
  return document;
}

describe('an agenda that tells of each item beside its heading', () => {
  it('has headings without their sort, the time set aside and the group above the next; the lists of all below', async () => {
    const { items, surroundings, place } = await only(`Finsam Tallåsen
KALLELSE TILL STYRELSEMÖTE NR 4

Onsdag 7 april 2027 | kl 10.00–12.30 | Folkets hus, sal Linden

INLEDANDE ÄRENDEN
1. Öppnande
2. Nytt upplägg för Stigen [BESLUT] 25 min
   Handling: 1 a och 1 b
   Förslag: Upplägget antas.

INFORMATIONSÄRENDEN
3. Samordnaren presenterar sig [INFO] 15 min
   Bo Ekman började i mars.
4. Bokslut [BESLUT] 15 min

Handlingar: 1 a Upplägg. 1 b Kostnader.

Cilla Dahlgren            Agda Almby
ordförande                förbundsdirektör
`);
    expect(place).toBe('Folkets hus, sal Linden');
    expect(items.map(({ heading }) => heading)).toEqual([
      'Öppnande',
      'Nytt upplägg för Stigen',
      'Samordnaren presenterar sig',
      'Bokslut',
    ]);
    expect(items.map(({ body }) => body)).toEqual([
      '',
      '25 min.\n\nHandling: 1 a och 1 b\n\nFörslag: Upplägget antas.',
      '15 min.\n\nBo Ekman började i mars.',
      '15 min.',
    ]);
    expect(items[1]?.attachments).toEqual(['1a', '1b']);
    expect(surroundings).toContain('Handlingar: 1 a Upplägg. 1 b Kostnader.');
  });
});

it('a protokoll has its sides by what they voted for, and no diary number made of a day', async () => {
  const document = await only(`SAMORDNINGSFÖRBUNDET TALLÅSEN
Protokoll fört vid styrelsens sammanträde nr 1/2027
torsdagen den 4 februari 2027 i bibliotekets hörsal, kl 13.30–16.05

Närvarande och beslutande
Bo Ekman, Tallåsens kommun, ordförande
Cilla Dahlgren, Region Myrheden
Gun Hedman, Försäkringskassan

Närvarande, ej beslutande
Agda Almby, administratör och protokollförare

Justerat 2027-02-11

1 §  Kansliets lokaler
För förbundschefens förslag röstar Bo Ekman och Cilla Dahlgren. För Gun Hedmans yrkande röstar Gun Hedman.
BESLUT
>> Kansliet flyttar.
Gun Hedman lämnar skriftlig reservation.

2 §  Avslutning
Ordföranden avslutar.
`);
  expect(document).toMatchObject({
    place: 'bibliotekets hörsal',
    secretary: 'Agda Almby',
    registryNumbers: [],
    items: [
      {
        decisions: ['Kansliet flyttar.'],
        reservations: ['Gun Hedman'],
        vote: { names: { ja: ['Bo Ekman', 'Cilla Dahlgren'], nej: ['Gun Hedman'] } },
      },
      {},
    ],
  });
  expect(document.present.map(({ name, votes }) => [name, votes])).toEqual([
    ['Bo Ekman', true],
    ['Cilla Dahlgren', true],
    ['Gun Hedman', true],
    ['Agda Almby', false],
  ]);
});
