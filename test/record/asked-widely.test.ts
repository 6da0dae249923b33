import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A protokoll with a jäv, two voteringar, a budget in columns and a plan, and an agenda after it: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/widely', day('2026-09-01'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

it.each([
  [
    'Karim Nasser',
    'var monika med i april, fick hon rösta?',
    /^Monika Rask var med 16 april och tjänstgjorde bara i § 24\./,
  ],
  ['Monika Rask', 'tjänstgjorde jag i april', /^Du var med 16 april och tjänstgjorde bara i § 24\./],
  [
    'Karim Nasser',
    'vilka ersättare tjänstgjorde i april',
    /Monika Rask tjänstgjorde för Lars Ek \(Arbetsförmedlingen\), § 24\./,
  ],
  [
    'Karim Nasser',
    'fick sofia rösta i april',
    /^Nej, Sofia Berg var med 16 april men deltog inte i besluten\./,
  ],
])(
  'an ersättare who went in for one jävig decided there and nowhere else: %s, "%s"',
  async (who, question, fact) => {
    expect(await board.told(who, question)).toMatch(fact);
  },
);

it.each([
  ['vem saknades i april o varför', /^Jonas Wiklund var inte med 16 april\.\nJonas Wiklund: tjänstledig\./],
  ['varför var jonas inte med', /Jonas Wiklund: tjänstledig\./],
  ['var alla på plats i april?', /^Jonas Wiklund var inte med 16 april\.\nLeila Haddad tjänstgjorde/],
])('"%s" tells who was missing, and why where the head says it', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('why somebody was away is not told unasked', async () => {
  expect(await told('vilka saknades i april')).not.toContain('tjänstledig');
});

it('whoever asks whom she is to go in for hears whose ersättare she is', async () => {
  expect(await board.told('Sofia Berg', 'vem ska jag hoppa in för')).toMatch(
    /^Du är ersättare för Karim Nasser\./,
  );
});
