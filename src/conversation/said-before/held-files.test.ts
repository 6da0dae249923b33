import { expect, it } from 'vitest';
import { instantFromEpoch } from '../../kernel/index.ts';
import { splitQuestions } from '../understand/split.ts';
import { heldFiles } from './held-files.ts';

const at = (minutes: number) => instantFromEpoch(Date.parse('2026-12-07T08:00:00Z') + minutes * 60_000);
const nothing = async () => new Uint8Array();
const sent = { name: 'karta.pdf', address: 'https://exempel.se/karta', download: nothing };

/** Two instances over one store. */
function instances() {
  const stored = new Map<string, string>();
  const memory = {
    recall: async (key: string) => JSON.parse(stored.get(key) ?? 'null'),
    remember: async (key: string, value: object) => void stored.set(key, JSON.stringify(value)),
  };
  const fileAt = ({ name, address }: { name: string; address: string }) => ({
    name,
    address,
    download: nothing,
  });
  return [heldFiles(memory, fileAt), heldFiles(memory, fileAt)] as const;
}

it('a file held for an answer is there for whichever instance takes the answer, for an hour', async () => {
  const [first, second] = instances();
  await first.keep('c u', 'bilaga till punkt 6', [sent], at(0));
  const found = await second.of('c u', 'bilaga till punkt 6', at(59));
  expect(found.files.map(({ name, address }) => [name, address])).toEqual([
    ['karta.pdf', 'https://exempel.se/karta'],
  ]);
  expect((await second.of('c u', 'bilaga till punkt 6', at(61))).files).toEqual([]);
});

it('and for nobody else, and no other words', async () => {
  const [first, second] = instances();
  await first.keep('c u', 'bilaga till punkt 6', [sent], at(0));
  expect((await second.of('c other', 'bilaga till punkt 6', at(1))).files).toEqual([]);
  expect((await second.of('c u', 'bilaga till punkt 7', at(1))).files).toEqual([]);
  await second.keep('c u', 'bilaga till punkt 7', [{ ...sent, name: 'plan.pdf' }], at(2));
  expect((await first.of('c u', 'bilaga till punkt 6', at(3))).files).toEqual([]);
  expect((await first.of('c u', 'bilaga till punkt 7', at(3))).files).toHaveLength(1);
});

it('a message is held as it was written, also where it is greeted with or longer than what is read', async () => {
  const [first, second] = instances();
  await first.keep('c u', 'Hej, bilaga till punkt 6', [sent], at(0));
  expect((await second.of('c u', 'bilaga till punkt 6', at(1))).files).toHaveLength(1);
  const long = `jag vill ta upp lokalerna.\n${'Vi behöver ta ställning. '.repeat(90)}Slut.`;
  await first.keep('c u', long, [], at(2));
  const [question = ''] = splitQuestions(long);
  expect(question.length).toBeLessThan(long.length);
  expect((await second.of('c u', question, at(3))).written).toBe(long);
  expect((await second.of('c u', 'något annat', at(3))).written).toBe('något annat');
});
