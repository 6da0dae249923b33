import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryStreams } from '../support/memory-streams.ts';
import { anna, BOARD, calledWorld } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, item, MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, maja, olga } = people;

let world: World;
const { says, importNotice } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

it('an old card of a meeting that is cancelled tells that, and neither counts, reminds nor records', async () => {
  await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'karim-nasser', answer: 'COMING' });
  await world.press(maja, 'meeting.cancel', { ...MEETING, reason: 'Sjukdom' });
  const pressed = [
    [maja, 'attendance.status', MEETING],
    [eva, 'attendance.status', MEETING],
    [maja, 'meeting.remind', MEETING],
    [maja, 'rsvp.for-form', MEETING],
    [maja, 'rsvp.for', { ...MEETING, personId: 'anna-hed', answer: 'ABSENT' }],
    [maja, 'rsvp.take-back', { ...MEETING, personId: 'karim-nasser' }],
    [anna, 'rsvp.decline', MEETING],
  ] as const;
  for (const [who, verb, data] of pressed) {
    const shown = await world.press(who, verb, data);
    expect(shown.text, `${who.name} ${verb}`).toMatch(/är inställt[\s\S]*Sjukdom/);
    expect(
      shown.verbs.map((one) => one.verb),
      verb,
    ).not.toContain('meeting.remind');
    expect(shown.text, verb).not.toMatch(/ledamotsplatser|Registrera|påminde/);
  }
  // The proof of what went out is there still, for those who may see it, and nobody else is told of it at all.
  expect((await world.press(maja, 'attendance.status', MEETING)).verbs).toMatchObject([
    { verb: 'notice.proof' },
  ]);
  expect((await world.press(olga, 'attendance.status', MEETING)).text).toContain('hittar jag inte');
});

it('why an item was taken out of a kallelse that was only read in is told when it is asked what has changed', async () => {
  await world.close();
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [BOARD] });
  await importNotice('first', [...AGENDA, item('3', 'Lokaler')]);
  for (const who of [karim, maja]) await world.write(who, 'hej');
  const asked = 'vad har ändrats i kallelsen?';
  expect(await says(karim, asked)).not.toContain('Dagordningen har ändrats');
  await world.press(maja, 'meeting.item-withdraw', {
    ...MEETING,
    itemId: 'kallelse-3',
    reason: 'Hyresvärden har backat',
  });
  expect(await says(karim, asked)).toMatch(
    /är inte skickad härifrån[\s\S]*sedan den lästes in[\s\S]*Punkt 3 utgår: Lokaler\. Skäl: Hyresvärden har backat/,
  );
});
