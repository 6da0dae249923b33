import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { karim, sofia, maja } = people;

let world: World;
const { says, importNotice } = noticeTalk(() => world);
const { has, answers } = onTwoBoards(() => world);

beforeEach(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  await has('kustlandet', '2025-12-18', true);
  for (const who of [karim, sofia, maja]) await world.write(who, 'hej');
});
afterEach(() => world.close());

describe('a board that is named as the reason is no choice', () => {
  it('of a meeting that is moved or called off', async () => {
    for (const text of [
      'flytta mötet 11 december i Norrskog till kl 14-17, krock med Kustlandet',
      'ställ in mötet i Norrskog pga Kustlandet',
    ]) {
      const card = await says(maja, text);
      expect(card, text).not.toContain('I vilken styrelse?');
      expect(card, text).toContain('Samordningsförbundet Norrskog');
      expect(card, text).toContain('torsdag 11 december');
    }
  });

  it('of an answer, which is of the board that is named beside it, or asked of the other', async () => {
    for (const text of [
      'jag har förhinder i Norrskog, sitter i Kustlandets möte då',
      'kan inte komma till Norrskog den 11, krockar med Kustlandets budgetmöte',
    ]) {
      const told = await says(karim, text);
      expect(told, text).toMatch(
        /förhinder är registrerat: mötet torsdag 11|Kommer du till mötet torsdag 11/,
      );
      expect(told, text).not.toContain('18 december');
    }
    expect(await says(karim, 'kan inte, krockar med Norrskogs möte')).toContain('torsdag 18 december');
    expect((await answers()).join()).not.toContain('kustlandet');
  });
});

it('"I vilken styrelse?" is answered for the board that is pressed, whatever other the words name or resemble', async () => {
  for (const text of [
    'flytta mötet i Norrskog eller Kustlandet till den 16 december',
    'det går bra på eftermiddagen',
    'ja tack, det passar',
    'kommer på något av dem',
  ]) {
    await says(karim, text);
    await says(maja, text);
    for (const [who, board] of [
      [karim, 'kustlandet'],
      [karim, 'norrskog'],
      [maja, 'norrskog'],
    ] as const) {
      const { text: shown } = await world.press(who, 'conversation.board', { text, boardId: board });
      expect(shown, `${text} ${board}`).not.toContain('I vilken styrelse?');
    }
  }
});
