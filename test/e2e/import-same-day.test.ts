import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { later, MINUTE } from '../../src/kernel/index.ts';
import { listMeetings, loadMeeting } from '../../src/meeting/index.ts';
import { type PapersSent, papersSent } from './support/papers-sent.ts';
import { kallelse, protokoll } from './support/papers-written.ts';
import { data } from './support/preparing-world.ts';

const DAY = '2026-02-12';
const ID = `meeting/norrskog/${DAY}`;

const contents: Readonly<Record<string, string>> = {
  'forsta.txt': kallelse(DAY, '13.00–16.00', ['Öppnande', 'Budget 2026', 'Ny stadga', 'Avslutande']),
  'formiddag.txt': kallelse(DAY, '09.00–11.00', ['Upptakt', 'Reglemente', 'Lokalfrågan', 'Slutord']),
  'kvall.txt': kallelse(DAY, '18.00–19.00', ['Samling', 'Budgetläget', 'Nästa år']),
  'protokoll.txt': protokoll(DAY, '§ 21 Öppnande', '§ 22 Slutord'),
  'protokoll-kvall.txt': protokoll(DAY, '§ 41 Samling', '§ 42 Nästa år'),
  'protokoll-tredje.txt': protokoll(DAY, '§ 61 Rundvandring'),
  'protokoll-fjarde.txt': protokoll(DAY, '§ 121 Öppnande', '§ 122 Slutord'),
};

let w: PapersSent;
beforeAll(async () => {
  w = await papersSent((path) => contents[path]);
  await w.save((await w.sent('forsta.txt')).draftId);
  const preview = await w.press('maja', 'notice.preview', { meetingId: ID });
  await w.press('maja', 'notice.send', data(preview, 'notice.send'));
});
afterAll(() => w.close());

async function meeting() {
  const state = (await loadMeeting(w.world.store, ID))?.state;
  if (!state || state.status === 'NONE') throw new Error('no meeting');
  return state;
}

describe('a kallelse for a day on which there is a meeting already, at another hour and of other ärenden', () => {
  const ofDay = async () =>
    (await listMeetings(w.world.store, 'norrskog')).filter(({ date }) => date === DAY);
  const told = 'Samma dag finns redan mötet kl. 13.00–16.00, Stadshuset.';

  it('says so, asks which it is, and stores nothing before that is chosen', async () => {
    const { shown, draftId } = await w.sent('formiddag.txt');
    expect(shown).toContain(`${told} Välj nedan om kallelsen gäller det eller ett annat möte.`);
    expect(shown).toContain('Det är samma möte');
    expect(shown).toContain('Det är ett annat möte');
    for (const more of [{}, { 'd1-meeting': '' }, { 'd1-meeting': 'meeting/kustlandet/2026-02-12' }]) {
      const open = await w.save(draftId, more);
      expect(open.text).toMatch(/Välj vilket möte Kallelse 12.februari.2026 gäller\. Inget är sparat\./);
    }
    expect(await ofDay()).toHaveLength(1);
    const saved = await w.save(draftId, { 'd1-meeting': 'another' });
    expect(saved.text).toContain(
      'Två möten samma dag: kallelsen är ett eget möte kl. 09.00–11.00, Stadshuset, och mötet kl. 13.00–16.00, Stadshuset står kvar.',
    );
    expect(saved.text).toContain('så ställ in det och skicka filen igen');
    expect((await w.save(draftId, { 'd1-meeting': ID })).text).toBe(saved.text);
    expect((await ofDay()).map(({ start }) => start)).toEqual(['09:00', '13:00']);
    // The same file is the meeting's that has it.
    expect((await w.sent('formiddag.txt')).shown).toContain('Filen finns redan i registret');
  }, 60_000);

  it('shows first what it changes where it is chosen to be the same, and makes no meeting', async () => {
    const { shown, draftId } = await w.sent('kvall.txt');
    expect(shown).toContain(
      'Samma dag finns redan två möten: kl. 09.00–11.00, Stadshuset; kl. 13.00–16.00, Stadshuset.',
    );
    expect(shown).toContain('Det är mötet kl. 13.00–16.00, Stadshuset');
    const unseen = await w.save(draftId, { 'd1-meeting': ID });
    expect(unseen.text).toContain('har inte visats för dig. Inget är sparat än.');
    expect(unseen.text).toContain('Nya ärenden: Samling; Budgetläget; Nästa år.');
    const saved = await w.save(draftId, { 'd1-meeting': ID });
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
    const { shown, draftId } = await w.sent('protokoll.txt');
    expect(shown).toContain('Välj nedan om protokollet gäller ett av dem eller ett annat möte.');
    expect(shown).toContain('Vilket möte gäller protokollet?');
    const saved = await w.save(draftId, { 'd1-meeting': `${ID}-2` });
    expect(saved.text).toContain('Protokollet gäller mötet kl. 09.00–11.00, Stadshuset, som redan fanns.');
    expect(await heldOf()).toEqual({ [ID]: null, [`${ID}-2`]: [21, 22] });
  }, 60_000);

  it('is of the only one left without; where each has its own with other §§ it is asked whether it replaces one', async () => {
    const { shown, draftId } = await w.sent('protokoll-kvall.txt');
    expect(shown).not.toContain('Vilket möte gäller protokollet?');
    await w.save(draftId);
    expect(await heldOf()).toEqual({ [ID]: [41, 42], [`${ID}-2`]: [21, 22] });
    const third = await w.sent('protokoll-tredje.txt');
    expect(third.shown).toContain('Samma dag finns redan två möten');
    expect(third.shown).toContain('De har egna protokoll med andra §§.');
    expect(third.shown).toContain(
      'Välj nedan om det ersätter ett av protokollen eller gäller ett annat möte.',
    );
    expect((await w.save(third.draftId)).text).toContain('Inget är sparat');
    expect((await w.save(third.draftId, { 'd1-meeting': 'another' })).text).toContain('Sparat: 1 dokument.');
    expect(await heldOf()).toEqual({ [ID]: [41, 42], [`${ID}-2`]: [21, 22] });
    const fourth = await w.sent('protokoll-fjarde.txt');
    const saved = await w.save(fourth.draftId, { 'd1-meeting': `${ID}-2` });
    expect(saved.text).toContain('Protokollet ersätter det som fanns från mötet kl. 09.00–11.00');
    expect(await heldOf()).toEqual({ [ID]: [41, 42], [`${ID}-2`]: [121, 122] });
  }, 60_000);
});
