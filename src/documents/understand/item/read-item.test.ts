import { describe, expect, it } from 'vitest';
import { readHere } from '../../read.ts';

const KALLELSE = `KALLELSE
Samordningsförbundet Tallåsen

Tid: 4 februari 2026 kl. 13.15
Plats: Salen

Dagordning

1. Mötets öppnande

2. Anmälan av per capsulam-beslut
Beslut: Tilläggsmedel till Bron, 60 000 kr.
Förslag till beslut: Styrelsen noterar anmälan.

3. Ansökan om medel
Föredragande: Agda Almby
Sökt belopp: 775 000 kr
Styrelsen beslutar
att bevilja 700 000 kr.
`;

describe('an item of a kallelse', () => {
  it('proposes what its label says, and tells of what was decided before', async () => {
    const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(KALLELSE) });
    const items = read.kind === 'understood' ? (read.documents[0]?.items ?? []) : [];
    expect(items.map(({ proposals, amountsSEK }) => ({ proposals, amountsSEK }))).toEqual([
      { proposals: [], amountsSEK: [] },
      { proposals: ['Styrelsen noterar anmälan.'], amountsSEK: [] },
      { proposals: ['att bevilja 700 000 kr.'], amountsSEK: [700_000] },
    ]);
    expect(items[2]?.presenter).toBe('Agda Almby');
  });
});
