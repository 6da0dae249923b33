import { expect, it } from 'vitest';
import { LEFT, linesOfPdf, type Pen } from '../../../../test/support/printed-pdf.ts';

function draw(pen: Pen): void {
  pen.y = 140;
  pen.heading('Budget för Gärdsbygden');
  for (const cells of [
    ['Post', '2026', '2027'],
    ['Bidrag', '4 000', '4 100'],
    ['Insatser', '–3 200', '–3 300'],
  ])
    pen.row(cells.map((text, at) => [LEFT + at * 160, 120, text]));
}

const READ = [
  'Budget för Gärdsbygden',
  'Post | 2026 | 2027',
  'Bidrag | 4 000 | 4 100',
  'Insatser | –3 200 | –3 300',
];

it.each([90, 180, 270])(
  'text that runs another way is read along its lines: turned %d degrees',
  async (turn) => {
    const lines = await linesOfPdf((pen) => {
      pen.page();
      pen.file.save().rotate(turn, { origin: [297, 421] });
      draw(pen);
      pen.file.restore();
    });
    expect(lines).toEqual(READ);
  },
);

it.each([90, 180, 270])('a page that is shown turned %d degrees is read as it is shown', async (turn) => {
  const lines = await linesOfPdf((pen) => {
    pen.page();
    Object.assign(pen.file.page.dictionary.data, { Rotate: turn });
    pen.file.save().rotate(-turn, { origin: [297, 421] });
    draw(pen);
    pen.file.restore();
  });
  expect(lines).toEqual(READ);
});

it('a stamp along the margin is no text of the page', async () => {
  const lines = await linesOfPdf((pen) => {
    pen.page();
    draw(pen);
    pen.file.save().rotate(-90, { origin: [575, 700] });
    pen.at('Signeringsnyckel 7HQ2K-88PLM-QQW2E', 575, 700, { size: 7 });
    pen.file.restore();
  });
  expect(lines).toEqual(READ);
});
