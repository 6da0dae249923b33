import { afterAll, beforeAll, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { runOnMeeting } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { channelMessage } from './support/activities.ts';
import { anna, BOARD, gunnar, petra } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, MEETING, noticeTalk } from './support/notice-talk.ts';
import { fields, idIn } from './support/poll-talk.ts';
import { readable } from './support/talk.ts';

const { eva, karim, sofia, maja, lars } = people;

let world: World;
const { answers, hears, importNotice, says, send } = noticeTalk(() => world);

beforeAll(async () => {
  const store = { ...memoryStore(), streams: memoryStreams() };
  const terms = [{ from: '2023-04-01', to: '2025-12-31', source: 'Förbundsordningen 6 §' }];
  world = await circulationWorld(store, { boards: [{ ...BOARD, terms }] });
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, lars, anna, sofia, petra, gunnar, maja]) await world.write(who, 'hej');
  await send();
});
afterAll(() => world.close());

it.each([
  ['Sofia kan gå i mitt ställe', /Kommer du till mötet[\s\S]*Inget är registrerat[\s\S]*Jag har förhinder/],
  ['kan du säga till Maja att jag inte kommer', /Kommer du till mötet[\s\S]*Jag har förhinder/],
  ['säg till kansliet att jag kommer', /Kommer du till mötet[\s\S]*Inget är registrerat/],
  ['vilka möten har jag?', /Torsdag 11 december kl\. 13\.00–16\.00: du är kallad och har inte svarat/],
  ['kan jag ändra mig?', /Ett svar på kallelsen ändrar du tills mötet börjar/],
  ['troligtvis kommer jag den 11 december', /Kommer du till mötet torsdag 11 december/],
  ['fastnat i kön, kommer inte', /Kommer du till mötet[\s\S]*Inget är registrerat/],
  ['kommer imte', /Kommer du till mötet[\s\S]*Inget är registrerat[\s\S]*Jag har förhinder[\s\S]*Jag kommer/],
  ['fastnat, kommer inte', /Kommer du till mötet[\s\S]*Inget är registrerat/],
  ['jag kan inte i december', /Kommer du till mötet torsdag 11 december|förhinder/],
  ['om jag inte kan den 11, vem går då in?', /Sofia Berg/],
  ['vad händer om jag har förhinder?', /Sofia Berg/],
])('"%s" from a ledamot', async (text, reply) => {
  expect(await says(karim, text)).toMatch(reply);
});

it('"kan om Karim inte kan" of his ersättare is her own, and asked about', async () => {
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
  expect(await says(sofia, 'kan om Karim inte kan')).toMatch(
    /^(?:Tjänstgöra för Karim Nasser|Kommer du till mötet)/,
  );
});

it('kan jag hoppa in, of somebody who is not asked', async () => {
  expect(await says(gunnar, 'kan jag hoppa in för Lars?')).toMatch(/inte tillfrågad/);
  expect(await answers()).not.toContain('Gunnar Holm COMING');
});

it('tells somebody her own answer, and gives her seat back with a button', async () => {
  await says(lars, 'jag har förhinder');
  for (const text of ['vad har jag svarat', 'kan jag få tillbaka min plats']) {
    expect(await says(lars, text), text).toMatch(/Ditt förhinder är registrerat[\s\S]*Jag kan komma ändå/);
  }
  expect(await says(lars, 'vilka möten har jag svarat på?')).toContain(
    'Torsdag 11 december kl. 13.00–16.00: du har förhinder.',
  );
  expect(await says(anna, 'vilka möten har jag svarat på?')).toContain('Du har inte svarat på kallelsen');
});

it('the kansli’s words of two that say two things are of each, and a doubt is asked', async () => {
  expect(await says(maja, 'Karim kommer men inte Eva den 11 december')).toMatch(
    /Registrera att (?:Karim Nasser kommer|Eva Lind har förhinder) torsdag 11 december/,
  );
  expect(await says(maja, 'Eva kanske kommer')).toMatch(
    /Vad svarade Eva Lind[\s\S]*Kommer\nHar förhinder till mötet/,
  );
  expect(await answers()).not.toContain('Eva Lind ABSENT');
});

it('whoever called is only the messenger, and who is not to be late is asked of', async () => {
  for (const text of [
    'Gunnar ringde och sa att Eva inte kan',
    'Gunnar hälsar att Eva är sjuk',
    'Eva kan inte, sa Gunnar',
    'Evas man ringde, Eva är inlagd',
  ]) {
    const asked = await says(maja, text);
    expect(asked, text).toContain('Registrera att Eva Lind har förhinder');
    expect(asked, text).not.toContain('Gunnar Holm');
  }
  for (const text of [
    'Eva hälsar att hon inte missar mötet',
    'Eva kommer inte för sent',
    'Eva kommer inte att utebli',
    'Eva är frisk igen',
    'Eva måste gå kl 15',
    'Eva blir sen',
    'Eva kommer efter lunch',
    'Eva kommer om Karim inte kommer',
    'Eva kommer inte att behöva någon ersättare',
  ]) {
    const asked = await says(maja, text);
    expect(asked, text).toContain('Vad svarade Eva Lind?');
    expect(asked, text).not.toContain('Registrera att');
  }
  expect(await answers()).not.toContain('Eva Lind ABSENT');
});

