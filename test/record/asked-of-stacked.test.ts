import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Two papers in all, with labels above their values and labels broken over two lines: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/stacked', day('2026-10-12'));
});

afterAll(() => board.close());

it.each([
  [
    'Eva Lind',
    'vilka ersättare satt med i september',
    /Gunnar Hedlund \(ersättare\)[\s\S]*Emil Tallberg \(ekonom/,
  ],
  ['Eva Lind', 'hur mycket blev budgeten 2027', /^§ 2 Budget 2027\n7 450 000 kr, enligt beslut/],
  ['Jonas Wiklund', 'vad ska Myrhed betala nästa år', /Myrhed 2 330 tkr/],
  ['Eva Lind', 'hur lång kö är det till stigen', /kön är fyra månader/],
  ['Eva Lind', 'när är mötet i november', /24 november/],
  ['Eva Lind', 'vad har Maja beslutat på delegation', /handledare[\s\S]*skrivare/],
  ['Eva Lind', 'vad beslutade vi om lokalhyran i Myrhed', /framgår inte/],
  ['Eva Lind', 'vad bestämdes om ny förbundschef', /framgår inte/],
  ['Eva Lind', 'vad kostar det att åka för en vuxen', /85 kronor/],
  ['Eva Lind', 'hur mycket fick nystart fyren', /64 000 kr, enligt beslut/],
  ['Eva Lind', 'varför fick grön rehab nej', /saknar samverkan/],
  ['Karim Nasser', 'vem pratar om frånvaron', /Samuel Bergås/],
  ['Karim Nasser', 'vem föredrar punkt 3', /Torun Fall/],
  ['Karim Nasser', 'vem ringer jag om jag är sjuk', /Siv Gran, tfn 070-000 44 12/],
  ['Karim Nasser', 'när fikar vi på torsdag', /15:00-15:20/],
])('to %s, "%s" is answered', async (who, question, fact) => {
  expect(await board.told(who, question)).toMatch(fact);
});
