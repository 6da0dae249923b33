import { expect, it } from 'vitest';
import { isPlainlyNamed } from './stranger.ts';

it.each([
  ['Kalle Svensson kommer inte', 'Kalle Svensson'],
  ['kalle svensson kommer inte', 'Kalle Svensson'],
  ['Per-Olof Alm kan inte', 'Per-Olof Alm'],
])('"%s" names somebody', (text, found) => {
  expect(isPlainlyNamed({ text }, found)).toBe(true);
});

it.each([
  ['Förkyld kommer inte', 'Förkyld'],
  ['fastnat kommer inte', 'Fastnat'],
  ['Bilen trasig kommer ej', 'Bilen Trasig'],
  ['barnen sjuka kan inte', 'Barnen Sjuka'],
  ['BILEN TRASIG KOMMER EJ', 'BILEN TRASIG'],
  ['Barnen Sjuka Kommer Inte', 'Barnen Sjuka'],
])('"%s" may tell why one does not come', (text, found) => {
  expect(isPlainlyNamed({ text }, found)).toBe(false);
});
