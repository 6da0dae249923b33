import { expect, it } from 'vitest';
import { readHere } from '../../index.ts';

const AGENDA = ['1. Öppnande', '2. Bokslut', '3. Anbud från Granbo', '4. Remiss', '5. Avslutning'];

/** Number, förslag and what else is the text of each ärende that has any. */
async function read(...lines: string[]) {
  const text = `Kallelse

Samordningsförbundet Sjötrakten
Torsdag 11 februari 2027 kl. 13.00-15.00, Stadshuset

${lines.join('\n')}
`;
  const result = await readHere({ name: 'kallelse.txt', bytes: new TextEncoder().encode(text) });
  const items = result.kind === 'understood' ? (result.documents[0]?.items ?? []) : [];
  return items.flatMap(({ number, heading, proposals }) =>
    proposals.length === 0 ? [] : [{ number, heading, proposals }],
  );
}

const EACH = [
  { number: 2, heading: 'Bokslut', proposals: ['att fastställa bokslutet'] },
  { number: 3, heading: 'Anbud från Granbo', proposals: ['att anta anbudet på 390 000 kr'] },
];

it.each([
  [['Förslag till beslut', '2. att fastställa bokslutet', '3. att anta anbudet på 390 000 kr']],
  [['Förslag till beslut:', 'Punkt 2: att fastställa bokslutet', 'Punkt 3: att anta anbudet på 390 000 kr']],
  [['Beslutsförslag', 'Ärende 2', 'att fastställa bokslutet', 'Ärende 3', 'att anta anbudet på 390 000 kr']],
  [['Kansliets förslag', '2) att fastställa bokslutet', '3) att anta anbudet på', '390 000 kr']],
  [['Till punkt 2: att fastställa bokslutet', 'Till punkt 3: att anta anbudet på 390 000 kr']],
])('förslag gathered below the agenda are of the ärenden with their numbers: %j', async (list) => {
  expect(await read(...AGENDA, '', ...list)).toEqual(EACH);
});

it('one alone is of its ärende too, and what stands below it is of none', async () => {
  const found = await read(
    ...AGENDA,
    '',
    'Förslag till beslut',
    'Punkt 3: att anta anbudet på 390 000 kr',
    '',
    'Välkomna!',
  );
  expect(found).toEqual([EACH[1]]);
});

it('several clauses are each a förslag of the same ärende', async () => {
  const found = await read(
    ...AGENDA,
    '',
    'Förslag till beslut',
    'Punkt 4',
    'att avge yttrande',
    'att sända det',
  );
  expect(found).toEqual([
    { number: 4, heading: 'Remiss', proposals: ['att avge yttrande', 'att sända det'] },
  ]);
});

it('a list that counts from one below an ärende that is decided is its own', async () => {
  const own = [
    '1. Öppnande',
    '2. Bokslut',
    '3. Remiss',
    '   Förslag till beslut',
    '   1. att avge yttrande',
    '   2. att sända det',
  ];
  expect(await read(...own)).toEqual([
    { number: 3, heading: 'Remiss', proposals: ['att avge yttrande', 'att sända det'] },
  ]);
});
