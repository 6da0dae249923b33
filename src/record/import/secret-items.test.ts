import { describe, expect, it } from 'vitest';
import { isSecretParagraph, secrecyUnplaced, secretItems } from './secret-items.ts';

const item = (heading: string, body = '', proposals: string[] = []) =>
  ({ heading, body, proposals, number: null, paragraph: null, printedNumber: null }) as unknown as Parameters<
    typeof secretItems
  >[0]['items'][number];
const secret = (items: ReturnType<typeof item>[], surroundings = '') =>
  secretItems({ kind: 'kallelse', items, surroundings }).map(({ heading }) => heading);

it('an ärende is internal by what its heading, its text or a footnote says, and no other', () => {
  expect(
    secret([
      item('Tvist (intern)'),
      item('Uppsägning', 'Ärendet behandlas inom stängda dörrar.'),
      item('Avtal', '', ['att handlingarna är hemliga']),
      item('Bokslut', 'En policy för sekretess tas fram.'),
    ]),
  ).toEqual(['Tvist (intern)', 'Uppsägning', 'Avtal']);
  const marked = [item('Bokslut'), item('Uppsägning*'), item('Avslutning', '*) Sekretess enligt OSL.')];
  expect(secret(marked)).toEqual(['Uppsägning*']);
  expect(
    secret([item('Uppsägning*'), item('Avtal**')], '* Får inte publiceras i kanalen.\n** Bilaga följer'),
  ).toEqual(['Uppsägning*']);
});

it('a heading over some ärenden is of those under it, until it is opened again or the meeting ends', () => {
  const agenda = (line: string, after = '') => [
    item('Öppnande'),
    item('Bokslut', line),
    item('Lönerna', after),
    item('Ny lokal'),
    item('Mötet avslutas'),
  ];
  expect(secret(agenda('Stängd del (ej offentligt)'))).toEqual(['Lönerna', 'Ny lokal']);
  expect(secret(agenda('Slutet sammanträde (sekretess)', 'Öppna ärenden'))).toEqual(['Lönerna']);
  expect(secret(agenda('Internt bokslut för året.'))).toEqual([]);
  expect(secret([item('Lönerna'), item('Avslutning')], 'Kallelse\nInterna ärenden')).toEqual(['Lönerna']);
});

it('a line that says it of ärenden by their numbers is of those, and not of the one above it', () => {
  const agenda = (line: string) => [
    item('Bokslut'),
    item('Lönerna'),
    item('Avtal'),
    item('Avslutning', line),
  ];
  const of = (line: string, surroundings = '') => secret(agenda(line), surroundings);
  expect(of('Punkterna 2 och 3 är interna och får inte visas för allmänheten.')).toEqual([
    'Lönerna',
    'Avtal',
  ]);
  expect(of('Ärende 2–3 behandlas bakom stängda dörrar.')).toEqual(['Lönerna', 'Avtal']);
  expect(of('', 'Punkt 2 omfattas av sekretess.')).toEqual(['Lönerna']);
  expect(of('Punkterna 2 och 3 är inte hemliga.')).toEqual([]);
});

it.each([
  'Absolut anbudssekretess råder till tilldelningsbeslutet.',
  'Upphandlingssekretess gäller fram till tilldelning.',
  'Ärendet är maskat i den version som läggs ut.',
  'Underlaget delas ut i förtroende.',
  'Förtroligt. Ersättningen är 30 000 kr.',
  'Ej offentlig handling. Kravet är 30 000 kr.',
  'Handlingen delas ut på plats och samlas in efteråt. Budet är 30 000 kr.',
  'Ärendet dras av ordföranden när personalen har lämnat.',
  'Får ej vidarespridas.',
  'Beloppet får inte röjas.',
  'Avser skadestånd till [maskat].',
  'Ersättning till ████ ████.',
  'Bilagan förvaras i kassaskåp hos kansliet.',
  'Dras på lyckta dörrar.',
  'Tystnadsplikt råder.',
  'Tas upp sedan de adjungerade har gått. Kravet är 30 000 kr.',
  'Underlaget finns bara i numrerade exemplar som lämnas tillbaka.',
  'Får varken kopieras eller fotograferas. Beloppet är 30 000 kr.',
])('%s: the ärende it stands under is internal', (line) => {
  expect(secret([item('Bokslut'), item('Skadestånd', line), item('Avslutning')])).toEqual(['Skadestånd']);
});

it.each([
  'Kommunikationsplan – hur når vi allmänheten?',
  'Åhörarna hälsas välkomna',
  'Gästerna lämnade mötet efter sin dragning',
  'Lägesrapport när personalen har gått utbildningen',
  'Besked när medarbetarna har lämnat synpunkter',
  'Budget XXX kr',
])('%s: nothing of who may see it', (heading) => {
  expect(secret([item('Bokslut'), item(heading), item('Avslutning')])).toEqual([]);
});

