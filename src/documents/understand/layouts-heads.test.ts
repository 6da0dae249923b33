import { describe, expect, it } from 'vitest';
import { readHere } from '../index.ts';

async function read(head: readonly string[], items = '1. Mötets öppnande\n\n2. Budget\n\n3. Avslutning\n') {
  const text = `Samordningsförbundet Björkmon\nStyrelsen\n\nKallelse till sammanträde\n\n${head.join('\n')}\n${items}`;
  const result = await readHere({ name: 'kallelse.txt', bytes: new TextEncoder().encode(text) });
  return result.kind === 'understood' ? result.documents[0] : undefined;
}

const TIME = 'Tid: torsdagen den 18 november 2027 kl. 13.00–15.00';

describe('a kallelse that names no place', () => {
  it.each([
    [[TIME, '', 'Föredragningslista', '']],
    [[TIME, 'Dagordning', '']],
    [[TIME, '', 'Ärenden', '']],
    [[TIME, '', 'Förslag till dagordning', '']],
    [[TIME, '', 'Välkomna!', '', 'Dagordning för mötet', '']],
    [[TIME, 'Plats:', '', 'Dagordning', '']],
  ])('has none: the heading below is no place (%j)', async (head) => {
    expect(await read(head)).toMatchObject({ meetingDate: '2027-11-18', time: '13.00–15.00', place: null });
  });

  it('and one below a space is a place', async () => {
    const head = ['Torsdag 18 november 2027 kl. 9–12', '', 'Stadshuset, Granen', '', 'Dagordning', ''];
    expect(await read(head)).toMatchObject({ time: '9–12', place: 'Stadshuset, Granen' });
  });
});

describe('hours of which one has no minutes', () => {
  it.each([
    [['Torsdag den 18 november 2027 kl. 13–15.30 i Granen', ''], '13–15.30'],
    [['Tid och plats: torsdag 18 november 2027 kl 13-15.30, Granen', ''], '13-15.30'],
    [['Torsdag 18 november 2027, 10-11.30, Granen', ''], '10-11.30'],
    [['Datum: torsdag 18 november 2027', 'Tid: 13-15.30', 'Plats: Granen', ''], '13-15.30'],
    [['Tid: torsdag 18 november 2027 kl 10 till 11.30', 'Plats: Granen', ''], '10 till 11.30'],
  ])('are read whole, and are no part of the place (%j)', async (head, time) => {
    expect(await read(head)).toMatchObject({ meetingDate: '2027-11-18', time, place: 'Granen' });
  });
});

it('a heading may begin with a figure, and ends above what is proposed', async () => {
  const figures =
    '1. Öppnande\n\n2. 2027 års bokslut\n\nFörslag till beslut\natt bevilja\n\n3. 100 000 kr till Rosengården\n';
  expect((await read([TIME, ''], figures))?.items.map(({ heading }) => heading)).toEqual([
    'Öppnande',
    '2027 års bokslut',
    '100 000 kr till Rosengården',
  ]);
  const tight = '1 Öppnande\n2 Budget\natt fastställa budgeten\n3 Avslutning\n';
  expect((await read([TIME, ''], tight))?.items.map(({ heading }) => heading)).toEqual([
    'Öppnande',
    'Budget',
    'Avslutning',
  ]);
});

it('of a meeting of two days the first, and of several hours that of the meeting', async () => {
  expect(await read(['Tid: 9-10 mars 2028, lunch till lunch', 'Plats: Granen', ''])).toMatchObject({
    meetingDate: '2028-03-09',
  });
  expect(await read(['Torsdag–fredag 9–10 mars 2028 kl. 9', 'Plats: Granen', ''])).toMatchObject({
    meetingDate: '2028-03-09',
    time: '9',
  });
  for (const told of [
    'fika kl. 12.30, mötet börjar kl. 13.00',
    'kl. 13.00 (fika kl. 12.30)',
    'samling med kaffe från kl. 12.45, sammanträdet kl. 13.00',
  ])
    expect(await read([`Tid: torsdag 9 mars 2028, ${told}`, 'Möteslokal: Granen', ''])).toMatchObject({
      meetingDate: '2028-03-09',
      time: '13.00',
      place: 'Granen',
    });
});
