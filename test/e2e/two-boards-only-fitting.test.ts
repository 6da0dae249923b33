import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, MEETING, noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, substituteOnKustlandet } from './support/two-boards.ts';

const { karim, lars, maja, sofia } = people;

let world: World;
const { says, importNotice } = noticeTalk(() => world);
const { has } = onTwoBoards(() => world);

/** Norrskog has called to 11 December, Kustlandet has laid in 18 December in another house. */
beforeEach(async () => {
  world = await substituteOnKustlandet(lars);
  await importNotice('first', AGENDA);
  await has('kustlandet', '2025-12-18', false, 'Brygghuset, stora salen');
});
afterEach(() => world.close());

const ASKED = 'I vilken styrelse?';

describe('of two boards the only one that a message fits is not asked for, and is told', () => {
  it.each([
    ['vilka har svarat', /11 december[\s\S]*Norrskog/],
    ['vad fattas innan jag kan kalla till den 18:e', /18 december[\s\S]*Kustlandet/],
    [
      'Brygghuset är dubbelbokat, vi kör 19 december kl 13 istället',
      /Kustlandet[\s\S]*Ändra mötet torsdag 18 dec/,
    ],
  ])('to the kansli of both: %s', async (text, told) => {
    const answer = await says(maja, text);
    expect(answer).not.toContain(ASKED);
    expect(answer).toMatch(told);
  });

  it('is the one with the item, whichever was spoken of, where no other has it', async () => {
    expect(await says(maja, 'på budgeten är förslaget att höja den')).toMatch(/Norrskog[\s\S]*Ändra punkt 2/);
    await says(maja, 'när är nästa möte i Kustlandet');
    expect(await says(maja, 'gör budgeten intern')).toMatch(/Norrskog[\s\S]*Ändra punkt 2/);
  });

  it.each(['ja till Kustlandet', 'nej till Kustlandet', 'kan inte i Kustlandet'])(
    'a board that is named and has called nobody: %j is no answer to the other that has',
    async (text) => {
      const answer = await says(karim, text);
      expect(answer).toMatch(
        /Inget väntar på ditt svar i Kustlandet|kommande möte i [^,]*Kustlandet, så inget/,
      );
      expect(answer).not.toMatch(/Norrskog|11 december/);
    },
  );

  it('is none of them where clashes on all are asked for', async () => {
    expect(await says(maja, 'är det nån som sitter i båda o får krock')).toMatch(/krock/iu);
  });

  it('is the one with jäv, where that is asked', async () => {
    await world.press(karim, 'recusal.report', { ...MEETING, item: '2', ground: 'UNSURE' });
    expect(await says(maja, 'vilka är jäviga')).toMatch(/Karim Nasser[\s\S]*Norrskog/);
  });

  it('is the one where she may propose', async () => {
    const answer = await says(lars, 'har en fråga om rehabkedjan, hur får jag upp den på mötet');
    expect(answer).not.toContain(ASKED);
    expect(answer).toContain('Norrskog');
  });

  it('is asked for where two fit, and for what binds', async () => {
    expect(await says(karim, 'jag vill ta upp rehabkedjan')).toContain(ASKED);
    await has('kustlandet', '2025-12-12', true, 'Stadshuset');
    expect(await says(maja, 'vilka har svarat')).toContain(ASKED);
    expect(await says(maja, 'vi sitter i Brygghuset istället')).not.toMatch(/Kustlandet[\s\S]*Ändra mötet/);
    expect(await says(maja, 'lägg till en punkt om Brygghuset')).toContain(ASKED);
    expect(await says(sofia, 'jag är jävig')).toContain(ASKED);
  });
});
