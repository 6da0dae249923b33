import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { sender } from './support/activities.ts';
import { anna, board, changing, changingWorld, petra, region } from './support/changing-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, account, item, MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, sofia, maja } = people;

let world: World;
const { byOffice, hears, says, seen, meeting, importNotice, send } = noticeTalk(() => world);
const { idle, apply, at, move, press } = changing(() => world);

beforeEach(async () => {
  world = await changingWorld();
});
afterEach(() => world.close());

const isNotRegion = ({ organisation }: { organisation: string }) => organisation !== 'Region Norrskog';

describe('two at once, and cards that are old', () => {
  it('of two ersättare who say yes at the same instant one has the seat, and the other gets a courteous answer', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await at('2025-12-02', '09:00');
    await hears(petra, /Kan du tjänstgöra/);
    const answers = await Promise.all([
      world.press(sofia, 'substitute.accept', MEETING, { bot: 0 }),
      world.press(petra, 'substitute.accept', MEETING, { bot: 1 }),
    ]);
    const calls = (await meeting()).state.attendance.calls;
    const serving = calls.filter((call) => call.status === 'ACCEPTED');
    expect(serving).toHaveLength(1);
    const texts = answers.map(({ text }) => text);
    expect(texts.filter((text) => /^.*Tack\. Du tjänstgör för Karim Nasser/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Tack för att du svarade'))).toEqual([
      expect.stringContaining(`${serving[0]?.person.name} hann före och tjänstgör för Karim Nasser.`),
    ]);
  });

  it('an old card pressed after a move records nothing, and shows what holds now', async () => {
    const shown = await world.press(anna, 'notice.show', MEETING);
    const old = shown.verbs.find((one) => one.verb === 'rsvp.accept');
    await move('2025-12-18', 'Krock med fullmäktige');
    await hears(anna, /flyttat till torsdag 18 december/);
    const pressed = await world.press(anna, 'rsvp.accept', old?.data);
    expect(pressed.text).toContain('Mötet är flyttat till torsdag 18 december kl. 13.00–16.00.');
    expect(pressed.text).toContain('Ditt svar gällde den gamla tiden och är inte registrerat.');
    expect((await meeting()).state.attendance.answers).toEqual([]);
    const fresh = pressed.verbs.find((one) => one.verb === 'rsvp.accept');
    expect(await press(anna, 'rsvp.accept', fresh?.data)).toContain('anmäld till mötet torsdag 18 december');
  });

  it('words about a day without a meeting are never taken for another day', async () => {
    const none = await says(anna, 'jag kommer den 17 december');
    expect(none).toContain('Inget möte är inlagt onsdag 17 december.');
    expect(none).toContain('Nästa möte är torsdag 11 december');
    expect(await says(anna, 'jag har förhinder på fredag')).toContain(
      'Inget möte är inlagt fredag 5 december.',
    );
    expect(await says(maja, 'ställ in mötet 17 december')).toContain(
      'Inget möte är inlagt onsdag 17 december.',
    );
    expect(await says(maja, 'skicka kallelsen 17 december')).toContain('Inget möte är inlagt');
    expect((await meeting()).state.attendance.answers).toEqual([]);
    expect(await says(anna, 'jag är sjuk på torsdag den 11')).toContain('förhinder');
    await move('2025-12-18', 'Krock med fullmäktige');
    const moved = await says(eva, 'jag kommer den 11 december');
    expect(moved).toContain('Mötet torsdag 11 december är flyttat till torsdag 18 december');
    expect((await meeting()).state.attendance.answers).toEqual([]);
    await byOffice({ type: 'CancelMeeting', reason: 'För få ärenden' }, 'cancel');
    expect(await says(eva, 'jag kommer den 18 december')).toContain('är inställt');
  });

  it('words without a day answer a kallelse, and where none has gone out nothing is recorded', async () => {
    const plan = async (date: string) => {
      const frame = { date: date as LocalDate, start: '13:00', end: null, place: null, title: null } as const;
      const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: date } as const;
      const command = { type: 'PlanMeeting', ...frame, source: null } as const;
      return (await runOnMeeting(world.store, 'norrskog', frame.date, command, meta)).meetingId;
    };
    const answersOf = async (id: string) => {
      const state = (await loadMeeting(world.store, id))?.state;
      return state && state.status !== 'NONE' ? state.attendance.answers : [];
    };
    const [nearer, march] = [await plan('2025-12-09'), await plan('2026-03-11')];
    expect(await says(anna, 'jag kommer')).toContain('Du är anmäld till mötet torsdag 11 december');
    await says(eva, 'när är mötet 9 december');
    const other = await says(eva, 'jag kommer');
    expect(other).toContain('Menar du mötet torsdag 11 december');
    expect(await answersOf(nearer)).toEqual([]);

    await byOffice({ type: 'CancelMeeting', reason: 'För få ärenden' }, 'cancel');
    await at('2025-12-10', '09:00');
    const none = await says(anna, 'jag kommer');
    expect(none).toMatch(/Mötet torsdag 11 december.* är inställt/);
    expect(none).toContain('Nästa möte är onsdag 11 mars 2026. Till det är ingen kallelse skickad än.');
    expect(none).not.toContain('Visa kallelsen');
    expect(await says(karim, 'jag har förhinder')).toContain('Inget nytt är registrerat');
    expect(await answersOf(march)).toEqual([]);
    expect(await says(anna, 'jag kommer den 11 mars')).toContain('Du är anmäld till mötet onsdag 11 mars');
    expect(await answersOf(march)).toHaveLength(1);
  });

  it('changes of mind while Teams was away, and reminders slept over, are told once', async () => {
    world.teams.weather(() => ({ kind: 'refuse', status: 503 }));
    for (const verb of ['rsvp.decline', 'rsvp.accept', 'rsvp.decline']) {
      await world.press(karim, verb, MEETING);
      await idle();
    }
    world.teams.weather(null);
    for (const time of ['09:05', '09:30']) await at('2025-12-01', time);
    await hears(maja, /Karim Nasser har förhinder/);
    await hears(sofia, /^Kan du tjänstgöra[^?]*\?\n/);
    const told = (who: typeof maja, words: RegExp) => seen(who).filter((text) => words.test(text));
    expect(told(maja, /Karim Nasser (?:har förhinder|kommer)|tillfrågad att/)).toHaveLength(1);
    // A message of its own, beside the kallelse's card that is kept true.
    expect(told(sofia, /^Kan du tjänstgöra[^?]*\?\n/)).toHaveLength(1);
    // Friday's reminder is found on Saturday and waits for Monday, when there is one more.
    await at('2025-12-06', '09:00');
    await at('2025-12-08', '09:30');
    await hears(anna, /Påminnelse/);
    expect(told(anna, /Påminnelse/)).toHaveLength(1);
    expect(await press(sofia, 'notice.show', MEETING)).toContain(
      'Du kan fortfarande svara, så länge platsen',
    );
    await at('2025-12-11', '14:00');
    expect(await press(anna, 'rsvp.accept', MEETING)).toContain('så ändras något säger du till ordföranden');
  });

  it('a question in words is over when the answer to it is recorded, by a press or by the kansli', async () => {
    const answerOf = async (name: string) =>
      (await meeting()).state.attendance.answers.find(({ person }) => person.name === name)?.answer;
    expect(await says(anna, 'vet inte riktigt')).toContain('Kommer du till mötet');
    await at('2025-12-01', '09:05');
    await world.press(anna, 'rsvp.decline', MEETING);
    expect(await says(anna, 'ok tack, ja')).toContain('Ditt förhinder är registrerat sedan förut');
    expect(await answerOf('Anna Hed')).toBe('ABSENT');
    expect(await says(eva, 'kanske')).toContain('Kommer du till mötet');
    await at('2025-12-01', '09:10');
    await press(maja, 'rsvp.for', { ...MEETING, personId: 'eva-lind', answer: 'ABSENT' });
    await says(eva, 'ja');
    expect(await answerOf('Eva Lind')).toBe('ABSENT');
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    await at('2025-12-01', '09:15');
    expect(await says(sofia, 'osäker')).toContain('Tjänstgöra för Karim Nasser');
    await at('2025-12-01', '09:20');
    await world.press(sofia, 'substitute.decline', MEETING);
    const comes = await says(sofia, 'jag kommer');
    expect(comes).not.toContain('Du tjänstgör');
    expect(await answerOf('Sofia Berg')).toBe('COMING');
    const stands = (await meeting()).state.attendance.calls.find(
      ({ person }) => person.name === 'Sofia Berg',
    );
    expect(stands?.status).toBe('DECLINED');
    // What is asked after the answer is a question still.
    expect(await says(anna, 'jag kanske kommer ändå')).toContain('Kommer du till mötet');
    expect(await says(anna, 'ja')).toContain('Du är anmäld');
  });

  it('a kallelse that is on its way when she is asked only calls her: the question comes after it, once', async () => {
    world.teams.weather(() => ({ kind: 'refuse', status: 503 }));
    await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
    await send();
    await world.press(karim, 'rsvp.decline', MEETING);
    await idle();
    world.teams.weather(null);
    for (const time of ['09:05', '09:30']) await at('2025-12-01', time);
    await hears(sofia, /Kan du tjänstgöra/);
    await hears(sofia, /Lokaler/);
    await idle();
    expect(seen(sofia).filter((text) => /Kan du tjänstgöra/.test(text))).toHaveLength(1);
  });

  it('what was said of the old day is not told of the new one', async () => {
    // Teams is away while Karim answers and the meeting moves.
    world.teams.weather(() => ({ kind: 'refuse', status: 503 }));
    await world.press(karim, 'rsvp.decline', MEETING);
    await idle();
    await move('2025-12-18', 'Krock med fullmäktige');
    await idle();
    world.teams.weather(null);
    await at('2025-12-01', '09:05');
    await at('2025-12-01', '09:30');
    await hears(sofia, /flyttat till torsdag 18 december/);
    for (const who of [maja, sofia]) {
      expect(seen(who).filter((text) => /Nasser har förhinder|Kan du tjänstgöra/.test(text))).toEqual([]);
    }
    expect(await says(maja, 'hur många kommer på mötet?')).toContain('0 av 3 ledamotsplatser är fyllda.');
  });
});

