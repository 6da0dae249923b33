import { afterEach, beforeEach, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { readIn } from './support/notice-board.ts';
import { AGENDA, MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, maja } = people;

let world: World;
beforeEach(async () => {
  world = await readIn({ chairApprovesNotice: true });
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, maja]) await world.write(who, 'hej');
});
afterEach(() => world.close());

const { says, importNotice, meeting, send } = noticeTalk(() => world);

/** An ärende is shown to be laid in, and is laid in. */
async function adds(text: string, heading: string): Promise<void> {
  const shown = await says(maja, text);
  expect(shown, text).toContain('Nytt ärende torsdag 11 december');
  const form = await world.press(maja, 'meeting.item-add-form', MEETING);
  const button = form.verbs.find(({ verb }) => verb === 'meeting.item-add');
  await world.press(maja, 'meeting.item-add', { ...button?.data, heading });
}

it('one more ärende is said shortly after one that was laid in, and nothing else is', async () => {
  expect(await says(maja, 'internkontroll också')).not.toContain('Nytt ärende');
  await adds('lägg till tvätteriet, jag drar den', 'Tvätteriet');
  for (const [text, ...parts] of [
    [
      'och så ansökan från Fyren, förslag att bevilja 150 000 kr',
      'Ansökan från Fyren',
      'att bevilja 150 000 kr',
    ],
    ['internkontroll också, Karim föredrar', 'Internkontroll', 'Karim Nasser'],
    ['o sen hyran för källaren', 'Hyran för källaren'],
  ] as const) {
    const shown = await says(maja, text);
    expect(shown, text).toContain('Nytt ärende torsdag 11 december');
    for (const part of parts) expect(shown, text).toContain(`\n${part}\n`);
  }
  for (const text of [
    'och sen visa dagordningen',
    'Karim också',
    'tvätteriet också',
    'och så när är mötet',
    'sen flyttar vi mötet',
  ]) {
    expect(await says(maja, text), text).not.toContain('Nytt ärende');
  }
});

it('whoever writes presents it herself, where she says so', async () => {
  for (const text of [
    'lägg till tvätteriet, jag drar den',
    'lägg in tvätteriet till nästa möte, jag föredrar',
    'lägg till tvätteriet, jag tar den',
  ]) {
    expect(await says(maja, text), text).toMatch(/\nTvätteriet\n[\s\S]*\nMaja Holm\n/u);
  }
  expect(await says(maja, 'Karim tar budgeten')).toContain('föredragande blir Karim Nasser');
});

it('what was taken off is kept after all', async () => {
  expect(await says(maja, 'nej vänta den ska va kvar')).not.toContain('Ta tillbaka punkt');
  const itemId = (await meeting()).state.agenda.items?.find(({ number }) => number === '2')?.id;
  await world.press(maja, 'meeting.item-withdraw', { ...MEETING, itemId, reason: 'Senare.' });
  expect(await says(maja, 'nej vänta den ska va kvar')).toContain('Ta tillbaka punkt 2 Budget 2026');
});

it('whoever asks to see the kallelse before it goes out sees what it will hold, and sends nothing', async () => {
  for (const who of [eva, karim]) {
    const shown = await says(who, 'får jag se kallelsen innan den går ut');
    expect(shown).toContain('Budget 2026');
    expect(shown).not.toContain('Bara kansliet');
  }
});

it('a kallelse that waits for her is among what waits, and is shown first when she asks to see it', async () => {
  const preview = await world.press(maja, 'notice.preview', MEETING);
  await world.press(maja, 'notice.ask-approval', preview.verbs[0]?.data);
  expect(await says(eva, 'väntar du på nåt från mig?')).toContain(
    'Godkänn kallelsen till mötet torsdag 11 december',
  );
  expect(await says(karim, 'väntar du på nåt från mig?')).not.toContain('Godkänn kallelsen');
  for (const text of ['får jag titta på den först', 'kan jag få läsa kallelsen innan jag godkänner?']) {
    const shown = await says(eva, text);
    expect(shown, text).toContain('Godkänner du den?');
    expect(shown, text).not.toContain('följer med');
  }
});

it('who it became for somebody is told of the meeting ahead that she cannot come to', async () => {
  const preview = await world.press(maja, 'notice.preview', MEETING);
  await world.press(maja, 'notice.ask-approval', preview.verbs[0]?.data);
  await world.press(eva, 'notice.approve', preview.verbs[0]?.data);
  await send();
  await says(karim, 'jag har förhinder');
  for (const text of ['vem blev det för Karim', 'vem blir det i stället för karim?']) {
    expect(await says(maja, text), text).toMatch(/^Karim Nasser har förhinder torsdag 11 december/u);
  }
  expect(await says(karim, 'vem blev det för mig')).toMatch(/^Karim Nasser har förhinder/u);
  expect(await says(maja, 'är vi beslutsföra på budgeten?')).toContain('Punkt 2, Budget 2026: inte ännu');
});

it('who has not answered a kallelse that was sent elsewhere is told before anybody has', async () => {
  for (const text of ['vilka har inte hört av sig än', 'vilka väntar vi svar från']) {
    expect(await says(maja, text), text).toMatch(/Har inte svarat: Eva Lind/u);
  }
});
