import { expect, it } from 'vitest';
import { listMeetings, loadMeeting } from '../../../src/meeting/index.ts';
import { data, form, type PreparingWorld } from '../support/preparing-world.ts';

/** What is told of a year's plan that is typed or pasted, and of what it lays in. */
export function plansLaidIn(prepared: () => PreparingWorld): void {
  it('a plan pasted in the chat where it was asked for is the plan, as it was written', async () => {
    expect(await prepared().said('maja', 'lägg in mötesplanen i Norrskog')).toContain('Klistra in planen');
    const pasted = 'Torsdag 11 februari 2027 kl. 13.00–16.00, Stadshuset\n15 april 13-16, Folkets hus';
    const preview = await prepared().said('maja', pasted);
    expect(preview).toContain('Lägga in 2 möten i planen?');
    expect(preview).toMatch(/11 februari 2027 kl\. 13\.00–16\.00, Stadshuset/);
    expect(preview).toMatch(/15 april 2027 kl\. 13\.00–16\.00, Folkets hus/);
    expect(await prepared().said('maja', 'möten 2026 i Norrskog: 9/2 kl 9, 11/5 kl 13')).toContain(
      'Lägga in 2 möten i planen?',
    );
  });

  it('a plan of somebody who is kansli of two boards is of the one she says, whatever was spoken of', async () => {
    await prepared().said('maja', 'när är nästa möte i Norrskog');
    expect(await prepared().said('maja', 'lägg in mötesplanen')).toContain('I vilken styrelse');
    expect(await prepared().said('maja', 'Norrskog')).toContain('Klistra in planen');
    const other = await prepared().said('maja', 'nytt möte i Kustlandet 3 juni 2026 kl 13-15.30 i Granås');
    expect(other).toContain('Samordningsförbundet Kustlandet');
    for (const value of ['2026-06-03', '13:00', '15:30', 'Granås'])
      expect(other).toContain(`"value":"${value}"`);
    expect(other).not.toContain('Kunde inte läsas');
    await prepared().said('maja', 'lägg in mötesplanen');
    await prepared().said('maja', 'Norrskog');
    const own = await prepared().said('maja', 'nytt möte 3 juni 2026 13-15.30, plats Teams');
    for (const value of ['2026-06-03', '15:30', 'Teams']) expect(own).toContain(`"value":"${value}"`);
  });

  it('a plan’s lines are read with short weekdays, hours in words and places with commas; the rest is told', async () => {
    const text = [
      'lägg in mötesplanen i Norrskog',
      'tis 15 sept 2027 halv två, Stadshuset, Norrskog',
      '18 mars 2027 13.00 - 15.30 på distans',
      'Internat 20 maj 2027 kl 9-12, Stadshuset',
    ].join('\n');
    const shown = await prepared().said('maja', text);
    expect(shown).toContain('Lägga in 3 möten i planen?');
    expect(shown).toContain('onsdag 15 september 2027 kl. 13.30, Stadshuset, Norrskog');
    expect(shown).toContain('Den 15 september 2027 är en onsdag, inte en tisdag.');
    expect(shown).toContain('torsdag 18 mars 2027 kl. 13.00–15.30');
    expect(shown).toContain('FinsamL 19 a §');
    expect(shown).toContain('Kunde inte läsas och läggs inte in: ”Internat”.');
    const row =
      'lägg in mötena tis 15 sept 2027 halv två och 18 mars 2027 kl 9-12 efter frukost i mötesplanen';
    const inRow = await prepared().said('maja', `${row} i Norrskog`);
    expect(inRow).toContain('onsdag 15 september 2027 kl. 13.30');
    expect(inRow).toContain('inte en tisdag');
    expect(inRow).toContain('Kunde inte läsas och läggs inte in: ”efter frukost”.');
  });

  it('no row of a plan is lost before or among closing words, and by when to answer is no meeting', async () => {
    const above = 'lägg in mötesplan för Norrskog:\n15 feb 2028 kl 9, Stadshuset';
    const patterns = await prepared().said(
      'maja',
      `${above}\ntredje onsdagen i april kl 13\nvi hörs på måndag\nsista tisdagen i november`,
    );
    expect(patterns).toContain('Lägga in 3 möten i planen?');
    expect(patterns).toContain('onsdag 19 april 2028 kl. 13.00');
    expect(patterns).toContain('tisdag 28 november 2028');
    expect(patterns).not.toContain('inte en måndag');
    expect(patterns).toContain('”vi hörs på måndag”');
    for (const words of [
      'nästa ons i maj',
      'Bekräfta gärna till mig före torsdag 4/12',
      'hör av er innan den 10 december',
    ]) {
      const shown = await prepared().said('maja', `${above}\n12 juni kl 9\n${words}`);
      expect(shown, words).toContain('Lägga in 2 möten i planen?');
      expect(shown).toMatch(/tisdag 15 februari 2028 kl\. 09\.00, Stadshuset"/);
      expect(shown).toMatch(/måndag 12 juni 2028 kl\. 09\.00"/);
      expect(shown).toMatch(new RegExp(`(?:Kunde inte läsas och läggs inte in|Blir inget möte): ”${words}”`));
    }
  });

  it('a day of a plan that has been is told, and not laid in', async () => {
    const text =
      'lägg in mötesplan för Norrskog:\n15 april 2020 kl 9, Stadshuset\n15 feb 2028 kl 9, Stadshuset';
    const shown = await prepared().said('maja', text);
    expect(shown).toContain('Lägga in 1 möte i planen?');
    expect(shown).toContain('Har redan varit och läggs inte in: 15 april 2020.');
  });

  it('several lines that begin with a day are a plan, each with its own hours and place', async () => {
    const days = [
      'tors 4 mars 2027 9-12 Folkets hus i Åsele',
      '14 april 2027 13-15.30',
      'on 2 juni 2027 13-16.15, rum 12',
      '16 september 2027 9.30-12 (heldag internat)',
    ].join('\n');
    for (const above of ['Lägg in planen i Norrskog:', 'så här ser planen ut för Norrskog:']) {
      const shown = await prepared().said('maja', `${above}\n${days}`);
      expect(shown, above).toContain('Lägga in 4 möten i planen?');
      expect(shown).toContain('torsdag 4 mars 2027 kl. 09.00–12.00, Folkets hus i Åsele');
      expect(shown).toMatch(/onsdag 14 april 2027 kl\. 13\.00–15\.30"/);
      expect(shown).toContain('onsdag 2 juni 2027 kl. 13.00–16.15, rum 12');
      expect(shown).toMatch(/torsdag 16 september 2027 kl\. 09\.30–12\.00"/);
      expect(shown).toContain('Kunde inte läsas och läggs inte in: ”heldag internat”.');
    }
  });

  it('tells first of all of another board’s meeting that was laid in since the plan was looked over', async () => {
    const text = 'Onsdag 5 maj 2027 kl. 9.00-12.00, Stadshuset';
    const looked = [];
    for (const boardId of ['norrskog', 'kustlandet'])
      looked.push(await prepared().press('maja', 'meeting.plan-preview', { boardId, text }));
    const receipts = [];
    for (const one of looked)
      receipts.push(await prepared().press('maja', 'meeting.plan-add', data(one, 'meeting.plan-add')));
    expect(receipts[0]?.text).not.toContain('annat styrelsemöte samma dag');
    expect(receipts[1]?.text).toMatch(
      /^1 möte är inlagt[^|]* \| Onsdag 5 maj 2027: [^|]*annat styrelsemöte samma dag: Samordningsförbundet Norrskog\./,
    );
  });

  it('on one line each day has its own hours and place, and none another’s', async () => {
    const row =
      'lägg in mötena 4 mars 2027 9-12, Folkets hus, 14 april 2027 kl 13 till 15.30 i Åsele och 2 juni 2027 kl 13-16 i Norrskog';
    const shown = await prepared().said('maja', row);
    expect(shown).toContain('Lägga in 3 möten i planen?');
    expect(shown).toMatch(/2 juni 2027 kl\. 13\.00–16\.00"/);
    const two = await prepared().said(
      'maja',
      'lägg in möten 4 mars 2027 9-11.30 och 14 april 2027 13-15.45 i Granås bygdegård i Norrskog',
    );
    expect(two).toMatch(/4 mars 2027 kl\. 09\.00–11\.30"/);
    expect(two).toContain('14 april 2027 kl. 13.00–15.45, Granås bygdegård');
  });

  it('plan pasted is previewed line by line and laid in once', async () => {
    const text =
      'Sammanträdesplan 2026\nTorsdag 16 april kl. 13.00-16.00, Stadshuset\nTorsdag 14 maj kl. 13.00 (Kristi himmelsfärdsdag)\nTorsdag 11 juni 2026';
    const preview = await prepared().press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text });
    expect(preview.text).toContain('Lägga in 3 möten i planen?');
    expect(preview.text).toContain('Kristi himmelsfärdsdag.');
    // Written in the chat it is the same plan, to be looked over; a ledamot is told who lays it in.
    const ofBoard = text.replace('2026', 'för Norrskog 2026');
    const written = await prepared().said('maja', ofBoard);
    expect(written).toContain('Lägga in 3 möten i planen?');
    expect(written).toContain('torsdag 16 april 2026 kl. 13.00–16.00, Stadshuset');
    expect(await prepared().said('lars', ofBoard)).toContain('Bara kansliet kan ändra sammanträdesplanen.');
    const done = await prepared().press('maja', 'meeting.plan-add', data(preview, 'meeting.plan-add'));
    expect(done.text).toContain('3 möten är inlagda');
    expect(
      (await prepared().press('maja', 'meeting.plan-add', data(preview, 'meeting.plan-add'))).text,
    ).toContain('Alla möten fanns redan');
    expect(
      (await prepared().press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text: 'inget datum' }))
        .text,
    ).toContain('Jag hittar inga datum');
    expect(await prepared().said('lars', 'vilka möten har vi i april 2026')).toContain('16 april');
  });

  it('a plan with the day that a meeting has moved from does not lay it in again; asked for, the plan tells', async () => {
    const id = await prepared().made('2026-09-10');
    await prepared().press('maja', 'meeting.move', {
      ...form('2026-09-17'),
      meetingId: id,
      reason: 'Salen är upptagen.',
    });
    const text = '10 september 2026 kl. 13.00\n8 oktober 2026 kl. 13.00';
    const preview = await prepared().press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text });
    expect(preview.text).toContain('Lägga in 1 möte i planen?');
    expect(preview.text).toContain('flyttat till 17 september 2026, läggs inte in igen');
    await prepared().press('maja', 'meeting.plan-add', data(preview, 'meeting.plan-add'));
    const days = (await listMeetings(prepared().world.store, 'norrskog')).map(({ date }) => date);
    expect(days).toContain('2026-10-08');
    expect(days).not.toContain('2026-09-10');
    expect(await prepared().said('lars', 'vilka möten har vi i september 2026?')).toContain(
      '(flyttat från 10 september 2026)',
    );
    expect(await prepared().said('lars', 'när är mötet 10 september 2026?')).toContain(
      'är flyttat till torsdag 17 september 2026',
    );
  });

  it('a plan with another time for a meeting that is laid in shows both, and changes nothing', async () => {
    const id = await prepared().made('2026-10-15');
    const text = '15 oktober 2026 kl. 09.00\n22 oktober 2026 kl. 13.00';
    const preview = await prepared().press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text });
    const told =
      'torsdag 15 oktober 2026 kl. 09.00: finns redan som torsdag 15 oktober 2026 kl. 13.00–16.00, Stadshuset. Det mötet ändras inte här.';
    expect(preview.text).toContain(told);
    expect(preview.text).toContain('Lägga in 1 möte i planen?');
    expect(
      (await prepared().press('maja', 'meeting.plan-add', data(preview, 'meeting.plan-add'))).text,
    ).toContain(told);
    expect((await loadMeeting(prepared().world.store, id))?.state).toMatchObject({ start: '13:00' });
    await prepared().press('maja', 'meeting.cancel', { meetingId: id, reason: 'Prov.' });
  });

  it('a plan whose every row is of another board is laid in for none but that', async () => {
    const text = 'mötesplan Norrskog:\nKustlandet 3 mars 2027 kl 9\nKustlandet 19 maj 2027 kl 9';
    for (const verb of ['meeting.plan-preview', 'meeting.plan-add']) {
      const shown = await prepared().press('maja', verb, { boardId: 'norrskog', text });
      expect(shown.text, verb).toContain('Ingen av raderna gäller Samordningsförbundet Norrskog');
      const other = data(shown, 'meeting.plan-preview');
      const preview = await prepared().press('maja', 'meeting.plan-preview', other);
      expect(preview.text, verb).toContain('Lägga in 2 möten i planen?');
      expect(preview.text, verb).toContain('Samordningsförbundet Kustlandet');
    }
  });

  it('a new meeting is on none of the days told of the presidium, and on no 29 February that is none', async () => {
    const card = await prepared().said(
      'maja',
      'Norrskog: nytt möte 18 mars 2026 kl 13 i Granås och presidiet 2 mars 2026',
    );
    expect(card).toContain('"value":"2026-03-18"');
    expect(card).not.toContain('sedan återstår');
    expect(await prepared().said('maja', 'Norrskog: nytt möte 29 februari kl 13')).toContain(
      'Det finns ingen 29 februari 2026 i kalendern',
    );
  });

  it('a plan longer than what is read of a message is taken whole, or told to be too long', async () => {
    const months = [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'augusti',
      'september',
      'oktober',
      'november',
    ];
    const lines = months.flatMap((month) =>
      [12, 19].map((day) => `${day} ${month} 2029 kl. 13.00–16.00, Stadshuset, rum Granen på andra våningen`),
    );
    const text = ['Sammanträdesplan 2029', ...lines].join('\n');
    expect(text.length).toBeGreaterThan(1200);
    const shown = await prepared().said('maja', `${text} i Norrskog`);
    expect(shown).toContain('Lägga in 20 möten i planen?');
    expect(shown).toContain('19 november 2029');
    const long = ['Sammanträdesplan 2029', ...lines, ...Array(900).fill('Samma sal.')].join('\n');
    expect(await prepared().said('maja', `${long} i Norrskog`)).toContain(
      'Planen är för lång för ett meddelande',
    );
  });
}
