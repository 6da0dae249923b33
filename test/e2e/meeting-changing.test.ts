import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { circulationWorld, NORRSKOG, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { noticeTalk } from './support/notice-talk.ts';
import { data, form } from './support/preparing-world.ts';

let world: World;
const { says } = noticeTalk(() => world);
const press = (verb: string, input: object) => world.press(people.maja, verb, input);
const idOf = (day: string) => `meeting/norrskog/${day}`;

/** Karim's ersättare has no account in Teams. */
const BOARD = {
  ...NORRSKOG,
  seats: NORRSKOG.seats.map((seat) =>
    seat.organisation === 'Region Norrskog'
      ? { ...seat, ersattare: [{ name: 'Sofia Berg', email: 'sofia@exempel.se' }] }
      : seat,
  ),
};

beforeAll(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [BOARD] });
  await world.greet();
  for (const day of ['2025-12-18', '2026-01-15', '2026-02-12']) await press('meeting.create', form(day));
});
afterAll(() => world.close());

async function when(day: string) {
  const state = (await loadMeeting(world.store, idOf(day)))?.state;
  return state && state.status !== 'NONE' ? [state.date, state.start, state.end, state.place] : null;
}

async function called(day: string): Promise<void> {
  await press('meeting.item-add', { meetingId: idOf(day), itemId: `budget-${day}`, heading: 'Budget' });
  const preview = await press('notice.preview', { meetingId: idOf(day) });
  await press('notice.send', data(preview, 'notice.send'));
}

