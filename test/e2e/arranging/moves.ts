import { expect, it } from 'vitest';
import type { PreparingWorld } from '../support/preparing-world.ts';

/** Which meeting is moved, and to what, in the words people use. */
export function meetingsMovedByWords(prepared: () => PreparingWorld): void {
  it('is the one that is meant, and as it is told to be from now on', async () => {
    const ids = [
      await prepared().made('2026-04-15'),
      await prepared().made('2026-06-17'),
      await prepared().made('2026-12-10'),
      await prepared().made('2027-12-09'),
    ];
    for (const [words, meeting, filled] of [
      ['17 juni blir 10 juni istället', '17 juni 2026', '2026-06-10'],
      ['vi kör 10 juni istället för 17 juni', '17 juni 2026', '2026-06-10'],
      ['kan vi köra 15 april kl 10 istället', '15 april 2026', '10:00'],
      ['mötet 15 april slutar kl 15', '15 april 2026', '15:00'],
      ['mötet den 15 april slutar redan kl 15', '15 april 2026', '15:00'],
      ['15 april: ny tid 9-11', '15 april 2026', '09:00'],
      ['ny lokal 15 april: Granen', '15 april 2026', 'Granen'],
      // What is told that it is not to be is no part of what it is to be.
      ['flytta mötet 15 april till Rådhuset men inte tiden', '15 april 2026', 'Rådhuset'],
      ['mötet 15 april är i Rådhuset, inte Stadshuset', '15 april 2026', 'Rådhuset'],
      ['mötet den 15 april är i Rådhuset men inte kl 13 utan 14.30', '15 april 2026', '14:30'],
      ['mötet 15 april är inte kl 13 utan kl 14', '15 april 2026', '14:00'],
      ['flytta mötet 15 april till Rådhuset men inte Granen utan Eken', '15 april 2026', 'Rådhuset, Eken'],
      ['flytta mötet i december 2026 till den 17', '10 december 2026', '2026-12-17'],
      // A week, and what is told from the meeting's own day.
      ['flytta mötet 15 april till tisdag v 17', '15 april 2026', '2026-04-21'],
      ['flytta mötet 15 april till v 17 på torsdagen', '15 april 2026', '2026-04-23'],
      ['flytta mötet vecka 16 till torsdag vecka 17', '15 april 2026', '2026-04-23'],
      ['flytta mötet 15 april till fredagen samma vecka', '15 april 2026', '2026-04-17'],
      ['flytta mötet 15 april till fredag samma vecka kl 9', '15 april 2026', '2026-04-17'],
      ['flytta mötet 15 april till fredagen', '15 april 2026', '2026-04-17'],
      ['flytta mötet 15 april till torsdagen veckan efter', '15 april 2026', '2026-04-23'],
      ['flytta mötet 15 april till veckan efter', '15 april 2026', '2026-04-22'],
      ['flytta mötet 15 april till dagen efter', '15 april 2026', '2026-04-16'],
      ['flytta mötet 15 april till tisdagen veckan innan', '15 april 2026', '2026-04-07'],
      ['flytta mötet 15 april till fredag nästa vecka', '15 april 2026', '2025-12-12'],
    ] as const) {
      const card = await prepared().said('maja', `Norrskog: ${words}`);
      expect(card, words).toContain('Ändra mötet');
      expect(card, words).toContain(meeting);
      expect(card, words).toContain(`"value":"${filled}"`);
    }
    // Each hour is told by its own word, and is no reason.
    const hours = await prepared().said('maja', 'Norrskog: ändra mötet 15 april: börja 12.30, sluta 14.45');
    expect(hours).toMatch(/"value":"12:30"[\s\S]*"value":"14:45"/);
    expect(hours).not.toContain('Börja 12.30');
    const why = await prepared().said(
      'maja',
      'Norrskog: ändra mötet 15 april: sluta 14.45 eftersom salen stänger',
    );
    expect(why).toMatch(/"value":"13:00"[\s\S]*"value":"14:45"[\s\S]*"value":"Salen stänger"/);
    // A week alone is no day, and none is filled in for it.
    const inWeek = await prepared().said('maja', 'Norrskog: flytta mötet 15 april till v 17');
    expect(inWeek).toContain('Veckan är 20 april 2026–26 april 2026. Välj dag.');
    expect(inWeek).toContain('"value":"2026-04-15"');
    for (const [words, filled] of [
      ['vi flyttar till Rådhuset, samma tid', 'Rådhuset'],
      ['inte kl 13 utan kl 14', '14:00'],
    ] as const) {
      expect(await prepared().said('maja', `Norrskog: ${words}`), words).toContain(`"value":"${filled}"`);
    }
    expect(await prepared().said('maja', 'Norrskog: mötet 15 april slutar kl 15')).toContain(
      '"value":"13:00"',
    );
    expect(await prepared().said('lars', '17 juni blir 10 juni istället')).toContain(
      'Bara kansliet kan flytta ett möte',
    );
    expect(await prepared().said('eva', 'ställ in mötet 15 april')).toContain(
      'Bara kansliet kan ställa in ett möte',
    );
    const off = await prepared().said('maja', 'ställ in mötet 15 april i Norrskog. Inga ärenden.');
    expect(off).toContain('"value":"Inga ärenden"');
    for (const meetingId of ids)
      await prepared().press('maja', 'meeting.cancel', { meetingId, reason: 'Prov.' });
  });

  it('is of the board that alone meets then, whichever was spoken of', async () => {
    const meetingId = await prepared().made('2026-08-20');
    await prepared().said('maja', 'när är nästa möte i Kustlandet?');
    expect(await prepared().said('maja', 'flytta mötet i augusti till den 27')).toMatch(
      /Ändra mötet torsdag 20 augusti 2026[\s\S]*"value":"2026-08-27"/,
    );
    await prepared().press('maja', 'meeting.cancel', { meetingId, reason: 'Prov.' });
  });
}
