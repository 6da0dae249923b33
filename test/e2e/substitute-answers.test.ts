import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyDescription } from '../../src/board/index.ts';
import { instantAt, type LocalDate, later, localDateOf, MINUTE } from '../../src/kernel/index.ts';
import { described } from '../support/boards.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { anna, BOARD, gunnar, petra } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, DATE, MEETING, noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { eva, karim, sofia, maja, lars } = people;
let world: World;
const { hears, says, seen, importNotice, meeting, send } = noticeTalk(() => world);

beforeEach(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [BOARD] });
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, lars, anna, sofia, petra, gunnar, maja]) await world.write(who, 'hej');
  world.teams.clear();
  await send();
});
afterEach(() => world.close());

const press = async (...[who, verb, data]: Parameters<World['press']>) =>
  (await world.press(who, verb, data ?? MEETING)).text;
const recordFor = (personId: string, answer: string) =>
  press(maja, 'rsvp.for', { ...MEETING, personId, answer });
const at = (time: string) => world.clock.set(instantAt(DATE as LocalDate, time));

describe('the question that is open is the one that is answered', () => {
  it('and not one that has ended, also where somebody else was asked about first', async () => {
    await press(karim, 'rsvp.decline', MEETING);
    await press(sofia, 'substitute.accept', MEETING);
    await press(karim, 'rsvp.accept', MEETING);
    await hears(sofia, /Du behöver inte tjänstgöra för Karim Nasser/);
    await press(lars, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    const no = await says(sofia, 'nej');
    expect(no).toContain('Du har tackat nej till att tjänstgöra för Lars Ek');
    expect(no).not.toContain('Karim Nasser deltar');
    await hears(maja, /Sofia Berg kan inte tjänstgöra för Lars Ek/);
    // Taken back, of the seat that is still nobody's.
    await press(petra, 'substitute.decline', MEETING);
    expect(await press(sofia, 'substitute.accept', MEETING)).toContain('Du tjänstgör för Lars Ek');
  });

  it('of a seat that she was never asked for she is told how it stands, and nothing is recorded', async () => {
    await press(karim, 'rsvp.decline', MEETING);
    await press(sofia, 'substitute.accept', MEETING);
    await press(karim, 'rsvp.accept', MEETING);
    await hears(sofia, /Du behöver inte tjänstgöra för Karim Nasser/);
    await press(eva, 'rsvp.decline', MEETING);
    const { version } = await meeting();
    const told = await says(sofia, 'jag kan tjänstgöra för Eva');
    expect(told).toContain('Du är inte tillfrågad att tjänstgöra för Eva Lind');
    expect(told).toContain('Tillfrågad för Eva Lind: Gunnar Holm.');
    expect(told).not.toContain('Karim Nasser deltar');
    expect((await meeting()).version).toBe(version);
  });

  it.each(['kan tyvärr inte', 'tyvärr inte möjligt för mig', 'hinner tyvärr inte'])(
    'a no that speaks of nothing else is to what she was asked, and no förhinder to the whole day: %s',
    async (words) => {
      await press(karim, 'rsvp.decline', MEETING);
      await hears(sofia, /Kan du tjänstgöra/);
      const told = await says(sofia, words);
      expect(told).toMatch(/tackat nej till att tjänstgöra för Karim Nasser|Nej, jag kan inte/);
      expect(told).not.toContain('Ditt förhinder är registrerat');
      const { answers } = (await meeting()).state.attendance;
      expect(answers.map(({ person }) => person.name)).toEqual(['Karim Nasser']);
    },
  );

  it('that she is away all day is her förhinder, and no answer to one ärende alone', async () => {
    await press(karim, 'recusal.report', { ...MEETING, item: '2', ground: 'UNSURE' });
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser\? Punkt 2/);
    const told = await says(sofia, 'jag är på semester den 11');
    expect(told).toMatch(/Har du förhinder till|Ditt förhinder är registrerat|Jag har förhinder/);
    expect(told).not.toContain('i punkt 2');
  });

  it('a press on the older card says what was recorded, and what is still asked', async () => {
    await press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra/);
    const card = await press(sofia, 'rsvp.accept', MEETING);
    expect(card).toContain('Det är registrerat att du kommer till mötet');
    expect(card).toContain('Kan du tjänstgöra för Karim Nasser');
  });
});