describe('a change that is told in words', () => {
  it.each([
    ['ändra tiden till 14-17 den 18 december', /14:00.*17:00/],
    ['skjut upp mötet den 18 december en timme', /14:00.*17:00/],
    ['flytta mötet 18 december till igår', /Dagen har varit|Jag läste inget nytt/],
    ['skjut upp mötet 18 december till mars', /Du skrev mars, men ingen dag/],
    ['flytta mötet 18 december. vi kan ju inte den dagen', /Vi kan ju inte den dagen/],
    ['flytta mötet 18 december. vi kan ju inte i april heller', /Vi kan ju inte i april heller/],
    ['ändra mötet 18 december till nåt annat', /Jag läste inget nytt om dag, tid eller plats/],
    ['ändra mötet 18 december till distans', /inte beslutat om möten på distans/],
  ])('%s: is filled in, or what was not read is told', async (text, shown) => {
    expect(await raw(text)).toMatch(shown);
  });

  it.each([
    ['flytta mötet i februari till den 5:e', '12 februari 2026', '2026-02-05'],
    ['flytta mötet i januari till 20 januari', '15 januari 2026', '2026-01-20'],
    ['flytta januarimötet en vecka framåt', '15 januari 2026', '2026-01-22'],
    ['skjut på mötet i januari en timme', '15 januari 2026', '14:00'],
    ['byt lokal på februarimötet till Biblioteket', '12 februari 2026', 'Biblioteket'],
    ['ändra tiden för mötet i februari till kl 10', '12 februari 2026', '10:00'],
    ['rätta tiden för mötet i februari, det är kl 13.30 inte 13', '12 februari 2026', '13:30'],
    ['ändra lokalen till Biblioteket 15 januari', '15 januari 2026', '"Biblioteket"'],
    ['flytta det sista mötet till 19 februari', '12 februari 2026', '2026-02-19'],
    ['flytta mötet efter nästa till 22 januari', '15 januari 2026', '2026-01-22'],
    ['flytta mötet den 12:e till den 11:e', '12 februari 2026', '2026-02-11'],
    ['flytta 15/1 till 14/1', '15 januari 2026', '2026-01-14'],
    [
      'ändra lokal för mötet 15 januari till Biblioteket, stadshuset målas om',
      '15 januari 2026',
      '"Biblioteket"',
    ],
    ['oj 15 januari är fullmäktige, ta 14 januari istället', '15 januari 2026', '15 januari är fullmäktige'],
    ['15 januari är 10 till 11.30 på biblioteket', '15 januari 2026', '"11:30"'],
    ['sätt tid och plats på mötet 15 januari: 10-11.30, Biblioteket', '15 januari 2026', '"Biblioteket"'],
    ['15 januari behöver vi nog vara klara 15 istället', '15 januari 2026', '"15:00"'],
    ['ny lokal för 15 januari blev Granen', '15 januari 2026', '"Granen"'],
    [
      'kan vi inte ta 14 januari istället för 15 januari? Karim har nämnd då',
      '15 januari 2026',
      '"Karim har nämnd då"',
    ],
    ['flytta mötet till en dag i juni', '18 december', '"2025-12-18"'],
  ])('%s: is of the meeting that is named', async (text, meeting, shown) => {
    const card = (await raw(text)).replaceAll('\u00a0', ' ');
    expect(card).toContain(`Ändra mötet torsdag ${meeting} kl.`);
    expect(card).toContain(shown);
  });

  it('of a month or a place in the order that has no meeting, or of several: none is moved instead', async () => {
    expect(await raw('flytta mötet i mars till den 10:e')).toContain('Inget möte är inlagt i mars.');
    expect(await raw('flytta det fjärde mötet till 10 mars')).toContain(
      'Inget möte är inlagt efter de tre nästa.',
    );
    for (const words of [
      'ändra lokal för mötet 13 januari till Biblioteket, stadshuset målas om',
      'mötet 13 januari börjar kl 10',
      'sätt plats på 13 januari: Biblioteket',
    ]) {
      expect(await raw(words), words).toContain('Inget möte är inlagt tisdag 13 januari');
    }
    const all = await raw('flytta alla mötena en vecka framåt');
    expect(all).toContain('Ett möte i taget ändras. Vilket av de 3 mötena gäller det?');
    expect(all).toContain('flytta mötet 2026-01-15 en vecka framåt');
    expect(await raw('flytta mötet 2026-01-15 en vecka framåt')).toContain('2026-01-22');
  });

  it('of a new meeting: hours in words, a place without a comma, and the days that remain', async () => {
    const first = await raw('boka in ett möte onsdag 18 mars 2026 halv tio');
    expect(first).toContain('"value":"09:30"');
    expect(await raw('nytt möte 18 mars 2026 kl 14 folkets hus')).toContain('"value":"Folkets hus"');
    expect(await raw('nytt möte 18 mars 2026 9-12 stadshuset och 9 juni 2026 9-12')).toContain(
      'Jag lägger in ett möte i taget. Det första är ifyllt; sedan återstår 9 juni',
    );
    expect(await raw('nytt möte igår kl 9')).toContain('Dagen har varit.');
    expect(await raw('ställ in mötet den 12:e. För få.')).toContain('"value":"För få"');
  });

  it('of several meetings: one at a time is called off, each with a button', async () => {
    const all = await raw('ställ in alla möten');
    expect(all).toContain('Vilket av de 3 mötena gäller det?');
    for (const day of ['2025-12-18', '2026-01-15', '2026-02-12']) expect(all).toContain(idOf(day));
    const spring = await raw('ställ in vårens möten 2026');
    expect(spring).toContain('Vilket av de 2 mötena gäller det?');
    expect(spring).not.toContain(idOf('2025-12-18'));
    for (const words of [
      'ställ in alla möten utom decembermötet',
      'ställ in mötena 15 januari och 12 februari',
      'ställ in 15 januari och torsdag den 12 februari',
      'ställ in alla möten i januari och februari',
    ]) {
      const said = await raw(words);
      expect(said, words).toContain('Vilket av de 2 mötena gäller det?');
      expect(said, words).not.toContain(idOf('2025-12-18'));
    }
    const only = await raw('ställ in alla möten i februari eftersom många är borta i januari');
    expect(only).toContain('Ställa in mötet torsdag 12 februari 2026');
    expect(only).toContain('Många är borta i januari');
    const one = await raw('ställ in 15 januari och 20 mars');
    expect(one).toContain('Ställa in mötet torsdag 15 januari 2026');
    expect(one).toContain('är inte med här: ”20 mars”');
    expect(await raw('ställ in alla möten i mars')).toContain('Inget möte är inlagt');
  });

  it('of which day stops: the material and the kallelse of the meeting that is named', async () => {
    const stop = await raw('när är materialstopp för mötet 12 februari?');
    expect(stop).toMatch(
      /Till mötet 12 februari 2026: materialstopp är \p{L}+ 2 februari 2026 och sista dag för kallelsen är \p{L}+ 5 februari 2026\./u,
    );
    expect(stop).not.toContain('Svara på kallelsen till');
    expect(await raw('när ska kallelsen gå ut till 12 februari?')).toContain('sista dag för kallelsen är');
  });

  it('is not made where the order is not to', async () => {
    expect(await says(people.maja, 'skicka inte kallelsen till mötet 18 december än')).toContain(
      'Då låter jag bli att skicka kallelsen.',
    );
    expect(await says(people.maja, 'flytta inte mötet 18 december')).toContain(
      'Då låter jag bli att flytta ett möte.',
    );
  });

  it('is left alone while its card is not pressed, when the next words are to wait', async () => {
    const stops = ['nej vänta', 'nej', 'stopp, gör det inte', 'avbryt', 'ångra', 'nej nej inte nu'];
    for (const stop of stops) {
      expect(await raw('ställ in mötet 12 februari, för få kan')).toContain('Ställa in mötet');
      const left = await raw(stop);
      expect(left, stop).toContain('Då låter jag bli att ställa in ett möte.');
      expect(left, stop).toContain('Inget har ändrats eller skickats.');
    }
    expect(await raw('flytta mötet 12 februari till 19 februari')).toContain('Ändra mötet');
    expect(await raw('nej vänta')).toContain('Då låter jag bli att flytta ett möte.');
    // Nothing stands on a card any more.
    expect(await raw('nej vänta')).not.toContain('Då låter jag bli');
  });

  it('is done when its card is pressed: what the next words undo is that', async () => {
    const meetingId = idOf('2026-02-12');
    await raw('flytta mötet 12 februari till 19 februari');
    await world.press(people.maja, 'meeting.move', { ...form('2026-02-19'), meetingId, reason: 'Krock' });
    const undone = await raw('ångra');
    expect(undone).not.toContain('Då låter jag bli');
    expect(undone).toContain('19 februari');
    await raw('flytta mötet 19 februari till 12 februari');
    await world.press(people.maja, 'meeting.move', { ...form('2026-02-12'), meetingId, reason: 'Prov' });
  });

  it('has the reason that was told with "för"', async () => {
    expect(await raw('avboka mötet den 12 februari för det är snö')).toContain('Det är snö');
    expect(await raw('ställ in mötet den 12 februari, magsjuka på kontoret')).toContain(
      'Magsjuka på kontoret',
    );
    expect(await raw('ställ in mötet, torsdag 12 februari')).toContain('"value":""');
  });
});

