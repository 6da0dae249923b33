import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { runOnMeeting } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { anna, BOARD, gunnar, petra } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, item, MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, sofia, maja, lars } = people;
let world: World;
const { byOffice, hears, says, seen, importNotice, meeting, send } = noticeTalk(() => world);

beforeEach(async () => {
  const store = { ...memoryStore(), streams: memoryStreams() };
  world = await circulationWorld(store, { boards: [BOARD] });
  await importNotice('first', [...AGENDA, item('3', 'Ansökan från Lovskolan', ['att bevilja 450 000 kr'])]);
  for (const who of [eva, karim, lars, anna, sofia, petra, gunnar, maja]) await world.write(who, 'hej');
  world.teams.clear();
});
afterEach(() => world.close());

const idle = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
const press = async (...[who, verb, data]: Parameters<World['press']>) =>
  (await world.press(who, verb, data ?? MEETING)).text;
const comes = (who: typeof maja) => world.press(who, 'rsvp.accept', MEETING);
const cannot = (who: typeof maja) => world.press(who, 'rsvp.decline', MEETING);
const recuse = () =>
  world.press(anna, 'recusal.report', { ...MEETING, item: '3', ground: 'PARTY_OR_INTEREST' });
const recordFor = (personId: string, answer: string) =>
  world.press(maja, 'rsvp.for', { ...MEETING, personId, answer });

describe('quorum per ärende, asked in words (KL 6:27, 6:30)', () => {
  it('tells of the punkt that is asked about, with jäv taken in, what is missing and whom to ask', async () => {
    await send();
    const none = await says(maja, 'är vi beslutsföra på punkt 3?');
    expect(none).toContain(
      'Punkt 3, Ansökan från Lovskolan: inte ännu. 0 av 5 platser är fyllda, 3 till behövs.',
    );
    expect(none).toContain('Ingen har anmält jäv i punkten');
    expect(await says(maja, 'är vi beslutsföra på punkt 9?')).toContain('Punkt 9 finns inte på dagordningen');
    await recuse();
    for (const who of [eva, anna]) await comes(who);
    await recordFor('ulla-ek', 'COMING');
    const short = await says(maja, 'är vi beslutsföra på punkt 3?');
    expect(short).toContain('Punkt 3, Ansökan från Lovskolan: inte ännu. 2 av 5 platser är fyllda');
    expect(short).toContain('Deltar inte på grund av jäv: Anna Hed.');
    expect(short).toContain('Att fråga: Karim Nasser och Lars Ek.');
    expect(await says(maja, 'är vi beslutsföra på punkt 2?')).toContain('Punkt 2, Budget 2026: ja');
    for (const who of [karim, lars]) await cannot(who);
    for (const who of [sofia, petra]) await cannot(who);
    const no = await says(maja, 'är vi beslutsföra på punkt 3?');
    expect(no).toContain('Punkt 3, Ansökan från Lovskolan: nej.');
    expect(no).toContain('Flytta det till ett annat möte');
  });

  it('tells on which punkter the board is not quorate, and not the general rule', async () => {
    await send();
    await recuse();
    expect(await says(maja, 'vilka punkter är vi inte beslutsföra på?')).toContain(
      'Ni är inte beslutföra på någon punkt än: 0 av 5 platser är fyllda',
    );
    for (const who of [eva, anna, karim]) await comes(who);
    const one = await says(maja, 'vilka punkter är vi inte beslutsföra på?');
    expect(one).toContain('Ni är inte beslutföra på punkt 3, som det ser ut nu.');
    expect(one).toContain('Att fråga för punkt 3: Lars Ek och Ulla Ek.');
    expect(await says(maja, 'är vi beslutsföra?')).toContain('Att fråga för punkt 3: Lars Ek och Ulla Ek.');
    await comes(lars);
    expect(await says(maja, 'vilka punkter är vi inte beslutsföra på?')).toContain(
      'Ni är beslutföra på alla punkter',
    );
  });
});