it.each(['Ersättning till XXXXXX XXXX', 'Avsked av N.N.', 'Avtal med [maskat]', 'Stöld på NN'])(
  'a heading with a name that is masked is not for all: %s',
  (heading) => {
    expect(secret([item('Bokslut'), item(heading), item('Avslutning')])).toEqual([heading]);
  },
);

it.each([
  'Personalen var inte närvarande under överläggningen. Beslutet protokollförs separat.',
  'Paragrafen förvaras hos ordföranden.',
  'Konfidentiellt. Beloppet är 30 000 kr.',
])('a § that says it of itself is not for all: %s', (body) => {
  expect(isSecretParagraph(item('Skadestånd', body))).toBe(true);
});

it('a stretch of the meeting with whom it is for in brackets may be of what stands above it and of those below', () => {
  const agenda = [
    item('Öppnande'),
    item('Rapport', '### Styrelsens egen stund (enbart valda)'),
    item('Lönesamtal', '### Öppet igen'),
    item('Val'),
    item('Mötet avslutas'),
  ];
  expect(secret(agenda)).toEqual(['Rapport', 'Lönesamtal']);
});

it('short forms in a heading count', () => {
  expect(
    secret([item('Lönerna (sekr.)'), item('Tvist – ej för kanalen'), item('Val av ordf. och sekr.')]),
  ).toEqual(['Lönerna (sekr.)', 'Tvist – ej för kanalen']);
});

it('a heading with an hour, a letter or in other words begins its section', () => {
  const agenda = (line: string, after = '') => [
    item('Öppnande'),
    item('Bokslut', line),
    item('Lönerna', after),
    item('Ny lokal'),
    item('Mötet avslutas'),
  ];
  for (const line of [
    'Slutet sammanträde kl 15.15-16.00',
    '15.15 Stängd del',
    'Punkter med sekretess',
    'Del C, sluten',
    'Förtroliga frågor',
  ])
    expect(secret(agenda(line)), line).toEqual(['Lönerna', 'Ny lokal']);
  expect(secret(agenda('Stängd del kl 14', 'Öppen del kl 15.30'))).toEqual(['Lönerna']);
});

it('a line that may be of the ärende above it or of those below it is of both; said under several it is of each', () => {
  const agenda = (line: string, after = '', last = '') => [
    item('Öppnande'),
    item('Bokslut', line),
    item('Lönerna', after),
    item('Ny lokal', last),
    item('Mötet avslutas'),
  ];
  for (const line of ['Sekretess (OSL 39 kap. 2 §)', 'Enbart för styrelsen', 'Konfidentiellt'])
    expect(secret(agenda(line)), line).toEqual(['Bokslut', 'Lönerna', 'Ny lokal']);
  expect(secret(agenda('Internt:'))).toEqual(['Lönerna', 'Ny lokal']);
  expect(secret(agenda('Sekretess enligt OSL 21 kap.', '', 'Sekretess enligt OSL 21 kap.'))).toEqual([
    'Bokslut',
    'Ny lokal',
  ]);
});

it('a footnote of one word, with the mark read as that of a list', () => {
  const marked = [
    item('Bokslut'),
    item('Lönerna *'),
    item('Ny lokal'),
    item('Avslutning', '- ej offentligt'),
  ];
  expect(secret(marked)).toEqual(['Lönerna *']);
});

it('a short line that speaks of secrecy and was put to no ärende is told', () => {
  const told = (line: string, items = [item('Bokslut', line), item('Lönerna')]) =>
    secrecyUnplaced({ kind: 'kallelse', items, surroundings: '' } as never);
  expect(told('Härefter hemligstämplad handläggning')).toEqual(['Härefter hemligstämplad handläggning']);
  expect(told('Stängd del')).toEqual([]);
  expect(told('Öppen del kl 9.00')).toEqual([]);
  expect(told('Revisionen har granskat hur sekretess hanteras och lämnar en rapport till mötet.')).toEqual(
    [],
  );
});

it('what stands in brackets under a heading, or after a comma or a stop in it, is of that ärende', () => {
  const found = secret([
    item('Bokslut', 'Föredragning av ekonomen'),
    item('Lönerna', 'Underlaget visas på plats (sekretess)'),
    item('Tvist. Inte för kanalen'),
    item('Avtalet, endast ledamöterna'),
    item('Val av ordf., sekr. och justerare'),
    item('Konfidentialitet, etik och intern kontroll'),
  ]);
  expect(found).toEqual(['Lönerna', 'Tvist. Inte för kanalen', 'Avtalet, endast ledamöterna']);
});

it('a line that names an ärende by its number or heading is of that one', () => {
  const agenda = (line: string) => [
    item('Bokslut'),
    item('Tvist med hyresvärden'),
    item('Ny lokal'),
    item('Avslutning', line),
  ];
  expect(secret(agenda('Punkterna 2 och 3 hålls i sluten session.'))).toEqual([
    'Tvist med hyresvärden',
    'Ny lokal',
  ]);
  expect(secret(agenda('Ärende 2 handläggs med stängda dörrar'))).toEqual(['Tvist med hyresvärden']);
  expect(secret(agenda('Obs: tvist med hyresvärden får inte delas vidare.'))).toEqual([
    'Tvist med hyresvärden',
  ]);
});

