/**
 * Reads every document of a folder and compares with its answer-key.json, as the folder's README says.
 *   npm run eval:import -- [--samples DIR] [--as docx|pdf] [--style lines|wrapped|set] [--floor 0.95] [--json]
 * With --as, each text is first made a Word file or PDF (scripts/eval/convert.ts tells of the styles).
 * Prints precision and recall per field and every miss. Exit code 1 when a field is below the floor.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONVERTED, STYLES } from './eval/convert.ts';
import { below, readFolder } from './eval/read-folder.ts';

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '../shared/samples' },
    as: { type: 'string' },
    style: { type: 'string', default: 'lines' },
    floor: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.samples);
const as = CONVERTED.find((format) => format === values.as);
const style = STYLES.find((name) => name === values.style);
if ((values.as !== undefined && !as) || !style) throw new Error('--as docx|pdf, --style lines|wrapped|set');

const { tally, files, unreadable } = await readFolder(folder, { as, style });
for (const line of unreadable) console.log(line);
if (values.json) console.log(JSON.stringify({ files }, null, 1));
for (const miss of tally.misses) {
  console.log(
    `${miss.field} | ${miss.where}\n    expected ${JSON.stringify(miss.expected)}\n    found    ${JSON.stringify(miss.found)}`,
  );
}
const percent = (share: number) => share.toFixed(3);
console.log(
  `\n${'field'.padEnd(16)}${'precision'.padStart(10)}${'recall'.padStart(8)}${'hit'.padStart(6)}${'missed'.padStart(8)}${'extra'.padStart(7)}`,
);
for (const row of tally.rows()) {
  console.log(
    `${row.field.padEnd(16)}${percent(row.precision).padStart(10)}${percent(row.recall).padStart(8)}${String(row.hit).padStart(6)}${String(row.missed).padStart(8)}${String(row.extra).padStart(7)}`,
  );
}
if (values.floor !== undefined) {
  const fields = below(tally, Number(values.floor));
  if (fields.length > 0) {
    console.log(`\nBelow ${values.floor}: ${fields.join(', ')}`);
    process.exitCode = 1;
  }
}
