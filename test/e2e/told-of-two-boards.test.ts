import { afterEach, beforeEach, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { karim, sofia, maja } = people;

let world: World;
const { says, importNotice } = noticeTalk(() => world);
const { has } = onTwoBoards(() => world);

/** Maja is kansli of both: Lars and Anna sit on Norrskog alone, Olga on Kustlandet alone, Karim on both. */
beforeEach(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  await has('kustlandet', '2025-12-18', true);
  for (const who of [karim, sofia, maja]) await world.write(who, 'hej');
});
afterEach(() => world.close());

it.each([
  ['Lars kommer, Olga kommer inte', 'Lars Ek kommer torsdag 11', 'Olga Sund har förhinder torsdag 18'],
  [
    'Karim ja till Norrskog, Olga nej',
    'Karim Nasser kommer torsdag 11',
    'Olga Sund har förhinder torsdag 18',
  ],
  [
    'Karim ja till Norrskog, Olga nej till Kustlandet',
    'Karim Nasser kommer torsdag 11',
    'Olga Sund har förhinder torsdag 18',
  ],
  [
    'Olga har förhinder, Lars också',
    'Olga Sund har förhinder torsdag 18',
    'Lars Ek har förhinder torsdag 11',
  ],
  [
    'Karim kommer i Kustlandet men Lars kan inte',
    'Karim Nasser kommer torsdag 18',
    'Lars Ek har förhinder torsdag 11',
  ],
])('%j: each is asked about on the board that she is of', async (text, one, other) => {
  const asked = await says(maja, text);
  expect(asked).toContain(`Registrera att ${one}`);
  expect(asked).toContain(`Registrera att ${other}`);
  expect(new Set(asked.match(/Registrera att \p{L}+/gu)).size).toBe(2);
});

it('a board’s name alone is that of which what was asked last is told, else when it meets', async () => {
  expect(await says(maja, 'Kustlandet')).toMatch(/Nästa möte: torsdag 18[\s\S]*Kustlandet/);
  expect(await says(maja, 'vem är ordförande i Norrskog?')).toContain('Eva Lind');
  expect(await says(maja, 'kustlandet')).toContain('Olga Sund');
  expect(await says(maja, 'i Norrskog')).toContain('Eva Lind');
  expect(await says(maja, 'norrskog')).toMatch(/Nästa möte: torsdag 11[\s\S]*Norrskog/);
  await says(karim, 'jag kommer i Norrskog');
  expect(await says(karim, 'Kustlandet')).toContain('Du är anmäld till mötet torsdag 18');
});

it('whether one leads is told of each board', async () => {
  for (const text of ['leder jag mötet?', 'är det jag som leder?']) {
    const told = await says(karim, text);
    expect(told, text).not.toContain('I vilken styrelse');
    expect(told, text).toContain('leder mötet torsdag 11');
    expect(told, text).toContain('leder mötet torsdag 18');
  }
  expect(await says(karim, 'leder jag mötet i Kustlandet?')).not.toContain('torsdag 11');
});

it('those of one board are told of there as before', async () => {
  const asked = await says(maja, 'Lars kommer, Anna kommer inte');
  expect(asked).toContain('Registrera att Lars Ek kommer torsdag 11');
  expect(asked).toContain('Registrera att Anna Hed har förhinder torsdag 11');
});

it('what is ordered of one board is ordered of the other by its name, and shown before it is done', async () => {
  expect(await says(maja, 'skicka kallelsen för Norrskog')).toMatch(/Skicka kallelsen till mötet torsdag 11/);
  for (const text of ['och Kustlandet', 'samma för kustlandet', 'nu kustlandet också', 'kustlandet med']) {
    await says(maja, 'skicka norrskogskallelsen');
    expect(await says(maja, text), text).toMatch(/Skicka kallelsen till mötet torsdag 18/);
  }
  for (const text of ['och till den andra', 'samma i den andra styrelsen', 'och den andra också']) {
    await says(maja, 'påminn i Norrskog');
    expect(await says(maja, text), text).toMatch(/Kustlandet/);
    expect(await says(maja, 'påminn i Kustlandet')).toMatch(/Kustlandet/);
    expect(await says(maja, text), text).toMatch(/Norrskog/);
  }
  await says(maja, 'lägg till en punkt om bryggan på norrskogsmötet');
  const other = await says(maja, 'och kustlandet');
  expect(other).toMatch(/torsdag 18 december[\s\S]*Bryggan|Bryggan[\s\S]*torsdag 18 december/);
});

it('a board is named in what is written together with its name', async () => {
  await says(maja, 'när är nästa möte i Kustlandet?');
  expect(await says(maja, 'vilka kommer till norrskogsmötet?')).toMatch(/Torsdag 11/);
  expect(await says(maja, 'är kustlandsmötet beslutsfört?')).toMatch(/Torsdag 18/);
  expect(await says(karim, 'kommer på norrskogsmötet')).toContain('Du är anmäld till mötet torsdag 11');
});

it('a meeting that is told of with its hours is laid in, where none is on that day', async () => {
  const form = await says(maja, 'Kustlandet ska ha möte 15 januari kl 13-16 i Folkets hus');
  expect(form).toMatch(/Nytt sammanträde[\s\S]*Kustlandet|Kustlandet[\s\S]*Nytt sammanträde/);
  expect(await says(karim, 'vi ska ha möte 15 januari kl 13-16')).not.toContain('Nytt sammanträde');
});

it('an order is left alone by "låt bli", whatever stands before it', async () => {
  for (const text of ['nej förresten låt bli', 'vänta, gör det inte', 'oj, låt bli']) {
    await says(maja, 'ställ in norrskogsmötet');
    expect(await says(maja, text), text).toMatch(/[Ii]nget (?:är|har)|låter/);
  }
});
