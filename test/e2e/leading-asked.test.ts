import { afterEach, beforeEach, expect, it } from 'vitest';
import { channelMessage } from './support/activities.ts';
import { BOARD, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, lars, maja } = people;
let world: World;
const { says, byOffice } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const recuses = (who: typeof eva) =>
  world.press(who, 'recusal.report', { ...MEETING, item: '3', ground: 'PARTY_OR_INTEREST' });

it('an item is led by the next of the presidium where the chair is jävig (KL 6:30, FinsamL 17 §)', async () => {
  expect(await says(maja, 'vem leder på punkt 3?')).toContain('Eva Lind leder mötet torsdag 11 december');
  await recuses(eva);
  for (const text of [
    'vem leder på punkt 3?',
    'vem är ordförande på punkt 3?',
    'vem har klubban i ärende 3?',
  ]) {
    const told = await says(maja, text);
    expect(told, text).toMatch(/Karim Nasser leder mötet torsdag 11 december.* vid punkt 3, Ansökan/);
    expect(told, text).toContain('Eva Lind deltar inte i ärendet på grund av jäv (KL 6:30).');
  }
  expect(await says(karim, 'leder jag punkt 3?')).toContain('Du leder mötet');
  // Without the number too, and whoever asks who leads the meeting hears of the ärende.
  expect(await says(karim, 'är det jag som leder på lovskolan')).toMatch(
    /Du leder mötet torsdag 11 december.* vid punkt 3, Ansökan[\s\S]*Eva Lind leder mötet/,
  );
  expect(await says(eva, 'leder jag mötet?')).toMatch(
    /Du leder mötet torsdag 11 december[\s\S]*Karim Nasser leder mötet .* vid punkt 3/,
  );
  expect(await says(maja, 'vem leder punkt 2?')).toContain('Eva Lind leder mötet');
  await recuses(karim);
  expect(await says(lars, 'vem leder punkt 3?')).toContain('Styrelsen väljer då bland ledamöterna');
});

it('what the chair asks of her jäv before it is told is answered, and records nothing', async () => {
  expect(await says(eva, 'vem leder punkt 3 om jag är jävig?')).toContain('Karim Nasser leder mötet');
  expect(await says(lars, 'vem leder punkt 3 om ordföranden är jävig?')).toContain(
    'Karim Nasser leder mötet',
  );
  expect(await says(maja, 'vem leder på punkt 3?')).toContain('Eva Lind leder mötet');
});

it('where others read along it is told who is ordförande, and that who leads is told in one’s own chat', async () => {
  await recuses(eva);
  const posted = () => JSON.stringify(world.teams.posted(`${BOARD.teams.channelId};messageid=1`));
  for (const text of ['vem leder punkt 3?', 'vem leder mötet den 11 december?']) {
    world.teams.clear();
    await world.bots[0]?.post(channelMessage(karim, text, world.around(), BOARD.teams));
    await expect.poll(posted, { timeout: 10_000 }).toContain('Eva Lind är ordförande.');
    expect(posted(), text).toContain('svarar jag på i din egen chatt');
    expect(posted(), text).not.toContain('Karim Nasser leder');
  }
});

it('nobody leads a meeting that is cancelled', async () => {
  await byOffice({ type: 'CancelMeeting', reason: 'Sjukdom' }, 'off');
  for (const text of ['leder jag 11 december?', 'vem leder mötet den 11 december?']) {
    expect(await says(eva, text), text).toContain('är inställt');
  }
  expect(await says(eva, 'vem leder mötet den 12 december?')).toContain('Inget möte är inlagt');
});
