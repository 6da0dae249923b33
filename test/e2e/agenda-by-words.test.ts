import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, data, type ThreeItems, threeItems } from './support/preparing-world.ts';

let { press, said, made, items, close, meetingId, idOf } = {} as ThreeItems;

beforeAll(async () => {
  ({ press, said, made, items, close, meetingId, idOf } = await threeItems());
});
afterAll(() => close());

const own = async () => (await items(meetingId)).slice(5, 8);

describe('an item of the agenda, by words', () => {
  it('is looked over, moved once to the place that was said, and back', async () => {
    const asked = await said('maja', 'flytta punkt 8 till 6 i Norrskog');
    expect(asked).toContain('Flytta punkt 8 Hyresavtalet så att den kommer före punkt 6 Budget 2026?');
    expect(asked).toContain('Den blir punkt 6, och de andra numreras om.');
    expect(asked).toContain('Gäller mötet torsdag 11 december.');
    const moved = await press('maja', 'meeting.item-move', button(asked, 'meeting.item-move'));
    expect(moved.text).toContain('Flyttad: nu punkt 6 Hyresavtalet.');
    for (const text of ['nej tillbaka', 'ångra flytten', 'ångra', 'äh ångra det där']) {
      expect(await said('maja', text), text).toContain('Flytta punkt 6 Hyresavtalet så att den kommer före');
    }
    await press('maja', 'meeting.item-move', button(asked, 'meeting.item-move'));
    expect(await own()).toEqual(['6 Hyresavtalet', '7 Budget 2026', '8 Ansökan från Fyren']);
    await press('maja', 'meeting.item-move', data(moved, 'meeting.item-move'));
    expect(await own()).toEqual(['6 Budget 2026', '7 Ansökan från Fyren', '8 Hyresavtalet']);
  });

  it('is found by its heading, and its place by every usual word', async () => {
    for (const words of [
      'flytta hyresavtalet till plats 6',
      'flytta upp åttan till plats 6',
      'lägg punkt 8 före punkt 6',
      'flytta punkt 8 två steg upp',
    ]) {
      expect(await said('maja', `${words} i Norrskog`)).toContain(
        'Flytta punkt 8 Hyresavtalet så att den kommer före punkt 6',
      );
    }
    expect(await said('maja', 'flytta punkt 6 sist')).toContain('före punkt 9 Övriga frågor');
    expect(await said('maja', 'flytta punkt 8 först')).toContain('före punkt 6');
    expect(await said('maja', 'flytta punkt 8')).toContain('Var ska punkt 8 Hyresavtalet stå?');
    expect(await said('maja', 'flytta punkt 6 till plats 6')).toContain('Där står den redan');
  });

  it('is not changed by a new one that is to stand after it and be the board’s alone', async () => {
    for (const text of [
      'lägg till en punkt om rekrytering av samordnare efter hyresavtalet, internt',
      'ny punkt rekrytering efter hyresavtalet, internt',
    ]) {
      const asked = await said('maja', text);
      expect.soft(asked, text).toContain('ekrytering');
      expect.soft(asked, text).not.toContain('Ändra punkt');
    }
  });

  it('is a new one where it is told of in passing, with its place and who sees it', async () => {
    const forgot = await said(
      'maja',
      'glömde en sak, ansökan från Cykelköket 450 000 också. ska före hyresavtalet',
    );
    expect(forgot).toContain('"Ansökan från Cykelköket 450 000"');
    const secret = await said('maja', 'personalfrågan ska också med, men den ska inte folk se i kanalen');
    expect(secret).toContain('"Personalfrågan"');
    expect(secret).toContain('"value":"BOARD"');
    const more = await said('maja', 'en sak till på dagordningen för 11e: yttrande över remiss');
    expect(more).toContain('"Yttrande över remiss"');
    const listed = await said('maja', 'till decembermötet ska vi ha el, vatten o sopor');
    expect(listed).toContain('Lägga till 3 ärenden på dagordningen torsdag 11 december?');
    for (const text of [
      'på norrskogs möte 11 dec ska vi ha bokslut 2026, ansökan från cykelköket och hyra av lokal på storgatan',
      'den 11:e tar vi bokslut 2026, ansökan från cykelköket o hyra av lokal på storgatan',
      'bokslut 2026, ansökan från cykelköket och hyra av lokal på storgatan ska upp på norrskogs möte 11 dec',
      'bokslut 2026, ansökan från cykelköket och hyra av lokal på storgatan till 11 dec',
    ]) {
      const several = await said('maja', text);
      for (const heading of ['Bokslut 2026', 'Ansökan från cykelköket', 'Hyra av lokal på storgatan'])
        expect.soft(several, text).toContain(`"title":"${heading}"`);
    }
  });

  it('gets its förslag and its föredragande from what is told of it', async () => {
    const clause = await said('maja', 'förslaget på hyresavtalet är att säga upp avtalet');
    expect(clause).toContain('Ändra punkt 8, Hyresavtalet');
    expect(clause).toContain('att säga upp avtalet');
    const drawn = await said('maja', 'karim kan dra hyresavtalet tror jag');
    expect(drawn).toContain('föredragande blir Karim Nasser');
  });

  it('changes places with another, once, and back', async () => {
    const asked = await said('maja', 'byt plats på 6 och 8');
    expect(asked).toContain('Låta punkt 6 Budget 2026 och punkt 8 Hyresavtalet byta plats?');
    expect(asked).toContain('Hyresavtalet blir punkt 6, och de andra numreras om.');
    const swapped = await press('maja', 'meeting.item-swap', button(asked, 'meeting.item-swap'));
    expect(swapped.text).toContain('Bytt: nu kommer punkt 6 Hyresavtalet före punkt 8 Budget 2026.');
    expect(swapped.text).toContain('Gäller mötet torsdag 11 december.');
    expect(swapped.text).toContain('Byt tillbaka');
    await press('maja', 'meeting.item-swap', button(asked, 'meeting.item-swap'));
    expect(await own()).toEqual(['6 Hyresavtalet', '7 Ansökan från Fyren', '8 Budget 2026']);
    await press('maja', 'meeting.item-swap', data(swapped, 'meeting.item-swap'));
    expect(await own()).toEqual(['6 Budget 2026', '7 Ansökan från Fyren', '8 Hyresavtalet']);
  });

  it('changes places back by the same words, and its förslag alone are added and taken away', async () => {
    for (const words of ['byt tillbaka punkt 6 och 8', 'byt tillbaka budgeten och hyresavtalet']) {
      expect(await said('maja', `${words} i Norrskog`)).toContain(
        'Låta punkt 6 Budget 2026 och punkt 8 Hyresavtalet byta plats?',
      );
    }
    const added = await said('maja', 'lägg till förslag på punkt 7: att bifalla och att avsluta i Norrskog');
    expect(added).toContain('Ändra punkt 7, Ansökan från Fyren (torsdag 11 december)');
    expect(added).toContain('"value":"att bifalla\\natt avsluta"');
    const itemId = await idOf('Ansökan från Fyren');
    const saved = { meetingId, itemId, heading: 'Ansökan från Fyren', proposals: 'att bifalla' };
    await press('maja', 'meeting.item-save', saved);
    expect(await said('maja', 'lägg till förslag på punkt 7: att avsluta')).toContain(
      '"value":"att bifalla\\natt avsluta"',
    );
    const gone = await said('maja', 'ta bort förslaget på punkt 7');
    expect(gone).toContain('Förslaget är borttaget här, och på dagordningen när du sparar.');
    expect(gone).not.toContain('att bifalla');
    expect(gone).not.toContain('Ta bort punkt 7');
    await press('maja', 'meeting.item-save', { ...saved, proposals: '' });
  });

  it('stands where it stood again, when that is all that is said', async () => {
    expect(await said('maja', 'byt tillbaka i Norrskog')).not.toContain('Låta punkt');
    const swap = button(await said('maja', 'byt plats på 6 och 8'), 'meeting.item-swap');
    expect((await press('maja', 'meeting.item-swap', swap)).text).toContain(
      'nu kommer punkt 6 Hyresavtalet före punkt 8 Budget 2026',
    );
    const back = await said('maja', 'byt tillbaka');
    expect(back).toContain('Låta punkt 6 Hyresavtalet och punkt 8 Budget 2026 byta plats?');
    await press('maja', 'meeting.item-swap', button(back, 'meeting.item-swap'));
    expect(await own()).toEqual(['6 Budget 2026', '7 Ansökan från Fyren', '8 Hyresavtalet']);
    const move = button(await said('maja', 'flytta punkt 8 före punkt 6'), 'meeting.item-move');
    const receipt = await press('maja', 'meeting.item-move', move);
    expect(receipt.text).toContain('Flyttad: nu punkt 6 Hyresavtalet.');
    expect(receipt.text).toContain('Gäller mötet torsdag 11 december.');
    for (const words of ['flytta tillbaka', 'ångra flytten', 'kan du flytta tillbaka den']) {
      expect(await said('maja', words), words).toContain(
        'Flytta punkt 6 Hyresavtalet så att den kommer före punkt 9 Övriga frågor?',
      );
    }
    const again = button(await said('maja', 'flytta tillbaka'), 'meeting.item-move');
    await press('maja', 'meeting.item-move', again);
    expect(await own()).toEqual(['6 Budget 2026', '7 Ansökan från Fyren', '8 Hyresavtalet']);
  });

  it('changes places with another by their headings; the one that is not found is chosen', async () => {
    for (const words of [
      'byt plats på budgeten och hyresavtalet',
      'byt plats på budgeten och hyresavtalet i Norrskog',
      'byt tillbaka budgeten och hyresavtalet',
      'låt hyresavtalet och budgeten byta plats',
      'byt ordning på punkt 6 och hyresavtalet',
    ]) {
      expect(await said('maja', `${words} i Norrskog`)).toContain(
        'Låta punkt 6 Budget 2026 och punkt 8 Hyresavtalet byta plats?',
      );
    }
    const asked = await said('maja', 'byt plats på budgeten och simhallen');
    expect(asked).toContain('Vilken punkt ska byta plats med punkt 6 Budget 2026?');
    expect(asked).toContain('Jag hittar ingen punkt om ”simhallen” på dagordningen.');
    const { otherId } = button(asked, 'meeting.item-swap-form');
    const chosen = { ...button(asked, 'meeting.item-swap-form'), itemId: await idOf('Hyresavtalet') };
    expect((await press('maja', 'meeting.item-swap-form', chosen)).text).toContain(
      'Låta punkt 6 Budget 2026 och punkt 8 Hyresavtalet byta plats?',
    );
    const itself = { ...chosen, itemId: otherId };
    expect((await press('maja', 'meeting.item-swap-form', itself)).text).toContain('Vilken punkt ska byta');
    expect((await press('lars', 'meeting.item-swap-form', chosen)).text).toContain('förbereds av kansliet');
  });

  it('is moved past another that is named by its heading; one that is not there is told', async () => {
    for (const words of [
      'flytta hyresavtalet före budgeten',
      'lägg hyresavtalet före budgeten',
      'flytta punkt 8 före budgeten',
      'hyresavtalet ska stå före budgeten',
    ]) {
      const asked = await said('maja', `${words} i Norrskog`);
      expect(asked, words).toContain(
        'Flytta punkt 8 Hyresavtalet så att den kommer före punkt 6 Budget 2026?',
      );
    }
    expect(await said('maja', 'flytta budgeten efter hyresavtalet')).toContain(
      'Flytta punkt 6 Budget 2026 så att den kommer före punkt 9 Övriga frågor?',
    );
    expect(await said('maja', 'flytta budgeten efter simhallen')).toContain(
      'Jag hittar ingen punkt om ”simhallen” på dagordningen.',
    );
  });

  it('that was not found is chosen, and the place that was said stays', async () => {
    for (const [words, not] of [
      ['flytta simhallen före punkt 6', 'Jag hittar ingen punkt om ”simhallen” på dagordningen.'],
      ['flytta punkt 77 före punkt 6', 'Punkt 77 finns inte på dagordningen.'],
    ] as const) {
      const asked = await said('maja', words);
      expect(asked).toContain(not);
      const chosen = { ...button(asked, 'meeting.item-move-form'), itemId: await idOf('Hyresavtalet') };
      expect((await press('maja', 'meeting.item-move-form', chosen)).text).toContain(
        'Flytta punkt 8 Hyresavtalet så att den kommer före punkt 6 Budget 2026?',
      );
    }
    expect(
      (await press('maja', 'meeting.item-move-form', { meetingId, itemId: 'standard-2' })).text,
    ).toContain('Var ska punkt 2 Val av justerare stå?');
  });

  it('that is not there, or a place that cannot be, is told with what can be chosen', async () => {
    expect(await said('maja', 'flytta punkt 77 till 3')).toContain('Punkt 77 finns inte på dagordningen.');
    const places = await said('maja', 'flytta punkt 6 till 77');
    expect(places).toContain('Punkt 77 finns inte: dagordningen har 11 punkter.');
    expect(places).not.toContain('"title":"Först"');
    expect(places).not.toContain('Efter 11 Mötets avslutande');
    expect(await said('maja', 'byt plats på 1 och 6')).toContain('börjar med punkt 1, Mötets öppnande');
    const form = await press('maja', 'meeting.item-add-form', { meetingId });
    expect(form.text).not.toContain('avslutande');
    expect(form.text).not.toContain('| Först |');
  });

  it.each([
    ['stryk fyren för ansökan är återtagen i Norrskog', 'Ansökan är återtagen'],
    ['stryk ansökan från fyren, den är återtagen', 'Den är återtagen'],
    ['lyft ut fyren - underlaget dröjer', 'Underlaget dröjer'],
    ['stryk punkt 7: ansökan återtagen', 'Ansökan återtagen'],
    ['ta bort punkt 7, sökanden har dragit sig ur', 'Sökanden har dragit sig ur'],
    ['stryk punkt 7, ingen föredragande', 'Ingen föredragande'],
    ['stryk punkt 7 då budgeten inte räcker', 'Budgeten inte räcker'],
  ])('goes with the reason that was said: %s', async (words, reason) => {
    const asked = await said('maja', words);
    expect(asked).toContain('Ta bort punkt 7 Ansökan från Fyren (torsdag 11 december)?');
    expect(asked).toContain(`"value":"${reason}"`);
  });

  it('goes with the reason that was said, and comes back when asked for', async () => {
    const asked = await said('maja', 'stryk sjuan eftersom ansökan är återtagen');
    expect(asked).toContain('Ta bort punkt 7 Ansökan från Fyren (torsdag 11 december)?');
    expect(asked).toContain('"value":"Ansökan är återtagen"');
    await press('maja', 'meeting.item-withdraw', {
      ...button(asked, 'meeting.item-withdraw'),
      reason: 'Återtagen.',
    });
    expect(await own()).toEqual(['6 Budget 2026', '7 Hyresavtalet', '8 Övriga frågor']);
    expect(await said('maja', 'ångra')).toContain('Ta tillbaka punkt 7 Ansökan från Fyren');
    const back = await said('maja', 'ta tillbaka punkt 7');
    expect(back).toContain('Ta tillbaka punkt 7 Ansökan från Fyren på dagordningen torsdag 11 december?');
    for (const words of [
      'återställ ansökan från fyren',
      'ta tillbaka fyrens ansökan',
      'ta tillbaka fyren',
      'lägg tillbaka fyren',
      'ångra borttagningen av fyren',
    ]) {
      expect(await said('maja', `${words} i Norrskog`)).toContain(
        'Ta tillbaka punkt 7 Ansökan från Fyren på dagordningen torsdag 11 december?',
      );
    }
    await press('maja', 'meeting.item-restore', button(back, 'meeting.item-restore'));
    expect(await own()).toEqual(['6 Budget 2026', '7 Ansökan från Fyren', '8 Hyresavtalet']);
    expect(await said('maja', 'ta tillbaka punkt 7')).toContain(
      'Ingen punkt har tagits bort från dagordningen.',
    );
  });

  it.each([
    ['stryk budgeten den 11 december, för dyrt', '6 Budget 2026', 'För dyrt'],
    ['ta bort hyresavtalet 11 december, hinner inte', '8 Hyresavtalet', 'Hinner inte'],
    ['vi stryker budgeten den 11 december, pengarna räcker inte', '6 Budget 2026', 'Pengarna räcker inte'],
    ['budgeten utgår 11 december', '6 Budget 2026', ''],
    ['ställ in hyresavtalet', '8 Hyresavtalet', ''],
    ['ställ in punkt 6 den 11 december', '6 Budget 2026', ''],
    ['stryk hyresavtalet den 11', '8 Hyresavtalet', ''],
    ['stryk hyresavtalet på mötet den 11', '8 Hyresavtalet', ''],
    ['hyresavtalet är inställt', '8 Hyresavtalet', ''],
  ])('%s: is of the item, and not of the meeting of that day', async (words, named, reason) => {
    const asked = await said('maja', words);
    expect(asked).toContain(`Ta bort punkt ${named} (torsdag 11 december)?`);
    expect(asked).not.toContain('Ställa in mötet');
    if (reason !== '') expect(asked).toContain(`"value":"${reason}"`);
  });

  it('is described by its name, and made intern with the day after a comma', async () => {
    const described = await said('maja', 'ändra beskrivningen på hyresavtalet till: Nytt avtal från mars');
    expect(described).toContain('Hyresavtalet');
    expect(described).toContain('"value":"Nytt avtal från mars"');
    const intern = await said('maja', 'gör hyresavtalet internt, 11 december');
    expect(intern).toContain('Hyresavtalet');
    expect(intern).toContain('punkten blir intern');
  });

  it('to another meeting is added there with what was written; nobody but the kansli moves anything', async () => {
    expect(await said('maja', 'flytta punkt 6 till nästa möte')).toContain('är inte inlagt');
    await made('2026-02-05');
    const there = await said('maja', 'flytta punkt 6 till mötet 5 februari');
    expect(there).toContain('Nytt ärende torsdag 5 februari');
    expect(there).toContain('Ta sedan bort punkt 6 från mötet 11 december.');
    expect(there).toContain('"value":"Budget 2026"');
    for (const text of [
      'flytta budgeten den 11 till 5 februari i Norrskog',
      'ta bort punkten om budget 11 december, vi tar den i februari',
      'stryk budgeten den 11, vi tar det på februarimötet',
      'flytta budgeten till den 5 februari i Norrskog',
      'skjut upp budgeten till 5 februari i Norrskog',
      'flytta budgeten till mötet 5 februari i Norrskog',
      'lyft budgeten till 5 februari i Norrskog',
    ]) {
      const headed = await said('maja', text);
      expect(headed, text).toContain('Nytt ärende torsdag 5 februari');
      expect(headed, text).toContain('Ta sedan bort punkt 6 från mötet 11 december.');
    }
    // Of two meetings the one that is named, and of its agenda the place: nothing of the other.
    expect(await said('maja', 'flytta punkt 6 på mötet 11 december sist')).toContain(
      'Flytta punkt 6 Budget 2026 så att den kommer före punkt 9 Övriga frågor?',
    );
    expect(await said('maja', 'flytta punkt 6 på mötet 5 februari sist')).not.toContain('Budget 2026');
    const both = await said('maja', 'flytta punkt 6 från mötet 11 december till mötet 5 februari');
    expect(both).toContain('Nytt ärende torsdag 5 februari');
    expect(await said('maja', 'flytta punkt 6 från 11 december till 5 februari')).toContain(
      'Nytt ärende torsdag 5 februari',
    );
    expect(await said('lars', 'flytta punkt 6 till 7')).toContain('Bara kansliet kan flytta en punkt');
    expect((await press('lars', 'meeting.item-swap', { meetingId, first: 'a', second: 'b' })).text).toContain(
      'förbereds av kansliet',
    );
  });
});
