import { setTimeout } from 'node:timers/promises';
import { listPolls } from '../../src/poll/index.ts';
import type { Store } from '../../src/store/index.ts';
import { channelMessage, type Sender, sender } from '../e2e/support/activities.ts';
import { circulationWorld, people, type World } from '../e2e/support/circulation-world.ts';
import type { Fate, Received } from '../e2e/support/fake-connector.ts';

const CHANNEL = { teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' };

/** What came of a whole channel answering one poll. */
export interface Answered {
  readonly world: World;
  /** How many were told that their answer is received. */
  readonly acknowledged: number;
  /** Answers kept, and the people who gave them. */
  readonly kept: number;
  readonly people: number;
  readonly sums: readonly number[];
  /** Milliseconds from the last answer to the card that shows them all. */
  readonly cardAfter: number;
  /** What Teams received, refused ones among them. */
  readonly requests: readonly Received[];
}

/** How Teams misbehaves: throttling, outages, lost answers. Never the first one: the card itself must have arrived. */
export function roughWeather(nth: number): Fate {
  if (nth > 1 && nth % 7 === 0) return { kind: 'refuse', status: 429, retryAfter: 1 };
  if (nth > 1 && nth % 5 === 0) return { kind: 'refuse', status: 503 };
  if (nth > 1 && nth % 3 === 0) return { kind: 'drop-after' };
  return { kind: 'accept', delay: 20 };
}

/** Teams on a bad day: every seventh request is refused, or carried out and its answer lost; it goes on like that. */
export function unsettled(nth: number): Fate {
  if (nth === 1 || nth % 7 !== 0) return { kind: 'accept', delay: 20 };
  const fates: readonly Fate[] = [
    { kind: 'refuse', status: 429, retryAfter: 1 },
    { kind: 'refuse', status: 503 },
    { kind: 'drop-after' },
  ];
  return fates[(nth / 7) % fates.length] ?? { kind: 'accept' };
}

/**
 * `count` people in a channel answer one poll, spread over `within` milliseconds, a third of them delivered twice and
 * a tenth of them changing their minds, while Teams does what `weather` says; `afterwards`, once all have answered.
 */
export async function channelAnswers(
  store: Store,
  {
    count,
    within,
    instances = 1,
    others = [],
    weather = roughWeather,
    afterwards = null,
  }: {
    count: number;
    within: number;
    instances?: number;
    others?: readonly Store[];
    weather?: (nth: number) => Fate;
    /** Null: Teams listens again. */
    afterwards?: ((nth: number) => Fate) | null;
  },
): Promise<Answered> {
  const world = await circulationWorld(store, { instances, others, limits: null });
  await world.greet();
  const opened = await world.press(people.maja, 'poll.open', {
    boardId: 'norrskog',
    opening: 'kanal',
    question: 'Ska vi ha lunch före mötet?',
    choices: 'Ja\nNej',
    day: '2025-12-10',
    audience: 'CHANNEL',
  });
  const pollId = opened.verbs.find(({ verb }) => verb === 'poll.show')?.data.pollId;
  await world.teams.waitFor(1, CHANNEL.channelId);
  world.teams.clear();
  world.teams.weather((_, nth) => weather(nth));

  let acknowledged = 0;
  const answer = async (who: Sender, choice: string, nth: number) => {
    const { text: _, entities: __, ...base } = channelMessage(who, '', world.around(), CHANNEL);
    const action = { type: 'Action.Execute', verb: 'poll.answer', data: { pollId, choice } };
    const activity = { ...base, type: 'invoke', name: 'adaptiveCard/action', value: { action } };
    const bot = nth % instances;
    const shown = await world.press(who, '', null, { activity, bot });
    // The same again, to whichever instance is next: Teams got no answer to the first.
    if (nth % 3 === 0) await world.press(who, '', null, { activity, bot: (nth + 1) % instances });
    return shown.text.includes('Ditt svar är mottaget');
  };
  await Promise.all(
    Array.from({ length: count }, async (_, nth) => {
      await setTimeout((nth / count) * within);
      const who = sender(`Person ${nth}`);
      const first = await answer(who, String(nth % 2), nth);
      const changed = nth % 10 === 0 ? await answer(who, '0', nth) : true;
      if (first && changed) acknowledged += 1;
    }),
  );
  const last = performance.now();
  world.teams.weather(afterwards && ((_, nth) => afterwards(nth)));
  const whole = `${count} har svarat.`;
  let cardAfter = Number.POSITIVE_INFINITY;
  while (performance.now() - last < 10_000) {
    const card = JSON.stringify(world.teams.posted(CHANNEL.channelId).at(-1)?.body ?? '');
    if (card.includes(whole)) {
      cardAfter = performance.now() - last;
      break;
    }
    await setTimeout(20);
  }
  const [poll] = await listPolls(store.records, 'norrskog');
  const given = poll?.poll.answers.kind === 'NAMED' ? poll.poll.answers.given : [];
  const sums = [0, 1].map(
    (choice) =>
      given.filter(({ answer: one }) => one.kind === 'CHOICE' && one.picked.includes(choice)).length,
  );
  return {
    world,
    acknowledged,
    kept: given.length,
    people: new Set(given.map(({ person }) => person.personId)).size,
    sums,
    cardAfter,
    requests: world.teams.received.filter(({ conversationId }) => conversationId === CHANNEL.channelId),
  };
}

/** The most requests in any stretch of `span` milliseconds. */
export function mostWithin(requests: readonly Received[], span: number): number {
  const times = requests.map(({ at }) => at).sort((a, b) => a - b);
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + span).length));
}
