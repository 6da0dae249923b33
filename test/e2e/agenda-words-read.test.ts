import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, type ThreeItems, threeItems } from './support/preparing-world.ts';

let { press, said, close, meetingId, idOf } = {} as ThreeItems;

beforeAll(async () => {
  ({ press, said, close, meetingId, idOf } = await threeItems());
});
afterAll(() => close());

describe('whether something is to be taken up', () => {
  it.each(['ska vi ta upp budgeten?', 'bör vi ta upp budgeten på mötet?'])(
    'is told with its number where it is there, by the kansli and by a ledamot: %j',
    async (text) => {
      for (const who of ['maja', 'lars'] as const) {
        const told = await said(who, text);
        expect(told).toContain('punkt 6 Budget 2026 står på dagordningen för mötet torsdag 11 december');
        expect(told).not.toContain('Lämna förslaget');
        expect(told).not.toContain('meeting.item-add"');
      }
    },
  );

  it('is told before it can be added, or proposed, where it is not', async () => {
    const form = await said('maja', 'ska vi ta upp parkeringen?');
    expect(form).toContain('Parkeringen står inte på dagordningen för mötet torsdag 11 december');
    expect(form).toContain('meeting.item-add"');
    const proposal = await said('lars', 'ska vi ta upp parkeringen?');
    expect(proposal).toContain('Parkeringen står inte på dagordningen');
    expect(proposal).toContain('Lämna förslaget');
    expect(await said('maja', 'kan vi ta upp parkeringen?')).not.toContain('står inte på');
  });
});

describe('a new item', () => {
  it.each([
    ['lägg till lönesättning efter budgeten, internt, föredragande Lars Ek', 'Lönesättning', 'Budget 2026'],
    ['lägg till en punkt om lokaler före hyresavtalet', 'Lokaler', 'Ansökan från Fyren'],
    ['ny punkt: Lokaler, placera den före budgeten', 'Lokaler', 'Föregående protokoll'],
    ['ny punkt: Lokaler, först', 'Lokaler', 'Föregående protokoll'],
    ['lägg till lokalerna mellan budgeten och ansökan från Fyren', 'Lokalerna', 'Budget 2026'],
    [
      'Ny punkt. Rubrik: Lokaler. Placering: efter ansökan från Fyren. Bakgrund: Avtalet går ut.',
      'Lokaler',
      'Ansökan från Fyren',
    ],
    [
      'lägg till en punkt: Lokaler\nFörslag: att hyra dem\natt säga upp de gamla\nPlacering: efter punkt 6\nMöte:',
      'Lokaler',
      'Budget 2026',
    ],
    ['Ny punkt. Rubrik: Lokaler. Placering: som punkt 8. Bakgrund: nya', 'Lokaler', 'Ansökan från Fyren'],
    ['ny punkt: Lokaler, före avslutande', 'Lokaler', 'Nästa möte'],
    [
      'ny punkt: Lokaler, förslag att hyra dem, föredragande Lars Ek, efter Budget 2026',
      'Lokaler',
      'Budget 2026',
    ],
    [
      'Ny punkt. Rubrik: Lokaler. Placera den efter punkt 6. Bakgrund: De är slitna.',
      'Lokaler',
      'Budget 2026',
    ],
    [
      'Ny punkt. Rubrik: Lokaler. Bakgrund: De är slitna. Placera den efter punkt 6',
      'Lokaler',
      'Budget 2026',
    ],
    [
      'ny punkt: Lokaler. Förslag: att hyra dem. Föredragande Lars Ek. Lägg den före hyresavtalet',
      'Lokaler',
      'Ansökan från Fyren',
    ],
  ])('stands where its heading tells: %s', async (words, heading, after) => {
    const card = await said('maja', `${words} på mötet 11 december i Norrskog`);
    expect(card).toContain(`"value":"${heading}"`);
    const id = await idOf(after);
    expect(id).toBeDefined();
    expect(card).toMatch(new RegExp(`"id":"place"[^[]*"value":"${id}"`));
  });

  it('keeps a heading that ends so and names no item', async () => {
    const card = await said('maja', 'ny punkt 11 december i Norrskog: Arbetet efter pandemin');
    expect(card).toContain('"value":"Arbetet efter pandemin"');
  });

  it('is no person: who is in the channel is told to be changed in Teams', async () => {
    const told = await said('maja', 'Lägg till Karim i kanalen');
    expect(told).toContain('ändras i Teams');
    expect(told).not.toContain('post-preview');
  });
});

