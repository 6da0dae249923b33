import { afterEach, describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/kernel/index.ts';
import { printedItem as item } from '../support/printed-item.ts';
import { NORRSKOG, people } from './support/circulation-world.ts';
import { AGENDA, ITEM, recusalTalk } from './support/recusal-talk.ts';

const { karim, lars, sofia, maja } = people;
const talk = recusalTalk();
const { begin, called, said } = talk;
afterEach(() => talk.world.close());

describe('jäv in several items at once', () => {
  it('is reported one at a time, and what remains is told until it is', async () => {
    await begin();
    const asked = await said(lars, 'jag är jävig på punkt 6 och 7');
    expect(asked).toContain('Jäv: Punkt 6, Ansökan från Lovskolan');
    expect(asked).toContain('Efter den här återstår punkt 7.');
    const first = { ...ITEM, others: ['7'], ground: 'UNSURE' };
    const reported = await talk.world.press(lars, 'recusal.report', first);
    expect(reported.text).toContain('Inte anmält än: punkt 7.');
    const next = reported.verbs.find(({ verb }) => verb === 'recusal.form');
    const form = await talk.world.press(lars, 'recusal.form', next?.data);
    expect(form.text).toContain('Jäv: Punkt 7, Budget 2027');
    expect(form.text).not.toContain('återstår');
  });

  it('is reported of all of them, however they are named', async () => {
    await begin();
    for (const text of [
      'jag har jäv i 6:an och 7:an',
      'jag är jävig i sexan och sjuan',
      'jag är jävig på 6, 7',
      'jäv i 6an och 7an',
      'jäv på både Lovskolan och budgeten',
      'jag är jävig på Lovskolan och budgeten',
      'jag är jävig på både punkt 6 och i sjuan',
      'jag är jävig på lovskolan samt budget 2027',
    ]) {
      const asked = await said(lars, text);
      expect(asked, text).toContain('Jäv: Punkt 6, Ansökan från Lovskolan');
      expect(asked, text).toContain('Efter den här återstår punkt 7.');
    }
    expect(await said(lars, 'jag är jävig i 7')).toContain('Jäv: Punkt 7, Budget 2027');
  });

  it('what may be several of them is told beside the one that is taken', async () => {
    const accounts = [item('8', 'Bokslut för Lovskolan'), item('9', 'Bokslut för Bryggan')];
    await begin(NORRSKOG, [...AGENDA, ...accounts]);
    const asked = await said(lars, 'jag är jävig på budgeten och bokslutet');
    expect(asked).toContain('Jäv: Punkt 7, Budget 2027');
    expect(asked).toContain('Det andra du nämner kan vara punkt 8 eller 9.');
    const sure = await said(lars, 'jag är jävig på budgeten och bokslutet för Bryggan');
    expect(sure).toContain('Jäv: Punkt 9, Bokslut för Bryggan');
    expect(sure).toContain('Efter den här återstår punkt 7.');
  });

  it('goes on with the one that is not reported, when it is written again', async () => {
    await begin();
    await talk.world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    expect(await said(lars, 'jag är jävig på punkt 6 o 7')).toContain('Jäv: Punkt 7, Budget 2027');
    for (const text of ['ta bort Lars jäv i lovskolan', 'stryk Lars Eks jäv på punkt 6'])
      expect(await said(maja, text), text).toContain('Bara Lars Ek själv kan ta tillbaka sin jävsanmälan.');
    const back = await said(lars, 'jag tar tillbaka min jävsanmälan på punkt 7 och 6');
    expect(back).toContain('Vill du ta tillbaka din jävsanmälan? Punkt 6');
  });
});

describe('jäv in items of a later meeting than the next', () => {
  const JANUARY = '2026-01-22' as LocalDate;
  const LATER = [
    item('6', 'Köp av minibuss'),
    item('7', 'Verksamhetsplan 2028'),
    item('8', 'Handledning i Norrby'),
    item('9', 'Varning till handledaren'),
  ];
  const shown = async (text: string) => {
    const card = await said(lars, text);
    const found = [
      ...card.matchAll(/Jäv: (Punkt [^"]*?)\. Vad gäller det|Efter den här återstår (punkt [\w]+)/gu),
    ];
    return [...new Set(found.map(([, of, left]) => of ?? left ?? ''))];
  };

  it('is reported in each where it is, whatever words name them', async () => {
    await begin();
    await called(JANUARY, LATER);
    const [school, budget] = [
      'Punkt 6, Ansökan från Lovskolan (11 december)',
      'Punkt 7, Budget 2027 (11 december)',
    ];
    const [minibus, plan] = [
      'Punkt 6, Köp av minibuss (22 januari 2026)',
      'Punkt 7, Verksamhetsplan 2028 (22 januari 2026)',
    ];
    for (const [text, ...named] of [
      ['jag är jävig på minibussen och verksamhetsplanen', minibus, 'punkt 7'],
      ['jag är jävig på verksamhetsplan och minibuss', plan, 'punkt 6'],
      ['jag anmäler jäv i verksamhetsplanen och även i minibussen', plan, 'punkt 6'],
      ['jag är jävig i handledningen', 'Punkt 8, Handledning i Norrby (22 januari 2026)'],
      ['jag är jävig på lovskolan och minibussen', school, minibus],
      ['jag är jävig på 7 och minibussen', minibus, 'punkt 7'],
      ['jag är jävig på budgeten 11 december och verksamhetsplanen 22 januari', budget, plan],
    ] as const) {
      expect((await shown(text)).toSorted(), text).toEqual(named.toSorted());
    }
  });

  it('answered in words by whoever is asked to serve, it is the one that she names, on whichever meeting', async () => {
    await begin();
    await called(JANUARY, LATER);
    const there = `meeting/norrskog/${JANUARY}`;
    await talk.world.press(karim, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    await talk.world.press(karim, 'recusal.report', { ...ITEM, item: '7', ground: 'UNSURE' });
    await talk.world.press(karim, 'recusal.report', { meetingId: there, item: '6', ground: 'UNSURE' });
    const questions = async (text: string) =>
      [...new Set([...(await said(sofia, text)).matchAll(/Karim Nasser i punkt (\d), mötet \S+ (\d+)/gu)])]
        .map(([, number, day]) => `${number} (${day})`)
        .filter((one, at, all) => all.indexOf(one) === at);
    for (const [text, ...items] of [
      ['jag kan ta Lovskolan', '6 (11)'],
      ['jag kan inte i budgeten', '7 (11)'],
      ['jag tar minibussen', '6 (22)'],
      ['kan i sjuan', '7 (11)'],
      ['nej jag hinner inte ta lovskolan', '6 (11)'],
      ['kan ta både lovskolan och minibussen', '6 (11)', '6 (22)'],
    ] as const) {
      expect(await questions(text), text).toEqual(items);
    }
    for (const text of ['jag kan tjänstgöra i verksamhetsplanen', 'jag kan ta verksamhetsplanen']) {
      const none = await said(sofia, text);
      expect(none, text).toContain(
        'inte tillfrågad att tjänstgöra i punkt 7, Verksamhetsplan 2028 (torsdag 22 januari 2026)',
      );
      expect(none, text).toContain('"Svara om punkt 7, 11 december"');
      expect(none, text).not.toContain('Tjänstgöra för');
    }
  });

  it('is not said to have no meeting, where one is named by its letter or on a day without any', async () => {
    await begin(NORRSKOG, [...AGENDA, item('8e', 'Växtvägg')]);
    expect(await shown('jag är jävig på 8e')).toEqual(['Punkt 8e, Växtvägg (11 december)']);
    expect(await said(lars, 'jag är jävig på mötet den 8 december')).toContain('Inget möte är inlagt');
    // A number that the next meeting has not, and one other has, is that one's.
    await called('2026-01-22' as LocalDate, [item('5', 'Minibuss'), item('8a', 'Kaffe')]);
    expect(await shown('jag är jävig på 8a')).toEqual(['Punkt 8a, Kaffe (22 januari 2026)']);
    expect(await said(lars, 'jag är jävig på 8a den 11 december')).toContain('finns inte på dagordningen');
  });
});
