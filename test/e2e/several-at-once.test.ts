import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LocalDate } from '../../src/kernel/index.ts';
import { loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { BOARD } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { fields } from './support/poll-talk.ts';

const { eva, karim, lars, sofia, maja } = people;
const [FIRST, SECOND, THIRD] = ['2025-12-11', '2025-12-18', '2026-01-15'] as const;

let world: World;
const { hears, inChat, seen } = noticeTalk(() => world);

/** Two meetings that are called to, a vote per capsulam, a snabbfråga, and a kallelse that the chair is to approve. */
beforeEach(async () => {
  const rules = {
    distanceMeetings: { value: 'ALLOWED', source: 'Arbetsordningen, 6 §' },
    chairApprovesNotice: true,
  };
  const store = { ...memoryStore(), streams: memoryStreams() };
  world = await circulationWorld(store, { boards: [{ ...BOARD, rules }] });
  for (const date of [FIRST, SECOND, THIRD]) await called(date);
  for (const who of [eva, karim, lars, sofia, maja]) await world.write(who, 'hej');
  await world.open({ heading: 'Inköp av skrivare' });
  await world.press(maja, 'poll.open', fields());
  const { verbs } = await world.press(maja, 'notice.preview', { meetingId: `meeting/norrskog/${THIRD}` });
  await world.press(maja, 'notice.ask-approval', verbs[0]?.data);
  await hears(eva, /Maja Holm vill skicka kallelsen/);
});
afterEach(() => world.close());

async function called(date: string): Promise<void> {
  const document = { documentId: date, fileSha256: date, readingSha256: date, name: 'Kallelse.docx' };
  const notice = {
    type: 'ImportNotice',
    ...{ date: date as LocalDate, start: '13:00', end: '16:00', place: 'Stadshuset' },
    ...{ document, noticeDate: null, called: [], agenda: AGENDA },
  } as const;
  const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: date } as const;
  await runOnMeeting(world.store, 'norrskog', date as LocalDate, notice, meta);
}

/** All that is answered to her words. */
async function told(who: typeof eva, text: string): Promise<string> {
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
  const before = seen(who).length;
  await world.write(who, text);
  await world.teams.waitFor(before + 1, inChat(who));
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
  return seen(who).slice(before).join('\n');
}

async function answer(name: string, date: string): Promise<string | undefined> {
  const state = (await loadMeeting(world.store, `meeting/norrskog/${date}`))?.state;
  if (!state || state.status === 'NONE') return undefined;
  return state.attendance.answers.find(({ person }) => person.name === name)?.answer;
}

const VOTE = /(?:Tillstyrker|Avstyrker): Inköp av skrivare/;
const POLL = /Ditt svar blir: (?:Ja|Nej|Kanske)[\s\S]*Ska vi ha lunch före mötet/;
const JAV = /Jäv: Punkt 2, Budget 2026[\s\S]*Vad gäller det/;
const APPROVAL = /Maja Holm vill skicka kallelsen till mötet torsdag 15 januari 2026[\s\S]*Godkänner du den/;
const ITEM = /Lämna förslaget ”Parkeringen” till kansliet/;
const UNSENT = /inget är skickat/;
const ABSENT = /Ditt förhinder är registrerat: mötet torsdag 18 december/;
const COMING = /Du är anmäld till mötet torsdag 11 december/;
const COMES = /(?:anmäld till|Kommer du till) mötet torsdag 11 december/;
const REMOTE = /Du är anmäld på distans till mötet torsdag 11 december/;

it.each([
  ['ja till skrivaren och förhinder den 18', [VOTE, ABSENT]],
  ['jag kommer den 11 och röstar ja om skrivaren', [COMING, VOTE]],
  ['har förhinder den 18, ja på enkäten', [ABSENT, POLL]],
  ['Nej till lunchen. Är med den 11 december', [POLL, COMING]],
  ['jäv i punkt 2 och jag kommer på distans den 11', [JAV, REMOTE]],
  ['jävig i punkt 2, annars kommer jag den 11', [JAV, COMING]],
  ['jävig i punkt 2, annars kommer jag', [JAV, COMES]],
  ['på plats, men är jävig i punkt 2', [COMES, JAV]],
  ['jäv på punkt 2. kommer annars', [JAV, COMES]],
  ['jag är jävig i punkt 2 men i övrigt kommer jag', [JAV, COMES]],
  ['18 december går inte, samt jag har jäv i budgeten', [/18 december/, JAV]],
  ['kallelsen ser bra ut, förhinder den 18', [APPROVAL, ABSENT]],
  ['är med den 11 december men kallelsen kan skickas', [COMING, APPROVAL]],
  ['jag vill ta upp parkeringen och jag kommer den 11', [ITEM, COMING]],
  ['förhinder den 18, och jag vill lyfta parkeringen', [ABSENT, ITEM]],
  ['hälsa att jag tar med fikat, förhinder den 18', [UNSENT, ABSENT]],
  ['jag tillstyrker skrivaren men nej på enkäten', [VOTE, POLL]],
  ['lunch: ja, avstyrker skrivaren', [POLL, VOTE]],
  ['ja till skrivaren och lunchen', [VOTE, POLL]],
  ['ja till båda omröstningarna', [VOTE, POLL]],
  ['jag missar mötet den 18 och lunch går bra', [ABSENT, /Ska vi ha lunch före mötet/]],
  ['jag har ett ärende om parkeringen, jag anser mig jävig i punkt 2', [ITEM, JAV]],
  ['jag stöder inköpet av skrivare, samt du får skicka kallelsen', [VOTE, APPROVAL]],
  ['röstar ja om skrivaren och anmäler jäv i punkt 2', [VOTE, JAV]],
  ['kallelsen ser bra ut, och ja till skrivaren', [APPROVAL, VOTE]],
  ['nej på enkäten, kan vi ta upp parkeringen också', [POLL, /parkeringen/i]],
  ['är jävig i punkt 2, nej på snabbfrågan', [JAV, POLL]],
  ['godkänner kallelsen och jäv på budgeten', [APPROVAL, JAV]],
  ['säg till Maja att jag tar fikat, och jag är jävig i punkt 2', [UNSENT, JAV]],
  ['jag vill ta upp parkeringen. Jag godkänner kallelsen', [ITEM, APPROVAL]],
  ['ja till mötet den 11, ja till skrivaren, nej till lunchen', [COMING, VOTE, POLL]],
  [
    'kommer den 11, förhinder den 18, och hälsa att jag tar fikat',
    [/Inget är registrerat[\s\S]*Kommer torsdag 11 december\nFörhinder torsdag 18 december/, UNSENT],
  ],
])('"%s": each half is begun, registered or asked about', async (text, halves) => {
  const answered = await told(eva, text);
  for (const half of halves) expect(answered).toMatch(half);
});

