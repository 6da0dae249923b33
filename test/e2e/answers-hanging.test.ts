import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, later } from '../../src/kernel/index.ts';
import { calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';
import { fields } from './support/poll-talk.ts';

const { eva, karim, sofia, lars, maja } = people;

let world: World;
const { answers, hears, meeting, says, seen } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

describe('an answer that hangs on the question before it', () => {
  it('is asked about, and calls in nobody', async () => {
    for (const text of [
      'går det att vara med på distans? kan inte komma dit',
      'kan jag ringa in? kan tyvärr inte ta mig dit',
      'får man vara med på länk? jag är sjuk',
      'är det torsdag? då kan jag inte',
      'finns det kaffe? då kommer jag inte 😄',
      'blir det lunch? annars kommer jag inte',
    ]) {
      const told = await says(karim, text);
      expect(told, text).toContain('Kommer du till mötet torsdag 11 december');
      expect(told, text).toContain('Inget är registrerat');
    }
    expect(await answers()).toEqual([]);
    expect(seen(sofia)).toEqual([]);
  });

  it('a yes to that is no yes to coming', async () => {
    for (const text of [
      'går det att vara med på distans? kan inte komma dit',
      'kan jag ringa in? kan tyvärr inte ta mig dit',
    ]) {
      await says(karim, text);
      expect(await says(karim, 'ja'), text).toContain('Inget är registrerat');
    }
    expect(await answers()).toEqual([]);
    await says(karim, 'går det på distans? kan inte komma dit');
    expect(await says(karim, 'jag kommer')).toContain('Du är anmäld');
  });

  it('nor to serving, of an ersättare who is asked to', async () => {
    await says(lars, 'jag har förhinder');
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    await world.press(sofia, 'rsvp.remote', MEETING);
    const asked = await says(sofia, 'oj glömde, jag är på semester den 11');
    expect(asked).toContain('Kommer du till mötet torsdag 11 december');
    expect(await says(sofia, 'ja')).not.toContain('Du tjänstgör');
    expect((await meeting()).state.attendance.calls.map(({ status }) => status)).toEqual(['ASKED']);
  });

  it('is asked about of an ersättare who is asked to serve', async () => {
    await says(lars, 'jag har förhinder');
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    expect(await says(sofia, 'är det på förmiddagen? då kan jag inte')).toContain('Tjänstgöra för Lars Ek');
    expect((await meeting()).state.attendance.calls.map(({ status }) => status)).toEqual(['ASKED']);
  });

  it('a yes to whether she comes at a distance is of that (FinsamL 19 a §)', async () => {
    expect(await says(lars, 'kan jag vara med på distans?')).toContain(
      'Deltar du på distans på mötet torsdag 11 december',
    );
    expect(await says(lars, 'ja')).toContain('anmäld på distans');
    await says(eva, 'distans funkar bäst för mig');
    expect(await says(eva, 'japp')).toContain('anmäld på distans');
    await says(karim, 'kan jag vara med på distans?');
    expect(await says(karim, 'nej')).toContain('Inget är registrerat');
    expect(await answers()).toEqual(['Lars Ek REMOTE', 'Eva Lind REMOTE']);
  });

  it('is recorded where it holds whatever is answered', async () => {
    await says(eva, 'vem är min ersättare? jag har förhinder');
    await says(lars, 'när börjar vi? jag kommer');
    expect(await answers()).toEqual(['Eva Lind ABSENT', 'Lars Ek COMING']);
  });
});

describe('a yes or no and nothing more', () => {
  const hour = () => world.clock.set(later(world.clock.now(), HOUR));

  it('is of the question put last: to serve, a snabbfråga, or whether one is jävig, whatever stood open before', async () => {
    await world.open();
    hour();
    await says(lars, 'jag har förhinder');
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    expect(await says(sofia, 'ok')).toContain('Tjänstgöra för Lars Ek');
    expect(await says(sofia, 'ja')).toContain('Du tjänstgör');
    // A question of the meeting that she has not answered is none of a snabbfråga that has come since.
    expect(await says(karim, 'osäker på 11 december')).toContain('Kommer du till mötet');
    hour();
    await world.press(maja, 'poll.open', { ...fields(), audience: 'MEMBERS' });
    await hears(karim, /Ska vi ha lunch/);
    expect(await says(eva, 'ok')).toMatch(/(?:inget|inte) (?:\p{L}+ )?registrera|lunch/iu);
    expect(await says(karim, 'ja')).toContain('Ditt svar blir: Ja');
    expect(await answers()).not.toContain('Karim Nasser COMING');
    hour();
    const item = { meetingId: MEETING.meetingId, item: '2' };
    await world.press(maja, 'recusal.raise', { ...item, personId: 'eva-lind' });
    await hears(eva, /väckt frågan om du kan vara jävig/);
    for (const text of ['nej', 'nej, det är jag inte', 'ingen jäv']) {
      expect(await says(eva, text), text).toMatch(/lyft frågan om du kan vara jävig[\s\S]*Jag är inte jävig/);
      if (text === 'nej') hour();
    }
    expect(await says(eva, 'det stämmer, jag är jävig')).toContain('Jäv: Punkt 2');
    expect((await answers()).filter((one) => one.startsWith('Eva'))).toEqual([]);
  });
});

describe('"på distans" that is denied', () => {
  it('is asked about as a yes to be there', async () => {
    await says(eva, 'jag kommer på distans');
    for (const text of [
      'kan inte va med på distans, kommer fysiskt',
      'ändra till fysiskt',
      'fysiskt',
      'jag kommer fysiskt i stället för på distans',
      'inte på distans utan på plats',
      'kan inte vara med via teams, men kommer dit',
      'jag är med irl istället för på länk',
    ]) {
      const told = await says(eva, text);
      expect(told, text).toMatch(/Kommer du till mötet torsdag 11 december[\s\S]*?\nJag kommer\n/);
    }
    expect(await answers()).toEqual(['Eva Lind REMOTE']);
  });

  it('is told so of another', async () => {
    for (const text of [
      'eva kommer fysiskt i stället för på distans',
      'eva kommer inte på distans utan på plats',
      'eva är med på plats istället för digitalt',
    ]) {
      const told = await says(maja, text);
      expect(told, text).toMatch(/Eva Lind/);
      expect(told, text).not.toMatch(/Registrera att Eva Lind (?:deltar på distans|har förhinder)/);
    }
    expect(await says(maja, 'eva deltar på distans i stället för på plats')).toContain(
      'Registrera att Eva Lind deltar på distans',
    );
  });
});

it('a yes in everyday words is asked about, and none is thanked for', async () => {
  for (const text of [
    'ja men det är väl klart',
    'sitter på bussen, hinner',
    'jag står på tåget som står still',
    'ja det ska nog gå',
    'ser fram emot det!',
  ]) {
    expect(await says(karim, text), text).toContain('Kommer du till mötet torsdag 11 december');
  }
  expect(await answers()).toEqual([]);
  await says(karim, 'jajamän');
  expect(await answers()).toEqual(['Karim Nasser COMING']);
});

describe('an answer with a question beside it', () => {
  it('is registered or asked about, and never lost, in whatever words', async () => {
    for (const text of [
      'hinner inte jag heller, vad gör vi åt det?',
      'inte jag heller, hur blir det då?',
      'blir knepigt för min del, vad händer nu?',
      'har tandläkaren då, vem tar min stol?',
      'hinner inte heller, skjut på mötet?',
      'kan inte jag heller, byt dag?',
    ]) {
      expect(await says(karim, text), text).toMatch(/Inget är registrerat|Det här är inte registrerat/);
    }
    expect(await answers()).toEqual([]);
    await says(karim, 'får också förhinder, vad händer med mötet?');
    expect(await answers()).toEqual(['Karim Nasser ABSENT']);
  });
});
