import { describe, expect, it } from 'vitest';
import { readHere } from '../index.ts';

const ITEMS = '\n1. Mötets öppnande\n\n2. Hyra av lokal i Hedby\nBilaga 1\n\n3. Avslutning\n';

async function read(head: string) {
  const text = `Samordningsförbundet Sjövik\n\nKALLELSE\n\n${head}\n${ITEMS}`;
  const result = await readHere({ name: 'kallelse.txt', bytes: new TextEncoder().encode(text) });
  const document = result.kind === 'understood' ? result.documents[0] : undefined;
  if (document === undefined) throw new Error('not read');
  return { ...document, unsure: document.doubts.map(({ code }) => code) };
}

const AT = 'Tid: torsdag 20 maj 2027 kl. 9.00–11.00';

describe('a place stands under its label, on the line of the hour, or says itself that it is one', () => {
  it.each([
    [`${AT}\n\nSammanträdets ärenden`],
    [`${AT}\n\nVarmt välkomna!\n\nÄrenden att behandla`],
    [`${AT}\n\nSakärenden`],
    [`${AT}\nAnmälan görs till Inez Wall`],
    [`${AT}\n\nMotioner och skrivelser`],
    [`${AT}\nPunkter för mötet`],
    [`${AT}. Anmälan till kansliet.`],
    [`${AT}\nMaria Lind\nsamordnare`],
    [`${AT}\nPlats:\n\nAtt ta upp`],
    [`${AT}\nPlats: meddelas senare`],
    [`${AT}\nTallen`],
  ])('none is read, and that is said: %j', async (head) => {
    expect(await read(head)).toMatchObject({ time: '9.00–11.00', place: null, unsure: ['place.missing'] });
  });

  it.each([
    ['Torsdag den 20 maj 2027\nkl. 9.00–11.00\nGranen, Kommunhuset i Sjövik', 'Granen, Kommunhuset i Sjövik'],
    ['Torsdag 20 maj 2027\nkl. 9.00–11.00, Tallen', 'Tallen'],
    ['Styrelserummet, Storgatan 12, torsdag 20 maj 2027 kl. 9-12', 'Styrelserummet, Storgatan 12'],
    ['Styrelsen kallas till möte på Gula villan den 20 maj\n2027 kl. 13–15.', 'Gula villan'],
    [`${AT}\n\nDigitalt via Teams`, 'Digitalt via Teams'],
    [`${AT} Digitalt möte`, 'Digitalt möte'],
    [`${AT}\nMötet hålls i Eken, Stadshuset.`, 'Eken, Stadshuset'],
    ['Tid för mötet: torsdag 20 maj 2027 kl. 09.00\nPlats för mötet: Eken', 'Eken'],
    [
      'Torsdag 20 maj 2027\n09.00–09.30 Gruppmöten\n09.30–12.00 Sammanträde\nEken, Stadshuset',
      'Eken, Stadshuset',
    ],
    [
      `${AT}\nKonferensrum Vänern, plan 3\nSjöviks kommunhus`,
      'Konferensrum Vänern, plan 3, Sjöviks kommunhus',
    ],
    [`Anslut på distans: https://meet.example/1\n${AT}\nLokal: Eken\nUnderlag skickas separat`, 'Eken'],
    ['Gruppmöten: kl. 8.00–9.00, Asken\nSammanträde: torsdag 20 maj 2027 kl. 9.15, Cedern', 'Cedern'],
    [
      'Vi ses torsdag 20 maj 2027 kl. 9 hos Kyrkans hus, Kyrkogatan 3!\n\nHjärtligt välkomna',
      'Kyrkans hus, Kyrkogatan 3',
    ],
    [
      'Välkommen till styrelsemöte\nfredagen den 21 maj 2027.\nVi samlas kl. 8.45 för fika i foajén, mötet startar kl. 9.15 i Hörsalen, Sjöviks bibliotek.\nMötet beräknas sluta 12.00.',
      'Hörsalen, Sjöviks bibliotek',
    ],
  ])('%j', async (head, place) => {
    expect(await read(head)).toMatchObject({ place, unsure: [] });
  });
});

