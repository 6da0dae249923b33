import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, MEETING, noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { eva, karim, sofia, maja, lars, olga } = people;

let world: World;
const { hears, says, importNotice, send } = noticeTalk(() => world);
const { has, answers } = onTwoBoards(() => world);

beforeEach(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, lars, sofia, maja, olga]) await world.write(who, 'hej');
});
afterEach(() => world.close());

describe('somebody on two boards', () => {
  it('the day that is named says which board, whichever was answered for last and whatever other years have', async () => {
    await has('kustlandet', '2025-12-12', true);
    await has('kustlandet', '2026-12-11', false);
    expect(await says(karim, 'jag kommer den 11 december')).toContain(
      'Du är anmäld till mötet torsdag 11 december',
    );
    expect(await says(karim, 'jag kan inte den 12 december')).toContain(
      'Ditt förhinder är registrerat: mötet fredag 12 december',
    );
    expect(await answers()).toEqual(['norrskog 2025-12-11 COMING', 'kustlandet 2025-12-12 ABSENT']);
    expect(await says(karim, 'jag har förhinder den 11 december 2026')).toContain(
      'mötet fredag 11 december 2026',
    );
  });
});

it('days by their numbers alone, each of another board, are asked about at once, and none of another year', async () => {
  await has('kustlandet', '2025-12-12', false);
  await has('norrskog', '2026-03-12', false);
  await has('norrskog', '2026-06-11', false);
  const told = await says(karim, 'kan inte den 12 men den 11 går bra');
  expect(told).toMatch(/Kommer du till mötet fredag 12 december[\s\S]*Kustlandet/);
  expect(told).toMatch(/Kommer du till mötet torsdag 11 december[\s\S]*Norrskog/);
  expect(told).not.toMatch(/2026|I vilken styrelse/);
});

it('all meetings of the month, week or season that is asked for are told, of every board', async () => {
  await has('kustlandet', '2025-12-18', false);
  await has('norrskog', '2026-02-12', false);
  await has('norrskog', '2026-02-19', false);
  await has('kustlandet', '2026-04-16', false);
  for (const [text, count, ...days] of [
    [
      'vilka möten har jag i december?',
      '2 kommande möten är inlagda i december.',
      '11 december',
      '18 december',
    ],
    [
      'hur många möten har jag i feb',
      '2 kommande möten är inlagda i februari.',
      '12 februari',
      '19 februari',
    ],
    ['vilka möten är jag kallad till i april?', 'Ett kommande möte är inlagt i april.', '16 april'],
    ['mina möten i vår', '3 kommande möten är inlagda', '12 februari', '19 februari', '16 april'],
    ['har jag några möten i maj?', 'Inget kommande möte är inlagt i maj.'],
    ['vilka möten har jag vecka 8?', 'Ett kommande möte är inlagt', '19 februari'],
    [
      'vilka möten har jag i december och april?',
      '3 kommande möten',
      '11 december',
      '18 december',
      '16 april',
    ],
  ] as const) {
    const told = await says(karim, text);
    expect(told, text).toContain(count);
    const all = ['11 december', '18 december', '12 februari', '19 februari', '16 april'];
    expect(
      all.filter((day) => told.includes(`${day} kl.`) || told.includes(`${day} 2026 kl.`)),
      text,
    ).toEqual(all.filter((day) => (days as readonly string[]).includes(day)));
  }
});

it('what the kansli tells of one is of each board as its own clause says', async () => {
  await has('kustlandet', '2025-12-12', true);
  for (const text of [
    'fick sms från Karim, han kan inte den 12e men den 11e funkar',
    'Karim kommer till Norrskog men inte till Kustlandet',
    'Karim: den 11 december går bra, den 12 december har han förhinder',
    'Karim deltar i Norrskog, dock ej i Kustlandet',
  ]) {
    world.teams.clear();
    await says(maja, text);
    await hears(maja, /Registrera att Karim Nasser har förhinder fredag 12 december/);
    await hears(maja, /Registrera att Karim Nasser kommer torsdag 11 december/);
  }
  expect(await answers()).toEqual([]);
});

