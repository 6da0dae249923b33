import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents : [];
}

const LETTER = `                                                   KALLELSE
                                                   Datum 2026-12-10
Till ledamöter och ersättare i
Samordningsförbundet Tallåsen

Välkommen till styrelsemöte torsdagen den 14 januari klockan 13.15 till 16.00 i Folkets hus, Lilla salen.
Det går bra att delta digitalt.

Ärendelista

Nr   Ärende                                   Handling        Ansvarig

1    Upprop                                   -
2    Protokoll från förra mötet               Protokoll 6/11  Ordförande
     Förslag till beslut: Protokollet läggs till handlingarna.
3    Ansökningar om medel                     Bilaga 1 a-c    Agda Almby
     a) Bron, Tallåsens kommun, söker 400 000 kr
     b) Stigen, Region Myrheden, söker 200 000 kr
     Förslag till beslut: Styrelsen beviljar Bron 400 000 kr.
4    Förbundschefen informerar                -               Agda Almby
     - Läget i Bron
     - Dialogdag 3 mars
5    Avslutning

Välkommen

Bo Ekman
Ordförande

BILAGEFÖRTECKNING
Bilaga 1a   Ansökan Bron
Bilaga 1b   Ansökan Stigen
Bilaga 1c   Beredningsgruppens yttrande

Sändlista
Ledamöter: Bo Ekman, Cilla Dahlgren
Ersättare: Disa Englund
`;

describe('a kallelse that is a letter', () => {
  it('calls to the day that its sentence says, in the year that follows, and is dated by its label', async () => {
    const [kallelse, ...others] = await only(LETTER);
    expect(others.map(({ kind, title }) => ({ kind, title }))).toEqual([]);
    expect(kallelse).toMatchObject({
      kind: 'kallelse',
      meetingDate: '2027-01-14',
      noticeDate: '2026-12-10',
      time: '13.15 till 16.00',
      place: 'Folkets hus, Lilla salen',
    });
    expect(kallelse?.called.map(({ name, role }) => [name, role])).toEqual([
      ['Bo Ekman', 'ledamot'],
      ['Cilla Dahlgren', 'ledamot'],
      ['Disa Englund', 'ersättare'],
    ]);
  });

  it('has columns beside its headings, with a dash where there is nothing', async () => {
    const [kallelse] = await only(LETTER);
    expect(
      kallelse?.items.map(({ heading, presenter, attachments }) => [heading, presenter, attachments]),
    ).toEqual([
      ['Upprop', null, []],
      ['Protokoll från förra mötet', 'Ordförande', []],
      ['Ansökningar om medel', 'Agda Almby', ['1a', '1b', '1c']],
      ['Förbundschefen informerar', 'Agda Almby', []],
      ['Avslutning', null, []],
    ]);
    expect(kallelse?.items[3]?.body).toBe('- Läget i Bron\n\n- Dialogdag 3 mars');
  });
});

const PER_CAPSULAM = `SAMORDNINGSFÖRBUNDET TALLÅSEN
PROTOKOLL PER CAPSULAM                                   2026-02-14

Paragraf: § 9

Förslag skickades till alla ledamöter den 7 februari 2026 kl. 08.15. Svar senast den 14 februari 2026 kl. 16.00.

§ 9 Per capsulam: Inköp av dator
Kansliets dator har slutat att fungera.

Ledamot            Organisation          Svar            Tid
Bo Ekman           Tallåsens kommun      Tillstyrker     7 februari kl. 09.40
Cilla Dahlgren     Region Myrheden       Avstår          8 februari kl. 21.12

Styrelsen beslutade
att köpa en dator för högst 15 000 kr.

Justerat 2026-02-17

Vid protokollet                Justeras

Agda Almby                     Bo Ekman              Cilla Dahlgren
sekreterare                    ordförande            justerare
`;

describe('a protokoll per capsulam', () => {
  it('names who answered, and has neither time nor place of a meeting', async () => {
    const [protokoll] = await only(PER_CAPSULAM);
    expect(protokoll).toMatchObject({ perCapsulam: true, time: null, place: null });
    expect(protokoll?.present.map(({ name, organisation, votes }) => [name, organisation, votes])).toEqual([
      ['Bo Ekman', 'Tallåsens kommun', true],
      ['Cilla Dahlgren', 'Region Myrheden', true],
    ]);
    expect([protokoll?.secretary, protokoll?.chair, protokoll?.adjusters]).toEqual([
      'Agda Almby',
      'Bo Ekman',
      ['Cilla Dahlgren'],
    ]);
  });
});

const VOTED = `PROTOKOLL
Samordningsförbundet Tallåsen
Sammanträdesdatum 2026-03-05

Beslutande
Bo Ekman, Tallåsens kommun, ordförande
Cilla Dahlgren, Region Myrheden
Edit Forsell, Försäkringskassan

Justerare: Cilla Dahlgren
Paragrafer: 10-11

§ 10 Öppnande
Ordföranden öppnar mötet.

§ 11 Medel till Bron
Votering begärs. Ja-röst för förslaget, nej-röst för Cilla Dahlgrens yrkande.
Ja röstar: Bo Ekman.
Nej röstar: Cilla Dahlgren.
Edit Forsell avstår från att rösta.
Beslut
Bron beviljas 400 000 kr.
`;