describe('of several hours the meeting has its own', () => {
  it.each([
    ['Tid: torsdag 20 maj 2027. Samling med fika 8.45. Mötet startar 9.15.', '9.15'],
    ['Datum: 20 maj 2027\nTid: 8.30 fika, 9.00 möte', '9.00'],
    ['Tid: torsdag 20 maj 2027, incheckning 8.30, kl. 9.00–11.00', '9.00–11.00'],
    ['Tid: torsdag 20 maj 2027, 9.00–11.30 (inloggning från 8.45)', '9.00–11.30'],
    ['Torsdag 20 maj 2027\nKl. 08.30 Frukost\nKl. 09.00 Sammanträde\nKl. 12.00 Lunch', '09.00'],
    [
      'Sammanträdesdatum: 2027-05-20\n\nSammanträdet börjar kl. 09.00 och beräknas sluta kl. 12.00. Fika serveras kl. 08.30.',
      '09.00–12.00',
    ],
    ['Tid: torsdag 20 maj 2027 kl. 0900-1130', '09.00–11.30'],
    ['Tid: torsdag 20 maj 2027 klockan nio till elva', '09.00–11.00'],
    ['Tid: torsdag 20 maj 2027, nio till elva', '09.00–11.00'],
    ['Tid: torsdag 20 maj 2027 kl. halv nio till kvart i tolv', '08.30–11.45'],
  ])('%j', async (head, time) => {
    expect(await read(`${head}\nPlats: Eken`)).toMatchObject({
      meetingDate: '2027-05-20',
      time,
      place: 'Eken',
      unsure: [],
    });
  });

  it('and a place before the hour is no part of what is told of others', async () => {
    const head = 'Plats och tid: Granen, Stadshuset, torsdag 20 maj 2027, fika 8.45, mötet börjar 9.15';
    expect(await read(head)).toMatchObject({ time: '9.15', place: 'Granen, Stadshuset' });
  });

  it.each([
    ['Tid: torsdag 20 maj 2027, förmiddag', null, 'time.missing'],
    ['Tid: torsdag 20 maj 2027', null, 'time.missing'],
    ['Tid: torsdag 20 maj 2027 kl. 9-11 och 13-15', '9-11', 'time.several'],
    ['Tid: torsdag 20 maj 2027, kaffe kl. 8.30', '8.30', 'time.aside'],
    ['Tid: torsdag 20 maj 2027 kl 8.45 (samling) – 12.00', '8.45', 'time.aside'],
  ])('what is not read for certain is said: %j', async (head, time, unsure) => {
    expect(await read(`${head}\nPlats: Eken`)).toMatchObject({ time, unsure: [unsure] });
  });
});

it.each([
  ['torsdag den 20 och fredag den 21 maj 2027 kl. 9', '2027-05-20'],
  ['20 maj 2027 kl. 9–11 och fredag 21 maj 2027', '2027-05-20'],
  ['den 20 maj till den 21 maj 2027 kl. 9', '2027-05-20'],
  ['onsdag 30 juni – torsdag 1 juli 2027, start kl. 10.00', '2027-06-30'],
  ['den 19, 20 och 21 maj 2027 kl. 9', '2027-05-19'],
])(
  'a meeting of several days is of the first, which is said, and none of them is the day of the kallelse: %j',
  async (told, day) => {
    const head = `Tid: ${told}\nPlats: Eken`;
    expect(await read(head)).toMatchObject({
      meetingDate: day,
      noticeDate: null,
      unsure: ['meetingDate.several'],
    });
  },
);

it.each(['Storgatan 12, 20 maj 2027 kl. 9', 'Rum 3, torsdag 20 maj 2027 kl. 9'])(
  'a number of the place before the day makes no other day: %j',
  async (told) => {
    expect(await read(`Plats och tid: ${told}`)).toMatchObject({ meetingDate: '2027-05-20', unsure: [] });
  },
);

