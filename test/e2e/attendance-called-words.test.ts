import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { runOnMeeting } from '../../src/meeting/index.ts';
import { anna, gunnar, petra, preparedWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, sofia, maja, lars } = people;
let world: World;
const { hears, says, meeting, send } = noticeTalk(() => world);

beforeEach(async () => {
  world = await preparedWorld();
});
afterEach(() => world.close());

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
    for (const text of ['vilka ska rösta i punkt 3', 'vem röstar i Lovskolan?', 'vem går in i lovskolan'])
      expect(await says(maja, text), text).toContain('Deltar inte på grund av jäv: Anna Hed.');
    expect(short).toContain('Att fråga: Karim Nasser och Lars Ek.');
    expect(await says(maja, 'är vi beslutsföra på punkt 2?')).toContain('Punkt 2, Budget 2026: ja');
    for (const who of [karim, lars]) await cannot(who);
    for (const who of [sofia, petra]) await cannot(who);
    for (const text of ['är vi beslutsföra på lovskolan', 'är vi beslutsföra i ansökan från Lovskolan?'])
      expect(await says(maja, text), text).toContain('Punkt 3, Ansökan från Lovskolan: nej.');
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
    expect(await says(maja, 'är vi beslutsföra i alla ärenden')).toContain('inte beslutföra på punkt 3');
    for (const text of ['vad saknas inför 11 december', 'har vi kvorum?', 'är Norrskog beslutföra?'])
      expect(await says(maja, text), text).toContain('Att fråga för punkt 3: Lars Ek och Ulla Ek.');
    expect(await says(maja, 'är vi beslutsföra?')).toContain('Att fråga för punkt 3: Lars Ek och Ulla Ek.');
    await comes(lars);
    expect(await says(maja, 'vilka punkter är vi inte beslutsföra på?')).toContain(
      'Ni är beslutföra på alla punkter',
    );
  });
});

describe('quorum where somebody serves in one ärende alone (KL 6:27, 6:28)', () => {
  it('is told of that ärende, and not denied of all', async () => {
    await send();
    await world.press(karim, 'recusal.report', { ...MEETING, item: '3', ground: 'UNSURE' });
    await hears(maja, /Karim Nasser har anmält jäv/);
    for (const who of [eva, lars]) await comes(who);
    expect(await says(maja, 'sofia tackar ja till punkt 3 den 11 december')).toMatch(
      /^Vad svarade Sofia Berg\?[\s\S]*Kan tjänstgöra i punkt 3/,
    );
    await world.press(sofia, 'recusal.accept-call', { ...MEETING, item: '3', servesFor: 'karim-nasser' });
    for (const text of [
      'vem tar min plats i lovskolan',
      'vem röstar i mitt ställe på punkt 3 den 11 december',
    ])
      expect(await says(karim, text), text).toContain('Sofia Berg tjänstgör för Karim Nasser i punkt 3');
    const told = await says(maja, 'vilka punkter är vi inte beslutsföra på?');
    expect(told).toContain('Ni är beslutföra på punkt 3, där någon tjänstgör i just det ärendet');
    expect(told).toContain('men inte på de andra än: 2 av 5 platser är fyllda, 1 till behövs.');
    expect(told).not.toContain('någon punkt');
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

  it('a yes tells the kansli whose seat is left without anybody by it', async () => {
    await send();
    await cannot(karim);
    await cannot(lars);
    await hears(petra, /Kan du tjänstgöra för Lars Ek/);
    await press(petra, 'substitute.decline', MEETING);
    await press(sofia, 'substitute.accept', MEETING);
    expect(await hears(maja, /Sofia Berg tjänstgör för Karim Nasser/)).toMatch(
      /Ingen tjänstgör för Lars Ek\.[\s\S]*Sofia Berg tjänstgör redan för Karim Nasser/,
    );
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
