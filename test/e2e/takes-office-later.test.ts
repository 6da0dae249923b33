import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyDescription } from '../../src/board/index.ts';
import { type LocalDate, localDateOf } from '../../src/kernel/index.ts';
import { type MeetingCommand, runOnMeeting } from '../../src/meeting/index.ts';
import { described } from '../support/boards.ts';
import { sender } from './support/activities.ts';
import { BOARD, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, account, item, MEETING, noticeTalk } from './support/notice-talk.ts';
import { laterOnNorrskog, laterSubstituteOnNorrskog, onTwoBoards } from './support/two-boards.ts';

const { eva, karim, lars, maja, olga, sofia } = people;
const rolf = sender('Rolf Nyman');

let world: World;
const { says, seen, meeting, importNotice } = noticeTalk(() => world);
const idle = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));

/** Lars leaves the board two days before its meeting, and Rolf, whom the description knows by his address, comes. */
const seats = BOARD.seats
  .map((seat) => (seat.ledamot.name === eva.name ? { ...seat, ledamot: account(eva) } : seat))
  .map((seat) =>
    seat.ledamot.name === lars.name
      ? {
          ...seat,
          ledamot: [
            account(lars, { to: '2025-12-09' }),
            { name: rolf.name, role: 'ordförande', email: 'rolf.nyman@exempel.se', from: '2025-12-10' },
          ],
        }
      : seat,
  );

beforeEach(async () => {
  world = await calledWorld({ ...BOARD, seats });
  world.teams.members.set(rolf.id, { ...rolf, email: 'rolf.nyman@exempel.se' });
});
afterEach(() => world.close());

it('whoever takes office before the meeting is known, gets the kallelse, and asks and answers about that meeting', async () => {
  const begins = /^Ditt uppdrag i Samordningsförbundet Norrskog börjar onsdag 10 december\./;
  expect(await says(rolf, 'hej')).toMatch(begins);
  await idle();
  expect(seen(rolf).filter((text) => /Kallelse till sammanträde torsdag 11 december/.test(text))).not.toEqual(
    [],
  );
  world.teams.clear();
  expect(await says(rolf, 'vad står på dagordningen?')).toMatch(begins);
  await idle();
  expect(await says(rolf, 'jag har förhinder')).toContain('Det du skriver registreras inte än');
  await idle();
  expect(seen(rolf).at(-1)).toMatch(/torsdag 11 december[\s\S]*Budget 2026[\s\S]*Jag kommer/);
  expect((await world.press(rolf, 'rsvp.accept', MEETING)).text).toContain('Du är anmäld till mötet');
  expect((await world.press(rolf, 'notice.read', MEETING)).text).toContain('Ansökan från Lovskolan');
  expect((await world.press(rolf, 'calendar.file', MEETING)).text).not.toContain('inte');
  expect((await meeting()).state.attendance.answers).toMatchObject([
    { person: { name: 'Rolf Nyman' }, answer: 'COMING' },
  ]);
  expect(await says(maja, 'vilka nås inte?')).not.toContain('Rolf');
});

it('whoever was put on the board after the kallelse went out and has read it here is not said to be without it', async () => {
  const nora = sender('Nora Ny');
  const withHer = seats.map((seat) =>
    seat.organisation === 'Arbetsförmedlingen'
      ? { ...seat, ersattare: [account(nora, { from: '2025-12-10' })] }
      : seat,
  );
  const rules = { distanceMeetings: { value: 'ALLOWED', source: 'Arbetsordningen, 6 §' } };
  const now = world.clock.now();
  const meta = { at: now, actor: { kind: 'operator' }, commandId: 'nora' } as const;
  await applyDescription(
    world.store.streams,
    described({ ...BOARD, rules, seats: withHer }),
    localDateOf(now),
    meta,
  );
  await world.restart();
  await idle();
  const preview = async () => (await world.press(maja, 'notice.preview', MEETING)).text;
  expect(await preview()).toContain('Nora Ny har kommit till styrelsen sedan dess och har inte fått den');
  await says(nora, 'hej');
  expect(seen(nora).join()).toContain('Kallelse till sammanträde torsdag 11 december');
  expect(await preview()).toContain(
    'Nora Ny har kommit till styrelsen sedan dess och har fått upp kallelsen',
  );
  expect(await preview()).not.toContain('har inte fått den');
});

it('a meeting that was cancelled before anybody was called to it is no news to her', async () => {
  const at = world.clock.now();
  const by = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] };
  const on = { date: '2026-02-12', start: '13:00', end: '16:00', place: 'Rum', title: null, source: null };
  for (const command of [
    { type: 'PlanMeeting', ...on },
    { type: 'CancelMeeting', by, at, reason: 'Studieresa' },
  ]) {
    const meta = { at, actor: { kind: 'operator' }, commandId: command.type } as const;
    const whole = command as unknown as MeetingCommand;
    await runOnMeeting(world.store, 'norrskog', on.date as LocalDate, whole, meta);
  }
  await says(rolf, 'hej');
  await idle();
  expect(seen(rolf).join()).toContain('torsdag 11 december');
  expect(seen(rolf).join()).not.toMatch(/12 februari|Studieresa/);
});