describe('ersättare: who is asked, who is held, and what a no comes to', () => {
  it('one who is asked for another seat is told of, to ersättare, ledamot and kansli', async () => {
    await send();
    await cannot(karim);
    await cannot(lars);
    await hears(petra, /Kan du tjänstgöra för Lars Ek/);
    const held =
      'Sofia Berg är redan tillfrågad för Karim Nasser. Behövs Sofia Berg inte där ställs frågan även här';
    const receipt = await press(petra, 'substitute.decline', MEETING);
    expect(receipt).toContain('Du har tackat nej till att tjänstgöra för Lars Ek torsdag 11 december');
    expect(receipt).toContain(held);
    expect(receipt).toContain('Registrerat måndag 1 december kl. 09.00. Du kan ändra dig så länge platsen');
    expect(receipt).toContain('Samordningsförbundet Norrskog');
    expect(await hears(maja, /Petra Alm kan inte tjänstgöra/)).toContain(held);
    expect(await says(lars, 'jag har förhinder')).toContain(held);
    expect(await says(maja, 'vem går in för Lars?')).toContain(held);
    expect(await press(petra, 'notice.show', MEETING)).toContain(
      'Du har tackat nej till att tjänstgöra för Lars Ek.',
    );
    // And so it is: when Karim comes back, Sofia is asked for Lars.
    await comes(karim);
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    // Taken back on the card that said no.
    const back = await world.press(petra, 'notice.show', MEETING);
    expect(back.text).not.toContain('Det finns ingen annan');
    expect(await press(petra, 'substitute.accept', MEETING)).toContain('Tack. Du tjänstgör för Lars Ek');
    await hears(sofia, /Petra Alm tjänstgör för Lars Ek/);
    const late = await press(sofia, 'substitute.accept', MEETING);
    expect(late).toContain('Petra Alm hann före och tjänstgör för Lars Ek.');
    expect(late).toContain('tillfrågas igen om platsen blir ledig');
  });

  it('a förhinder that stands names the one who is asked, however it is said again', async () => {
    await send();
    await says(karim, 'jag har förhinder');
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    for (const text of ['kanske har jag förhinder', 'jag har förhinder, petra får gå i mitt ställe']) {
      const again = await says(karim, text);
      expect(again).toContain('Ditt förhinder är registrerat');
      expect(again).toContain('Sofia Berg tillfrågas som ersättare.');
      expect(again).not.toContain('Petra Alm');
    }
  });

  it('a no in words, or förhinder while serving, has its whole receipt and a way back', async () => {
    await send();
    await cannot(eva);
    await hears(gunnar, /Kan du tjänstgöra/);
    expect(await says(gunnar, 'nej tack')).toContain('Du har tackat nej till att tjänstgöra för Eva Lind');
    expect(await says(gunnar, 'ja jag tjänstgör')).toContain('Tack. Du tjänstgör för Eva Lind');
    const receipt = await says(gunnar, 'jag har förhinder');
    expect(receipt).toContain('Ditt förhinder är registrerat: mötet torsdag 11 december');
    expect(receipt).toContain('Du tjänstgör alltså inte för Eva Lind.');
    expect(receipt).toContain('Det finns ingen annan ersättare att fråga. Platsen blir tom.');
    expect(receipt).toContain('Jag kan tjänstgöra ändå');
    expect(await press(gunnar, 'substitute.accept', MEETING)).toContain('Tack. Du tjänstgör för Eva Lind');
    // By the announced time the chair settles it, and no card offers it any more.
    world.clock.set(instantAt('2025-12-11' as LocalDate, '13:20'));
    await world.tick();
    for (const who of [eva, gunnar]) {
      expect(await press(who, 'notice.show', MEETING)).not.toMatch(
        /Jag kan komma ändå|Jag har förhinder|tjänstgöra ändå/,
      );
    }
  });

  it('"gunnar nej" by the kansli may be a no to serve or a förhinder: both are offered, and marked', async () => {
    await send();
    await cannot(eva);
    await hears(gunnar, /Kan du tjänstgöra/);
    for (const text of ['gunnar nej', 'gunnar har förhinder']) {
      const asked = await says(maja, text);
      expect(asked).toContain('Vad svarade Gunnar Holm?');
      expect(asked).toContain('Gunnar Holm är tillfrågad att tjänstgöra för Eva Lind');
      expect(asked).toMatch(/Kan inte tjänstgöra\nHar förhinder till mötet/);
    }
    expect((await meeting()).state.attendance.calls).toMatchObject([{ status: 'ASKED' }]);
    await recordFor('gunnar-holm', 'DECLINES');
    expect(await hears(gunnar, /Du har tackat nej|Kallelse/)).toBeDefined();
    const { events } = await meeting();
    expect(events.at(-1)?.event).toMatchObject({ accepted: false, viaOffice: { name: 'Maja Holm' } });
    // Nobody on the board may do it for another.
    expect(await says(anna, 'gunnar har förhinder')).toContain('registrerar bara kansliet');
  });

  it('"vem går in för Karim?" says for which meeting, also when it is not the next', async () => {
    await send();
    const at = world.clock.now();
    const frame = { date: '2026-02-12' as LocalDate, start: '13:00', end: null, place: null, title: null };
    const meta = { at, actor: { kind: 'operator' }, commandId: 'plan' } as const;
    await runOnMeeting(
      world.store,
      'norrskog',
      frame.date,
      { type: 'PlanMeeting', ...frame, source: null },
      meta,
    );
    await says(karim, 'jag har förhinder den 12 februari');
    expect(await says(maja, 'vem går in för Karim?')).toMatch(
      /Karim Nasser har förhinder torsdag 12 februari 2026[\s\S]*Sofia Berg är tillfrågad/,
    );
    await cannot(karim);
    const both = await says(maja, 'vem går in för Karim?');
    expect(both).toContain('på 2 möten');
    expect(both).toContain('Torsdag 11 december kl. 13.00–16.00: Sofia Berg är tillfrågad.');
    expect(both).toContain('Torsdag 12 februari 2026 kl. 13.00: Sofia Berg är tillfrågad.');
    expect(await says(karim, 'vem går in för mig den 12 februari?')).toContain('Torsdag 12 februari 2026');
    expect(await says(maja, 'vem går in för Karim den 3 mars?')).toContain('Inget möte är inlagt');
  });
});

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
      /Påminn dem på annat sätt[\s\S]*Ring eller skriv till Ulla Ek/,
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
    expect(await says(maja, 'ta bort svaret från Karim')).toContain('har själv svarat');
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
