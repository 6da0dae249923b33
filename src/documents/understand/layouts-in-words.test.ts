import { expect, it } from 'vitest';
import type { ReadDocument } from '../model.ts';
import { readHere } from '../read.ts';

async function read(text: string): Promise<ReadDocument> {
  const result = await readHere({ name: 'paper.txt', bytes: new TextEncoder().encode(text) }, {});
  const [document] = result.kind === 'understood' ? result.documents : [];
  if (document === undefined) throw new Error('not read');
  return document;
}

const MINUTES = `KOMMUNALFÖRBUNDET TALLÅSEN
Direktionens protokoll 1-2027

Sammanträde fredagen den 12 mars 2027 kl. 8.15 på förbundskontoret i Myrheden. Mötet avslutades kl. 10.05.

I sammanträdet deltog
Ordinarie: Gun Hedman, vice ordförande, ordförande vid sammanträdet, Disa Englund, Ivar Jonsson (lämnar efter nr 2)
Ersättare: Cilla Dahlgren, som tjänstgjorde i stället för Bo Ekman, och Frank Granat
Från kansliet: Agda Almby, direktör, Isa Ström, ekonomichef (nr 2–3)

Att jämte ordföranden justera dagens protokoll valdes Disa Englund.

Nr 1. Godkännande av föredragningslistan
Listan godkändes.

Nr 2. Årsredovisning 2026
Direktionen beslöt att godkänna årsredovisningen.

Nr 3. Avgift för hämtning
Direktionen beslöt att avgiften ska vara 1 450 kronor.

Agda Almby                  Gun Hedman                      Disa Englund
vid protokollet             ordförande                      justerat den 19 mars 2027
`;

it('reads who served, for which points and who signed, where a protokoll says it in words and without the sign', async () => {
  const { present, adjusters, secretary, chair, place, items } = await read(MINUTES);
  const of = (name: string) => present.find((person) => person.name === name);
  expect(of('Cilla Dahlgren')).toMatchObject({ votes: true, replaces: 'Bo Ekman' });
  expect(of('Frank Granat')).toMatchObject({ votes: false, replaces: null });
  expect(of('Ivar Jonsson')).toMatchObject({ votes: true, attendance: 't.o.m. § 2' });
  expect(of('Agda Almby')).toMatchObject({ role: 'direktör', attendance: null });
  expect(of('Isa Ström')).toMatchObject({ role: 'ekonomichef', attendance: '§ 2–3' });
  expect(of('Gun Hedman')?.organisation).toBeNull();
  expect({ adjusters, secretary, chair, place }).toEqual({
    adjusters: ['Disa Englund'],
    secretary: 'Agda Almby',
    chair: 'Gun Hedman',
    place: 'förbundskontoret i Myrheden',
  });
  expect(items.at(-1)?.body).not.toContain('Agda');
});

it.each([
  ['Lämnar efter paragraf 6', 't.o.m. § 6'],
  ['Anlände till ärende 4', 'fr.o.m. § 4'],
  ['Närvarande vid ärende 4–5', '§ 4–5'],
])('reads for which paragraphs a row of the roll says that somebody came: %s', async (note, attendance) => {
  const { present } = await read(`Finsam Tallåsen

Protokoll nr 1/2027, styrelsen

Datum: tisdag 4 maj 2027
Tid: 10.00–12.20
Plats: Folkets hus, Granen

Namn             Organisation          Roll          Närvarande    Anmärkning
Bo Ekman         Tallåsens kommun      Ordförande    Ja
Ivar Jonsson     Arbetsförmedlingen    Ledamot       Ja            ${note}
Frank Granat     Region Myrheden       Ersättare     Ja            Tjänstgör fr.o.m. paragraf 7

Justerare: Ivar Jonsson

Paragraf 3   Mötet öppnas
Ordföranden öppnar mötet.

Paragraf 4   Bidrag
Beslut: Fyren beviljas 45 000 kr.
`);
  expect(present.find(({ name }) => name === 'Ivar Jonsson')).toMatchObject({ attendance });
  expect(present.find(({ name }) => name === 'Frank Granat')).toMatchObject({
    votes: true,
    attendance: 'fr.o.m. § 7',
  });
});

const CALL = `Finsam Tallåsen

KALLELSE till sammanträde med styrelsen

Torsdagen den 15 april 2027 kl. 13.00. Vi ses på Myrhedens kvarn och börjar med en rundvandring. Ta med stövlar.

Tid      Ärende                                      Föredragande          Handling
13.00    1. Sammanträdet öppnas                      Ordf.
13.10    2. Föregående protokoll, 4 februari         Agda Almby            Bilaga A
13.15    3. Revisionsberättelse 2026                 Isa Ström, revisor    Bilaga B
13.40    4. Förlängning av Fyren                     Frank Granat          Bilaga C
14.30    PAUS
14.45    5. Psykisk hälsa                            Disa Englund, regionen

Förslag till beslut
Ärende 3: att lägga revisionsberättelsen till handlingarna.
Ärende 4: att förlänga Fyren och att avsätta 1 125 000 kronor.
`;