it('words of being there are an answer, or are asked about, whatever they resemble', async () => {
  const comes = /Kommer du till mötet torsdag 11 december[\s\S]*Inget är registrerat/;
  for (const text of [
    'måste gå kl 15',
    'måste gå redan kl 14.30',
    'behöver sticka tidigare',
    'sitter fast i en kö, börja utan mig',
    'eller nej, på plats',
  ]) {
    expect(await says(eva, text), text).toMatch(comes);
  }
  expect(await says(eva, 'tack för påminnelsen, är där')).toContain('Du är anmäld till mötet torsdag 11');
  expect(await says(eva, 'oj jag menade nej')).toMatch(/Kommer du till mötet[\s\S]*Jag har förhinder/);
  expect(await says(eva, 'nej')).toContain('Ditt förhinder är registrerat');
  expect(await says(eva, 'kommer visst')).toContain('Du är anmäld till mötet torsdag 11 december');
  expect(await answers()).toContain('Eva Lind COMING');
});

it('one’s own answer is struck by its card, a promise to come back is asked, and who is called is told', async () => {
  for (const text of ['stryk mitt svar', 'ta bort min anmälan']) {
    expect(await says(eva, text), text).toMatch(
      /Du är anmäld till[\s\S]*inget nytt har registrerats[\s\S]*Jag har förhinder/,
    );
  }
  expect(await says(anna, 'återkommer')).toContain('Kommer du till mötet torsdag 11 december');
  expect(await says(anna, 'vilka är kallade till mötet?')).toContain('Har inte svarat');
  for (const text of ['är där om en kvart', 'sitter fast i köer, börja utan mig', 'kommer om tåget går']) {
    expect(await says(anna, text), text).toContain('Kommer du till mötet torsdag 11 december');
  }
  expect(await says(anna, 'vilka möten har jag?')).toContain('11 december');
  expect(await says(maja, 'Anna har inte fått kallelsen')).toMatch(
    /Anna Hed har fått den|på väg till Anna Hed/,
  );
  expect(await says(eva, 'är frisk igen! kommer')).not.toContain('Det förstod jag inte');
});

it('a bare yes where others read along is no answer, and says where to give it', async () => {
  const at = '19:kanal@thread.tacv2';
  const place = { teamId: '19:team@thread.tacv2', channelId: at };
  const before = world.teams.posted(`${at};messageid=1`).length;
  await world.bots[0]?.post(channelMessage(anna, 'ja', world.around(), place));
  const [reply] = (await world.teams.waitFor(before + 1, `${at};messageid=1`)).slice(before);
  expect(readable(reply?.body ?? {})).toContain('Inget är registrerat: här, där andra läser med');
  expect(await answers()).not.toContain('Anna Hed COMING');
});

it('the kansli’s words of several: whoever goes out, heads and lines, and what is told of the rest', async () => {
  const yes = (name: string) => new RegExp(`Registrera att ${name} kommer`);
  const no = (name: string) => new RegExp(`Registrera att ${name} har förhinder`);
  for (const [text, ...cards] of [
    ['Eva och Anna byter, Eva går bort och Anna kommer', no('Eva Lind'), yes('Anna Hed')],
    ['Eva ja\nAnna nej\nKarim ja', yes('Eva Lind'), no('Anna Hed'), yes('Karim Nasser')],
    ['Kommer: Eva, Karim\nFörhinder: Anna', yes('Eva Lind'), yes('Karim Nasser'), no('Anna Hed')],
    ['Förhinder: Eva Lind, Anna Hed. Övriga kommer.', no('Eva Lind'), no('Anna Hed')],
  ] as const) {
    world.teams.clear();
    await says(maja, text);
    for (const card of cards) await hears(maja, card);
  }
  expect(await hears(maja, /Registrera att .* kommer torsdag[\s\S]*Tryck för var och en/)).toContain(
    'Ulla Ek',
  );
  world.teams.clear();
  await says(maja, 'alla utom Eva kommer');
  await hears(maja, no('Eva Lind'));
  world.teams.clear();
  await says(maja, 'Eva och Hans Ek kommer');
  await hears(maja, /Ingen i styrelsen heter Hans Ek/);
  expect(await says(maja, 'lars strömberg kommer inte')).toContain('Ingen i styrelsen heter Lars Strömberg');
  expect(await says(maja, 'Eva blir sen 20 minuter')).toContain('Vad svarade Eva Lind?');
});

