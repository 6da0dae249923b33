import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from './index.ts';
import { LIMITS } from './limits.ts';
import { readHere } from './read.ts';

const AGENDA = `KALLELSE

Styrelsens sammanträde torsdagen den 6 mars 2025 kl. 09.00
Lokal: Ekrummet

1. Mötets öppnande

2. Budget 2026

Styrelsen föreslås besluta:
att anta budgeten om 450 tkr.

3. Övriga frågor
`;

function docx(document: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(document), ...more });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  const result = await readHere({ name, bytes });
  return result.kind === 'unreadable' ? result.code : result.kind;
}

describe('what cannot be read gets a clear answer', () => {
  it.each([
    ['an old Word file', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'document.wrongKind'],
    ['a picture named as text', 'a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'document.wrongKind'],
    ['text named as Word', 'a.docx', strToU8('Protokoll'), 'document.wrongKind'],
    ['a zip that is no Word file', 'a.docx', zipSync({ 'x.txt': strToU8('x') }), 'document.wrongKind'],
    ['a Word file cut off', 'a.docx', docx(`<w:document ${W}/>`).subarray(0, 60), 'document.damaged'],
    [
      'a Word file with macros',
      'a.docm',
      docx('<w:document/>', { 'word/vbaProject.bin': strToU8('x') }),
      'document.macros',
    ],
    [
      'a Word file without text',
      'a.docx',
      docx(`<w:document ${W}><w:body/></w:document>`),
      'document.noText',
    ],
    [
      'XML with a document type',
      'a.docx',
      docx('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      'document.forbiddenMarkup',
    ],
    ['a PDF that is none', 'a.pdf', strToU8('%PDF-1.7 nonsense'), 'document.damaged'],
    ['an empty file', 'a.docx', new Uint8Array(), 'document.empty'],
    ['a file of blanks', 'a.txt', strToU8(' \n\n'), 'document.empty'],
    [
      'a recipe',
      'a.txt',
      strToU8('Vispa ägg och socker. Blanda i mjölet. Grädda i mitten av ugnen.'),
      'document.notABoardDocument',
    ],
    ['a file beyond the limit', 'a.txt', new Uint8Array(LIMITS.fileBytes + 1), 'document.tooLarge'],
  ])('%s', async (_, name, bytes, code) => {
    expect(await codeOf(name, bytes)).toBe(code);
  });

  it('a zip bomb is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(12_000_000) }, { level: 9 });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await codeOf('a.docx', bomb)).toBe('document.zipBomb');
  });

  it('an encrypted Word file asks for its password', async () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await codeOf('a.docx', bytes)).toBe('document.password');
  });
});

describe('reading in a thread of its own', () => {
  it('gives what reading here gives', async () => {
    const file = { name: 'kallelse.txt', bytes: strToU8(AGENDA) };
    const apart = await readDocument(file);
    expect(apart).toEqual(await readHere(file));
    expect(apart).toMatchObject({
      kind: 'understood',
      documents: [
        {
          kind: 'kallelse',
          meetingDate: '2025-03-06',
          time: '09.00',
          place: 'Ekrummet',
          items: [{ number: 1 }, { number: 2, amountsSEK: [450000] }, { number: 3 }],
        },
      ],
    });
    expect(file.bytes.byteLength).toBeGreaterThan(0);
  });

  it('gives each of several files its own answer, at once or one after the other, also after one that failed', async () => {
    const agenda = (place: string) => ({
      name: `${place}.txt`,
      bytes: strToU8(AGENDA.replace('Ekrummet', place)),
    });
    const placeOf = async (place: string) => {
      const result = await readDocument(agenda(place));
      return result.kind === 'understood'
        ? result.documents.map((one) => one.kind === 'kallelse' && one.place)
        : [];
    };
    expect(await placeOf('Ekrummet')).toEqual(['Ekrummet']);
    const together = ['Granrummet', 'Tallrummet', 'Björkrummet'];
    expect(await Promise.all(together.map(placeOf))).toEqual(together.map((place) => [place]));
    const damaged = { name: 'trasig.pdf', bytes: strToU8('%PDF-1.7 trasig') };
    expect((await readDocument(damaged)).kind).toBe('unreadable');
    expect(await placeOf('Lindrummet')).toEqual(['Lindrummet']);
  });

  it('ends when time is up', async () => {
    const bytes = strToU8(`${AGENDA}\n${'Styrelsen beslutade att anta protokollet. '.repeat(40_000)}`);
    const result = await readDocument({ name: 'a.txt', bytes }, {}, { milliseconds: 1, heapMegabytes: 256 });
    expect(result).toMatchObject({ kind: 'unreadable', code: 'document.tooSlow' });
  });

  it('ends when memory is up', async () => {
    const bytes = strToU8(`${AGENDA}\n${'Styrelsen beslutade att anta protokollet.\n'.repeat(200_000)}`);
    const result = await readDocument(
      { name: 'a.txt', bytes },
      {},
      { milliseconds: 60_000, heapMegabytes: 24 },
    );
    expect(result).toMatchObject({ kind: 'unreadable', code: 'document.tooMuchMemory' });
  });
});
