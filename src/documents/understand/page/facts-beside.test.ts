import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { printedPdf } from '../../../../test/support/printed-pdf.ts';
import { readHere } from '../../read.ts';

const AGENDA = [
  '1. Mötet öppnas',
  'Ordföranden hälsar välkommen och förrättar upprop.',
  '2. Ansökan från Lövsta kommun',
  'Kommunen söker medel för arbetsträning i den nedlagda handelsträdgården vid Lövsta bruk. Tolv platser planeras, med två handledare på heltid.',
  'Förslag till beslut: Styrelsen beviljar 1 240 000 kronor.',
  '3. Mötet avslutas',
];

const FACTS = [
  'Dag och tid',
  'Onsdagen den 7 oktober 2026 kl. 13.00–16.00',
  'Plats',
  'Folkets hus i Lövsta, sal Rönnen',
  'Resor',
  'Samåkning ordnas från Sundby torg för den som vill.',
];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The same in Word, drawn as a table of two cells. */
function inWord(beside: readonly string[]): Uint8Array {
  const cells = [AGENDA, beside].map((texts) => `<w:tc>${texts.map(word).join('')}</w:tc>`);
  const table = `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;
  const body = `${word('Kallelse')}${INTRODUCTION.map(word).join('')}${table}`;
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
}

const INTRODUCTION = [
  'Samordningsförbundet Kärrbygden kallar styrelsen till sammanträde. Handlingarna finns hos kansliet, för den som ber om det.',
];

/** A kallelse whose agenda has a box beside it, as read. */
async function kallelse(beside: readonly string[], format: string) {
  const read = await readHere({
    name: `kallelse.${format}`,
    bytes:
      format === 'docx'
        ? inWord(beside)
        : await printedPdf((pen) => {
            pen.page();
            pen.heading('Kallelse');
            for (const text of INTRODUCTION) pen.text(text, { after: 12 });
            pen.columns([
              { x: 60, width: 300, texts: AGENDA },
              { x: 385, width: 150, texts: beside, print: { size: 9 } },
            ]);
          }),
  });
  return read.kind === 'understood' ? read.documents : [];
}

it.each(['pdf', 'docx'])(
  'when and where, told in a box beside the agenda, are of the meeting, and of no item: %s',
  async (format) => {
    const [document, ...others] = await kallelse(FACTS, format);
    expect(others).toEqual([]);
    expect([document?.meetingDate, document?.time, document?.place]).toEqual([
      '2026-10-07',
      '13.00–16.00',
      'Folkets hus i Lövsta, sal Rönnen',
    ]);
    expect(
      document?.items.map(({ heading, body }) => [heading, /Samåkning|Dag och tid/u.test(body)]),
    ).toEqual([
      ['Mötet öppnas', false],
      ['Ansökan från Lövsta kommun', false],
      ['Mötet avslutas', false],
    ]);
    expect(document?.surroundings).toContain('den som ber om det.\nDag och tid');
  },
);

it.each(['pdf', 'docx'])('a column that tells neither stands where it is: %s', async (format) => {
  const [document] = await kallelse(
    FACTS.slice(4).concat('Kaffe', 'Serveras i foajén.', 'Skor', 'Ta med oömma skor.'),
    format,
  );
  expect(document?.items.at(-1)?.body).toContain('Samåkning ordnas');
});
