import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerCard } from '../../src/teams/index.ts';
import {
  BOT,
  channelMessage,
  execute,
  groupMessage,
  installed,
  personalConversation,
  personalMessage,
  sender,
  submit,
} from './support/activities.ts';
import { echoHandlers, LOCAL, type RunningBot, runBot } from './support/bot.ts';
import { type FakeConnector, fakeConnector } from './support/fake-connector.ts';
import { memoryStore } from './support/memory-store.ts';
import { TENANT } from './support/tokens.ts';

const eva = sender('Eva Lind');
let teams: FakeConnector;
let bot: RunningBot;
let echo: ReturnType<typeof echoHandlers>;
const around = () => ({ serviceUrl: teams.serviceUrl, tenantId: TENANT });

beforeEach(async () => {
  teams = await fakeConnector();
  echo = echoHandlers();
  bot = await runBot({ settings: LOCAL, handlers: echo.handlers, store: memoryStore() });
});
afterEach(async () => {
  await bot.close();
  await teams.close();
});

describe('a message', () => {
  it('in the personal chat reaches the handler with who, where and when, and is answered there', async () => {
    const activity = personalMessage(eva, '  när är nästa möte? ', around());
    expect((await bot.post(activity)).status).toBe(200);
    const [turn] = echo.log.messages;
    expect(turn?.text).toBe('när är nästa möte?');
    expect(turn?.caller).toEqual({
      tenantId: TENANT,
      objectId: eva.aadObjectId,
      displayName: 'Eva Lind',
    });
    expect(turn?.place).toEqual({ kind: 'personal', conversationId: personalConversation(eva).id });
    expect(turn?.commandId).toMatch(/^[0-9a-f]{32}$/);
    expect(teams.posted().map(({ body, conversationId }) => [conversationId, body.text])).toEqual([
      [personalConversation(eva).id, 'Du skrev: när är nästa möte?'],
    ]);
  });

  it('in a group chat loses the mention of the bot', async () => {
    await bot.post(groupMessage(eva, 'vilka sitter i styrelsen?', around()));
    expect(echo.log.messages[0]?.text).toBe('vilka sitter i styrelsen?');
    expect(echo.log.messages[0]?.place.kind).toBe('group');
  });

  it('keeps the names of other people mentioned', async () => {
    const activity = groupMessage(eva, 'vem ersätter <at>Karim Nasser</at>?', around());
    await bot.post(activity);
    expect(echo.log.messages[0]?.text).toBe('vem ersätter Karim Nasser?');
  });

  it('in a channel tells the team and the channel', async () => {
    const channel = { teamId: '19:team', channelId: '19:kanal@thread.tacv2' };
    await bot.post(channelMessage(eva, 'hjälp', around(), channel));
    expect(echo.log.messages[0]?.place).toEqual({
      kind: 'channel',
      conversationId: '19:kanal@thread.tacv2;messageid=1',
      ...channel,
    });
  });

  it('whose reply is empty sends nothing', async () => {
    await bot.close();
    echo = echoHandlers({ message: async () => ({ messages: [{ text: ' ' }, {}] }) });
    bot = await runBot({ settings: LOCAL, handlers: echo.handlers, store: memoryStore() });
    expect((await bot.post(personalMessage(eva, 'hej', around()))).status).toBe(200);
    expect(teams.received).toEqual([]);
  });

  it('without an object id is answered courteously, and no handler runs', async () => {
    const { aadObjectId: _left, ...anonymous } = eva;
    await bot.post({ ...personalMessage(eva, 'hej', around()), from: anonymous });
    expect(echo.log.messages).toEqual([]);
    expect(teams.posted()[0]?.body.text).toContain('Jag kan inte se vem du är');
  });

  it('delivered twice runs once and is answered once', async () => {
    const activity = personalMessage(eva, 'hej', around());
    const answers = await Promise.all([bot.post(activity), bot.post(activity)]);
    await bot.post(activity);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(echo.log.messages).toHaveLength(1);
    expect(teams.posted()).toHaveLength(1);
  });

  it('has the same command id when it is delivered to another process', async () => {
    const activity = personalMessage(eva, 'hej', around());
    await bot.post(activity);
    const other = echoHandlers();
    const second = await runBot({ settings: LOCAL, handlers: other.handlers, store: memoryStore() });
    await second.post(activity);
    await second.post({ ...activity, id: 'another' });
    await second.close();
    expect(other.log.messages[0]?.commandId).toBe(echo.log.messages[0]?.commandId);
    expect(other.log.messages[1]?.commandId).not.toBe(echo.log.messages[0]?.commandId);
  });

  it('whose handler fails is answered with an incident id that the log knows, and nothing else', async () => {
    await bot.close();
    echo = echoHandlers({
      message: async () => {
        throw new Error('boom');
      },
    });
    bot = await runBot({ settings: LOCAL, handlers: echo.handlers, store: memoryStore() });
    expect((await bot.post(personalMessage(eva, 'hej', around()))).status).toBe(200);
    expect(teams.posted()[0]?.body.text).toMatch(
      /^\*\*Något gick fel hos oss, och inget har ändrats\.\*\* Försök igen, eller nämn [2-9A-Z]{4} för kansliet\.$/,
    );
  });

  it('is refused its roster where Teams names somebody else', async () => {
    await bot.close();
    const seen: unknown[] = [];
    echo = echoHandlers({
      message: async (turn) => {
        seen.push(await turn.roster(), await turn.roster());
        return { messages: [] };
      },
    });
    bot = await runBot({ settings: LOCAL, handlers: echo.handlers, store: memoryStore() });
    teams.members.set(eva.id, { id: eva.id, aadObjectId: eva.aadObjectId, email: 'eva@exempel.se' });
    await bot.post(personalMessage(eva, 'hej', around()));
    expect(seen).toEqual(Array(2).fill({ objectId: eva.aadObjectId, email: 'eva@exempel.se' }));
    expect(teams.received.filter(({ kind }) => kind === 'member')).toHaveLength(1);
    teams.members.set(eva.id, { id: eva.id, aadObjectId: 'somebody else', email: 'eva@exempel.se' });
    await bot.post(personalMessage(eva, 'hej igen', around()));
    expect(seen.slice(2)).toEqual([null, null]);
  });
});

