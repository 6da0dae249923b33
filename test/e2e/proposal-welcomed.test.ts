import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, type ThreeItems, threeItems } from './support/preparing-world.ts';

let world = {} as ThreeItems;
beforeAll(async () => {
  world = await threeItems();
  const { press, meetingId } = world;
  for (const [id, heading] of [
    ['one', 'Lokalerna'],
    ['two', 'Resorna'],
  ])
    await press('lars', 'meeting.propose', { meetingId, proposalId: id, heading, background: '' });
});
afterAll(() => world.close());

describe('what somebody has proposed', () => {
  it.each([
    'lokalerna får vänta, säg det till Lars',
    'lars lokaler tar vi i april',
    'Lars lokaler kör vi i april',
    'nej till lokalerna, det är kommunens sak',
  ])('is answered where it is put off: %s', async (text) => {
    const card = await world.said('maja', `Norrskog: ${text}`);
    expect(card).toContain('Lars Ek vill ta upp ett ärende');
    expect(card).toContain('meeting.proposal-answer-form');
  });

  it('is put where it is said to stand, as it is taken up', async () => {
    const { said, press, items, meetingId } = world;
    await said('maja', 'Norrskog: ta upp Lars förslag om resorna efter budgeten');
    const card = await said('maja', 'Norrskog: Lars förslag om resorna är bra, lägg in det efter budgeten');
    expect(card).toContain('Resorna');
    const data = button(card, 'meeting.proposal-accept');
    const [, place] = /"id":"place"[^{}]*"value":"([^"]+)"/.exec(card) ?? [];
    await press('maja', 'meeting.proposal-accept', { ...data, heading: 'Resorna', place });
    const numbered = await items(meetingId);
    expect(numbered.findIndex((one) => one.endsWith('Resorna'))).toBe(
      numbered.findIndex((one) => one.includes('Budget 2026')) + 1,
    );
  });
});
