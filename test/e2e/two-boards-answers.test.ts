import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { personalConversation } from './support/activities.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { karim, sofia, maja } = people;

let world: World;
const { hears, says, seen, importNotice } = noticeTalk(() => world);
const { has, answers, movedTo } = onTwoBoards(() => world);

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

it('a press long after is to the meeting that the card names, and to no other that is the next by then', async () => {
  const choices = async (text: string) => {
    await says(karim, text);
    const card = JSON.stringify(world.teams.posted(personalConversation(karim).id).at(-1)?.body);
    const found = [...card.matchAll(/"data":(\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})/gu)].map(
      ([, data = '']) => JSON.parse(data),
    );
    const of = (boardId: string) => found.find((one) => one.boardId === boardId);
    return { norrskog: of('norrskog'), kustlandet: of('kustlandet') };
  };
  const pressed = async (data: unknown) => (await world.press(karim, 'conversation.board', data)).text;
  const absent = await choices('kommer inte');
  const bare = await choices('kan tyvärr inte');
  // As long as it stands it is of that one, whatever other is called to since.
  await has('kustlandet', '2025-12-16', true);
  expect(await pressed(absent.kustlandet)).toMatch(
    /Ditt förhinder är registrerat: mötet torsdag 18 december/,
  );
  await has('norrskog', '2026-01-22', true);
  await world.press(karim, 'rsvp.accept', { meetingId: 'meeting/norrskog/2026-01-22' });
  // What is named has been, and the other has been moved since.
  world.clock.set(instantAt('2025-12-12' as LocalDate, '09:00'));
  await movedTo('kustlandet', '2025-12-18', '2026-01-15');
  for (const { norrskog, kustlandet } of [absent, bare]) {
    expect(await pressed(norrskog)).toMatch(
      /mötet torsdag 11 december.*, som är över\. Inget är registrerat/,
    );
    expect(await pressed(kustlandet)).toMatch(
      /torsdag 18 december.*, som är flyttat.*\. Inget är registrerat/,
    );
  }
  expect(await answers()).toEqual(['norrskog 2026-01-22 COMING']);
});

describe('a board that is named after a day', () => {
  it('is of that day alone: the next sentence has a day, and so a board, of its own', async () => {
    await has('norrskog', '2025-12-18', false);
    for (const text of [
      'kommer den 18 december, i kustlandet alltså. den 11 december kan jag inte',
      'den 11 december kan jag inte. jag kommer den 18 december, kustlandet menar jag',
    ]) {
      const told = await says(karim, text);
      expect(await answers(), told).toEqual(['norrskog 2025-12-11 ABSENT', 'kustlandet 2025-12-18 COMING']);
      await world.press(karim, 'rsvp.decline', { meetingId: 'meeting/kustlandet/2025-12-18' });
      await world.press(karim, 'rsvp.accept', { meetingId: 'meeting/norrskog/2025-12-11' });
    }
  });

  it('is of that day, and the day of a board that has called to several and is told of beside it', async () => {
    await has('kustlandet', '2025-12-11', true);
    await has('norrskog', '2025-12-18', true);
    const told = await says(karim, 'norrskog 18 december ja. kustlandet nej');
    expect(told).toContain('torsdag 18 december');
    await expect.poll(answers).toEqual(['norrskog 2025-12-18 COMING', 'kustlandet 2025-12-18 ABSENT']);
  });

  it('and another that is denied beside it bears on nothing in the next sentence', async () => {
    await has('norrskog', '2025-12-18', false);
    const told = await says(
      karim,
      'kommer 18 december till kustlandet, inte norrskog. 11 december funkar också',
    );
    expect(told).not.toContain('Inget möte är inlagt');
    expect(told).toContain('torsdag 11 december');
    expect((await answers()).join()).not.toContain('norrskog 2025-12-11 ABSENT');
    expect(await answers()).toContain('kustlandet 2025-12-18 COMING');
  });

  it('a day without one is of the board that has called to it', async () => {
    await has('norrskog', '2025-12-18', false);
    const told = await says(karim, 'kommer 18 december. men den 11 december blir det inget');
    expect(told).toMatch(/torsdag 18 december[^?]*\?[^?]*Kustlandet/);
    expect(told).toMatch(/torsdag 11 december[^?]*\?[^?]*Norrskog/);
  });
});

