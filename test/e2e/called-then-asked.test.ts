import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anna, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { karim, sofia } = people;

let world: World;
const { answers, hears, meeting, says } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

describe('what somebody asks when she has just been called', () => {
  it('where it is, by when she must know, and whether she has answered', async () => {
    const asked: readonly (readonly [string, RegExp])[] = [
      ['var är det nånstans?', /torsdag 11 december kl\. 13\.00–16\.00, Stadshuset/],
      ['jaha, var ligger det?', /torsdag 11 december kl\. 13\.00–16\.00, Stadshuset/],
      ['när måste jag bestämma mig?', /senast måndag 8 december/],
      ['jag har väl redan svarat?', /Du har inte svarat på kallelsen[\s\S]*Jag kommer/],
    ];
    for (const [text, reply] of asked) expect(await says(anna, text), text).toMatch(reply);
    const both = await says(anna, 'kommer kanske, när måste jag veta säkert?');
    expect(both).toContain('Kommer du till mötet');
    expect(both).toContain('senast måndag 8 december');
    const later = await says(anna, 'måste kolla med chefen, återkommer');
    expect(later).toContain('Kommer du till mötet');
    expect(later).not.toContain('Inga uppdrag');
    expect(await answers()).toEqual([]);
  });

  it('an ersättare whether she is to answer at all, and one whose hindrance is gone is no stranger', async () => {
    for (const text of ['måste jag svara?', 'behöver jag svara fast jag bara är ersättare?'])
      expect(await says(sofia, text), text).toMatch(/Du får vara med[\s\S]*Svara senast/);
    await says(anna, 'jag har förhinder');
    const told = await says(anna, 'kursen är inställd så jag är med i alla fall');
    expect(told).toContain('Du är anmäld');
    expect(await answers()).toEqual(['Anna Hed COMING']);
  });

  it('another hour, by one who says whose message it is: she is asked of her own answer', async () => {
    const asked = await says(anna, 'Anna här. Har krock kl 9, kan vi börja 10?');
    expect(asked).toContain('Det här är inte registrerat: ”Har krock kl 9”');
    expect(await answers()).toEqual([]);
    expect(await says(anna, 'Anna här, jag kommer')).toContain('Du är anmäld');
  });

  it('“skickar Sofia i stället” is her own förhinder, and “kan jag ta Evas plats” no seat of hers', async () => {
    const sends = await says(karim, 'skickar Sofia istället');
    expect(sends).toContain('Kommer du till mötet');
    expect(sends).toContain('Inget är registrerat');
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra/);
    const other = await says(sofia, 'kan jag ta Evas plats istället? hon är ju ordförande');
    expect(other).toContain('Eva Lind');
    expect(other).not.toContain('Stadshuset. Torsdag');
    expect((await meeting()).state.attendance.calls.map(({ status }) => status)).toEqual(['ASKED']);
  });

  it('an ersättare who is not needed any more is told that nobody asks her to serve', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra/);
    expect(await says(sofia, 'behövs jag eller?')).toContain('Kan du tjänstgöra för Karim Nasser');
    await world.press(sofia, 'substitute.accept', MEETING);
    await world.press(karim, 'rsvp.accept', MEETING);
    await hears(sofia, /behöver inte tjänstgöra/);
    const told = await says(sofia, 'behövs jag nu eller?');
    expect(told).toContain('Du är inte tillfrågad att tjänstgöra för någon.');
    expect(told).not.toContain('ledamotsplats');
    for (const text of [
      'får jag komma ändå och lyssna?',
      'så behövs jag eller inte',
      'jag är ju bara ersättare men får jag sitta med och lyssna?',
    ])
      expect(await says(sofia, text), text).toContain('Du får vara med');
  });
});
