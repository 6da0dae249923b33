import { expect, it } from 'vitest';
import { onlyDocument } from '../../../test/support/only-document.ts';

it('minutes that call themselves anteckningar och protokoll, numbered without the sign', async () => {
  const document = await onlyDocument(`MINNESANTECKNINGAR OCH PROTOKOLL
Samordningsförbundet Älvdalen, styrelsen
Möte nr 3, tors 4/2 2027 kl 9-12
Stadshotellet, Älvkarleö

Vid mötet deltog
Ordinarie: Rut Ahl (Älvs kommun, ordf), Ove Brand (Region Nord), Pia Carm (FK)
Ersättare som gick in: Dan Ek (AF) för Eva Fors
Ersättare utan rösträtt: Gia Holt (Älvs kommun)
Från kansliet: Ida Jern (förbundschef), Karl Lind (sekr.)
Anmält frånvaro: Eva Fors, Lars Mo

1. Inledning
Rut öppnade mötet och hälsade välkommen.

2. Att justera
Mötet utsåg Ove Brand.

3. Ekonomin
Ida redovisade utfallet. Vi ligger 120 tkr under budget. Prognosen för året är ett överskott på 60 tkr.
Mötet beslutade: Rapporten läggs till handlingarna.

4. Ansökan från Älvs kommun – Bygdekraft
Kommunen söker 400 tkr. Rut Ahl var jävig och lämnade rummet. Ove Brand ledde mötet.
Mötet beslutade: Bygdekraft får 300 tkr för 2027. Pia Carm var emot och ville ge 400 tkr.

5. Nästa möte
Torsdag 15/4 kl 9 i Älvkarleö.

6. Avslut
Rut tackade och avslutade.

Antecknat av Karl Lind
Justerat 11/2 2027 av Rut Ahl och Ove Brand
Anslaget 12/2–5/3 2027
`);
  expect(document).toMatchObject({
    kind: 'protokoll',
    meetingDate: '2027-02-04',
    place: 'Stadshotellet, Älvkarleö',
    chair: 'Rut Ahl',
    secretary: 'Karl Lind',
    adjusters: ['Ove Brand'],
    adjustedDate: '2027-02-11',
    absent: ['Eva Fors', 'Lars Mo'],
  });
  expect(document.present.filter(({ votes }) => votes).map(({ name, replaces }) => [name, replaces])).toEqual(
    [
      ['Rut Ahl', null],
      ['Ove Brand', null],
      ['Pia Carm', null],
      ['Dan Ek', 'Eva Fors'],
    ],
  );
  expect(document.items.map(({ heading }) => heading)).toEqual([
    'Inledning',
    'Att justera',
    'Ekonomin',
    'Ansökan från Älvs kommun – Bygdekraft',
    'Nästa möte',
    'Avslut',
  ]);
  expect(document.items[3]?.recusals.map(({ person }) => person)).toEqual(['Rut Ahl']);
});

it('an agenda that counts its items by group', async () => {
  const { kind, meetingDate, time, items } = await onlyDocument(`Kommunalförbundet Vattenhjulet
                                                            DAGORDNING
Direktionens möte 2027-04-22

Tid: 13.00 – ca 15.30
Plats: Pumphuset (konferensrummet, 2 tr)
Inbjudna: ledamöter, ersättare, tjänstemän
Sekreterare: Mona Näs

A. Formalia
   A1. Upprop
   A2. Justering – Ola Palm i tur
   A3. Dagordning
B. Beslut
   B1. Bokslut 2026
       Dnr KV 2027-11. Dragning: Rolf Sand, ekonom. Bilaga 1.
       Resultat +210 tkr.
       Direktionen föreslås besluta att godkänna bokslutet.
   B2. Avgift för vattenprov
       Dnr KV 2027-14. Dragning: Siv Tall. Bilaga 2.
       Höjs från 450 kr till 520 kr per prov.
       Direktionen föreslås besluta att höja avgiften från 1 juli 2027.
C. Information
   C1. Nya pumpar
       Dragning: Ulf Ved.
D. Övrigt
   D1. Övriga frågor
   D2. Nästa möte 17 juni

Välkomna! /Mona
`);
  expect([kind, meetingDate, time]).toEqual(['kallelse', '2027-04-22', '13.00 – ca 15.30']);
  expect(
    items.map(({ number, heading, presenter, attachments }) => [number, heading, presenter, attachments]),
  ).toEqual([
    [1, 'A1 Upprop', null, []],
    [2, 'A2 Justering – Ola Palm i tur', null, []],
    [3, 'A3 Dagordning', null, []],
    [4, 'B1 Bokslut 2026', 'Rolf Sand', ['1']],
    [5, 'B2 Avgift för vattenprov', 'Siv Tall', ['2']],
    [6, 'C1 Nya pumpar', 'Ulf Ved', []],
    [7, 'D1 Övriga frågor', null, []],
    [8, 'D2 Nästa möte 17 juni', null, []],
  ]);
  expect(items[2]?.body).toBe('');
});

