import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** An agenda with items within items, and the earliest protokoll that is known: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/earliest', day('2026-12-02'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

it.each([
  ['vad står det på punkt 3a?', /^Punkt 3a, mötet .*\nPunkt 3a\. Budget 2027\. Förslag: att fastställa/],
  ['punkt 4 b', /Punkt 4b\. Kaféet\. Förslag: att avslå ansökan/],
  ['vem föredrar 4a', /^Ylva Marklund föredrar punkt 4a, Vävstugan/],
  ['vad är förslaget på 4 a?', /att bevilja Vävstugan 210 000 kr/],
])('an item within an item has the number that is printed: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('the item that has others within it names them, and takes none of their proposals for its own', async () => {
  const answer = await told('punkt 4');
  expect(answer).toContain('Punkt 4. Ansökningar.');
  expect(answer).toContain('Se också punkt 4a, Vävstugan och punkt 4b, Kaféet.');
  expect(answer).not.toContain('210 000');
});

it('a letter within the text of an item leads to it, and one that is nowhere to none', async () => {
  expect(await told('punkt 5b')).toContain('Punkt 5. Informationsärenden.');
  expect(await told('punkt 5c')).toContain('ingen punkt 5c');
  expect(await told('punkt 6a')).toContain('ingen punkt 6a');
});

it('the meeting before is a step back at a time, and before the earliest there is none that is known', async () => {
  expect(await told('när var förra mötet?', 'och mötet innan?')).toMatch(/21 maj/);
  const none = await told('när var förra mötet?', 'och mötet innan?', 'och mötet innan?');
  expect(none).toMatch(/^Jag känner inte till något möte före torsdag 21 maj/);
});

it.each([
  ['vilka har vi tagit per capsulam', /^§ 31 Anmälan av beslut/],
  ['har vi beslutat nåt per capsulam i år?', /^§ 31 Anmälan av beslut/],
  ['vad har vi bestämt per capsulam', /^§ 31 Anmälan av beslut/],
  [
    'vad tog vi per capsulam förra året',
    /^Inget beslut per capsulam 2025 .*\nSenast: § 31[^\n]*september: att /,
  ],
])('what a § tells of what was decided by letter is told, of its own year: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});
