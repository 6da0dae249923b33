import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantFromEpoch } from '../../src/kernel/index.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { START, type World } from './support/circulation-world.ts';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let world: World;
let { press, said, made, file, close } = {} as PreparingWorld;
let meetingId = '';

beforeAll(async () => {
  ({ world, press, said, made, file, close } = await preparingWorld());
  meetingId = await made('2025-12-11');
  for (const heading of ['Budget 2026', 'Ansökan från Fyren']) {
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading });
  }
});
afterAll(() => close());

/** The bilagor of all items, and the item that has this heading. */
async function agenda(heading = '') {
  const state = (await loadMeeting(world.store, meetingId))?.state;
  const all = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
  return {
    papers: all.flatMap(({ number, papers }) =>
      papers.map(({ label, name }) => `${number}: ${label} ${name}`),
    ),
    itemId: all.find((item) => item.heading === heading)?.id ?? '',
  };
}

/** What a button of the card carries. */
function button(card: string, verb: string): Record<string, unknown> {
  const found = [...card.matchAll(/"verb":"([^"]+)"[^{}]*"data":(\{[^{}]*\})/g)].find(
    ([, one]) => one === verb,
  );
  return JSON.parse(found?.[2] ?? '{}');
}

it('a file that is to come is asked for, and is no ärende of that name', async () => {
  for (const words of [
    'lägg till den här som bilaga på punkt 6',
    'lägg till filen som bilaga till punkt 6',
  ]) {
    expect(await said('maja', words), words).toContain('Skicka filen hit i chatten');
  }
});

describe('a file that cannot be bilaga', () => {
  it.each([
    ['program.exe', '/underlag', 'program.exe kan inte bli bilaga. Skicka en PDF, ett dokument'],
    ['film.pdf', '/stor', 'film.pdf är större än 20 MB och kan inte bli bilaga.'],
    ['tom.pdf', '/tom', 'tom.pdf är tom och kan inte bli bilaga. Kontrollera filen och skicka den igen.'],
    ['karta.pdf', '/borta', 'karta.pdf gick inte att hämta från Teams. Skicka den igen.'],
  ])('%s is told why, and the item waits on for another', async (name, path, why) => {
    const { itemId } = await agenda('Budget 2026');
    await press('maja', 'meeting.attach', { meetingId, itemId });
    expect(await said('maja', '', [file(name, path)])).toContain(why);
    expect((await agenda()).papers).toEqual([]);
    expect(await said('maja', '', [file('underlag.pdf')])).toContain(
      'underlag.pdf är nu bilaga till punkt 6 Budget 2026',
    );
    for (const label of ['1', '2', '3', '4']) {
      await press('maja', 'meeting.paper-remove', { meetingId, itemId, label });
    }
  });

  it('does not keep the others from it', async () => {
    const shown = await said('maja', 'bilaga till punkt 7 i Norrskog', [
      file('hemlig.exe'),
      file('ansökan.pdf', '/annan.pdf'),
    ]);
    expect(shown).toContain('ansökan.pdf är nu bilaga till punkt 7 Ansökan från Fyren');
    expect(shown).toContain('hemlig.exe kan inte bli bilaga.');
  });
});

describe('a file sent again', () => {
  it('is there already, whatever it is called; another of the same name is told to be one', async () => {
    const again = await said('maja', 'bilaga till punkt 7', [file('kopia.pdf', '/annan.pdf')]);
    expect(again).toMatch(/kopia\.pdf finns redan där, som bilaga \d+\. Inget ändrades\./);
    expect(again).not.toContain('är nu bilaga');
    const newer = await said('maja', 'bilaga till punkt 7', [file('Ansökan.pdf', '/ny.pdf')]);
    expect(newer).toContain('Ansökan.pdf är nu bilaga till punkt 7');
    expect(newer).toMatch(/Bilaga \d+ har samma namn men annat innehåll/);
    const older = button(newer, 'meeting.paper-remove');
    expect((await press('maja', 'meeting.paper-remove', older)).text).toContain('är borttagen');
    await press('maja', 'meeting.paper-remove', older);
    expect((await agenda()).papers).toEqual([expect.stringMatching(/^7: \d+ Ansökan\.pdf$/)]);
  });
});

