import { describe, expect, it } from 'vitest';
import { LEFT, linesOfPdf, type Pen, printedPdf } from '../../../../test/support/printed-pdf.ts';
import { readHere } from '../../read.ts';

const MOVE = [
  'Flytten till Mejerigatan',
  'Under hösten har kansliet flyttat till Mejerigatan. Flytten tog tre dagar och kostade mindre än väntat. Alla handlingar finns nu i det gemensamma arkivet i källaren.',
];
const COUNCIL = [
  'Brukarrådet',
  'Rådet har träffats fyra gånger och lämnat synpunkter på två ansökningar. Ledamöterna vill ha längre tid att läsa handlingarna, och nästa träff hålls den 3 februari.',
];
const GARDEN = [
  'Ansökan om odling',
  'Kommunen ansöker om 730 000 kronor för ett projekt om odling. Åtta personer ska få arbetsträning under ledning av två handledare.',
];
const REVIEW = [
  'Revision',
  'Revisorerna har granskat förvaltningen och har inga anmärkningar, men attestordningen bör ses över under året.',
];

const INTRODUCTION =
  'Utgivet av styrelsen den 4 december 2026 inför sammanträdet, till ledamöter och ersättare i förbundet.';

/** The texts in the order they are read, line breaks apart. */
async function readingOf(draw: (pen: Pen) => void): Promise<string> {
  const lines = await linesOfPdf((pen) => {
    pen.page();
    pen.text(INTRODUCTION);
    draw(pen);
  });
  return lines.slice(1).join(' ').replace(INTRODUCTION, '').trim();
}

const joined = (...texts: readonly (readonly string[])[]) => texts.flat().join(' ');

describe('what is set in columns of its own is read column by column', () => {
  it.each([
    ['of the same width', [60, 315], [220, 220]],
    ['one narrower than the other', [60, 385], [300, 150]],
    ['one wider than the other', [60, 280], [190, 255]],
  ] as const)('%s', async (_, [left, right], [leftWidth, rightWidth]) => {
    const read = await readingOf((pen) =>
      pen.columns([
        { x: left, width: leftWidth, texts: [...MOVE, ...COUNCIL, ...GARDEN] },
        { x: right, width: rightWidth, texts: REVIEW },
      ]),
    );
    expect(read).toBe(joined(MOVE, COUNCIL, GARDEN, REVIEW));
  });

  it('three of them, and what stands across all below them last', async () => {
    const last = 'Den sista raden går över hela bredden och hör inte till någon av de tre spalterna ovanför.';
    const read = await readingOf((pen) => {
      pen.columns([
        { x: 60, width: 145, texts: [...MOVE, ...REVIEW] },
        { x: 225, width: 145, texts: COUNCIL },
        { x: 390, width: 145, texts: [...GARDEN, ...MOVE] },
      ]);
      pen.text(last);
    });
    expect(read).toBe(joined(MOVE, REVIEW, COUNCIL, GARDEN, MOVE, [last]));
  });

  it('above and below a heading that is for both, unlike one within the longer column', async () => {
    const read = await readingOf((pen) => {
      const top = pen.y;
      pen.columns([{ x: 315, width: 220, texts: COUNCIL }]);
      pen.y = top;
      pen.columns([{ x: 60, width: 220, texts: MOVE }]);
      pen.text(REVIEW[0] ?? '', { x: 60, size: 13 });
      pen.columns([{ x: 60, width: 220, texts: REVIEW.slice(1) }]);
      pen.heading('Ekonomi');
      pen.columns([
        { x: 60, width: 220, texts: GARDEN },
        { x: 315, width: 220, texts: [...REVIEW, ...MOVE] },
      ]);
    });
    expect(read).toBe(joined(MOVE, REVIEW, COUNCIL, ['Ekonomi'], GARDEN, REVIEW, MOVE));
  });

  it('a list of short lines beside a box whose lines stand at heights of their own', async () => {
    const items = ['1. Öppnande', '2. Val av justerare', '3. Budget 2027', '4. Rapporter', '5. Avslutning'];
    const box = [
      'Tid',
      'Torsdag 17 december kl. 09.00',
      'Plats',
      'Kommunhuset, sal Lärkan',
      'Förhinder',
      'Till kansliet',
    ];
    const read = await readingOf((pen) =>
      pen.columns([
        { x: 60, width: 240, texts: items },
        { x: 340, width: 190, texts: box, print: { size: 9 } },
      ]),
    );
    expect(read).toBe(joined(items, box));
  });
});