it('a cry under one ärende is of that one', () => {
  expect(secret([item('Bokslut'), item('Lönerna', 'OBS hemligt!'), item('Ny lokal')])).toEqual(['Lönerna']);
});

it('a sentence in the heading itself, a word of its own under it, or what is said of its papers is of that ärende', () => {
  const found = secret([
    item('Bokslut', 'Arbete med sekretess'),
    item('Lönerna. Sekretess gäller för enskilda'),
    item('Tvist', 'Notera sekretess.'),
    item('Avtal', '- sekretessärende'),
    item('Ny lokal', 'Underlaget sprids inte utanför styrelsen.'),
    item('Utredning', 'Bilaga 3 (hemlig)'),
    item('Fika', 'Föredragande: Maja Holm'),
  ]);
  expect(found).toEqual([
    'Lönerna. Sekretess gäller för enskilda',
    'Tvist',
    'Avtal',
    'Ny lokal',
    'Utredning',
  ]);
});

it.each([
  ['Enskild överläggning: Lönerna', ''],
  ['Stängd del: Lönerna', ''],
  ['Lönerna (sekretess)', ''],
  ['Information', 'Styrelsen tackar.\n§ 43 Krav mot Granbo (sekretess)\nGranbo har fått för mycket.'],
  ['Information', 'Styrelsen tackar.\n42:2 § Krav mot Granbo (internt)'],
])(
  'a § of a protokoll is not everybody’s by its heading, or by that of one that was not told apart: %s',
  (heading, body) => {
    expect(isSecretParagraph({ heading, body })).toBe(true);
  },
);

it.each([
  ['Budget', 'Enligt § 12 i förbundsordningen fastställs budgeten.'],
  ['Information', '§ 12 Sekretess är en bra bok.'],
])('another § is: %s', (heading, body) => {
  expect(isSecretParagraph({ heading, body })).toBe(false);
});

it('that the meeting is open to the public is no word of secrecy, and that it is not is asked of', () => {
  const unplaced = (surroundings: string) =>
    secrecyUnplaced({ kind: 'kallelse', items: [item('Budget')], surroundings } as never);
  for (const open of ['Mötet är öppet för allmänheten.', 'Sammanträdet är offentligt.'])
    expect(unplaced(open), open).toEqual([]);
  const closed = 'Mötet är inte öppet för allmänheten vid ett ärende.';
  expect(unplaced(closed)).toEqual([closed]);
});

describe('words of a kallelse that who listens is not to hear', () => {
  const agenda = (heading = 'Vräkning Ängsgatan') => [
    item('Bokslut'),
    item('Skolskjuts'),
    item(heading),
    item('Nya stolar'),
  ];

  it.each([
    'Tredje punkten tas när åhörarna har gått.',
    'Vid vräkningsärendet lämnar tjänstepersoner och gäster lokalen.',
    'Handlingarna till punkt 3 delas ut på mötet och samlas in efteråt.',
    'Vräkningen är inget för teamet.',
    'Punkt 3 is strictly confidential.',
    'Det som sägs om vräkningen stannar kring bordet.',
    'Punkt 3 får inte omnämnas i andra forum.',
    'Det som sägs under punkt 3 lämnar inte rummet.',
    'Punkt 3 är inte för fler än ledamöterna.',
  ])('are of the ärende that they name: %s', (line) => {
    expect(secret(agenda(), line)).toEqual(['Vräkning Ängsgatan']);
  });

  it.each([
    'Vräkning Ängsgatan (förtr.)',
    'Vräkning Ängsgatan [confidential]',
    'Vräkning Ängsgatan (endast beslutande)',
    'Vräkning Ängsgatan – ärendet är av sådan art att det inte bör komma till utomståendes kännedom',
  ])('stand in its heading: %s', (heading) => {
    expect(secret(agenda(heading))).toEqual([heading]);
  });

  it('are told by a letter in square brackets', () => {
    expect(secret(agenda('Vräkning Ängsgatan [C]'), '[C] = confidential')).toEqual([
      'Vräkning Ängsgatan [C]',
    ]);
  });

  it.each([
    'Tredje punkten tas före lunch.',
    'Revisorerna lämnar sin rapport under punkt 3.',
    'Handlingarna till punkt 3 samlas på webbplatsen.',
    'Gästerna presenterar sig under punkt 3.',
    'Bidraget under punkt 3 lämnar stort utrymme.',
    'Punkt 3 tas vid det runda bordet.',
    'Tjänstepersonerna lämnar en rapport under punkt 3.',
  ])('and none of these: %s', (line) => {
    expect(secret(agenda(), line)).toEqual([]);
  });
});
