import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { BOARD } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { fields } from './support/poll-talk.ts';

const { eva, karim, lars, sofia, maja } = people;

let world: World;
const { hears, says, importNotice, meeting, send } = noticeTalk(() => world);
const answers = async () => (await meeting()).state.attendance.answers;

/** A kallelse is out, and a snabbfråga has come since. */
beforeEach(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [BOARD] });
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, lars, sofia, maja]) await world.write(who, 'hej');
  world.clock.set(instantAt('2025-12-02' as LocalDate, '08:00'));
  await send();
  await hears(karim, /Kallelse/);
  world.clock.set(instantAt('2025-12-02' as LocalDate, '09:00'));
  await world.press(maja, 'poll.open', fields());
  await hears(karim, /lunch före mötet/);
});
afterEach(() => world.close());

it('what says that one can, or is away, registers nothing where a snabbfråga was put last: both are listed', async () => {
  for (const text of ['jag kan vara med', 'är upptagen då', 'är bortrest', 'jag är sjuk']) {
    const asked = await says(karim, text);
    expect(asked, text).toMatch(/Inget är registrerat[\s\S]*Vad gäller det\?/);
    expect(asked, text).toMatch(/11 december/);
    expect(asked, text).toMatch(/lunch före mötet/);
  }
  expect(await answers()).toEqual([]);
  expect(await says(karim, 'är bortrest den 11')).toContain('Ditt förhinder är registrerat');
});

it.each(['ja till båda', 'ja och ja', 'nej på båda'])(
  '%j is of the kallelse and the snabbfråga: neither is answered unasked',
  async (text) => {
    const asked = await says(karim, text);
    expect(asked).toMatch(/inte registrerat[\s\S]*Vad gäller det\?[\s\S]*11 december/);
    expect(asked).not.toContain('Ditt svar blir');
    expect(await answers()).toEqual([]);
  },
);

it.each(['kommer om Lars gör det', 'kan bara om Eva är med'])(
  '%j hangs on another: she is asked, whatever else it was taken for',
  async (text) => {
    expect(await says(karim, text)).toMatch(/Inget är registrerat|inte registrerat/);
    expect(await answers()).toEqual([]);
  },
);

it.each([
  'Nej tack, har med mig matlåda. Men jag kommer på mötet',
  'nej, äter hemma. och jag kommer på mötet',
])('%j: the no is to the snabbfråga that was put last, and the kallelse is answered', async (text) => {
  const asked = await says(karim, text);
  expect(asked).toMatch(/Ditt svar blir: Nej|inte registrerat: ”(?:Nej tack|nej)/);
  expect(await answers()).toMatchObject([{ answer: 'COMING' }]);
});
