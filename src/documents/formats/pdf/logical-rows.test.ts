import { describe, expect, it } from 'vitest';
import { LEFT, linesOfPdf, type Pen, type RowPrint } from '../../../../test/support/printed-pdf.ts';

const PEOPLE = [
  ['Namn', 'Organisation', 'Uppgift'],
  ['Gunnel Ahlmark', 'Dalkärna kommun', 'Ordförande'],
  ['Fatima Noori', 'Arbetsförmedlingen', 'Ledamot, lämnar mötet efter § 62'],
  ['Rune Karlhed', 'Försäkringskassan, avdelningen för samverkan', 'Ledamot'],
  ['Maria Christina Lövenborg af Ekenstam', 'Region Dalmark', 'Ersättare för Stig Holmer'],
  ['Elsa Brandberg', 'Näs kommun', 'Tjänstgörande ersättare för Bo Ek'],
] as const;

const SUMS = [
  ['Post', 'Budget', 'Utfall'],
  ['Medlemsbidrag', '6 200', '5 166'],
  ['Kansli, styrelse och gemensamma kostnader för förbundet', '–1 450', '–1 131'],
  ['Bidrag från Försäkringskassan och Arbetsförmedlingen', '100', '200'],
  ['Resultat', '–150', '165'],
] as const;

const AGENDA = [
  ['Nr', 'Ärende', 'Föredragande', 'Bilaga'],
  ['1', 'Mötets öppnande', 'Ture Gyllensten', ''],
  [
    '2',
    'Ansökan från Vassviks kommun om fortsatt drift av mötesplatsen Kajen',
    'Hanna Lidebrandt, samordnare',
    '1',
  ],
  ['3', 'Utredning om gemensam ungdomsmottagning i Sjölanden', 'Said Rahimi och Hanna Lidebrandt', '2, 3'],
  ['4', 'Övriga frågor', '', ''],
] as const;

const SETTINGS: readonly RowPrint[] = [
  { set: 'top', after: 4 },
  { set: 'top', after: 0 },
  { set: 'middle', after: 4 },
  { set: 'middle', after: 0 },
];

function table(
  columns: readonly (readonly [number, number])[],
  rows: readonly (readonly string[])[],
  print: RowPrint,
) {
  return (pen: Pen) => {
    pen.page();
    pen.heading('Tabell');
    for (const cells of rows)
      pen.row(
        cells.map((text, at) => [columns[at]?.[0] ?? 0, columns[at]?.[1] ?? 0, text]),
        print,
      );
  };
}

const asTold = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.filter((cell) => cell !== '').join(' | '));

describe.each(SETTINGS)(
  'a table with cells of several lines, set at the $set, $after points apart',
  (print) => {
    it('of people has each with all that is told of them in one row', async () => {
      const lines = await linesOfPdf(
        table(
          [
            [LEFT, 150],
            [220, 160],
            [400, 130],
          ],
          PEOPLE,
          print,
        ),
      );
      expect(lines.slice(1)).toEqual(asTold(PEOPLE));
    });

    it('of sums has each name whole beside its sums', async () => {
      const lines = await linesOfPdf(
        table(
          [
            [LEFT, 190],
            [270, 70],
            [360, 70],
          ],
          SUMS,
          print,
        ),
      );
      expect(lines.slice(1)).toEqual(asTold(SUMS));
    });

    it('of ärenden has each heading whole beside who presents it', async () => {
      const lines = await linesOfPdf(
        table(
          [
            [LEFT, 25],
            [92, 215],
            [340, 110],
            [465, 70],
          ],
          AGENDA,
          print,
        ),
      );
      expect(lines.slice(1)).toEqual(asTold(AGENDA));
    });

    it('of labels has each label whole, and below it in the order they stand what it is of', async () => {
      const rows = [
        ['Plats', 'Kulturhuset i Forsvik'],
        ['Ej tjänstgörande ersättare', 'Viveka Tornberg, Forsviks kommun\nGöran Ekvall, Försäkringskassan'],
        [
          'Justeringens plats och tid',
          'Kansliet, Kvarngatan 4 i Forsvik, fredagen den 25 september 2026 klockan 09.00 på förmiddagen',
        ],
        ['Paragrafer', '§§ 41–45'],
      ];
      const lines = await linesOfPdf(
        table(
          [
            [LEFT, 100],
            [180, 350],
          ],
          rows,
          print,
        ),
      );
      expect(lines.slice(1)).toEqual([
        'Plats | Kulturhuset i Forsvik',
        'Ej tjänstgörande ersättare | Viveka Tornberg, Forsviks kommun',
        'Göran Ekvall, Försäkringskassan',
        'Justeringens plats och tid | Kansliet, Kvarngatan 4 i Forsvik, fredagen den 25 september 2026 klockan 09.00 på förmiddagen',
        'Paragrafer | §§ 41–45',
      ]);
    });
  },
);

