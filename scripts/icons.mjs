/** Draws the app's icons from manifest/*.svg (needs Debian's chromium). Run when a drawing has changed. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const folder = new URL('../manifest/', import.meta.url);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8');
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg ', '<svg style="display:block" ')}</body>`,
  );
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
