import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { runOnMeeting } from '../../src/meeting/index.ts';
import { anna, preparedWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, sofia, maja, lars } = people;
let world: World;
const { byOffice, hears, says, seen, meeting, send } = noticeTalk(() => world);

beforeEach(async () => {
  world = await preparedWorld();
});
afterEach(() => world.close());

const idle = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
const press = async (...[who, verb, data]: Parameters<World['press']>) =>
  (await world.press(who, verb, data ?? MEETING)).text;
const comes = (who: typeof maja) => world.press(who, 'rsvp.accept', MEETING);
const cannot = (who: typeof maja) => world.press(who, 'rsvp.decline', MEETING);
const recordFor = (personId: string, answer: string) =>
  world.press(maja, 'rsvp.for', { ...MEETING, personId, answer });

describe('who leads, who is reached, and who may', () => {
  it('the vice chair’s förhinder says nothing of a chair who comes; without both the board chooses', async () => {
    await send();
    await cannot(karim);
    const silent = await hears(maja, /Karim Nasser har förhinder/);
    expect(silent).not.toContain('Eva Lind leder mötet.');
    expect(silent).toContain('Eva Lind, som leder mötet, har inte svarat än.');
    await cannot(eva);
    expect(await hears(maja, /Eva Lind har förhinder/)).toContain(
      'Styrelsen väljer då bland ledamöterna vem som leder mötet (FinsamL 17 §)',
    );
    await comes(karim);
    const leads = await says(maja, 'vem leder mötet den 11 december?');
    expect(leads).toContain('Karim Nasser leder mötet torsdag 11 december');
    expect(leads).toContain('Eva Lind har förhinder');
    const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'plan' } as const;
    const frame = { date: '2026-02-12' as LocalDate, start: '13:00', end: null, place: null, title: null };
    const plan = { type: 'PlanMeeting', ...frame, source: null } as const;
    await runOnMeeting(world.store, 'norrskog', frame.date, plan, meta);
    expect(await says(maja, 'vem leder mötet den 12 februari?')).toContain(
      'Eva Lind leder mötet torsdag 12 februari 2026',
    );
    expect(await says(maja, 'är vi beslutsföra den 3 mars?')).toContain('Inget möte är inlagt tisdag 3 mars');
  });

  it('counts those who are reached, and names those who are not', async () => {
    const preview = await world.press(maja, 'notice.preview', MEETING);
    expect(preview.text).toContain('Den går till 5 ledamöter och 3 ersättare');
    expect(preview.text).toContain('Nås inte i Teams: Ulla Ek.');
    expect(preview.text).toContain('Skicka till 7 personer');
    expect(await says(maja, 'vilka nås inte?')).toContain('Nås inte i Teams: Ulla Ek.');
    expect(await send()).toContain('går nu till 7 personer');
    await idle();
    const question = await says(maja, 'påminn de som inte svarat');
    expect(question).toContain('Påminn 4 personer');
    expect(question).not.toContain('Ulla Ek och');
    expect(await press(maja, 'meeting.remind', MEETING)).toContain('går till 4 personer');
    const out = await says(maja, 'vilka nås inte?');
    expect(out).toContain('Har inte fått kallelsen: Ulla Ek.');
    for (const who of [eva, karim, lars, anna]) await comes(who);
    world.clock.set(instantAt('2025-12-01' as LocalDate, '12:00'));
    expect(await says(maja, 'påminn de som inte svarat')).toMatch(
      /Ingen påminnelse går om mötet torsdag 11 december[^:]*: Ulla Ek nås inte i Teams[\s\S]*Ring eller skriv till Ulla Ek/,
    );
  });

  it('the proof by words is for those who see to the sending, and tells the others why not', async () => {
    await send();
    await idle();
    expect(await says(maja, 'vem har öppnat kallelsen?')).toContain('har fått kallelsen, 0 har öppnat den');
    expect(await says(maja, 'ladda ned beviset')).toContain('Beviset som fil');
    const why = 'visas för kansliet och den som leder mötet (Klubbans ordning)';
    for (const text of ['vem har öppnat kallelsen?', 'vilka nås inte?', 'ladda ned beviset']) {
      expect(await says(anna, text)).toContain(why);
    }
    expect(await press(anna, 'notice.export', MEETING)).toContain(why);
  });

  it('an extra meeting is the chair’s to decide and a third’s to demand, and the kansli’s to put in (KL 6:23)', async () => {
    const chair = await says(eva, 'kalla till extra möte');
    expect(chair).toContain('(KL 6:23)');
    expect(chair).toContain('Skriv dag och tid till Maja Holm (maja.holm@exempel.se)');
    for (const text of ['kalla till extra möte', 'boka ett extra sammanträde']) {
      expect(await says(anna, text)).toContain('Här räcker det att 2 av 5 ledamöter begär det.');
    }
    expect(await says(maja, 'kalla till extra möte 17 december')).toMatch(
      /Nytt sammanträde[\s\S]*2025-12-17/,
    );
  });

  it('tells those who may that they can put in, move and remind, and everybody of the calendar', async () => {
    const office = await says(maja, 'hjälp');
    for (const can of [
      'lägga in, flytta och ställa in möten',
      'påminna dem som inte har svarat',
      'kalender',
    ]) {
      expect(office).toContain(can);
    }
    expect(await says(eva, 'hjälp')).toContain('påminna dem som inte har svarat');
    const member = await says(anna, 'hjälp');
    expect(member).toContain('kalender');
    expect(member).not.toContain('lägga in, flytta');
  });
});

