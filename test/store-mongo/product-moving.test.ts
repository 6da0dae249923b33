import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEMO_TENANT, NOW, people } from '../e2e/product/demo-world.ts';
import { fakeConnector } from '../e2e/support/fake-connector.ts';
import { talk } from '../e2e/support/talk.ts';
import { dropMongo, freshMongoUri } from '../support/mongo.ts';
import { klubban, removeFolder, startProduct, temporaryFolder } from '../support/product.ts';

it('the demo moves from the embedded engine to MongoDB and back, verified on both sides, answering the same', async () => {
  const folder = await temporaryFolder();
  const uri = freshMongoUri();
  const connector = await fakeConnector();
  const engines = [
    { DATA_DIR: join(folder, 'first') },
    { DATA_DIR: join(folder, 'unused'), MONGODB_URI: uri },
    { DATA_DIR: join(folder, 'last') },
  ].map((env) => ({ KLUBBAN_NOW: NOW, ...env }));
  const told = [];
  try {
    for (const [index, env] of engines.entries()) {
      const file = join(folder, `copy-${index}.klubban`);
      const before = join(folder, `copy-${index - 1}.klubban`);
      if (index > 0) expect(await klubban(['restore', before], env)).toMatchObject({ code: 0, stderr: '' });
      const product = await startProduct(env);
      const say = talk(product, connector, DEMO_TENANT);
      const { text } = await say(people.maja, 'när är nästa möte?');
      expect(await product.stop()).toBe(0);
      const verified = JSON.parse((await klubban(['verify', '--json'], env)).stdout);
      expect(verified).toMatchObject({ ok: true, faults: [] });
      expect(await klubban(['backup', file], env)).toMatchObject({ code: 0 });
      told.push({ text, streams: verified.streams, files: verified.counts.files });
    }
    expect(told[0]?.text).toContain('torsdag 10 december');
    expect(told[0]?.files).toBeGreaterThan(0);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  } finally {
    await connector.close();
    await dropMongo(uri);
    await removeFolder(folder);
  }
}, 180_000);
