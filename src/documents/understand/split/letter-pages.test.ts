import { expect, it } from 'vitest';
import { readHere } from '../../index.ts';

const KALLELSE = `## Kallelse

### Styrelsemöte

**Dag:** fredag den 9 april 2027
**Tid:** kl. 09:00–12:00
**Plats:** Salen, Ängsvik

## Dagordning

**1. Mötets öppnande**

**2. Extra medel**

Förslag till beslut: att ansöka om extra medel.

Bilaga 1

**3. Ansökan från Arbetsförmedlingen**

Förslag till beslut: att bevilja ansökan.

Bilaga 2

**4. Övriga frågor**

Enheten för stöd

2027-03-02

Samordningsförbundens styrelser

## Nu går det att ansöka om mer medel

Det finns pengar kvar av årets fördelning. Förbunden kan ansöka till och med maj.

Frågor ställs till kontaktpersonerna nedan.

Enheten för stöd

2027-03-02

Rut Alm, e-post rut.alm@staten.example (Syd)
Per Bro, e-post per.bro@staten.example (Nord)

Med vänlig hälsning

# **Ansökan om medel från Arbetsförmedlingen**

## Sammanfattning

Arbetsförmedlingen ansöker om 300 000 kr för Bryggan. Insatsen börjar i maj och pågår i åtta månader.

## Målgrupp

Unga som saknar arbete och studier.
`;

it('the head of a letter’s second page begins no bilaga of its own', async () => {
  const read = await readHere({ name: 'kallelse.md', bytes: new TextEncoder().encode(KALLELSE) });
  const documents = read.kind === 'understood' ? read.documents : [];
  expect(
    documents.filter(({ kind }) => kind === 'bilaga').map(({ number, title }) => [number, title]),
  ).toEqual([
    ['1', 'Nu går det att ansöka om mer medel'],
    ['2', 'Ansökan om medel från Arbetsförmedlingen'],
  ]);
});
