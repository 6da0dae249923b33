import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, form, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let preparing = {} as PreparingWorld;
let { press, said, made, close } = preparing;

beforeAll(async () => {
  preparing = await preparingWorld();
  ({ press, said, made, close } = preparing);
});
afterAll(() => close());

describe('a meeting asked for by its day', () => {
  it('of a day that has one at another time is not laid in, and slips of the key are caught', async () => {
    await made('2026-05-28');
    const asked = await press('maja', 'meeting.create-preview', form('2026-05-28', { start: '09:00' }));
    expect(asked.text).toContain(
      'Styrelsen har redan ett möte den dagen: torsdag 28 maj 2026 kl. 13.00–16.00, Stadshuset.',
    );
    expect(data(asked, 'meeting.move-form')).toMatchObject({ start: '09:00' });
    expect((await press('maja', 'meeting.create', form('2026-05-28', { start: '09:00' }))).text).toContain(
      'Inget har lagts in',
    );
    expect((await press('maja', 'meeting.create-preview', form('3026-05-28'))).text).toContain(
      'Kontrollera året',
    );
    expect((await press('maja', 'meeting.create-preview', form('2026-05-29', { start: '' }))).text).toContain(
      'Skriv också när mötet börjar',
    );
  });

  it('asked for on a day that no calendar has, or on a red one, is told so at once', async () => {
    expect(await said('maja', 'nytt möte 31 februari kl 13 i Norrskog')).toContain(
      'Det finns ingen 31 februari i kalendern. Skriv en annan dag.',
    );
    expect(await said('maja', 'nytt möte 2026-02-30 kl 13 i Norrskog')).toContain(
      'ingen 2026-02-30 i kalendern',
    );
    const eve = await said('maja', 'nytt möte på julafton kl 13 i Norrskog');
    expect(eve).toContain('Dagen är julafton. Vill du ha mötet då ändå');
    expect(eve).toContain('2025-12-24');
    expect(await said('maja', 'lägg in ett möte på söndag kl 13 i Norrskog')).toContain(
      'Dagen är en söndag.',
    );
    expect(await said('maja', 'nytt möte annandag påsk kl 13 i Norrskog')).toContain('2026-04-06');
    const id = await made('2026-02-03');
    const move = await said('maja', 'flytta mötet 3 februari 2026 till 31 april i Norrskog');
    expect(move).toContain('Det finns ingen 31 april i kalendern.');
    expect(await said('maja', 'flytta mötet 3 februari 2026 till midsommarafton i Norrskog')).toContain(
      'Dagen är midsommarafton.',
    );
    expect((await press('maja', 'meeting.create-preview', form('2026-02-31'))).text).toContain(
      'Det finns ingen 2026-02-31 i kalendern.',
    );
    // In a pasted plan it would have passed unseen, and its hour gone to the next day.
    const text = 'Torsdag 31 april 2026 kl. 13.00, Stadshuset\n30 april 2026';
    const plan = await press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text });
    expect(plan.text).toContain('Det finns ingen 31 april 2026 i kalendern. Rätta texten först.');
    // Written in the chat it stands in the field to be put right as it was written, line by line.
    const lines = 'Mötesplan 2026\n12 mars kl. 13, Stadshuset\n31 april kl. 13, Stadshuset';
    expect(await said('maja', `${lines} i Norrskog`)).toContain(JSON.stringify(lines).slice(1, -1));
    await press('maja', 'meeting.cancel', { meetingId: id, reason: 'Prov.' });
  });

  it('asked for in a week is of the day that is said of it, and of none that is not', async () => {
    for (const [words, day] of [
      ['boka möte v 7 torsdag', '2026-02-12'],
      ['nytt möte torsdagen i vecka 7 kl 13-15', '2026-02-12'],
      ['boka möte onsdag nästa vecka', '2025-12-10'],
      ['nytt möte tis v.10 2027 kl 9', '2027-03-09'],
    ]) {
      expect(await said('maja', `Norrskog: ${words}`), words).toContain(`"value":"${day}"`);
    }
    for (const [words, remark] of [
      ['boka möte v 7', 'Veckan är 9 februari 2026–15 februari 2026. Välj dag.'],
      ['nytt möte fredagen samma vecka kl 9', 'Jag läste inte vilken vecka. Välj dag.'],
    ]) {
      const card = await said('maja', `Norrskog: ${words}`);
      expect(card, words).toContain(remark);
      expect(card, words).not.toMatch(/"value":"20\d\d-/);
    }
  });

  it('asked for at an hour that no clock has, or on another weekday than the day is, is told so', async () => {
    const hour = await said('maja', 'nytt möte i övermorgon kl 25 i Norrskog');
    expect(hour).toContain('Det finns ingen tid kl 25. Skriv tiden som 13.00.');
    expect(hour).toContain('"value":"2025-12-03"');
    expect(hour).not.toContain('02:00');
    const friday = 'Den 16 april 2026 är en torsdag, inte en fredag. Kontrollera dagen.';
    expect(await said('maja', 'nytt möte fredag 16 april 2026 kl 13 i Norrskog')).toContain(friday);
    const text = 'Fredag 16 april 2026 kl. 13.00, Stadshuset\nTorsdag 23 april 2026 kl. 13.00, Stadshuset';
    const plan = await press('maja', 'meeting.plan-preview', { boardId: 'norrskog', text });
    expect(plan.text).toContain(`torsdag 16 april 2026 kl. 13.00, Stadshuset. ${friday}`);
    expect(plan.text.match(/Kontrollera dagen/g)).toHaveLength(1);
    expect(await said('maja', 'lägg in mötena fredag 16 april 2026 och 23 april 2026 i Norrskog')).toContain(
      friday,
    );
    const faulty = await press('maja', 'meeting.plan-preview', {
      boardId: 'norrskog',
      text: '16 april 2026 kl. 13.75',
    });
    expect(faulty.text).toContain('Det finns ingen tid kl. 13.75. Rätta texten först.');
  });
});
