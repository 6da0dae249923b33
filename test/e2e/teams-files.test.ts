import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { incomingActivity } from '../../src/teams/inbound/activity.ts';
import { filesOf } from '../../src/teams/inbound/files.ts';
import type { BotHandlers, OutgoingFile } from '../../src/teams/index.ts';
import { type Activity, channelMessage, execute, personalMessage, sender } from './support/activities.ts';
import { echoHandlers, LOCAL, type RunningBot, runBot, strict } from './support/bot.ts';
import { type FakeConnector, fakeConnector } from './support/fake-connector.ts';
import { memoryStore } from './support/memory-store.ts';
import { TENANT, type TokenMint, tokenMint } from './support/tokens.ts';

const eva = sender('Eva Lind');
const karim = sender('Karim Nasser');
const CALENDAR: OutgoingFile = {
  name: 'möte.ics',
  contentType: 'text/calendar',
  bytes: Buffer.from('BEGIN:VCALENDAR'),
};

/** A file server that counts what was asked of it. */
async function fileServer(): Promise<{ url: string; asked: string[]; server: Server }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/moved') {
      response.writeHead(302, { location: '/small' }).end();
    } else if (request.url === '/away') {
      response.writeHead(302, { location: 'http://198.51.100.7/secret' }).end();
    } else if (request.url === '/endless') {
      response.write('x'.repeat(5_000));
      response.end('x'.repeat(5_000));
    } else if (request.url === '/small') response.end('innehåll');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server };
}

function withFile(downloadUrl: string): unknown {
  return {
    ...personalMessage(eva, '', { serviceUrl: 'http://127.0.0.1:1', tenantId: TENANT }),
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'Kallelse.docx',
        content: { downloadUrl, fileType: 'docx' },
      },
      { contentType: 'text/html', content: '<p>hej</p>' },
    ],
  };
}

describe('a file sent to the bot', () => {
  let files: Awaited<ReturnType<typeof fileServer>>;
  beforeEach(async () => {
    files = await fileServer();
  });
  afterEach(() => new Promise((resolve) => files.server.close(resolve)));
  const activityWith = (url: string) => incomingActivity(withFile(url)) ?? expect.fail('no activity');
  const fetched = (url: string, limit: number, local = true) => {
    const [file] = filesOf(activityWith(url), local);
    return file?.download(limit);
  };

  it('is named and fetched when asked for, and not before', async () => {
    const [file, ...others] = filesOf(activityWith(`${files.url}/small`), true);
    expect([file?.name, others]).toEqual(['Kallelse.docx', []]);
    expect(files.asked).toEqual([]);
    expect(Buffer.from((await file?.download(100)) ?? []).toString()).toBe('innehåll');
  });

  it('may have moved', async () => {
    expect(await fetched(`${files.url}/moved`, 100)).toBeDefined();
  });

  it.each([
    ['larger than allowed', '/small', 3, 'too-large'],
    ['larger than allowed, without saying so', '/endless', 6_000, 'too-large'],
    ['gone', '/nothing', 100, 'unreachable'],
    ['moved to where nothing is fetched', '/away', 100, 'address-not-allowed'],
  ])('%s is refused', async (_name, path, limit, reason) => {
    await expect(fetched(`${files.url}${path}`, limit)).rejects.toMatchObject({
      name: 'FileNotFetched',
      reason,
    });
  });

  it('is fetched over https only, outside local mode', async () => {
    await expect(fetched(`${files.url}/small`, 100, false)).rejects.toMatchObject({
      reason: 'address-not-allowed',
    });
    await expect(fetched('file:///etc/passwd', 100)).rejects.toMatchObject({ reason: 'address-not-allowed' });
    expect(files.asked).toEqual([]);
  });
});

describe('a file the bot gives', () => {
  let teams: FakeConnector;
  let mint: TokenMint;
  let bot: RunningBot;
  const handlers = (): BotHandlers =>
    echoHandlers({ message: async () => ({ messages: [{ text: 'Här är kalendern.', files: [CALENDAR] }] }) })
      .handlers;
  const around = () => ({ serviceUrl: teams.serviceUrl, tenantId: TENANT });

  beforeEach(async () => {
    teams = await fakeConnector();
    mint = await tokenMint();
  });
  afterEach(async () => {
    await bot.close();
    await mint.close();
    await teams.close();
  });
  const signed = async (activity: unknown) =>
    bot.post(activity, { authorization: `Bearer ${await mint.token({ serviceUrl: teams.serviceUrl })}` });

  /** The offer's context as the card carries it. */
  async function offered(): Promise<unknown> {
    await signed(personalMessage(eva, 'kalenderfil', around()));
    const [words, card] = teams.posted();
    expect(words?.body.text).toBe('Här är kalendern.');
    expect(card?.body.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'möte.ics',
      content: { sizeInBytes: 15 },
    });
    teams.clear();
    const content = card?.body.attachments?.[0]?.content as { acceptContext?: unknown } | undefined;
    return content?.acceptContext;
  }

  function consent(from: typeof eva, action: string, context: unknown): Activity {
    const uploadInfo = {
      contentUrl: 'https://exempel.sharepoint.com/fil',
      name: 'möte.ics',
      uploadUrl: 'http://127.0.0.1:9/upload',
      uniqueId: 'u1',
      fileType: 'ics',
    };
    const value = { type: 'fileUpload', action, context, uploadInfo };
    return { ...execute(from, 'x', {}, around()), name: 'fileConsent/invoke', value };
  }

  it('stands in the message itself in local mode', async () => {
    bot = await runBot({ settings: LOCAL, handlers: handlers(), store: memoryStore() });
    await bot.post(personalMessage(eva, 'kalenderfil', around()));
    const attachment = teams.posted()[1]?.body.attachments?.[0] as { contentUrl?: string } | undefined;
    expect(attachment).toMatchObject({ contentType: 'text/calendar', name: 'möte.ics' });
    const base64 = attachment?.contentUrl?.split('base64,')[1] ?? '';
    expect(Buffer.from(base64, 'base64').toString()).toBe('BEGIN:VCALENDAR');
  });

  it('is offered in the personal chat, and belongs to the one it was offered to', async () => {
    bot = await runBot({ settings: strict(mint), handlers: handlers(), store: memoryStore() });
    const context = await offered();
    expect((await signed(consent(karim, 'accept', context))).status).toBe(200);
    expect(teams.posted().at(-1)?.body.text).toBe('Filen kan inte hämtas längre. Fråga efter den igen.');
    expect((await signed(consent(eva, 'decline', context))).status).toBe(200);
    expect(teams.posted().at(-1)?.body.text).toBe('möte.ics skickades inte.');
    await signed(consent(eva, 'accept', context));
    expect(teams.posted().at(-1)?.body.text).toBe('Filen kan inte hämtas längre. Fråga efter den igen.');
  });

  it('is not uploaded to an address that is not https', async () => {
    bot = await runBot({ settings: strict(mint), handlers: handlers(), store: memoryStore() });
    await signed(consent(eva, 'accept', await offered()));
    expect(teams.posted().at(-1)?.body.text).toMatch(/^\*\*Något gick fel hos oss/);
  });

  it('is not shown to everybody in a channel', async () => {
    bot = await runBot({ settings: strict(mint), handlers: handlers(), store: memoryStore() });
    await signed(channelMessage(eva, 'kalenderfil', around(), { teamId: '19:team', channelId: '19:kanal' }));
    expect(teams.posted().map(({ body }) => body.text)).toEqual([
      'Här är kalendern.',
      'möte.ics får du i vår egen chatt.',
    ]);
  });
});