describe('a plain yes or no', () => {
  it('is to the question that was last shown, also where something else was asked between', async () => {
    const [first, other] = ['torsdag 11 december', 'torsdag 18 december'];
    for (const between of ['vilka möten har jag?', 'när är nästa möte i Norrskog?', 'tack']) {
      expect(await says(karim, 'kommer kanske till Kustlandet'), between).toContain(`mötet ${other}`);
      await says(karim, between);
      const asked = await says(karim, 'Ja');
      expect(asked, between).toContain(`Kommer du till mötet ${other}`);
      expect(asked, between).not.toContain(first);
      expect(await answers()).toEqual([]);
    }
    await says(karim, 'ja');
    await expect.poll(answers).toEqual(['kustlandet 2025-12-18 COMING']);
    // The question is answered: a new one is not of it.
    expect(await says(karim, 'kanske till Norrskog')).toContain(first);
    await says(karim, 'vilka möten har jag?');
    expect(await says(karim, 'nej')).toContain(`Kommer du till mötet ${first}`);
    expect(await answers()).toEqual(['kustlandet 2025-12-18 COMING']);
  });

  it('is not to a question that has been answered by a press, or that another board has asked since', async () => {
    await says(karim, 'kommer kanske till Kustlandet');
    await world.press(karim, 'rsvp.accept', { meetingId: 'meeting/kustlandet/2025-12-18' });
    await says(karim, 'vilka möten har jag?');
    await says(karim, 'nej');
    expect(await answers()).toEqual(['kustlandet 2025-12-18 COMING']);
    await says(sofia, 'kommer kanske till Norrskog');
    await says(sofia, 'vilka möten har jag?');
    world.clock.set(instantAt('2025-12-01' as LocalDate, '09:05'));
    await says(karim, 'jag har förhinder i Kustlandet');
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    expect(await says(sofia, 'ja')).toContain('Du tjänstgör för Karim Nasser');
  });

  it('is to what was asked after her last words, in whatever words; a yes to "I vilken styrelse?" is none', async () => {
    await has('kustlandet', '2025-12-11', true);
    // Nothing was asked: which board is, with all that waits there.
    const asked = await says(sofia, 'kan tyvärr inte');
    expect(asked).toMatch(/I vilken styrelse[\s\S]*Kustlandet: mötet torsdag 11[^\n]* och mötet torsdag 18/);
    for (const again of ['ja', 'nej'])
      expect(await says(sofia, again), again).toMatch(/I vilken styrelse[\s\S]*torsdag 18 december/);
    expect(await answers('Sofia Berg')).toEqual([]);
    await says(sofia, 'vilka möten har jag?');
    world.clock.set(instantAt('2025-12-01' as LocalDate, '09:05'));
    await says(karim, 'jag har förhinder i Kustlandet den 18 december');
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    expect(await says(sofia, 'nej, är bortrest den dagen')).toMatch(
      /registrerat: mötet torsdag 18[\s\S]*nej till att tjänstgöra för Karim Nasser/,
    );
  });

  it('with its board is of that board, and put right it tells how the other stands', async () => {
    await says(karim, 'ja till Norrskog');
    await expect.poll(answers).toEqual(['norrskog 2025-12-11 COMING']);
    await says(karim, 'Kustlandet: nej tyvärr');
    await expect.poll(answers).toContain('kustlandet 2025-12-18 ABSENT');
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    const told = async (text: string, words: RegExp) => {
      const before = seen(sofia).length;
      await world.write(sofia, text);
      await expect.poll(() => seen(sofia).slice(before).join('\n'), { message: text }).toMatch(words);
    };
    for (const text of [
      'nej vänta jag menade ja till norrskog',
      'oj, jag menade nej i Norrskog',
      'nej fel, ja till Norrskog menade jag',
    ]) {
      await told('ja jag tjänstgör i Kustlandet', /tjänstgör för Karim Nasser/);
      await told(
        text,
        /(?:anmäld till|registrerat:) mötet torsdag 11 dec[\s\S]*Svaret i Kustlandet står kvar som det är[\s\S]*Du tjänstgör för Karim Nasser/,
      );
    }
  });
});

describe('an answer of both, of somebody whom both may call', () => {
  const [first, other] = ['torsdag 11 december', 'torsdag 18 december'];
  /** All that is shown for a message, once nothing more comes. */
  const shown = async (text: string, each: RegExp) => {
    const before = seen(karim).length;
    await world.write(karim, text);
    const all = () => seen(karim).slice(before).join('\n');
    await expect.poll(all, { message: text }).toMatch(each);
    return all();
  };
  const asks = (day: string, meant: string) => `Kommer du till mötet ${day}[^?]*\\?[^?]*\\n${meant}`;
  const [yes, no] = ['Jag kommer', 'Jag har förhinder'];

  it('is asked of each, with what was said first', async () => {
    for (const [text, ofFirst, ofOther] of [
      ['då kan jag båda', yes, yes],
      ['båda', yes, yes],
      ['båda funkar', yes, yes],
      ['kommer inte på något av dem', no, no],
      ['kan tyvärr inte på någon av dem', no, no],
      ['hinner inget av mötena', no, no],
      ['ingen av dem tack', no, no],
      ['första går bra, andra inte', yes, no],
      ['första kan jag inte men andra kommer jag', no, yes],
    ] as const) {
      const either = (a: string, b: string) => new RegExp(`${a}[\\s\\S]*${b}|${b}[\\s\\S]*${a}`);
      const all = await shown(text, either(asks(first, ofFirst), asks(other, ofOther)));
      expect(all, text).not.toMatch(/I vilken styrelse|snabbfråga/);
      expect(await answers()).toEqual([]);
    }
  });

  it('tells of one that has called nobody yet too', async () => {
    await has('norrskog', '2025-12-12', false);
    world.clock.set(instantAt('2025-12-12' as LocalDate, '09:00'));
    for (const text of ['kommer till båda', 'förhinder båda']) {
      await shown(text, /torsdag 18 december[\s\S]*12 december|12 december[\s\S]*torsdag 18 december/);
    }
    await says(karim, 'kommer till Kustlandet');
    const added = await says(karim, 'och Norrskog');
    expect(added).toContain('fredag 12 december');
    expect(added).not.toContain('Svaret i Kustlandet');
  });
});
