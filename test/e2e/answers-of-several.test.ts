import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, MEETING, noticeTalk } from './support/notice-talk.ts';
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

describe('an answer that is of several meetings', () => {
  it('"båda mötena" is of both, and with more of them each is listed to be chosen', async () => {
    await has('norrskog', '2025-12-18', true);
    const both = await says(lars, 'jag har förhinder på båda mötena');
    expect(both).toContain('Ditt förhinder är registrerat: mötet torsdag 11 december');
    await hears(lars, /Ditt förhinder är registrerat: mötet torsdag 18 december/);
    expect(await answers('Lars Ek')).toEqual(['norrskog 2025-12-11 ABSENT', 'norrskog 2025-12-18 ABSENT']);
    await has('norrskog', '2026-01-29', false);
    const all = await says(eva, 'jag kommer på alla möten');
    expect(all).toMatch(
      /Vilka möten gäller det[\s\S]*Inget är registrerat[\s\S]*Kommer torsdag 11 december[\s\S]*Kommer torsdag 18 december[\s\S]*Kommer torsdag 29 januari 2026/,
    );
    const but = await says(eva, 'jag kan alla dagar utom den 18 december');
    expect(but).toMatch(
      /Vilka möten gäller det[\s\S]*Kommer torsdag 11 december[\s\S]*Förhinder torsdag 18 december[\s\S]*Kommer torsdag 29 januari 2026/,
    );
    expect(await says(eva, 'har förhinder hela vintern utom den 18 december')).not.toContain('registrerat:');
    for (const [text, each] of [
      ['11 december är jag med. 18 december är jag borta.', /Kommer torsdag 11.*\nFörhinder torsdag 18/],
      ['11 december är jag borta. 18 december är jag på plats.', /Förhinder torsdag 11.*\nKommer torsdag 18/],
      ['11 december är jag närvarande men inte 18 december', /Kommer torsdag 11.*\nFörhinder torsdag 18/],
    ] as const) {
      expect(await says(eva, text), text).toMatch(each);
      expect(await answers('Eva Lind')).toEqual([]);
    }
    const told = await says(maja, 'eva och lars ringde, de kommer 11 december men inte 18 december');
    expect(told).toMatch(
      /Eva Lind och Lars Ek: Kommer torsdag 11[\s\S]*Eva Lind och Lars Ek: Förhinder torsdag 18/,
    );
    expect(await says(maja, 'Eva Lind och Lars Ek har förhinder den 2025-12-18')).toMatch(
      /Eva Lind[\s\S]*Lars Ek/,
    );
    const neither = await says(eva, 'jag kommer varken den 11 december eller den 29 januari');
    expect(neither).toContain('Kommer du till mötet torsdag 11 december');
    await hears(eva, /Kommer du till mötet torsdag 29 januari 2026/);
    expect(neither).not.toContain('18 december');
    expect(await says(eva, 'jag kan inte någon av dagarna')).toMatch(
      /Förhinder torsdag 11 december[\s\S]*Förhinder torsdag 29 januari 2026/,
    );
    expect(await answers('Eva Lind')).toEqual([]);
  });

  it('of the first and the other, or of a day and a month, each has its own button and nothing is recorded', async () => {
    await has('norrskog', '2026-01-15', true);
    const [first, second] = ['torsdag 11 december', 'torsdag 15 januari 2026'];
    for (const text of [
      'första går bra, andra inte',
      'december funkar men januari går inte',
      'bara det första',
    ]) {
      const asked = await says(lars, text);
      expect(asked, text).toMatch(new RegExp(`Kommer ${first}\\nFörhinder ${second}$`));
    }
    expect(await says(lars, '11 december funkar, januari vet jag inte')).toMatch(
      new RegExp(`Kommer ${first}\\nKommer ${second}\\nFörhinder ${second}$`),
    );
    // Every day that is named has its button, or its question.
    for (const text of [
      'jag kommer i december och januari',
      'jag kommer i december och den 15 januari',
      'kommer den 11 december och i januari',
    ]) {
      expect(await says(lars, text), text).toMatch(new RegExp(`Kommer ${first}\\nKommer ${second}$`));
    }
    for (const text of [
      'jag kan inte komma på något möte i december eller januari',
      'kan tyvärr inte delta på nåt möte i december eller januari',
    ]) {
      expect(await says(lars, text), text).toMatch(new RegExp(`Förhinder ${first}\\nFörhinder ${second}$`));
    }
    for (const text of ['är med den 11:e, inte den 15:e', 'kommer den 11, inte den 15:e']) {
      expect(await says(lars, text), text).toMatch(new RegExp(`Kommer ${first}\\nFörhinder ${second}$`));
    }
    expect(await answers('Lars Ek')).toEqual([]);
  });

  it('without a day, after a reminder of the later one: which of them is asked, and nothing is recorded', async () => {
    await has('norrskog', '2025-12-18', true);
    world.clock.set(instantAt('2025-12-02' as LocalDate, '09:00'));
    expect(await says(lars, 'jag kommer')).toContain('Du är anmäld till mötet torsdag 11 december');
    world.clock.set(instantAt('2025-12-03' as LocalDate, '09:00'));
    await world.press(maja, 'meeting.remind', { meetingId: 'meeting/norrskog/2025-12-18' });
    await hears(lars, /Påminnelse/);
    for (const words of ['jag kan inte', 'kommer tyvärr inte', 'jag kommer']) {
      expect(await says(lars, words)).toMatch(
        /Vilka möten gäller det[\s\S]*torsdag 11 december[\s\S]*torsdag 18 december/,
      );
    }
    expect(await says(lars, 'jag kan inte den 18 december')).toContain('förhinder är registrerat');
  });

  it('without a day, from who is asked to serve and has been told of another since: which is asked, and nothing recorded', async () => {
    expect(await says(karim, 'jag kan inte 11 december')).toContain('förhinder är registrerat');
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 11 december/);
    await has('norrskog', '2025-12-18', true);
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    await movedTo('norrskog', '2025-12-18', '2025-12-17');
    world.clock.set(instantAt('2025-12-02' as LocalDate, '11:00'));
    for (const words of ['nej tack, är bortrest den dagen', 'jag har förhinder']) {
      expect(await says(sofia, words)).toMatch(
        /Vilka möten gäller det[\s\S]*torsdag 11 december[\s\S]*onsdag 17 december/,
      );
    }
    expect(await answers('Sofia Berg')).toEqual([]);
  });

  it('without a day, from who is asked to serve in an ärende and then at a later meeting: it is of the question that came last', async () => {
    await has('norrskog', '2025-12-18', true);
    await world.press(karim, 'recusal.report', { ...MEETING, item: '2', ground: 'UNSURE' });
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 2/);
    await says(sofia, 'vilka möten har jag?');
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    await world.press(karim, 'rsvp.decline', { meetingId: 'meeting/norrskog/2025-12-18' });
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 18 december/);
    for (const words of ['jo men det går bra', 'nej, hinner inte det']) {
      expect(await says(sofia, words), words).toContain('Tjänstgöra för Karim Nasser torsdag 18 december');
    }
    expect(await says(sofia, 'är jag tillfrågad?')).toMatch(
      /torsdag 18 december[\s\S]*Du är också tillfrågad att tjänstgöra för Karim Nasser i punkt 2, torsdag 11 december/,
    );
    expect(await says(sofia, 'ja')).toContain('Du tjänstgör för Karim Nasser torsdag 18 december');
  });

  it('"hela våren" drops no meeting, and an ersättare is not told of a kallelse that is not there', async () => {
    await has('norrskog', '2026-03-12', false);
    await has('norrskog', '2026-06-11', false);
    world.clock.set(instantAt('2026-01-12' as LocalDate, '09:00'));
    const asked = await says(karim, 'jag vill anmäla förhinder för hela våren i Norrskog');
    expect(asked).toMatch(/Förhinder torsdag 12 mars[\s\S]*Förhinder torsdag 11 juni/);
    expect(await answers()).toEqual([]);
    await world.press(karim, 'conversation.ask', {
      text: 'jag har förhinder den 2026-03-12',
      boardId: 'norrskog',
    });
    const question = await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 12 mars/);
    expect(await answers()).toEqual(['norrskog 2026-03-12 ABSENT']);
    expect(question).not.toMatch(/Kallelse ·|0 ärenden|Kallelsen föreslår/);
    expect(question).toContain('Kallelsen är inte skickad än.');
  });
});

