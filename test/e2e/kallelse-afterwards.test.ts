import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantFromEpoch } from '../../src/kernel/index.ts';
import { anna, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';
import { form } from './support/preparing-world.ts';

const { eva, karim, maja } = people;

let world: World;
const { says, meeting } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

it('what is asked right after the proof of a meeting that has been is of that', async () => {
  await world.press(eva, 'rsvp.accept', MEETING);
  world.clock.set(instantFromEpoch(Date.parse('2025-12-15T09:00:00Z')));
  expect(await says(maja, 'visa beviset från mötet i torsdags')).toContain('Ladda ned beviset');
  expect(await says(maja, 'vem fick inte kallelsen')).toContain('Har inte fått kallelsen: Ulla Ek');
  const silent = await says(maja, 'var det nån som inte svarade alls');
  expect(silent).toContain('Torsdag 11 december');
  expect(silent).toContain('Har inte svarat: Karim Nasser');
});

it('the proof and the history that are asked for on the evening of a meeting are of that, though the next is planned', async () => {
  await world.press(maja, 'meeting.create', form('2026-02-12'));
  world.clock.set(instantFromEpoch(Date.parse('2025-12-11T17:00:00Z')));
  for (const text of ['kan jag få ett bevis på kallelsen till dagens möte', 'vem har fått kallelsen?'])
    expect(await says(maja, text), text).toMatch(/Den kallade till torsdag 11 december|har öppnat den/);
  expect(await says(maja, 'när fick Karim sin kallelse')).toContain('Karim Nasser har fått den');
  expect(await says(maja, 'när fick Ulla sin kallelse')).toContain('Ulla Ek: ');
  expect(await says(maja, 'vad har hänt med mötet från början till slut')).toContain(
    'Vad som har hänt med mötet torsdag 11 december',
  );
  expect(await says(maja, 'vad har hänt med mötet 12 februari')).toContain('12 februari');
  world.clock.set(instantFromEpoch(Date.parse('2025-12-16T09:00:00Z')));
  expect(await says(maja, 'vad har hänt med nästa möte')).toContain('12 februari');
});

it('the kansli that tells who was there after the meeting hears that it is not registered', async () => {
  world.clock.set(instantFromEpoch(Date.parse('2025-12-11T17:00:00Z')));
  const told = await says(maja, 'Karim var inte där, Sofia gick in efter 14');
  expect(told).toContain('Det här är inte registrerat');
  expect(told).toContain('står i protokollet');
  expect((await meeting()).state.attendance.answers).toEqual([]);
});

it('the proof and the reminders are asked for in everyday words, and who comes is told once', async () => {
  for (const text of [
    'gick det fram till alla?',
    'kan jag få ett intyg på att alla fått den, revisorn undrar',
  ])
    expect(await says(maja, text), text).toContain('har öppnat den');
  expect(await says(maja, 'när påminns dom nästa gång')).toMatch(/påminns om mötet torsdag 11 december/);
  const letter = await says(maja, 'Ulla har ju inget teams, vad gör jag med henne');
  expect(letter).toContain('Text att kopiera till Ulla Ek');
  const once = await says(eva, 'hur blir det den 11, vilka kommer och vem går in för vem?');
  expect(once.match(/^0 av 5 ledamotsplatser är fyllda\.$/gmu)).toHaveLength(2);
  expect(once).not.toContain('Ersättare i Norrskog');
});

it('who leads while the chair is late is told, and her answer stands as it did', async () => {
  const told = await says(eva, 'blir lite sen, kvart över. kan Karim börja?');
  expect(told).toContain('leder Karim Nasser det så länge');
  expect((await meeting()).state.attendance.answers).toEqual([]);
});

it('a tie is asked about as a whole, and "ja jag anmäler det" is of the ärende that was named', async () => {
  const asked = await says(anna, 'min syster sitter i styrelsen för Lovskolan, är jag jävig då?');
  expect(asked).toContain('Jävig är den');
  expect(asked).not.toContain('inte registrerat');
  const form = await says(anna, 'vi tar det säkra före det osäkra, jag anmäler');
  expect(form).toContain('Jäv: Punkt 3, Ansökan från Lovskolan');
  expect((await meeting()).state.matters).toEqual([]);
  const works = await says(karim, 'min bror jobbar på Språngbrädan, kan jag rösta då?');
  expect(works).toContain('Jävig är den');
  expect(works).not.toContain('inte registrerat');
  world.clock.set(instantFromEpoch(Date.parse('2025-12-01T09:00:00Z')));
  // Of what nobody asked about it is no jäv.
  expect(await says(karim, 'ja jag anmäler det')).not.toContain('Jäv: Punkt');
});
