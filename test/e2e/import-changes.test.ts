import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { later, MINUTE } from '../../src/kernel/index.ts';
import { listMeetings, loadMeeting } from '../../src/meeting/index.ts';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

const DAY = '2026-02-12';
const ID = `meeting/norrskog/${DAY}`;

const notice = (hours: string, ...headings: string[]) =>
  `Samordningsförbundet Norrskog
Styrelsen

Kallelse till sammanträde

Sammanträdesdatum
${DAY}

Plats och tid
Stadshuset, kl. ${hours}

Dagordning

${headings.map((heading, at) => `${at + 1}. ${heading}\n\nFörslag till beslut\natt godkänna förslaget om ${heading.toLowerCase()}.\n`).join('\n')}`;

const inMarch = (...headings: string[]) => notice('13.00–16.00', ...headings).replace(DAY, '2026-03-12');

const inApril = (place: string) =>
  notice('13.00–16.00', 'Öppnande', 'Budget 2026', 'Avslutande')
    .replace(DAY, '2026-04-16')
    .replace('Stadshuset, kl.', `${place}, kl.`);

const PLAN = `Sammanträdesplan 2026

Samordningsförbundet Norrskog, styrelsen

torsdag 12 februari 2026 kl. 09.00–12.00, Stadshuset
lördag 6 juni 2026 heldag kl. 13.00–16.00, Stadshuset
torsdag 10 september 2026 halv två till fyra, Stadshuset
`;

/** A protokoll that does not say at which hour its meeting began. */
const minutes = (...headings: string[]) =>
  `Samordningsförbundet Norrskog
Styrelsen

Protokoll fört vid sammanträde

Sammanträdesdatum
${DAY}

Plats
Stadshuset

Beslutande
Eva Lind, ordförande
Karim Nasser

${headings.map((heading) => `${heading}\n\nBeslut\nStyrelsen beslutar att godkänna det.\n`).join('\n')}`;

const contents: Readonly<Record<string, string>> = {
  'forsta.txt': notice('13.00–16.00', 'Öppnande', 'Budget 2026', 'Lokaler', 'Avslutande'),
  'andra.txt': notice('15.00–17.00', 'Öppnande', 'Budget 2026', 'Ny stadga', 'Avslutande'),
  'sluten.txt': notice('9.00–11.00', 'Öppnande', 'Personalfråga (bakom stängda dörrar, OSL 39 kap.)').replace(
    DAY,
    '2026-05-07',
  ),
  'tredje.txt': notice('13.00–16.00', 'Öppnande', 'Budget 2026', 'Ny stadga', 'Avslutande'),
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
  'april.txt': inApril('Stadshuset'),
  'april-annan.txt': inApril('Biblioteket i Fors'),
  'formiddag.txt': notice('09.00–11.00', 'Upptakt', 'Reglemente', 'Lokalfrågan', 'Slutord'),
  'kvall.txt': notice('18.00–19.00', 'Samling', 'Budgetläget', 'Nästa år'),
  'plan.txt': PLAN,
  'protokoll.txt': minutes('§ 21 Öppnande', '§ 22 Slutord'),
  'protokoll-kvall.txt': minutes('§ 41 Samling', '§ 42 Nästa år'),
  'protokoll-tredje.txt': minutes('§ 61 Rundvandring'),
  'protokoll-fjarde.txt': minutes('§ 121 Öppnande', '§ 122 Slutord'),
};

let w: PreparingWorld;
let files: Server;
let address = '';

beforeAll(async () => {
  files = createServer((request, response) => response.end(contents[(request.url ?? '/').slice(1)]));
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  w = await preparingWorld();
});
afterAll(async () => {
  await w.close();
  await new Promise((resolve) => files.close(resolve));
});

async function sent(name: string, words = '') {
  const shown = await w.said('maja', words, [
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl: `${address}/${name}`, fileType: 'txt' },
    },
  ]);
  const draftId = /"draftId":"([^"]+)"/.exec(shown)?.[1];
  const kept = [...shown.matchAll(/"title":"([^"]+)","value":"((?:kallelse-|item-)?[^"]+)"/g)];
  return { shown, draftId, kept: new Map(kept.map(([, title = '', value = '']) => [title, value])) };
}

