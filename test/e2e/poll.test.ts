import { afterEach, describe, expect, it } from 'vitest';
import { later, MINUTE } from '../../src/kernel/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { execute, personalConversation } from './support/activities.ts';
import { circulationWorld, people, type Shown, START, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { at, BOARD, CHANNEL, fields, idIn, pollTalk } from './support/poll-talk.ts';

const { eva, karim, lars, sofia, maja, olga } = people;

let world: World;
afterEach(() => world.close());

async function begin(options: { instances?: number; reachable?: boolean } = {}): Promise<void> {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, options);
  if (options.reachable) await world.greet();
}

const { ask, answer, inChannel, kept } = pollTalk(() => world);

describe('a snabbfråga', () => {
  it('goes to all who are asked, is answered, changed, and closes when all have answered', async () => {
    await begin({ reachable: true });
    const asked = await world.press(maja, 'poll.open', fields());
    expect(asked.text).toContain('Frågan går till 4 personer.');
    const id = idIn(asked);
    await world.teams.waitFor(1, personalConversation(lars).id);
    const card = JSON.stringify(world.teams.posted(personalConversation(lars).id)[0]?.body);
    expect(card).toContain('Rådgivande – inget formellt beslut');
    const first = await answer(eva, id, '0');
    expect(first.text).toContain('Ditt svar är mottaget: Ja.');
    expect(first.text).toContain('Du kan ändra dig till onsdag 10 december kl. 23.59.');
    expect((await world.press(eva, 'poll.show', { pollId: id })).text).toContain('1 av 4 har svarat.');
    expect((await answer(eva, id, '1')).text).toContain('Ditt svar är mottaget: Nej.');
    for (const who of [karim, lars]) await answer(who, id, '0');
    const last = await answer(sofia, id, '2');
    expect(last.text).toContain('alla har svarat');
    expect(last.text).toContain('2 (50 %)');
    expect((await kept())?.poll).toMatchObject({ status: 'CLOSED', cause: 'ALL_ANSWERED' });
    await expect
      .poll(() => JSON.stringify(world.teams.posted(personalConversation(eva).id).at(-1)?.body), {
        timeout: 8000,
      })
      .toContain('Avslutad');
    await expect
      .poll(() => JSON.stringify(world.teams.posted(personalConversation(maja).id)), { timeout: 8000 })
      .toContain('Snabbfrågan är avslutad: Ska vi ha lunch före mötet?');
    expect((await answer(eva, id, '0')).text).toContain('Frågan avslutades');
  });

  it('asked for in words is proposed, never asked or answered without a press', async () => {
    await begin();
    await world.write(eva, 'gör en omröstning: ska vi ha lunch före mötet? ja nej kanske');
    const [proposal] = await world.teams.waitFor(1, personalConversation(eva).id);
    const shown = JSON.stringify(proposal?.body);
    expect(shown).toContain('Ja · Nej · Kanske');
    expect(shown).toContain('Rådgivande – inget formellt beslut');
    expect(await kept()).toBeUndefined();
    const id = await ask();
    world.teams.clear();
    await world.write(lars, 'alternativ 2');
    const [confirm] = await world.teams.waitFor(1, personalConversation(lars).id);
    expect(JSON.stringify(confirm?.body)).toContain('Ditt svar blir: Nej');
    expect((await kept())?.poll.answers).toEqual({ kind: 'NAMED', given: [] });
    expect((await answer(lars, id, '1')).text).toContain('Nej');
  });

  it('a poll of days is answered by the day’s number, whatever month they share', async () => {
    await begin();
    await world.write(eva, 'gör en enkät, ska vi ha julbord 10 eller 17 december?');
    const [proposal] = await world.teams.waitFor(1, personalConversation(eva).id);
    expect(JSON.stringify(proposal?.body)).toContain('10 december · 17 december');
    await ask({ question: 'Ska vi ha julbord 10 eller 17 december?', choices: '10 december\n17 december' });
    world.teams.clear();
    await world.write(lars, 'den 17 passar bäst');
    const [confirm] = await world.teams.waitFor(1, personalConversation(lars).id);
    expect(JSON.stringify(confirm?.body)).toContain('Ditt svar blir: 17 december');
  });

  it('"nr 1", "tvåan" right after it was put are answers to confirm; how it went is told while it is open, and after', async () => {
    await begin();
    const id = await ask();
    const shown = (who: typeof eva) => JSON.stringify(world.teams.posted(personalConversation(who).id));
    for (const [text, option] of [
      ['nr 1', 'Ja'],
      ['sista alternativet', 'Kanske'],
    ] as const) {
      world.teams.clear();
      await world.write(lars, text);
      await expect.poll(() => shown(lars), { timeout: 8000 }).toContain(`Ditt svar blir: ${option}`);
    }
    await answer(eva, id, '0');
    for (const how of ['1 av 4 har svarat', 'Avslutad']) {
      if (how === 'Avslutad') await world.press(maja, 'poll.close', { pollId: id });
      world.teams.clear();
      await world.write(eva, 'hur gick frågan?');
      await expect.poll(() => shown(eva), { timeout: 8000 }).toContain(how);
    }
  });

  it('pressed twice, also at two instances, is one; a redelivered answer does not undo a later one', async () => {
    await begin({ instances: 2 });
    const both = await Promise.all([0, 1].map((bot) => world.press(maja, 'poll.open', fields(), { bot })));
    expect(new Set(both.map(idIn)).size).toBe(1);
    const id = idIn(both[0] as Shown);
    const yes = execute(eva, 'poll.answer', { pollId: id, choice: '0' }, world.around());
    await world.press(eva, '', null, { activity: yes });
    await answer(eva, id, '1');
    // To the other instance, which has not seen it.
    await world.press(eva, '', null, { activity: yes, bot: 1 });
    expect((await kept())?.poll.answers).toMatchObject({ given: [{ answer: { picked: [1] } }] });
  });

  it('says who answered what, to those who are asked, and after closing who did not answer', async () => {
    await begin();
    const id = await ask();
    await answer(eva, id, '0');
    await answer(lars, id, '0');
    const shown = await world.press(karim, 'poll.show', { pollId: id });
    expect(shown.text).toContain('Ja: Eva Lind och Lars Ek.');
    expect(shown.text).toContain('Väntar på: Karim Nasser och Sofia Berg.');
    const closed = await world.press(maja, 'poll.close', { pollId: id });
    expect(closed.text).toContain('av Maja Holm');
    expect(closed.text).toContain('Har inte svarat: Karim Nasser och Sofia Berg.');
    expect((await world.press(maja, 'poll.remind', { pollId: id })).text).toContain('så ingen påminns');
  });

  it('"ja" with no per capsulam open is an answer to confirm to the poll that is', async () => {
    await begin();
    await ask();
    await world.write(lars, 'jag röstar ja');
    const [confirm] = await world.teams.waitFor(1, personalConversation(lars).id);
    expect(JSON.stringify(confirm?.body)).toContain('Ditt svar blir: Ja');
    expect((await kept())?.poll.answers).toEqual({ kind: 'NAMED', given: [] });
  });

  it('takes several answers where it says so', async () => {
    await begin();
    const id = await ask({ several: 'many' });
    expect((await answer(eva, id, '0,2')).text).toContain('Ditt svar är mottaget: Ja, Kanske.');
    const one = await ask({ opening: 'annat' });
    expect((await answer(eva, one, '0,2')).text).toContain('Här kan du välja ett svar.');
  });

  it('is closed at its deadline by the clock, and then shows its result', async () => {
    await begin({ reachable: true });
    const id = await ask();
    await answer(eva, id, '0');
    world.clock.set(at('2025-12-11T00:00:10+01:00'));
    await world.tick();
    expect((await kept())?.poll).toMatchObject({ status: 'CLOSED', cause: 'DEADLINE' });
    expect((await answer(lars, id, '0')).text).toContain('Frågan avslutades');
    const shown = await world.press(eva, 'poll.show', { pollId: id });
    expect(shown.text).toContain('1 (100 %)');
  });

  it('is closed by hand after one more question, by the one who asked, the kansli or the chair', async () => {
    await begin();
    const id = await ask({}, lars);
    expect((await world.press(karim, 'poll.close', { pollId: id })).text).toContain('ordföranden');
    expect((await world.press(eva, 'poll.close-form', { pollId: id })).text).toContain('Avsluta nu');
    expect((await world.press(lars, 'poll.close', { pollId: id })).text).toContain('av Lars Ek');
  });
});