/** All that is sent in answer, field values too. */
async function raw(text: string): Promise<string> {
  const { inChat } = noticeTalk(() => world);
  const chat = inChat(people.maja);
  const before = world.teams.posted(chat).length;
  await world.write(people.maja, text);
  await world.teams.waitFor(before + 1, chat);
  return JSON.stringify(world.teams.posted(chat).slice(before));
}

describe('a reason that tells of somebody’s health (dataskyddsförordningen art. 9.1)', () => {
  it('is not filled in from words, and is told of before it goes to everybody', async () => {
    const card = await raw('flytta mötet 12 februari till 19 februari, ordföranden sjuk');
    expect(card).toContain('säger något om en persons hälsa');
    expect(card).not.toContain('rdföranden sjuk');
    const ill = { ...form('2026-02-19'), meetingId: idOf('2026-02-12'), reason: 'Ordföranden sjuk' };
    expect((await press('meeting.move-preview', ill)).text).toContain('går till alla som berörs');

    expect(await says(people.maja, 'ställ in mötet 12 februari, ordföranden sjuk')).toContain(
      'fyllde inte i',
    );
    const cancel = { meetingId: idOf('2026-02-12'), reason: 'Ordföranden sjuk' };
    const asked = await press('meeting.cancel', cancel);
    expect(asked.text).toContain('går till alla som berörs');
    expect(await when('2026-02-12')).not.toBeNull();
    // Whoever has been told decides.
    expect(data(asked, 'meeting.cancel')).toMatchObject({ toldOf: 'Ordföranden sjuk' });
    const other = { ...cancel, reason: 'Karim opereras', toldOf: 'Ordföranden sjuk' };
    expect((await press('meeting.cancel', other)).text).toContain('går till alla som berörs');
  });
});