const save = (draftId: string | undefined, more: object = {}) =>
  w.press('maja', 'record.confirm', { draftId, ...more });

async function meeting() {
  const state = (await loadMeeting(w.world.store, ID))?.state;
  if (!state || state.status === 'NONE') throw new Error('no meeting');
  return state;
}

describe('a kallelse that is read in for a meeting to which people have been called', () => {
  it('changes neither hours nor place, names what goes and comes, and leads on to the move and the new version', async () => {
    const first = await save((await sent('forsta.txt')).draftId);
    // One that is only read in counts as sent: whoever saved it is told so, and how it goes from here.
    expect(first.text).toContain('Kallelsen räknas som skickad: Klubban skickar den inte av sig självt');
    expect(data(first, 'notice.preview')).toEqual({ meetingId: ID });
    expect(await w.said('maja', 'har kallelsen i Norrskog gått ut?')).toContain(
      'Den är inläst och räknas som skickad',
    );
    expect(await w.said('karim', 'har kallelsen i Norrskog gått ut?')).not.toContain('räknas som skickad');
    await w.press('maja', 'meeting.item-add', {
      meetingId: ID,
      itemId: 'bilar',
      place: 'kallelse-3',
      heading: 'Bilar',
    });
    const preview = await w.press('maja', 'notice.preview', { meetingId: ID });
    await w.press('maja', 'notice.send', data(preview, 'notice.send'));
    const second = await sent('andra.txt');
    expect(second.shown).toContain(
      'Mötet är kallat till torsdag 12 februari 2026 kl. 13.00–16.00, Stadshuset',
    );
    expect(second.shown).toContain('I filen står torsdag 12 februari 2026 kl. 15.00–17.00');
    expect(second.shown).toContain('Nytt ärende: Ny stadga.');
    expect([...second.kept.keys()]).toEqual(expect.arrayContaining(['3 Lokaler', '3a Bilar']));
    // What was put on the agenda here is ticked by itself.
    expect(second.shown).toContain(`"value":"${second.kept.get('3a Bilar')}"`);
    const saved = await save(second.draftId, { 'd1-keep': second.kept.get('3a Bilar') });
    expect(saved.text).toContain('Det ändras inte av filen: flytta mötet');
    expect(saved.text).toContain('kvar på dagordningen: 3a Bilar');
    expect(saved.text).toContain('tas bort från dagordningen: 3 Lokaler');
    expect(saved.text).toContain('De kallade får veta vad som är nytt när du skickar en ny version.');
    const { start, end, agenda } = await meeting();
    expect([start, end]).toEqual(['13:00', '16:00']);
    expect(agenda.items?.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1 Öppnande',
      '2 Budget 2026',
      '3a Bilar',
      '3 Ny stadga',
      '4 Avslutande',
    ]);
    // The receipt's buttons lead on, also where it is asked for again.
    const again = await save(second.draftId);
    expect(again.verbs.map(({ verb }) => verb)).toEqual(['meeting.move-form', 'notice.preview']);
    expect(data(again, 'meeting.move-form')).toMatchObject({ date: DAY, start: '15:00', end: '17:00' });
  }, 60_000);

  it('moves no meeting: of place there is one answer, whatever is asked, with what the file says beside it', async () => {
    await save((await sent('april.txt')).draftId);
    await w.said('karim', 'jag kommer till Norrskog den 16 april');
    await save((await sent('april-annan.txt')).draftId);
    for (const text of [
      'är vi på biblioteket den 16 april?',
      'varför är det på biblioteket den 16 april',
      'vilken lokal är det i Norrskog den 16 april',
      'biblioteket eller stadshuset i april?',
    ]) {
      const told = await w.said('karim', text);
      expect(told, text).toMatch(/Stadshuset\. Torsdag 16 april/u);
      if (/bibliotek/u.test(text))
        expect(told, text).toMatch(/står ”Biblioteket i Fors[^”]*”. Det som gäller står/u);
      else expect(told, text).not.toContain('Biblioteket');
    }
  }, 60_000);

  it('takes off what nobody ticks, and shows first what it changes that was not shown', async () => {
    const third = await sent('tredje.txt');
    expect(third.shown).not.toContain('Mötet är kallat till');
    await w.press('maja', 'meeting.item-add', { meetingId: ID, itemId: 'hyra', heading: 'Hyra' });
    const unseen = await save(third.draftId);
    expect(unseen.text).toContain('har inte visats för dig. Inget är sparat än.');
    expect((await meeting()).agenda.items?.map(({ heading }) => heading)).toContain('Hyra');
    expect((await save(third.draftId)).text).toContain('Sparat: 1 dokument.');
    expect((await meeting()).agenda.items?.map(({ heading }) => heading)).toEqual([
      'Öppnande',
      'Budget 2026',
      'Ny stadga',
      'Avslutande',
    ]);
  }, 60_000);
});

