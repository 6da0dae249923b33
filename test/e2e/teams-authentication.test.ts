import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { execute, installed, personalMessage, sender } from './support/activities.ts';
import { echoHandlers, type RunningBot, runBot, strict } from './support/bot.ts';
import { type FakeConnector, fakeConnector } from './support/fake-connector.ts';
import { memoryStore } from './support/memory-store.ts';
import { APP_ID, TENANT, type TokenMint, tokenMint } from './support/tokens.ts';

const eva = sender('Eva Lind');
let teams: FakeConnector;
let mint: TokenMint;
let bot: RunningBot;
let echo: ReturnType<typeof echoHandlers>;
const store = memoryStore();
const around = () => ({ serviceUrl: teams.serviceUrl, tenantId: TENANT });
const claims = () => ({ serviceUrl: teams.serviceUrl });

beforeAll(async () => {
  // The SDK writes to the console when a signature does not hold.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  teams = await fakeConnector();
  mint = await tokenMint();
  echo = echoHandlers();
  bot = await runBot({ settings: strict(mint), handlers: echo.handlers, store });
});
afterAll(async () => {
  await bot.close();
  await mint.close();
  await teams.close();
  vi.restoreAllMocks();
});
beforeEach(() => {
  teams.clear();
  echo.log.messages.length = 0;
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('with an app id, a request', () => {
  it('that Teams signed for us is answered', async () => {
    const headers = bearer(await mint.token(claims()));
    expect((await bot.post(personalMessage(eva, 'hej', around()), headers)).status).toBe(200);
    expect(echo.log.messages[0]?.caller.tenantId).toBe(TENANT);
    expect(teams.posted()).toHaveLength(1);
  });

  const tampered = async () => {
    const [head, , signature] = (await mint.token(claims())).split('.');
    const body = { iss: 'https://api.botframework.com', aud: APP_ID, serviceurl: teams.serviceUrl, exp: 9e9 };
    return `${head}.${Buffer.from(JSON.stringify(body)).toString('base64url')}.${signature}`;
  };
  const rows: [string, () => Promise<Record<string, string>>][] = [
    ['without a token', async () => ({})],
    ['with an empty token', async () => ({ authorization: 'Bearer ' })],
    ['with another scheme', async () => ({ authorization: `Basic ${await mint.token(claims())}` })],
    ['with something that is no token', async () => bearer('a.b.c')],
    ['with half a token', async () => bearer('eyJhbGciOiJSUzI1NiJ9')],
    ['with a forged signature', async () => bearer(await mint.forged(claims()))],
    ['with a changed body', async () => bearer(await tampered())],
    ['with alg none', async () => bearer(mint.unsigned(claims()))],
    ['with HS256 and the public key as secret', async () => bearer(mint.hs256(claims()))],
    ['with an expired token', async () => bearer(await mint.token({ ...claims(), expiresIn: -1 }))],
    ['with a token long expired', async () => bearer(await mint.token({ ...claims(), expiresIn: -7200 }))],
    ['for another audience', async () => bearer(await mint.token({ ...claims(), audience: 'another-app' }))],
    [
      'of another issuer',
      async () => bearer(await mint.token({ ...claims(), issuer: 'https://sts.windows.net/x/' })),
    ],
    [
      'with a token of the emulator',
      async () =>
        bearer(
          await mint.token({
            ...claims(),
            issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          }),
        ),
    ],
    [
      'with a token for another serviceUrl',
      async () => bearer(await mint.token({ serviceUrl: 'https://elsewhere.example/' })),
    ],
  ];

  it.each(rows)('%s is 401, and nothing is run', async (_name, headers) => {
    const answer = await bot.post(personalMessage(eva, 'hej', around()), await headers());
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe('');
    expect(echo.log.messages).toEqual([]);
    expect(teams.received).toEqual([]);
  });

  const changed: [string, () => unknown][] = [
    ['without serviceUrl', () => ({ ...personalMessage(eva, 'hej', around()), serviceUrl: undefined })],
    ['with an empty serviceUrl', () => ({ ...personalMessage(eva, 'hej', around()), serviceUrl: '' })],
    ['from another tenant', () => personalMessage(eva, 'hej', { ...around(), tenantId: 'another-tenant' })],
    [
      'that names two tenants',
      () => ({
        ...personalMessage(eva, 'hej', around()),
        channelData: { tenant: { id: 'another-tenant' } },
      }),
    ],
    [
      'that names no tenant',
      () => ({
        ...personalMessage(eva, 'hej', around()),
        channelData: {},
        conversation: { id: 'a:1', conversationType: 'personal' },
      }),
    ],
    ['of another channel', () => ({ ...personalMessage(eva, 'hej', around()), channelId: 'emulator' })],
    ['of the ASE channel', () => ({ ...personalMessage(eva, 'hej', around()), channelId: 'AseChannel' })],
    ['that is no activity', () => ({ type: 'message', text: 'hej' })],
  ];

  it.each(changed)('signed well but %s is 401, and nothing is run', async (_name, activity) => {
    const answer = await bot.post(activity(), bearer(await mint.token(claims())));
    expect(answer.status).toBe(401);
    expect(echo.log.messages).toEqual([]);
    expect(teams.received).toEqual([]);
  });

  it('refused leaves no trace in the store', async () => {
    const before = await store.records.collections();
    const stranger = sender('Okänd');
    await bot.post(personalMessage(stranger, 'hej', around()), bearer(await mint.forged(claims())));
    await bot.post(installed(stranger, around())[0], {});
    expect(await store.records.collections()).toEqual(before);
    const kept = await store.records.list('conversations');
    expect(JSON.stringify(kept)).not.toContain(stranger.aadObjectId);
  });

  it('to press a button is checked the same way', async () => {
    const press = execute(eva, 'test.count', { number: 1 }, around());
    expect((await bot.post(press, bearer(await mint.forged(claims())))).status).toBe(401);
    expect(echo.log.presses).toEqual([]);
    expect((await bot.post(press, bearer(await mint.token(claims())))).status).toBe(200);
  });

  it('of the second allowed tenant is answered, whatever the case of its letters', async () => {
    const settings = { ...strict(mint), tenants: [TENANT, 'ANNAN-TENANT'] };
    const second = await runBot({ settings, handlers: echo.handlers, store: memoryStore() });
    const activity = personalMessage(eva, 'hej', { ...around(), tenantId: 'Annan-Tenant' });
    expect((await second.post(activity, bearer(await mint.token(claims())))).status).toBe(200);
    await second.close();
  });
});

it('where the keys cannot be had is 503, and nothing is run', async () => {
  const settings = strict(mint);
  const away = await runBot({
    settings: {
      ...settings,
      bot: settings.bot && {
        ...settings.bot,
        ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/metadata',
      },
    },
    handlers: echo.handlers,
    store: memoryStore(),
  });
  const answer = await away.post(personalMessage(eva, 'hej', around()), bearer(await mint.token(claims())));
  await away.close();
  expect(answer.status).toBe(503);
  expect(echo.log.messages).toEqual([]);
});
