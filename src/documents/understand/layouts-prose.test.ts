import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents[0] : undefined;
}

const PROTOKOLL = `Samordningsförbundet Älvbygden

PROTOKOLL fört vid sammanträde med direktionen för
Samordningsförbundet Älvbygden torsdagen den 4 mars
2027 kl. 13.00–15.10 i Folkets Hus, Lidbacka

Närvarande: Ledamöterna Anna Berg, ordförande, Bo Ekman, vice ordförande, Cilla
Dahlgren och Gun Hedman, den sistnämnda till och med § 3, samt ersättaren Disa
Englund, som tjänstgjorde för Ivar Jonsson. Som icke tjänstgörande ersättare deltog
Frank Granat. Frånvarande var Kaj Lund, för vilken ingen ersättare hade kunnat
kallas. Dessutom närvarade verkställande tjänstemannen Agda Almby, administratören
Nora Olin, tillika sekreterare, samt vid § 3 ekonomen Ylva Strand.

§ 1. Öppnande
Ordföranden öppnade sammanträdet.

§ 2. Justering
Att jämte ordföranden justera dagens protokoll utsågs Bo Ekman.

                                                                            – 2 –

§ 3. Kansliets flyttning (dnr 11/2027)
Direktionen hade att ta ställning till om kansliet skulle flytta till Myrheden. Votering
begärdes.

Ja röstade Anna Berg, Bo Ekman och Cilla Dahlgren med hänsyn till hyran. Nej röstade Gun
Hedman och Disa Englund. Rösterna var nära jämna, och ordförandens utslagsröst behövdes inte.

Direktionen beslutade att kansliet skulle flytta till Myrheden.

                                                                            – 3 –

§ 4. Avslutning
Ordföranden förklarade sammanträdet avslutat.

Vid protokollet

Nora Olin

Justerat den 12 mars 2027

Anna Berg               Bo Ekman
`;

describe('a protokoll that tells in running text what others set out', () => {
  it('has its day, though the line breaks before the year, and its hour and place', async () => {
    expect(await only(PROTOKOLL)).toMatchObject({
      meetingDate: '2027-03-04',
      time: '13.00–15.10',
      place: 'Folkets Hus, Lidbacka',
      chair: 'Anna Berg',
      secretary: 'Nora Olin',
      adjustedDate: '2027-03-12',
    });
  });

  it('has its day where the line breaks before the month', async () => {
    const broken = PROTOKOLL.replace('den 4 mars\n2027 kl.', 'den 4\nmars 2027 kl.');
    expect(await only(broken)).toMatchObject({ meetingDate: '2027-03-04', time: '13.00–15.10' });
  });

  it('has each who came as what the words before her name say, and who did not', async () => {
    const read = await only(PROTOKOLL);
    expect(
      read?.present.map(({ name, role, votes, replaces, attendance }) => [
        name,
        role,
        votes,
        replaces,
        attendance,
      ]),
    ).toEqual([
      ['Anna Berg', 'ordförande', true, null, null],
      ['Bo Ekman', 'vice ordförande', true, null, null],
      ['Cilla Dahlgren', 'ledamot', true, null, null],
      ['Gun Hedman', 'ledamot', true, null, 'till och med § 3'],
      ['Disa Englund', 'tjänstgörande ersättare', true, 'Ivar Jonsson', null],
      ['Frank Granat', 'ersättare', false, null, null],
      ['Agda Almby', 'verkställande tjänsteman', false, null, null],
      ['Nora Olin', 'administratör och sekreterare', false, null, null],
      ['Ylva Strand', 'ekonom', false, null, '§ 3'],
    ]);
    expect(read?.absent.toSorted()).toEqual(['Ivar Jonsson', 'Kaj Lund']);
  });

  it('has the votes by name, and no casting vote where the sentence names nobody', async () => {
    const read = await only(PROTOKOLL);
    expect(read?.items[2]?.vote).toMatchObject({
      ja: 3,
      nej: 2,
      names: { ja: ['Anna Berg', 'Bo Ekman', 'Cilla Dahlgren'], nej: ['Gun Hedman', 'Disa Englund'] },
      castingVote: null,
    });
  });

  it('has a decision that begins with att once, its adjuster once, and no number of a page', async () => {
    const read = await only(PROTOKOLL);
    expect(read?.items[1]?.decisions).toEqual([
      'Att jämte ordföranden justera dagens protokoll utsågs Bo Ekman.',
    ]);
    expect(read?.adjusters).toEqual(['Bo Ekman']);
    expect(read?.items.map(({ body }) => body).join('\n')).not.toMatch(/[23] –/u);
  });
});

const KALLELSE = `Samordningsförbundet Älvbygden                     Lidbacka den 22 april 2027

Till ledamöter och ersättare
i direktionen

Ni kallas härmed till sammanträde med direktionen torsdagen den 6 maj 2027 kl. 13.00 i
kansliets nya lokaler, Smedgränd 7, Myrheden. Sammanträdet beräknas sluta kl. 15.30. Den som
får förhinder ombeds meddela Nora Olin senast den 30 april.

Ärenden

1. Öppnande

2. Tilläggsanslag till Verkstaden, dnr 16/2027 (bilaga 1)
   Förslag: Direktionen föreslås besluta att bevilja 100 000 kronor.

3. Avslutning

Anna Berg                              Nora Olin
ordförande                             sekreterare
`;

it('a kallelse of one long sentence has its place, when it ends, when it was sent, and headings without commas', async () => {
  const read = await only(KALLELSE);
  expect(read).toMatchObject({
    kind: 'kallelse',
    meetingDate: '2027-05-06',
    time: '13.00–15.30',
    place: 'kansliets nya lokaler, Smedgränd 7, Myrheden',
    noticeDate: '2027-04-22',
  });
  expect(read?.items.map(({ heading }) => heading)).toEqual([
    'Öppnande',
    'Tilläggsanslag till Verkstaden',
    'Avslutning',
  ]);
});
