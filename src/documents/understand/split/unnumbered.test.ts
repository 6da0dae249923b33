import { describe, expect, it } from 'vitest';
import { readHere } from '../../index.ts';

async function read(text: string) {
  const result = await readHere({ name: 'kallelse.md', bytes: new TextEncoder().encode(text) });
  return result.kind === 'understood' ? result.documents : [];
}

const HEAD = `# Kallelse till styrelsen

Samordningsförbundet kallar ledamöter och ersättare till sammanträde

Datum: torsdagen den 12 mars 2026
Tid: kl. 13.00–16.00
Plats: Salen, Ängsvik
`;

describe('a kallelse with neither numbers nor §', () => {
  it('has the headings below its dagordning as items, in order', async () => {
    const [kallelse, ...others] = await read(`${HEAD}
## Dagordning

### Mötets öppnande

### Ansökan från Klivet

Föredragande: Anna Berg

Förslag till beslut
att bevilja Klivet 200 000 kr.

Bilaga 1

### Övriga frågor
`);
    expect(others).toEqual([]);
    expect(kallelse?.kind).toBe('kallelse');
    expect(kallelse?.meetingDate).toBe('2026-03-12');
    expect(kallelse?.items.map(({ number, heading }) => [number, heading])).toEqual([
      [1, 'Mötets öppnande'],
      [2, 'Ansökan från Klivet'],
      [3, 'Övriga frågor'],
    ]);
    expect(kallelse?.items[1]).toMatchObject({
      presenter: 'Anna Berg',
      proposals: ['att bevilja Klivet 200 000 kr.'],
      attachments: ['1'],
      amountsSEK: [200_000],
    });
  });

  it('numbers win where there are any', async () => {
    const [kallelse] = await read(
      `${HEAD}\n## Dagordning\n\n1. Öppnande\n\n2. Budget\n\n**Bakgrund och läge**\n\n**Vad som hänt**\n\n**Nästa steg**\n`,
    );
    expect(kallelse?.items.map(({ heading }) => heading)).toEqual(['Öppnande', 'Budget']);
  });
});

describe('a kallelse whose items are headings, with no heading above them all', () => {
  const items = (text: string) =>
    read(text).then(([kallelse]) => [kallelse?.kind, kallelse?.items.map(({ heading }) => heading)]);

  it('has them from the one that opens the meeting', async () => {
    const text = `# Samordningsförbundet Ängsvik

**Kallelse till styrelsemöte nr 3**

Datum: 12 mars 2026
Tid: kl. 13.00–16.00
Plats: Salen, Ängsvik

## Mötet öppnas

## Delårsrapport

Anna Berg föredrar.

*Bilaga 1*

**Förslag till beslut**

- att godkänna rapporten

## Information

- Ny lokal (Bo Ek)

## Nästa möte
`;
    expect(await items(text)).toEqual([
      'kallelse',
      ['Mötet öppnas', 'Delårsrapport', 'Information', 'Nästa möte'],
    ]);
  });
});

describe('a kallelse whose items stand one below the other, with neither number nor strong print', () => {
  const text = `Kallelse till styrelsens sammanträde

Samordningsförbundet Ängsvik

Datum: fredag 12 mars 2027
Tid: kl. 13.00–16.00
Plats: Salen, Ängsvik

Dagordning
Öppnande
Val av justerare
Årsredovisning 2026 (bilaga 1)
Ansökningar inför hösten, med
en översikt (bilaga 2–3)
Lägesrapport Klivet (föredragande: Anna Berg)
Övriga frågor
Nästa möte 11 juni

Förslag till beslut
Årsredovisning 2026: att godkänna årsredovisningen
Lägesrapport Klivet
att tacka för rapporten
Välkomna!
`;

  it('has them as items, each with what is proposed under its heading', async () => {
    const [kallelse] = await read(text);
    expect(
      kallelse?.items.map(({ heading, attachments, presenter, proposals }) => [
        heading,
        attachments,
        presenter,
        proposals,
      ]),
    ).toEqual([
      ['Öppnande', [], null, []],
      ['Val av justerare', [], null, []],
      ['Årsredovisning 2026', ['1'], null, ['att godkänna årsredovisningen']],
      ['Ansökningar inför hösten, med en översikt', ['2', '3'], null, []],
      ['Lägesrapport Klivet', [], 'Anna Berg', ['att tacka för rapporten']],
      ['Övriga frågor', [], null, []],
      ['Nästa möte 11 juni', [], null, []],
    ]);
  });

  it('is none where a text stands between them', async () => {
    const [kallelse] = await read(text.replace('Årsredovisning 2026 (bilaga 1)', 'Vi går igenom året.'));
    expect(kallelse?.items ?? []).toEqual([]);
  });
});
