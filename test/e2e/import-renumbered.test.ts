import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { type PapersSent, papersSent } from './support/papers-sent.ts';
import { kallelse } from './support/papers-written.ts';
import { data } from './support/preparing-world.ts';

const inMarch = (...headings: string[]) => kallelse('2026-03-12', '13.00–16.00', headings);

const contents: Readonly<Record<string, string>> = {
  'mars.txt': inMarch('Öppnande', 'Ansökan från Lovskolan', 'Personalfråga kansliet', 'Övriga frågor'),
  'mars-ny.txt': inMarch(
    'Öppnande',
    'Hyra av båthus',
    'Ansökan från Lovskolan',
    'Personalfråga om kansliet',
    'Övriga frågor',
  ),
  'mars-utan.txt': inMarch('Öppnande', 'Hyra av båthus', 'Personalfråga om kansliet', 'Övriga frågor'),
  'mars-igen.txt': inMarch('Öppnande', 'Ansökan från Lovskolan', 'Hyra av båthus', 'Övriga frågor'),
  'mars-liknar.txt': inMarch('Öppnande', 'Lovskolans sommar', 'Hyra av båthus', 'Övriga frågor'),
  'mars-om.txt': inMarch('Öppnande', 'Flytten', 'Övriga frågor'),
  'mars-annan.txt': inMarch('Öppnande', 'Ansökan från Lovskolan', 'Bemanning', 'Hyra av båthus'),
};

let w: PapersSent;
beforeAll(async () => {
  w = await papersSent((path) => contents[path]);
});
afterAll(() => w.close());

describe('a corrected kallelse that numbers the ärenden anew (KL 6:28: jäv is in the ärende)', () => {
  it('says what becomes of which, and jäv, ersättare and what is internal follow their ärende', async () => {
    const meetingId = 'meeting/norrskog/2026-03-12';
    await w.save((await w.sent('mars.txt')).draftId);
    await w.press(
      'maja',
      'notice.send',
      data(await w.press('maja', 'notice.preview', { meetingId }), 'notice.send'),
    );
    const report = { meetingId, item: '2', ground: 'PARTY_OR_INTEREST' };
    const receipt = await w.press('karim', 'recusal.report', report);
    const state = () => loadMeeting(w.world.store, meetingId).then((found) => found?.state);
    const form = await w.press('maja', 'meeting.item-form', { meetingId, itemId: 'kallelse-3' });
    const heading = 'Personalfråga kansliet';
    await w.press('maja', 'meeting.item-save', {
      ...data(form, 'meeting.item-save'),
      heading,
      visible: 'BOARD',
    });
    const corrected = await w.sent('mars-ny.txt');
    expect(corrected.shown).toContain('Nytt ärende: Hyra av båthus.');
    expect(corrected.shown).toContain('Redan intern: 4 Personalfråga om kansliet.');
    expect(corrected.shown).toMatch(/"title":"\d Hyra av båthus","value":"\d"/);
    expect(corrected.shown).toContain(
      'Ändrade punkter: 2 Ansökan från Lovskolan får nummer 3; 3 Personalfråga kansliet heter Personalfråga om kansliet och får nummer 4. Jäv som är anmäld följer ärendet.',
    );
    await w.save(corrected.draftId);
    expect(await state()).toMatchObject({
      matters: [{ item: { number: '3', heading: 'Ansökan från Lovskolan' }, recusals: [{ inEffect: true }] }],
      agenda: { items: [{}, { internal: false }, { internal: false }, { number: '4', internal: true }, {}] },
    });
    // Who is jävig, and who is asked there, hears of the new number; the question is answered under that.
    expect(await w.told('karim')).toContain(
      'Punkt 2 har fått ett nytt nummer, och din jävsanmälan följer med ärendet. Punkt 3, Ansökan från Lovskolan',
    );
    const asked = await w.told('sofia');
    expect(asked).toContain('Punkt 2 har fått ett nytt nummer. Kan du tjänstgöra i ärendet? Punkt 3');
    expect(asked).toContain('"item":"3"');
    // A button from before is of its ärende, and not of the one that bears the number now.
    const older = data(receipt, 'recusal.withdraw');
    const withdrawn = await w.press('karim', 'recusal.withdraw', older);
    expect(withdrawn.text).toContain('Din jävsanmälan är återtagen: Punkt 3, Ansökan från Lovskolan');
    const again = await w.press('karim', 'recusal.report', { ...report, ...older });
    expect(again.text).toContain('Din jävsanmälan är registrerad: Punkt 3, Ansökan från Lovskolan');
    // An older one that carries the number alone is of no ärende before that is chosen: two have had the number.
    const unsure = await w.press('eva', 'recusal.report', report);
    expect(unsure.text).toContain('Dagordningen har ändrats sedan kortet skickades. Inget har registrerats.');
    expect(unsure.verbs.map(({ verb, data: of }) => [verb, (of as { item?: string }).item])).toEqual([
      ['recusal.form', '2'],
      ['recusal.form', '3'],
    ]);
    expect(await state()).toMatchObject({
      matters: [{ recusals: [{ person: { personId: 'karim-nasser' } }] }],
    });
    const preview = JSON.stringify(await w.press('maja', 'notice.preview', { meetingId }));
    expect(preview).toContain('Nya nummer: Ansökan från Lovskolan är punkt 3 (var 2)');
    // What is internal stays so under a heading of which nobody can tell that it is the same.
    expect((await w.sent('mars-annan.txt')).shown).toContain(
      'Blir intern tills du ändrar det: 3 Bemanning. 4 Personalfråga om kansliet är intern och står inte i filen.',
    );
    // Left out, it ends: each is told so, and whoever read it in knows.
    const out = await w.save((await w.sent('mars-utan.txt')).draftId);
    expect(out.text).toContain('3 Ansökan från Lovskolan: Jäv var anmält av Karim Nasser.');
    expect(out.text).toContain('Behövs inte längre i ärendet, och får veta det: Sofia Berg.');
    expect(await w.told('karim')).toContain('Ärendet utgår, och därmed din jävsanmälan. Punkt 3');
    expect(await w.told('sofia')).toContain('Ärendet utgår, och du behöver inte svara på frågan');
    expect(await w.told('eva')).toContain('Ärendet utgår. Punkt 3, Ansökan från Lovskolan');
    expect(await w.told('maja')).not.toContain('Ärendet utgår.');
    // There again, it is the same ärende: the jäv holds again, and whoever is needed is asked anew.
    const again2 = await w.sent('mars-igen.txt');
    expect(again2.shown).toContain('Tillbaka på dagordningen: 2 Ansökan från Lovskolan. Jäv som var anmält');
    expect((await w.save(again2.draftId)).text).toContain(
      '2 Ansökan från Lovskolan: Jävsanmälan gäller igen: Karim Nasser. Tillfrågas att tjänstgöra: Sofia Berg.',
    );
    expect(await w.told('karim')).toContain('Ärendet är tillbaka på dagordningen. Punkt 2, Ansökan från');
    expect(await w.told('sofia')).toContain(
      'Kan du tjänstgöra för Karim Nasser? Punkt 2, Ansökan från Lovskolan',
    );
    expect(await state()).toMatchObject({
      matters: [{ item: { number: '2' }, recusals: [{ inEffect: true }] }],
    });
    // A file that has been read before holds again, or nothing is said to be saved.
    expect((await w.sent('mars-utan.txt')).shown).toContain(
      'Filen finns redan i registret, men något annat gäller nu. Ska den gälla igen, så skicka den igen och skriv rätta.',
    );
    const back = await w.sent('mars-utan.txt', 'rätta');
    expect(back.shown).toContain('Nytt ärende: Personalfråga om kansliet.');
    const receipt2 = await w.save(back.draftId);
    expect(receipt2.text).toContain(
      'tas bort från dagordningen: 2 Ansökan från Lovskolan (där jäv är anmäld)',
    );
    const headings = async () => {
      const found = await state();
      return found && found.status !== 'NONE' ? found.agenda.items?.map(({ heading }) => heading) : [];
    };
    const then = ['Öppnande', 'Hyra av båthus', 'Personalfråga om kansliet', 'Övriga frågor'];
    expect(await headings()).toEqual(then);
    expect(await w.told('karim')).toContain('Ärendet utgår, och därmed din jävsanmälan. Punkt 2');
    expect((await w.sent('mars-utan.txt')).shown).toContain(
      'Filen finns redan i registret, och inget har ändrats.',
    );
    await w.save(back.draftId);
    expect(await headings()).toEqual(then);
    // In other words it is another ärende: whoever had reported jäv is asked, and the kansli is told.
    const like = await w.sent('mars-liknar.txt');
    const alike =
      '2 Lovskolans sommar liknar 2 Ansökan från Lovskolan, där Karim Nasser hade anmält jäv. Jävet följer inte med till ett nytt ärende: Karim Nasser får frågan.';
    expect(like.shown).toContain(alike);
    expect((await w.save(like.draftId)).text).toContain(alike);
    const question = await w.told('karim');
    expect(question).toContain('Kan du vara jävig? Ärendet liknar ett där du hade anmält jäv. Punkt 2');
    expect(question).toContain('"verb":"recusal.none"');
  }, 60_000);
});