it('lists those who are called as a protokoll lists those present, and is one paper', async () => {
  const called =
    'Kallas\nLedamöter: Alva Ek (ordförande), Bo Ny, Cia Al\nErsättare: Eli Mo\nÖvriga: Ylva Ost, förbundschef';
  const text = `Samordningsförbundet Sjövik\nKALLELSE\n\n${AT}\nPlats: Eken\n\n${called}\n${ITEMS}`;
  const result = await readHere({ name: 'kallelse.txt', bytes: new TextEncoder().encode(text) });
  const documents = result.kind === 'understood' ? result.documents : [];
  expect(documents.map(({ kind }) => kind)).toEqual(['kallelse']);
  expect(documents[0]?.called.map(({ name, votes }) => [name, votes])).toEqual(
    expect.arrayContaining([
      ['Alva Ek', true],
      ['Cia Al', true],
      ['Eli Mo', false],
    ]),
  );
});

it.each(['Sändlista', 'Kallade'])(
  'those who are called may stand below the agenda, under %s alone',
  async (head) => {
    const people = `${head}\nAlva Ek, Sjöviks kommun\nBo Ny, Region Norr\n`;
    const text = `Samordningsförbundet Sjövik\n\nKALLELSE\n\n${AT}\nPlats: Eken\n${ITEMS}\n${people}`;
    const result = await readHere({ name: 'kallelse.txt', bytes: new TextEncoder().encode(text) });
    const document = result.kind === 'understood' ? result.documents[0] : undefined;
    expect(document?.called.map(({ name }) => name)).toEqual(['Alva Ek', 'Bo Ny']);
    expect(document?.items).toHaveLength(3);
  },
);

describe('a day by which something else is to be done is not the meeting’s', () => {
  const DAY = 'torsdag 20 maj 2027 kl. 9.00–11.00\nFolkets hus, lokal Granen';
  it.each([
    [
      `Samordningsförbundet Sjövik kallar till sammanträde\n\n${DAY}\n\nFörhinder anmäls till Bo Ek senast fredag 14 maj.`,
    ],
    [`${DAY}\n\nEfter mötet blir det lunch. Anmäl förhinder till Bo Ek senast måndag 17 maj.`],
    [`Förhinder till mötet meddelas Bo Ek senast fredag 14 maj.\n\n${DAY}`],
    [`Svara om du kommer till mötet före onsdag 12 maj.\n\n${DAY}`],
    [`O.s.a. till Bo Ek senast torsdag 13 maj kl. 12 så att vi vet vilka som kommer till mötet.\n\n${DAY}`],
    [`Handlingar till mötet lämnas till kansliet senast tisdag 11 maj.\n\n${DAY}`],
    [`Säg till senast 14 maj om du är förhindrad att delta i mötet.\n\n${DAY}`],
  ])('%j', async (head) => {
    expect(await read(head)).toMatchObject({
      meetingDate: '2027-05-20',
      time: '9.00–11.00',
      place: 'Folkets hus, lokal Granen',
      unsure: [],
    });
  });
});

it.each([
  [
    'Tid: tisdag 6 april 2027 kl. 13–16\nPlats: Eken\nMötet den 30 mars flyttas till tisdag 6 april',
    ['meetingDate.moved'],
  ],
  [
    'Tid: 6 april 2027 kl. 13–16\nPlats: Eken\nMötet är flyttat från 30 mars till 6 april 2027',
    ['meetingDate.moved'],
  ],
  ['Tid: 6 april 2027 kl. 13–16\nPlats: Eken\nMötet den 6 april flyttas till Eken', []],
])('that the meeting moves here from another day is said: %j', async (head, unsure) => {
  expect(await read(head)).toMatchObject({ meetingDate: '2027-04-06', unsure });
});
