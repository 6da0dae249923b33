import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { fields } from './support/poll-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { eva, karim, sofia, maja, lars, olga } = people;

let world: World;
const { hears, says, importNotice } = noticeTalk(() => world);
const { has, answers, movedTo } = onTwoBoards(() => world);

beforeEach(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, lars, sofia, maja, olga]) await world.write(who, 'hej');
});
afterEach(() => world.close());

describe('an answer of two boards at once', () => {
  it('is of each its own day, and nothing is recorded of two things said', async () => {
    await has('kustlandet', '2025-12-12', true);
    const reply = await says(karim, 'jag kommer 11 december men inte 12 december');
    expect(reply).toContain('Kommer du till mötet torsdag 11 december');
    await hears(karim, /Kommer du till mötet fredag 12 december/);
    expect(reply).not.toContain('Inget möte är inlagt');
    await says(karim, 'ja');
    expect(await answers()).toEqual([]);
    await says(karim, 'jag har förhinder både den 11 december och den 12 december');
    await hears(karim, /Ditt förhinder är registrerat: mötet fredag 12 december/);
    expect(await answers()).toEqual(['norrskog 2025-12-11 ABSENT', 'kustlandet 2025-12-12 ABSENT']);
  });

  it('"i båda styrelserna" asks of each, and "båda" of both that call, on one day or two', async () => {
    await has('kustlandet', '2025-12-12', true);
    for (const text of [
      'jag har förhinder i båda styrelserna',
      'kommer på båda',
      'kan tyvärr inte på båda två',
      'kommer på båda mötena',
    ]) {
      await says(karim, text);
      for (const day of ['torsdag 11', 'fredag 12'])
        await hears(karim, new RegExp(`(?:Kommer du till|anmäld till) mötet ${day} december`));
    }
    expect(await says(karim, 'vilka kommer i Kustlandet?')).toMatch(
      /^0 av 3 ledamotsplatser är fyllda\.[\s\S]*Fredag 12 december kl\. 13\.00–16\.00 · Samordningsförbundet Kustlandet/,
    );
    await says(maja, 'Karim kommer till båda');
    for (const day of ['torsdag 11', 'fredag 12'])
      await hears(maja, new RegExp(`Registrera att Karim Nasser kommer ${day} december`));
    await has('norrskog', '2025-12-19', true);
    await has('kustlandet', '2025-12-19', true);
    await says(karim, 'kommer 19 december båda');
    await expect
      .poll(answers)
      .toEqual(expect.arrayContaining(['norrskog 2025-12-19 COMING', 'kustlandet 2025-12-19 COMING']));
  });

  it('of each board that is named, as its own clause says', async () => {
    await has('kustlandet', '2025-12-12', true);
    for (const [text, inNorrskog, inKustlandet] of [
      ['förhinder i Norrskog, kommer i Kustlandet', 'ABSENT', 'COMING'],
      ['kommer i Norrskog men inte i Kustlandet', 'COMING', 'ABSENT'],
      ['inte i Norrskog men i Kustlandet kommer jag', 'ABSENT', 'COMING'],
      ['Norrskog ja, Kustlandet nej', 'COMING', 'ABSENT'],
      ['i Norrskog har jag förhinder, i Kustlandet kommer jag', 'ABSENT', 'COMING'],
      ['ok Norrskog kommer jag, Kustlandet kan jag inte', 'COMING', 'ABSENT'],
      ['förhinder i Norrskog den 11, kommer Kustlandet den 12', 'ABSENT', 'COMING'],
    ] as const) {
      await says(karim, text);
      await expect
        .poll(answers, { message: text })
        .toEqual([`norrskog 2025-12-11 ${inNorrskog}`, `kustlandet 2025-12-12 ${inKustlandet}`]);
    }
    await has('kustlandet', '2025-12-11', true);
    for (const [text, inNorrskog, inKustlandet, then] of [
      ['till norrskog den 11 december ja, till kustlandet nej', 'COMING', 'ABSENT', 'COMING'],
      ['kustlandet 11 december ja, norrskog nej. den 12 kan jag inte', 'ABSENT', 'COMING', 'ABSENT'],
      ['kustlandet ja den 12, kustlandet nej den 11. norrskog passar', 'COMING', 'ABSENT', 'COMING'],
      ['i norrskog går det inte den 11 december, i kustlandet bra', 'ABSENT', 'COMING', 'COMING'],
    ] as const) {
      await says(karim, text);
      await expect
        .poll(answers, { message: text })
        .toEqual([
          `norrskog 2025-12-11 ${inNorrskog}`,
          `kustlandet 2025-12-11 ${inKustlandet}`,
          `kustlandet 2025-12-12 ${then}`,
        ]);
    }
  });

  it('of the one that is sure, and is asked of the other; "fel styrelse" puts it right', async () => {
    await has('kustlandet', '2025-12-12', true);
    const half = await says(karim, 'kommer i Norrskog, kanske i Kustlandet');
    expect(half).toContain('Du är anmäld till mötet torsdag 11 december');
    await hears(karim, /Kommer du till mötet fredag 12 december[\s\S]*Kustlandet/);
    expect(await answers()).toEqual(['norrskog 2025-12-11 COMING']);
    await has('kustlandet', '2025-12-11', true);
    await says(karim, 'jag kommer 11 december');
    expect(await says(karim, 'oj fel styrelse')).toMatch(/Norrskog[\s\S]*Kustlandet/);
    expect(await says(karim, 'nej jag menade Kustlandet')).toContain('Du är anmäld till mötet torsdag 11');
  });
});

