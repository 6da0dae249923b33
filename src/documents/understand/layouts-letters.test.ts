import { describe, expect, it } from 'vitest';
import { onlyDocument } from '../../../test/support/only-document.ts';

const CALLS = `Från: Nora Olin <nora.olin@tallasen.example>
Skickat: den 3 februari 2027 08:41
Till: Bo Ekman; Cilla Dahlgren; Gun Hedman
Kopia: Agda Almby
Ämne: VB: Kallelse styrelsen 18 feb

Hej!

När: torsdag 18 februari kl. 13.30–16.00
Var: Folkets hus i Myrheden, rum Linden. Ta med egen kopp.

1. Öppnande, val av justerare (tur: Gun Hedman)
2. Verkstaden: en lägesrapport (information) – Ylva Strand kl. 14.10
3. Nytt hyresavtal (beslut) – Agda, bilaga 1
   Förslag: Avtalet med Fyrhus AB godkänns.
4. Utbildning i mars – Bo och Cilla
5. Övrigt

Kaffet står framme från 13.15.
Hälsningar
Nora
`;

describe('a kallelse that is a letter', () => {
  it('is to the day that it tells, and of the day on which it was sent', async () => {
    expect(await onlyDocument(CALLS)).toMatchObject({
      kind: 'kallelse',
      meetingDate: '2027-02-18',
      noticeDate: '2027-02-03',
      time: '13.30–16.00',
      place: 'Folkets hus i Myrheden, rum Linden',
      proposedAdjusters: ['Gun Hedman'],
    });
  });

  it('has its items without who presents them behind a dash', async () => {
    const { items } = await onlyDocument(CALLS);
    expect(items.map(({ heading, presenter, attachments }) => [heading, presenter, attachments])).toEqual([
      ['Öppnande, val av justerare (tur: Gun Hedman)', null, []],
      ['Verkstaden: en lägesrapport', 'Ylva Strand', []],
      ['Nytt hyresavtal', 'Agda', ['1']],
      ['Utbildning i mars', 'Bo och Cilla', []],
      ['Övrigt', null, []],
    ]);
    expect(items[2]?.proposals).toEqual(['Avtalet med Fyrhus AB godkänns.']);
    expect(items[4]?.body).toBe('');
  });
});

it('what was decided per capsulam and sent as a letter is of the day of the answers', async () => {
  const document = await onlyDocument(`Från: Agda Almby <agda@tallasen.example>
Skickat: den 9 mars 2027 16:02
Till: Bo Ekman; Cilla Dahlgren
Ämne: Protokoll – beslut per capsulam

PROTOKOLL FÖRT VID BESLUT PER CAPSULAM
Svar lämnade 1–8 mars 2027

§ 9 Lån av projektor
Förbundet äger en projektor.
Beslut: Projektorn lånas ut till Fyren.

Vid protokollet: Agda Almby
Justeras: Bo Ekman
`);
  expect(document).toMatchObject({ perCapsulam: true, meetingDate: '2027-03-08', present: [] });
});

it('a preliminary kallelse is a kallelse; what an agenda calls its columns is no presenter', async () => {
  const document = await onlyDocument(`# Preliminär kallelse: styrelsen 18 februari 2027

**Tid:** kl. 9.30 · **Plats:** Teams

| Nr | Ärende | Vem | Sort |
|---|---|---|---|
| 1 | Öppnande | Ordföranden | – |
| 2 | Budget 2028 | Agda Almby | Uppdrag |
| 3 | Studieresa | Bo Ekman | Diskussion |
`);
  expect(document).toMatchObject({
    kind: 'kallelse',
    meetingDate: '2027-02-18',
    time: '9.30',
    place: 'Teams',
  });
  expect(document.items.map(({ presenter }) => presenter)).toEqual(['Ordföranden', 'Agda Almby', 'Bo Ekman']);
});

it('what is proposed may stand below the whole agenda, under a heading for all of it', async () => {
  const { items } = await onlyDocument(`Tallåsens samordningsförbund
KALLELSE
Styrelsen

Tid        Torsdagen den 18 februari 2027 kl. 14:00
Plats      Kansliet, Storgatan 3
Justering  Gun Hedman i tur.

     ÄRENDE                            DNR         FÖREDRAGANDE
1    Upprop                                        Ordföranden
2    Avgift för lokalen                2027/4      Agda Almby
3    Plan för kontroll                 2027/9      Nora Olin
4    Övriga frågor

FÖRSLAG TILL BESLUT

2  Avgift för lokalen
   1. Avgiften är 300 kr per gång.
   2. Den gäller från maj.
3  Plan för kontroll
   Planen antas.

Frånvaro meddelas till Nora Olin.
`);
  expect(items.map(({ proposals }) => proposals)).toEqual([
    [],
    ['Avgiften är 300 kr per gång.', 'Den gäller från maj.'],
    ['Planen antas.'],
    [],
  ]);
  expect(items[3]?.body).toBe('');
});

