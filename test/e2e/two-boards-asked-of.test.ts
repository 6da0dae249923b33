import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, MEETING, noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { karim, sofia, maja } = people;

let world: World;
const { hears, says, seen, importNotice } = noticeTalk(() => world);
const { has, answers } = onTwoBoards(() => world);

beforeEach(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  await has('kustlandet', '2025-12-18', true);
  for (const who of [karim, sofia, maja]) await world.write(who, 'hej');
});
afterEach(() => world.close());

describe('jäv in one ärende, of two who are on both boards, where the other was spoken of last', () => {
  beforeEach(async () => {
    await has('kustlandet', '2025-12-11', true);
    await world.press(karim, 'recusal.report', { ...MEETING, item: '2', ground: 'UNSURE' });
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 2/);
    for (const who of [sofia, karim]) await says(who, 'när är nästa möte i Kustlandet');
  });

  it('is of the board on which she is asked, and a plain yes settles the question that is put again', async () => {
    for (const text of [
      'är jag tillfrågad?',
      'är jag tillfrågad om något',
      'vad är jag tillfrågad om',
      'tjänstgör jag i något ärende?',
      'ska jag tjänstgöra någon gång?',
    ]) {
      expect(await says(sofia, text), text).toContain(
        'Du är tillfrågad att tjänstgöra för Karim Nasser i punkt 2',
      );
    }
    for (const text of ['kan tjänstgöra', 'jag kan ta tvåan, är inte jävig', 'kan i punkt 2']) {
      const asked = await says(sofia, text);
      expect(asked, text).toMatch(/Tjänstgöra för Karim Nasser i punkt 2[\s\S]*Norrskog/);
    }
    expect(await says(sofia, 'ja')).toContain('Du tjänstgör för Karim Nasser i punkt 2, torsdag 11 december');
    await hears(karim, /Sofia Berg tjänstgör för dig/);
    for (const text of [
      'vem röstar för mig i punkt 2',
      'vem ersätter mig i budgeten',
      'vem tar min plats i tvåan',
    ])
      expect(await says(karim, text), text).toMatch(/^Sofia Berg tjänstgör för Karim Nasser i punkt 2/);
    for (const text of [
      'vilken punkt är det jag tjänstgör i',
      'gäller det fortfarande att jag ska vara med på budgeten',
    ])
      expect(await says(sofia, text), text).toContain('Du tjänstgör för Karim Nasser i punkt 2');
    for (const text of [
      'måste tacka nej till punkt 2, jag är själv jävig där',
      'måste backa ur från tvåan pga jäv',
      'hoppar av budgeten, jäv',
    ]) {
      const told = await says(sofia, text);
      expect(told, text).toMatch(/Du tjänstgör för Karim Nasser i punkt 2[\s\S]*Norrskog[\s\S]*jävig/);
    }
  });

  it('is told of every meeting to come and each board, to whoever asks whether she is jävig', async () => {
    await world.press(karim, 'recusal.report', {
      meetingId: 'meeting/kustlandet/2025-12-18',
      item: '2',
      ground: 'UNSURE',
    });
    const before = seen(karim).length;
    await world.write(karim, 'är jag jävig i något?');
    await expect
      .poll(() => seen(karim).slice(before).join('\n'))
      .toMatch(/inför mötet 18 december[\s\S]*Kustlandet[\s\S]*inför mötet 11 december[\s\S]*Norrskog/);
    await world.press(karim, 'recusal.report', {
      meetingId: 'meeting/kustlandet/2025-12-11',
      item: '2',
      ground: 'UNSURE',
    });
    expect(await says(karim, 'är jag jävig i Kustlandet?')).toMatch(
      /inför mötet 11 december:[\s\S]*inför mötet 18 december: Karim Nasser: punkt 2/,
    );
  });
});

it.each(['kan 13-16', 'på eftermiddagen går det bra', 'förmiddagen funkar för mig'])(
  'a time of day is of coming, and asked in which board: %j',
  async (text) => {
    expect(await says(karim, text)).toContain('I vilken styrelse?');
    expect(await says(karim, 'Kustlandet')).toContain('Kommer du till mötet torsdag 18 december');
    expect(await answers()).toEqual([]);
  },
);

