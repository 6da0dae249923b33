import { expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/index.ts';
import { understand } from '../../../understand/understand.ts';
import type { Asking } from '../../asking.ts';
import { type ItemWritten, itemWritten } from './item-written.ts';

const read = (text: string) => {
  const vocabulary = { persons: [], organisations: [], boards: [] };
  return itemWritten({ understanding: understand(text, vocabulary, '2026-11-23' as LocalDate) });
};

it('a month in which the board meets is when, and of another it is what', () => {
  const vocabulary = { persons: [], organisations: [], boards: [] };
  const of = (text: string) => {
    const understanding = understand(text, vocabulary, '2026-11-23' as LocalDate);
    const meetings = [
      { id: 'm', state: { status: 'PLANNED', date: '2027-04-15', start: '13:00', end: '15:00' } },
    ];
    const asking = {
      understanding,
      board: { meetings },
      today: '2026-11-23',
      now: '2026-11-23T09:00:00.000Z',
    } as unknown as Asking;
    return itemWritten(asking)?.heading;
  };
  expect(of('ta upp lokalerna i april')).toBe('Lokalerna');
  expect(of('lägg till brandövning i april')).toBe('Brandövning');
  expect(of('ta upp semester i juli')).toBe('Semester i juli');
  expect(of('ta upp resan i april med förvaltningen')).toBe('Resan i april med förvaltningen');
});

it('that it is to stand last before övriga frågor is no part of its heading', () => {
  const said = 'lägg in en punkt om hyresavtalet oxå, sist innan övriga frågor, ska ej ligga i kanalen';
  expect(read(said)?.heading).toBe('Hyresavtalet');
});

it('why it is wanted stands in the background, also with "e" for "är"', () => {
  const { heading, background } =
    read('kan vi ha en punkt om bilen också, den e helt slut. helst tidigt') ?? {};
  expect({ heading, background }).toEqual({ heading: 'Bilen', background: 'Den e helt slut. helst tidigt' });
});

it.each([
  ['lägg till en punkt om hyresavtalet på mötet 10 december', 'Hyresavtalet'],
  ['lägg till hyresavtalet på mötet 10 december', 'Hyresavtalet'],
  ['ta med en punkt om resor också', 'Resor'],
  ['kan vi ta upp lokalerna på näste möte', 'Lokalerna'],
  ['lägg till en punkt om Byggbolagets krav den 10 december', 'Byggbolagets krav'],
  ['lägg till budgetuppföljning på nästa möte', 'Budgetuppföljning'],
  ['lägg till på nästa möte en punkt om val av revisor', 'Val av revisor'],
  ['lägg till punkt på nästa möte: Val av revisor', 'Val av revisor'],
  ['vi behöver en punkt till, val av ombud till stämman', 'Val av ombud till stämman'],
  ['kan vi få med ett ärende till: byte av bank', 'Byte av bank'],
  ['lägg till en punkt på mötet 10 december', ''],
  ['lägg till ny punkt på nästa möte', ''],
  ['ny punkt till dagordningen', ''],
  ['vill anmäla en övrig fråga', ''],
  ['lägg till ärende om mötet med länsstyrelsen på nästa möte', 'Mötet med länsstyrelsen'],
  ['ny punkt: Uppföljning av möten under 2026', 'Uppföljning av möten under 2026'],
  ['ny punkt på dagordningen: Avtal 10 december 2020', 'Avtal 10 december 2020'],
  ['lägg till en punkt sist om nästa års budget', 'Nästa års budget'],
  ['sätt upp hyresavtalet på dagordningen', 'Hyresavtalet'],
  ['ta gärna upp medfinansieringen', 'Medfinansieringen'],
  ['det vore bra om vi pratade om jourbilen', 'Jourbilen'],
  ['jag skulle vilja att frågan om parkeringstillstånd tas upp på mötet', 'Parkeringstillstånd'],
  ['jag skulle vilja att frågan om parkeringstillstånd tas upp i oktober', 'Parkeringstillstånd'],
  ['kan ni ta med frågan om lokaler', 'Lokaler'],
  ['lägg till punkt 7a om ny lokal', 'Ny lokal'],
  ['det vore bra om vi tog upp lokalfrågan', 'Lokalfrågan'],
  ['ni får gärna ta upp parkeringen', 'Parkeringen'],
  ['på mötet 10 december ska vi ta upp hyresavtalet', 'Hyresavtalet'],
  ['kan vi få med hyran på nästa möte?', 'Hyran'],
  ['kan vi ta upp fontänhuset nästa gång?', 'Fontänhuset'],
  ['lägg till två punkter: hyran och budgeten', 'Hyran och budgeten'],
  ['jag vill ta upp insatser för unga', 'Insatser för unga'],
  ['jag vill ta upp frågan om lokaler på mötet 10 december', 'Lokaler'],
  ['jag vill ta upp "Nya lokaler i Lidbacka" på nästa möte', 'Nya lokaler i Lidbacka'],
  ['lägg till punkt "Budget på mötet 2027"', 'Budget på mötet 2027'],
  ['jag vill ta upp nästa års budget', 'Nästa års budget'],
  ['jag vill ta upp samverkan med skolan: hur går vi vidare?', 'Samverkan med skolan: hur går vi vidare?'],
  [
    'jag vill att vi tar upp frågan om hur många unga som står utan jobb i regionen på mötet i december',
    'Hur många unga som står utan jobb i regionen',
  ],
  ['lägg till ett ärende om webben https://exempel.se/plan', 'Webben https://exempel.se/plan'],
  ['och dessutom vill jag ta upp Lovskolan', 'Lovskolan'],
  ['vi borde prata om samverkansavtalet', 'Samverkansavtalet'],
  ['vi borde kanske ta upp rehabmötena', 'Rehabmötena'],
  ['jag kommer ihåg att vi skulle ta upp Lovskolan', 'Lovskolan'],
  ['lägg till en punkt om personuppgifter, bara för styrelsen', 'Personuppgifter'],
  [
    'lägg till en punkt om information bara för styrelsen i Lidbacka',
    'Information bara för styrelsen i Lidbacka',
  ],
  ['jag vill ta upp', ''],
  ['jag vill ta upp: 1. Parkeringen', 'Parkeringen'],
  ['ny punkt om elen, det vill säga avtalet', 'Elen, det vill säga avtalet'],
  ['jag vill ta upp: Parkeringen', 'Parkeringen'],
  ['ny punkt: - Parkeringen', 'Parkeringen'],
  ['ny punkt: 1177 på nätet', '1177 på nätet'],
])('%s: the heading is "%s"', (text, heading) => {
  expect(read(text)).toMatchObject({ heading, background: '' });
});

it.each<[string, Partial<ItemWritten>]>([
  [
    'jag vill ta upp skolskjutsen i Lidbacka, har mejlat underlag',
    { heading: 'Skolskjutsen i Lidbacka', background: 'Har mejlat underlag' },
  ],
  [
    'jag vill ta upp trottoarerna i Lidbacka, underlaget har jag mejlat till Nils',
    { heading: 'Trottoarerna i Lidbacka', background: 'Underlaget har jag mejlat till Nils' },
  ],
  [
    'Jag skulle vilja att vi pratar om lokalerna på Storgatan, hyran går ut till sommaren',
    {
      heading: 'Lokalerna på Storgatan',
      background: 'Hyran går ut till sommaren',
      because: 'hyran går ut till sommaren',
    },
  ],
  [
    'jag vill att vi diskuterar bilpolicyn på nästa möte, den gamla är från 2015',
    { heading: 'Bilpolicyn', background: 'Den gamla är från 2015' },
  ],
  ['kan vi prata om semestern i juli?', { heading: 'Semestern i juli', background: '' }],
  [
    'lägg till hyran, förslag är att säga upp avtalet',
    { heading: 'Hyran', proposals: ['att säga upp avtalet'], background: '' },
  ],
  [
    'lägg till punkt 7: val av presidium',
    { heading: 'Val av presidium', place: { kind: 'at', number: '7' }, background: '' },
  ],
  ['ny punkt 6a: Hyran, efter punkt 8', { heading: 'Hyran', place: { kind: 'after', number: '8' } }],
  [
    'nytt ärende: Larmet. Styrelsen föreslås besluta att uppdra till chefen att teckna avtal',
    { heading: 'Larmet', proposals: ['att uppdra till chefen att teckna avtal'], background: '' },
  ],
  [
    'nytt ärende: Larmet, förslag: styrelsen föreslås besluta att uppdra till förbundschefen att teckna avtal',
    { heading: 'Larmet', proposals: ['att uppdra till förbundschefen att teckna avtal'] },
  ],
  [
    'punkt till 20 maj: Budget 2028, föredragande Nils Koch. Förslag: - att anta budgeten - att uppdra åt chefen att återkomma',
    {
      heading: 'Budget 2028',
      presenter: 'Nils Koch',
      proposals: ['att anta budgeten', 'att uppdra åt chefen att återkomma'],
    },
  ],
  [
    'lägg till ärendet Verksamhetsplan 2027, föredragande Ylva Marklund',
    { heading: 'Verksamhetsplan 2027', presenter: 'Ylva Marklund' },
  ],
  [
    'lägg till ärendet Verksamhetsplan 2027 med förslag att fastställa planen och att trycka den på nästa möte',
    { heading: 'Verksamhetsplan 2027', proposals: ['att fastställa planen', 'att trycka den'] },
  ],
  [
    'lägg till punkt Information från FK efter punkt 5',
    { heading: 'Information från FK', place: { kind: 'after', number: '5' } },
  ],
  [
    'lägg till Information från FK som punkt 6 på nästa möte',
    { heading: 'Information från FK', place: { kind: 'at', number: '6' } },
  ],
  [
    'jag vill ta upp hyresavtalet den 10 december eftersom det går ut i mars',
    { heading: 'Hyresavtalet', background: 'Eftersom det går ut i mars' },
  ],
  [
    'jag vill ta upp en fråga. Hyran för lokalen höjs i mars. Vi behöver ta ställning.',
    { heading: 'Hyran för lokalen höjs i mars', background: 'Vi behöver ta ställning.' },
  ],
  [
    'ny punkt: Intern revision. Förslag: att godkänna rapporten. Lägg den före övriga frågor.',
    {
      heading: 'Intern revision',
      proposals: ['att godkänna rapporten'],
      background: 'Lägg den före övriga frågor',
    },
  ],
  [
    'ny punkt: Hyran. Förslag: att säga upp avtalet, att söka ny lokal. Den ska ligga sist.',
    { proposals: ['att säga upp avtalet', 'att söka ny lokal'], background: 'Den ska ligga sist' },
  ],
  [
    'Elavtal ska upp 25 februari, förslag att teckna avtal',
    { heading: 'Elavtal', proposals: ['att teckna avtal'] },
  ],
  [
    'ny punkt: Elavtal. Vi bör teckna det. Beslut: att teckna avtal.',
    { heading: 'Elavtal', proposals: ['att teckna avtal'], background: 'Vi bör teckna det' },
  ],
  ['nytt stängt ärende: Vitet', { heading: 'Vitet', background: '' }],
  ['nytt ärende från Love: budgeten', { heading: 'Budgeten', background: 'Från Love.' }],
  [
    'nytt ärende från Love Norling: budgeten, förslag att anta den',
    { heading: 'Budgeten', proposals: ['att anta den'], background: 'Från Love Norling.' },
  ],
])('%s: each part where it belongs', (text, parts) => {
  expect(read(text)).toMatchObject(parts);
});

const SAID = ['till mötet 10 dec', 'bara för styrelsen', 'föredragande Gunilla', 'förslag att höja den'];
const inEveryOrder = <T>(all: readonly T[]): T[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((one) => inEveryOrder(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));

it.each(inEveryOrder(SAID).map((parts) => parts.join(', ')))('in any order: chefens lön, %s', (parts) => {
  for (const lead of ['lägg till en punkt om chefens lön, ', 'ny punkt: Chefens lön, ']) {
    expect(read(`${lead}${parts}`)).toEqual({
      heading: 'Chefens lön',
      presenter: 'Gunilla',
      proposals: ['att höja den'],
      background: '',
      because: '',
      place: null,
    });
  }
});

it.each<[string, Partial<ItemWritten>]>([
  ['lägg till hyran, föredragande gunilla fors', { heading: 'Hyran', presenter: 'Gunilla Fors' }],
  ['lägg till hyran. Föredragande Gunilla Fors. Den går ut i mars.', { presenter: 'Gunilla Fors' }],
  ['lägg till hyran, Gunilla Fors föredrar', { heading: 'Hyran', presenter: 'Gunilla Fors' }],
  ['lägg till hyran med Gunilla Fors som föredragande', { heading: 'Hyran', presenter: 'Gunilla Fors' }],
  [
    'lägg till hyran, föredragande Gunilla Fors och Rolf Ask',
    { heading: 'Hyran', presenter: 'Gunilla Fors och Rolf Ask' },
  ],
  [
    'lägg till hyran eftersom avtalet går ut, föredragande Gunilla',
    { heading: 'Hyran', presenter: 'Gunilla', background: 'Eftersom avtalet går ut' },
  ],
  ['lägg till hyran, förslag: säga upp avtalet', { heading: 'Hyran', proposals: ['att säga upp avtalet'] }],
  [
    'lägg till hyran, förslag att säga upp avtalet, efter punkt 5, föredragande Gunilla',
    { proposals: ['att säga upp avtalet'], place: { kind: 'after', number: '5' }, presenter: 'Gunilla' },
  ],
  [
    'Ny punkt. Rubrik: Tvisten med Bygg. Möte: 10 december. Föredragande: Gunilla Fors. Förslag: att förlikas. Bakgrund: Olycka i maj.',
    {
      heading: 'Tvisten med Bygg',
      presenter: 'Gunilla Fors',
      proposals: ['att förlikas'],
      background: 'Olycka i maj',
    },
  ],
  ['lägg till en hemlig punkt om chefsbytet', { heading: 'Chefsbytet' }],
  ['ny punkt först: Lokaler', { heading: 'Lokaler', place: { kind: 'first' } }],
  ['ny punkt: Först ut i vår', { heading: 'Först ut i vår', place: null }],
  ['ny punkt 10 december: Lokaler, först', { heading: 'Lokaler', place: { kind: 'first' } }],
  ['ny punkt, intern: Rekrytering av chef, 10 december', { heading: 'Rekrytering av chef' }],
  ['lägg till en punkt om val av föredragande till konferensen', { presenter: null }],
  ['lägg till en punkt om förslag från kansliet', { heading: 'Förslag från kansliet', proposals: [] }],
])('%s: what is said of it besides, in every usual form', (text, parts) => {
  expect(read(text)).toMatchObject(parts);
});

it('a heading too long to be one is its beginning, and the whole is kept below', () => {
  const long = `samverkan ${'mellan alla parter i länet '.repeat(8)}`.trim();
  const said = read(`jag vill ta upp ${long}`);
  expect(said?.heading.length).toBeLessThanOrEqual(120);
  expect(said?.background.toLowerCase()).toBe(long);
});

it('what is no order is read by others', () => {
  for (const text of ['hyran', 'vad är förslaget om hyran?', 'ändra punkt 5']) expect(read(text)).toBeNull();
});

it('a sentence after the heading stands in the background, whatever its verb', () => {
  expect(read('lägg till en punkt om elen, vi tar den först om alla är där')).toMatchObject({
    heading: 'Elen',
    background: 'Vi tar den först om alla är där',
  });
});

it.each([
  [
    'lägg till punkt 8a: Attestanter. Förslag: att utse Eva. Föredragande Maja. Efter punkt 8.',
    { heading: 'Attestanter', proposals: ['att utse Eva'], place: { kind: 'after', number: '8' } },
  ],
  [
    'lägg till en punkt om tvisten, förslag att godkänna förlikningen. sist',
    { heading: 'Tvisten', proposals: ['att godkänna förlikningen'], place: null },
  ],
  [
    'bilaga 9 kommer sent, lägg till en punkt 8a om attestanter 2027, förslag att utse Eva',
    { heading: 'Attestanter 2027', proposals: ['att utse Eva'], place: { kind: 'after', number: '8' } },
  ],
  ['lägg till en punkt om budget 2028 på novembermötet 2027', { heading: 'Budget 2028' }],
  ['ta upp lokalerna på marsmötet 2027', { heading: 'Lokalerna' }],
  ['lägg redovisning av målen på marsmötet', { heading: 'Redovisning av målen' }],
  ['sätt lokalfrågan på mötet i juni', { heading: 'Lokalfrågan' }],
])('%s: where and when it is to be are no part of it', (text, parts) => {
  expect(read(text)).toMatchObject(parts);
});
