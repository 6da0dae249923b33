import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Invented papers, asked about as one types on a phone: in slang, in part, and of what was just said. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/loosely', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Karim Nasser', ...messages);

describe('sums', () => {
  it('what is bought is granted to nobody, and what is set aside is said to be', async () => {
    const sum = await told('hur mycket har vi beviljat sammanlagt 2025');
    expect(sum).toMatch(/^320 000 kr beviljades och avsattes sammanlagt 2 oktober 2025/u);
    expect(sum).not.toContain('70 000');
    expect(await told('summera allt vi delat ut under 2026')).toMatch(/^850 000 kr beviljades sammanlagt/u);
  });

  it.each([
    'vilka får vi pengar av',
    'varifrån kommer pengarna',
    'vem är det som betalar för oss',
    'hur mycket pyntar lidbacka 2027',
    'vad pröjsar myrhed',
  ])('what the medlemmar pay in: "%s"', async (question) => {
    expect(await told(question)).toContain('400 000 kr från Myrheds kommun');
  });
});

it.each([
  ['Ljungbacken, vad har dom fått av oss?', 'vad har Ljungbacken fått av oss?'],
  ['tegelbruket? hur mycket fick de', 'hur mycket fick tegelbruket'],
  ['Tegelbruket - vad har vi gett dem', 'vad har vi gett Tegelbruket'],
])('the name first, "%s", is asked as "%s"', async (first, plainly) => {
  const answer = await told(first);
  expect(answer).toMatch(/[35][05]0 000 kr/u);
  expect(answer).toBe(await told(plainly));
});

describe('what follows on something', () => {
  it.each([
    ['punkt 4', 'vad har vi gett dom hittills', /^650 000 kr beviljades sammanlagt/u],
    ['punkt 4', 'vad fick dom sist', /^350 000 kr beviljades sammanlagt 1 oktober/u],
    ['punkt 3', 'nästa efter det', /^Punkt 4/u],
    ['§ 53', 'nästa efter det', /^§ 54/u],
    ['§ 53', 'va va hon jävig i', /^§ 53: Eva Lind deltog inte/u],
    ['§ 53', 'vem satt i stället för eva då', /Gunnar Hedlund tjänstgjorde/u],
    ['punkt 3', 'sen då?', /^Punkt 4/u],
    ['när ses vi', 'hur länge håller de på', /13\.00–16\.00/u],
    ['vem är min ersättare', 'om inte sofia kan heller', /^Ersättare i Norrskog/u],
  ])('"%s" and then "%s"', async (first, then, fact) => {
    expect(await told(first, then)).toMatch(fact);
  });

  it('a list of questions is parted by its comma too', async () => {
    const answer = await told('när e nästa möte, vem leder det å får man va me på distans');
    expect(answer).toMatch(/^Nästa möte.*\n[\s\S]*\nEva Lind.*ordförande[\s\S]*på distans/u);
  });
});