it('what is said of two boards in one breath, or in two sentences, is of each', async () => {
  for (const [text, inNorrskog, inKustlandet] of [
    ['kommer i Norrskog och Kustlandet', 'COMING', 'COMING'],
    ['kommer inte till vare sig Norrskog eller Kustlandet', 'ABSENT', 'ABSENT'],
    ['jag kommer till både Norrskog och Kustlandet', 'COMING', 'COMING'],
    ['jag kommer varken till Kustlandet eller Norrskog', 'ABSENT', 'ABSENT'],
    ['Norrskog och Kustlandet: jag kommer', 'COMING', 'COMING'],
    ['jag har förhinder i Norrskog och i Kustlandet', 'ABSENT', 'ABSENT'],
    ['kommer i Norrskog den 11 och Kustlandet den 18', 'COMING', 'COMING'],
    ['hej, kommer i Norrskog men Kustlandet går bort', 'COMING', 'ABSENT'],
    ['jag kommer. Men i Kustlandet har jag förhinder.', 'COMING', 'ABSENT'],
    ['förhinder i Norrskog. I Kustlandet kommer jag', 'ABSENT', 'COMING'],
  ] as const) {
    await says(karim, text);
    await expect
      .poll(answers, { message: text })
      .toEqual([`norrskog 2025-12-11 ${inNorrskog}`, `kustlandet 2025-12-18 ${inKustlandet}`]);
  }
  const before = seen(karim).length;
  await says(karim, 'jag kommer, fast på distans. och på kustlandet är jag inte med');
  await expect
    .poll(() => seen(karim).slice(before).join('\n'))
    .toMatch(/torsdag 11[^?]*\?[\s\S]*\nDeltar på distans\nJag kommer[\s\S]*registrerat: mötet torsdag 18/);
  expect(await says(karim, 'vänta, ja i Kustlandet också')).toContain('anmäld till mötet torsdag 18');
});

it('what is asked or told of another thing on two boards is nobody’s coming', async () => {
  for (const text of [
    'när kommer kallelsen till Norrskog och Kustlandet',
    'kommer kallelsen till Norrskog och Kustlandet',
    'kommer handlingarna i Norrskog, och i Kustlandet',
    'nej, i Norrskog röstar jag nej',
    'vilka kommer i Norrskog och Kustlandet',
  ]) {
    expect(await says(karim, text), text).not.toMatch(/Kommer du till|anmäld till|registrerat:/);
  }
  expect(await answers()).toEqual([]);
});

it('of two people on one board, of whom one is on another too, it is that board', async () => {
  const told = await says(maja, 'registrera att eva tjänstgör för karim');
  expect(told).not.toContain('I vilken styrelse?');
  expect(told).toContain('Norrskog');
});

it('what agrees to another board or day, in words that resemble thanks, is asked of and never thanked for', async () => {
  await says(karim, 'jag kommer till Norrskog');
  for (const text of [
    'tummen upp för den 18e oxå',
    '👍 Kustlandet med',
    'samma för Kustlandet',
    'toppen även 18/12',
  ]) {
    const told = await says(karim, text);
    expect(told, text).toMatch(/Kommer du till mötet torsdag 18 december[^?]*\?[\s\S]*Inget är registrerat/);
    expect(told, text).not.toContain('Varsågod');
  }
  expect(await says(karim, 'tack snälla, då vet jag')).toMatch(/^Varsågod/);
  expect((await answers()).join()).not.toContain('kustlandet');
});

describe('what the kansli says of both boards, or puts right', () => {
  it('“båda alltså” after an answer on one is of the other as well', async () => {
    expect(await says(maja, 'Karim kommer till Norrskog')).toContain('Registrera att Karim Nasser kommer');
    const other = await says(maja, 'till båda alltså');
    expect(other).toMatch(/Karim Nasser[\s\S]*Kustlandet|Kustlandet[\s\S]*Karim Nasser/u);
    expect(other).not.toContain('snabbfråga');
  });

  it('somebody’s answer that became wrong is asked of anew, and is no jäv', async () => {
    const told = await says(maja, 'blev det fel med Karim, det var den 18 han inte kunde');
    expect(told).toMatch(/Karim Nasser[\s\S]*18 december/u);
    expect(told).not.toMatch(/jäv/iu);
    expect(await answers()).toEqual([]);
  });

  it('what is said to somebody else is no answer of hers', async () => {
    for (const text of ['Karim kan du ringa Sofia', '@Karim fixar du fika till torsdag?'])
      expect(await says(maja, text), text).toContain('Jag skickar inga meddelanden åt någon');
    expect(await answers()).toEqual([]);
  });
});
