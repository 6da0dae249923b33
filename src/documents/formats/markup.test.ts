import { describe, expect, it } from 'vitest';
import { LineCollector } from './line.ts';
import { readMarks } from './markup.ts';

function poured(...rows: readonly { text: string; room?: number }[]) {
  const out = new LineCollector();
  for (const row of rows) {
    out.blank();
    out.add(row);
  }
  return out.done();
}

describe('marks poured into a Word file or PDF', () => {
  it('are read as marks', () => {
    const read = poured(
      { text: '## Kallelse' },
      { text: '**Plats:** Salen' },
      { text: '| Beslutande | Anna Berg |' },
      { text: '<p><b>1. Mötet öppnas</b></p> <p>Ordföranden öppnar.</p>' },
    );
    const lines = readMarks(read).lines;
    expect(lines.map((line) => line.text)).toEqual([
      'Kallelse',
      'Plats: Salen',
      'Beslutande Anna Berg',
      '1. Mötet öppnas',
      'Ordföranden öppnar.',
    ]);
    expect(lines[0]?.level).toBe(2);
    expect(lines[2]?.cells).toEqual(['Beslutande', 'Anna Berg']);
    expect(lines[3]?.bold).toBe(true);
  });

  it('are put together again where the page broke their line', () => {
    const out = new LineCollector();
    out.add({ text: '**§ 1 Rubrik**' });
    out.blank();
    out.add({ text: '**§ 2 En rubrik som går', room: 1 });
    out.add({ text: 'över två rader**', room: 40 });
    out.add({ text: '**§ 3 Rubrik**', room: 40 });
    expect(readMarks(out.done()).lines.map(({ text, bold }) => [text, bold])).toEqual([
      ['§ 1 Rubrik', true],
      ['§ 2 En rubrik som går över två rader', true],
      ['§ 3 Rubrik', true],
    ]);
  });

  it('a file without them is given back as it is', () => {
    const read = poured({ text: 'Plats 3 < 4' }, { text: '* not **' }, { text: 'Styrelsen' });
    expect(readMarks(read)).toBe(read);
  });
});