describe('what belongs together row by row is read so', () => {
  const PLAN = [
    [
      'Fler unga som varken arbetar eller studerar ska nås',
      'Fältarbetare anställs i februari, och uppföljning görs varje kvartal med en rapport till styrelsen.',
    ],
    [
      'Ledamöterna ska känna till verksamheterna bättre',
      'Två studiebesök ordnas per år, ett på våren och ett på hösten, och resan betalas av förbundet.',
    ],
    [
      'Kansliet ska svara på alla frågor inom två dagar',
      'En gemensam brevlåda införs och bemannas av två personer, även under sommaren och vid jul.',
    ],
    [
      'Alla parter ska delta när ansökningar bereds',
      'En beredningsgrupp tillsätts med en person från varje part och träffas före varje sammanträde.',
    ],
  ] as const;

  it.each([8, 0])('running text in both columns of a table, its rows %d points apart', async (after) => {
    const lines = await linesOfPdf((pen) => {
      pen.page();
      pen.heading('Handlingsplan');
      for (const [goal, means] of PLAN)
        pen.row(
          [
            [LEFT, 150, goal],
            [230, 200, means],
          ],
          { after },
        );
    });
    expect(lines.slice(1).join(' ').replaceAll(' | ', ' ')).toBe(joined(...PLAN));
  });

  it('a label beside text, in print of its own size', async () => {
    const rows = [
      ['Bakgrund', MOVE[1] ?? ''],
      ['Yttrande', REVIEW[1] ?? ''],
      ['Förslag', GARDEN[1] ?? ''],
      ['Beslut', 'Styrelsen beslutar att bifalla förslaget.'],
    ] as const;
    const lines = await linesOfPdf((pen) => {
      pen.page();
      for (const [label, text] of rows)
        pen.row(
          [
            [LEFT, 100, label, { size: 9 }],
            [180, 350, text],
          ],
          { after: 8 },
        );
    });
    expect(lines.join(' ').replaceAll(' | ', ' ')).toBe(joined(...rows));
  });
});

describe('where nothing tells whether columns or rows are meant', () => {
  const grid = (pen: Pen) => {
    pen.page();
    pen.heading('Kallelse till styrelsemöte den 3 mars 2027 i Gärdsby');
    pen.text(INTRODUCTION);
    pen.columns([
      { x: 60, width: 220, texts: [...MOVE, ...MOVE, ...MOVE] },
      { x: 315, width: 220, texts: [...MOVE, ...MOVE, ...MOVE] },
    ]);
  };

  it('one column is read after the other, and the import asks that it be looked at, with the place', async () => {
    const read = await readHere({ name: 'kallelse.pdf', bytes: await printedPdf(grid) });
    const doubts = read.kind === 'understood' ? read.documents.flatMap((document) => document.doubts) : [];
    expect(doubts.filter(({ code }) => code === 'columns.order')).toEqual([
      { code: 'columns.order', field: 'columns', data: { words: MOVE[0] }, at: { page: 1, line: 3 } },
    ]);
  });

  it.each([
    ['columns that tell', [...MOVE, ...REVIEW, ...GARDEN], [...COUNCIL, ...MOVE]],
    ['one column', [...MOVE, ...COUNCIL, ...GARDEN], []],
  ])('and of %s it asks nothing', async (_, left, right) => {
    const bytes = await printedPdf((pen) => {
      pen.page();
      pen.heading('Kallelse till styrelsemöte den 3 mars 2027 i Gärdsby');
      pen.columns([
        { x: 60, width: 220, texts: left },
        { x: 315, width: 220, texts: right },
      ]);
    });
    const read = await readHere({ name: 'kallelse.pdf', bytes });
    const doubts = read.kind === 'understood' ? read.documents.flatMap((document) => document.doubts) : [];
    expect(doubts.map(({ code }) => code)).not.toContain('columns.order');
  });
});