describe('a card that is older than what it changes', () => {
  it('changes what was filled in on it alone, and says so where it was looked over already', async () => {
    const old = await press('meeting.move-form', { meetingId: idOf('2026-01-15') });
    const was = data(old, 'meeting.move-preview');
    const filled = { ...was, ...form('2026-01-15', { place: 'Folkets hus' }), reason: 'Bättre lokal' };
    const overtaken = await press('meeting.move-preview', filled);
    await press('meeting.move', {
      meetingId: idOf('2026-01-15'),
      ...form('2026-01-22'),
      reason: 'Krock',
    });
    const looked = await press('meeting.move-preview', filled);
    expect(looked.text).toContain('Ändra mötet från torsdag 22 januari 2026 kl. 13.00–16.00, Stadshuset');
    expect(looked.text).toContain('till torsdag 22 januari 2026 kl. 13.00–16.00, Folkets hus?');
    const late = await press('meeting.move', data(overtaken, 'meeting.move'));
    expect(late.text).toContain('Mötet har ändrats sedan du fick kortet, och inget har ändrats nu.');
    expect(await when('2026-01-15')).toEqual(['2026-01-22', '13:00', '16:00', 'Stadshuset']);
    const confirm = data(looked, 'meeting.move');
    expect((await press('meeting.move', confirm)).text).toContain('Folkets hus');
    expect((await press('meeting.move', confirm)).text).not.toContain('har ändrats sedan');
  });
});

describe('what the kansli does for others', () => {
  it('is told of whom it does not reach: the person herself, and the ersättare who is asked', async () => {
    await called('2026-02-12');
    const meeting = { meetingId: idOf('2026-02-12') };
    const karim = await press('rsvp.for', { ...meeting, personId: 'karim-nasser', answer: 'ABSENT' });
    expect(karim.text).toContain('Sofia Berg är tillfrågad som ersättare.');
    expect(karim.text).toContain('Sofia Berg nås inte i Teams. Hör av dig till sofia@exempel.se');
    expect(karim.text).toContain('Personen får ett besked.');
    const sofia = await press('rsvp.for', { ...meeting, personId: 'sofia-berg', answer: 'DECLINES' });
    expect(sofia.text).toContain('nås inte i Teams');
    expect(sofia.text).not.toContain('Personen får ett besked.');
  });

  it('shows another place as that, and no move: asked what has changed since the kallelse, and in the proof', async () => {
    const meeting = { meetingId: idOf('2026-02-12') };
    await press('meeting.move', {
      ...meeting,
      ...form('2026-02-12', { place: 'Folkets hus' }),
      reason: 'Större',
    });
    expect(await says(people.maja, 'vad har ändrats i kallelsen till mötet 12 februari?')).toContain(
      'Sedan dess har alla fått besked om att mötet är torsdag 12 februari 2026 kl. 13.00–16.00, Folkets hus.',
    );
    await world.bots[0]?.bot.outbox.idle();
    for (const words of ['har alla fått veta om nya lokalen?', 'vet alla att vi har bytt lokal?'])
      expect(await says(people.maja, words), words).toMatch(/Beskedet har nått \d+ av \d+ personer/);
    for (const words of ['vilka har inte sett det', 'vilka vet inte om lokalbytet'])
      expect(await says(people.maja, words), words).toContain('Har inte fått beskedet: Sofia Berg.');
    const proof = (await press('notice.proof', meeting)).text;
    expect(proof).toContain('Mötet är sedan torsdag 12 februari 2026 kl. 13.00–16.00, Folkets hus.');
    expect(proof).not.toContain('flyttat till');
  });

  it('is proved by whom it has reached, asked of the move or the cancelling itself', async () => {
    const meetingId = idOf('2026-04-16');
    await press('meeting.create', form('2026-04-16'));
    await called('2026-04-16');
    await press('meeting.move', { meetingId, ...form('2026-04-23'), reason: 'Salen är upptagen.' });
    await world.bots[0]?.bot.outbox.idle();
    const moved = await says(people.maja, 'vem har fått besked om flytten till 23 april?');
    expect(moved).toMatch(/Beskedet har nått \d+ av \d+ personer/);
    expect(moved).toContain('torsdag 23 april');
    expect(moved).toContain('Sofia Berg: har inget konto i Teams');
    expect(moved).toContain('Karim Nasser: framme');
    const missing = await says(people.maja, 'vilka vet inte att mötet 23 april är flyttat?');
    expect(missing).toContain('Har inte fått beskedet: Sofia Berg.');
    expect(missing).not.toContain('Karim');
    const latest = await says(people.maja, 'har alla fått veta att mötet är flyttat?');
    expect(latest).toMatch(/Beskedet har nått \d+ av \d+ personer/);
    expect(await says(people.lars, 'vem har fått besked om flytten?')).not.toContain('Sofia Berg');
    await press('meeting.cancel', { meetingId, reason: 'För få ärenden' });
    await world.bots[0]?.bot.outbox.idle();
    const cancelled = await says(people.maja, 'vilka har inte fått veta att mötet är inställt?');
    expect(cancelled).toContain('Har inte fått beskedet: Sofia Berg.');
    expect(cancelled).toContain('Mötet torsdag 23 april 2026');
    expect(cancelled).toContain('är inställt sedan');
    for (const words of ['vem har inte fått veta?', 'vilka har inte fått beskedet']) {
      expect(await says(people.maja, words), words).toContain('Har inte fått beskedet: Sofia Berg.');
    }
  });

  it('sends the kallelse to everybody, also where one person is named', async () => {
    await press('meeting.item-add', { meetingId: idOf('2025-12-18'), itemId: 'b', heading: 'Budget' });
    const shown = await says(people.maja, 'skicka kallelsen till Karim för mötet 18 december');
    expect(shown).toContain(
      'Kallelsen går till alla som ska ha den på en gång, inte bara till Karim Nasser.',
    );
  });
});