it.each([
  ['ändra "Budget" till "Budgeten" i förslaget på punkt 6', 'Skriv ändringen här och spara.'],
  ['gör alla punkter interna', 'Punkter ändras en i taget.'],
  ['dölj alla punkter den 11 december', 'Punkter ändras en i taget.'],
  ['flytta alla punkter till nästa möte', 'Punkter ändras en i taget.'],
  ['byt namn på punkt Hyresavtalet till Lokalerna', 'rubriken blir ”Lokalerna”'],
  ['döp om hyresavtalet till Lokalerna', 'rubriken blir ”Lokalerna”'],
  ['flytta hyresavtalets först', 'Flytta punkt 8 Hyresavtalet'],
  ['flytta hyresavtalet till nästa möte', 'Mötet som punkten ska flyttas till är inte inlagt.'],
  ['ny punkt 3 mars: Cykelställ', 'Inget möte är inlagt tisdag 3 mars 2026.'],
  ['lägg in möten första tisdagen varje månad under hösten kl 9', 'läggs in dag för dag'],
  ['nytt möte första torsdagen i mars och juni 13-15', 'läggs in dag för dag'],
  ['nytt möte varannan torsdag i mars kl 9', 'läggs in dag för dag'],
])('is no order that is lost: %s', async (words, shown) => {
  const asked = await said('maja', `${words} i Norrskog`);
  expect(asked).toContain(shown);
  expect(asked).not.toContain('sammanträde.');
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
    expect(hidden).toMatch(/Punkt 8 Hyresavtalet[^"]* är sparad\. Den visas inte i kanalen\./);
    const agenda = (await press('maja', 'meeting.agenda', { meetingId })).text;
    expect(agenda).toContain('8 Hyresavtalet (intern)');
    const preview = await press('maja', 'notice.preview', { meetingId });
    expect(preview.text).toContain('8 Hyresavtalet (intern)');
    expect(preview.text).not.toContain('6 Budget 2026 (intern)');
    const again = await said('maja', 'dölj punkt 8 i kanalen i Norrskog');
    expect(again).toContain('Punkten är redan intern.');
    const same = await saved(again);
    expect(same).toContain('Inget är ändrat: punkt 8 Hyresavtalet');
    expect(same).not.toContain('är sparad');
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
      expect(shown).toContain('Bara för styrelsen (visas inte i kanalen)');
      if (words.includes('Eva')) expect(shown).toContain(value('Eva Lind'));
    }
  });

  it('of what a ledamot asks for: by whom, and that it is the board’s alone', async () => {
    const words =
      'lägg till en punkt om ordförandens arvode, bara för styrelsen, föredragande Eva i Norrskog';
    const shown = await said('lars', words);
    expect(shown).toContain(value('Ordförandens arvode'));
    expect(shown).toContain(value('Föredragande: Eva Lind'));
    expect(shown).toContain('Förslaget lämnas som internt');
    expect(shown).not.toContain('Bara i den egna chatten, inte i kanalen.');
    for (const asked of [
      'jag vill ta upp lokalfrågan, bara för styrelsen, föredragande Eva Lind',
      'kan vi ta upp lokalfrågan, bara för styrelsen, föredragande Eva?',
    ]) {
      const form = await said(
        'lars',
        `${asked.replace('?', '')} i Norrskog${asked.endsWith('?') ? '?' : ''}`,
      );
      expect(form, asked).toContain('Lämna förslaget ”Lokalfrågan” till kansliet?');
      expect(form, asked).toContain('Förslaget lämnas som internt');
      expect(form, asked).not.toContain('Bara i den egna chatten, inte i kanalen.');
    }
  });

  it('of a new meeting, also that it cannot be at a distance', async () => {
    const shown = await said('maja', 'nytt möte 17 december kl 13 i Folkets hus på distans');
    expect(shown).toMatch(/"id":"place"[^{}]*"value":"Folkets hus"/);
    expect(shown).toContain('FinsamL 19 a §');
    for (const words of [
      'lägg till länken https://moten.example/norrskog för mötet 11 december',
      'länken till mötet 11 december är https://moten.example/norrskog',
    ]) {
      const link = await said('maja', words);
      expect(link, words).toContain('FinsamL 19 a §');
      expect(link, words).toContain('Ändra mötet torsdag 11 december');
      expect(link, words).not.toContain('"id":"link"');
    }
  });

  it.each([
    ['byt lokal 11 december till Biblioteket, renovering', 'Biblioteket', 'Renovering'],
    ['flytta mötet 11 december till Folkets hus, ombyggnad av salen', 'Folkets hus', 'Ombyggnad av salen'],
    ['byt lokal 11 december till Biblioteket, rum 3', 'Biblioteket, rum 3', ''],
  ])('of a meeting in another place, with why beside it: %s', async (words, place, why) => {
    const shown = await said('maja', `${words} i Norrskog`);
    expect(shown).toMatch(new RegExp(`"id":"place"[^{}]*"value":"${place}"`));
    expect(shown).toMatch(new RegExp(`"id":"reason"[^{}]*"value":"${why}"`));
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