const MARGINS = ` Samordningsförbundet Tallåsen                  P R O T O K O L L  nr 2 / 2027
 Styrelsen                                                       Sid 1 av 3

 Dag och tid     Torsdag 18 mars 2027 klockan 09.00 – 11.30
 Lokal           Folkets hus
 Beslutande      Bo Ekman, Tallåsens kommun, ordf.
                 Cilla Dahlgren, Region Myrheden, t.o.m. § 13
                 Gun Hedman, Försäkringskassan (via länk)
 Adjungerade     Agda Almby, förbundschef
 Justerare       Gun Hedman
 Justering       Elektroniskt den 24 mars
 Paragrafer      §§ 10 – 15

 Samordningsförbundet Tallåsen                  P R O T O K O L L  nr 2 / 2027
 Styrelsen                                                       Sid 2 av 3

 §§ 10 – 11   Inledning
   § 10  Ordföranden öppnar.
   § 11  Till att justera protokollet väljs Gun Hedman.

 § 12   Fyren: nytt avtal
 ÄRENDET   Fyren är ett kafé med arbetsträning. Avtalet löper ut i maj och hyran är i dag elva
           tusen kronor.
 JÄV       Bo Ekman är svåger till den som äger huset. Han lämnar lokalen.
 BESLUT    Avtalet förlängs ett år.

 § 13   Bidrag till Verkstaden
 YRKANDEN  Cilla Dahlgren: avslag.
           Gun Hedman: bifall till förslaget.
 BESLUTS-  Ordföranden ställer förslagen mot varandra och finner bifall.
 GÅNG
 BESLUT    Verkstaden får 200 tkr.
 AVVIKANDE Cilla Dahlgren reserverar sig.
 MENING
 Cilla Dahlgren går klockan 10.20 och ersätts av Disa Englund.

 Samordningsförbundet Tallåsen                  P R O T O K O L L  nr 2 / 2027
 Styrelsen                                                       Sid 3 av 3

 §§ 14–15   Rapporter och avslutning
   a. Myrheden: ny socialchef är Stina Åker.
   b. Kansliet håller stängt i juli.
`;

describe('a protokoll with its labels in a margin and several §§ under one heading', () => {
  it('ends its decisions where the next label, page or leaving begins', async () => {
    const { items } = await onlyDocument(MARGINS);
    expect(items.find(({ paragraph }) => paragraph === 13)).toMatchObject({
      decisions: ['Verkstaden får 200 tkr.'],
      reservations: ['Cilla Dahlgren'],
      motions: ['Cilla Dahlgren: avslag.', 'Gun Hedman: bifall till förslaget.'],
      proposals: [],
    });
  });

  it('takes whoever stands under "Jäv" for one who stayed out', async () => {
    const { items } = await onlyDocument(MARGINS);
    expect(items.find(({ paragraph }) => paragraph === 12)).toMatchObject({
      decisions: ['Avtalet förlängs ett år.'],
      recusals: [{ person: 'Bo Ekman' }],
    });
  });

  it('has each § once, the heading of several left out, and those that share a text with it', async () => {
    const document = await onlyDocument(MARGINS);
    expect(document).toMatchObject({ paragraphsFrom: 10, paragraphsTo: 15, adjustedDate: '2027-03-24' });
    expect(document.items.map(({ paragraph, heading }) => [paragraph, heading])).toEqual([
      [10, 'Ordföranden öppnar.'],
      [11, 'Till att justera protokollet väljs Gun Hedman.'],
      [12, 'Fyren: nytt avtal'],
      [13, 'Bidrag till Verkstaden'],
      [14, 'Rapporter och avslutning (§§ 14–15)'],
      [15, 'Rapporter och avslutning (§§ 14–15)'],
    ]);
    expect(document.items[1]?.decisions).toEqual(['Till att justera protokollet väljs Gun Hedman.']);
    expect(document.items[5]?.body).toContain('ny socialchef är Stina Åker');
  });

  it('reads no länk as an organisation, and until which § somebody was there', async () => {
    const { present } = await onlyDocument(MARGINS);
    expect(present.map(({ organisation, attendance }) => [organisation, attendance])).toEqual([
      ['Tallåsens kommun', null],
      ['Region Myrheden', 't.o.m. § 13'],
      ['Försäkringskassan', null],
      [null, null],
    ]);
  });
});

