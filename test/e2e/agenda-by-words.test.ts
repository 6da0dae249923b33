import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { world, press, said, made, items, close } = {} as PreparingWorld;
let meetingId = '';

beforeAll(async () => {
  ({ world, press, said, made, items, close } = await preparingWorld());
  meetingId = await made('2025-12-11');
  for (const heading of ['Budget 2026', 'Ansökan från Fyren', 'Hyresavtalet']) {
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading });
  }
});
afterAll(() => close());

/** A button of the card that words were answered with. */
function button(card: string, verb: string): Record<string, unknown> {
  const found = [...card.matchAll(/"verb":"([^"]+)"[^{}]*"data":(\{[^{}]*\})/g)].find(
    ([, one]) => one === verb,
  );
  return JSON.parse(found?.[2] ?? '{}');
}

async function idOf(heading: string): Promise<string | undefined> {
  const state = (await loadMeeting(world.store, meetingId))?.state;
  const all = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
  return all.find((item) => item.heading === heading)?.id;
}

const own = async () => (await items(meetingId)).slice(5, 8);

describe('an item of the agenda, by words', () => {
  it('is looked over, moved once to the place that was said, and back', async () => {
    const asked = await said('maja', 'flytta punkt 8 till 6 i Norrskog');
    expect(asked).toContain('Flytta punkt 8 Hyresavtalet så att den kommer före punkt 6 Budget 2026?');
    expect(asked).toContain('Den blir punkt 6, och de andra numreras om.');
    expect(asked).toContain('Gäller mötet torsdag 11 december.');
    const moved = await press('maja', 'meeting.item-move', button(asked, 'meeting.item-move'));
    expect(moved.text).toContain('Flyttad: nu punkt 6 Hyresavtalet.');
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
    expect(await said('maja', 'flytta punkt 8 först')).toContain('före punkt 2');
    expect(await said('maja', 'flytta punkt 8')).toContain('Var ska punkt 8 Hyresavtalet stå?');
    expect(await said('maja', 'flytta punkt 6 till plats 6')).toContain('Där står den redan');
  });

  it('changes places with another, once, and back', async () => {
    const asked = await said('maja', 'byt plats på 6 och 8');
    expect(asked).toContain('Låta punkt 6 Budget 2026 och punkt 8 Hyresavtalet byta plats?');
    const swapped = await press('maja', 'meeting.item-swap', button(asked, 'meeting.item-swap'));
    expect(swapped.text).toContain('Bytt: nu kommer punkt 6 Hyresavtalet före punkt 8 Budget 2026.');
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

  it('goes with the reason that was said, and comes back when asked for', async () => {
    const asked = await said('maja', 'stryk sjuan eftersom ansökan är återtagen');
    expect(asked).toContain('Ta bort punkt 7 Ansökan från Fyren (torsdag 11 december)?');
    expect(asked).toContain('"value":"Ansökan är återtagen"');
    await press('maja', 'meeting.item-withdraw', {
      ...button(asked, 'meeting.item-withdraw'),
      reason: 'Återtagen.',
    });
    expect(await own()).toEqual(['6 Budget 2026', '7 Hyresavtalet', '8 Övriga frågor']);
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

  it('to another meeting is added there with what was written; nobody but the kansli moves anything', async () => {
    expect(await said('maja', 'flytta punkt 6 till nästa möte')).toContain('är inte inlagt');
    await made('2026-02-05');
    const there = await said('maja', 'flytta punkt 6 till mötet 5 februari');
    expect(there).toContain('Nytt ärende torsdag 5 februari');
    expect(there).toContain('Ta sedan bort punkt 6 från mötet 11 december.');
    expect(there).toContain('"value":"Budget 2026"');
    expect(await said('lars', 'flytta punkt 6 till 7')).toContain('Bara kansliet kan flytta en punkt');
    expect((await press('lars', 'meeting.item-swap', { meetingId, first: 'a', second: 'b' })).text).toContain(
      'förbereds av kansliet',
    );
  });
});

describe('several at once', () => {
  it('are taken off one by one, and one comes back by its heading', async () => {
    const asked = await said('maja', 'stryk punkt 6 och 7 i Norrskog');
    expect(asked).toContain('Ta bort punkt 6 Budget 2026 (torsdag 11 december)?');
    expect(asked).toContain('Jag tar bort en punkt i taget, nu bara punkt 6. Skriv sedan ”stryk punkt 7”.');
    const gone = await press('maja', 'meeting.item-withdraw', button(asked, 'meeting.item-withdraw'));
    expect(gone.text).toContain('Gäller mötet torsdag 11 december.');
    const back = await said('maja', 'ta tillbaka budgeten');
    expect(back).toContain('Ta tillbaka punkt 6 Budget 2026 på dagordningen torsdag 11 december?');
    await press('maja', 'meeting.item-restore', button(back, 'meeting.item-restore'));
    expect(await own()).toEqual(['6 Budget 2026', '7 Ansökan från Fyren', '8 Hyresavtalet']);
  });

  it('are added one by one, and the first is filled in', async () => {
    const asked = await said('maja', 'lägg till punkterna el, vatten och sopor i Norrskog');
    expect(asked).toContain('"value":"El"');
    expect(asked).toContain(
      'Jag lägger till en punkt i taget. Den första är ifylld; sedan återstår vatten och sopor',
    );
  });
});

describe('what an item is to become', () => {
  const saved = async (asked: string, more: object = {}) =>
    (
      await press('maja', 'meeting.item-save', {
        ...button(asked, 'meeting.item-save'),
        ...fieldsIn(asked),
        ...more,
      })
    ).text;
  /** The fields of the form, as it would be sent without another word. */
  const fieldsIn = (asked: string) => {
    const of = (id: string) =>
      JSON.parse(
        `"${new RegExp(`"id":"${id}"[^{}]*?"value":"((?:[^"\\\\]|\\\\.)*)"`).exec(asked)?.[1] ?? ''}"`,
      );
    return Object.fromEntries(
      ['heading', 'presenter', 'background', 'proposals']
        .map((id) => [id, of(id)] as const)
        .concat([['visible', /"id":"visible".*?"value":"(ALL|BOARD)"/.exec(asked)?.[1] ?? 'ALL']]),
    );
  };

  it.each([
    'gör punkt 8 intern i Norrskog',
    'dölj punkt 8 i kanalen i Norrskog',
    'gör hyresavtalet internt i Norrskog',
    'punkt 8 ska inte synas i kanalen i Norrskog',
  ])('is filled in and told before it is saved: %s', async (words) => {
    const asked = await said('maja', words);
    expect(asked).toContain('Ändra punkt 8, Hyresavtalet');
    expect(asked).toContain('Ändras när du sparar: punkten blir intern.');
    expect(fieldsIn(asked).visible).toBe('BOARD');
  });

  it('is told to be saved only where something became of it', async () => {
    const hidden = await saved(await said('maja', 'gör punkt 8 intern i Norrskog'));
    expect(hidden).toContain('Sparat: punkt 8 Hyresavtalet');
    expect(hidden).toContain('Intern: visas inte i kanalen.');
    const agenda = (await press('maja', 'meeting.agenda', { meetingId })).text;
    expect(agenda).toContain('8 Hyresavtalet (intern)');
    const preview = await press('maja', 'notice.preview', { meetingId });
    expect(preview.text).toContain('8 Hyresavtalet (intern)');
    expect(preview.text).not.toContain('6 Budget 2026 (intern)');
    const again = await said('maja', 'dölj punkt 8 i kanalen i Norrskog');
    expect(again).toContain('Punkten är redan intern.');
    const same = await saved(again);
    expect(same).toContain('Inget är ändrat: punkt 8 Hyresavtalet');
    expect(same).not.toContain('Sparat');
    const open = await said('maja', 'gör punkt 8 synlig för alla i Norrskog');
    expect(open).toContain('Ändras när du sparar: punkten syns i kanalen.');
    expect(await saved(open)).not.toContain('Intern');
  });

  it('may be another föredragande, by a name of the register or as written', async () => {
    const asked = await said('maja', 'byt föredragande på punkt 8 till Karim i Norrskog');
    expect(asked).toContain('Ändras när du sparar: föredragande blir Karim Nasser.');
    expect(await saved(asked)).toContain('Föredragande: Karim Nasser');
    const other = await said('maja', 'sätt elin svahn som föredragande på hyresavtalet i Norrskog');
    expect(fieldsIn(other).presenter).toBe('Elin Svahn');
    expect(await said('maja', 'byt föredragande på punkt 8 i Norrskog')).toContain('Skriv vem som ska vara');
    const nobody = await said('maja', 'ta bort föredraganden på punkt 8 i Norrskog');
    expect(nobody).toContain('Ändras när du sparar: ingen föredragande.');
    expect(await saved(nobody)).not.toContain('Föredragande:');
  });

  it('may be its förslag, by the heading as by the number, and stays said where the item has to be chosen', async () => {
    const asked = await said('maja', 'ändra förslaget på hyresavtalet till att säga upp avtalet');
    expect(asked).toContain('Ändra punkt 8, Hyresavtalet');
    expect(fieldsIn(asked).proposals).toBe('att säga upp avtalet');
    const which = await said('maja', 'gör simhallen intern i Norrskog');
    expect(which).toContain('Jag hittar ingen punkt om ”simhallen” på dagordningen.');
    const chosen = { ...button(which, 'meeting.item-form'), itemId: await idOf('Hyresavtalet') };
    expect((await press('maja', 'meeting.item-form', chosen)).text).toContain('punkten blir intern');
    expect(await said('lars', 'gör punkt 8 intern i Norrskog')).not.toContain('meeting.item-save');
  });

  it('written with who decides becomes one att-sats', async () => {
    const asked = await said('maja', 'ändra punkt 8 i Norrskog');
    expect(asked).toContain('Inget är ändrat än. Skriv ändringen här och spara.');
    const done = await saved(asked, { proposals: 'Styrelsen beslutar att säga upp avtalet' });
    expect(done).toContain('att säga upp avtalet');
    expect(done).not.toContain('att Styrelsen');
    await saved(await said('maja', 'ta bort förslaget på punkt 8 i Norrskog'));
  });
});

describe('all that was said stands in the right field', () => {
  const value = (text: string) => `"value":"${text}"`;

  it.each([
    ['lägg till punkt ”Budget på mötet 2027”', ['Budget på mötet 2027']],
    ['lägg till en punkt sist om nästa års budget', ['Nästa års budget']],
    ['lägg till hyran på mötet 11 december', ['Hyran']],
    ['lägg till en punkt på nästa möte om val av revisor', ['Val av revisor']],
    [
      'lägg till ärendet Verksamhetsplan 2027, föredragande Ylva Marklund',
      ['Verksamhetsplan 2027', 'Ylva Marklund'],
    ],
    [
      'lägg till ett ärende om hyran med förslag att säga upp avtalet och att söka ny lokal, eftersom hyran höjs',
      ['Hyran', 'att säga upp avtalet\\natt söka ny lokal', 'Eftersom hyran höjs'],
    ],
  ])('of a new ärende: %s', async (words, values) => {
    const shown = await said('maja', words);
    expect(shown).toContain('Nytt ärende torsdag 11 december');
    for (const one of values) expect(shown).toContain(value(one));
  });

  it('of a new ärende, also that it is the board’s alone', async () => {
    for (const words of [
      'lägg till en punkt om personuppgiftspolicy, bara för styrelsen',
      'lägg till en intern punkt om personuppgiftspolicy',
      'lägg till en punkt om personuppgiftspolicy till mötet 11 dec, bara för styrelsen, föredragande Eva',
      'lägg till en punkt om personuppgiftspolicy, internt, förslag att anta den, föredragande Eva',
      'lägg till en punkt om personuppgiftspolicy, föredragande Eva, ska inte synas i kanalen, efter punkt 2',
    ]) {
      const shown = await said('maja', words);
      expect(shown).toContain(value('Personuppgiftspolicy'));
      expect(shown).toMatch(/"id":"visible"[^{}]*"value":"BOARD"/);
      // A revisor reads the whole agenda (domain page 6): it is kept from the channel, not from her.
      expect(shown).toContain('Bara i den egna chatten, inte i kanalen');
      if (words.includes('Eva')) expect(shown).toContain(value('Eva Lind'));
    }
  });

  it('of what a ledamot asks for: by whom, and that it is the board’s alone', async () => {
    const words =
      'lägg till en punkt om ordförandens arvode, bara för styrelsen, föredragande Eva i Norrskog';
    const shown = await said('lars', words);
    expect(shown).toContain(value('Ordförandens arvode'));
    expect(shown).toContain('Föredragande: Eva Lind\\nBara i den egna chatten, inte i kanalen.');
  });

  it('of a new meeting, also that it cannot be at a distance', async () => {
    const shown = await said('maja', 'nytt möte 17 december kl 13 i Folkets hus på distans');
    expect(shown).toMatch(/"id":"place"[^{}]*"value":"Folkets hus"/);
    expect(shown).toContain('FinsamL 19 a §');
  });

  it('of a meeting that is called off: why', async () => {
    const shown = await said('maja', 'ställ in mötet 11 december eftersom salen är upptagen');
    expect(shown).toContain('Ställa in mötet torsdag 11 december');
    expect(shown).toContain(value('Salen är upptagen'));
    expect(await said('maja', 'ställ in mötet 11 december, för få kan komma')).toContain(
      value('För få kan komma'),
    );
    const moved = await said('maja', 'flytta mötet 11 december till 12 dec kl 10, salen är upptagen');
    for (const one of ['2025-12-12', '10:00', '13:00', 'Salen är upptagen'])
      expect(moved).toContain(value(one));
  });

  it('of a new ärende, also where it is to stand', async () => {
    const shown = await said('maja', 'lägg till Information från FK efter punkt 2');
    expect(shown).toContain(value('Information från FK'));
    expect(shown).toMatch(/"id":"place","label":"Placering"[^{}]*"value":"standard-2"/);
  });

  it.each([
    ['skapa möte 17 december kl 13 i Folkets hus', ['2025-12-17', '13:00', 'Folkets hus']],
    [
      'nytt möte torsdag 18 december klockan 13.00–15.30, Folkets hus, lokal Eken',
      ['2025-12-18', '13:00', '15:30', 'Folkets hus, lokal Eken'],
    ],
  ])('of a new meeting: %s', async (words, values) => {
    const shown = await said('maja', words);
    for (const one of values) expect(shown).toContain(value(one));
  });
});

describe('the meeting worked on in the chat', () => {
  it('holds for what follows, until another is spoken of, and the card names its day', async () => {
    await made('2026-01-22');
    const begun = await said('maja', 'lägg till en punkt om hyran till mötet 22 januari i Norrskog');
    expect(begun).toContain('Nytt ärende torsdag 22 januari 2026');
    const add = data(
      await press('maja', 'meeting.item-add-form', { meetingId: 'meeting/norrskog/2026-01-22' }),
      'meeting.item-add',
    );
    await press('maja', 'meeting.item-add', { ...add, heading: 'Lokalen i Granby' });
    const after: readonly (readonly [string, string])[] = [
      ['lägg till en punkt om städningen', 'Nytt ärende torsdag 22 januari 2026'],
      ['gör punkt 6 intern', 'Ändra punkt 6, Lokalen i Granby (torsdag 22 januari 2026)'],
      ['byt rubrik på punkt 6 till Lokaler', 'Ändra punkt 6, Lokalen i Granby (torsdag 22 januari 2026)'],
      [
        'lägg till förslag på punkt 6: att säga upp avtalet',
        'Ändra punkt 6, Lokalen i Granby (torsdag 22 januari 2026)',
      ],
      ['ta bort punkt 6', 'Ta bort punkt 6 Lokalen i Granby (torsdag 22 januari 2026)?'],
    ];
    for (const [words, shown] of after) expect(await said('maja', words), words).toContain(shown);
    // A question of no meeting changes nothing of that.
    await said('maja', 'vem är ordförande?');
    expect(await said('maja', 'ta bort punkt 6')).toContain('(torsdag 22 januari 2026)?');
    // Another day that is named is worked on from then.
    expect(await said('maja', 'gör punkt 6 intern på mötet 11 december')).toContain('(torsdag 11 december)');
    expect(await said('maja', 'ta bort punkt 6')).toContain('(torsdag 11 december)?');
    await said('maja', 'visa dagordningen till 22 januari');
    expect(await said('maja', 'ta bort punkt 6')).toContain('(torsdag 22 januari 2026)?');
    expect(await said('maja', 'ta bort punkt 6 på nästa möte')).toContain('(torsdag 11 december)?');
  });
});
