import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents[0] : undefined;
}

const HEADS = `Nr
Ärende
Underlag
Föredragande
Kl.
`;

const CALL = `Samordningsförbundet
SJÖTRAKTEN
KALLELSE
1 (2)
Utsänd 2027-05-11

Härmed kallas du till styrelsemöte

När    torsdag 20 maj 2027, 09.00–11.30
Var    Ladan, Byvägen 3, Granvik

Kan du inte komma? Hör av dig till kansliet senast mån-
dagen den 17 maj.

FÖREDRAGNINGSLISTA

${HEADS}
1
Mötet öppnas
–
Ordföranden
09.00

2
Upprop
–
Rut Falk

3
Ansökan: Fyren
Bilaga 1
Malva Ekström,
Region Väst
09.25
Två vårdcentraler ingår nu, se § 9/2027.
Styrelsen bad i mars om svar på tre frågor.
Den första gällde hur många som kan delta.
Den andra gällde vem som betalar lokalen.
Den tredje gällde hur det följs upp.
Alla tre är besvarade i ansökan.
Förslag: att bevilja Fyren 590 000 kr för 2027

Paus 09.40–09.55

Samordningsförbundet
SJÖTRAKTEN
KALLELSE
2 (2)
20 maj 2027

${HEADS}
4
Intern kontroll, val av område
för 2027
Muntligt
Jan Palmer
09.55
Förslag: att utbetalningar granskas

5
Övriga frågor
11.15

6
Mötet avslutas
11.30
`;

describe('an agenda whose table is printed with one cell a line', () => {
  it('gives each item its heading, who presents it and its papers', async () => {
    const document = await only(CALL);
    expect(
      document?.items.map(({ number, heading, presenter, attachments }) => [
        number,
        heading,
        presenter,
        attachments,
      ]),
    ).toEqual([
      [1, 'Mötet öppnas', 'Ordföranden', []],
      [2, 'Upprop', 'Rut Falk', []],
      [3, 'Ansökan: Fyren', 'Malva Ekström', ['1']],
      [4, 'Intern kontroll, val av område för 2027', 'Jan Palmer', []],
      [5, 'Övriga frågor', null, []],
      [6, 'Mötet avslutas', null, []],
    ]);
    expect(document?.items[2]?.proposals).toEqual(['att bevilja Fyren 590 000 kr för 2027']);
  });

  it('leaves what stands in the cells out of the text of the item', async () => {
    const items = (await only(CALL))?.items ?? [];
    expect(items.map(({ body }) => body)).toEqual([
      '',
      '',
      expect.stringMatching(/^Två vård.* i ansökan\.\n\nFörslag: att bevilja Fyren 590 000 kr för 2027$/su),
      'Förslag: att utbetalningar granskas',
      '',
      '',
    ]);
  });

  it('tells when each comes on, and puts a divided word together', async () => {
    const told = (await only(CALL))?.surroundings ?? '';
    expect(told).toContain('09.25');
    expect(told).toContain('senast måndagen den 17 maj');
  });
});