it('"ångra" tells what was done last, and offers the button that changes it', async () => {
  for (const text of ['ångra', 'ångra mig', 'nej tillbaka', 'jag tryckte fel']) {
    const own = await says(eva, text);
    expect(own, text).toMatch(/Du är anmäld till mötet[\s\S]*inget nytt har registrerats/);
    expect(own, text).toContain('Jag har förhinder');
    expect(own, text).not.toContain('jäv');
  }
  await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'ulla-ek', answer: 'ABSENT' });
  expect(await says(maja, 'ångra')).toMatch(
    /Det här gjorde du senast[\s\S]*Maja Holm: registrerade för Ulla Ek: har förhinder[\s\S]*Ta bort svaret/,
  );
  expect(await says(maja, 'ångra flytten')).toContain(
    'Jag ser inget möte och ingen punkt som du har flyttat',
  );
  expect(await says(gunnar, 'ångra')).toContain('Jag ser inget som du har gjort med ett möte');
});

it('an answer with a signature or a mail’s footer is the answer, and no more', async () => {
  for (const text of [
    'Tack, noterat. Kommer ej. Mvh Anna Hed, ledamot',
    'Kommer ej // Sent from Outlook',
    'Kommer inte.\n\nMed vänlig hälsning\nAnna Hed\nArbetsförmedlingen\n\nSkickat från min iPhone',
  ]) {
    expect(await says(anna, text), text).toContain(
      'Ditt förhinder är registrerat: mötet torsdag 11 december',
    );
    await says(anna, 'kommer ändå');
  }
  for (const text of [
    'Kommer. /Anna',
    'Jag kommer!! /A',
    'kommer, anna',
    'Kommer\n\nSkickat från min iPhone',
  ]) {
    await says(anna, 'jag har förhinder');
    expect(await says(anna, text), text).toContain('Du är anmäld till mötet torsdag 11 december');
  }
  expect(await says(anna, 'Hälsningar Anna, skickat från min Samsung')).toContain('Hej.');
});

it('one who declined to serve and now says that she can is asked, or told who has the seat', async () => {
  await says(lars, 'jag kommer ändå');
  await says(karim, 'jag har förhinder');
  await world.press(sofia, 'substitute.decline', MEETING);
  for (const text of ['ja jag kan', 'jo jag kan visst', 'va bra, jag kan', 'nu kan jag']) {
    expect(await says(sofia, text), text).toMatch(
      /Tjänstgöra för Karim Nasser[\s\S]*Du har tackat nej[\s\S]*Jag kan tjänstgöra ändå\nJag kommer utan att tjänstgöra/,
    );
  }
  await world.press(petra, 'substitute.accept', MEETING);
  expect(await says(sofia, 'ja jag kan')).toMatch(
    /Petra Alm tjänstgör för Karim Nasser[\s\S]*Inget är registrerat[\s\S]*Jag kommer utan att tjänstgöra/,
  );
  expect(await answers()).not.toContain('Sofia Berg COMING');
});

it('who leads is told on the kansli’s receipt of the chair’s förhinder, and to whoever asks', async () => {
  for (const text of ['vem tar över om jag blir sjuk?', 'vem leder om jag blir sjuk?']) {
    expect(await says(eva, text), text).toMatch(/väljer då bland ledamöterna|leder Karim Nasser/);
  }
  await says(karim, 'jag kommer');
  for (const text of ['vem tar över om jag blir sjuk?', 'vem går in om jag inte kan?']) {
    expect(await says(eva, text), text).toMatch(
      /leder Karim Nasser mötet som vice ordförande[\s\S]*Gunnar Holm/,
    );
  }
  expect(await says(lars, 'vem tar över om jag blir sjuk?')).not.toContain('leder');
  expect(await says(lars, 'vem leder om ordföranden är försenad?')).toContain(
    'Är Eva Lind bara med en del av mötet',
  );
  expect(await says(eva, 'är det jag som leder?')).toContain('Du leder mötet torsdag 11 december');
  const record = async (personId: string) =>
    (await world.press(maja, 'rsvp.for', { ...MEETING, personId, answer: 'ABSENT' })).text;
  expect(await record('eva-lind')).toContain('Karim Nasser leder mötet.');
  expect(await says(karim, 'är det jag som leder?')).toContain('Du leder mötet torsdag 11 december');
  expect(await says(lars, 'vem leder om ordföranden är försenad?')).toMatch(
    /Karim Nasser leder mötet[\s\S]*Eva Lind har förhinder/,
  );
  expect(await record('karim-nasser')).toContain('Varken ordföranden eller någon vice ordförande kommer');
  for (const one of ['lars-ek', 'anna-hed', 'ulla-ek']) await record(one);
  for (const who of [gunnar, sofia, petra]) await world.press(who, 'substitute.decline', MEETING);
  await world.tick();
  expect(await hears(maja, /blir inte beslutfört/)).toContain('Varken ordföranden eller någon vice');
});