it('until then she is nothing more: no other meeting, and no act of the office that she will have', async () => {
  await says(rolf, 'hej');
  const notice = {
    type: 'ImportNotice',
    date: '2025-12-05',
    start: '09:00',
    end: '11:00',
    place: 'Stadshuset',
  };
  const document = { documentId: 'd', fileSha256: 'd', readingSha256: 'd', name: 'Kallelse.docx' };
  const earlier = { ...notice, document, noticeDate: null, called: [], agenda: AGENDA } as unknown;
  const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'earlier' } as const;
  await runOnMeeting(world.store, 'norrskog', '2025-12-05' as LocalDate, earlier as MeetingCommand, meta);
  const shown = await world.press(rolf, 'notice.show', { meetingId: 'meeting/norrskog/2025-12-05' });
  expect(shown.text).not.toContain('Budget');
  for (const verb of ['meeting.remind', 'notice.proof', 'notice.preview']) {
    expect((await world.press(rolf, verb, MEETING)).text, verb).toMatch(
      /Bara kansliet|kansliet och den som leder/,
    );
  }
  expect(await says(olga, 'hej')).not.toContain('Ditt uppdrag');
});

it('the board asked for on a coming day is as it is then, and whoever leaves hears until when', async () => {
  const then = await says(maja, 'vilka sitter i styrelsen den 11 december?');
  expect(then).toContain('Rolf Nyman (ordförande)');
  expect(then).not.toContain('Lars Ek');
  expect(then).toContain('Så är det 11 december');
  expect(await says(maja, 'vilka sitter i styrelsen?')).toContain('Lars Ek');
  for (const words of ['sitter jag kvar?', 'när slutar mitt uppdrag?']) {
    expect(await says(lars, words), words).toContain('till och med 9 december');
  }
  expect(await says(lars, 'när är nästa möte?')).toContain('slutar innan dess, så du kallas inte till det');
  expect(await says(eva, 'när är nästa möte?')).not.toContain('kallas inte');
  const ends =
    'Du kallas inte till mötet torsdag 11 december kl. 13.00–16.00: ditt uppdrag i styrelsen slutar före dess.';
  for (const words of [
    'är jag med på mötet 11 december?',
    'har jag fått någon kallelse till mötet 11 december?',
    'får jag komma 11 december?',
    'kan jag vara med på mötet 11 december',
    'varför kallas inte jag till mötet 11 december?',
  ]) {
    expect(await says(lars, words), words).toContain(ends);
  }
  // Whoever sends it reads who is not called, and why.
  await importNotice('second', [...AGENDA, item('3', 'Hyra av båthus')]);
  const preview = await world.press(maja, 'notice.preview', MEETING);
  expect(preview.text).toContain('Kallas inte, för uppdraget i styrelsen slutar före mötet: Lars Ek.');
  expect(await says(eva, 'sitter jag kvar?')).toContain('Inget slut på uppdraget är inlagt');
  for (const words of ['vilka ska inte kallas längre', 'varför kallas inte Lars', 'vem kallas inte?']) {
    expect(await says(maja, words), words).toMatch(/Lars Ek kallas inte|slutar före mötet: Lars Ek/);
  }
  expect(await says(maja, 'varför kallas inte Eva')).toContain('Eva Lind hör till dem som kallas');
  const seat = await says(maja, 'vem går in för Lars?');
  expect(seat).toMatch(/Lars Ek kallas inte till mötet[\s\S]*Rolf Nyman är ledamot på platsen då/);
  expect(await says(maja, 'vem är ersättare för Lars?')).not.toContain('kallas inte');
});

it('whoever is on one board and takes office on another reads and answers the kallelse of that in words', async () => {
  await world.close();
  world = await laterOnNorrskog();
  const { has } = onTwoBoards(() => world);
  await has('norrskog', '2025-12-11', true);
  await has('kustlandet', '2025-12-18', false);
  const kallelse =
    /Ditt uppdrag i Samordningsförbundet Norrskog börjar[\s\S]*torsdag 11 december[\s\S]*Jag kommer/;
  const told = async (text: string) => {
    world.teams.clear();
    await says(sofia, text);
    return seen(sofia).join('\n');
  };
  for (const text of [
    'jag kan inte den 11:e',
    'kommer inte till norrskog 11 december',
    'vad står på dagordningen 11 december',
    'jag är jävig i punkt 2 den 11 december',
    'förhinder',
  ]) {
    const said = await told(text);
    expect(said, text).toMatch(kallelse);
    expect(said, text).not.toMatch(/Du är inte med i|Inget möte är inlagt|18 december/);
  }
  const both = await told('vilka möten har jag');
  expect(both).toMatch(kallelse);
  expect(both).toContain('18 december');
  for (const text of ['när är mötet i Kustlandet?', 'kan inte den 18:e, krock med Norrskog']) {
    expect(await told(text), text).not.toMatch(kallelse);
  }
});

it('whoever is asked to serve there before she takes office finds the question, whatever she is elsewhere', async () => {
  await world.close();
  world = await laterSubstituteOnNorrskog();
  const { has } = onTwoBoards(() => world);
  await has('norrskog', '2025-12-11', true);
  await has('kustlandet', '2025-12-18', false);
  await says(sofia, 'hej');
  await says(karim, 'hej');
  await world.press(karim, 'recusal.report', { ...MEETING, item: '2', ground: 'UNSURE' });
  await idle();
  for (const text of [
    'tjänstgör jag',
    'är jag tillfrågad',
    'vad väntar på mig',
    'nej jag kan inte i budgeten',
    'ja jag kan budgeten',
    'ska jag tjänstgöra?',
    'jag kan tjänstgöra',
    'kan inte tjänstgöra tyvärr',
    'ja',
    'nej tack',
  ]) {
    world.teams.clear();
    await says(sofia, text);
    const said = seen(sofia).join('\n');
    expect(said, text).toContain('Tjänstgöra för Karim Nasser i punkt 2, mötet torsdag 11 december');
    expect(said, text).not.toMatch(
      /Jag vet inte vad du svarar på|Inget väntar på dig|Du är inte tillfrågad|Ingen kallelse är skickad/,
    );
  }
});