it('a kallelse of a day whose meeting is cancelled is said to make another, before it is saved and after', async () => {
  const id = 'meeting/norrskog/2026-03-12';
  await w.press('maja', 'meeting.cancel', { meetingId: id, reason: 'För få ärenden' });
  const told =
    /Mötet 12.mars.2026 är inställt, så kallelsen blir ett nytt möte den dagen\. De som fick besked/;
  const { shown, draftId } = await w.sent('mars-om.txt');
  expect(shown).toMatch(told);
  expect(shown).not.toContain('Inget är osäkert');
  const saved = await w.save(draftId);
  expect(saved.text).toMatch(told);
  expect(data(saved, 'notice.preview')).toEqual({ meetingId: `${id}-2` });
  // Now the day has a meeting: the file is its own, and a corrected one is of it.
  expect((await w.sent('mars-om.txt', 'rätta')).shown).not.toMatch(told);
  const form = await w.press('maja', 'meeting.plan-preview', {
    boardId: 'norrskog',
    text: '12 mars 2026 kl. 10',
  });
  expect(form.text).not.toContain('Styrelsens möte den dagen är inställt');
  // Once it has been, the next meeting is not that one.
  w.world.clock.set('2026-03-13T09:00:00+01:00' as never);
  const asked = await w.said('maja', 'är mötet 12 mars inställt?');
  expect(asked).toMatch(/Mötet torsdag 12.mars.* är inställt/);
  expect(asked).not.toMatch(/Nästa möte är torsdag 12.mars/);
  expect(await w.said('maja', 'har ni ställt in mötet den 12 mars?')).toMatch(
    /Mötet torsdag 12.mars.* är inställt/,
  );
}, 60_000);
