import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A board whose matters come up twice, whose tasks are given by name and whose next year is planned: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/course', day('2026-03-10'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Sofia Berg', ...messages);

it.each(['var hålls det', 'å var ses vi', 'vilken lokal', 'hur dags är det slut', 'hur länge håller vi på'])(
  'a few words on where or when, after a meeting, are of it: "%s"',
  async (question) => {
    expect(await told('när är nästa möte', question)).toMatch(/Digitalt via Teams|13\.00–16\.00/);
    expect(await told('när är nästa möte', question)).not.toMatch(/Punkt|§/);
  },
);

it.each([
  ['när hade vi möte i myrhed sist', /15 maj 2025/],
  ['när sågs vi i myrhed senast', /15 maj 2025/],
  ['vilken dag hade styrelsen möte i lidbacka sist', /12 februari/],
])('a meeting that has been, by its place: "%s"', async (question, day) => {
  expect(await told(question)).toMatch(day);
});

it.each([
  ['när träffas vi i oktober', /15 oktober kl/],
  ['vilken dag är mötet i oktober', /15 oktober kl/],
  ['när var mötet i oktober', /9 oktober 2025/],
  ['var träffades vi i oktober', /Stadshuset/],
])(
  'a month that has been and comes again is the one to come, unless it is asked of as past: "%s"',
  async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  },
);

it.each([
  ['hur mkt sökte o fick stegen framåt för 2026', /820 000/, /770 000/],
  ['hur mycket sökte och fick repslagaren', /260 000/, /240 000/],
  ['vad har repslagaren sökt och fått', /260 000/, /240 000/],
  ['hur mycket sökte repslagaren och fick de', /260 000/, /240 000/],
])('what was applied for and what was granted are two sums: "%s"', async (question, one, other) => {
  const answer = await told(question);
  expect(answer).toMatch(one);
  expect(answer).toMatch(other);
});

it.each([
  ['vem e ja ersättare för', /^Du är ersättare för Karim Nasser/],
  ['vem är jag ersättare åt', /^Du är ersättare för Karim Nasser/],
  ['vem ersätter ja', /^Du är ersättare för Karim Nasser/],
])('for whom one is ersättare: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it.each([
  ['vad har maja på sin att göra-lista', /städning/, /gallringsplan/],
  ['vad ska elin göra o till när', /gallringsplan den 11 juni 2026/, /städning/],
  ['vilka uppdrag har maja fått', /städning/, /gallringsplan/],
  ['vad ska karim göra', /^Inget uppdrag till Karim Nasser framgår/, /städning|gallringsplan/],
  ['vem ska ta fram riktlinjerna för kurser', /förbundschefen tar fram riktlinjer/, /gallringsplan/],
])('a task is whoever’s it was given to: "%s"', async (question, own, others) => {
  const answer = await told(question);
  expect(answer).toMatch(own);
  expect(answer).not.toMatch(others);
});

it.each([
  'vad har vi avgjort skriftligt mellan mötena',
  'vad har vi beslutat skriftligen utan möte',
  'vad tog vi per capsulam 2025',
  'vilka beslut har tagits mellan mötena',
])('what was answered in writing and confirmed at a meeting is told: "%s"', async (question) => {
  expect(await told(question)).toMatch(/§ 24 Bidrag till Kaffestugan/);
});

it.each([
  'hur kunde jonas bli vald, va de inte lika?',
  'varför blev jonas vald',
  'hur gick det till när jonas utsågs',
])('how somebody was chosen is told by the § that chose her: "%s"', async (question) => {
  expect(await told(question)).toMatch(/^§ 30 Val av ombud/);
});

it('whoever is to come after somebody stands in no register', async () => {
  for (const question of [
    'vem blir ny förbundschef efter maja',
    'vem tar över efter maja',
    'vem efterträder maja',
  ])
    expect(await told(question)).not.toMatch(/^Maja Holm, förbundschef/);
});

it.each(['kan du beställa tågbiljetter åt mig', 'fixa en lunch till mig'])(
  'an errand is nothing to answer a kallelse with: "%s"',
  async (message) => {
    expect(await told(message)).toMatch(/^Jag bokar inga lokaler och beställer/);
  },
);

it('nor is what is to be booked: that nothing is, is said', async () => {
  expect(await told('boka en taxi till mig på torsdag')).toMatch(
    /^Jag bokar inga lokaler och beställer inget/,
  );
});

it.each([
  'hur stor blir budgeten 2026',
  'vad landade budgeten och verksamhetsplanen 2026 på',
  'vilken budget har vi nu',
  'hur mycket blir det till repslagaren',
])('what a protokoll has decided is never told as only proposed: "%s"', async (question) => {
  const answer = await told(question);
  expect(answer).toMatch(/5 150 000|240 000/);
  expect(answer).not.toMatch(/inte beslutat|^Punkt/);
});

