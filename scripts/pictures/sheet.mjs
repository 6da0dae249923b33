/** Draws cards as wide as on a phone, in Teams' three themes side by side, on one sheet. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { smaller } from './small-png.mjs';
import { hostConfig, THEMES } from './themes.mjs';

const library = fileURLToPath(
  new URL('../../node_modules/adaptivecards/dist/adaptivecards.min.js', import.meta.url),
);

const STYLE = `
  body { margin: 0; display: grid; grid-template-columns: repeat(3, 360px); font: 14px "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
  section { padding: 16px; min-width: 0; } h1 { font-size: 15px; margin: 0 0 12px; font-weight: 600; } h2 { font-size: 13px; margin: 20px 0 6px; font-weight: 400; overflow-wrap: anywhere; }
  .frame { border: 1px solid; border-radius: 6px; overflow: hidden; background: var(--card); } .frame > p { margin: 0; padding: 16px; }
  .ac-pushButton { font: inherit; font-weight: 600; padding: 5px 12px; margin-bottom: 4px; border: 1px solid var(--line); border-radius: 4px; background: transparent; color: var(--text); white-space: normal; }
  .ac-pushButton.style-positive { background: var(--accent); border-color: var(--accent); color: var(--card); }
  .ac-pushButton.style-destructive { color: var(--attention); border-color: var(--attention); }
  .ac-input { font: inherit; box-sizing: border-box; width: 100%; padding: 5px 8px; border: 1px solid var(--line); border-radius: 4px; background: var(--page); color: var(--text); }
  ::placeholder { color: var(--subtle); opacity: 1; }
  input[type=radio], input[type=checkbox] { width: auto !important; accent-color: var(--accent); }
  .ac-pushButton, .ac-pushButton * { max-width: 100%; white-space: normal !important; text-align: left; }
  .ac-actionSet { flex-wrap: wrap; gap: 4px 8px; } .ac-actionSet > :not(:has(button)):not(button) { display: none; }
  a, .ac-anchor { color: var(--accent); }`;

/** Opens a browser that draws sheets; `draw(file, shown)` takes `{ name, card }` or, where nothing but text was said, `{ name, text }`. */
export async function openSheets() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Letters in shades of one colour alone make the file smaller.
    args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'],
  });
  return {
    async draw(file, shown) {
      const page = await browser.newPage({ viewport: { width: 1080, height: 100 }, locale: 'sv-SE' });
      await page.setContent('<!doctype html><html lang="sv"><body></body></html>');
      await page.addScriptTag({ path: library });
      await page.addStyleTag({ content: STYLE });
      const themes = Object.entries(THEMES).map(([title, theme]) => ({
        title,
        theme,
        config: hostConfig(theme),
      }));
      const cut = await page.evaluate(drawn, { shown, themes });
      if (cut.length > 0) throw new Error(`${file}: wider than a phone: ${cut.join(', ')}`);
      await mkdir(dirname(file), { recursive: true });
      const picture = smaller(await page.screenshot({ fullPage: true }));
      await page.close();
      await writeFile(file, picture);
      const size = Math.round(picture.length / 1024);
      console.log(`${file}: ${shown.length} in ${themes.length} themes, ${size} kB`);
    },
    close: () => browser.close(),
  };
}

/** In the page: one column a theme. Gives the names of those with something that reaches outside its frame. */
function drawn({ shown, themes }) {
  const cut = new Set();
  const columns = themes.map(({ title, theme, config }) => {
    const section = document.createElement('section');
    for (const [key, value] of Object.entries(theme)) section.style.setProperty(`--${key}`, value);
    section.style.background = theme.page;
    section.style.color = theme.text;
    section.style.colorScheme = title === 'ljust' ? 'light' : 'dark';
    const heading = document.createElement('h1');
    heading.textContent = title;
    section.append(heading);
    document.body.append(section);
    return shown.map(({ name, card, text }) => {
      const label = document.createElement('h2');
      label.textContent = name;
      const frame = document.createElement('div');
      frame.className = 'frame';
      frame.style.borderColor = theme.line;
      if (card) {
        const adaptive = new AdaptiveCards.AdaptiveCard();
        adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
        adaptive.parse(card);
        const element = adaptive.render();
        // A choice made in one column is not taken from the others.
        for (const radio of element?.querySelectorAll('input[type=radio]') ?? []) radio.name += title;
        // This browser writes days and times in its own language; Teams in the reader's.
        for (const field of element?.querySelectorAll('input[type=date], input[type=time]') ?? []) {
          const { value } = field;
          field.type = 'text';
          field.value = value;
        }
        if (element) frame.append(element);
      } else {
        const said = document.createElement('p');
        said.textContent = text;
        frame.append(said);
      }
      section.append(label, frame);
      const edge = frame.getBoundingClientRect().right;
      const over = (element) =>
        element.getBoundingClientRect().right > edge || element.scrollWidth > element.clientWidth + 1;
      if ([...frame.querySelectorAll('p, div, button')].some(over)) cut.add(name);
      return { label, frame };
    });
  });
  // The same card begins at the same height in all three.
  shown.forEach((_, nth) => {
    const row = columns.map((column) => column[nth]);
    const height = Math.max(...row.map(({ frame }) => frame.offsetHeight));
    for (const { frame } of row) frame.style.marginBottom = `${height - frame.offsetHeight}px`;
  });
  return [...cut];
}
