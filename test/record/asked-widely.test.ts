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

it.each([
  [
    'hur stor del av budgeten 2027 går till insatser',
    /75 procent: Insatser 4\s500\s000 kr av 6\s000\s000 kr för 2027/,
  ],
  ['hur många procent går till kansliet', /19 procent: Kansli 1\s140\s000 kr av 6\s000\s000 kr/],
  [
    'hur mycket minskar utbildningen jämfört med 2026',
    /30\s000 kr mindre: 200\s000 kr för 2027 mot 230\s000 kr för 2026/,
  ],
  ['hur mkt mer får kansliet än i år', /40\s000 kr mer: 1\s140\s000 kr för 2027 mot 1\s100\s000 kr/],
  ['vad är skillnaden för styrelsen mellan 2026 och 2027', /10\s000 kr mer/],
  [
    'bidragen 2028 totalt?',
    /4\s000\s000 kr sammanlagt enligt förslaget\. Det är inte beslutat\..*2\s000\s000 kr \+ 1\s000\s000 kr/su,
  ],
])('"%s" is reckoned from the rows of one matter', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('what was granted is still added up over the decisions', async () => {
  expect(await told('hur mycket beviljade vi totalt i april')).toMatch(
    /^1\s120\s000 kr beviljades sammanlagt/,
  );
});

it.each([
  ['vilka ville ha återremiss på lokalen', /§ 26: Nej: Lars Ek och Leila Haddad \(2\)/],
  ['vilka ville ha återremiss', /§ 26: Nej: Lars Ek och Leila Haddad \(2\)/],
  ['vilka ville skicka tillbaka lokalfrågan', /§ 26: Nej: Lars Ek och Leila Haddad \(2\)/],
  [
    'vilka ville ge fjällvråken hela beloppet',
    /§ 25: För Birgitta Åströms förslag röstar Birgitta Åström och Leila Haddad\./,
  ],
])('"%s" tells who voted for that line', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('which matters were sent back is no question of who wanted it', async () => {
  expect(await told('vilka ärenden återremitterades i april')).toMatch(
    /^Inget ärende återremitterades 16 april/,
  );
});

it('whoever reserved herself is told with the bilaga that has it', async () => {
  expect(await told('vem reserverade sig o i vilken bilaga finns den')).toMatch(
    /Birgitta Åström reserverade sig\..*Bilaga 3/su,
  );
});

it.each([
  [
    ['vem är ny ordförande i beredningsgruppen'],
    /Leila Haddad till ordförande för beredningsgruppen från den 1 maj 2026/,
  ],
  [
    ['vem är ny ordförande i beredningsgruppen', 'vem hade det innan'],
    /Efter Stig Öberg, som har lämnat sitt uppdrag/,
  ],
  [['vem är ordförande'], /^Eva Lind \(Lidbacka kommun\) är ordförande/],
  [['vem är ny ordförande'], /^Eva Lind \(Lidbacka kommun\) är ordförande/],
])('%s: whom a § elected is told by it, and the board’s own by the register', async (messages, fact) => {
  expect(await told(...messages)).toMatch(fact);
});