describe('an answer of somebody on two boards, without board or day', () => {
  it('is to the board that has asked since the other was spoken of, and that waits for it', async () => {
    await has('kustlandet', '2025-12-12', true);
    await says(karim, 'förhinder i Norrskog, kommer i Kustlandet');
    await expect.poll(answers).toHaveLength(2);
    await says(karim, 'när är nästa möte i Norrskog?');
    world.clock.set(instantAt('2025-12-01' as LocalDate, '09:02'));
    await movedTo('kustlandet', '2025-12-12', '2025-12-18');
    world.clock.set(instantAt('2025-12-01' as LocalDate, '09:04'));
    expect(await says(karim, 'jag kan inte heller denna dag')).toContain(
      'Kommer du till mötet torsdag 18 december',
    );
    expect(await says(karim, 'Norrskog')).toContain('torsdag 11 december');
    await says(karim, 'vad står på dagordningen i Norrskog?');
    world.clock.set(instantAt('2025-12-01' as LocalDate, '09:06'));
    await movedTo('kustlandet', '2025-12-18', '2025-12-17');
    world.clock.set(instantAt('2025-12-01' as LocalDate, '09:08'));
    expect(await says(karim, '👍')).toContain('Kommer du till mötet onsdag 17 december');
    await says(karim, 'ja');
    await expect.poll(answers).toContain('kustlandet 2025-12-17 COMING');
    expect(await answers()).toContain('norrskog 2025-12-11 ABSENT');
  });
});

it('is to the board that has asked since it was asked in which, and of which board an earlier word was is not settled by it', async () => {
  await has('kustlandet', '2025-12-12', true);
  for (const [at, from, to, text] of [
    ['10', '2025-12-12', '2025-12-18', 'funkar fint'],
    ['20', '2025-12-18', '2025-12-17', 'kommer!'],
  ] as const) {
    world.clock.set(instantAt('2025-12-01' as LocalDate, `09:${at}`));
    expect(await says(karim, 'kan tyvärr inte')).toContain('I vilken styrelse');
    world.clock.set(instantAt('2025-12-01' as LocalDate, `09:${Number(at) + 2}`));
    await movedTo('kustlandet', from, to);
    world.clock.set(instantAt('2025-12-01' as LocalDate, `09:${Number(at) + 4}`));
    expect(await says(karim, text), text).not.toContain('I vilken styrelse');
    await expect.poll(answers).toEqual([`kustlandet ${to} COMING`]);
    await says(karim, 'när är nästa möte?');
  }
});

it('a no to serving that is taken back is of its board, and not of the other', async () => {
  await has('kustlandet', '2025-12-18', true);
  await says(karim, 'jag har förhinder i Kustlandet');
  await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 18 december/);
  await says(sofia, 'jag kommer till Norrskog');
  world.clock.set(instantAt('2025-12-01' as LocalDate, '09:05'));
  expect(await says(sofia, 'nej, jag kan inte tjänstgöra i Kustlandet')).toContain('Du har tackat nej');
  const told = await says(sofia, 'jag kan ändå');
  expect(told).toContain('torsdag 18 december');
  expect(told).not.toContain('torsdag 11 december');
});

it.each([
  ['nej till lunch, ja till Norrskog', /Ditt svar blir: Nej/, 'COMING'],
  ['ja till lunch. Norrskog kan jag inte', /Ditt svar blir: Ja/, 'ABSENT'],
  ['lunch nej. Norrskog ja', /Ditt svar blir: Nej/, 'COMING'],
  ['ja till lunchen, kommer inte till Norrskog', /Ditt svar blir: Ja/, 'ABSENT'],
])(
  '%j: what is said of something else is no answer to the board that is named',
  async (text, poll, answer) => {
    await world.press(maja, 'poll.open', fields());
    await hears(karim, /lunch före mötet/);
    await world.write(karim, text);
    await hears(karim, poll);
    await hears(karim, answer === 'COMING' ? /Du är anmäld/ : /Ditt förhinder är registrerat/);
    expect(await answers()).toEqual([`norrskog 2025-12-11 ${answer}`]);
  },
);

it('a day that is named for the one board is none of the other’s, where that meets on such a day months away', async () => {
  await has('kustlandet', '2025-12-12', true);
  await has('norrskog', '2026-03-12', false);
  await says(karim, 'jag deltar i Norrskogs möte men inte i Kustlandets den 12:e');
  await hears(karim, /Ditt förhinder är registrerat: mötet fredag 12 december/);
  expect(await answers()).toEqual(['norrskog 2025-12-11 COMING', 'kustlandet 2025-12-12 ABSENT']);
});
