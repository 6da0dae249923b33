import { expect, it } from 'vitest';
import { standsAmong } from '../../../domain/agenda/placing.ts';
import { NO_FIELDS } from '../item/item-forms.ts';
import { severalSaid } from './several-words.ts';

const said = (text: string) =>
  severalSaid(
    { boardName: 'Samordningsförbundet Norrskog' },
    [{ name: 'Eva Lind' }],
    { action: 'item.add', text, boardId: 'norrskog', personId: 'maja', params: {}, files: [] },
    { ...NO_FIELDS, heading: 'Hyresavtal, villkor och tid' },
  );

it('a name in a column beside a heading presents it, and whatever else stands there is told after it', () => {
  expect(said('dagordning 22 april:\n1\tBokslut 2026\tEva Lind\n2\tNy hemsida\tinfo')?.items).toMatchObject([
    { heading: 'Bokslut 2026', presenter: 'Eva Lind', visible: 'ALL' },
    { heading: 'Ny hemsida (info)', presenter: '', visible: 'ALL' },
  ]);
});

it('a row that may be one heading is offered as that, and one of several that is internal is alone', () => {
  expect(said('ta upp: Hyresavtal, villkor och tid')?.asOne).toBe('Hyresavtal, villkor och tid');
  expect(said('lägg till punkterna el och bil')?.asOne).toBe('');
  expect(said('punkter:\n- Ekonomi (Eva föredrar)\n- Rekrytering, internt')?.items).toMatchObject([
    { heading: 'Ekonomi', presenter: 'Eva Lind', visible: 'ALL' },
    { heading: 'Rekrytering', presenter: '', visible: 'BOARD' },
  ]);
});

it.each([
  ['Sammanträdet öppnas', true],
  ['Mötet avslutas', true],
  ['Fastställande av dagordningen', true],
  ['Föregående mötes protokoll', true],
  ['Övriga frågor', true],
  ['Föregående års bokslut', false],
  ['Avslutning av projekt Fyren', false],
  ['Val av protokolljusterare', true],
  ['Justerare', true],
  ['Godkännande av dagordningen', true],
  ['Dagordningen fastställs', true],
  ['Jäv', true],
  ['Föregående mötesprotokoll', true],
  ['Förra protokollet', true],
  ['Övrigt', true],
  ['Övriga ärenden', true],
  ['Nästa sammanträde', true],
  ['Nästa styrelsemöte', true],
  ['Nästa medlemsmöte', false],
  ['Nästa mötesplats', false],
  ['Jävsregler för kansliet', false],
  ['Dagordning för konferensen', false],
  ['Upprop', false],
])('whether "%s" stands among the standing items: %s', (heading, stands) => {
  const standing = [
    'Mötets öppnande',
    'Fastställande av dagordning',
    'Föregående protokoll',
    'Val av justerare',
    'Anmälan av jäv',
    'Övriga frågor',
    'Nästa möte',
    'Mötets avslutande',
  ];
  expect(
    standsAmong(
      heading,
      standing.map((one) => ({ heading: one })),
    ),
  ).toBe(stands);
});

it.each([
  'lägg till två punkter internt till mötet 11 mars: lön, vd',
  'lägg till punkterna lön och vd till mötet 11 mars, båda interna',
  'interna ärenden till mötet 11 mars:\n- lön\n- vd',
  'punkter till 11 mars:\n* Lön\n* Vd\n* ej offentligt',
  'punkter till 11 mars:\n- Lön\n- Vd\nSka inte synas i kanalen',
])('what is said of who sees them all is of each, and is no ärende: %s', (text) => {
  expect(said(text)?.items.map(({ heading, visible }) => `${heading} ${visible}`)).toEqual([
    'Lön BOARD',
    'Vd BOARD',
  ]);
});

it('what stands under "Internt:" is internal, and no more', () => {
  const items = said('punkter:\n1. Budget\nInternt:\n2. Lön')?.items ?? [];
  expect(items.map(({ visible }) => visible)).toEqual(['ALL', 'BOARD']);
});

it('a name beside a heading presents it where it is one of the board, and is kept where it is none', () => {
  expect(
    said('till dagordningen 11 mars: budget (Eva föredrar, förslag att anta), hus (Norra Sidan), bil - Eva')
      ?.items,
  ).toMatchObject([
    { heading: 'Budget (förslag att anta)', presenter: 'Eva Lind' },
    { heading: 'Hus (Norra Sidan)', presenter: '' },
    { heading: 'Bil', presenter: 'Eva Lind' },
  ]);
});

it('what stands under each of several goes with it: förslag, who presents it and what it is about', () => {
  const text =
    'dagordning 23 juni:\n1. Bokslut\nEva går igenom det.\nFörslag till beslut: att godkänna bokslutet\nFöredragande: Eva\n\n2. Hyra\natt säga upp avtalet\natt söka nytt\n3. Lön\nSka hållas inom styrelsen, ärendet är hemligt.';
  expect(said(text)?.items).toMatchObject([
    {
      heading: 'Bokslut',
      presenter: 'Eva Lind',
      proposals: 'att godkänna bokslutet',
      background: 'Eva går igenom det.',
    },
    { heading: 'Hyra', presenter: '', proposals: 'att säga upp avtalet\natt söka nytt', background: '' },
    { heading: 'Lön', visible: 'BOARD' },
  ]);
  expect(said('punkter:\n- El\n  Förslag: byta\n- Bil')?.items).toMatchObject([
    { proposals: 'byta' },
    { proposals: '' },
  ]);
});