it('a plan in a file is shown line by line with what speaks against the days, and so is what came of it', async () => {
  const { shown, draftId } = await sent('plan.txt');
  const known = 'finns redan';
  expect(shown).toContain('torsdag 12 februari 2026 kl. 09.00–12.00');
  expect(shown).toMatch(new RegExp(`12 februari[^"]*(?:${known}|redan)`));
  expect(shown).toContain('Dagen är nationaldagen');
  expect(shown).toContain('”heldag” kunde inte läsas och läggs inte in');
  expect(shown).toContain('torsdag 10 september 2026 kl. 13.30–16.00, Stadshuset');
  const saved = await save(draftId);
  expect(saved.text).toContain('torsdag 10 september 2026 kl. 13.30–16.00, Stadshuset');
  expect((await meeting()).start).toBe('13:00');
}, 60_000);

describe('a kallelse for a day on which there is a meeting already, at another hour and of other ärenden', () => {
  const ofDay = async () =>
    (await listMeetings(w.world.store, 'norrskog')).filter(({ date }) => date === DAY);
  const told = 'Samma dag finns redan mötet kl. 13.00–16.00, Stadshuset.';

  it('says so, asks which it is, and stores nothing before that is chosen', async () => {
    const { shown, draftId } = await sent('formiddag.txt');
    expect(shown).toContain(`${told} Välj nedan om kallelsen gäller det eller ett annat möte.`);
    expect(shown).toContain('Det är samma möte');
    expect(shown).toContain('Det är ett annat möte');
    for (const more of [{}, { 'd1-meeting': '' }, { 'd1-meeting': 'meeting/kustlandet/2026-02-12' }]) {
      const open = await save(draftId, more);
      expect(open.text).toMatch(/Välj vilket möte Kallelse 12.februari.2026 gäller\. Inget är sparat\./);
    }
    expect(await ofDay()).toHaveLength(1);
    const saved = await save(draftId, { 'd1-meeting': 'another' });
    expect(saved.text).toContain(
      'Två möten samma dag: kallelsen är ett eget möte kl. 09.00–11.00, Stadshuset, och mötet kl. 13.00–16.00, Stadshuset står kvar.',
    );
    expect(saved.text).toContain('så ställ in det och skicka filen igen');
    expect((await save(draftId, { 'd1-meeting': ID })).text).toBe(saved.text);
    expect((await ofDay()).map(({ start }) => start)).toEqual(['09:00', '13:00']);
    // The same file is the meeting's that has it.
    expect((await sent('formiddag.txt')).shown).toContain('Filen finns redan i registret');
  }, 60_000);

  it('shows first what it changes where it is chosen to be the same, and makes no meeting', async () => {
    const { shown, draftId } = await sent('kvall.txt');
    expect(shown).toContain(
      'Samma dag finns redan två möten: kl. 09.00–11.00, Stadshuset; kl. 13.00–16.00, Stadshuset.',
    );
    expect(shown).toContain('Det är mötet kl. 13.00–16.00, Stadshuset');
    const unseen = await save(draftId, { 'd1-meeting': ID });
    expect(unseen.text).toContain('har inte visats för dig. Inget är sparat än.');
    expect(unseen.text).toContain('Nya ärenden: Samling; Budgetläget; Nästa år.');
    const saved = await save(draftId, { 'd1-meeting': ID });
    expect(saved.text).toContain('Kallelsen gäller mötet kl. 13.00–16.00, Stadshuset, som redan fanns.');
    expect(await ofDay()).toHaveLength(2);
    expect((await meeting()).agenda.items?.map(({ heading }) => heading)).toContain('Budgetläget');
  }, 60_000);
});

