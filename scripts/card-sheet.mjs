/**
 * Draws every card with its sample data, in Teams' three themes, on one sheet: docs/handbok/bilder/kort.png. Needs
 * Debian's chromium. `node scripts/card-sheet.mjs [FILE] [CARD …]` draws only the cards named, into FILE.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { openSheets } from './pictures/sheet.mjs';

register();
const { renderCard } = await import('../src/teams/cards/render.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const [target = join(root, 'docs/handbok/bilder/kort.png'), ...wanted] = process.argv.slice(2);
const cards = join(root, 'cards');
const names = (await readdir(cards))
  .filter((file) => file.endsWith('.sample.json'))
  .map((file) => file.replace('.sample.json', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();
const shown = await Promise.all(
  names.map(async (name) => ({
    name,
    card: await renderCard({
      template: name,
      data: JSON.parse(await readFile(join(cards, `${name}.sample.json`), 'utf8')),
    }),
  })),
);

const sheets = await openSheets();
try {
  await sheets.draw(target, shown);
} finally {
  await sheets.close();
}