describe('what is told anew, and what has been told', () => {
  const move = (date: string) =>
    byOffice(
      {
        type: 'MoveMeeting',
        to: { date, start: '13:00', end: '16:00', place: 'Stadshuset' },
        reason: 'Krock',
      },
      `move-${date}`,
    );
  const add = async (heading: string) => {
    const form = await world.press(maja, 'meeting.item-add-form', MEETING);
    const button = form.verbs.find(({ verb }) => verb === 'meeting.item-add');
    await world.press(maja, 'meeting.item-add', { ...button?.data, heading });
  };

  it('a later version tells only what is new since the last one; a move has been told by itself', async () => {
    await send();
    await add('Lokaler');
    await send();
    await move('2025-12-18');
    const moved = await hears(anna, /är flyttat till torsdag 18 december/);
    expect(moved).not.toContain('Ändrat: dagen');
    expect(moved).not.toContain('Lokaler tillkom');
    await add('Besök');
    const preview = await press(maja, 'notice.preview', MEETING);
    expect(preview).toContain('Skicka version 3');
    expect(preview).toMatch(/tillkom: Besök/);
    expect(preview).not.toMatch(/tillkom: Lokaler|Ändrat: dagen/);
    world.teams.clear();
    await send();
    const third = await hears(anna, /Kallelse, version 3/);
    expect(third).toMatch(/tillkom: Besök/);
    expect(third).not.toMatch(/tillkom: Lokaler|Ändrat: dagen/);
    await press(maja, 'meeting.remind', MEETING);
    expect(await hears(anna, /Påminnelse/)).not.toMatch(/tillkom:/);
    expect(seen(anna).filter((text) => /Något gick fel/.test(text))).toEqual([]);
  });
});

describe('an answer that the kansli recorded wrongly', () => {
  it('is taken back by words or by the button: she and the ersättare who was asked are told', async () => {
    await send();
    const receipt = await recordFor('karim-nasser', 'ABSENT');
    expect(receipt.verbs.map(({ verb }) => verb)).toContain('rsvp.take-back');
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    expect(await says(eva, 'ta bort svaret från Karim')).toContain('registrerar bara kansliet');
    const question = await says(maja, 'ta bort svaret från Karim');
    expect(question).toContain('Ta bort svaret att Karim Nasser har förhinder');
    expect(await says(maja, 'ångra registreringen av Karim')).toContain('Ta bort svaret att Karim Nasser');
    expect((await meeting()).state.attendance.answers).toHaveLength(1);
    const data = { ...MEETING, personId: 'karim-nasser' };
    expect(await press(maja, 'rsvp.take-back', data)).toContain('Borttaget: Karim Nasser har inte svarat');
    await hears(karim, /Svaret som kansliet registrerade för dig är borttaget/);
    expect(await hears(sofia, /Du behöver inte tjänstgöra för Karim Nasser/)).toContain('fel registrerat');
    expect((await meeting()).state.attendance.answers).toEqual([]);
    await comes(karim);
    for (const words of ['ta bort svaret från Karim', 'stryk Karims förhinder', 'ta bort karims förhinder'])
      expect(await says(maja, words), words).toContain('har själv svarat');
    expect(await says(maja, 'ta bort svaret från Lars')).toContain('Lars Ek har inte svarat');
  });
});

describe('what is asked of a kallelse', () => {
  it('by when to answer it, whether it arrived, who comes from afar, and the link there is or is not', async () => {
    expect(await says(maja, 'när ska jag senast svara?')).toContain('Ingen kallelse väntar på ditt svar');
    await send();
    expect(await says(karim, 'när ska jag senast svara?')).toMatch(
      /11 december[\s\S]*senast måndag 8 december/,
    );
    expect(await says(maja, 'nådde kallelsen fram?')).toMatch(/personer har fått kallelsen/);
    expect(await says(maja, 'hur många är på distans?')).toContain('Ingen har anmält sig på distans');
    expect(await says(karim, 'vad är länken till mötet?')).toMatch(/har ingen länk/);
    expect(await says(karim, 'jag kommer inte in på mötet i Teams')).toMatch(/har ingen länk/);
    expect((await meeting()).state.attendance.answers).toEqual([]);
  });

  it('whoever asks whether the board is quorate is not told to ask herself', async () => {
    await send();
    const told = await says(eva, 'är vi beslutsföra?');
    expect(told).toContain('Att fråga: ');
    expect(told).not.toMatch(/Att fråga:[^.]*Eva Lind/);
    expect(told).toContain('Du har inte heller svarat.');
  });
});