describe('a button', () => {
  it('pressed as Action.Execute answers with the card, in the invoke itself', async () => {
    const answer = await bot.post(execute(eva, 'test.count', { number: 3 }, around()));
    expect(answer.status).toBe(200);
    const body = (await answer.json()) as { value: { fallbackText: string } };
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(body.value.fallbackText).toBe('Nummer 3');
    expect(teams.received).toEqual([]);
    expect(echo.log.presses[0]?.turn.caller.objectId).toBe(eva.aadObjectId);
  });

  it('pressed as Action.Submit answers with a message', async () => {
    await bot.post(submit(eva, { verb: 'test.count', number: 4, msteams: { justInTime: 1 } }, around()));
    expect(echo.log.presses[0]?.input).toEqual({ number: 4 });
    expect(teams.posted()[0]?.body.attachments?.[0]?.contentType).toBe(
      'application/vnd.microsoft.card.adaptive',
    );
  });

  it('delivered twice runs once and gets the same answer', async () => {
    const activity = execute(eva, 'test.count', { number: 5 }, around());
    const [first, second] = [await bot.post(activity), await bot.post(activity)];
    expect(await second.json()).toEqual(await first.json());
    expect(echo.log.presses).toHaveLength(1);
  });

  it.each([
    [
      'an unknown verb',
      execute(eva, 'test.nothing', {}, { serviceUrl: 'http://127.0.0.1:1', tenantId: 't' }),
      'gäller inte längre',
    ],
    [
      'data of another kind',
      execute(eva, 'test.count', { number: 'sju' }, { serviceUrl: 'http://127.0.0.1:1', tenantId: 't' }),
      'gick inte att läsa',
    ],
    [
      'no verb',
      {
        ...execute(eva, 'x', {}, { serviceUrl: 'http://127.0.0.1:1', tenantId: 't' }),
        value: { action: {} },
      },
      'gick inte att läsa',
    ],
  ])('with %s is answered in Swedish and runs nothing', async (_case, activity, words) => {
    const answer = await bot.post(activity);
    const body = (await answer.json()) as { type: string; value: string };
    expect(answer.status).toBe(200);
    expect(body.type).toBe('application/vnd.microsoft.activity.message');
    expect(body.value).toContain(words);
    expect(echo.log.presses).toEqual([]);
  });

  it('never takes its actor from the card', async () => {
    await bot.post(execute(eva, 'test.count', { number: 1, from: 'karim', objectId: 'karim' }, around()));
    expect(echo.log.presses[0]?.input).toEqual({ number: 1 });
    expect(echo.log.presses[0]?.turn.caller.objectId).toBe(eva.aadObjectId);
  });

  it('another invoke is not implemented', async () => {
    const answer = await bot.post({ ...execute(eva, 'x', {}, around()), name: 'task/fetch' });
    expect(answer.status).toBe(501);
  });
});

describe('an installation', () => {
  it('is welcomed once, though Teams tells it in two ways and again', async () => {
    const [update, member] = installed(eva, around());
    await Promise.all([bot.post(update), bot.post(member)]);
    await bot.post({ ...update, id: 'later' });
    expect(echo.log.installs).toHaveLength(1);
    expect(teams.posted().map(({ body }) => body.text)).toEqual(['Välkommen, Eva Lind.']);
  });

  it('is welcomed again after the app was removed', async () => {
    const [update] = installed(eva, around());
    await bot.post(update);
    await bot.post({ ...update, id: '2', action: 'remove' });
    await bot.post({ ...update, id: '3' });
    expect(echo.log.installs).toHaveLength(2);
  });

  it('of somebody else in a team is no installation', async () => {
    const [, member] = installed(eva, around());
    await bot.post({ ...member, membersAdded: [{ id: '29:karim' }], recipient: BOT });
    expect(echo.log.installs).toEqual([]);
  });
});

describe('a reply', () => {
  it('with a card has its text as summary', async () => {
    await bot.close();
    const card = answerCard({ fact: 'Torsdag 11 december kl. 13.00' });
    echo = echoHandlers({ message: async () => ({ messages: [{ text: 'Nästa möte', card }] }) });
    bot = await runBot({ settings: LOCAL, handlers: echo.handlers, store: memoryStore() });
    await bot.post(personalMessage(eva, 'hej', around()));
    const sent = teams.posted()[0]?.body;
    expect(sent?.summary).toBe('Nästa möte');
    expect(sent?.text).toBeUndefined();
  });

  it('can be collected instead of sent (expectReplies)', async () => {
    const answer = await bot.post({
      ...personalMessage(eva, 'hej', around()),
      deliveryMode: 'expectReplies',
    });
    const body = (await answer.json()) as { activities: { text: string }[] };
    expect(body.activities.map((activity) => activity.text)).toEqual(['Du skrev: hej']);
    expect(teams.received).toEqual([]);
  });

  it('is not sent outside this machine in local mode', async () => {
    await bot.post(personalMessage(eva, 'hej', { serviceUrl: 'http://198.51.100.7/', tenantId: TENANT }));
    expect(echo.log.messages).toHaveLength(1);
    expect(teams.received).toEqual([]);
  });
});