describe('a file whose item is not known', () => {
  it('waits while the item is chosen, and need not be sent again', async () => {
    for (const words of ['lägg till bilagan till punkt 66', 'lägg till bilaga', 'bilaga till simhallen']) {
      const asked = await said('maja', words, [file('karta.pdf', `/${words.length}annan-karta`)]);
      expect(asked).toContain('Vilken punkt hör filen till?');
      expect(asked).toContain('du behöver inte skicka den igen');
      const chosen = { ...button(asked, 'meeting.attach'), itemId: (await agenda('Budget 2026')).itemId };
      const taken = await press('maja', 'meeting.attach', chosen);
      expect(taken.text).toMatch(/karta\.pdf (?:är nu bilaga till punkt 6|finns redan där)/);
      expect((await press('maja', 'meeting.attach', chosen)).text).toContain('finns redan där');
    }
    expect((await agenda()).papers.filter((one) => one.startsWith('6:'))).toHaveLength(1);
  });

  it('is asked for anew where it is too old, and is nobody else’s', async () => {
    const asked = await said('maja', 'bilaga till punkt 66', [file('sen.pdf', '/sen')]);
    const chosen = { ...button(asked, 'meeting.attach'), itemId: (await agenda('Budget 2026')).itemId };
    expect((await press('lars', 'meeting.attach', chosen)).text).toContain('förbereds av kansliet');
    world.clock.set(instantFromEpoch(Date.parse(START) + 2 * 60 * 60_000));
    expect((await press('maja', 'meeting.attach', chosen)).text).toContain('Skicka filen hit');
    world.clock.set(START);
  });
});

describe('a bilaga is taken away in words', () => {
  it('after a question; the item stays', async () => {
    const asked = await said('maja', 'ta bort bilagan från punkt 7 i Norrskog');
    expect(asked).toMatch(/Ta bort bilaga \d+, Ansökan\.pdf, från punkt 7 Ansökan från Fyren\?/);
    const { label } = button(asked, 'meeting.paper-remove');
    expect(await said('maja', `ta bort bilaga ${label}`)).toContain(`Ta bort bilaga ${label}, Ansökan.pdf`);
    const which = await said('maja', 'ta bort bilaga 99');
    expect(which).toContain('Bilaga 99 finns inte.');
    expect(which).toContain('Vilken bilaga ska tas bort?');
    const gone = await press('maja', 'meeting.paper-remove', button(asked, 'meeting.paper-remove'));
    expect(gone.text).toContain(`Bilaga ${label} är borttagen`);
    expect(gone.text).toContain('skicka en ny fil. Den får då ett nytt nummer.');
    expect((await agenda()).papers.some((one) => one.startsWith('7:'))).toBe(false);
    expect((await agenda('Ansökan från Fyren')).itemId).not.toBe('');
  });

  it('and put back by the button of the receipt, or in words, under its own number', async () => {
    await said('maja', 'bilaga till punkt 7', [file('karta.pdf', '/kartan-sju')]);
    const { itemId } = await agenda('Ansökan från Fyren');
    const there = (await agenda()).papers.find((one) => one.startsWith('7:')) ?? '';
    const label = / (\d+) /.exec(there)?.[1] ?? '';
    const data = { meetingId, itemId, label };
    const gone = await press('maja', 'meeting.paper-remove', data);
    expect(gone.text).toContain(`Lägg tillbaka bilaga ${label}`);
    const back = gone.verbs.find(({ verb }) => verb === 'meeting.paper-restore')?.data ?? {};
    // What a card says of the file is not believed.
    const claims = { ...back, sha256: 'f'.repeat(64), name: 'annat.exe' };
    expect((await press('maja', 'meeting.paper-restore', claims)).text).toContain(
      `Bilaga ${label}, karta.pdf, är tillbaka på punkt 7 Ansökan från Fyren`,
    );
    expect((await agenda()).papers).toContain(there);
    expect((await press('maja', 'meeting.paper-restore', back)).text).toContain(
      'finns redan på dagordningen',
    );
    expect((await press('lars', 'meeting.paper-restore', back)).text).toContain('förbereds av kansliet');
    for (const words of ['lägg tillbaka bilagan', `återställ bilaga ${label}`, 'ångra']) {
      await press('maja', 'meeting.paper-remove', data);
      const asked = await said('maja', words);
      expect(asked).toMatch(
        words === 'lägg tillbaka bilagan' ? /Vilken bilaga ska läggas tillbaka/ : /Lägga tillbaka bilaga/,
      );
      const found = [...asked.matchAll(/"verb":"meeting\.paper-restore"[^{}]*"data":(\{[^{}]*\})/g)]
        .map(([, json = '{}']) => JSON.parse(json))
        .find((one) => one.label === label);
      await press('maja', 'meeting.paper-restore', found);
      expect((await agenda()).papers).toContain(there);
    }
    await press('maja', 'meeting.paper-remove', data);
  });

  it('by the kansli alone', async () => {
    expect(await said('lars', 'ta bort bilaga 1')).toContain('Bara kansliet kan ändra dagordningen');
    expect(await said('lars', 'lägg till bilaga', [file('min.pdf')])).toContain(
      'Bara kansliet kan lägga till',
    );
    const { itemId } = await agenda('Budget 2026');
    const data = { meetingId, itemId, label: '1' };
    expect((await press('lars', 'meeting.paper-remove-form', data)).text).toContain('förbereds av kansliet');
  });
});

