import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** An invented protokoll in plain words, its decisions gathered last and the next meeting only told of. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/plain', day('2026-11-10'));
});

afterAll(() => board.close());

const told = (message: string) => board.told('Birgitta Åström', message);

describe('what a protokoll in plain words tells', () => {
  it.each([
    ['när är nästa möte', 'bystugan på Holmen'],
    ['blev verkstan förlängd och hur mycket pengar', '750 000'],
    ['vem var inte med och bestämde om verkstan', 'Lars Ek'],
    ['vem justerade senaste protokollet', 'Jonas Wiklund'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });

  it('that the agenda of a day that is only told of has not come', async () => {
    expect(await told('dagordning till 26 november tack')).toMatch(
      /Dagordningen till torsdag 26 november har inte kommit/,
    );
  });
});

describe('who is to see to what was decided', () => {
  it('who has answered the kallelse is another question', async () => {
    expect(await told('har alla svarat på kallelsen')).not.toContain('revisorerna');
  });

  it('is whom the row below it names, by initials too, and until when', async () => {
    const answer = await board.told('Maja Holm', 'vad skulle jag göra till novembermötet');
    expect(answer).toContain('Cykelköket i Myrhed');
    expect(answer).toContain('Förbundschefen tar kontakt med Myrheds kommun');
    expect(answer).toContain('Klart 26 november');
    expect(answer).not.toContain('skickas till medlemmarna');
  });

  it.each(['har vi svarat revisorerna?', 'har förbundschefen hunnit svara på revisorernas frågor'])(
    '%s',
    async (message) => {
      const answer = await told(message);
      expect(answer).toContain('svara revisorerna senast den 16 oktober 2026');
      expect(answer).toContain('Något svar på det finns inte registrerat');
    },
  );

  it('is told of whoever is asked about', async () => {
    expect(await told('vad har Maja Holm fått i uppdrag')).toContain('Rapporten skickas till medlemmarna');
  });
});

it('lists what was decided by delegation, and not that it was filed', async () => {
  const answer = await told('vad har förbundschefen beslutat på delegation');
  expect(answer).toContain('Förbundschefen har sedan juni beslutat om:\nutbildning i samtal');
  expect(answer).toContain('två datorer');
  expect(answer).not.toContain('till handlingarna');
  expect(answer).not.toContain('Karim Nasser');
});

it('tells of no jäv where only the leaving is told', async () => {
  const answer = await told('vem var inte med och bestämde om verkstan');
  expect(answer).toContain('Lars Ek deltog inte i ärendet.');
  expect(answer.split('Hur funkar')[0]).not.toContain('på grund av jäv');
});

it('tells no page where the text has none', async () => {
  expect(await told('blev verkstan förlängd')).not.toContain('sida');
});

it('tells a list with what leads into it, and not who left below it', async () => {
  const answer = await told('§ 5');
  expect(answer).toMatch(/har sedan juni beslutat om utbildning i samtal.*; inköp av två datorer/);
  expect(answer.split('Visa mer')[0]).not.toMatch(/beslutat om\n|Karim Nasser lämnar/);
});

it('tells a sum once, whatever unit it is misprinted in elsewhere', async () => {
  const answer = await told('vad kostar kvällskursen i svetsning');
  expect(answer).toContain('184 000 kr');
  expect(answer).not.toContain('184 000 tkr');
});
