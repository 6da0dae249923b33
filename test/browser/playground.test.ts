import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, type RunningProduct, removeFolder, startProduct } from '../support/product.ts';
import { openPlayground, type PlaygroundPage } from './playground-page.ts';

let product: RunningProduct;
let chat: PlaygroundPage;
let address: string;
beforeAll(async () => {
  const port = String(await freePort());
  address = `http://localhost:${port}`;
  product = await startProduct({
    PLAYGROUND: 'on',
    PLAYGROUND_PORT: port,
    KLUBBAN_NOW: '2026-11-23T09:00:00+01:00',
  });
  await product.printed(/Personal Chat/, 60_000);
  chat = await openPlayground(address);
});
afterAll(async () => {
  await chat?.close();
  await product?.stop();
  if (product) await removeFolder(product.dataDir);
});

describe('the Playground that npm start opens', () => {
  it('is told of in a few lines: where to click and what to try', () => {
    const said = product.output().trim().split('\n').filter(Boolean);
    expect(said.join('\n')).toContain(`Öppna ${address}`);
    expect(said.length).toBeLessThanOrEqual(5);
  });

  it('answers Maja in her own chat', async () => {
    await chat.open('Personal Chat');
    await chat.say('vilka sitter i styrelsen?', /Norrskog har 5 ledamöter: Eva Lind \(ordförande\)/);
  });

  it('shows the answer to a pressed button', async () => {
    await chat.say('när är nästa möte?', /Nästa möte: torsdag 10 december/);
    await chat.press('Dagordning', /Dagordning 10 december: 12 ärenden/);
  });

  it.each(['Presidiet', 'General'])('answers a mention in %s', async (place) => {
    await chat.open(place);
    await chat.mention('vem är ordförande?', /Eva Lind \(Lidbacka kommun\) är ordförande/);
  });

  it('ends with the bot', async () => {
    expect(await product.stop('SIGINT')).toBe(0);
    for (let tries = 0; tries < 50 && (await answers(address)); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await answers(address)).toBe(false);
  });
});

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
