import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { START, type World } from './support/circulation-world.ts';
import { button, data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let world: World;
let { press, said, told, made, items, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ world, press, said, told, made, items, close } = await preparingWorld());
});
afterAll(() => close());

describe('a proposal that is taken up at another meeting than it was left to', () => {
  const [own, other] = ['meeting/norrskog/2026-03-26', 'meeting/norrskog/2026-04-23'];

  it('is put there once with what was written, and whoever left it is told which', async () => {
    await made('2026-03-26');
    await made('2026-04-23');
    const mine = { meetingId: own, proposalId: 'stall', heading: 'Cykelställen', background: 'De rostar.' };
    await press('lars', 'meeting.propose', mine);
    const card = await said('maja', 'ta upp cykelställen på mötet 23 april i Norrskog');
    expect(card).toContain('Ta upp ärendet från Lars Ek');
    expect(card).toContain('De rostar.');
    expect(card).toContain('Läggs till på mötet torsdag 23 april 2026. Förslaget gäller mötet 26 mars 2026.');
    const accept = {
      ...button(card, 'meeting.proposal-accept'),
      heading: 'Cykelställen',
      background: 'De rostar.',
    };
    expect((await press('maja', 'meeting.proposal-accept', { ...accept, heading: ' ' })).text).toContain(
      'Ärendet behöver en rubrik.',
    );
    for (let presses = 0; presses < 2; presses += 1) await press('maja', 'meeting.proposal-accept', accept);
    const headings = async (id: string) => (await items(id)).filter((one) => one.endsWith('Cykelställen'));
    expect(await headings(own)).toEqual([]);
    expect(await headings(other)).toHaveLength(1);
    expect(await told('lars')).toContain('Det tas upp på mötet torsdag 23 april 2026 i stället.');
    expect(await said('maja', 'visa förslagen i Norrskog')).not.toContain('Cykelställen');
    expect(await said('lars', 'har ni tagit upp mitt förslag om cykelställen?')).toContain(
      'Kansliets svar: Det tas upp på mötet torsdag 23 april 2026 i stället.',
    );
  });

  it('is not put on a meeting of another board, nor by anybody but the kansli', async () => {
    await press('lars', 'meeting.propose', { meetingId: own, proposalId: 'tak', heading: 'Taket' });
    const accept = { meetingId: own, proposalId: 'tak', toMeetingId: other, heading: 'Taket' };
    await press('lars', 'meeting.proposal-accept', accept);
    await press('maja', 'meeting.proposal-accept', {
      ...accept,
      toMeetingId: 'meeting/kustlandet/2026-04-23',
    });
    expect((await items(other)).filter((one) => one.endsWith('Taket'))).toEqual([]);
    expect(await said('maja', 'visa förslagen i Norrskog')).toContain('Taket');
  });
});

describe('a proposal after the material stop', () => {
  const id = 'meeting/norrskog/2026-01-29';

  it('is taken, and its proposer and the kansli are told that it is late; after the kallelse, what it takes', async () => {
    await made('2026-01-29');
    world.clock.set(instantAt('2026-01-21' as LocalDate, '09:00'));
    world.teams.clear();
    const asked = await said('lars', 'jag vill ta upp cykelbanan på mötet 29 januari');
    expect(asked).toMatch(/Materialstopp var (?:\p{L}+ )?19 januari\. Kansliet avgör om det hinner med\./u);
    const mine = { meetingId: id, proposalId: 'late', heading: 'Cykelbanan', background: 'Den är sprucken.' };
    await press('lars', 'meeting.propose', mine);
    const card = await told('maja');
    expect(card).toContain('Lars Ek vill ta upp ett ärende 29 januari: Cykelbanan.');
    expect(card).toMatch(/Det kom efter materialstopp, som var (?:\p{L}+ )?19 januari/u);
    expect(card).not.toContain('Kallelsen är skickad');

    const first = data(await press('maja', 'meeting.item-add-form', { meetingId: id }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...first, heading: 'Budget' });
    const preview = await press('maja', 'notice.preview', { meetingId: id });
    await press('maja', 'notice.send', data(preview, 'notice.send'));
    world.teams.clear();
    await press('lars', 'meeting.propose', { ...mine, proposalId: 'later', heading: 'Bron' });
    expect(await told('maja')).toContain(
      'Kallelsen är skickad: tar du upp det skickar du sedan en ny version',
    );

    world.teams.clear();
    const accepted = { meetingId: id, proposalId: 'later', heading: 'Bron' };
    const receipt = await press('maja', 'meeting.proposal-accept', accepted);
    expect(receipt.text).toContain('Punkt 6a Bron är tillagd. Den syns i kanalen.');
    expect(receipt.text).toContain('Kallelsen är skickad. Skicka en ny version när du är klar');
    expect(receipt.verbs.map(({ verb }) => verb)).toContain('notice.preview');
    expect(await told('lars')).toContain('Ditt ärende tas upp 29 januari: Bron.');
    await press('maja', 'meeting.proposal-accept', accepted);
    expect((await items(id)).filter((line) => line.includes('Bron'))).toEqual(['6a Bron']);
    await press('maja', 'meeting.proposal-answer', {
      ...accepted,
      proposalId: 'late',
      answer: 'Vi tar det i mars.',
    });
    expect(await told('lars')).toContain('Vi tar det i mars.');
    const again = await press('maja', 'notice.preview', { meetingId: id });
    expect(again.text).toContain('Bron');
    // A card from before is of a meeting that has been: for which it is now is asked, and nothing is left before.
    await made('2026-02-26');
    world.clock.set(instantAt('2026-02-02' as LocalDate, '09:00'));
    const old = await press('lars', 'meeting.propose', { ...mine, proposalId: 'stale', heading: 'Skylten' });
    expect(old.text).toMatch(/Mötet 29.januari har varit\. Inget är lämnat än\./);
    expect(data(old, 'meeting.propose')).toMatchObject({
      meetingId: 'meeting/norrskog/2026-02-26',
      proposalId: 'stale',
    });
    world.clock.set(START);
  });
});

