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

  it('what is registered of somebody stands where the kansli is asked what she answers now', async () => {
    expect(await says(maja, 'Karim ångrar sig')).toContain('Inget är registrerat');
    await world.press(karim, 'rsvp.accept', MEETING);
    const asked = await says(maja, 'Karim ångrar sig');
    expect(asked).toMatch(/Karim Nasser kommer torsdag 11[^\n]*\n[^\n]*Inget nytt är registrerat/);
    expect(await answers()).toEqual(['Karim Nasser COMING']);
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

  it('a tie that is told and announced opens the form of jäv, and is not lost', async () => {
    expect(await says(anna, 'min svåger är ordförande i Lovskolan, säger till redan nu')).toMatch(
      /Jäv: Punkt 3[\s\S]*Anmäl jäv/,
    );
    expect(await says(anna, 'min svåger är ordförande i Lovskolan')).not.toMatch(/Anmäl jäv/);
  });

  it('an ersättare who asks of her own part, in whatever words of another, is told of her own', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    for (const text of [
      'är det jag som får rycka in för Karim?',
      'behövs jag eller har ni Petra?',
      'Karim ringde och vill att jag ska gå in, stämmer det?',
    ]) {
      expect(await says(sofia, text), text).toContain('Kan du tjänstgöra för Karim Nasser');
    }
    for (const text of [
      'ska bara kolla en grej, men förmodligen ja',
      'ja fick grönt ljus av chefen, jag tar Karims stol',
    ]) {
      expect(await says(sofia, text), text).toMatch(/Tjänstgöra för Karim Nasser[\s\S]*Inget är registrerat/);
    }
    expect(await says(karim, 'hur går det med Sofia, har hon sagt nåt?')).toContain(
      'Sofia Berg är tillfrågad att tjänstgöra för Karim Nasser',
    );
  });

  it('what is missing beside an answer, and who is silent, are told of those who are called', async () => {
    const told = await says(eva, 'jag är med såklart, fattas nån mer?');
    expect(told).toContain('Du är anmäld');
    expect(told).toContain('Har inte svarat: Karim Nasser');
    expect(await says(maja, 'vem av ledamöterna har vi inte hört ett ljud ifrån')).toContain(
      'Har inte svarat:',
    );
    expect(await says(maja, 'vem tar Karims plats om han blir sjuk?')).toContain('Sofia Berg');
  });

  it('quorum is reckoned with those who are supposed away or jäviga, however it is asked', async () => {
    for (const who of [eva, karim, lars]) await world.press(who, 'rsvp.accept', MEETING);
    for (const text of [
      'är Lovskolan i fara om Karim är jävig där?',
      'vad händer med punkt 3 om Karim är jävig?',
    ]) {
      expect(await says(eva, text), text).toMatch(/Punkt 3[\s\S]*2 av 5/);
    }
    expect(await says(maja, 'vad gör vi nu när varken Karim eller Lars kan')).toMatch(
      /Inte beslutföra utan[\s\S]*1 av 5/,
    );
  });

  it('what the kansli tells with a condition is not a yes, and what was answered is never recorded anew by taking it away', async () => {
    expect(await says(maja, 'Sofia mejlade, hon kan vid behov')).toContain('Vad svarade Sofia Berg?');
    await world.press(anna, 'rsvp.accept', MEETING);
    expect(await says(maja, 'ta bort att Anna kommer, det var fel person som ringde')).not.toContain(
      'Registrera att Anna Hed kommer',
    );
  });

  it('a part of the meeting that is told otherwise is not passed on without a word', async () => {
    const told = await says(anna, 'jag har en annan grej 14, men jag är med fram till dess');
    expect(told).toMatch(/Inget är registrerat[\s\S]*Är du bara med en del av mötet/);
  });

  it('an apology for a late answer is none itself', async () => {
    const told = await says(anna, 'sorry att jag dröjt! är med hela mötet');
    expect(told.match(/Kommer du till mötet/gu)?.length ?? 0).toBeLessThan(2);
  });

  it('the proof is had as a file the day after', async () => {
    world.clock.set(instantAt('2025-12-12' as LocalDate, '09:00'));
    expect(await says(maja, 'jag behöver kallelsebeviset från igår som fil')).toContain('Beviset som fil');
  });
});
