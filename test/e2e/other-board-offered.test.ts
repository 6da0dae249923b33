import { afterEach, beforeEach, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { karim, maja } = people;
let world: World;
const { says, importNotice } = noticeTalk(() => world);
const { has } = onTwoBoards(() => world);
const OFFER = 'Det här är för Norrskog. Ska det vara en annan styrelse?';

/** Maja is kansli of both. */
beforeEach(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  await has('kustlandet', '2025-12-18', true);
  for (const who of [karim, maja]) await world.write(who, 'hej');
});
afterEach(() => world.close());

it('an order that names no board, after one was asked about, is of that, and the other is offered beside it', async () => {
  await says(maja, 'när är Norrskogs nästa möte?');
  const told = await says(maja, 'lägg till hyresavtal på dagordningen');
  expect(told).toContain('Nytt ärende torsdag 11 december');
  expect(told).toContain(OFFER);
  expect(told).toContain('Kustlandet');
  // What was said is put right as before.
  expect(await says(maja, 'nej i Kustlandet')).toContain('Nytt ärende torsdag 18 december');
});

it('nothing is offered where the board is named, worked on or told by what is said', async () => {
  await says(maja, 'när är Norrskogs nästa möte?');
  expect(await says(maja, 'lägg till hyresavtal i Norrskog')).not.toContain(OFFER);
  expect(await says(maja, 'lägg till budget på dagordningen')).not.toContain(OFFER);
  await says(maja, 'när är Kustlandets nästa möte?');
  expect(await says(maja, 'flytta mötet den 11 december till den 12 december')).not.toContain(
    'annan styrelse',
  );
});