it('reads an agenda whose rows begin with the hour, what is proposed below it, and where one meets', async () => {
  const { items, place } = await read(CALL);
  expect(place).toBe('Myrhedens kvarn');
  expect(
    items.map(({ number, heading, presenter, attachments }) => [number, heading, presenter, attachments]),
  ).toEqual([
    [1, 'Sammanträdet öppnas', null, []],
    [2, 'Föregående protokoll, 4 februari', 'Agda Almby', ['A']],
    [3, 'Revisionsberättelse 2026', 'Isa Ström', ['B']],
    [4, 'Förlängning av Fyren', 'Frank Granat', ['C']],
    [5, 'Psykisk hälsa', 'Disa Englund', []],
  ]);
  expect(items.map(({ proposals }) => proposals)).toEqual([
    [],
    [],
    ['att lägga revisionsberättelsen till handlingarna.'],
    ['att förlänga Fyren och att avsätta 1 125 000 kronor.'],
    [],
  ]);
});

it('reads who presents behind a heading or its hour, and takes no signature for one', async () => {
  const { items } = await read(`Finsam Tallåsen

KALLELSE

Styrelsen kallas till sammanträde torsdagen den 15 april 2027 kl. 9.00, Folkets hus.

Föredragningslista
1. Rundvandring, driftchef Bo Ekman visar
2. Val av vice ordförande, ekonom Isa Ström
3. Delårsrapport januari–mars, ekonomichef Isa Ström
4. Nytt diarium                        kl 13.40 Frank Granat, it-samordnare
5. Ansökan: Fyren Bilaga 2 Sökt belopp 780 000 kr
6. Övrigt

Gun Hedman
`);
  expect(items.map(({ heading, presenter }) => [heading, presenter])).toEqual([
    ['Rundvandring', 'Bo Ekman'],
    ['Val av vice ordförande, ekonom Isa Ström', null],
    ['Delårsrapport januari–mars', 'Isa Ström'],
    ['Nytt diarium', 'Frank Granat'],
    ['Ansökan: Fyren', null],
    ['Övrigt', null],
  ]);
  expect(items[4]?.attachments).toEqual(['2']);
});

it('reads headings with the sign after the number without what stands beside them, and takes no votes for what is proposed', async () => {
  const { items } = await read(`TALLÅSENS KOMMUN            Sammanträdesprotokoll            Blad 1
Socialnämnden               2027-03-18

Plats och tid               Rådhuset, kl 13.30-16.05
Beslutande                  Gun Hedman (S), ordförande
                            Bo Ekman (M)
                            Disa Englund (C)
Utses att justera           Bo Ekman

21 §  Dagordning
      Beslut
      Dagordningen godkänns.

22 §  Begäran om tillägg                     Dnr SN 2027/22
      Beslut
      Nämnden begär 2 500 000 kronor.
      Omröstningsresultat
      Ja-röster för förvaltningens förslag: Gun Hedman (S) och Disa Englund (C).
      Nej-röst för Bo Ekmans förslag: Bo Ekman (M).
`);
  expect(items.map(({ heading, proposals }) => [heading, proposals])).toEqual([
    ['Dagordning', []],
    ['Begäran om tillägg', []],
  ]);
});

it('reads as a protokoll what met, who came and who adjusts, though it is not called so', async () => {
  const minuted = await read(`Finsam Tallåsen

Styrelsemöte nr 5, 2027-11-04
Plats: Myrhedens kommunhus, Bryggan
Tid: 09:00-11:45

Närvarande: Bo Ekman, ordförande, Frank Granat, ersättare för Cilla Dahlgren, Ivar Jonsson
Övriga: Agda Almby, samordnare

Nr 1. Öppnande

Nr 2. Justerare
Ivar Jonsson utsågs.

Nr 3. Fyren
Beslut: Fyren förlängs till juni 2028.

Bo Ekman, ordförande
Ivar Jonsson, justerare
Agda Almby, vid protokollet
`);
  expect(minuted).toMatchObject({ kind: 'protokoll', meetingDate: '2027-11-04', chair: 'Bo Ekman' });
  expect(minuted.items.map(({ heading }) => heading)).toEqual(['Öppnande', 'Justerare', 'Fyren']);
});