it('it is told who will see it, and what is said of secrecy in whatever words makes it internal for the kansli too', async () => {
  await made('2026-09-10');
  const open = await said('lars', 'jag vill ta upp bryggan vid sjön på mötet 10 september i Norrskog');
  expect(open).toContain('Bara kansliet ser det tills det har tagits upp. Sedan ser styrelsen det');
  const asked = await said(
    'lars',
    'jag vill ta upp klagomål mot en handläggare på mötet 10 september i Norrskog. skriv inte ut det nånstans där personalen ser det',
  );
  expect(asked).toContain('Förslaget lämnas som internt, och kansliet får veta det');
  expect(asked).toContain('Bara kansliet ser det tills det har tagits upp, och sedan styrelsen');
  const left = await press('lars', 'meeting.propose', {
    ...button(asked, 'meeting.propose'),
    heading: 'Klagomål mot en handläggare',
  });
  expect(left.text).toContain('Det är lämnat som internt, och kansliet vet det.');
  expect(left.text).toContain('Bara kansliet ser det tills det har tagits upp, och sedan styrelsen');
  const taken = await said('maja', 'ta upp Lars förslag om klagomål mot en handläggare');
  expect(taken).toMatch(/"id":"visible"[^[]*"value":"BOARD"/);
});

it('several proposed in one message are left at once, each once', async () => {
  const id = await made('2026-05-21');
  const asked = await said(
    'lars',
    'jag vill ta upp tre saker på mötet 21 maj i Norrskog: bänkar, bord och stolar',
  );
  expect(asked).toContain('Lämna 3 förslag till kansliet?');
  const own = button(asked, 'meeting.propose-several');
  for (const time of [1, 2]) {
    const left = await press('lars', 'meeting.propose-several', own);
    expect(left.text, `${time}`).toContain('3 förslag är lämnade till kansliet.');
  }
  const proposals = (await loadMeeting(world.store, id))?.state;
  expect(proposals).toMatchObject({
    agenda: { proposals: [{ heading: 'Bänkar' }, { heading: 'Bord' }, { heading: 'Stolar' }] },
  });
  expect((await press('sofia', 'meeting.propose-several', own)).text).not.toContain('lämnade');
});

it('on a day on which no meeting is the nearest ones are offered, and nothing is left to another', async () => {
  await made('2026-06-11');
  for (const [words, day] of [
    ['jag vill ta upp bryggorna på mötet torsdag den 28 maj i Norrskog', 'torsdag 28 maj 2026'],
    ['jag vill ta upp bryggorna på mötet i juli i Norrskog', 'i juli'],
  ] as const) {
    const asked = await said('lars', words);
    expect(asked.replaceAll('\u00a0', ' '), words).toContain(
      `Inget möte är inlagt ${day}. Vilket möte gäller det?`,
    );
    expect(asked).not.toContain('"verb":"meeting.propose"');
    const texts = [...asked.matchAll(/"text":"(jag vill[^"]+)"/g)].map(([, text]) => text);
    expect(texts).toContain('jag vill ta upp bryggorna på mötet 11 juni 2026 i Norrskog');
  }
});