describe('words about a day on which there are two meetings', () => {
  it('undo what was just done without asking which', async () => {
    await w.said('maja', 'bilaga till punkt 2 på mötet 12 februari kl 9', [w.file('karta.pdf')]);
    const state = (await loadMeeting(w.world.store, `${ID}-2`))?.state;
    const items = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
    const [item] = items.filter(({ papers }) => papers.length > 0);
    const data = { meetingId: `${ID}-2`, itemId: item?.id, label: item?.papers[0]?.label };
    w.world.clock.set(later(w.world.clock.now(), MINUTE));
    await w.press('maja', 'meeting.paper-remove', data);
    expect(await w.said('maja', 'ångra')).toContain('Lägga tillbaka bilaga');
  }, 60_000);

  const which = 'Vilket möte gäller det?';
  const place = { boardId: 'norrskog', meetingId: `${ID}-2` };

  it('of the next meeting mean the one that begins first', async () => {
    expect(await w.said('maja', 'när är nästa möte i Norrskog?')).toMatch(/12.februari.2026 kl\..09\.00/);
  }, 60_000);

  it('are asked which, with the hour, and the answer is of the one that is chosen', async () => {
    for (const text of [
      'ställ in mötet 12 februari',
      'flytta mötet 12 februari till 13 februari kl 9',
      'visa dagordningen 12 februari',
    ]) {
      const asked = await w.said('maja', text);
      expect(asked).toContain(which);
      expect(asked.search(/Kl\.\s09/)).toBeLessThan(asked.search(/Kl\.\s13/));
      expect(asked).toMatch(/Kl\.\s09\.00–11\.00, Stadshuset/);
      expect(asked).toMatch(/Kl\.\s13\.00–16\.00, Stadshuset/);
    }
    expect(await w.said('maja', 'kl 9')).toContain('Upptakt');
    const early = await w.press('maja', 'conversation.board', {
      text: 'ställ in mötet 12 februari',
      ...place,
    });
    expect(early.text).toMatch(/Ställa in mötet torsdag 12.februari.2026 kl\..09\.00/);
    const elsewhere = { ...place, meetingId: 'meeting/kustlandet/2026-02-12' };
    const astray = await w.press('maja', 'conversation.board', {
      text: 'ställ in mötet 12 februari',
      ...elsewhere,
    });
    expect(astray.text).toContain(which);
  }, 60_000);

  it('need not be asked where the hour is said, of an act and of a question', async () => {
    expect(await w.said('maja', 'ställ in mötet 12 februari kl 13')).toMatch(
      /Ställa in mötet torsdag 12.februari.2026 kl\..13\.00/,
    );
    const moved = await w.said('maja', 'flytta mötet 12 februari kl 9 till 19 februari kl 10');
    expect(moved).toContain(`"meetingId":"${ID}-2"`);
    expect(moved).toContain('2026-02-19');
    expect(await w.said('maja', 'vad ska vi ta upp på förmiddagsmötet 12 februari')).toContain('Upptakt');
    expect(await w.said('maja', 'visa dagordningen 12 februari kl 13')).toContain('Budgetläget');
  }, 60_000);

  it('an answer is of the one that is chosen, or of both where both are said, and of none before', async () => {
    const of = async (id: string) => {
      const state = (await loadMeeting(w.world.store, id))?.state;
      return state && state.status !== 'NONE' ? state.attendance.answers.map(({ answer }) => answer) : [];
    };
    const both = async () => [await of(ID), await of(`${ID}-2`)];
    const text = 'jag har förhinder den 12 februari';
    const asked = await w.said('karim', text);
    expect(asked).toContain(which);
    expect(asked).toContain('Välj ett eller båda');
    expect(asked).toContain('Båda mötena');
    expect(await both()).toEqual([[], []]);
    await w.press('karim', 'conversation.board', { text, ...place });
    expect(await both()).toEqual([[], ['ABSENT']]);
    const pressed = { text: 'jag kommer den 12 februari på båda mötena', boardId: 'norrskog' };
    await w.press('karim', 'conversation.board', pressed);
    expect(await both()).toEqual([['COMING'], ['COMING']]);
    await w.said('karim', 'jag har förhinder till båda mötena den 12 februari');
    expect(await both()).toEqual([['ABSENT'], ['ABSENT']]);
  }, 60_000);
});

