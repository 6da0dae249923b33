import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PapersSent, papersSent } from './support/papers-sent.ts';
import { data } from './support/preparing-world.ts';

let w: PapersSent;

beforeAll(async () => {
  w = await papersSent(() => undefined);
  const meetingId = await w.made('2025-12-11');
  const form = await w.press('maja', 'meeting.item-add-form', { meetingId });
  await w.press('maja', 'meeting.item-add', { ...data(form, 'meeting.item-add'), heading: 'Hyran' });
}, 60_000);
afterAll(() => w.close());

it.each([
  'vad har vi för per capsulam på gång',
  'har vi nåt per capsulam igång?',
  'pågår nåt per capsulam just nu?',
])(
  'what is out for answers now is told in the own chat, and not what has been decided so: %s',
  async (question) => {
    expect(await w.heard(question)).toContain('Det svarar jag på i den personliga chatten.');
    expect(await w.said('karim', question)).toContain('per capsulam just nu');
  },
);

it.each(['är nån punkt intern?', 'är någon av punkterna hemlig?', 'är något ärende sekretessbelagt?'])(
  'which items are internal is told in the own chat alone: %s',
  async (question) => {
    expect(await w.heard(question)).toContain('svarar jag bara på i den egna chatten');
    expect(await w.said('karim', question)).toMatch(/är intern|ingen dagordning/iu);
  },
);
