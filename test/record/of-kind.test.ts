import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A plan with two meetings of the same kind. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/of-kind/norrskog', day('2026-12-01'));
});

afterAll(() => board.close());

const listed = async (message: string): Promise<string> => {
  const [part] = await board.partsOf('Karim Nasser', [message]);
  const value = part?.kind === 'answer' ? part.answer.value : null;
  const days = value?.kind === 'plan' ? value.meetings : value?.kind === 'meeting' ? [value.meeting] : [];
  return days.map(({ date }) => date).join(' ');
};

describe('the meetings of a kind that a plan has', () => {
  it.each([
    'vilka dagar är planeringsdag med arbetsgruppen nästa år',
    'när är planeringsdagarna',
    'vilka planeringsdagar har vi 2027',
    'hur många planeringsdagar har vi nästa år',
  ])('%s: all of them', async (message) => {
    expect(await listed(message)).toBe('2027-02-16 2027-08-31');
  });

  it('are told as of that kind', async () => {
    const told = await board.told('Karim Nasser', 'vilka planeringsdagar har vi 2027');
    expect(told).toContain('Planeringsdag med arbetsgruppen: två möten');
  });

  it.each([
    ['när är nästa planeringsdag', '2027-02-16'],
    ['vilka planeringsdagar har vi hösten 2027', '2027-08-31'],
    ['när är konstituerande mötet', '2027-04-15'],
  ])('%s: the one that is meant', async (message, date) => {
    expect(await listed(message)).toBe(date);
  });
});
