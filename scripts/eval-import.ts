/**
 * Reads every document of a folder and compares with its answer-key.json, as the folder's README says.
 *   npm run eval:import -- [--samples DIR] [--as docx|pdf] [--style lines|wrapped|set] [--floor 0.95] [--json]
 * With --as, each text is first made a Word file or PDF (scripts/eval/convert.ts tells of the styles).
 * Prints precision and recall per field and every miss. Exit code 1 when a field is below the floor.
 */
import { access, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readHere } from '../src/documents/read.ts';
import { CONVERTED, convert, STYLES } from './eval/convert.ts';
import { answerKey } from './eval/key.ts';
import { scoreFile } from './eval/score.ts';
import { Tally } from './eval/tally.ts';

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
const printedAs = style;

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The file itself, else the same document in another format. */
async function locate(file: string): Promise<string> {
  const stem = join(folder, dirname(file), basename(file, extname(file)));
  for (const path of [join(folder, file), `${stem}.docx`, `${stem}.pdf`, `${stem}.txt`, `${stem}.md`]) {
    if (await exists(path)) return path;
  }
  return join(folder, file);
}

/** The bytes to read, and the name they go by. */
async function fileToRead(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readFile(path);
  const name = basename(path);
  if (!as || !/\.(?:txt|md)$/.test(name)) return { name, bytes };
  return { name: `${name}.${as}`, bytes: await convert(bytes.toString('utf8'), as, printedAs) };
}

const key = answerKey.parse(JSON.parse(await readFile(join(folder, 'answer-key.json'), 'utf8')));
const tally = new Tally();
const understood: { file: string; documents: unknown }[] = [];
for (const { file, documents } of key.files) {
  const path = await locate(file);
  const result = await readHere(await fileToRead(path));
  if (result.kind === 'unreadable') console.log(`${file}: ${result.code}`);
  const found = result.kind === 'understood' ? result.documents : [];
  understood.push({ file, documents: found });
  scoreFile(tally, file, documents, found);
}

if (values.json) console.log(JSON.stringify({ files: understood }, null, 1));
for (const miss of tally.misses) {
  console.log(
    `${miss.field} | ${miss.where}\n    expected ${JSON.stringify(miss.expected)}\n    found    ${JSON.stringify(miss.found)}`,
  );
}
const percent = (share: number) => share.toFixed(3);
console.log(
  `\n${'field'.padEnd(16)}${'precision'.padStart(10)}${'recall'.padStart(8)}${'hit'.padStart(6)}${'missed'.padStart(8)}${'extra'.padStart(7)}`,
);
const rows = tally.rows();
for (const row of rows) {
  console.log(
    `${row.field.padEnd(16)}${percent(row.precision).padStart(10)}${percent(row.recall).padStart(8)}${String(row.hit).padStart(6)}${String(row.missed).padStart(8)}${String(row.extra).padStart(7)}`,
  );
}
if (values.floor !== undefined) {
  const floor = Number(values.floor);
  const below = rows.filter(
    (row) => !row.field.startsWith('(') && (row.precision < floor || row.recall < floor),
  );
  if (below.length > 0) {
    console.log(`\nBelow ${values.floor}: ${below.map((row) => row.field).join(', ')}`);
    process.exitCode = 1;
  }
}
