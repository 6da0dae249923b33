/** Reads one file in a process of its own and prints how long it took and what memory it needed, as JSON. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readHere } from '../../src/documents/read.ts';

const path = process.argv[2];
if (path === undefined) throw new Error('which file?');
const bytes = await readFile(path);
const from = performance.now();
const result = await readHere({ name: basename(path), bytes });
const seconds = (performance.now() - from) / 1000;
const items =
  result.kind === 'understood'
    ? result.documents.reduce((sum, document) => sum + document.items.length, 0)
    : 0;
console.log(JSON.stringify({ seconds, items, megabytes: process.resourceUsage().maxRSS / 1024 }));