describe('a meeting that is not ahead any more', () => {
  it.each([
    ['stryk punkt 1 på mötet 6 november', /har hållits/],
    ['gör punkt 1 på mötet 6 november intern', /har hållits/],
    ['posta dagordningen 6 november', /har hållits/],
    ['lägg till en punkt om bilar till mötet 6 november', /har hållits/],
    ['flytta mötet 6 november till 21 januari', /har hållits/],
    ['lägg till en punkt om bilar till mötet 22 januari', /är inställt/],
    ['stryk punkt 1 på mötet 22 januari', /är inställt/],
    ['posta dagordningen 22 januari', /är inställt/],
    ['påminn om mötet 22 januari', /är inställt/],
    ['skicka kallelsen till mötet 22 januari', /är inställt/],
  ])('%s: says so, and touches no other', async (text, told) => {
    const day = '2025-11-06' as LocalDate;
    const minutes = {
      type: 'ImportMinutes',
      ...{ date: day, start: '13:00', end: '15:00', place: 'Stadshuset', paragraphs: [], present: [] },
      ...{ chair: null, secretary: null, adjusters: [], adjustedOn: null, postedOn: null, removedOn: null },
      document: { documentId: 'p', fileSha256: 'p', readingSha256: 'p', name: 'Protokoll.docx' },
    } as const;
    const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'minutes' } as const;
    await runOnMeeting(world.store, 'norrskog', day, minutes, meta);
    await press('meeting.cancel', { meetingId: idOf('2026-01-15'), reason: 'För få ärenden' });
    const shown = await says(people.maja, text);
    expect(shown).toMatch(told);
    expect(shown).not.toContain('18 december kl. 13');
  });
});

it('a meeting of today that is over is not the next: what names none is of the one that comes', async () => {
  await press('meeting.create', form('2025-12-01', { start: '10:00', end: '11:00' }));
  world.clock.set(instantAt('2025-12-01' as LocalDate, '11:05'));
  expect(await says(people.maja, 'skicka kallelsen')).toContain('18 december');
  expect(await says(people.karim, 'när är nästa möte')).toContain('18 december');
});

it('whether the board is quorate, asked where a meeting is just called off, says so first', async () => {
  await press('meeting.create', form('2025-12-10'));
  await press('meeting.cancel', { meetingId: idOf('2025-12-10'), reason: 'För få ärenden' });
  expect(await says(people.karim, 'är vi beslutsföra?')).toMatch(
    /Mötet onsdag 10 december kl\. 13\.00 är inställt/,
  );
});

describe('a meeting that was planned and called to here, and never read in', () => {
  it('is called to before anybody has answered', async () => {
    await press('meeting.create', form('2026-03-12'));
    await called('2026-03-12');
    for (const text of ['kommer jag 12 mars?', 'är jag anmäld till 12 mars?']) {
      const reply = await says(people.karim, text);
      expect(reply, text).toMatch(/torsdag 12 mars[\s\S]*Jag kommer[\s\S]*Jag har förhinder/);
      expect(reply, text).not.toContain('inte skickad än');
    }
    await press('meeting.create', form('2026-01-08'));
    await says(people.maja, 'visa dagordningen 8 januari');
    // What was spoken of last has no answers yet: the meetings that are called to have.
    for (const text of ['hur många kommer?', 'påminn de som inte svarat']) {
      expect(await says(people.maja, text), text).not.toMatch(/8 januari|inte skickad/);
    }
    expect(await says(people.maja, 'Karim ja, Eva nej')).toMatch(
      /Registrera att Karim Nasser kommer[\s\S]*Registrera att Eva Lind har förhinder/,
    );
    expect(await says(people.karim, 'nix, 12 mars går inte')).toContain('Ditt förhinder är registrerat');
  });
});