describe('one person, one seat; and jäv beside förhinder', () => {
  const lars = account(sender('Lars Ek'), { email: 'lars.ek@exempel.se' });

  it('an ersättare of two seats is asked for one, and serves for one', async () => {
    const shared = [region(account(sofia)), { ...region(account(sofia)), ledamot: lars }];
    await apply({ ...board(), seats: [...board().seats.filter(isNotRegion), ...shared] });
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    const second = await press(maja, 'rsvp.for', { ...MEETING, personId: 'lars-ek', answer: 'ABSENT' });
    expect(second).toContain('Registrerat: Lars Ek har förhinder');
    const own = await press(sofia, 'substitute.accept', MEETING);
    expect(own).toContain('Du tjänstgör för Karim Nasser');
    expect((await meeting()).state.attendance.calls).toHaveLength(1);
    const status = await says(maja, 'hur många kommer på mötet?');
    expect(status).toContain('Sofia Berg tjänstgör för Karim Nasser.');
    expect(status).toContain('Ingen tjänstgör för Lars Ek.');
    // Karim is back: she is free, and is asked for the other seat.
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    await world.press(karim, 'rsvp.accept', MEETING);
    const released = await hears(sofia, /Du behöver inte tjänstgöra för Karim Nasser/);
    expect(released).not.toContain('får ändå vara med');
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
  });

  it('whether the meeting is quorate is told now and per ärende, with jäv and förhinder both taken in', async () => {
    for (const who of [eva, anna]) await world.press(who, 'rsvp.accept', MEETING);
    await world.press(karim, 'rsvp.decline', MEETING);
    const now = await says(maja, 'är vi beslutsföra den 11 december?');
    expect(now).toContain('Ja, som det ser ut nu: 2 av 3 platser är fyllda.');
    const form = await says(anna, 'jag är jävig på punkt 2');
    expect(form).toContain('Budget 2026');
    const reported = await world.press(anna, 'recusal.report', {
      meetingId: MEETING.meetingId,
      item: '2',
      ground: 'PARTY_OR_INTEREST',
    });
    expect(reported.text).toMatch(/jäv/i);
    const both = await says(maja, 'är vi beslutsföra den 11 december?');
    expect(both).toContain('Ja, som det ser ut nu: 2 av 3 platser är fyllda.');
    expect(both).toContain('Punkt 2, Budget 2026: 1 av 3 när jäv räknas av, inte beslutför.');
    // The ersättare who serves for Karim fills his seat in that ärende too.
    await world.press(sofia, 'substitute.accept', MEETING);
    expect(await says(maja, 'är vi beslutsföra den 11 december?')).toContain(
      'Punkt 2, Budget 2026: 2 av 3 när jäv räknas av, beslutför.',
    );
  });
});
