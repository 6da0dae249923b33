import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A kallelse of plain lines, and a protokoll that each signed electronically on a day of her own: invented, and asked about. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/signed', day('2026-10-01'));
});

afterAll(() => board.close());

it.each([
  ['Lars Ek', 'när skrev jag på protokollet', /^I protokollet står: Justerare Lars Ek 2026-09-18/],
  ['Karim Nasser', 'när skrev eva under protokollet', /^I protokollet står: Ordförande Eva Lind 2026-09-17/],
  [
    'Eva Lind',
    'vilka paragrafer justerades direkt',
    /^Omedelbart justerat 10 september: § 25 Delårsrapport\./,
  ],
])('of how it was signed: %s "%s"', async (who, question, fact) => {
  expect(await board.told(who, question)).toMatch(fact);
});

it.each([
  ['Jonas Wiklund', 'vilka va borta', /Ersättare som protokollet har som frånvarande: Monika Rask\./],
  ['Sofia Berg', 'när gick jag från mötet', /kl\. 10\.00–11\.15/],
  [
    'Sofia Berg',
    'gick jag in för någon i september',
    /tjänstgjorde bara i § 26\..*Det var för Karim Nasser\./s,
  ],
])('of who came: %s "%s"', async (who, question, fact) => {
  expect(await board.told(who, question)).toMatch(fact);
});

it.each([
  ['Karim Nasser', 'varför var jag jävig', /eftersom hans syster är verksamhetschef där/],
  [
    'Jonas Wiklund',
    'vem var jävig om boden',
    /^§ 26: Eva Lind deltog inte i beslutet\.(?!.*Karim Nasser deltog)/,
  ],
  ['Jonas Wiklund', 'vem reserverade sig och mot vad', /mot avslaget på ansökan från Boden/],
])('of jäv and reservations: %s "%s"', async (who, question, fact) => {
  expect(await board.told(who, question)).toMatch(fact);
});

it.each([
  ['hur många är sjukskrivna i lidbacka', /^(?!Antalet framgår inte).*412/s],
  ['vem ansvarar för smärtskolan', /^(?!Det framgår inte).*Lena Quist/s],
])('a number and a name that stand beside what is asked of: "%s"', async (question, fact) => {
  expect(await board.told('Jonas Wiklund', question)).toMatch(fact);
});

it.each([
  ['Maja Holm', 'va ska jag fixa till oktober', /Maja Holm tar fram tre förslag till logotyp/],
  ['Maja Holm', 'vilka uppdrag har jag', /Maja Holm tar fram tre förslag till logotyp/],
])('of what one is to do: %s "%s"', async (who, question, fact) => {
  expect(await board.told(who, question)).toMatch(fact);
});

it('an item that was struck from the agenda is told to have been, and no protokoll is said to be missing', async () => {
  const told = await board.told('Jonas Wiklund', 'va bestämdes om utbildningen i samtalsmetodik');
  expect(told).toMatch(/§ 23: Dagordningen godkänns sedan punkten om utbildning i samtalsmetodik strukits/);
  expect(told).not.toContain('jag har inget protokoll');
});

it.each([
  ['va kostar kansliets hyra', /^Beloppet framgår inte/],
  ['vad tjänar maja', /^(?:Beloppet framgår inte|Det framgår inte|Det kan jag inte svara på)/],
])(
  'what nothing on record speaks of is not answered with something else of the same: "%s"',
  async (question, fact) => {
    expect(await board.told('Jonas Wiklund', question)).toMatch(fact);
  },
);

it('the bilagor that are listed last are among those of the meeting', async () => {
  expect(await board.told('Lars Ek', 'hur många bilagor har septembermötet')).toMatch(/^2 bilagor/);
});
