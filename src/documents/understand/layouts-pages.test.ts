import { expect, it } from 'vitest';
import { onlyDocument } from '../../../test/support/only-document.ts';

const page = (number: number) =>
  `Finsam Granbygden                 Protokoll nr 1/2027                 ${number} (av 3)`;
const SIGNS = [
  'Ordf. ..........     Just. ..........',
  'Justerandes sign: ________',
  'Ordförandens signatur ..........',
  'Sign. ____________',
];

it.each(SIGNS)(
  'pages that count "2 (av 3)", and where one signs at the foot of each, are no part of what is decided: %s',
  async (SIGN) => {
    const { items, present, secretary } = await onlyDocument(`${page(1)}

Protokoll fört vid möte med styrelsen för Samordningsförbundet Granbygden onsdagen den 17 mars 2027 kl. 9.00–11.15 i Granliden, hörsalen

Deltagande

Granby kommun
    Ulla Norén, ordförande
Region Mitt
    Siv Lund, tj. ers. för Kjell Åman
Försäkringskassan
    Maj Frisk
    Berit Ståhl, ej tj. ers.
Tjänstemän
    Ingrid Holm, verkställande tjänsteman
    Pär Sten, protokollförare

Justerare: Maj Frisk
Paragrafer: 1–3

${SIGN}

${page(2)}

§ 1. Mötets öppnande
Ordföranden öppnar mötet.

§ 2. Ny arbetsordning
Styrelsen beslutar
att återremittera ärendet till kansliet.

${SIGN}

${page(3)}

§ 3. Mötet avslutas
Ordföranden avslutar mötet.

Vid protokollet                     Justeras

.............................       .............................
Pär Sten                            Ulla Norén
Protokollförare                     Ordförande

${SIGN}
`);
    expect(items.map(({ body }) => body)).toEqual([
      'Ordföranden öppnar mötet.',
      'Styrelsen beslutar\n\natt återremittera ärendet till kansliet.',
      'Ordföranden avslutar mötet.',
    ]);
    expect(present.map(({ name, organisation, role, votes }) => [name, organisation, role, votes])).toEqual([
      ['Ulla Norén', 'Granby kommun', 'ordförande', true],
      ['Siv Lund', 'Region Mitt', 'tjänstgörande ersättare', true],
      ['Maj Frisk', 'Försäkringskassan', 'ledamot', true],
      ['Berit Ståhl', 'Försäkringskassan', 'ersättare', false],
      ['Ingrid Holm', null, 'verkställande tjänsteman', false],
      ['Pär Sten', null, 'protokollförare', false],
    ]);
    expect(secretary).toBe('Pär Sten');
  },
);

it('a note below who presents is no more of the name', async () => {
  const { items } = await onlyDocument(`Finsam Granbygden                 Kallelse
Styrelsen kallas till möte onsdagen den 9 juni 2027 kl. 9.00–12.00 i Granliden.

1. Mötets öppnande

2. Kön till Stegvis
   Föredragande: Pär Sten
   Återrapport av uppdrag den 17 mars, § 2

3. Besök
   Föredragande: Pär Sten
   Disa Norrhem, enhetschef
`);
  expect(items.map(({ presenter }) => presenter)).toEqual([null, 'Pär Sten', 'Pär Sten; Disa Norrhem']);
});

it('a heading in capitals right below the number of its page opens a §', async () => {
  const { items } = await onlyDocument(`Finsam Granbygden

Protokoll fört vid möte med styrelsen onsdagen den 17 mars 2027 kl. 9.00–11.15 i Granliden

Närvarande
Ulla Norén, ordförande
Siv Lund, tj. ers. för Kjell Åman
Maj Frisk
Berit Ståhl, ej tj. ers.
Pär Sten, sekreterare

Justerare: Maj Frisk
Paragrafer: 1–3

§ 1. ÖPPNANDE

Ordföranden öppnar mötet.
Två besökare hälsas välkomna.
De berättar om sin verksamhet.
Ordföranden tackar dem.
Mötet ajourneras.

– 2 –
§ 2. ARVODEN

Styrelsen beslutar
att höja arvodet till 900 kr.

– 3 –
§ 3. AVSLUTNING

Ordföranden avslutar mötet.
`);
  expect(items.map(({ paragraph, heading }) => [paragraph, heading])).toEqual([
    [1, 'ÖPPNANDE'],
    [2, 'ARVODEN'],
    [3, 'AVSLUTNING'],
  ]);
});
