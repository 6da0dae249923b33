import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { itemNumber, readHere } from '../../index.ts';

async function minutes(body: string) {
  const head = 'Protokoll\n\nSamordningsförbundet Sjötrakten\nTorsdag 11 februari 2027 kl. 13.00-15.00\n';
  const bytes = strToU8(`${head}Plats: Stadshuset\nNärvarande: Bo Ek, Ida Sund\n\n${body}\n`);
  const result = await readHere({ name: 'protokoll.txt', bytes });
  return result.kind === 'understood' ? result.documents[0] : undefined;
}

const body = (added: string) =>
  [
    '§ 12 Information från kansliet',
    'Styrelsen tackar.',
    '',
    added,
    'Firman har fått för mycket.',
    'Styrelsen beslutar att kräva tillbaka 41 500 kr.',
    '',
    '§ 13 Bokslut',
    'Styrelsen beslutar att godkänna bokslutet.',
    '',
    '§ 14 Avslutning',
    'Mötet avslutas.',
  ].join('\n');

it.each([
  '§ 12 b Krav mot firman',
  '§ 12b Krav mot firman',
  '§ 12 B Krav mot firman',
  '§12b. Krav mot firman',
  '§ 12b) Krav mot firman',
  '12 b § Krav mot firman',
  'Paragraf 12 b Krav mot firman',
  'SF § 12 b Krav mot firman',
])('a § added after another, "%s", is one of its own, with its own decision', async (added) => {
  const items = (await minutes(body(added)))?.items ?? [];
  const numbers = items.map(itemNumber);
  expect(numbers.at(-3)).toBe('12b');
  expect(items.at(-3)?.heading).toBe('Krav mot firman');
  expect(items.at(-3)?.decisions.join()).toContain('41 500');
  expect(items.at(-4)?.body).not.toContain('Firman');
  expect(items.at(-4)?.decisions.join()).not.toContain('41 500');
  expect(numbers.slice(-2)).toEqual(['13', '14']);
});

it('so is one in a protokoll that counts without the sign, and in one that has it behind the number', async () => {
  const bare = body('§ 12b. Krav mot firman').replace(/§ (1\d)/gu, (_, number) => `${Number(number) - 11}.`);
  const plain = (await minutes(bare.replace('1.b. Krav', '1b. Krav')))?.items ?? [];
  expect(plain.map(itemNumber)).toEqual(['1', '1b', '2', '3']);
  const behind = body('12 b § Krav mot firman').replace(/§ (1\d)/gu, '$1 §');
  expect((await minutes(behind))?.items.map(itemNumber)).toEqual(['12', '12b', '13', '14']);
});

it('a § of a law at the beginning of a line is none', async () => {
  for (const law of ['§ 12 a kommunallagen gäller.', '12 b § FinsamL gäller.', '§ 12 a i avtalet gäller.'])
    expect((await minutes(body(law)))?.items.map(itemNumber), law).toEqual(['12', '13', '14']);
});

it('numbers of it are not told as standing more than once', async () => {
  const codes = (await minutes(body('§ 12 b Krav mot firman')))?.doubts.map(({ code }) => code);
  expect(codes).not.toContain('items.repeated');
});