describe('one who is let go from one seat', () => {
  it('is asked for the other whose own ersättare she is, and the kansli is not told that she is free', async () => {
    await press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    await press(lars, 'rsvp.decline', MEETING);
    await hears(petra, /Kan du tjänstgöra för Lars Ek/);
    await press(karim, 'rsvp.accept', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    const told = await hears(maja, /Karim Nasser kommer ändå/);
    expect(told).toContain('Sofia Berg behövs inte på den platsen, men är tillfrågad för Lars Ek.');
    expect(told).not.toContain('Sofia Berg behöver inte tjänstgöra');
    // The first of them to say yes keeps it.
    await press(sofia, 'substitute.accept', MEETING);
    await hears(petra, /Platsen är tagen: Sofia Berg tjänstgör för Lars Ek/);
  });
});

describe('one who has not answered in time', () => {
  it('is asked for the other seat whose own ersättare she is, and she and the kansli are told why', async () => {
    await press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    world.clock.set(later(world.clock.now(), 25 * 3_600_000));
    await world.tick();
    await press(lars, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    await hears(sofia, /Du behöver inte tjänstgöra för Karim Nasser[\s\S]*i stället för Lars Ek/);
    await hears(maja, /Sofia Berg tillfrågas inte längre för Karim Nasser .*, utan för Lars Ek/);
    expect(await says(sofia, 'ja')).toContain('Du tjänstgör för Lars Ek');
  });
});

describe('one who is moved from one seat to another', () => {
  it('whoever had förhinder and the kansli hear that nobody is asked there any more, and so it is when she has answered', async () => {
    await press(karim, 'rsvp.decline', MEETING);
    expect(await hears(sofia, /Kan du tjänstgöra för Karim Nasser/)).toContain('Sedan tillfrågas nästa');
    await press(lars, 'rsvp.decline', MEETING);
    const held = await hears(petra, /Kan du tjänstgöra för Lars Ek/);
    expect(held).not.toContain('ingen annan');
    world.clock.set(later(world.clock.now(), MINUTE));
    await press(sofia, 'substitute.decline', MEETING);
    await hears(petra, /Kan du tjänstgöra för Karim Nasser/);
    const own = await hears(lars, /^Petra Alm tillfrågas inte längre för din plats/);
    expect(own).toMatch(
      /utan för Karim Nasser[\s\S]*Ingen är tillfrågad för din plats nu\.[\s\S]*Behövs Petra Alm inte där/,
    );
    // To the kansli what came of the one no is one card, with the no first.
    const office = await hears(maja, /Petra Alm tillfrågas inte längre för Lars Ek/);
    expect(office).toMatch(/^Sofia Berg kan inte tjänstgöra för Karim Nasser/);
    expect(seen(maja).filter((text) => /Petra Alm/.test(text) && !/^Lars Ek/.test(text))).toHaveLength(1);
    expect(office).toMatch(
      /utan för Karim Nasser[\s\S]*Ingen är tillfrågad för Lars Ek nu\.[\s\S]*Behövs Petra Alm inte där/,
    );
    await press(petra, 'substitute.accept', MEETING);
    expect(await hears(maja, /^Petra Alm tjänstgör för Karim Nasser/)).toMatch(
      /Ingen tjänstgör för Lars Ek\.[\s\S]*Petra Alm tjänstgör redan för Karim Nasser/,
    );
    // Back again, she is asked for the other seat, and nobody is told that she is moved.
    await press(karim, 'rsvp.accept', MEETING);
    await hears(petra, /Kan du tjänstgöra för Lars Ek/);
  });
});

describe('an ersättare on two boards, called by both', () => {
  it('answers by a word or two the board that has just asked whether she can serve', async () => {
    await world.close();
    world = await twoBoards();
    const { has } = onTwoBoards(() => world);
    for (const who of [karim, sofia, maja]) await world.write(who, 'hej');
    for (const [board, date] of [
      ['norrskog', DATE],
      ['kustlandet', '2025-12-12'],
    ] as const) {
      await has(board, date, true);
      const preview = await world.press(maja, 'notice.preview', { meetingId: `meeting/${board}/${date}` });
      const button = preview.verbs.find((one) => one.verb === 'notice.send');
      await world.press(maja, 'notice.send', button?.data);
      await hears(sofia, board === 'norrskog' ? /Kallelse till.*Norrskog/s : /Kallelse till.*Kustlandet/s);
    }
    const other = { meetingId: 'meeting/kustlandet/2025-12-12' };
    world.clock.set(later(world.clock.now(), MINUTE));
    await press(karim, 'rsvp.decline', other);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    for (const text of [
      'ja tack',
      'det går bra',
      '👍',
      'Ja!',
      'ja gärna',
      'jag ställer upp',
      'det går bra att jag ersätter Karim',
    ]) {
      expect(await says(sofia, text), text).toContain('Du tjänstgör för Karim Nasser');
      await press(karim, 'rsvp.accept', other);
      world.clock.set(later(world.clock.now(), MINUTE));
      await press(karim, 'rsvp.decline', other);
    }
    expect(await says(sofia, 'nej tack')).toMatch(
      /Du har tackat nej till att tjänstgöra för Karim Nasser fredag 12 december/,
    );
  });
});

describe('a yes to serve is taken back', () => {
  it.each(['kan inte tjänstgöra ändå, fel av mig', 'nej jag kan inte tjänstgöra, fel av mig'])(
    'by "%s"',
    async (text) => {
      await press(karim, 'rsvp.decline', MEETING);
      await press(sofia, 'substitute.accept', MEETING);
      expect(await says(sofia, text)).toContain('Du har tackat nej till att tjänstgöra för Karim Nasser');
    },
  );

  it('by a press where more is said than that, or by "ångra"', async () => {
    await press(karim, 'rsvp.decline', MEETING);
    await press(sofia, 'substitute.accept', MEETING);
    for (const text of ['jag kan nog inte tjänstgöra ändå', 'ångra']) {
      const asked = await says(sofia, text);
      expect(asked, text).toMatch(/Tjänstgöra för Karim Nasser[\s\S]*inget nytt är registrerat/);
      expect(asked, text).toMatch(/Nej, jag kan inte/);
    }
    expect(await says(maja, 'Petra kommer istället för Sofia')).toMatch(
      /Petra Alm är inte tillfrågad att tjänstgöra för Karim Nasser[\s\S]*Sofia Berg kan inte tjänstgöra/,
    );
    await press(sofia, 'substitute.decline', MEETING);
    expect(await says(sofia, 'ångra')).toMatch(/Du har tackat nej[\s\S]*Jag kan tjänstgöra ändå/);
  });
});

describe('what is said is said of the right person and time', () => {
  it('a refusal of what the kansli records is about whom it is recorded for', async () => {
    const serves = await recordFor('anna-hed', 'SERVES');
    expect(serves).toContain('Anna Hed är inte tillfrågad som ersättare');
    expect(serves).not.toMatch(/Du (är|får|kan)/);
    const remote = await recordFor('anna-hed', 'REMOTE');
    expect(remote).toContain('Anna Hed kan komma till mötet eller ha förhinder.');
    expect(remote).not.toMatch(/[Dd]u kan/);
  });

  it('when the meeting has begun nobody is asked to answer after its end, or to come before its beginning', async () => {
    at('13:30');
    await press(karim, 'rsvp.decline', MEETING);
    const question = await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    expect(question).toContain('Mötet har börjat: svara så snart du kan');
    expect(question).not.toContain('Svara helst före');
    await press(sofia, 'substitute.accept', MEETING);
    const told = await hears(karim, /^Sofia Berg tjänstgör för dig/);
    expect(told).toContain('Vill du gå in säger du till ordföranden');
    expect(told).not.toContain('innan mötet börjar');
    at('16:30');
    const after = await press(maja, 'attendance.status', MEETING);
    expect(after).toContain('Mötet är över.');
    expect(after).not.toMatch(/som det ser ut nu|Registrera svar åt någon/);
  });
});

describe('whose term ends before the meeting', () => {
  it('is told that, and not as if she had never been of the board', async () => {
    const seats = BOARD.seats.map((seat, index) =>
      index === 1 ? { ...seat, ledamot: { ...seat.ledamot, to: '2025-12-05' } } : seat,
    );
    const board = described({ ...BOARD, seats, rules: { perCapsulamMode: 'UNANIMOUS' } });
    const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'ends' } as const;
    await applyDescription(world.store.streams, board, localDateOf(world.clock.now()), meta);
    expect(await press(karim, 'rsvp.decline', MEETING)).toContain(
      'Ditt uppdrag i styrelsen slutar före mötet torsdag 11 december',
    );
  });
});

describe('whoever has left the board', () => {
  it('is refused on the card that she still has, which has nothing more to press', async () => {
    const seats = BOARD.seats.map((seat, index) =>
      index === 3 ? { ...seat, ledamot: { name: 'Nils Ny' } } : seat,
    );
    const board = described({ ...BOARD, seats, rules: { perCapsulamMode: 'UNANIMOUS' } });
    const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'left' } as const;
    await applyDescription(world.store.streams, board, localDateOf(world.clock.now()), meta);
    const { version } = await meeting();
    const refused = await world.press(anna, 'rsvp.accept', MEETING);
    expect(refused.text).toMatch(/hittar jag inte i någon av dina styrelser[\s\S]*Inget är registrerat/);
    expect(refused.verbs).toEqual([]);
    expect((await meeting()).version).toBe(version);
  });
});

