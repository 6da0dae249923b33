import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryStreams } from '../support/memory-streams.ts';
import { personalConversation, type Sender } from './support/activities.ts';
import { anna, BOARD, calledWorld, petra } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, item, MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, sofia, maja } = people;
const ITEM = { ...MEETING, item: '3' };
const QUESTION = /Kan du tjänstgöra för Karim Nasser\? Punkt 3/;
const NOT_REACHED = /Frågan om att tjänstgöra för Karim Nasser nådde inte Sofia Berg/;

let world: World;
const { hears, says, seen, meeting, importNotice } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

async function quiet(): Promise<void> {
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
}
function blocked(who: Sender): void {
  world.teams.weather(({ conversationId, kind }) =>
    conversationId === personalConversation(who).id && kind !== 'member'
      ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
      : { kind: 'accept' },
  );
}
/** Karim is jävig, and the question to Sofia does not come to her. */
async function asksInVain(): Promise<void> {
  blocked(sofia);
  await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  await hears(maja, NOT_REACHED);
  await quiet();
}
async function calls() {
  const [matter] = (await meeting()).state.matters;
  return (matter?.calls ?? []).map(({ person, status }) => `${person.name} ${status}`);
}
const heard = (who: Sender, words: RegExp) => seen(who).filter((text) => words.test(text));

it('the question of one ärende comes when she can be reached, once, and only while it is hers to answer', async () => {
  await asksInVain();
  world.teams.weather(null);
  world.teams.clear();
  await world.write(sofia, 'hej');
  expect(await hears(sofia, QUESTION)).toContain('Jag kan och är inte jävig');
  await world.write(sofia, 'hej igen');
  await quiet();
  expect(heard(sofia, QUESTION)).toHaveLength(1);
  await world.press(sofia, 'recusal.accept-call', ITEM);
  expect(await calls()).toEqual(['Sofia Berg ACCEPTED']);
});

it.each([
  ['sofia tackar ja till punkt 3', true],
  ['registrera att sofia inte kan i punkt 3', false],
  ['sofia nej', false],
])(
  'what the kansli tells of one ärende is recorded of that, and not of the meeting: %s',
  async (told, accepts) => {
    await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    await hears(sofia, QUESTION);
    const shown = await says(maja, told);
    expect(shown).toContain('Sofia Berg är tillfrågad att tjänstgöra för Karim Nasser i punkt 3.');
    expect(shown).toContain(accepts ? 'Kan tjänstgöra i punkt 3' : 'Kan inte tjänstgöra i punkt 3');
    const other = await says(maja, 'petra tackar ja till punkt 3');
    expect(other).toContain('Petra Alm är inte tillfrågad att tjänstgöra i punkt 3.');
    for (const words of ['vem ersätter Karim på punkt 3', 'vem sitter i för Karim på trean?']) {
      expect(await says(maja, words), words).toContain(
        'Sofia Berg är tillfrågad att tjänstgöra för Karim Nasser',
      );
    }
    // She says so herself.
    for (const words of ['kan i trean', 'punkt 3 går fint', 'jag kan ta trean, är inte jävig']) {
      expect(await says(sofia, words), words).toMatch(/Tjänstgöra för Karim Nasser/);
    }
    expect(await calls()).toEqual(['Sofia Berg ASKED']);
  },
);

it('is not put to her any more when the ledamot has come back', async () => {
  await asksInVain();
  await world.press(karim, 'recusal.withdraw', ITEM);
  await quiet();
  world.teams.weather(null);
  world.teams.clear();
  await world.write(sofia, 'hej');
  await quiet();
  expect(heard(sofia, QUESTION)).toEqual([]);
});

it('the kansli records what she says, marked, and she and whoever leads the meeting hear of it', async () => {
  await asksInVain();
  const card = await world.press(maja, 'recusal.answer-for', {
    ...ITEM,
    personId: 'sofia-berg',
    accepts: true,
  });
  expect(card.text).toContain('Registrerat: Sofia Berg tjänstgör för Karim Nasser. Punkt 3');
  expect(await hears(eva, /Sofia Berg tjänstgör för Karim Nasser i ärendet\. Punkt 3/)).toContain(
    'Registrerat av Maja Holm på kansliet.',
  );
  expect(await calls()).toEqual(['Sofia Berg ACCEPTED']);
  const [last] = (await meeting()).events.slice(-1);
  expect(last?.event).toMatchObject({ type: 'ItemSubstituteAnswered', viaOffice: { name: 'Maja Holm' } });
  // It was recorded wrongly, and the other way wrongly too: either is changed as long as the seat is free.
  const no = await world.press(maja, 'recusal.answer-for', {
    ...ITEM,
    personId: 'sofia-berg',
    accepts: false,
  });
  expect(no.text).toContain('Petra Alm tillfrågas.');
  expect(await hears(petra, QUESTION)).toContain('Jag kan inte');
  await world.press(maja, 'recusal.answer-for', { ...ITEM, personId: 'sofia-berg', accepts: true });
  expect(await calls()).toEqual(['Sofia Berg ACCEPTED', 'Petra Alm TAKEN']);
  const late = await world.press(maja, 'recusal.answer-for', {
    ...ITEM,
    personId: 'petra-alm',
    accepts: true,
  });
  expect(late.text).toContain('Platsen är redan tagen: Sofia Berg tjänstgör.');
});

it('nobody but the kansli records it, and nobody is served for who was not asked', async () => {
  await asksInVain();
  for (const who of [eva, anna]) {
    const tried = await world.press(who, 'recusal.answer-for', {
      ...ITEM,
      personId: 'sofia-berg',
      accepts: true,
    });
    expect(tried.text, who.name).toMatch(/kansliet/i);
  }
  const stranger = await world.press(people.olga, 'recusal.answer-for', {
    ...ITEM,
    personId: 'sofia-berg',
    accepts: true,
  });
  expect(stranger.text).toContain('hittar jag inte');
  const other = await world.press(maja, 'recusal.answer-for', {
    ...ITEM,
    personId: 'petra-alm',
    accepts: true,
  });
  expect(other.text).toContain('Petra Alm är inte tillfrågad i ärendet.');
  expect(await calls()).toEqual(['Sofia Berg ASKED']);
});

it('comes to an ersättare who had no account when she was asked, as soon as she has one', async () => {
  await world.close();
  const email = 'sofia.berg@exempel.se';
  const seats = BOARD.seats.map((seat) => ({
    ...seat,
    ersattare: seat.ersattare.map((one) => (one.name === sofia.name ? { name: sofia.name, email } : one)),
  }));
  const store = { ...memoryStore(), streams: memoryStreams() };
  world = await circulationWorld(store, { boards: [{ ...BOARD, seats }] });
  await importNotice('first', [...AGENDA, item('3', 'Ansökan från Lovskolan')]);
  for (const who of [eva, karim, maja]) await world.write(who, 'hej');
  await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  await hears(maja, NOT_REACHED);
  world.teams.members.set(sofia.id, {
    id: sofia.id,
    name: sofia.name,
    aadObjectId: sofia.aadObjectId,
    email,
  });
  await world.write(sofia, 'hej igen');
  await hears(sofia, QUESTION);
  await world.write(sofia, 'hej hej');
  await quiet();
  expect(heard(sofia, QUESTION)).toHaveLength(1);
});