it('sums that stand at the foot of a name of two lines are of it', async () => {
  const lines = await linesOfPdf(
    table(
      [
        [LEFT, 190],
        [270, 70],
        [360, 70],
      ],
      SUMS,
      { set: 'bottom', after: 0 },
    ),
  );
  expect(lines.slice(1)).toEqual(asTold(SUMS));
});

it.each([
  ['Jenny Tallbo', 'Gunnel Ahlmark', 'Sekreterare', 'Ordförande'],
  ['Jenny Tallbo', 'Gunnel Ahlmark', 'sekreterare', 'vice ordförande'],
  ['Jenny Tallbo (Dalkärna kommun)', 'Gunnel af Ahlmark', 'ordförande', 'protokollförare'],
])(
  'names above their offices, beside each other, stay each on a line of its own: %s, %s',
  async (...cells) => {
    const rows = [
      ['................................', '................................'],
      cells.slice(0, 2),
      cells.slice(2),
    ];
    const columns = [
      [LEFT, 200],
      [310, 200],
    ] as const;
    for (const printed of [rows, rows.slice(1)])
      expect((await linesOfPdf(table(columns, printed, { after: 0 }))).slice(1)).toEqual(asTold(printed));
  },
);

it('an office that stands below the end of a long name beside another is of no name before it', async () => {
  const lines = await linesOfPdf((pen) => {
    pen.page();
    pen.at('Margareta Lindenkrona (Region Dalmark)', LEFT, 100);
    pen.at('Jenny Tallbo', 270, 100);
    pen.at('ordförande', LEFT, 113);
    pen.at('sekreterare', 200, 113);
  });
  expect(lines).toEqual([
    'Margareta Lindenkrona (Region Dalmark) | Jenny Tallbo',
    'ordförande | sekreterare',
  ]);
});

it('names below each other with space to sign between are no text of one cell', async () => {
  const lines = await linesOfPdf((pen) => {
    pen.page();
    const top = pen.y;
    pen.text('Vid protokollet', { width: 200, after: 22 });
    pen.text('Gunilla Thorell', { width: 200 });
    pen.y = top + 7;
    for (const text of ['Justeras', 'Tyra Elofsson, ordförande', 'Mona Ritter'])
      pen.text(text, { x: 320, width: 200, after: 22 });
  });
  expect(lines.flatMap((line) => line.split(' | '))).toContain('Mona Ritter');
});

it('a page in one column stays as it is printed: sums after a tab, att-satser set in, divided words', async () => {
  const lines = await linesOfPdf((pen) => {
    for (const number of [1, 2]) {
      pen.page();
      pen.at('Samordningsförbundet Gärdsbygden', LEFT, 40, { size: 9 });
      pen.at(`Sida ${number} (2)`, 480, 40, { size: 9 });
      pen.text('Förbundet har haft lägre kostnader än väntat, och verk-\nsamheten fortsätter som planerat.');
      for (const [name, sum] of [
        ['Bidrag', '4 100'],
        ['Insatser', '–3 200'],
        ['Summa', '900'],
      ] as const) {
        pen.at(name, LEFT, pen.y);
        pen.at(sum, 300, pen.y);
        pen.y += 13;
      }
      pen.text('Styrelsen beslutar');
      pen.text('att fastställa budgeten,', { x: 90 });
      pen.text('att lägga rapporten till handlingarna.', { x: 90 });
    }
  });
  const page = [
    'Förbundet har haft lägre kostnader än väntat, och verk-',
    'samheten fortsätter som planerat.',
    'Bidrag | 4 100',
    'Insatser | –3 200',
    'Summa | 900',
    'Styrelsen beslutar',
    'att fastställa budgeten,',
    'att lägga rapporten till handlingarna.',
  ];
  expect(lines).toEqual([...page, ...page]);
});