it('a serving ersättare who leaves is told of to the kansli with who is asked instead, once, and never as out of reach', async () => {
  await press(karim, 'rsvp.decline', MEETING);
  await press(sofia, 'substitute.accept', MEETING);
  await hears(maja, /Sofia Berg tjänstgör för Karim Nasser/);
  at('09:00');
  const seats = BOARD.seats.map((seat) => ({
    ...seat,
    ersattare: seat.ersattare.filter(({ name }) => name !== 'Sofia Berg'),
  }));
  const board = described({ ...BOARD, seats, rules: { perCapsulamMode: 'UNANIMOUS' } });
  const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'left' } as const;
  await applyDescription(world.store.streams, board, localDateOf(world.clock.now()), meta);
  await world.restart();
  const told = await hears(maja, /Sofia Berg tjänstgör inte för Karim Nasser/);
  expect(told).toContain('Petra Alm är tillfrågad som ersättare.');
  expect(told).not.toContain('nås inte i Teams');
  await hears(petra, /Kan du tjänstgöra för Karim Nasser/);
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
  expect(seen(maja).filter((text) => /Petra Alm är tillfrågad att tjänstgöra/.test(text))).toEqual([]);
});

describe('whoever comes to the board when the kallelse is out', () => {
  it('is told of to the kansli once, and is called without an account as well', async () => {
    const seats = BOARD.seats.map((seat, index) =>
      index === 3 ? { ...seat, ersattare: [{ name: 'Gerd Ny' }] } : seat,
    );
    const board = described({ ...BOARD, seats, rules: { perCapsulamMode: 'UNANIMOUS' } });
    const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'new' } as const;
    await applyDescription(world.store.streams, board, localDateOf(world.clock.now()), meta);
    await world.restart();
    const told = await hears(maja, /Gerd Ny har kommit till styrelsen och har inte fått kallelsen/);
    expect(told).toContain('Förhandsgranska kallelsen');
    await world.restart();
    const preview = await world.press(maja, 'notice.preview', MEETING);
    expect(preview.text).toContain('Kalla 1 ny person');
    const button = preview.verbs.find((one) => one.verb === 'notice.send');
    expect(await press(maja, 'notice.send', button?.data)).toContain(
      'Gerd Ny är nu kallad till mötet torsdag 11 december kl. 13.00–16.00, men nås inte i Teams.',
    );
    expect(seen(maja).filter((text) => /har kommit till styrelsen/.test(text))).toHaveLength(1);
  });
});
