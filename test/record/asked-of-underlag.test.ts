import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Notes for a protokoll, a tjänsteskrivelse of no meeting, and a plan with what was decided by delegation bound in after it: invented. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/underlag', day('2026-11-20'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

describe('notes that tell in running text who came', () => {
  it.each([
    ['Lars Ek', 'vem satt på min plats i oktober', /Tomas Norling tjänstgjorde för Lars Ek/],
    ['Eva Lind', 'vilka var inte med i oktober', /Lars Ek/],
    ['Eva Lind', 'vem var jävig om stigen o varför', /Jonas Wiklund[\s\S]*Han är kassör i föreningen/],
    ['Eva Lind', 'va hände med digitala ingången', /återremittera/],
    ['Eva Lind', 'kan man vara med digitalt', /19 a §/],
    ['Eva Lind', 'när ses vi i maj nästa år och var', /27 maj 2027 kl\. 13\.00, Myrhed(?! och)/],
    ['Karim Nasser', 'vem säger jag till om jag inte kan komma', /Kontakta Siv Gran, 070-000 12 34/],
    ['Karim Nasser', 'när är mötet efter nästa', /28 januari 2027 kl\. 13\.00, Folkets hus/],
    ['Karim Nasser', 'vilken dag är mötet efter det här', /28 januari/],
    ['Karim Nasser', 'när möts AU i december', /\p{L}/u],
  ])('to %s, "%s" is answered', async (who, question, fact) => {
    expect(await told(who, question)).toMatch(fact);
  });
});

describe('a paper that belongs to no meeting', () => {
  it.each([
    ['hur mycket föreslås rehabrundan få', /sökt 1 500 tkr, förslag 1 250 tkr, målgrupp sjukskrivna/],
    ['varför ska cykelköket få avslag', /Där står: [\s\S]*utanför finansiell samordning/],
    ['vad kostade datorerna', /31 800 kr/],
    ['hur många möten har vi 2028', /(?:Tre|3) möten 2028/],
    ['var är mötet 25 maj 2028', /Myrhed/],
  ])('"%s" is answered from it', async (question, fact) => {
    expect(await told('Karim Nasser', question)).toMatch(fact);
  });
});