it('what is registered is what was said of that day, and a vote or jäv waits for its press', async () => {
  await told(eva, 'ja till skrivaren, förhinder den 18 och jäv i punkt 2');
  expect([await answer('Eva Lind', FIRST), await answer('Eva Lind', SECOND)]).toEqual([undefined, 'ABSENT']);
  const state = (await loadMeeting(world.store, `meeting/norrskog/${FIRST}`))?.state;
  expect(JSON.stringify(state)).not.toContain('REPORTED');
});

it('serving is told beside what else is said, and coming on another day', async () => {
  await world.press(karim, 'rsvp.decline', { meetingId: `meeting/norrskog/${SECOND}` });
  await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 18 december/);
  const both = await told(sofia, 'nej på enkäten, jag kan tjänstgöra den 18');
  expect(both).toMatch(POLL);
  expect(both).toContain('Du tjänstgör för Karim Nasser torsdag 18 december');
  const coming = await told(sofia, 'jag tjänstgör den 18 och jag kommer den 11');
  expect(coming).toContain('tjänstgör för Karim Nasser');
  expect(coming).toMatch(COMING);
});

it('what is not taken for anything is named as not registered, with what she may answer', async () => {
  expect(await told(eva, 'ja till skrivaren och nej till vinet')).toMatch(
    /Tillstyrker: Inköp av skrivare[\s\S]*Det här är inte registrerat: ”nej till vinet”[\s\S]*Vad gäller det\?[\s\S]*Mötet 11 december/,
  );
  expect(await told(eva, 'är med den 11 december, gärna lunch')).toMatch(
    /Du är anmäld till mötet torsdag 11 december[\s\S]*(?:Det här är inte registrerat: ”gärna lunch”|Ska vi ha lunch)/,
  );
  const unclear = await told(eva, 'ja på båda');
  expect(unclear).toMatch(/Det här är inte registrerat: ”ja på båda”[\s\S]*Inköp av skrivare[\s\S]*lunch/);
  expect(unclear).not.toContain('Ditt svar blir');
});

it('a yes to what was just asked is its answer, whatever is said with it', async () => {
  expect(await told(eva, 'kommer nog den 11')).toContain('Kommer du till mötet torsdag 11 december');
  const both = await told(eva, 'ja, och jag har jäv i punkt 2');
  expect(both).toMatch(COMING);
  expect(both).toMatch(JAV);
});

it('of two votes that are open each is the one that is named', async () => {
  await world.open({ heading: 'Inköp av stolar' });
  const both = await told(eva, 'ja till skrivaren och nej till stolarna');
  expect(both).toMatch(/Tillstyrker: Inköp av skrivare/);
  expect(both).toMatch(/Avstyrker: Inköp av stolar/);
});

it.each([
  ['har förhinder den 18, vem går in för mig?', ABSENT, /Sofia Berg/],
  ['kan inte den 18e. vilka är ärendena den 11 december?', ABSENT, /Budget 2026/],
  ['jag kommer den 11 december, kan du visa dagordningen?', COMING, /Budget 2026/],
])('"%s": an answer and the question beside it are both taken', async (text, answered, question) => {
  const all = await told(karim, text);
  expect(all).toMatch(answered);
  expect(all.replace(/Kallelse · [\s\S]*?Jag (?:kan komma ändå|har förhinder)/u, '')).toMatch(question);
});

it('an answer that may only be supposed is named as not registered beside what is asked', async () => {
  const all = await told(karim, 'förhinder, vem går in då?');
  expect(all).toMatch(/Det här är inte registrerat: ”förhinder”/);
  expect(await answer('Karim Nasser', SECOND)).toBeUndefined();
});

it('"jag kommer", after a yes to whoever asks for approval, is of the meetings', async () => {
  expect(await told(eva, 'godkänner kallelsen')).toMatch(APPROVAL);
  expect(await told(eva, 'jag kommer')).not.toMatch(APPROVAL);
});