describe('what has happened with the meeting', () => {
  it('is told in order, the newest first, a page at a time, with who did it and when', async () => {
    const shown = await said('maja', 'vad har hänt med mötet i Norrskog?');
    expect(shown).toContain('Vad som har hänt med mötet torsdag 11');
    expect(shown).toMatch(/Sida \d+ av \d+, det senaste först\./);
    expect(shown).toMatch(/Maja Holm: bilaga \d+, karta\.pdf, togs bort från ärendet ”Ansökan från Fyren”\./);
    const back = button(shown, 'meeting.history');
    expect(back).toEqual({ meetingId, back: 1 });
    let first = await press('maja', 'meeting.history', back);
    for (let page = 2; first.text.includes('Tidigare'); page += 1) {
      first = await press('maja', 'meeting.history', { meetingId, back: page });
    }
    expect(first.text).toMatch(
      /Maja Holm: mötet lades in, torsdag 11.december kl\..13\.00–16\.00, Stadshuset\./,
    );
    expect(first.text).toContain('ärendet ”Budget 2026” lades till');
    for (const words of [
      'visa historiken för mötet 11 december i Norrskog',
      'vem tog bort bilaga 2 på mötet i Norrskog?',
    ]) {
      expect(await said('maja', words)).toContain('Vad som har hänt med mötet torsdag 11');
    }
    const status = await press('maja', 'attendance.status', { meetingId });
    expect(status.verbs.map(({ verb }) => verb)).toContain('meeting.history');
  });

  it('by the kansli and the chair, and nobody else', async () => {
    expect(await said('eva', 'visa historiken för mötet')).toContain('Vad som har hänt med mötet');
    expect(await said('lars', 'vad har hänt med mötet?')).toContain(
      'visas för kansliet och den som leder mötet',
    );
    expect((await press('karim', 'meeting.history', { meetingId })).text).toContain('visas för kansliet');
    expect((await press('olga', 'meeting.history', { meetingId })).text).toContain('hittar jag inte');
  });
});

it('nothing is added to a meeting that is cancelled', async () => {
  const { itemId } = await agenda('Budget 2026');
  await press('maja', 'meeting.cancel', { meetingId, reason: 'För få ärenden' });
  expect((await press('maja', 'meeting.attach', { meetingId, itemId })).text).toContain('är inställt');
  expect(await said('maja', 'visa historiken för mötet 11 december i Norrskog')).toMatch(
    /mötet ställdes in, skäl: För få ärenden\./,
  );
});
