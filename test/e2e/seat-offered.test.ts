import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calledWorld, petra } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { karim, lars, sofia, maja } = people;

let world: World;
const { hears, says, meeting } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const serving = async () =>
  (await meeting()).state.attendance.calls
    .filter(({ status }) => status === 'ACCEPTED')
    .map(({ person, servesFor }) => `${person.name} för ${servesFor?.name}`)
    .sort();

/** Sofia has said no for Lars, where Petra serves; Karim's seat stands empty. Gives the card of her no. */
async function karimEmpty() {
  await world.press(lars, 'rsvp.decline', MEETING);
  const no = await world.press(sofia, 'substitute.decline', MEETING);
  await world.press(petra, 'substitute.accept', MEETING);
  await world.press(karim, 'rsvp.decline', MEETING);
  return no;
}

describe('an ersättare who has said no and offers herself (domain page 10, "Ersättare")', () => {
  it('“ja jag kan” is of the seat that stands empty, and a press of the seat of its card', async () => {
    const no = await karimEmpty();
    const ofLars = no.verbs.find(({ verb }) => verb === 'substitute.accept');
    const past = await world.press(sofia, 'substitute.accept', ofLars?.data ?? {});
    expect(past.text).toContain('Tjänstgöra för Karim Nasser torsdag 11 december');
    expect(past.text).toContain('Frågan om att tjänstgöra för Lars Ek torsdag 11 december');
    expect(past.text).toContain('Petra Alm tjänstgör för Lars Ek.');
    expect(await serving()).toEqual(['Petra Alm för Lars Ek']);
    const again = await world.press(sofia, 'substitute.decline', MEETING);
    expect(again.text).toContain('Jag kan tjänstgöra för Karim Nasser');
    const asked = await says(sofia, 'ja jag kan');
    expect(asked).toContain('Tjänstgöra för Karim Nasser torsdag 11 december');
    expect(asked).toContain('Du har tackat nej till att tjänstgöra för Lars Ek.');
    const done = await world.press(sofia, 'substitute.accept', { ...MEETING, servesFor: 'karim-nasser' });
    expect(done.text).toContain('Du tjänstgör för Karim Nasser');
    expect(await serving()).toEqual(['Petra Alm för Lars Ek', 'Sofia Berg för Karim Nasser']);
    await hears(karim, /Sofia Berg tjänstgör för dig/);
  });

  it('the kansli names the seat: the press is of that one', async () => {
    await karimEmpty();
    const asked = await says(maja, 'Sofia kan tjänstgöra för Karim');
    expect(asked).toContain('Kan tjänstgöra för Karim Nasser');
    const data = { ...MEETING, personId: 'sofia-berg', answer: 'SERVES', servesFor: 'karim-nasser' };
    expect((await world.press(maja, 'rsvp.for', data)).text).toContain('Sofia Berg');
    // Whose it is is asked: the kansli serves for nobody herself.
    const whose = await says(maja, 'kan tjänstgöra för Karim');
    expect(whose).toContain('Registrera ett svar åt någon');
    expect(whose).not.toContain('Du är inte tillfrågad');
    expect(await serving()).toEqual(['Petra Alm för Lars Ek', 'Sofia Berg för Karim Nasser']);
  });
});

describe('an ersättare who was ill and is well again', () => {
  it('is asked for the seat that stands empty, and is never told that she said no', async () => {
    await world.press(lars, 'rsvp.decline', MEETING);
    await world.press(sofia, 'substitute.accept', MEETING);
    await world.press(sofia, 'rsvp.decline', MEETING);
    await world.press(petra, 'substitute.accept', MEETING);
    await world.press(sofia, 'rsvp.accept', MEETING);
    const well = await says(sofia, 'ja jag kan');
    expect(well).not.toContain('tackat nej');
    expect(well).toContain('Petra Alm tjänstgör för Lars Ek');
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
  });

  it('told in words it is her förhinder, and she is asked in her turn when she is well', async () => {
    await world.press(lars, 'rsvp.decline', MEETING);
    await world.press(sofia, 'substitute.accept', MEETING);
    const ill = await says(sofia, 'nej usch, ligger i feber så det går inte');
    expect(ill).toContain('Ditt förhinder är registrerat');
    expect(ill).toContain('Du tjänstgör alltså inte för Lars Ek.');
    await world.press(petra, 'substitute.accept', MEETING);
    await world.press(sofia, 'rsvp.accept', MEETING);
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
  });

  it('where she had pressed a plain no, it is asked whether that stands', async () => {
    await world.press(lars, 'rsvp.decline', MEETING);
    await world.press(sofia, 'substitute.decline', MEETING);
    await world.press(petra, 'substitute.accept', MEETING);
    const well = await says(sofia, 'nu är jag pigg igen och kan komma');
    expect(well).toContain('Jag kommer och kan tjänstgöra');
    expect(well).toContain('Jag kommer utan att tjänstgöra');
    const taken = await says(sofia, 'okej jag kan för lars');
    expect(taken).toContain('Petra Alm tjänstgör för Lars Ek');
    expect(taken).not.toContain('Ja, jag tjänstgör');
    const comes = await world.press(sofia, 'rsvp.accept', MEETING);
    expect(comes.text).toContain('Du har tackat nej till att tjänstgöra för Lars Ek.');
    expect(comes.text).not.toContain('tjänstgör om du kallas in');
    const may = await world.press(sofia, 'rsvp.accept', { ...MEETING, mayServe: true });
    expect(may.text).toContain('tjänstgör om du kallas in');
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
  });
});

describe('a press on the card of a seat that is asked about no more', () => {
  it('is not taken for the seat that she is asked for now: yes or no, nothing is recorded', async () => {
    await world.press(lars, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Lars Ek/);
    const [forLars] = (await meeting()).state.attendance.calls;
    await world.press(lars, 'rsvp.accept', MEETING);
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra för Karim Nasser/);
    for (const verb of ['substitute.decline', 'substitute.accept']) {
      const shown = await world.press(sofia, verb, { ...MEETING, seatId: forLars?.seatId });
      expect(shown.text).toContain('Frågan om att tjänstgöra för Lars Ek torsdag 11 december');
      expect(shown.text).toContain('Kan du tjänstgöra för Karim Nasser');
    }
    const asked = (await meeting()).state.attendance.calls.filter(({ status }) => status === 'ASKED');
    expect(asked.map(({ person, servesFor }) => `${person.name} för ${servesFor?.name}`)).toEqual([
      'Sofia Berg för Karim Nasser',
    ]);
  });
});
