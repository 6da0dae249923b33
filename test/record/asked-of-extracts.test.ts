import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** One protokoll, an extract of it, and two extracts of another that is not there; invented. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/extracts', day('2026-11-18'));
});

afterAll(() => board.close());

const told = (who: string, ...messages: readonly string[]) => board.told(who, ...messages);

describe('extracts of a protokoll that is not there', () => {
  it.each([
    ['är § 41 justerad', '§ 41 Svar på remiss om lönebidrag justerades omedelbart'],
    ['vad beslutades om remissen', '65 000 kr'],
    ['§ 44', 'avslår ansökan'],
    ['hur gick det med verkstaden', 'avsl'],
    ['§ 44', 'protokollsutdrag 8 oktober'],
    ['vad beslutades 8 oktober', 'Jag har bara ett utdrag ur protokollet'],
    ['vad beslutades 8 oktober', '§ 41'],
  ])('answers "%s"', async (question, fact) => {
    expect(await told('Karim Nasser', question)).toContain(fact);
  });

  it.each([
    'vilka var med den 8 oktober',
    'vem justerade protokollet 8 oktober',
    'vem var sekreterare 8 oktober',
  ])('claims nothing that they do not say: "%s"', async (question) => {
    const answer = await told('Karim Nasser', question);
    expect(answer).toMatch(/framgår (?:inte|ej)|säger inte/u);
    expect(answer).not.toMatch(/Lars Ek|Maja Holm/u);
  });

  it('who was there is not told, and of no meeting named of the latest that has it', async () => {
    expect(await told('Karim Nasser', 'vilka var med den 8 oktober')).toContain('bara ett utdrag');
    expect(await told('Karim Nasser', 'vilka var med sist på mötet')).toMatch(
      /4 beslutande|bara ett utdrag/u,
    );
    expect(await told('Gunnar Hedlund', 'när tjänstgjorde jag')).toContain('4 juni');
  });

  it('is no answer to what another protokoll has: "är § 44 justerad"', async () => {
    expect(await told('Karim Nasser', 'är § 44 justerad')).not.toContain('11 juni');
  });
});

it('where the whole protokoll is there, an extract of it changes nothing', async () => {
  expect(await told('Karim Nasser', 'vad beslutades om rösträtten')).toContain('140 000 kr');
  expect(await told('Karim Nasser', 'vem justerade protokollet 4 juni')).toContain('Lars Ek');
  expect(await told('Karim Nasser', 'är § 35 justerad')).toContain('11 juni');
});

it('the whole protokoll takes the place of an extract that came before it', async () => {
  expect(await told('Karim Nasser', 'vem justerade protokollet 5 mars')).toContain('Jonas Wiklund');
  expect(await told('Karim Nasser', 'är § 12 justerad')).toContain('12 mars');
  const decided = await told('Karim Nasser', 'vad beslutades 5 mars');
  expect(decided).toContain('90 000 kr');
  expect(decided).not.toContain('utdrag');
});