describe('an answer without a day, of somebody whom two boards have called', () => {
  it('is never taken to the other board than the next, unasked', async () => {
    await has('kustlandet', '2026-01-21', true);
    await says(karim, 'jag kommer den 11 december');
    world.clock.set(instantAt('2025-12-08' as LocalDate, '09:00'));
    await says(karim, 'vad står på dagordningen i Kustlandet?');
    for (const words of ['måste tyvärr lämna återbud', 'kan inte komma', 'jag har förhinder', 'kommer ej']) {
      const asked = await says(karim, words);
      expect(asked).toMatch(/Norrskog[\s\S]*Kustlandet/);
      expect(asked).not.toContain('registrerat:');
      expect(await answers()).toEqual(['norrskog 2025-12-11 COMING']);
    }
    expect(await says(karim, 'Norrskog')).toContain('Ditt förhinder är registrerat: mötet torsdag 11');
    expect(await answers()).toEqual(['norrskog 2025-12-11 ABSENT']);
  });

  it('is asked about where the last that came to her is that a meeting of the other is called off', async () => {
    await has('kustlandet', '2026-01-21', true);
    world.clock.set(instantAt('2025-12-02' as LocalDate, '09:00'));
    await send();
    await hears(karim, /Kallelse till sammanträde torsdag 11 december/);
    world.clock.set(instantAt('2025-12-03' as LocalDate, '09:00'));
    await world.press(maja, 'meeting.cancel', { ...MEETING, reason: 'Ingen kan' });
    await hears(karim, /är inställt/);
    const asked = await says(karim, 'kommer');
    expect(asked).toMatch(/I vilken styrelse\?\nKustlandet: mötet onsdag 21 januari/);
    expect(asked).toMatch(/Norrskog: mötet torsdag 11 december.* är inställt\./);
    expect(await answers()).toEqual([]);
    expect(await says(karim, 'Kustlandet')).toContain('Kommer du till mötet onsdag 21 januari');
    expect(await says(karim, 'ja')).toContain('Du är anmäld till mötet onsdag 21 januari');
    expect(await answers()).toEqual(['kustlandet 2026-01-21 COMING']);
  });

  it('is of the board that has called since, also where all meetings were asked for in between', async () => {
    await has('kustlandet', '2025-12-12', true);
    await says(karim, 'jag kommer den 12 december');
    world.clock.set(instantAt('2025-12-02' as LocalDate, '09:00'));
    await send();
    await hears(karim, /Kallelse till sammanträde torsdag 11 december/);
    for (const [hour, text] of [
      ['10:00', 'vilka möten har jag?'],
      ['11:00', 'krockar mina möten?'],
    ] as const) {
      world.clock.set(instantAt('2025-12-02' as LocalDate, hour));
      await says(karim, text);
      const answered = await says(karim, 'ja');
      expect(answered, text).toContain('11 december');
      expect(answered, text).not.toContain('svaret du gav förut');
    }
  });

  it('is asked of too where both meet at the same hour, whichever was spoken of long ago', async () => {
    await has('kustlandet', '2025-12-11', true);
    await says(karim, 'jag kommer den 11 december i Norrskog');
    world.clock.set(instantAt('2025-12-03' as LocalDate, '09:00'));
    expect(await says(karim, 'måste tyvärr lämna återbud')).toMatch(/Norrskog[\s\S]*Kustlandet/);
    expect(await says(karim, 'jag kommer inte')).toMatch(/Norrskog[\s\S]*Kustlandet/);
    expect(await answers()).toEqual(['norrskog 2025-12-11 COMING']);
  });

  it('is of the board just spoken of where that one meets next, and of the only one that has called, or asked', async () => {
    await has('kustlandet', '2026-01-21', true);
    await says(karim, 'jag har förhinder i Kustlandet');
    expect(await says(sofia, 'ja jag tjänstgör')).toContain(
      'Du tjänstgör för Karim Nasser onsdag 21 januari',
    );
    await says(karim, 'jag kommer den 11 december');
    expect(await says(karim, 'jag har förhinder')).toContain('mötet torsdag 11 december');
    expect(await answers()).toContain('norrskog 2025-12-11 ABSENT');
    world.clock.set(instantAt('2025-12-12' as LocalDate, '09:00'));
    expect(await says(karim, 'jag kommer')).toContain('Du är anmäld till mötet onsdag 21 januari');
  });
});

it.each(['fel, kan visst', 'jo jag kommer', 'oj fel, jag kommer', 'kommer ändå'])(
  'what puts right an answer that was just pressed is of its board, and not of the other: %j',
  async (text) => {
    await has('kustlandet', '2025-12-18', true);
    await world.press(karim, 'rsvp.decline', MEETING);
    const told = await says(karim, text);
    expect(told).toContain('torsdag 11 december');
    expect(told).not.toContain('I vilken styrelse?');
    expect((await answers()).join()).not.toContain('kustlandet');
    // Of another day, or long after, it is no such thing.
    expect(await says(karim, 'nej fel, jag kan den 18')).toContain('18 december');
    world.clock.set(instantAt('2025-12-02' as LocalDate, '09:00'));
    await says(karim, 'hej');
    expect(await says(karim, 'jo jag kommer')).toContain('I vilken styrelse?');
  },
);