it('of next year’s budget the year before, too', async () => {
  const then = await boardWithPapers('test/record/course', day('2025-11-20'));
  for (const question of ['vad bestämde vi om budgeten för nästa år', 'hur stor blir budgeten nästa år']) {
    const answer = await then.told('Sofia Berg', question);
    expect(answer).toMatch(
      /^§ 27 .*\n(?:5 150 000 kr, enligt beslut 9 oktober|Beslut 9 oktober \(§ 27\): .*5 150 000 kr)/,
    );
    expect(answer).not.toContain('inte beslutat');
  }
  await then.close();
});

it('what somebody wanted, of the matter that is spoken of, is her yrkande', async () => {
  expect(await told('hur stor blev budgeten 2026', 'vad ville lars ha?')).toMatch(
    /Lars Ek yrkar .* 5 000 000 kr/,
  );
});

it('a sum of the year that is named has none of another year beside it', async () => {
  expect(await told('hur mycket söker stegen framåt för 2026')).not.toMatch(/700 000/);
});

it.each([
  [['vad fick återremiss i maj, o va hände sen']],
  [['vad återremitterades i maj', 'vad hände sen?']],
  [['hur gick det med cyklarna i maj', 'hur gick det sen då']],
])('what became of what was put off: %j', async (messages) => {
  expect(await told(...messages)).toMatch(/§ 31 Inköp av cyklar\nBeslut 9 oktober 2025 .*Hjulbutiken/);
});

it.each([
  ['när slutar maja', /Maja Holm går i pension den 31 augusti 2026/],
  ['när går maja i pension', /Maja Holm går i pension den 31 augusti 2026/],
  ['när slutar elin', /^Datumet framgår inte/],
  ['vem var majas vikarie i somras', /^§ 21 .*\nElin Forsman är förbundschefens ställföreträdare/],
  ['vem var förbundschefens ställföreträdare förra sommaren', /Elin Forsman/],
])('when somebody at the kansli leaves, and who stood in for her: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('of two halves the other is of whom the first was of', async () => {
  const answer = await told('när slutar maja å vem va hennes vikarie i somras');
  expect(answer).toMatch(/31 augusti 2026/);
  expect(answer).toMatch(/Elin Forsman/);
});

it.each([
  'vad har ulla trygg för telefonnr',
  'vad är mejlen till ulla trygg',
  'har du numret till ulla trygg?',
])('how somebody is reached whom a paper only names is not stated: "%s"', async (question) => {
  expect(await told(question)).toMatch(/^Det framgår inte/);
});

it.each([
  'kan vi prata om sommarjobb för ungdomarna nästa gång',
  'skulle vi kunna ta upp belysningen på nästa möte?',
  'borde vi inte diskutera cyklarna på nästa möte',
])('what is wanted on an agenda is a förslag, though it is put as a question: "%s"', async (message) => {
  expect(await told(message)).toBe('handling: item.propose');
});

it('how the vote went is told where somebody was chosen by lot', async () => {
  expect(await told('hur kunde jonas bli vald, va de inte lika?')).toMatch(
    /Efter lottning utses Jonas Wiklund/,
  );
});

it.each([
  ['varför fick lyktan nej', /^§ 2 .*\nAtt avslå ansökan, då insatsen inte är en samverkan/],
  ['varför avslogs lyktans ansökan', /då insatsen inte är en samverkan/],
  ['hur många ungdomar var med i kamratkedjan förra året', /^§ 3 .*\nUnder 2025 deltog 27 ungdomar/],
  ['vem avgjorde tegelbruket', /^§ 4[\s\S]*Ordförandens utslagsröst avgör/],
  ['vad svarade maja om växthuset', /^§ 6 .*\nMaja Holm svarar att det blir i maj/],
  ['vad sa myrhed om växthuset', /^§ 6 .*\nMyrheds kommun har i sitt remissvar framfört/],
  [
    'när är sista dagen att överklaga besluten i oktober',
    /^Besluten 9 oktober 2025 .*\nAnslaget 17 oktober 2025/,
  ],
  ['när är sista dagen att överklaga besluten', /^Besluten 12 februari/],
])('what is asked of a matter is told, and nothing beside it: "%s"', async (question, fact) => {
  expect(await told(question)).toMatch(fact);
});

it('what stands in another § is told with where it stands', async () => {
  const answer = await told('hur mycket fick stegen framåt');
  expect(answer).toMatch(/§ 29, 9 oktober 2025: att bevilja Stegen framåt 770 000 kr/);
});
