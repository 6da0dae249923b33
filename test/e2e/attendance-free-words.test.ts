import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { anna, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, sofia, maja, lars } = people;

let world: World;
const { answers, says } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

describe('in free words, where a kallelse is unanswered', () => {
  it('who is to be chased, nudged or asked to answer is reminded, and never registered as away', async () => {
    for (const text of [
      'jaga Karim',
      'kan du putta på Karim en gång till',
      'hälsa Karim att han måste svara',
    ]) {
      expect(await says(maja, text), text).toMatch(/Påminn Karim Nasser om mötet[\s\S]*Påminn 1 person/);
    }
    expect(await says(anna, 'jaga Karim')).toContain('Bara kansliet eller ordföranden kan påminna');
  });

  it('an answer that hangs on a move, on another or on tomorrow is asked about alone, and a goodbye is no answer', async () => {
    const moves = await says(anna, 'kan inte om inte mötet flyttas');
    expect(moves).toContain('Inget är registrerat');
    expect(moves).not.toContain('Bara kansliet kan flytta');
    const hangs = await says(sofia, 'kan inte lova nåt förrän Karim bestämt sig');
    expect(hangs).toContain('Inget är registrerat');
    expect(hangs).not.toContain('Inget uppdrag');
    expect(await says(sofia, 'bara om Karim inte kan')).toContain('Inget är registrerat');
    const later = await says(karim, 'jag vet inte än, kan jag svara imorgon bitti?');
    expect(later).toContain('Inget är registrerat');
    expect(later).toMatch(/senast/);
    expect(later).not.toContain('Inget möte är inlagt');
    expect(await says(lars, 'ses!')).toContain('Inget är registrerat');
    expect(await answers()).toEqual([]);
  });

  it('a yes with "vi ses", or once she has looked, is a yes; whether an ersättare goes in is told by the meeting', async () => {
    for (const who of [anna, lars]) {
      expect(await says(who, 'måste kolla med jobbet')).toContain('Inget är registrerat');
    }
    await says(anna, 'absolut, vi ses');
    await says(lars, 'nu har jag kollat, det går bra');
    expect(await answers()).toEqual(['Anna Hed COMING', 'Lars Ek COMING']);
    expect(await says(sofia, 'går jag in för nån?')).toContain(
      'Du är inte tillfrågad att tjänstgöra för någon',
    );
  });

  it('who leads when the chair cannot come is told, and whoever does is told that it is she', async () => {
    expect(await says(eva, 'kan inte komma den 11:e, vem håller i mötet då?')).toContain(
      'Karim Nasser leder',
    );
    expect(await says(karim, 'jaha så det är jag som leder?')).toContain('Du leder mötet');
  });

  it('a tie that was asked about is reported as "nog bäst jag anmäler"', async () => {
    await says(anna, 'min man jobbar på Lovskolan, måste jag gå ut då?');
    expect(await says(anna, 'ja det är nog bäst jag anmäler')).toMatch(/Jäv[\s\S]*Anmäl jäv/);
  });

  it('after the meeting, who never answered and who had the kallelse is told of that meeting', async () => {
    await world.press(eva, 'rsvp.accept', MEETING);
    world.clock.set(instantAt('2025-12-12' as LocalDate, '09:00'));
    for (const text of [
      'va det nån som aldrig svarade till gårdagens möte?',
      'vilka svarade inte inför mötet igår?',
    ]) {
      expect(await says(maja, text), text).toMatch(/Torsdag 11 december[\s\S]*Har inte svarat:/);
    }
    for (const text of [
      'beviset för mötet igår',
      'skriv ut beviset för gårdagens möte',
      'vem fick kallelsen till mötet igår',
    ]) {
      expect(await says(maja, text), text).toMatch(/personer har fått kallelsen/);
    }
    expect(await says(maja, 'var det nån som inte fick veta?')).not.toContain('jäv');
  });
});
