import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents[0] : undefined;
}

const HALF_TOLD = `Samordningsförbundet Sjötrakten                                      1 (4)
Direktionen

Protokoll nr 4/2027
Onsdagen den 14 april 2027

Sammanträdet hålls i Folkets hus, rum 12, Granvik, klockan 9.15–11.40.

Deltagare

Beslutande är Ylva Sandin (S), Granviks kommun, vice ordförande, tillika sammanträdets ordförande,
Tage Norell (C), Granviks kommun, som tjänstgör för Maj Hellman (S), Agda Almby (M), Ljungs kommun,
Pia Ström, Arbetsförmedlingen, och Nils Oxel, Försäkringskassan.

Ersättarna Bo Wiman (M), Ljungs kommun, och Henning Ask, Arbetsförmedlingen, är närvarande.
Henning Ask tjänstgör för Pia Ström under § 33. Bo Wiman tjänstgör för Agda Almby under § 34.

Från kansliet deltar Disa Lindmark-Ros, verkställande tjänsteman, och Jan Palmer, sekreterare.

Protokollet omfattar §§ 31–34 och justeras den 22 april 2027. § 34 justeras omedelbart.

Vid protokollet

Jan Palmer
sekreterare

Justeras

Ylva Sandin                  Nils Oxel
sammanträdets ordförande     protokollsjusterare

Protokollet finns hos: Kansliet, Bryggvägen 2, Granvik

Jan Palmer

Samordningsförbundet Sjötrakten                                      2 (4)
Direktionen  2027-04-14

§ 31
Öppnande

Ylva Sandin (S) öppnar sammanträdet.

§ 32
Dagordning

Direktionens beslut
1. Dagordningen godkänns.

Justerarnas signaturer:                      Utdraget bestyrks:

Samordningsförbundet Sjötrakten                                      3 (4)
Direktionen  2027-04-14

§ 33
Medel till Steget

Direktionens beslut
1. Arbetsförmedlingen beviljas 300 000 kronor.

Justerarnas signaturer:                      Utdraget bestyrks:

Samordningsförbundet Sjötrakten                                      4 (4)
Direktionen  2027-04-14

Underlag
Ansökan, 2027-03-14

§ 34
Avslutning

Ylva Sandin (S) avslutar.

Justerarnas signaturer:                      Utdraget bestyrks:
`;

async function peopleOf(text: string) {
  const read = await only(text);
  return read?.present.map(({ name, role, votes, replaces, attendance }) =>
    [name, role, votes ? 'röstar' : null, replaces, attendance].filter((part) => part !== null).join(' · '),
  );
}

describe('a protokoll whose head is sentences in paragraphs of their own', () => {
  it('has each who decides, for whom, and for which § an ersättare served', async () => {
    expect(await peopleOf(HALF_TOLD)).toEqual([
      'Ylva Sandin · vice ordförande · röstar',
      'Agda Almby · ledamot · röstar',
      'Pia Ström · ledamot · röstar',
      'Nils Oxel · ledamot · röstar',
      'Tage Norell · tjänstgörande ersättare · röstar · Maj Hellman',
      'Bo Wiman · tjänstgörande ersättare · röstar · Agda Almby · § 34',
      'Henning Ask · tjänstgörande ersättare · röstar · Pia Ström · § 33',
      'Disa Lindmark-Ros · verkställande tjänsteman',
      'Jan Palmer · sekreterare',
    ]);
  });

  it('has hour, place, chair, its §§ and no day among them, and where it is kept without the head of the next page', async () => {
    expect(await only(HALF_TOLD)).toMatchObject({
      time: '9.15–11.40',
      place: 'Folkets hus, rum 12, Granvik',
      chair: 'Ylva Sandin',
      absent: ['Maj Hellman'],
      adjusters: ['Nils Oxel'],
      paragraphsFrom: 31,
      paragraphsTo: 34,
      archivePlace: 'Kansliet, Bryggvägen 2, Granvik',
    });
  });

  it('has no place to sign in a § that goes on over the page', async () => {
    const read = await only(HALF_TOLD);
    expect(read?.items[2]?.body).toContain('Underlag');
    expect(read?.items.map(({ body }) => body).join('\n')).not.toMatch(/signaturer|bestyrks/u);
  });

  const SHORT = (head: string) => `Finsam Sjötrakten
Styrelsen

Protokoll från möte onsdagen den 14 april 2027

${head}

§ 31 Öppnande
Ordföranden öppnade mötet.

§ 32 Val
Styrelsen beslutar att välja Nils Oxel.

Vid protokollet
Jan Palmer
`;

  it('reads "för Ylva tjänstgjorde Bo", and what is said of those named before it in the sentence', async () => {
    const text = SHORT(`Mötet ägde rum på Hotell Hamnen i Granvik mellan klockan 9.15 och 11.40.

Styrelsens ledamöter Maj Hellman (ordförande), Agda Almby och Nils Oxel deltog i mötet. För Pia
Ström tjänstgjorde Henning Ask. Ersättaren Bo Wiman var närvarande utan att tjänstgöra.

Tjänstemännen Disa Lindmark och Jan Palmer närvarade också. Klas Ruud var förhindrad.

Protokollet omfattar §§ 31–32, varav § 31 justerades omedelbart.`);
    expect(await peopleOf(text)).toEqual([
      'Maj Hellman · ordförande · röstar',
      'Agda Almby · ledamot · röstar',
      'Nils Oxel · ledamot · röstar',
      'Henning Ask · tjänstgörande ersättare · röstar · Pia Ström',
      'Bo Wiman · ersättare',
      'Disa Lindmark',
      'Jan Palmer',
    ]);
    const read = await only(text);
    expect(read?.absent.toSorted()).toEqual(['Klas Ruud', 'Pia Ström']);
    expect(read).toMatchObject({ time: '9.15–11.40', place: 'Hotell Hamnen i Granvik', paragraphsTo: 32 });
  });

  it('reads a sentence that begins with the names, and for whom in brackets', async () => {
    const text = SHORT(`Mötet genomfördes digitalt via Teams klockan 9.15–11.40.

Maj Hellman, ordförande, Agda Almby och ersättaren Henning Ask (för Pia Ström) var beslutande.
Även ersättaren Bo Wiman deltog, liksom förbundschef Disa Lindmark.

Klas Ruud hade anmält förhinder.`);
    expect(await peopleOf(text)).toEqual([
      'Maj Hellman · ordförande · röstar',
      'Agda Almby · ledamot · röstar',
      'Henning Ask · tjänstgörande ersättare · röstar · Pia Ström',
      'Bo Wiman · ersättare',
      'Disa Lindmark · förbundschef',
    ]);
    expect((await only(text))?.absent).toContain('Klas Ruud');
  });

  it('leaves sentences that name people for something else', async () => {
    const text = SHORT(`Beslutande: Maj Hellman, ordförande, Agda Almby

Protokollet justeras av Maj Hellman och Nils Oxel, som är utsedd av de närvarande.`);
    expect(await peopleOf(text)).toEqual([
      'Maj Hellman · ordförande · röstar',
      'Agda Almby · ledamot · röstar',
    ]);
  });
});

