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

/** A kallelse whose agenda has a box beside it, as read. */
async function kallelse(beside: readonly string[]) {
  const read = await readHere({
    name: 'kallelse.pdf',
    bytes: await printedPdf((pen) => {
      pen.page();
      pen.heading('Kallelse');
      pen.text(
        'Samordningsförbundet Kärrbygden kallar styrelsen till sammanträde. Handlingarna finns hos kansliet, för den som ber om det.',
        { after: 12 },
      );
      pen.columns([
        { x: 60, width: 300, texts: AGENDA },
        { x: 385, width: 150, texts: beside, print: { size: 9 } },
      ]);
    }),
  });
  return read.kind === 'understood' ? read.documents : [];
}

it('when and where, told in a box beside the agenda, are of the meeting, and of no item', async () => {
  const [document, ...others] = await kallelse(FACTS);
  expect(others).toEqual([]);
  expect([document?.meetingDate, document?.time, document?.place]).toEqual([
    '2026-10-07',
    '13.00–16.00',
    'Folkets hus i Lövsta, sal Rönnen',
  ]);
  expect(document?.items.map(({ heading, body }) => [heading, /Samåkning|Dag och tid/u.test(body)])).toEqual([
    ['Mötet öppnas', false],
    ['Ansökan från Lövsta kommun', false],
    ['Mötet avslutas', false],
  ]);
  expect(document?.surroundings).toContain('den som ber om det.\nDag och tid');
});

it('a column that tells neither stands where it is', async () => {
  const [document] = await kallelse(
    FACTS.slice(4).concat('Kaffe', 'Serveras i foajén.', 'Skor', 'Ta med oömma skor.'),
  );
  expect(document?.items.at(-1)?.body).toContain('Samåkning ordnas');
});
