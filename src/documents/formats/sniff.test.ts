import { describe, expect, it } from 'vitest';
import { decodeText } from './sniff.ts';

const TEXT = 'Sammanträdesprotokoll. Förbundet åtog sig att återkomma på nästa möte.';

describe('the characters of a text file', () => {
  it('are those of UTF-8, also where the file is cut off in the middle of a letter', () => {
    const bytes = new TextEncoder().encode(`${TEXT} Över`);
    expect(decodeText(bytes)).toBe(`${TEXT} Över`);
    const cut = new TextEncoder().encode(`${TEXT} Ö`).subarray(0, -1);
    expect(decodeText(cut)).toContain(TEXT);
  });

  it('are those of an old Windows file where UTF-8 would break every letter', () => {
    expect(decodeText(Buffer.from(TEXT, 'latin1'))).toBe(TEXT);
  });

  it('are those of UTF-16 where its mark says so', () => {
    expect(decodeText(Buffer.from(`\uFEFF${TEXT}`, 'utf16le')).replace('\uFEFF', '')).toBe(TEXT);
  });

  it('are those of UTF-16 without its mark, either way round', () => {
    const little = Buffer.from(TEXT, 'utf16le');
    expect(decodeText(little)).toBe(TEXT);
    expect(decodeText(Buffer.from(little).swap16())).toBe(TEXT);
  });
});
