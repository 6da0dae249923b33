import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProduct, removeFolder, startProduct } from '../support/product.ts';
import { personalConversation, personalMessage, sender } from './support/activities.ts';
import { type FakeConnector, fakeConnector } from './support/fake-connector.ts';
import { tell } from './support/talk.ts';
import { APP_ID, TENANT, type TokenMint, tokenMint } from './support/tokens.ts';

let mint: TokenMint;
let connector: FakeConnector;
let product: RunningProduct;
beforeAll(async () => {
  [mint, connector] = [await tokenMint(), await fakeConnector()];
  product = await startProduct({
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'a-secret-of-the-test',
    MicrosoftAppTenantId: TENANT,
    ToBotFromChannelOpenIdMetadataUrl: mint.metadataUrl,
  });
});
afterAll(async () => {
  await product.stop('SIGKILL');
  await Promise.all([connector.close(), mint.close(), removeFolder(product.dataDir)]);
});

const from = sender('Eva Lind');
const secretWords = 'något som bara Eva ska se';

/** What the product answers a message with this token (or none). */
async function answered(bearer: string | null): Promise<{ status: number; messages: number }> {
  const activity = personalMessage(from, secretWords, { serviceUrl: connector.serviceUrl, tenantId: TENANT });
  const headers = bearer === null ? {} : { authorization: `Bearer ${bearer}` };
  const { status, messages } = await tell(product, connector, activity, headers);
  return { status, messages: messages.length };
}

describe('with an app id', () => {
  it('starts without demo boards and without the Playground', () => {
    expect(product.output()).toMatch(/^ready http:/m);
    expect(product.output()).not.toContain('Personal Chat');
  });

  it('answers nothing that is not signed for it: 401, nothing run', async () => {
    const { serviceUrl } = connector;
    const tokens = [
      null,
      'rubbish',
      mint.unsigned({ serviceUrl }),
      mint.hs256({ serviceUrl }),
      await mint.forged({ serviceUrl }),
      await mint.token({ serviceUrl, audience: 'somebody-else' }),
      await mint.token({ serviceUrl, issuer: 'https://elsewhere.example' }),
      await mint.token({ serviceUrl, expiresIn: -600 }),
    ];
    for (const token of tokens) expect(await answered(token)).toEqual({ status: 401, messages: 0 });
    expect(connector.received).toEqual([]);
  });

  it('runs what is signed for it, and logs neither words nor secrets', async () => {
    const { status } = await answered(await mint.token({ serviceUrl: connector.serviceUrl }));
    expect(status).toBe(200);
    expect(connector.posted(personalConversation(from).id)).toEqual([]);
    expect(product.output()).not.toContain(secretWords);
    expect(product.output()).not.toContain('a-secret-of-the-test');
  });
});