describe('in other words', () => {
  it.each([
    ['paragraf femtitre', /^§ 53/u],
    ['§ femtioett', /^§ 51/u],
    ['va skrev jag för yttrande', /statens andel borde vara större/u],
    ['vem håller i pennan på mötena', /^Maja Holm, förbundschef och sekreterare/u],
    ['vem e vår processledare', /^Adjungerade: Ylva Marklund/u],
    ['vad har vi för punkter som rör ljungbacken', /^Punkt 4/u],
    ['hur mkt la vi på delegation', /två skåp till kansliet för 8 700 kr/u],
    ['vad har chefen köpt in på egen hand i år', /två skåp till kansliet för 8 700 kr/u],
    ['är vi fulltaliga om två stycken är borta', /^Ja, 3 av 5 räcker/u],
    ['kan vi klubba årsredovisningen via mejl', /\nInte för budget, årsredovisning/u],
    ['hur lång tid har folk på sig att överklaga besluten från oktober', /^Besluten 1 oktober/u],
    ['vilka fick tummen ner i år', /^Inget ärende avslogs/u],
    ['kan du skicka lite blommor till elin', /^Det kan jag inte/u],
    ['vilka stod över beslutet om Tegelbruket', /Eva Lind deltog inte/u],
    ['vem stod över i § 53', /Eva Lind deltog inte/u],
    ['vilka stod över', /Eva Lind deltog inte|Jäv i 1 ärende/u],
    ['var det nån som ställde sig utanför beslutet om tegelbruket', /Eva Lind deltog inte/u],
    ['stod någon över tegelbruket', /Eva Lind deltog inte/u],
  ])('%s', async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  });

  it.each([
    ['Sofia Berg', 'får jag snacka på mötet fast ja bara e ersättare', /^Ja, en ersättare/u],
    ['Jonas Wiklund', 'vem är det som går in om ja inte kan', /^Leila Haddad är ersättare för dig/u],
    ['Jonas Wiklund', 'va blev min röst i budgetfrågan förra hösten', /^§ 42.*\n§ 42: 4 ja, 1 nej/u],
    ['Eva Lind', 'om jag blir sjuk den 3e vem tar ordet då', /Birgitta Åström.*vice ordförande/u],
    ['Leila Haddad', 'har jag nånsin fått rösta', /^Du tjänstgjorde vid/u],
    ['Eva Lind', 'vem satt på min stol i § 53', /^Gunnar Hedlund tjänstgjorde för Eva Lind/u],
    ['Lars Ek', 'va skulle jag göra efter förra mötet', /^Inget uppdrag till Lars Ek/u],
    ['Maja Holm', 'vilka uppdrag ligger på mig som chef', /att förbundschefen tecknar avtal/u],
  ])('of oneself: %s asks "%s"', async (who, question, fact) => {
    expect(await board.told(who, question)).toMatch(fact);
  });
});

describe('when somebody outside is to account for it', () => {
  it.each(['när ska ljungbacken redovisa', 'hur ofta ska ljungbacken lämna in rapport'])(
    '"%s": as it was decided, and by nobody presented',
    async (question) => {
      expect(await told(question)).toMatch(
        /^§ 41.*\nAtt Ljungbacken redovisar antalet deltagare varje halvår/u,
      );
    },
  );

  it('where nothing says it, nobody else’s account is told', async () => {
    expect(await told('när ska kvarnhjulet redovisa')).toMatch(/^Datumet framgår inte.*\n.*§ 54/u);
  });
});

describe('how many', () => {
  it.each([
    ['hur många deltagare har ljungbacken haft', /^§ 41.*\nUnder 2025 har 31 deltagare/u],
    ['hur många ungdomar har tegelbruket haft kontakt med', /^§ 53.*\nHittills har 46 unga tagit kontakt/u],
    ['hur många deltagare har kvarnhjulet haft', /^Antalet framgår inte/u],
  ])('are counted under the heading of whose they are: "%s"', async (question, fact) => {
    expect(await told(question)).toMatch(fact);
  });
});

describe('a record of one decision', () => {
  it.each([
    ['vad beslutades om kamelerna?', /^Det framgår inte/u],
    ['vad kostade kamelerna', /^Beloppet framgår inte/u],
    ['vad beslutades om skrivaren?', /^§ 51/u],
    ['vad kostade den', /^§ 51.*\n9 000 kr/u],
  ])('what it says nothing of is not answered by it: "%s"', async (question, fact) => {
    const one = await boardWithPapers('test/record/loosely-one', day('2026-11-18'));
    expect(await one.told('Karim Nasser', 'vad bestämdes den 1 oktober', question)).toMatch(fact);
    await one.close();
  });
});

it.each([
  'jag e gift med en som jobbar på Ljungbacken, blir det problem?',
  'min syster driver Tegelbruket. får jag rösta då?',
])(
  'what follows of a tie that is told is asked of the rules of jäv, and of no § (KL 6:28): "%s"',
  async (question) => {
    expect(await told(question)).toMatch(/^Jävig är den vars opartiskhet/u);
  },
);
