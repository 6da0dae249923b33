import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../../test/e2e/support/memory-store.ts';
import { systemClock } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import { answersTogether } from './answers-together.ts';
import { ITEMS, itemJson, type OutboxItem } from './item.ts';
import { changeLane, loadLane, withKey } from './lane.ts';
import { FRESH_PACE, nextAllowed } from './pace.ts';
import type { Outcome } from './parcel.ts';
import { workLane } from './work-lane.ts';

const LANE = 'channel/t/team/kanal';
const KEY = 'poll/norrskog/1/channel/update';

const update = (generation: number): OutboxItem => ({
  content: {
    kind: 'effect',
    effect: {
      key: KEY,
      boardId: 'norrskog',
      streamId: 'poll/norrskog/1',
      kind: 'test',
      recipient: { kind: 'card', sentAs: 'poll/norrskog/1/post' },
      data: {},
    },
  },
  lane: LANE,
  state: 'queued',
  generation,
  queuedAt: systemClock.now(),
  tries: 0,
  unknowns: 0,
  lastTriedAt: null,
  nextTryAt: null,
  deliveredAt: null,
  conversationId: null,
  activityId: null,
  reason: null,
});

/** As `enqueueUpdate` asks for a card: the item first, then its lane. */
async function ask(records: RecordStore, generation: number): Promise<void> {
  const version = (await records.get(ITEMS, KEY))?.version ?? 0;
  const value = itemJson(update(generation));
  await records.put({ collection: ITEMS, key: KEY, expectedVersion: version, value });
  await changeLane(records, LANE, (lane) => withKey(lane, KEY, 'updates'));
}

/** One try of a card's update, which is asked for anew while Teams has it; gives the lane as it then is. */
async function tried(outcome: Outcome, { refusals = 0, anew = true } = {}) {
  const { records } = memoryStore();
  await ask(records, 1);
  await changeLane(records, LANE, (lane) => ({ ...lane, refusals }));
  const parts = {
    records,
    clock: systemClock,
    log: pino({ level: 'silent' }),
    owner: 'this',
    spoken: () => FRESH_PACE,
    stopping: () => false,
    answers: answersTogether(),
    limits: {
      tenants: { turn: async () => undefined, leave: async () => undefined, note: () => undefined },
      nextAllowed,
    },
    courier: {
      prepare: async () => ({
        requests: 1 as const,
        conversationId: null,
        async transmit() {
          if (anew) await ask(records, 2);
          return outcome;
        },
      }),
      followUps: async () => [],
    },
  };
  const before = Date.now();
  const due = await workLane(parts, await loadLane(records, LANE));
  const { lane } = await loadLane(records, LANE);
  return { after: due === null ? null : due - before, lane };
}

const delivered: Outcome = { kind: 'delivered', conversationId: '19:kanal', activityId: '1' };

describe('a card that is asked for anew while it is being sent', () => {
  it('is not sent before Teams said it will listen again', async () => {
    const { after, lane } = await tried({ kind: 'refused', reason: 'throttled', retryAfter: 20_000 });
    expect(after).toBeGreaterThanOrEqual(20_000);
    expect(lane).toMatchObject({ updates: [KEY], refusals: 1, sending: null, owner: null });
  });

  it('waits longer for each refusal without a time, as if nobody had asked anew', async () => {
    const { after, lane } = await tried({ kind: 'refused', reason: 'unavailable' }, { refusals: 3 });
    expect(after).toBeGreaterThanOrEqual(7_000);
    expect(lane.refusals).toBe(4);
  });

  it('is sent again at the card’s ordinary pace when it got through, and the row of refusals is over', async () => {
    const { after, lane } = await tried(delivered, { refusals: 3 });
    expect(after).toBeLessThanOrEqual(2_500);
    expect(lane).toMatchObject({ updates: [KEY], refusals: 0 });
  });

  it('is sent again also when Teams would not take it as it was', async () => {
    const { lane } = await tried({ kind: 'failed', reason: 'rejected' });
    expect(lane.updates).toEqual([KEY]);
  });

  it('and one that nobody asks for anew is done with', async () => {
    const { after, lane } = await tried(delivered, { refusals: 3, anew: false });
    expect(after).toBeNull();
    expect(lane).toMatchObject({ updates: [], refusals: 0 });
  });
});
