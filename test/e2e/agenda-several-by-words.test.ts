import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, data, type ThreeItems, threeItems } from './support/preparing-world.ts';

let { press, said, items, close, meetingId, idOf, file } = {} as ThreeItems;

beforeAll(async () => {
  ({ press, said, items, close, meetingId, idOf, file } = await threeItems());
});
afterAll(() => close());

const own = async () => (await items(meetingId)).slice(5, 8);

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

  it('are added at once, each once, with who presents them', async () => {
    const asked = await said('maja', 'dagordning 11 december:\nEl (Eva föredrar)\nVatten');
    expect(asked).toContain('Lägga till 2 ärenden på dagordningen torsdag 11 december?');
    expect(asked).toContain('El (föredragande Eva Lind)');
    for (const time of [1, 2]) {
      const added = await press('maja', 'meeting.items-add', button(asked, 'meeting.items-add'));
      expect(added.text, `${time}`).toContain('2 ärenden är tillagda på dagordningen torsdag 11 december.');
      expect(added.text).toContain('9 El');
    }
    expect((await items(meetingId)).slice(8, 10)).toEqual(['9 El', '10 Vatten']);
    for (const heading of ['El', 'Vatten'])
      await press('maja', 'meeting.item-withdraw', { meetingId, itemId: await idOf(heading) });
    const empty = { ...button(asked, 'meeting.items-add'), items: [{ heading: ' ', presenter: '' }] };
    expect((await press('maja', 'meeting.items-add', empty)).text).not.toContain('tillagt');
  });

  it('are not added again where they stand already, and a line that is none is told', async () => {
    const asked = await said(
      'maja',
      'dagordning 11 december:\n1. Mötets öppnande\n2. Belysning\n3. Budget 2026\nHälsningar',
    );
    expect(asked).toContain('Lägga till 1 ärende på dagordningen torsdag 11 december?');
    expect(asked).toContain('Finns redan på dagordningen: Mötets öppnande och Budget 2026.');
    expect(asked).toContain('Läggs inte till: ”Hälsningar”.');
    const all = await said('maja', 'dagordning 11 december:\n1. Mötets öppnande\n2. Budget 2026');
    expect(all).toContain('Allt det finns redan på dagordningen torsdag 11 december.');
    expect(all).not.toContain('meeting.items-add');
  });

  it('the meeting of all stands last, and of what may be one heading that is offered', async () => {
    const asked = await said('maja', 'lägg till punkterna: el, budget 2028 och bil på 11 december');
    expect(asked).toContain('Lägga till 3 ärenden på dagordningen torsdag 11 december?');
    expect(asked).not.toContain('Ett enda ärende');
    const either = await said('maja', 'ta upp på mötet 11 december: Hyran, villkor och tid');
    expect(either).toContain('Lägga till 3 ärenden');
    expect(either).toContain('Ett enda ärende');
    expect(button(either, 'meeting.item-add-form', 1)).toMatchObject({ more: 'Hyran, villkor och tid' });
  });

  it('are added one by one where that is chosen, the first filled in', async () => {
    const asked = await said('maja', 'lägg till punkterna el, vatten och sopor i Norrskog');
    const begun = await press('maja', 'meeting.item-add-form', button(asked, 'meeting.item-add-form'));
    expect(data(begun, 'meeting.item-add')).toMatchObject({ more: 'Vatten\t\tALL\nSopor\t\tALL' });
    const first = { ...data(begun, 'meeting.item-add'), heading: 'El' };
    const one = await press('maja', 'meeting.item-add', first);
    expect(one.text).toContain('Sedan återstår Vatten och Sopor.');
    expect(one.text).toContain('Lägg till Vatten');
    const form = await press('maja', 'meeting.item-add-form', data(one, 'meeting.item-add-form'));
    expect(data(form, 'meeting.item-add')).toMatchObject({ more: 'Sopor\t\tALL' });
    const second = { ...data(form, 'meeting.item-add'), heading: 'Vatten' };
    const two = await press('maja', 'meeting.item-add', second);
    expect(two.text).toContain('Sedan återstår Sopor.');
    const last = await press('maja', 'meeting.item-add-form', data(two, 'meeting.item-add-form'));
    const three = await press('maja', 'meeting.item-add', {
      ...data(last, 'meeting.item-add'),
      heading: 'Sopor',
    });
    expect(three.text).not.toContain('Sedan återstår');
    const all = await items(meetingId);
    expect(all.slice(8, 11)).toEqual(['9 El', '10 Vatten', '11 Sopor']);
    for (const heading of ['El', 'Vatten', 'Sopor'])
      await press('maja', 'meeting.item-withdraw', { meetingId, itemId: await idOf(heading) });
  });
});

describe('an item that came after the kallelse, with a letter', () => {
  beforeAll(async () => {
    const preview = await press('maja', 'notice.preview', { meetingId });
    await press('maja', 'notice.send', data(preview, 'notice.send'));
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    const after = await idOf('Budget 2026');
    await press('maja', 'meeting.item-add', { ...add, heading: 'Simhallen', place: after });
    expect((await items(meetingId)).slice(5, 7)).toEqual(['6 Budget 2026', '6a Simhallen']);
  });

  it('leaves the numbers, and its receipts say that a new version is to be sent', async () => {
    const swap = button(
      await said('maja', 'byt plats på 6a och 7 på mötet 11 december'),
      'meeting.item-swap',
    );
    const swapped = await press('maja', 'meeting.item-swap', swap);
    const move = button(await said('maja', 'flytta tillbaka'), 'meeting.item-swap');
    for (const receipt of [swapped, await press('maja', 'meeting.item-swap', move)]) {
      expect(receipt.text).toContain('behåller sina nummer');
      expect(receipt.text).toContain('Skicka en ny version när du är klar');
    }
    expect((await items(meetingId)).slice(5, 8)).toEqual([
      '6 Budget 2026',
      '6a Simhallen',
      '7 Ansökan från Fyren',
    ]);
  });

  it.each([
    ['flytta punkt 6a sist', 'Flytta punkt 6a Simhallen'],
    ['flytta punkt 6 A sist', 'Flytta punkt 6a Simhallen'],
    ['flytta 6 a efter 8', 'Flytta punkt 6a Simhallen'],
    ['byt plats på 6a och 8', 'Låta punkt 6a Simhallen och punkt 8'],
    ['stryk 6a, inte längre aktuell', 'Ta bort punkt 6a Simhallen'],
    ['ändra punkt 6 A', 'Ändra punkt 6a, Simhallen'],
    ['byt rubrik på punkt 6a till Badet', 'Ändra punkt 6a, Simhallen'],
    ['gör punkt 6 a intern', 'Ändra punkt 6a, Simhallen'],
    ['byt föredragande på punkt 6a till Karim', 'Ändra punkt 6a, Simhallen'],
    ['lägg till förslag på punkt 6a: att bygga', 'Ändra punkt 6a, Simhallen'],
    ['lägg till en bilaga på 6a', 'bilaga till punkt 6a Simhallen'],
  ])('is meant by it: %s', async (words, shown) => {
    expect(await said('maja', `${words} på mötet 11 december`)).toContain(shown);
  });

  it.each(['bilaga till punkt 6a', 'Bilaga till 6a', 'lägg underlaget på 6 A', 'till 6a', '6a'])(
    'gets the file that is sent with: %s',
    async (words) => {
      await said('maja', 'visa dagordningen den 11 december i Norrskog');
      expect(await said('maja', words, [file('bad.pdf')])).toMatch(
        /bad\.pdf (?:är nu bilaga till punkt 6a Simhallen|finns redan där)/,
      );
    },
  );
});