it('numbers without a sign that go on from the last meeting’s are §§, where none is left out', async () => {
  const read = await only(`Protokoll
Samordningsförbundet Västerdal
Styrelsemöte 5 – onsdag 16 juni 2027, 09.00–11.30

NÄRVARANDE
Sara Alm (ordförande) – Västerdals kommun
Viktor Dahl (ersättare för Wilma Ek) – Arbetsförmedlingen

ÖVRIGA DELTAGANDE
Ersättare         Karin Lund
Tjänstemän        Ylva Grahn, förbundschef
                  Mia Nord, sekr.

44. ÖPPNANDE
Sara Alm öppnade mötet.

45. JUSTERING
Viktor Dahl utsågs att justera.

46. STATUS INSATSER
– Kompassen: 34 deltagare.

47. FÖRLÄNGNING AV KOMPASSEN
Beslut: Kompassen förlängs till den 31 december 2027.
`);
  expect(read?.items.map(({ paragraph, heading }) => [paragraph, heading])).toEqual([
    [44, 'ÖPPNANDE'],
    [45, 'JUSTERING'],
    [46, 'STATUS INSATSER'],
    [47, 'FÖRLÄNGNING AV KOMPASSEN'],
  ]);
  expect(read?.present.map(({ name, role }) => [name, role])).toEqual([
    ['Sara Alm', 'ordförande'],
    ['Viktor Dahl', 'tjänstgörande ersättare'],
    ['Karin Lund', 'ersättare'],
    ['Ylva Grahn', 'förbundschef'],
    ['Mia Nord', 'sekreterare'],
  ]);
  expect(read?.secretary).toBe('Mia Nord');
});

it('names of persons in capitals, of several words too, are names', async () => {
  const read = await only(`Finsam Granbygden
Styrelsen

Protokoll från möte onsdagen den 9 juni 2027

Närvarande
ULLA NORÉN LIND, ordförande
BERIT AF STÅHL, Region Mitt
EVA-LENA ÅS BERG, tj. ers. för KJELL ÅMAN

Övriga
PÄR STEN, sekreterare

§ 1 VAL AV JUSTERARE
Styrelsen beslutar att BERIT AF STÅHL justerar.

§ 2 AVSLUTNING
ULLA NORÉN LIND avslutar.
`);
  expect(read?.present.map(({ name, replaces }) => [name, replaces])).toEqual([
    ['Ulla Norén Lind', null],
    ['Berit af Ståhl', null],
    ['Eva-Lena Ås Berg', 'Kjell Åman'],
    ['Pär Sten', null],
  ]);
  expect(read?.items.map(({ heading }) => heading)).toEqual(['VAL AV JUSTERARE', 'AVSLUTNING']);
});