describe('reminders', () => {
  it('reach only those who have not answered, in the daytime, and nobody after closing', async () => {
    await begin({ reachable: true });
    const id = await ask({ day: '2025-12-09' });
    await world.teams.waitFor(4);
    await answer(eva, id, '0');
    // Tuesday's deadline: Monday evening is too late in the day, so Monday at 18.00.
    world.clock.set(at('2025-12-08T18:00:00+01:00'));
    await world.tick();
    await expect
      .poll(() => JSON.stringify(world.teams.posted(personalConversation(lars).id)), { timeout: 8000 })
      .toContain('Påminnelse: Ska vi ha lunch');
    expect(JSON.stringify(world.teams.posted(personalConversation(eva).id))).not.toContain('Påminnelse');
    world.clock.set(later(world.clock.now(), 61 * MINUTE));
    const night = await world.press(maja, 'poll.remind', { pollId: id });
    expect(night.text).toContain('tisdag 9 december kl. 08.00');
    await world.press(maja, 'poll.close', { pollId: id });
    const before = world.teams.posted(personalConversation(lars).id).length;
    world.clock.set(at('2025-12-09T08:00:01+01:00'));
    await world.tick();
    await world.bots[0]?.bot.outbox.idle();
    const after = world.teams.posted(personalConversation(lars).id).slice(before);
    expect(JSON.stringify(after)).not.toContain('Påminnelse');
    expect((await world.press(maja, 'poll.remind', { pollId: id })).text).toContain('avslutades');
  });
});

