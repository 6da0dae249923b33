import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string, name = 'protokoll.md') {
  const read = await readHere({ name, bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents[0] : undefined;
}

const EXPORTED = `# Samordningsförbundet Ängsvik

## PROTOKOLL

**Styrelsemöte torsdagen den 12 mars 2026 klockan 13.00–15.00**

Salen, Ängsvik

**Närvarande ledamöter**

| Namn | Organisation | |
|---|---|---|
| Anna Berg | Ängsviks kommun | Ordförande |
| Bo Ek | Försäkringskassan | |

**Tjänstgörande ersättare**

| Namn | Organisation | Ersätter |
|---|---|---|
| Gun Hedman | Region Norr | Karl Nyman |

**Förhinder**

Karl Nyman (Region Norr)

## § 12 Mötet öppnas

Anna Berg öppnar mötet.

## § 13 Justerare

**Styrelsen beslutar**

att utse Bo Ek att justera protokollet

## § 14 Ansökningar

| Insats | Sökande | Sökt belopp | Förslag |
|---|---|---|---|
| Lärkan | Region Norr | 300 000 kr | 200 000 kr |
| Svalan | Föreningen Boet | 90 000 kr | avslag |

**Styrelsen beslutar**

att bevilja Lärkan 200 000 kr, samt

att avslå ansökan från Svalan

---

**Protokollet är signerat digitalt**

| Roll | Namn | Signerat |
|---|---|---|
| Ordförande | Anna Berg | 2026-03-17 17:40 |
| Justerare | Bo Ek | 2026-03-18 08:03 |

Tillkännagivet på förbundets digitala anslagstavla 2026-03-20.
`;

describe('a protokoll exported with its tables', () => {
  it('whoever stands under "Ersätter" was away and is served for, also where there is but one row', async () => {
    const document = await only(EXPORTED);
    expect(document?.present.map(({ name, votes, replaces }) => [name, votes, replaces])).toEqual([
      ['Anna Berg', true, null],
      ['Bo Ek', true, null],
      ['Gun Hedman', true, 'Karl Nyman'],
    ]);
    expect(document?.absent).toEqual(['Karl Nyman']);
  });

  it('is adjusted when the last of those who sign electronically has', async () => {
    const document = await only(EXPORTED);
    expect(document?.adjustedDate).toBe('2026-03-18');
    expect(document?.postedDate).toBe('2026-03-20');
  });

  it('tells a row that has "avslag" among its sums as it tells the others', async () => {
    const body = (await only(EXPORTED))?.items.at(-1)?.body;
    expect(body).toContain('Svalan, Föreningen Boet: sökt belopp 90 000 kr, förslag avslag');
  });
});

const DECIDED_IN_TABLE = EXPORTED.replace(/\| Insats[\s\S]*$/u, '')
  .concat(`| Insats | Sökande | Söker | Beslut |
|---|---|---|---|
| Lärkan | Region Norr | 300 000 kr | Beviljas 200 000 kr |
| Svalan | Föreningen Boet | 90 000 kr | Avslås |

Anna Berg deltar inte i beslutet om Lärkan.

## § 15 Arvoden

**Omröstning**

Ja-röst till förslaget lämnas av Anna Berg och Gun Hedman.

Nej-röst lämnas av Bo Ek.

**Styrelsen beslutar**

att höja arvodet

**Digitalt signerat med BankID**

Anna Berg, ordförande, 2026-03-17

Bo Ek, justerare, 2026-03-18

Protokollet anslaget 2026-03-20. Anslaget tas ned 2026-04-11.
`)
  .replace('**Förhinder**', '**Justering**\n\nSigneras med BankID senast 2026-03-26\n\n**Förhinder**');

describe('a protokoll that decides in a table', () => {
  it('what became of each application is decided, and not what was applied for', async () => {
    const item = (await only(DECIDED_IN_TABLE))?.items.find(({ paragraph }) => paragraph === 14);
    expect(item?.decisions).toEqual([
      'Lärkan, Region Norr: beviljas 200 000 kr',
      'Svalan, Föreningen Boet: avslås',
    ]);
    expect(item?.amountsSEK).toEqual([200_000]);
    expect(item?.body).toContain('Lärkan, Region Norr: söker 300 000 kr, beviljas 200 000 kr');
  });

  it('whoever a vote is said to be left by has voted so', async () => {
    const item = (await only(DECIDED_IN_TABLE))?.items.find(({ paragraph }) => paragraph === 15);
    expect(item?.vote).toMatchObject({
      ja: 2,
      nej: 1,
      names: { ja: ['Anna Berg', 'Gun Hedman'], nej: ['Bo Ek'] },
    });
  });

  it('by when it is to be signed is not when it was', async () => {
    const document = await only(DECIDED_IN_TABLE);
    expect(document?.adjustedDate).toBe('2026-03-18');
    expect(document?.postedDate).toBe('2026-03-20');
    const unsigned = await only(DECIDED_IN_TABLE.replace(/, 2026-03-1[78]/gu, ''));
    expect(unsigned?.adjustedDate).toBeNull();
  });
});

const TOLD = `Finsam Ängsvik
Protokoll fört vid styrelsemöte i Salen, Ängsvik, den 12 mars 2026 klockan 13.00-15.00

Närvarande: Anna Berg (ordförande, Ängsviks kommun), Karl Nyman (Arbetsförmedlingen, via länk) samt Bo Ek
(Region Norr, ersättare för Gun Hedman). Dessutom deltog ersättaren Siv Tall (Ängsviks kommun) utan att
tjänstgöra. Maja Holm och revisorn Lars Falk var också med, den senare under § 4.

§ 1 Öppnande
Ordföranden öppnade mötet.

§ 2 Val av protokollförare och justerare
Till att föra protokollet valdes Maja Holm och till att jämte ordföranden justera det Karl Nyman.

§ 3 Ansökan: Lärkan
Anna Berg anmälde att hon är ordförande i den nämnd som söker och lämnade lokalen. Siv Tall inträdde i
hennes ställe. Styrelsen beslutade att bevilja 100 000 kr.

§ 4 Revision
Styrelsen räknar med ett underskott nästa år. Styrelsen beslutade att tacka för rapporten.
`;

describe('a protokoll told in sentences', () => {
  it('who was there too, in a sentence of its own, has no seat', async () => {
    const document = await only(TOLD, 'protokoll.txt');
    expect(document?.present.filter(({ votes }) => votes).map(({ name }) => name)).toEqual([
      'Anna Berg',
      'Karl Nyman',
      'Bo Ek',
    ]);
    expect(document?.present.find(({ name }) => name === 'Karl Nyman')?.atDistance).toBe(true);
  });

  it('whoever keeps the minutes is no justerare for being elected in the same sentence', async () => {
    expect((await only(TOLD, 'protokoll.txt'))?.adjusters).toEqual(['Karl Nyman']);
  });

  it('a sentence ends after "år", and the next is what was decided', async () => {
    expect((await only(TOLD, 'protokoll.txt'))?.items[3]?.decisions).toEqual([
      'Styrelsen beslutade att tacka för rapporten.',
    ]);
  });

  it('whoever tells of a tie to those who apply, and leaves, has stayed out', async () => {
    const document = await only(TOLD, 'protokoll.txt');
    expect(document?.items[2]?.recusals).toMatchObject([{ person: 'Anna Berg', scope: 'båda' }]);
  });
});

const page = (number: number) => `Samordningsförbundet Ängsvik              Protokoll
Styrelsen                                 2026-03-12
                                          Blad ${number}
`;

describe('a header that counts its sheets', () => {
  it('is none of the text of the § that goes over it', async () => {
    const document = await only(
      `${page(1)}
Plats och tid           Salen, Ängsvik, kl. 13:00-15:00
Beslutande              Anna Berg, ordförande
                        Bo Ek
Utses att justera       Bo Ek

${page(2)}
§ 1
Ansökan från Lärkan
Beslut
Styrelsen beviljar 100 000 kr.
Beslutet skickas till
Region Norr

${page(3)}
§ 2
Avslutning
Mötet avslutas.
`,
      'protokoll.txt',
    );
    expect(document?.items[0]?.dispatchedTo).toEqual(['Region Norr']);
  });
});
