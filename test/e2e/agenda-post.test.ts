import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStreams } from '../support/memory-streams.ts';
import { agendaChannel, by, CHANNEL, content, data, day, textOf } from './support/agenda-channel.ts';
import { circulationWorld, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';

let world: World;
const { command, add, meetingOn, press, post, inChannel, about, settled, pause, asked } = agendaChannel(
  () => world,
);

beforeAll(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() });
  await world.greet();
});
afterAll(() => world.close());

describe('posting the agenda', () => {
  it('shows it first, then puts one card in the channel without what is internal', async () => {
    const { id } = await meetingOn('2025-12-11');
    world.teams.clear();
    const preview = await press('maja', 'meeting.post-preview', { meetingId: id });
    expect(preview.text).toContain('Dagordning, torsdag 11 december kl. 13.00');
    expect(preview.text).toContain('1 intern punkt tas inte med');
    expect(preview.text).not.toContain('Lön');
    expect(inChannel()).toEqual([]);
    const done = await press('maja', 'meeting.post', data(preview, 'meeting.post'));
    expect(done.text).toContain('postas i kanalen');
    await settled();
    const [card, ...others] = inChannel();
    expect(others).toEqual([]);
    expect(textOf(card)).toContain('2 Budget 2027 (förslag)');
    expect(textOf(card)).toContain('att fastställa budgeten');
    expect(textOf(card)).toContain('Stadshuset');
    expect(textOf(card)).not.toContain('Lön');
  });

  it('twice, redelivered, by another, or after a restart makes no second card', async () => {
    const { id } = await meetingOn('2025-12-12');
    const preview = await press('maja', 'meeting.post-preview', { meetingId: id });
    world.teams.clear();
    await press('maja', 'meeting.post', data(preview, 'meeting.post'));
    const again = await press('maja', 'meeting.post', data(preview, 'meeting.post'));
    expect(again.text).toMatch(/står redan i kanalen|på väg till kanalen/);
    await settled();
    expect((await press('eva', 'meeting.post', data(preview, 'meeting.post'))).text).toContain(
      'står redan i kanalen',
    );
    await world.restart();
    await post(id);
    await settled();
    expect(inChannel()).toHaveLength(1);
  });

  it('is refused to a ledamot, and tells nobody elsewhere that the meeting exists', async () => {
    const { id } = await meetingOn('2025-12-15');
    expect((await press('lars', 'meeting.post-preview', { meetingId: id })).text).toContain(
      'Du kan inte publicera dagordningen i din roll',
    );
    expect((await press('lars', 'meeting.post', { meetingId: id, preview: 'x' })).text).not.toContain(
      'postas',
    );
    expect((await press('olga', 'meeting.post-preview', { meetingId: id })).text).toContain(
      'hittar jag inte i någon av dina styrelser',
    );
  });

  it('of another agenda than the one that was seen is shown anew', async () => {
    const { id, date } = await meetingOn('2025-12-16');
    const preview = await press('maja', 'meeting.post-preview', { meetingId: id });
    await command(date, add('ny', 'Ansökan från Fyren'));
    world.teams.clear();
    const shown = await press('maja', 'meeting.post', data(preview, 'meeting.post'));
    expect(shown.text).toContain('har ändrats sedan du förhandsgranskade');
    expect(shown.text).toContain('Ansökan från Fyren');
    await settled();
    expect(inChannel()).toEqual([]);
  });
});

describe('a change of what was posted', () => {
  it('updates the card at once, and is told once in its thread when the kansli has stopped editing', async () => {
    const { id, date } = await meetingOn('2025-12-17');
    world.teams.clear();
    await post(id);
    await settled();
    const [card] = inChannel();
    await command(date, add('fyren', 'Ansökan från Fyren'));
    await command(date, {
      type: 'EditItem',
      by,
      at: world.clock.now(),
      itemId: 'budget',
      content: content('Budget 2027', { proposals: ['att återremittera'] }),
    });
    await world.teams.waitFor(2, CHANNEL);
    await settled();
    const update = inChannel()
      .filter((one) => one.kind === 'update')
      .at(-1);
    expect(update?.id).toBe(card?.id);
    expect(textOf(update)).toContain('Ansökan från Fyren');
    expect(textOf(update)).toContain('Uppdaterad');
    const threads = () => inChannel().filter((one) => one.conversationId.includes(';messageid='));
    expect(threads()).toEqual([]);
    await pause();
    expect(threads()).toHaveLength(1);
    const [thread] = threads();
    expect(thread?.conversationId).toBe(`${CHANNEL};messageid=${card?.id}`);
    expect(textOf(thread)).toContain('Punkt 3a tillkom: Ansökan från Fyren.');
    expect(textOf(thread)).toContain('Punkt 2, Budget 2027: förslaget till beslut ändrades.');
  }, 20_000);

  it('of something internal is told to nobody there; a moved meeting is', async () => {
    const { id, date } = await meetingOn('2025-12-18');
    world.teams.clear();
    await post(id);
    await settled();
    await command(date, {
      type: 'EditItem',
      by,
      at: world.clock.now(),
      itemId: 'lön',
      content: content('Hemligt', { internal: true }),
    });
    await pause();
    // Not even the card's "Uppdaterad …" moves.
    expect(inChannel().map((one) => one.kind)).toEqual(['send']);
    const to = { date: day('2025-12-19'), start: '09:00', end: null, place: 'Granen' };
    await command(date, { type: 'MoveMeeting', by, at: world.clock.now(), reason: 'Salen är upptagen.', to });
    await pause();
    const said = inChannel().map(textOf).join();
    expect(said).toContain(
      'flyttat till fredag 19 december kl. 09.00, Granen (tidigare 18 december kl. 13.00)',
    );
    expect(said).toContain('Salen är upptagen.');
    expect(said).not.toContain('Hemligt');
  }, 20_000);
});