describe('an anonymous poll', () => {
  it('says so before, keeps sums and a sorted set, shows nothing below three, and takes one answer each', async () => {
    await begin({ reachable: true });
    const id = await ask({ secrecy: 'anonymous' });
    const before = await world.press(eva, 'poll.show', { pollId: id });
    expect(before.text).toContain('Det går därför inte att ändra sedan.');
    for (const who of [lars, eva]) {
      const receipt = await answer(who, id, '1');
      expect(receipt.text).toContain('Ditt svar är räknat.');
      const after = await world.press(who, 'poll.show', { pollId: id });
      expect(after.text).toContain('minst tre har svarat');
      expect(after.text).not.toMatch(/\d \(\d+/);
      expect(after.text).not.toContain('Har svarat:');
    }
    expect((await answer(eva, id, '0')).text).toContain('Du har redan svarat.');
    const exported = await world.press(maja, 'poll.show', { pollId: id });
    expect(exported.text).not.toContain('Eva Lind');
    expect((await kept())?.poll.answers).toEqual({
      kind: 'SEALED',
      answered: ['eva-lind', 'lars-ek'],
      sums: [0, 2, 0],
    });
    await answer(karim, id, '0');
    expect((await world.press(karim, 'poll.show', { pollId: id })).text).toContain('2 (67 %)');
  });

  it('leaves no trace of an answer in what is stored: not in words, not in the outbox, not as a time', async () => {
    await begin({ reachable: true });
    const id = await ask({ secrecy: 'anonymous', choices: 'Äpple\nPäron\nPlommon' });
    world.teams.clear();
    world.clock.set(later(START, 90 * MINUTE));
    await world.write(lars, 'jag röstar på alternativ 2');
    await world.teams.waitFor(1, personalConversation(lars).id);
    await answer(lars, id, '1');
    await world.bots[0]?.bot.outbox.idle();
    await world.bots[0]?.bot.outbox.idle();
    const { records } = world.store;
    const poll = JSON.stringify(await records.get('polls', id));
    expect(poll).not.toContain('09:30');
    for (const collection of await records.collections()) {
      if (collection === 'polls') continue;
      const all = JSON.stringify(await records.list(collection)).toLowerCase();
      expect(all, collection).not.toContain('päron');
    }
  });
});

describe('a poll in the channel', () => {
  const channelPoll = () => ask({ audience: 'CHANNEL' });
  const stranger = { id: '29:gast', name: 'Gäst Gran', aadObjectId: '99999999-0000-4000-8000-000000000001' };

  it('is one card there, which everybody in the channel answers and which stays true', async () => {
    await begin({ reachable: true });
    const id = await channelPoll();
    await world.teams.waitFor(1, CHANNEL.channelId);
    for (const who of [eva, stranger]) {
      const shown = await answer(who, id, '0', inChannel(who, { pollId: id, choice: '0' }));
      expect(shown.text).toContain('Ditt svar är mottaget: Ja.');
    }
    await expect
      .poll(() => JSON.stringify(world.teams.posted(CHANNEL.channelId).at(-1)?.body), { timeout: 6000 })
      .toContain('2 (100');
    expect(JSON.stringify(world.teams.posted(CHANNEL.channelId).at(-1)?.body)).toContain('Gäst Gran');
    expect(world.teams.posted(CHANNEL.channelId).filter(({ kind }) => kind !== 'update')).toHaveLength(1);
  });

  it('is answered nowhere else, not even with its id', async () => {
    await begin();
    const id = await channelPoll();
    const other = { ...CHANNEL, channelId: '19:annan@thread.tacv2' };
    const data = { pollId: id, choice: '0' };
    expect((await answer(stranger, id, '0', inChannel(stranger, data, other))).text).toContain('finns inte');
    expect((await answer(eva, id, '0')).text).toContain('besvaras i kanalen');
    expect((await answer(olga, id, '0')).text).toContain('finns inte');
    expect((await kept())?.poll.answers).toEqual({ kind: 'NAMED', given: [] });
  });

  it('asked to the board is not answered from the channel', async () => {
    await begin();
    const id = await ask();
    const shown = await answer(eva, id, '0', inChannel(eva, { pollId: id, choice: '0' }));
    expect(shown.text).toContain('finns inte');
  });
});

describe('who is asked and who sees', () => {
  it('tells nobody of another board’s poll, existing or not', async () => {
    await begin();
    const id = await ask();
    for (const verb of [
      'poll.show',
      'poll.answer',
      'poll.close',
      'poll.export-json',
      'poll.to-circulation',
    ]) {
      const real = await world.press(olga, verb, { pollId: id, choice: '0' });
      const invented = await world.press(olga, verb, { pollId: 'poll/norrskog/00000000', choice: '0' });
      expect(real.text).toBe(invented.text);
      expect(real.text).not.toContain('lunch');
    }
  });

  it('a question to the ledamöter alone is not shown to an ersättare', async () => {
    await begin();
    const id = await ask({ audience: 'MEMBERS' });
    expect((await answer(sofia, id, '0')).text).toContain('finns inte bland dina');
    expect((await world.press(sofia, 'poll.list', { boardId: BOARD })).text).not.toContain('lunch');
    expect((await world.press(lars, 'poll.list', { boardId: BOARD })).text).toContain('lunch');
  });

  it('an ersättare cannot ask', async () => {
    await begin();
    expect((await world.press(sofia, 'poll.open', fields())).text).toContain('ledamöterna och kansliet');
  });
});

describe('what cannot be asked is told on the card, with the text still there', () => {
  it.each([
    ['an empty question', { question: '  ' }, 'Frågan saknas', 'Kanske'],
    ['no choices', { choices: ' \n ' }, 'minst två svar', 'lunch'],
    ['equal choices', { choices: 'Ja\n ja ' }, 'likadana', 'lunch'],
    [
      'forty choices',
      { choices: Array.from({ length: 40 }, (_, n) => `Val ${n}`).join('\n') },
      '40 svar är för många',
      'Val 39',
    ],
    [
      'a choice of a thousand characters',
      { choices: `Ja\n${'x'.repeat(1000)}` },
      'Svar 2 är 1000 tecken',
      'x'.repeat(1000),
    ],
    ['a deadline in the past', { day: '2025-11-30' }, 'redan varit', 'lunch'],
    ['no such day', { day: '2025-02-31' }, 'går inte att läsa', 'lunch'],
  ])('%s', async (_, more, told, kept_) => {
    await begin();
    const response = await world.bots[0]?.post(execute(maja, 'poll.open', fields(more), world.around()));
    const card = (await response?.text()) ?? '';
    expect(card).toContain(told);
    expect(card).toContain(kept_);
    expect(await kept()).toBeUndefined();
  });

  it('markup and mentions are shown as they were written', async () => {
    await begin();
    const question = '**Fet** <at>Eva</at> ${x} [länk](http://x.example)?';
    const id = await ask({ question });
    expect((await world.press(eva, 'poll.show', { pollId: id })).text).toContain(question);
  });

  it('odd answers are refused on the card', async () => {
    await begin();
    const id = await ask();
    for (const choice of ['', '7', '-1', '0,0', 'ja', '1e3']) {
      const shown = await answer(eva, id, choice);
      expect(shown.text).toMatch(/Välj ett svar först|finns inte bland alternativen|Här kan du välja ett/);
    }
    for (const data of [{}, { pollId: 7 }, { pollId: id, choice: {} }, null]) {
      expect((await world.press(eva, 'poll.answer', data)).status).toBe(200);
    }
    expect((await kept())?.poll.answers).toEqual({ kind: 'NAMED', given: [] });
  });
});