it('said of the wrong board is put right by naming the other, and "båda" is of both', async () => {
  await has('kustlandet', '2025-12-11', true);
  expect(await says(karim, 'jag har förhinder')).toMatch(/Norrskog[\s\S]*Kustlandet/);
  await says(karim, 'båda');
  await hears(karim, /Kustlandet[\s\S]*Ditt förhinder är registrerat/);
  expect(await answers()).toEqual(['norrskog 2025-12-11 ABSENT', 'kustlandet 2025-12-11 ABSENT']);
  expect(await says(karim, 'jag kommer')).toMatch(/Norrskog[\s\S]*Kustlandet/);
  await says(karim, 'Norrskog');
  await says(karim, 'nej jag menade Kustlandet');
  await hears(karim, /Kustlandet[\s\S]*Du är anmäld/);
  await hears(karim, /Svaret i Norrskog står kvar som det är/);
  expect(await answers()).toEqual(['norrskog 2025-12-11 COMING', 'kustlandet 2025-12-11 COMING']);
  await says(karim, 'jag har förhinder i Norrskog');
  await says(karim, 'oj fel styrelse');
  await hears(karim, /Kustlandet[\s\S]*Ditt förhinder är registrerat/);
  expect(await answers()).toEqual(['norrskog 2025-12-11 ABSENT', 'kustlandet 2025-12-11 ABSENT']);
  await says(karim, 'jag kommer');
  await says(karim, 'I Norrskog');
  await says(karim, 'fel, jag menade Kustlandet');
  await expect.poll(answers).toEqual(['norrskog 2025-12-11 COMING', 'kustlandet 2025-12-11 COMING']);
});

describe('a day on which two boards meet', () => {
  it('is of the board that has called, and a clash of two promises is told', async () => {
    await has('kustlandet', '2025-12-11', false);
    const own = await says(karim, 'jag kommer 11 december');
    expect(own).toContain('Du är anmäld till mötet torsdag 11 december');
    expect(await answers()).toEqual(['norrskog 2025-12-11 COMING']);
    expect(own).not.toContain('också anmäld');
    const both = await says(karim, 'jag kommer den 11 december till Kustlandet');
    expect(both).toContain(
      'Du är också anmäld till ett möte samtidigt: Samordningsförbundet Norrskog, torsdag 11 december kl. 13.00–16.00.',
    );
    expect(await answers()).toEqual(['norrskog 2025-12-11 COMING', 'kustlandet 2025-12-11 COMING']);
    expect(await says(karim, 'jag har förhinder 11 december i Norrskog')).not.toContain('också anmäld');
    expect(await says(karim, 'vilka möten har jag 11 december?')).toMatch(
      /2 kommande[\s\S]*Norrskog[\s\S]*Kustlandet/,
    );
    expect(await says(karim, 'krockar några av mina möten?')).toMatch(
      /Ja, torsdag 11 december har du möten som krockar[\s\S]*Norrskog kl\. 13\.00[\s\S]*Kustlandet/,
    );
    // Of who else has a clash nothing is told, and nothing denied, to whoever is not of the kansli.
    expect(await says(lars, 'krockar mötet för nån')).toMatch(
      /Inga av dina kommande möten krockar[\s\S]*svarar jag bara kansliet på/,
    );
    // "Båda" is of both too where only one has called.
    await says(karim, 'jag har förhinder på båda mötena den 11 december');
    await hears(karim, /Ditt förhinder är registrerat[\s\S]*Kustlandet/);
    expect(await answers()).toEqual(['norrskog 2025-12-11 ABSENT', 'kustlandet 2025-12-11 ABSENT']);
  });

  it('is told of before the kallelse goes, and to the ersättare who is asked for hours that she has promised', async () => {
    await has('kustlandet', '2025-12-11', true);
    const preview = await world.press(maja, 'notice.preview', MEETING);
    expect(preview.text).toContain(
      'Karim Nasser, Sofia Berg och Maja Holm har ett annat styrelsemöte samma dag: Samordningsförbundet Kustlandet.',
    );
    await send();
    await world.press(sofia, 'rsvp.accept', { meetingId: 'meeting/kustlandet/2025-12-11' });
    await world.press(karim, 'rsvp.decline', MEETING);
    expect(await hears(sofia, /Kan du tjänstgöra för Karim Nasser/)).toContain(
      'Du är redan anmäld till ett möte samtidigt: Samordningsförbundet Kustlandet, torsdag 11 december kl. 13.00–16.00.',
    );
  });

  it('is asked about where both have called, and "båda" is of both', async () => {
    await has('kustlandet', '2025-12-11', true);
    await send();
    expect(await says(karim, 'jag kommer 11 december')).toMatch(/Norrskog[\s\S]*Kustlandet/);
    expect(await answers()).toEqual([]);
    await says(karim, 'jag kommer till båda mötena 11 december');
    await hears(karim, /Du är också anmäld till/);
    // And so says the card that is redrawn in the chat.
    const redrawn = () => world.teams.received.filter(({ kind }) => kind === 'update');
    await expect.poll(() => JSON.stringify(redrawn())).toContain('också anmäld');
    expect(await answers()).toEqual(['norrskog 2025-12-11 COMING', 'kustlandet 2025-12-11 COMING']);
    await says(karim, 'kan inte den 11 december, gäller bägge styrelserna');
    await hears(karim, /mötet torsdag 11 december[\s\S]*Kustlandet/);
  });
});