describe('a vote told in sentences of its own', () => {
  it('is read with who abstained', async () => {
    const [protokoll] = await only(VOTED);
    expect(protokoll?.items[1]?.vote).toMatchObject({
      ja: 1,
      nej: 1,
      avstår: 1,
      names: { ja: ['Bo Ekman'], nej: ['Cilla Dahlgren'], avstår: ['Edit Forsell'] },
    });
  });
});

const CALLED_IN_A_SENTENCE = `FINSAM TALLÅSEN
Ordföranden kallar till ordinarie sammanträde med förbundsstyrelsen

Dag:       18 mars 2027 (torsdag)
Tid:       13.15–ca 16.00
Plats:     Biblioteket, Berättarrummet

13.15   1.  Öppnande                                            Ordf
13.25   2.  Årsberättelse 2026                        B          Agda Almby     bilaga 1
            Överskottet blev 97 000 kr.
            Förslag till beslut: Styrelsen godkänner årsberättelsen.
13.45   3.  Lägesrapport                              I          Agda Almby
            Bron har 22 deltagare.
14.00       Paus, smörgås
14.15   4.  Övrigt

Förhinder? Hör av dig till Disa Englund, 070-000 11 22.
`;

describe('a kallelse without a title', () => {
  it('is known by the sentence that calls; marks, hours and pauses beside its items are no part of them', async () => {
    const [kallelse] = await only(CALLED_IN_A_SENTENCE);
    expect(kallelse).toMatchObject({ kind: 'kallelse', meetingDate: '2027-03-18', time: '13.15–ca 16.00' });
    expect(
      kallelse?.items.map(({ heading, presenter, proposals }) => [heading, presenter, proposals]),
    ).toEqual([
      ['Öppnande', null, []],
      ['Årsberättelse 2026', 'Agda Almby', ['Styrelsen godkänner årsberättelsen.']],
      ['Lägesrapport', 'Agda Almby', []],
      ['Övrigt', null, []],
    ]);
    expect(kallelse?.items[2]?.body).toBe('Bron har 22 deltagare.');
    expect(kallelse?.surroundings).toContain('14.00 Paus, smörgås');
    expect(kallelse?.surroundings).toContain('Hör av dig till Disa Englund');
  });
});

const HINDERED = `FINSAM TALLÅSEN                              PROTOKOLL 1/2027
Sammanträde:       torsdag 28 januari 2027 kl 13.15–15.20
Plats:             Stadshuset
Närvarande:
ledamöter          Bo Ekman, Tallåsens kommun (ordförande)
                   Cilla Dahlgren, Region Myrheden
ersättare          Edit Forsell, Försäkringskassan, tjänstgörande för Gun Hedman
Förhindrade:       Gun Hedman, Försäkringskassan; Disa Englund, Tallåsens kommun
Övriga:            Agda Almby, sekreterare

Att justera:       Cilla Dahlgren
Paragrafer:        §§ 1–2

Justeringsdatum: 2027-02-04. Anslag sattes upp 2027-02-05 och tas ned 2027-02-27.

§ 1  Öppnande
Ordföranden öppnar sammanträdet.

§ 2  Verksamhetsplan
BESLUT
1. Planen revideras.
2. 75 000 kr avsätts för en kartläggning.
`;

describe('a protokoll that names those who were hindered', () => {
  it('has them absent, its days out of one line, and a decision that begins with its sum', async () => {
    const [protokoll] = await only(HINDERED);
    expect(protokoll?.present.map(({ name }) => name)).not.toContain('Disa Englund');
    expect(protokoll?.absent).toEqual(['Gun Hedman', 'Disa Englund']);
    expect(protokoll).toMatchObject({
      adjustedDate: '2027-02-04',
      postedDate: '2027-02-05',
      removedDate: '2027-02-27',
    });
    expect(protokoll?.items[1]?.decisions).toEqual([
      'Planen revideras.',
      '75 000 kr avsätts för en kartläggning.',
    ]);
  });
});

const ONE_TABLE = `# Kallelse

**Samordningsförbundet Tallåsen**

| | |
|---|---|
| Datum | 2026-09-24 |
| Tid | 09:00–12:00 |
| Lokal | Herrgården |

## Dagordning

| Nr | Ärende | Föredragande | Bilaga |
|---|---|---|---|
| 1 | Öppnande | Ordförande | |
| 2 | Val av justerare | Ordförande | |
| 3 | Ansökan: Bron | Agda Almby | 2 |
| 4 | Övriga frågor | | |

### 2. Val av justerare
Förslag till beslut: Styrelsen utser Cilla Dahlgren.

### 3. Ansökan: Bron
Tallåsens kommun ansöker om 300 000 kr.
Förslag till beslut: Styrelsen beviljar Bron 250 000 kr.
`;

describe('an agenda that is one table, with its items again below', () => {
  it('has the presenters and bilagor of the table, and the texts of what stands below', async () => {
    const [kallelse] = await only(ONE_TABLE);
    expect(
      kallelse?.items.map(({ heading, presenter, attachments, proposals }) => [
        heading,
        presenter,
        attachments,
        proposals,
      ]),
    ).toEqual([
      ['Öppnande', 'Ordförande', [], []],
      ['Val av justerare', 'Ordförande', [], ['Styrelsen utser Cilla Dahlgren.']],
      ['Ansökan: Bron', 'Agda Almby', ['2'], ['Styrelsen beviljar Bron 250 000 kr.']],
      ['Övriga frågor', null, [], []],
    ]);
  });
});
