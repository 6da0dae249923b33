import { type Browser, chromium, type Page } from 'playwright-core';

/** The Playground's page, as a person uses it. */
export interface PlaygroundPage {
  readonly page: Page;
  /** Waits until the text shows. */
  shows(text: string | RegExp): Promise<void>;
  /** Opens one of the chats at the left: `Personal Chat`, a group or a channel. */
  open(chat: string): Promise<void>;
  /** Writes and sends, then waits until what is awaited shows. */
  say(text: string, awaited: string | RegExp): Promise<void>;
  /** The same, mentioning the bot first, as groups and channels demand. */
  mention(text: string, awaited: string | RegExp): Promise<void>;
  /** Presses the last button with this title, then waits until what is awaited shows. */
  press(title: string, awaited: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A no-break space is a space to whoever looks for words. */
function anySpace(awaited: string | RegExp): string | RegExp {
  return typeof awaited === 'string'
    ? awaited
    : new RegExp(awaited.source.replaceAll(' ', '\\s'), awaited.flags);
}

export async function openPlayground(
  url: string,
  { width = 1280, height = 900, scale = 1 } = {},
): Promise<PlaygroundPage> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ARGUMENTS,
  });
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'sv-SE',
  });
  page.setDefaultTimeout(30_000);
  await page.goto(url);

  // A channel has one for a new post first, then one in each thread.
  const compose = page.locator('div[role=textbox][contenteditable=true]').first();
  const send = page.getByRole('button', { name: /^(Send Message|Post)$/ }).first();
  const shows = (awaited: string | RegExp) => page.getByText(anySpace(awaited)).last().waitFor();

  return {
    page,
    shows,
    async open(chat) {
      const item = page.getByRole('treeitem', { name: chat }).last();
      await item.waitFor({ state: 'attached' });
      // The tree may lie outside what the window shows, where a mouse cannot reach.
      await item.evaluate((element) => (element as unknown as { click(): void }).click());
      await compose.waitFor();
    },
    async say(text, awaited) {
      await compose.fill(text);
      await send.click();
      await shows(awaited);
    },
    async mention(text, awaited) {
      await compose.click();
      await page.keyboard.type('@Klu');
      await page.locator('[role=option],[role=menuitem]').filter({ hasText: 'Klubban' }).first().click();
      await page.keyboard.type(` ${text}`);
      await send.click();
      await shows(awaited);
    },
    async press(title, awaited) {
      await page.getByRole('button', { name: title }).last().click();
      await shows(awaited);
    },
    close: () => browser.close(),
  };
}
