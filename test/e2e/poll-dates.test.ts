import { afterEach, describe, expect, it } from 'vitest';
import { listMeetings } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { personalConversation, type Sender } from './support/activities.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { at, BOARD, dates, idIn, pollTalk } from './support/poll-talk.ts';

const { eva, karim, lars, sofia, maja } = people;

let world: World;
afterEach(() => world.close());

async function begin(options: { instances?: number; reachable?: boolean } = {}): Promise<void> {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, options);
  if (options.reachable) await world.greet();
}

const { ask, answer, kept } = pollTalk(() => world);

describe('a date poll', () => {
  it('shows the best time with quorum in seats, and one press puts it into the plan, once', async () => {
    await begin();
    const id = idIn(await world.press(maja, 'poll.open-dates', dates()));
    const give = (who: Sender, t0: string, t1: string) =>
      world.press(who, 'poll.answer', { pollId: id, t0, t1 });
    await give(eva, 'CAN', 'CANNOT');
    // Karim's ersättare and Karim himself are one seat.
    await give(sofia, 'CAN', 'CAN');
    await give(karim, 'CAN', 'IF_NEEDED');
    const shown = await world.press(karim, 'poll.show', { pollId: id });
    expect(shown.text).toContain('Tisdag 9 december kl. 09.00–12.00 – bäst');
    expect(shown.text).toContain('3 kan, 0 om det behövs, 0 kan inte · 2 av 3 platser, beslutfört');
    expect(shown.text).toContain('1 kan, 1 om det behövs, 1 kan inte · 1 av 3 platser, inte beslutfört');
    expect((await world.press(lars, 'poll.plan', { pollId: id, time: 0 })).text).toContain('Bara kansliet');
    for (let press = 0; press < 2; press += 1) {
      const planned = await world.press(maja, 'poll.plan', { pollId: id, time: 0 });
      expect(planned.text).toContain('Mötet är inlagt i planen: tisdag 9 december kl. 09.00–12.00.');
    }
    expect(await listMeetings(world.store, BOARD)).toMatchObject([{ date: '2025-12-09', start: '09:00' }]);
    expect((await kept())?.poll).toMatchObject({ status: 'CLOSED', planned: { time: { start: '09:00' } } });
  });

  it('does not make a second meeting on a day that has one', async () => {
    await begin();
    const first = idIn(await world.press(maja, 'poll.open-dates', dates()));
    await world.press(eva, 'poll.answer', { pollId: first, t0: 'CAN', t1: 'CAN' });
    await world.press(maja, 'poll.plan', { pollId: first, time: 0 });
    const more = { opening: 'kort-3', times: 'tis 9 dec kl 13-15, ons 10 dec kl 9' };
    const second = idIn(await world.press(maja, 'poll.open-dates', dates(more)));
    expect((await world.press(maja, 'poll.plan', { pollId: second, time: 0 })).text).toContain(
      'redan ett annat möte tisdag 9 december kl. 09.00–12.00',
    );
    expect(await listMeetings(world.store, BOARD)).toHaveLength(1);
  });

  it('another time than the best is laid in from a list, and a meeting that is there already is said to be', async () => {
    await begin();
    const id = idIn(await world.press(maja, 'poll.open-dates', dates()));
    await world.press(eva, 'poll.answer', { pollId: id, t0: 'CAN', t1: 'CANNOT' });
    const list = await world.press(maja, 'poll.plan-form', { pollId: id });
    expect(list.text).toContain('Onsdag 10 december kl. 09.00–12.00: 0 kan');
    expect(list.verbs.filter(({ verb }) => verb === 'poll.plan').map(({ data }) => data.time)).toEqual([
      0, 1,
    ]);
    expect((await world.press(lars, 'poll.plan-form', { pollId: id })).text).toContain('Bara kansliet');
    const planned = await world.press(maja, 'poll.plan', { pollId: id, time: 1 });
    expect(planned.text).toContain('Mötet är inlagt i planen: onsdag 10 december');
    expect(planned.text).toContain('Frågan är avslutad.');

    const same = idIn(await world.press(maja, 'poll.open-dates', dates({ opening: 'kort-4' })));
    expect((await world.press(eva, 'poll.plan', { pollId: same, time: 1 })).text).toContain(
      'Mötet fanns redan i planen: onsdag 10 december kl. 09.00–12.00. Inget nytt är skapat.',
    );
    const times = 'ons 10 dec kl 9-11, fre 12 dec kl 9-11';
    const shorter = idIn(await world.press(maja, 'poll.open-dates', dates({ opening: 'kort-5', times })));
    expect((await world.press(eva, 'poll.plan', { pollId: shorter, time: 0 })).text).toContain(
      'redan ett annat möte onsdag 10 december kl. 09.00–12.00',
    );
    expect(await listMeetings(world.store, BOARD)).toHaveLength(1);
    world.clock.set(at('2025-12-12T10:00:00+01:00'));
    expect((await world.press(maja, 'poll.plan', { pollId: shorter, time: 1 })).text).toContain(
      'redan varit',
    );
  });

  it('a receipt tells how the freely typed times were read', async () => {
    await begin();
    const asked = await world.press(maja, 'poll.open-dates', dates());
    expect(asked.text).toContain('Tisdag 9 december kl. 09.00–12.00 · Onsdag 10 december kl. 09.00–12.00');
    const today = await world.press(
      maja,
      'poll.open-dates',
      dates({ opening: 'kort-6', times: 'i dag kl 10, i morgon kl 9' }),
    );
    expect(today.text).toContain('Den avslutas måndag 1 december kl. 09.30');
  });

  it('tells what of the times it could not read', async () => {
    await begin();
    const wrong = await world.press(maja, 'poll.open-dates', dates({ times: 'ons 9 dec kl 9, 10 dec kl 9' }));
    expect(wrong.text).toContain('tisdag 9 december');
    const half = await world.press(eva, 'poll.answer', {
      pollId: idIn(await world.press(maja, 'poll.open-dates', dates())),
      t1: 'CAN',
    });
    expect(half.text).toContain('alla tider behöver ett svar');
  });
});

describe('what a poll leads to', () => {
  it('goes on as a per capsulam draft for those who may start one, without writing over another draft', async () => {
    await begin();
    const id = await ask();
    await answer(lars, id, '0');
    const draft = await world.press(maja, 'poll.to-circulation', { pollId: id });
    expect(draft.verbs.map(({ verb }) => verb)).toContain('circulation.preview');
    expect((await world.press(lars, 'poll.to-circulation', { pollId: id })).text).toContain(
      'kansliet och ordföranden',
    );
    const other = await ask({ opening: 'annan', question: 'Ny lokal?' });
    const busy = await world.press(maja, 'poll.to-circulation', { pollId: other });
    expect(busy.text).toContain('Du skriver redan på ett ärende per capsulam: Ska vi ha lunch före mötet?');
  });

  it('is exported with what it is standing first, to those who handle it', async () => {
    await begin();
    const id = await ask();
    await answer(lars, id, '0');
    world.teams.clear();
    await world.press(maja, 'poll.export-csv', { pollId: id });
    const [file] = await world.teams.waitFor(1, personalConversation(maja).id);
    expect(JSON.stringify(file?.body)).toContain('snabbfraga-2025-12-01.csv');
    expect((await world.press(karim, 'poll.export-csv', { pollId: id })).text).toContain(
      'Det kan den som ställde',
    );
  });
});
