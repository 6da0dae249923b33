import { describe, expect, it } from 'vitest';
import { readHere } from '../../index.ts';

const HEAD = `Samordningsförbundet Sjötrakten
Torsdag 11 februari 2027 kl. 13.00-15.00, Stadshuset
`;
const AGENDA = ['1. Öppnande', '2. Bokslut', '3. Krav från Granbo', '4. Remiss om lokaler', '5. Avslutning'];

async function itemsOf(name: string, text: string) {
  const result = await readHere({ name, bytes: new TextEncoder().encode(text) });
  return result.kind === 'understood' ? (result.documents[0]?.items ?? []) : [];
}

/** What is told under each ärende of a kallelse, those with nothing left out. */
async function told(...lines: string[]) {
  const items = await itemsOf('kallelse.txt', `Kallelse\n\n${HEAD}\n${lines.join('\n')}\n`);
  return Object.fromEntries(items.flatMap(({ number, body }) => (body === '' ? [] : [[number, body]])));
}

const SUM = 'Granbo begär 275 000 kr.';

it.each([
  [['', `Till punkt 3: ${SUM}`], SUM],
  [['', `Punkt 3: ${SUM}`], SUM],
  [['', 'Ad 4. Svar senast i maj.', '', `Angående punkt 3: ${SUM}`], SUM],
  [['', `Krav från Granbo: ${SUM}`], SUM],
  [['', `Granbo: ${SUM}`], SUM],
  [['', 'Krav från Granbo', SUM], SUM],
  [['', 'Bakgrund till punkt 3', SUM], `Bakgrund\n\n${SUM}`],
  [
    ['', 'Bakgrund', 'Granbo begär 275 000 kr efter ombyggnaden (p. 3).'],
    'Bakgrund\n\nGranbo begär 275 000 kr efter ombyggnaden (p. 3).',
  ],
  [['', `I punkt 3 ingår ett krav på 275 000 kr.`], 'I punkt 3 ingår ett krav på 275 000 kr.'],
])('what stands below the agenda is of the ärende that it names: %j', async (below, body) => {
  const found = await told(...AGENDA, ...below);
  expect(found['3']).toContain(body.split('\n\n').at(-1));
  expect(found['5'] ?? '').not.toContain('275 000');
});

it('förslag with the heading before them, and footnotes, are of theirs', async () => {
  const items = await itemsOf(
    'kallelse.txt',
    `Kallelse\n\n${HEAD}
1. Öppnande
2. Bokslut
3. Krav från Granbo ¹
4. Remiss om lokaler ²
5. Mötet avslutas

Förslag till beslut
Krav från Granbo: att avvisa kravet på 275 000 kr
Bokslut: att fastställa bokslutet

¹ Siffrorna delas ut vid bordet.
² Anna är med per telefon.
`,
  );
  expect(items.map(({ number, proposals }) => [number, proposals])).toEqual([
    [1, []],
    [2, ['att fastställa bokslutet']],
    [3, ['att avvisa kravet på 275 000 kr']],
    [4, []],
    [5, []],
  ]);
  expect(items[2]?.body).toContain('Siffrorna delas ut');
  expect(items[3]?.body).toContain('per telefon');
  expect(items[4]?.body).toBe('');
});

it.each([
  [['', 'P.S. Ta med anteckningarna om Granbos ombyggnad.']],
  [['', 'Punkt 3 och 4 hör ihop: båda gäller ombyggnaden.']],
  [['', 'Enligt § 3 förbundsordningen leds mötet av ordföranden.']],
])('what names none, or several, stays below the last: %j', async (below) => {
  const found = await told(...AGENDA, ...below);
  expect(Object.keys(found)).toEqual(['5']);
});

it('a list of hours below the agenda is of no new ärenden', async () => {
  const hours = ['', 'Tidsplan', '13.00 Öppnande', '13.15 Granbo, 275 000 kr', '14.00 Lokaler'];
  const items = await itemsOf('kallelse.txt', `Kallelse\n\n${HEAD}\n${[...AGENDA, ...hours].join('\n')}\n`);
  expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(items.slice(0, 4).map(({ body }) => body)).toEqual(['', '', '', '']);
});

it('under a last ärende that is decided its own text stays, whatever it refers to', async () => {
  const found = await told('1. Öppnande', '2. Bokslut', '3. Lån', 'Beloppet är det som nämns i punkt 2.');
  expect(Object.keys(found)).toEqual(['3']);
});

describe('a protokoll', () => {
  const minutes = (...below: string[]) =>
    itemsOf(
      'protokoll.txt',
      `Protokoll

${HEAD}
Beslutande
Eva Lind, ordförande
Lars Ek

Justerare: Lars Ek

§ 110 Öppnande
Ordföranden öppnar mötet.

§ 111 Avslut av anställning
Styrelsen beslutar
att godkänna överenskommelsen.

§ 112 Avslutning
Mötet avslutas.

${below.join('\n')}
`,
    );

  it.each([
    ['Protokollsanteckning till § 111: Lars Ek anser att 320 000 kr är för högt.'],
    ['Särskilt yttrande § 111', 'Lars Ek anser att 320 000 kr är för högt.'],
    ['Till § 111: Lars Ek anser att 320 000 kr är för högt.'],
    ['Lars Ek anser att 320 000 kr är för högt (§ 111).'],
    ['Anteckning till § 111', '', 'Lars Ek har följande mening.', '', 'Summan 320 000 kr är för hög.'],
  ])('what is noted below the last § is of the § it names: %j %j', async (...below) => {
    const items = await minutes(...below);
    expect(items[1]?.body).toContain('320 000');
    expect(items[2]?.body).toBe('Mötet avslutas.');
  });

  it('so is a reservation, and whoever signs it still signs', async () => {
    const items = await minutes(
      'Reservation § 111',
      'Lars Ek reserverar sig mot beslutet.',
      '',
      'Vid protokollet',
      'Maja Holm',
    );
    expect(items[1]?.reservations).not.toEqual([]);
    expect(items[2]?.reservations).toEqual([]);
    expect(items[1]?.body).not.toContain('Maja Holm');
  });
});