describe('a protokoll of a day on which there are two meetings', () => {
  const heldOf = async () =>
    Object.fromEntries(
      await Promise.all(
        [ID, `${ID}-2`].map(async (id) => {
          const state = (await loadMeeting(w.world.store, id))?.state;
          return [
            id,
            state?.status === 'CLOSED' ? state.minutes.paragraphs.map(({ number }) => number) : null,
          ];
        }),
      ),
    );

  it('without its hour is asked about, and is of the one that is chosen', async () => {
    const { shown, draftId } = await sent('protokoll.txt');
    expect(shown).toContain('Välj nedan om protokollet gäller ett av dem eller ett annat möte.');
    expect(shown).toContain('Vilket möte gäller protokollet?');
    const saved = await save(draftId, { 'd1-meeting': `${ID}-2` });
    expect(saved.text).toContain('Protokollet gäller mötet kl. 09.00–11.00, Stadshuset, som redan fanns.');
    expect(await heldOf()).toEqual({ [ID]: null, [`${ID}-2`]: [21, 22] });
  }, 60_000);

  it('is of the only one left without; where each has its own with other §§ it is asked whether it replaces one', async () => {
    const { shown, draftId } = await sent('protokoll-kvall.txt');
    expect(shown).not.toContain('Vilket möte gäller protokollet?');
    await save(draftId);
    expect(await heldOf()).toEqual({ [ID]: [41, 42], [`${ID}-2`]: [21, 22] });
    const third = await sent('protokoll-tredje.txt');
    expect(third.shown).toContain('Samma dag finns redan två möten');
    expect(third.shown).toContain('De har egna protokoll med andra §§.');
    expect(third.shown).toContain(
      'Välj nedan om det ersätter ett av protokollen eller gäller ett annat möte.',
    );
    expect((await save(third.draftId)).text).toContain('Inget är sparat');
    expect((await save(third.draftId, { 'd1-meeting': 'another' })).text).toContain('Sparat: 1 dokument.');
    expect(await heldOf()).toEqual({ [ID]: [41, 42], [`${ID}-2`]: [21, 22] });
    const fourth = await sent('protokoll-fjarde.txt');
    const saved = await save(fourth.draftId, { 'd1-meeting': `${ID}-2` });
    expect(saved.text).toContain('Protokollet ersätter det som fanns från mötet kl. 09.00–11.00');
    expect(await heldOf()).toEqual({ [ID]: [41, 42], [`${ID}-2`]: [121, 122] });
  }, 60_000);
});

describe('a kallelse whose heading says that an ärende is not everybody’s', () => {
  it('has it kept from the channel, and says so before it is saved and after', async () => {
    const { shown, draftId } = await sent('sluten.txt');
    const told = 'Personalfråga (bakom stängda dörrar, OSL 39 kap.): intern, eftersom rubriken säger det.';
    expect(shown).toContain(told);
    expect((await save(draftId)).text).toContain(told);
    const loaded = await loadMeeting(w.world.store, 'meeting/norrskog/2026-05-07');
    expect(loaded?.state).toMatchObject({ agenda: { items: [{ internal: false }, { internal: true }] } });
  });
});

