import { expect, it } from 'vitest';
import { onlyDocument } from '../../../test/support/only-document.ts';

const MINUTES = `SAMORDNINGSFÖRBUNDET SJÖTRAKTEN
Protokoll fört vid ordinarie sammanträde med styrelsen

Datum:                  2027-02-18
Klockslag:              08.30–11.50
Plats:                  Ljungs bygdegård
Omfattning:             1–5 §§

Närvarande

Nils Oxel (Region Väst), ordförande, Disa Lindmark (Ljungs kommun), vice
ordförande, Ylva Sandin (Granviks kommun) till kl. 10.55, 1–3 §§, samt Maj
Hellman (Försäkringskassan). Henning Ask tjänstgör för Pia Ström (Arbetsförmed-
lingen), som anmält förhinder. Bo Wiman (Granviks kommun) tjänstgör för Ylva
Sandin från och med 4 §.

Icke tjänstgörande ersättare: Agda Almby (Region Väst), Siv Tall (För-
säkringskassan, via videolänk) och, till och med 3 §, Bo Wiman.

Tjänstemän: Jan Palmer, förbundschef, Rut Falk, administratör, vid protokollet.
Inbjuden: Kaj Norén, enhetschef, Ljungs kommun, 2 §.

Justering: Maj Hellman har jämte ordföranden justerat protokollet den 1 mars 2027.

1 §  Öppnande
Ordföranden öppnar mötet.

2 §  Fyren 2.0, Ljungs kommun                                ST 2027-011
Jäv: Disa Lindmark deltar varken i överläggning eller beslut. Fyra ledamöter deltar.
Ylva Sandin yrkar att 850 000 kronor beviljas. Nils Oxel yrkar bifall till förslaget.
Votering begärs.

Voteringslista
Ledamot                     Ja     Nej    Avstår
Maj Hellman                 x
Ylva Sandin                        x
Henning Ask                        x
Nils Oxel                   x
Summa                       2      2      0

Vid lika röstetal gäller ordförandens mening.
Styrelsen beslutar
1. att bevilja Ljungs kommun 1 150 000 kronor för Fyren 2.0.
Reservation
Ylva Sandin reserverar sig skriftligen. Henning Ask avger en protokollsanteckning:
"Arbetsförmedlingen hade gärna sett en gemensam ansökan."

3 §  Samtalsgrupper, Försäkringskassan                       ST 2027-012
Maj Hellman lämnar lokalen på grund av jäv. Siv Tall, som är med via videolänk,
tjänstgör i stället.
Styrelsen beslutar
1. att bevilja 240 000 kronor.

4 §  Rapporter
Inget att rapportera.

5 §  Yttrande över remiss                                    ST 2027-015
Styrelsen beslutar
1. att avge yttrandet
2. att paragrafen förklaras omedelbart justerad.

Sammanträdet avslutas kl. 11.50.

Vid protokollet               Justeras

Rut Falk                      Nils Oxel               Maj Hellman
                              ordförande              justerare

BEVIS OM TILLKÄNNAGIVANDE
Protokollet från styrelsens sammanträde 2027-02-18, 1–4 §§, har den 3 mars 2027 till-
kännagivits på anslagstavlorna hos Ljungs kommun och Region Väst.
5 § tillkännagavs den 19 februari 2027.
Bevisen tas ned den 25 mars 2027 (5 §: den 13 mars 2027).

Rut Falk
`;

const item = async (paragraph: number, text = MINUTES) =>
  (await onlyDocument(text)).items.find((one) => one.paragraph === paragraph);

it('those who came, told in running text with their medlem in brackets, and who served for whom', async () => {
  const { present, absent, chair, secretary } = await onlyDocument(MINUTES);
  expect(present.map(({ name, votes, replaces, attendance }) => [name, votes, replaces, attendance])).toEqual(
    [
      ['Nils Oxel', true, null, null],
      ['Disa Lindmark', true, null, null],
      ['Ylva Sandin', true, null, '§§ 1–3'],
      ['Maj Hellman', true, null, null],
      ['Henning Ask', true, 'Pia Ström', null],
      ['Bo Wiman', true, 'Ylva Sandin', 'från och med § 4'],
      ['Agda Almby', false, null, null],
      ['Siv Tall', false, null, null],
      ['Jan Palmer', false, null, null],
      ['Rut Falk', false, null, null],
      ['Kaj Norén', false, null, '§ 2'],
    ],
  );
  expect(absent).toEqual(['Pia Ström']);
  expect([chair, secretary]).toEqual(['Nils Oxel', 'Rut Falk']);
});

it('rows of a voting list below "Jäv:" tell of no jäv', async () => {
  const { recusals, vote } = (await item(2)) ?? {};
  expect(recusals?.map(({ person }) => person)).toEqual(['Disa Lindmark']);
  expect(vote?.names).toEqual({
    ja: ['Maj Hellman', 'Nils Oxel'],
    nej: ['Ylva Sandin', 'Henning Ask'],
    avstår: [],
  });
});

it('under "Reservation", who leaves a note to the minutes makes no reservation', async () => {
  expect((await item(2))?.reservations).toEqual(['Ylva Sandin']);
});

it('below names in columns each office stands below its own', async () => {
  const { chair, adjusters } = await onlyDocument(
    MINUTES.replace('(Region Väst), ordförande', '(Region Väst)'),
  );
  expect([chair, adjusters]).toEqual(['Nils Oxel', ['Maj Hellman']]);
});

it('what was posted by itself is of its own §, and a word may be parted at the end of a line', async () => {
  const { postedDate, removedDate, adjustedDate } = await onlyDocument(MINUTES);
  expect([adjustedDate, postedDate, removedDate]).toEqual(['2027-03-01', '2027-03-03', '2027-03-25']);
});

it('a pause in brackets between the hour and the place is no part of the place', async () => {
  const { place, time } = await onlyDocument(`Samordningsförbundet Sjötrakten    Protokoll    2027-02-18

Tid och plats:    torsdagen den 18 februari 2027 klockan 13.00-15.45 (kaffepaus
                  14.25-14.45), Granviks folkhögskola, Lilla salen
Ledamöter:        Nils Oxel (ordförande), Region Väst
                  Ylva Sandin, Granviks kommun
Paragrafer:       1-2

§ 1    Öppnande
Ordföranden öppnar mötet.

§ 2    Dagordning
Styrelsen fastställer dagordningen.
`);
  expect([time, place]).toEqual(['13.00-15.45', 'Granviks folkhögskola, Lilla salen']);
});