it('an answer without a day, when the meeting is over: of the next one, never with a way to answer what is over', async () => {
  world.clock.set(instantAt('2025-12-11' as LocalDate, '17:00'));
  for (const words of ['jag kommer', 'jag kan tyvärr inte', 'deltar på distans']) {
    expect(await says(lars, words)).toContain('är över');
  }
  await has('norrskog', '2025-12-18', false);
  for (const words of ['jag kommer', 'har förhinder', 'deltar på distans']) {
    const asked = await says(eva, words);
    expect(asked).toContain('torsdag 18 december');
    expect(asked).not.toContain('11 december');
  }
  expect([...(await answers('Lars Ek')), ...(await answers('Eva Lind'))]).toEqual([]);
});

describe('an ersättare with two meetings ahead', () => {
  const calls = async (date: string) => {
    const state = (await loadMeeting(world.store, `meeting/norrskog/${date}`))?.state;
    return state && state.status !== 'NONE'
      ? state.attendance.calls.map(({ person, status }) => `${person.name} ${status}`)
      : [];
  };

  it('answers the question that waits, and the seat she has, before the nearest kallelse', async () => {
    await has('norrskog', '2026-02-12', false);
    await says(karim, 'jag har förhinder den 12 februari');
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 12 februari/);
    expect(await says(sofia, 'jag kommer')).toContain('Tjänstgöra för Karim Nasser torsdag 12 februari');
    expect(await says(sofia, 'jag kan')).toContain('Tack. Du tjänstgör för Karim Nasser torsdag 12 februari');
    expect(await says(sofia, 'jag kan tjänstgöra')).toContain('tjänstgör för Karim Nasser');
    expect(await calls('2026-02-12')).toEqual(['Sofia Berg ACCEPTED']);
    expect(await says(sofia, 'jag kan inte längre')).toContain(
      'Ditt förhinder är registrerat: mötet torsdag 12 februari',
    );
    expect(await answers('Sofia Berg')).toEqual(['norrskog 2026-02-12 ABSENT']);
    // A bare no is of a question that came before the kallelse.
    await has('norrskog', '2026-03-12', false);
    await says(karim, 'jag har förhinder den 12 mars');
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 12 mars/);
    expect(await says(sofia, 'nej')).toContain('Du har tackat nej till att tjänstgöra för Karim Nasser');
    expect(await calls('2026-03-12')).toEqual(expect.arrayContaining(['Sofia Berg DECLINED']));
  });

  it('is of each of her days where she says different things of them, also asked to serve on one', async () => {
    await has('norrskog', '2026-01-15', true);
    await has('norrskog', '2026-02-12', true);
    await says(karim, 'jag har förhinder den 15 januari');
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 15 januari/);
    const [serves, comes] = ['torsdag 15 januari 2026', 'torsdag 12 februari 2026'];
    for (const text of ['ja den 15, nej den 12', 'jag kan tjänstgöra i januari men inte i februari']) {
      const asked = await says(sofia, text);
      expect(asked, text).toContain('Inget är registrerat');
      expect(asked, text).toContain(`Tjänstgör ${serves}`);
      expect(asked, text).toContain(`Förhinder ${comes}`);
    }
    expect(await says(sofia, 'jag kan tjänstgöra den 15 januari och den 12 februari')).toMatch(
      new RegExp(`Tjänstgör ${serves}\\nKommer ${comes}`),
    );
    const which = await says(sofia, 'ja den 15, nej den 12');
    expect(which).not.toContain(`Kommer ${serves}`);
    expect(await says(sofia, 'nej tack den 15 januari, ja den 12 februari')).toMatch(
      new RegExp(`Kan inte tjänstgöra ${serves}\\nKommer ${comes}`),
    );
    expect(await answers('Sofia Berg')).toEqual([]);
    expect(await calls('2026-01-15')).toEqual(['Sofia Berg ASKED']);
    expect(await says(sofia, 'jag kommer den 15 januari')).toContain('Tjänstgöra för Karim Nasser');
    // What each of the two buttons asks.
    expect(await says(sofia, 'jag kan inte tjänstgöra den 2026-01-15')).toContain(
      'tackat nej till att tjänstgöra för Karim Nasser',
    );
    expect(await says(sofia, 'jag kan tjänstgöra den 2026-01-15')).toMatch(/tjänstgöra? för Karim Nasser/i);
  });
});
