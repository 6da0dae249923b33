import { afterEach, expect, it } from 'vitest';
import { HOUR, type LocalDate, later } from '../../src/kernel/index.ts';
import { loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { circulationWorld, NORRSKOG, people, START, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { account, noticeTalk } from './support/notice-talk.ts';

const { karim, lars, olga, sofia } = people;
const DATE = '2025-12-11' as LocalDate;
const MEETING = `meeting/norrskog/${DATE}`;
const ITEM = { meetingId: MEETING, item: '6' };

let world: World;
afterEach(() => world.close());
const { hears } = noticeTalk(() => world);

/** Sofia and Olga are ersättare for Karim and for Lars alike. */
async function begin(): Promise<void> {
  const seats = NORRSKOG.seats.map((seat) =>
    [karim.name, lars.name].includes(seat.ledamot.name)
      ? { ...seat, organisation: 'Region Norrskog', ersattare: [account(sofia), account(olga)] }
      : seat,
  );
  world = await circulationWorld(
    { ...memoryStore(), streams: memoryStreams() },
    { boards: [{ ...NORRSKOG, seats }] },
  );
  const notice = {
    type: 'ImportNotice',
    date: DATE,
    start: '13:00',
    end: '16:00',
    place: null,
    document: { documentId: 'd', fileSha256: 'a', readingSha256: 'b', name: 'Kallelse.docx' },
    noticeDate: null,
    called: [],
    agenda: [
      {
        number: '6',
        heading: 'Ansökan från Lovskolan',
        presenter: null,
        attachments: [],
        proposals: [],
        amounts: [],
        internal: false,
      },
    ],
  } as const;
  const meta = { at: START, actor: { kind: 'operator' }, commandId: 'notice' } as const;
  await runOnMeeting(world.store, 'norrskog', DATE, notice, meta);
  await world.greet();
  await world.write(olga, 'hej');
}

async function servingFor(): Promise<string[]> {
  const loaded = await loadMeeting(world.store, MEETING);
  const [matter] = loaded?.state.status === 'CALLED' ? loaded.state.matters : [];
  const serving = matter?.calls.filter((call) => call.status === 'ACCEPTED') ?? [];
  return serving.map((call) => `${call.person.name} för ${call.servesFor.name}`);
}

it('who was asked for the seat too hears that it is taken, and by whom', async () => {
  await begin();
  await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
  world.clock.set(later(world.clock.now(), 30 * HOUR));
  await world.tick();
  await hears(olga, /Kan du tjänstgöra för Karim Nasser/);
  await world.press(sofia, 'recusal.accept-call', { ...ITEM, servesFor: 'karim-nasser' });
  await hears(olga, /Platsen är tagen: Sofia Berg tjänstgör i ärendet\. Punkt 6, Ansökan från Lovskolan/);
});

it('a press on the card of one ledamot is never recorded for another', async () => {
  await begin();
  await world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
  await world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  await hears(olga, /Kan du tjänstgöra för Lars Ek/);
  await world.press(olga, 'recusal.accept-call', { ...ITEM, servesFor: 'lars-ek' });
  expect(await servingFor()).toEqual(['Olga Sund för Lars Ek']);
  await world.press(sofia, 'recusal.decline-call', { ...ITEM, servesFor: 'karim-nasser' });
  expect(await servingFor()).toEqual(['Olga Sund för Lars Ek']);
});
