import { readFile } from 'node:fs/promises';
import { afterEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { klubban, removeFolder, startProduct, temporaryFolder } from '../support/product.ts';
import { execute, personalConversation, personalMessage, type Sender, sender } from './support/activities.ts';
import { type FakeConnector, fakeConnector } from './support/fake-connector.ts';
import { readable } from './support/talk.ts';

const MEETING = { meetingId: 'meeting/norrskog/2026-12-10' };
const KALLELSE = /Kallelse till sammanträde torsdag 10 december/;

let connector: FakeConnector | null = null;
afterEach(() => connector?.close());

interface Stage {
  readonly tenantId: string;
  readonly people: ReadonlyMap<string, Sender>;
}

const config = z.object({
  tenantId: z.string(),
  currentUser: z.object({ name: z.string(), aadObjectId: z.string() }),
  users: z.array(z.object({ name: z.string(), aadObjectId: z.string() })),
});

async function stage(): Promise<Stage> {
  const { tenantId, currentUser, users } = config.parse(
    parse(await readFile('demo/m365agentsplayground.yml', 'utf8')),
  );
  const people = [currentUser, ...users].map((one) => [one.name, sender(one.name, one.aadObjectId)] as const);
  return { tenantId, people: new Map(people) };
}

async function post(url: string, activity: unknown): Promise<string> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return response.text();
}

it('a kallelse that was acknowledged reaches everybody, though the bot is killed as it goes out', async () => {
  const teams = await fakeConnector();
  connector = teams;
  const { tenantId, people } = await stage();
  const around = { serviceUrl: teams.serviceUrl, tenantId };
  const maja = people.get('Maja Holm') as Sender;
  const called = [...people.values()].filter((one) => one !== maja);
  const dataDir = await temporaryFolder();
  const env = { KLUBBAN_NOW: '2026-11-23T09:00:00+01:00', DATA_DIR: dataDir };
  const first = await startProduct(env);
  for (const who of people.values()) await post(first.url, personalMessage(who, 'hej', around));
  const preview = await post(first.url, execute(maja, 'notice.preview', MEETING, around));
  const hash = /"hash":"([0-9a-f]{64})"/.exec(preview)?.[1];
  // Teams is slow: the bot dies with messages on their way.
  teams.weather(() => ({ kind: 'accept', delay: 400 }));
  const sent = await post(first.url, execute(maja, 'notice.send', { ...MEETING, hash }, around));
  expect(sent).toContain('går nu till 5 personer');
  await first.stop('SIGKILL');
  teams.weather(null);

  const second = await startProduct(env);
  try {
    const cardsOf = (who: Sender) =>
      teams.posted(personalConversation(who).id).filter(({ body }) => KALLELSE.test(readable(body)));
    await expect
      .poll(() => called.filter((who) => cardsOf(who).length === 0).map((who) => who.name), {
        timeout: 30_000,
      })
      .toEqual([]);
    // At most one more for a send whose outcome nobody knew, and marked so.
    for (const who of called) expect(cardsOf(who).length).toBeLessThanOrEqual(2);
    const birgitta = people.get('Birgitta Åström') as Sender;
    await post(second.url, execute(birgitta, 'rsvp.accept', MEETING, around));
    const { stdout } = await klubban(
      ['notice', 'show', '2026-12-10', '--board', 'norrskog', '--json'],
      second.env,
    );
    const { versions, answers } = z
      .object({
        versions: z.array(z.object({ rows: z.array(z.looseObject({ state: z.string() })) })),
        answers: z.array(z.object({ person: z.object({ name: z.string() }) })),
      })
      .parse(JSON.parse(stdout));
    expect(versions).toHaveLength(1);
    const states = (versions[0]?.rows ?? []).map((row) => row.state);
    expect(states.filter((state) => state === 'DELIVERED' || state === 'OPENED')).toHaveLength(called.length);
    expect(states.filter((state) => state === 'NO_ACCOUNT')).toHaveLength(10 - called.length);
    expect(answers.map(({ person }) => person.name)).toEqual(['Birgitta Åström']);
  } finally {
    await second.stop();
    await removeFolder(dataDir);
  }
});