it('a meeting that is over today is no longer the next', async () => {
  const date = '2025-12-18' as LocalDate;
  const frame = { date, start: '13:00', end: '16:00', place: 'Stadshuset' };
  const document = { documentId: 'd', fileSha256: 'd', readingSha256: 'd', name: 'Kallelse.docx' };
  const notice = { type: 'ImportNotice', ...frame, document, noticeDate: null, called: [], agenda: AGENDA };
  const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'later' } as const;
  await runOnMeeting(world.store, 'norrskog', date, notice as never, meta);
  world.clock.set(instantAt('2025-12-11' as LocalDate, '16:30'));
  expect(await says(anna, 'jag kommer')).toContain('Du är anmäld till mötet torsdag 18 december');
  expect(await says(maja, 'hur många kommer?')).toMatch(/Kommer: Anna Hed/);
});

it('"ångra" is of an answer per capsulam or to a snabbfråga, where that is what was done last', async () => {
  const circulationId = await world.open();
  await world.press(eva, 'circulation.answer', { circulationId, version: 1, answer: 'APPROVE' });
  expect(await says(eva, 'ångra')).toMatch(
    /Det här gjorde du senast: du svarade .* i ”Inköp av dator till kansliet”/,
  );
  await hears(eva, /Inköp av dator till kansliet[\s\S]*Ändra svar/);
  expect(await says(lars, 'ångra')).not.toContain('Det här gjorde du senast: du svarade');
  world.clock.set(instantAt('2025-12-11' as LocalDate, '16:40'));
  const pollId = idIn(await world.press(maja, 'poll.open', fields({ day: '2025-12-12' })));
  await world.press(eva, 'poll.answer', { pollId, choice: '0' });
  expect(await says(eva, 'ångra mig')).toContain('Du har svarat på snabbfrågan');
  await world.press(eva, 'circulation.answer', { circulationId, version: 1, answer: 'REJECT' });
  world.clock.set(instantAt('2025-12-11' as LocalDate, '16:50'));
  await world.press(eva, 'rsvp.accept', { meetingId: 'meeting/norrskog/2025-12-18' });
  expect(await says(eva, 'ångra')).toContain('Du är anmäld till mötet torsdag 18 december');
});

it('a mandatperiod that ends before a meeting is told to the kansli, and to whoever asks (FinsamL 13 §)', async () => {
  expect(await says(lars, 'när går mandatet ut?')).toContain(
    'Mandatperioden i Norrskog är 1 april 2023 till 31 december 2025.',
  );
  const date = '2026-01-15' as LocalDate;
  const frame = { date, start: '13:00', end: '16:00', place: 'Stadshuset' };
  const document = { documentId: 'j', fileSha256: 'j', readingSha256: 'j', name: 'Kallelse.docx' };
  const notice = { type: 'ImportNotice', ...frame, document, noticeDate: null, called: [], agenda: AGENDA };
  const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'january' } as const;
  await runOnMeeting(world.store, 'norrskog', date, notice as never, meta);
  const preview = await world.press(maja, 'notice.preview', { meetingId: `meeting/norrskog/${date}` });
  expect(preview.text).toContain(
    'Mandatperioden slutar onsdag 31 december, före mötet, och registret har samma personer efter det.',
  );
  expect(await says(lars, 'när går mitt uppdrag ut?')).toContain('31 december 2025');
  expect(await says(lars, 'visa mötesplanen')).toContain('Mandatperioden slutar onsdag 31 december');
  const button = preview.verbs.find(({ verb }) => verb === 'notice.send');
  await world.press(maja, 'notice.send', button?.data ?? {});
  const status = async (who: typeof maja) =>
    (await world.press(who, 'attendance.status', { meetingId: `meeting/norrskog/${date}` })).text;
  expect(await status(maja)).toContain('före mötet, och kallelsen har gått till dem som registret har');
  expect(await status(lars)).not.toContain('Mandatperioden');
  const plan = await says(maja, 'Sammanträdesplan 2026\n12 mars kl 13\n11 juni kl 13');
  expect(plan.match(/Mandatperioden slutar/g)?.length).toBeGreaterThan(0);
  expect(plan).toMatch(/12 mars 2026 kl\. 13\.00\. Mandatperioden slutar/);
  expect(plan).not.toMatch(/11 juni 2026 kl\. 13\.00\. Mandatperioden/);
});
