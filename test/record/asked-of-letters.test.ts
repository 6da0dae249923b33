import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A kallelse that is a letter and a protokoll that tells in words who came: invented, and asked about in everyday words. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/letters', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

describe('a kallelse that is a letter', () => {
  it.each([
    ['när ses vi nästa gång o var', 'fredag 27 november kl. 09.30–12.00, Gamla Stationen, mötesrummet Kupén'],
    ['kan man vara med på distans den 27:e?', 'Det går bra att delta digitalt'],
    ['blir det nån frukost innan', 'frukost kl. 09.00'],
    ['senast när ska man säga till om man inte kan komma', 'senast måndag 23 november'],
    ['vad är bilaga 1b', 'Ansökan Nästa kliv'],
    ['finns det mat på mötet', 'frukost kl. 09.00'],
    ['vem ska jag ringa om jag blir sjuk', 'Återbud lämnas till Maja Holm'],
    ['är något offentligt på mötet', 'allmänheten är välkommen kl. 11.00'],
    ['hur många har deltagit i slöjdboden i år', '41 personer'],
    ['är det jag som ska justera?', 'Lars Ek'],
  ])('answers "%s"', async (question, fact) => {
    expect(await told('Karim Nasser', question)).toContain(fact);
  });

  it('has applications whose sums are added up, with the working shown', async () => {
    const answer = await told('Karim Nasser', 'summera ansökningarna till våren');
    expect(answer).toMatch(/^1 760 000 kr söks sammanlagt till mötet 27 november/);
    expect(answer).toContain('640 000 kr + 1 120 000 kr = 1 760 000 kr');
  });

  it('says who has hand om the matter that is spoken of', async () => {
    const answer = await told('Karim Nasser', 'vad föreslås om slöjdboden', 'vem har hand om den?');
    expect(answer).toMatch(/^Ylva Marklund föredrar punkt 3/);
  });
});

describe('a protokoll that tells in words who came', () => {
  it('has those who were absent, who served, and how it was voted', async () => {
    const absent = await told('Eva Lind', 'vilka saknades den 2 oktober');
    expect(absent).toMatch(/^Karim Nasser och Jonas Wiklund var inte med/);
    expect(await told('Karim Nasser', 'vem gick in för mig i oktober')).toContain('Sofia Berg');
    expect(await told('Karim Nasser', 'vem var där i mitt ställe i oktober')).toMatch(
      /^Sofia Berg tjänstgjorde/,
    );
    expect(await told('Lars Ek', 'hur röstade jag om linbanan')).toContain('Avstår: Lars Ek (1)');
  });

  it('says whether somebody is to represent the board, by name, else that it tells nothing of it', async () => {
    for (const text of [
      'ska jag representera oss',
      'ska jag vara med i gruppen?',
      'sitter jag i trafikgruppen',
    ]) {
      expect(await told('Gunnar Hedlund', text), text).toMatch(
        /Gunnar Hedlund representerar styrelsen[\s\S]*§ 48/,
      );
      for (const who of ['Birgitta Åström', 'Karim Nasser', 'Sofia Berg']) {
        expect(await told(who, text), text).toMatch(/^Det framgår inte/);
      }
    }
  });

  it('tells of one’s own jäv, and of nobody else’s', async () => {
    expect(await told('Lars Ek', 'har jag varit jävig nån gång')).toContain('§ 43');
    expect(await told('Eva Lind', 'har jag varit jävig nån gång')).not.toContain('Lars Ek');
    expect(await told('Lars Ek', 'vilket ärende va jag jävig i')).toContain('§ 43');
  });

  it.each([
    ['bryggan hur länge gäller avtalet', 'till och med 31 december 2028'],
    ['hur stor blir budgeten 2027', '6 400 000 kr och 6 650 000 kr'],
    ['vad blev det med cykelställ', 'Kansliet ställer ut fyra cykelställ'],
    ['budgetmötet när', 'Budgetmötet den 26 november'],
    ['p45', '5 februari, 21 maj och 26 november'],
    ['45 §', '5 februari, 21 maj och 26 november'],
    ['när vann besluten i oktober laga kraft', 'onsdag 4 november'],
    ['vad fick linbanan och kompassen', 'Linbanan beviljas 300 000 kr; Kompassen beviljas 150 000 kr'],
    ['vad gällde jävet i oktober', '§ 43'],
  ])('answers "%s"', async (question, fact) => {
    expect(await told('Eva Lind', question)).toContain(fact);
  });

  it('has the hours of every day of a list, and no next meeting’s day for a meeting that no paper names', async () => {
    const plan = await told('Eva Lind', 'vilka möten är det 2027');
    expect(plan.match(/kl\. 09\.30–12\.00/g)).toHaveLength(3);
    expect(plan).not.toContain('Budgetmötet den');
    expect(await told('Eva Lind', 'när är lunchmötet')).toContain('framgår inte');
  });
});

describe('a protokoll of what was decided per capsulam', () => {
  it('has its own days, and how it was answered', async () => {
    const status = await told('Maja Holm', 'när kan per capsulam anslaget tas ner');
    expect(status).toContain('Tas ned tidigast 14 november');
    expect(status).toContain('anslogs 23 oktober');
    expect(status).toContain('justerades 22 oktober');
    expect(await told('Eva Lind', 'vad beslutades om kulturplanen', 'var alla överens')).toContain(
      'Lars Ek avstyrker',
    );
  });
});

describe('a question that only resembles an answer to a kallelse', () => {
  it.each([
    ['arvodena när kommer dom upp igen', 'möte i februari'],
    ['sista dag att anmäla frånvaro?', 'senast måndag 23 november'],
    ['om jag e sjuk kommer sofia då automatiskt?', 'Sofia Berg är ersättare för Karim Nasser'],
    ['är jag ersättare för sofia', 'Karim Nasser'],
  ])('registers nothing: "%s"', async (question, fact) => {
    const answer = await told('Karim Nasser', question);
    expect(answer).not.toContain('handling: rsvp');
    expect(answer).toContain(fact);
  });
});

describe('a follow-up and a question by its form', () => {
  it('stays with the matter that is spoken of', async () => {
    expect(await told('Eva Lind', 'vad beslutades om bryggan', 'hur länge?')).toContain('31 december 2028');
  });

  it.each([
    ['ska jag lämna rummet vid punkt 3 om min son jobbar på slöjdboden', 'Jävig är den vars opartiskhet'],
    ['vem är min ordinarie', 'Du är ersättare för Karim Nasser'],
    ['får man frukost', 'frukost kl. 09.00'],
  ])('answers "%s"', async (question, fact) => {
    expect(await told('Sofia Berg', question)).toContain(fact);
  });

  it('has the next of the weekday that is named, also today and shortened', async () => {
    expect(await told('Eva Lind', 'vilken tid på fre')).toContain('20 november');
    expect(await told('Eva Lind', 'vilken tid på onsdag')).toContain('25 november');
  });
});

describe('an ersättare who asks whether she may vote', () => {
  it('is told when', async () => {
    expect(await told('Sofia Berg', 'får jag rösta om karim är där')).toMatch(
      /^Bara den ersättare som tjänstgör för en ledamot får rösta/,
    );
  });
});