it('people told of in sentences have each her own office; days need no year of their own', async () => {
  const document = await onlyDocument(`BESLUTSPROTOKOLL
Styrelsens sammanträde torsdag 2027-03-18

PARAGRAFER    3–5
LOKAL         Folkets hus
KLOCKSLAG     14.00 till 15.50
NÄRVARANDE    Bo Ekman, Cilla Dahlgren (deltog på distans), Gun Hedman
ÖVRIGA        Förbundschef Agda Almby. Sekreterare Nora Olin.
JUSTERAT      25 mars av Gun Hedman
ANSLAG        26 mars–17 april

3 §  Öppnande
     Mötet öppnas.

4 §  Taxa för lokalen TLS 2027/11
     Styrelsen beslutar att höja taxan.

5 §  Avslutning
     Nästa möte är i maj.
`);
  expect(document).toMatchObject({
    secretary: 'Nora Olin',
    time: '14.00 till 15.50',
    adjustedDate: '2027-03-25',
    postedDate: '2027-03-26',
    removedDate: '2027-04-17',
  });
  expect(document.present.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
    ['Bo Ekman', 'ledamot', null],
    ['Cilla Dahlgren', 'ledamot', null],
    ['Gun Hedman', 'ledamot', null],
    ['Agda Almby', 'förbundschef', null],
    ['Nora Olin', 'sekreterare', null],
  ]);
  expect(document.items[1]?.heading).toBe('Taxa för lokalen');
});

it('what is told of a decision in short is the decision', async () => {
  const document = await onlyDocument(`PROTOKOLL
Styrelsens sammanträde 2027-03-18
Närvarande: Bo Ekman, Cilla Dahlgren
Justerare: Bo Ekman

§ 3 Taxa för lokalen
Ärendet
Taxan har varit densamma i tre år.
Beslutet i korthet
Taxan är 200 kr från maj.

§ 4 Avslutning
Ordföranden tackar ledamöterna.
`);
  expect(document.items[0]).toMatchObject({
    decisions: ['Taxan är 200 kr från maj.'],
    body: expect.stringContaining('densamma'),
  });
});

const LETTERED = `FINSAM TALLÅSEN
Styrelseprotokoll

Sammanträdesdatum: 3 juni 2027, 10.00-12.25
Var: Folkets hus
Paragrafer: 21-23

N = närvarande  F = frånvarande  T = tjänstgörande ersättare
Ledamöter
N  Bo Ekman, Tallåsens kommun, ordförande
F  Cilla Dahlgren, Region Myrheden
N  Gun Hedman, Försäkringskassan
Ersättare
T  Frank Granat, Region Myrheden
N  Disa Englund, Tallåsens kommun
Justeras: Gun Hedman
Justeringsdag: 11 juni. Protokollet anslås 12 juni.

§21 Ordföranden hälsar välkommen.
§22 ANSÖKAN FRÅN TALLÅSENS KOMMUN
Jäv: Bo Ekman och Disa Englund lämnar rummet.
Förslag till beslut: Verkstan beviljas 950 tkr.
Gun Hedman yrkar att beloppet sänks till 600 tkr.
Styrelsen beslutar att bevilja Verkstan 950 tkr under 2028.
Mot beslutet reserverar sig Gun Hedman.
§23 AVSLUT
Vi ses i oktober.
`;

describe('a protokoll that tells by a letter who was there', () => {
  it('has those who were there, who serves, and who was not', async () => {
    const { present, absent, adjustedDate } = await onlyDocument(LETTERED);
    expect(adjustedDate).toBe('2027-06-11');
    expect(present.map(({ name, votes }) => [name, votes])).toEqual([
      ['Bo Ekman', true],
      ['Gun Hedman', true],
      ['Frank Granat', true],
      ['Disa Englund', false],
    ]);
    expect(absent).toEqual(['Cilla Dahlgren']);
  });

  it('has what was decided below what was proposed, who reserved herself and all who stayed out', async () => {
    const { items } = await onlyDocument(LETTERED);
    expect(items[1]).toMatchObject({
      decisions: ['Styrelsen beslutar att bevilja Verkstan 950 tkr under 2028.'],
      reservations: ['Gun Hedman'],
      recusals: [{ person: 'Bo Ekman' }, { person: 'Disa Englund' }],
    });
  });
});
