import { afterEach, describe, expect, it } from 'vitest';
import { memoryStreams } from '../support/memory-streams.ts';
import { installed } from './support/activities.ts';
import { BOARD, gunnar } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, account, MEETING, noticeTalk } from './support/notice-talk.ts';
import { readable } from './support/talk.ts';

const { eva, karim, sofia, maja, lars } = people;

let world: World;
const { inChat, seen, hears, says, importNotice, send } = noticeTalk(() => world);
afterEach(() => world.close());

const byMail = (name: string, email: string) => ({ name, email });

/** Lars and Sofia have e-mail addresses in the register, and no account until they write. */
async function begin(): Promise<void> {
  const [first, , , ...rest] = BOARD.seats;
  const seats = [
    first,
    {
      organisation: 'Region Norrskog',
      ledamot: account(karim, { role: 'vice ordförande' }),
      ersattare: [byMail('Sofia Berg', 'sofia.berg@exempel.se')],
    },
    { organisation: 'Granby kommun', ledamot: byMail('Lars Ek', 'lars.ek@exempel.se'), ersattare: [] },
    ...rest,
  ];
  world = await circulationWorld(
    { ...memoryStore(), streams: memoryStreams() },
    { boards: [{ ...BOARD, seats }] },
  );
  for (const [who, email] of [
    [lars, 'lars.ek@exempel.se'],
    [sofia, 'sofia.berg@exempel.se'],
  ] as const) {
    world.teams.members.set(who.id, { id: who.id, name: who.name, aadObjectId: who.aadObjectId, email });
  }
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, gunnar, maja]) await world.write(who, 'hej');
  await send();
  await hears(karim, /Kallelse till sammanträde/);
}

const kallelser = (who: typeof lars) =>
  seen(who).filter((text) => /Kallelse till sammanträde torsdag 11/.test(text));

describe('whoever is first reached after the kallelse went out', () => {
  it('gets it when the account is known, once, and the proof says so', async () => {
    await begin();
    expect((await world.press(maja, 'notice.proof', MEETING)).text).toContain('Lars Ek: har inget konto');
    const text = await says(maja, 'ge mig en text att mejla till lars');
    expect(text).toMatch(
      /Text att kopiera till Lars Ek[\s\S]*lars\.ek@exempel\.se[\s\S]*Du kallas till sammanträde/,
    );
    expect(text).not.toContain('Sofia');
    expect(await says(maja, 'ge mig en text att mejla till karim')).toContain(
      'Karim Nasser har fått det som är',
    );
    await world.write(lars, 'hej');
    await hears(lars, /Kallelse till sammanträde torsdag 11 december/);
    await expect
      .poll(async () => (await world.press(maja, 'notice.proof', MEETING)).text, { timeout: 10_000 })
      .not.toContain('Lars Ek: har inget konto');
    await world.write(lars, 'hej igen');
    await world.restart();
    await world.write(lars, 'tack');
    await world.bots[0]?.bot.outbox.idle();
    expect(kallelser(lars)).toHaveLength(1);
    // Nobody else hears of it again.
    expect(kallelser(karim)).toHaveLength(1);
  });

  it('and has answered before it came is not shown the receipt once more, but the kallelse', async () => {
    await begin();
    await world.write(lars, 'jag har förhinder');
    await hears(lars, /Ditt förhinder är registrerat/);
    const late = await hears(lars, /Kallelse till sammanträde torsdag 11 december/);
    expect(late).toContain('Ditt förhinder är registrerat');
    // On the card too, and not only where a phone announces it.
    expect(late.match(/Kallelse till sammanträde torsdag 11 december/g)?.length).toBeGreaterThan(1);
    await world.bots[0]?.bot.outbox.idle();
    // The kallelse's own card may be brought up to date where it stands: no message of its own.
    const sent = world.teams.posted(inChat(lars)).filter(({ kind }) => kind !== 'update');
    const receipts = sent.filter(({ body }) => /^Ditt förhinder är registrerat/.test(readable(body)));
    expect(receipts).toHaveLength(1);
  });

  it('the kansli that records for somebody is told who does not hear of it', async () => {
    await begin();
    const done = await world.press(maja, 'rsvp.for', {
      ...MEETING,
      personId: 'karim-nasser',
      answer: 'ABSENT',
    });
    expect(done.text).toMatch(
      /Sofia Berg är tillfrågad[\s\S]*Sofia Berg nås inte i Teams\. Hör av dig till sofia\.berg@exempel\.se/,
    );
    expect(done.text).toContain('Personen får ett besked');
    const lone = await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'lars-ek', answer: 'COMING' });
    expect(lone.text).toContain('Personen nås inte i Teams');
    const serves = await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'lars-ek', answer: 'SERVES' });
    expect(serves.text).toContain('Lars Ek är inte tillfrågad');
    expect(serves.text).not.toContain('Du är inte');
    await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'sofia-berg', answer: 'SERVES' });
    await world.press(karim, 'rsvp.accept', MEETING);
    const released = await hears(maja, /Karim Nasser kommer ändå/);
    expect(released).toContain('Sofia Berg behöver inte tjänstgöra.');
    expect(released).toContain(
      'Sofia Berg nås inte i Teams. Hör av dig till sofia.berg@exempel.se, och säg det.',
    );
    // She came to serve: that she comes all the same nobody has said.
    expect((await world.press(maja, 'attendance.status', MEETING)).text).not.toContain('utan att tjänstgöra');
  });

  it('is asked to serve too, where the question still stands', async () => {
    await begin();
    await world.press(karim, 'rsvp.decline', MEETING);
    await world.bots[0]?.bot.outbox.idle();
    await world.write(sofia, 'hej');
    await hears(sofia, /Kan du tjänstgöra/);
    // The question bears the whole kallelse: she is not sent that beside it.
    expect(kallelser(sofia)).toEqual([]);
    expect(await says(sofia, 'ja det går bra')).toContain('Tack. Du tjänstgör för Karim Nasser');
  });

  it('is sent what Teams would not take, when she has got the app', async () => {
    await begin();
    world.teams.weather(({ conversationId }) =>
      conversationId === inChat(gunnar)
        ? { kind: 'refuse', status: 403, code: 'BotNotInConversationRoster' }
        : { kind: 'accept' },
    );
    await importNotice('second', [
      ...AGENDA,
      { ...AGENDA[0], number: '3', heading: 'Lokaler' } as (typeof AGENDA)[number],
    ]);
    await send();
    await expect
      .poll(async () => (await world.press(maja, 'notice.proof', MEETING)).text, { timeout: 10_000 })
      .toContain('Gunnar Holm: nådde inte fram');
    world.teams.weather(null);
    world.teams.clear();
    for (const activity of installed(gunnar, world.around())) await world.bots[0]?.post(activity);
    await hears(gunnar, /Kallelse[\s\S]*torsdag 11 december/);
  });
});
