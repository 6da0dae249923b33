import { expect, it } from 'vitest';
import { readHere } from '../read.ts';

const MINUTES = `Samordningsförbundet Sjötrakten
Protokoll
Sammanträdesdatum: 2027-04-08
Tid: 9.00–11.00
Plats: Bystugan, Granvik (ändrad lokal). Den som inte kan resa ansluter på länk.

Närvarande ledamöter
Ylva Sandin, ordförande, Granviks kommun
Disa Lindmark, Ljungs kommun

Närvarande ersättare, ej tjänstgörande
Bo Wiman, Granviks kommun
Maj Hellman, Ljungs kommun

Övriga
Jan Palmer, förbundschef

§ 1 Mötet öppnas
Ordföranden öppnar mötet.

§ 2 Mötet avslutas
Ordföranden avslutar mötet.
`;

it('ersättare who were there and did not serve are told under that heading, and a sentence behind the place is none of it', async () => {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(MINUTES) });
  const document = read.kind === 'understood' ? read.documents[0] : undefined;
  expect(document?.present.map(({ name, votes }) => [name, votes])).toEqual([
    ['Ylva Sandin', true],
    ['Disa Lindmark', true],
    ['Bo Wiman', false],
    ['Maj Hellman', false],
    ['Jan Palmer', false],
  ]);
  expect(document?.place).toBe('Bystugan, Granvik (ändrad lokal)');
});