it('another place, and then the end alone, is told as it now is; the protokoll tells nothing there', async () => {
  const { id, date } = await meetingOn('2025-12-22');
  world.teams.clear();
  await post(id);
  await settled();
  const move = (to: object) => {
    const frame = { date, start: '13:00', end: null, place: 'Stadshuset', ...to };
    return command(date, {
      type: 'MoveMeeting',
      by,
      at: world.clock.now(),
      reason: 'Salen är upptagen.',
      to: frame,
    });
  };
  await move({ place: 'Granen' });
  await pause();
  expect(about('Mötet är nu').map(textOf).join()).toContain(
    'Mötet är nu måndag 22 december kl. 13.00, Granen.',
  );
  expect(about('flyttat')).toEqual([]);
}, 20_000);

it('while the post’s outcome is unknown, changes wait for what the kansli says of it', async () => {
  const { id, date } = await meetingOn('2026-01-19');
  world.teams.clear();
  world.teams.weather((one) =>
    one.conversationId === CHANNEL && one.kind === 'send' ? { kind: 'drop-after' } : { kind: 'accept' },
  );
  await post(id);
  const { verbs } = await asked();
  world.teams.weather(null);
  await command(date, add('fyren', 'Ansökan från Fyren'));
  await command(date, {
    type: 'CancelMeeting',
    by,
    at: world.clock.now(),
    reason: 'För få kan komma.',
  });
  await pause();
  expect(about('19 januari')).toHaveLength(1);
  const again = verbs.find((one) => one.verb === 'meeting.post-again');
  await press('maja', 'meeting.post-again', again?.data ?? {});
  await settled();
  // What is posted then is what is true then.
  expect(about('Inställt').map(textOf).join()).toContain('För få kan komma.');
}, 20_000);

describe('a post whose answer was lost', () => {
  const lost = () =>
    world.teams.weather((one) =>
      one.conversationId === CHANNEL && one.kind === 'send' ? { kind: 'drop-after' } : { kind: 'accept' },
    );

  it('is not sent again by itself, also after a restart; the kansli is asked', async () => {
    const { id } = await meetingOn('2026-01-12');
    world.teams.clear();
    lost();
    await post(id);
    const { text, verbs } = await asked();
    expect(text).toContain('Står dagordningen 12 januari 2026 i kanalen?');
    expect(verbs.map((one) => one.verb)).toEqual(['meeting.post-there', 'meeting.post-again']);
    world.teams.weather(null);
    await world.restart();
    await settled();
    expect(about('12 januari')).toHaveLength(1);
    expect((await post(id)).text).toContain('Står dagordningen 12 januari 2026 i kanalen?');
    expect(about('12 januari')).toHaveLength(1);
  });

  it('posts again when the kansli says so, marked, and once', async () => {
    const { id } = await meetingOn('2026-01-13');
    world.teams.clear();
    lost();
    await post(id);
    const { verbs } = await asked();
    world.teams.weather(null);
    const again = verbs.find((one) => one.verb === 'meeting.post-again');
    expect((await press('maja', 'meeting.post-again', again?.data ?? {})).text).toContain('Jag postar igen');
    await settled();
    expect((await press('maja', 'meeting.post-again', again?.data ?? {})).text).toContain('redan avgjort');
    await settled();
    expect(about('13 januari')).toHaveLength(2);
    expect(textOf(about('13 januari')[1])).toMatch(/igen/);
  });

  it('counts as posted when it is there; later changes are then told beside it', async () => {
    const { id, date } = await meetingOn('2026-01-14');
    world.teams.clear();
    lost();
    await post(id);
    const { verbs } = await asked();
    world.teams.weather(null);
    const there = verbs.find((one) => one.verb === 'meeting.post-there');
    expect((await press('lars', 'meeting.post-there', there?.data ?? {})).text).toContain('Du kan inte');
    expect((await press('maja', 'meeting.post-there', there?.data ?? {})).text).toContain(
      'räknas den som postad',
    );
    await command(date, add('fyren', 'Ansökan från Fyren'));
    await pause();
    expect(about('14 januari')).toHaveLength(2);
    expect(about('14 januari')[1]?.conversationId).toBe(CHANNEL);
    expect(textOf(about('14 januari')[1])).toContain('Punkt 3a tillkom: Ansökan från Fyren.');
  }, 20_000);

  it('cannot be settled with another message’s key', async () => {
    const { id } = await meetingOn('2026-01-15');
    const shown = await press('maja', 'meeting.post-again', {
      meetingId: id,
      post: 'meeting/kustlandet/2026-01-15/3/channel/agenda',
    });
    expect(shown.text).toContain('redan avgjort');
  });
});

it('a post that Teams will not take is told with its reason, and can be tried again', async () => {
  const { id } = await meetingOn('2026-01-16');
  world.teams.clear();
  world.teams.weather((one) =>
    one.conversationId === CHANNEL
      ? { kind: 'refuse', status: 403, code: 'BotNotInConversationRoster' }
      : { kind: 'accept' },
  );
  await post(id);
  const { text, verbs } = await asked();
  expect(text).toContain('kunde inte postas i kanalen');
  expect(text).toContain('Jag är inte tillagd i teamet');
  world.teams.weather(null);
  await press('maja', 'meeting.post-again', verbs[0]?.data ?? {});
  await settled();
  expect(about('16 januari')).toHaveLength(1);
});
