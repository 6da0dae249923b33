/**
 * Draws every card with its sample data, in Teams' three themes, on one sheet: docs/handbok/bilder/kort.png. Needs
 * Debian's chromium. `node scripts/card-sheet.mjs [FILE] [CARD …]` draws only the cards named, into FILE.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { register } from 'tsx/esm/api';

register();
const { renderCard } = await import('../src/teams/cards/render.ts');

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [target = join(root, 'docs/handbok/bilder/kort.png'), ...wanted] = process.argv.slice(2);

/** Colours and sizes near those of Teams; the layout is the library's own. */
const THEMES = {
  ljust: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    line: '#d1d1d1',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#c4314b',
  },
  mörkt: {
    page: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9ea2ff',
    line: '#5c5c5c',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f9526b',
  },
  'hög kontrast': {
    page: '#000000',
    card: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    line: '#ffffff',
    good: '#ffffff',
    warning: '#ffffff',
    attention: '#ffffff',
  },
};

function hostConfig(theme) {
  const colour = (value) => ({ default: value, subtle: value });
  const foregroundColors = {
    default: { default: theme.text, subtle: theme.subtle },
    accent: colour(theme.accent),
    good: colour(theme.good),
    warning: colour(theme.warning),
    attention: colour(theme.attention),
    dark: colour(theme.text),
    light: colour(theme.text),
  };
  const style = { backgroundColor: theme.card, foregroundColors, borderColor: theme.line };
  return {
    fontFamily: '"Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    containerStyles: {
      default: style,
      emphasis: style,
      accent: style,
      good: style,
      warning: style,
      attention: style,
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *' },
        optionalInputs: { weight: 'bolder' },
      },
    },
  };
}

const folder = join(root, 'cards');
const names = (await readdir(folder))
  .filter((file) => file.endsWith('.sample.json'))
  .map((file) => file.replace('.sample.json', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();
const cards = await Promise.all(
  names.map(async (name) => ({
    name,
    card: await renderCard({
      template: name,
      data: JSON.parse(await readFile(join(folder, `${name}.sample.json`), 'utf8')),
    }),
  })),
);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1080, height: 100 } });
await page.setContent('<!doctype html><html lang="sv"><body></body></html>');
await page.addScriptTag({ path: join(root, 'node_modules/adaptivecards/dist/adaptivecards.min.js') });
await page.addStyleTag({
  content: `
    body { margin: 0; display: grid; grid-template-columns: repeat(3, 360px); font: 13px "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
    section { padding: 16px; min-width: 0; } h1 { font-size: 15px; margin: 0 0 12px; font-weight: 600; } h2 { font-size: 11px; margin: 14px 0 4px; font-weight: 400; }
    .frame { border: 1px solid; border-radius: 6px; overflow: hidden; }
    .ac-pushButton { font: inherit; font-weight: 600; padding: 5px 12px; margin-bottom: 4px; border: 1px solid var(--line); border-radius: 4px; background: transparent; color: var(--text); white-space: normal; }
    .ac-pushButton.style-positive { background: var(--accent); border-color: var(--accent); color: var(--card); }
    .ac-pushButton.style-destructive { color: var(--attention); border-color: var(--attention); }
    .ac-input { font: inherit; box-sizing: border-box; width: 100%; padding: 5px 8px; border: 1px solid var(--line); border-radius: 4px; background: var(--page); color: var(--text); }
    input[type=radio], input[type=checkbox] { width: auto !important; accent-color: var(--accent); }
    .ac-actionSet { flex-wrap: wrap; row-gap: 4px; }
    a, .ac-anchor { color: var(--accent); }`,
});
await page.evaluate(
  ({ drawn, themes }) => {
    for (const { title, theme, config } of themes) {
      const section = document.createElement('section');
      for (const [key, value] of Object.entries(theme)) section.style.setProperty(`--${key}`, value);
      section.style.background = theme.page;
      section.style.color = theme.text;
      const heading = document.createElement('h1');
      heading.textContent = title;
      section.append(heading);
      for (const { name, card } of drawn) {
        const label = document.createElement('h2');
        label.textContent = name;
        const frame = document.createElement('div');
        frame.className = 'frame';
        frame.style.borderColor = theme.line;
        const adaptive = new AdaptiveCards.AdaptiveCard();
        adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
        adaptive.parse(card);
        const element = adaptive.render();
        if (element) frame.append(element);
        section.append(label, frame);
      }
      document.body.append(section);
    }
  },
  {
    drawn: cards,
    themes: Object.entries(THEMES).map(([title, theme]) => ({ title, theme, config: hostConfig(theme) })),
  },
);
await mkdir(dirname(target), { recursive: true });
await page.screenshot({ path: target, fullPage: true });
await browser.close();
console.log(`${target}: ${names.length} cards in ${Object.keys(THEMES).length} themes`);