describe('a corrected kallelse that numbers the ärenden anew (KL 6:28: jäv is in the ärende)', () => {
  it('says what becomes of which, and jäv, ersättare and what is internal follow their ärende', async () => {
    const meetingId = 'meeting/norrskog/2026-03-12';
    await save((await sent('mars.txt')).draftId);
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
    const corrected = await sent('mars-ny.txt');
    expect(corrected.shown).toContain('Nytt ärende: Hyra av båthus.');
    expect(corrected.shown).toContain('Redan intern: 4 Personalfråga om kansliet.');
    expect(corrected.shown).toMatch(/"title":"\d Hyra av båthus","value":"\d"/);
    expect(corrected.shown).toContain(
      'Ändrade punkter: 2 Ansökan från Lovskolan får nummer 3; 3 Personalfråga kansliet heter Personalfråga om kansliet och får nummer 4. Jäv som är anmäld följer ärendet.',
    );
    await save(corrected.draftId);
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
    expect((await sent('mars-annan.txt')).shown).toContain(
      'Blir intern tills du ändrar det: 3 Bemanning. 4 Personalfråga om kansliet är intern och står inte i filen.',
    );
    // Left out, it ends: each is told so, and whoever read it in knows.
    const out = await save((await sent('mars-utan.txt')).draftId);
    expect(out.text).toContain('3 Ansökan från Lovskolan: Jäv var anmält av Karim Nasser.');
    expect(out.text).toContain('Behövs inte längre i ärendet, och får veta det: Sofia Berg.');
    expect(await w.told('karim')).toContain('Ärendet utgår, och därmed din jävsanmälan. Punkt 3');
    expect(await w.told('sofia')).toContain('Ärendet utgår, och du behöver inte svara på frågan');
    expect(await w.told('eva')).toContain('Ärendet utgår. Punkt 3, Ansökan från Lovskolan');
    expect(await w.told('maja')).not.toContain('Ärendet utgår.');
    // There again, it is the same ärende: the jäv holds again, and whoever is needed is asked anew.
    const again2 = await sent('mars-igen.txt');
    expect(again2.shown).toContain('Tillbaka på dagordningen: 2 Ansökan från Lovskolan. Jäv som var anmält');
    expect((await save(again2.draftId)).text).toContain(
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
    expect((await sent('mars-utan.txt')).shown).toContain(
      'Filen finns redan i registret, men något annat gäller nu. Ska den gälla igen, så skicka den igen och skriv rätta.',
    );
    const back = await sent('mars-utan.txt', 'rätta');
    expect(back.shown).toContain('Nytt ärende: Personalfråga om kansliet.');
    const receipt2 = await save(back.draftId);
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
    expect((await sent('mars-utan.txt')).shown).toContain(
      'Filen finns redan i registret, och inget har ändrats.',
    );
    await save(back.draftId);
    expect(await headings()).toEqual(then);
    // In other words it is another ärende: whoever had reported jäv is asked, and the kansli is told.
    const like = await sent('mars-liknar.txt');
    const alike =
      '2 Lovskolans sommar liknar 2 Ansökan från Lovskolan, där Karim Nasser hade anmält jäv. Jävet följer inte med till ett nytt ärende: Karim Nasser får frågan.';
    expect(like.shown).toContain(alike);
    expect((await save(like.draftId)).text).toContain(alike);
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
  const { shown, draftId } = await sent('mars-om.txt');
  expect(shown).toMatch(told);
  expect(shown).not.toContain('Inget är osäkert');
  const saved = await save(draftId);
  expect(saved.text).toMatch(told);
  expect(data(saved, 'notice.preview')).toEqual({ meetingId: `${id}-2` });
  // Now the day has a meeting: the file is its own, and a corrected one is of it.
  expect((await sent('mars-om.txt', 'rätta')).shown).not.toMatch(told);
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
