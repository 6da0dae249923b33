import { expect, it } from 'vitest';
import { printedPdf } from '../../../../test/support/printed-pdf.ts';
import { readHere } from '../../read.ts';

it('the number of each bilaga, at the top of its page below the header, is no header itself', async () => {
  const titles = ['Ansökan om medel', 'Budget 2027', 'Remissvar om ny lag'];
  const bytes = await printedPdf((pen) => {
    const page = (number: number) => {
      pen.page();
      pen.at('Samordningsförbundet Moheden', 60, 40, { size: 9 });
      pen.at(`Sida ${number} (4)`, 480, 40, { size: 9 });
    };
    page(1);
    pen.heading('Kallelse');
    pen.text('Torsdagen den 3 december 2026 kl. 13.00, Mohedens bibliotek');
    for (const [at, title] of titles.entries()) pen.text(`${at + 1}. ${title} (bilaga ${at + 1})`);
    for (const text of ['Tyra Elofsson', 'Ordförande']) pen.text(text);
    for (const [at, title] of titles.entries()) {
      page(at + 2);
      pen.text(`Bilaga ${at + 1}`, { bold: true });
      pen.heading(title);
      pen.text('Här står vad styrelsen behöver veta inför sitt beslut vid sammanträdet.');
    }
  });
  const read = await readHere({ name: 'kallelse.pdf', bytes });
  const documents = read.kind === 'understood' ? read.documents : [];
  expect(documents.map(({ kind, number, title }) => [kind, number, title])).toEqual([
    ['kallelse', null, 'Kallelse'],
    ['bilaga', '1', 'Ansökan om medel'],
    ['bilaga', '2', 'Budget 2027'],
    ['bilaga', '3', 'Remissvar om ny lag'],
  ]);
});