it('paragraphs of one line, and a vote counted with the names in brackets', async () => {
  const { items, registryNumbers, present } =
    await onlyDocument(`PROTOKOLL                                                                  Nr 2/2027
Förbundsstyrelsen för Finsam Kustbandet

Sammanträdesdag: 2027-03-09          Kl. 08.30–11.00
Plats: Teams (digitalt)
Närvarande ledamöter: Anna Berg (ordf), Bo Dahl, Cia Ek, David Falk, Eva Gran (ers. för Frida Hult)
Närvarande ersättare: Gun Ivarsson, Hans Jons
Frånvarande: Frida Hult, Ingrid Karl
Övriga: Jon Lind, samordnare; Karin Mård, ekonom (§ 14)
Protokollförare: Jon Lind
Protokolljusterare: Cia Ek

§ 11. Mötet öppnas. Dagordningen fastställs.
§ 12. Till att justera jämte ordföranden valdes Cia Ek.
§ 13. Föregående protokoll lades till handlingarna.
§ 14. Årsredovisning 2026.
      Karin Mård gick igenom siffrorna. Resultatet blev -85 tkr och eget kapital 640 tkr.
      Styrelsen beslutade enhälligt att godkänna årsredovisningen och överlämna den till medlemmarna.
§ 15. Ansökan Digital vägledning, Region Kust.
      Sökt: 900 000 kr. Cia Ek anmälde jäv och deltog varken i överläggning eller beslut.
      Efter diskussion ställde ordföranden proposition på bifall mot avslag. Bifall 2 (Anna Berg, Bo Dahl), avslag 2 (David Falk, Eva Gran). Ordförandens utslagsröst avgjorde.
      Beslutades att bevilja 750 000 kr för 1/5 2027–30/4 2028.
      David Falk reserverade sig skriftligt, se bilaga.
§ 16. Val av ombud till årskonferensen.
      Valdes Bo Dahl med Hans Jons som ersättare.
§ 17. Delegation. Samordnaren får besluta om utgifter upp till 25 000 kr. Beslutades att anta ordningen.
§ 18. Mötestider. Nästa möte 2027-05-11 kl. 08.30. Mötet avslutas.

Justeras                    Justeras
Anna Berg                   Cia Ek
2027-03-15                  2027-03-16
`);
  expect(registryNumbers).toEqual([]);
  expect(present.find(({ name }) => name === 'Jon Lind')?.role).toBe('samordnare');
  expect(items.map(({ paragraph, heading, decisions }) => [paragraph, heading, decisions.length])).toEqual([
    [11, 'Mötet öppnas', 1],
    [12, 'Till att justera jämte ordföranden valdes Cia Ek.', 1],
    [13, 'Föregående protokoll lades till handlingarna.', 1],
    [14, 'Årsredovisning 2026.', 1],
    [15, 'Ansökan Digital vägledning, Region Kust.', 1],
    [16, 'Val av ombud till årskonferensen.', 1],
    [17, 'Delegation', 1],
    [18, 'Mötestider', 0],
  ]);
  expect(items[4]?.vote?.names).toEqual({
    ja: ['Anna Berg', 'Bo Dahl'],
    nej: ['David Falk', 'Eva Gran'],
    avstår: [],
  });
});

it('an agenda whose columns tell the underlag by number, who presents, minutes and sort', async () => {
  const { items, proposedAdjusters } = await onlyDocument(`INBJUDAN TILL STYRELSEMÖTE

Finsam Kustbandet bjuder in ledamöter och ersättare till möte

Dag     Tisdagen den 11 maj 2027
Klockan 08.30-11.00
Lokal   Kajplats 4, Strandköping. Ring på porttelefonen.
Anmälan Till jon.lind@kust.example senast 4 maj

Föredragningslista

Nr  Rubrik                                  Underlag   Vem          Tid   Typ
01  Mötets öppnande                         -          Anna Berg    5     F
02  Val av justerare (Bo Dahl)              -          Anna Berg    5     F
03  Lägesrapport Digital vägledning         Muntligt   Lina Moe     20    I
04  Revisionsberättelse 2026                1          Jon Lind     15    B
    Förslag: Berättelsen noteras.
05  Lokalhyra från 2028                     2, 3       Jon Lind     30    B
    Hyran är i dag 7 800 kr. Den nya lokalen kostar 9 200 kr i månaden.
    Förslag: Ny lokal hyrs i Strandköping från 1 januari 2028.
06  Övrigt                                  -          Anna Berg    10    D
`);
  expect(proposedAdjusters).toEqual(['Bo Dahl']);
  expect(items.map(({ heading, presenter, attachments }) => [heading, presenter, attachments])).toEqual([
    ['Mötets öppnande', 'Anna Berg', []],
    ['Val av justerare (Bo Dahl)', 'Anna Berg', []],
    ['Lägesrapport Digital vägledning', 'Lina Moe', []],
    ['Revisionsberättelse 2026', 'Jon Lind', ['1']],
    ['Lokalhyra från 2028', 'Jon Lind', ['2', '3']],
    ['Övrigt', 'Anna Berg', []],
  ]);
});

it.each([
  'Stöd till Verkstaden',
  'Stödinsatser för unga',
  'Årets resultat',
  'Mars månads utfall',
  'Kap. 4 i handboken',
])('an agenda has the ärende "%s", whatever its heading begins with', async (heading) => {
  const document = await onlyDocument(`Samordningsförbundet Älvdalen
KALLELSE
Styrelsen kallas till sammanträde

Tid: torsdagen den 21 oktober 2027 kl. 13.00–15.00
Plats: Stadshotellet

Föredragningslista
1. Mötets öppnande
2. Val av justerare
3. Budget 2028
Förslag till beslut
att fastställa budgeten
4. ${heading}
Förslag till beslut
att bevilja 120 000 kr
5. Övriga frågor
6. Mötets avslutande
`);
  expect(document.items.map((item) => [item.number, item.heading])).toContainEqual([4, heading]);
  expect(document.items).toHaveLength(6);
});
