import { afterEach, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { readIn } from './support/notice-board.ts';
import { AGENDA, item, MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, maja } = people;

let world: World;
afterEach(() => world.close());

const { hears, says, importNotice, meeting, send } = noticeTalk(() => world);

/** The chair has been asked to approve the kallelse. */
async function asked(): Promise<void> {
  world = await readIn({ chairApprovesNotice: true });
  const [ask] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
  await world.press(maja, 'notice.ask-approval', ask?.data);
  await hears(eva, /Maja Holm vill skicka kallelsen/);
}

const WISHES = [
  'skicka tillbaka, lokalfrågan ska bort',
  'lokalfrågan ska bort innan jag godkänner',
  'godkänner inte, lokalfrågan ska bort',
  'nej, lokalfrågan måste bort',
  'den ska göras om',
];

it.each(WISHES)('%j of a kallelse that waits for her is of that', async (text) => {
  await asked();
  const shown = await says(eva, text);
  expect(shown).toMatch(/Godkänner du den\?[\s\S]*Skicka tillbaka/);
});

it('of one that has changed since she was asked, she is told so and may send it back with what she wishes', async () => {
  await asked();
  await importNotice('second', [...AGENDA, item('3', 'Lokalfrågan')]);
  for (const text of WISHES) {
    const told = await says(eva, text);
    expect(told, text).toMatch(/har ändrats sedan kansliet frågade dig[\s\S]*Skicka tillbaka/);
    expect(told, text).not.toContain('Bara kansliet');
  }
  expect((await world.press(eva, 'notice.return-form', MEETING)).text).toContain('Vad vill du ändra först');
  await world.press(eva, 'notice.return', { ...MEETING, text: 'Lokalfrågan ska bort' });
  expect(await hears(maja, /Eva Lind vill ändra kallelsen/)).toContain('Lokalfrågan ska bort');
});

it.each([
  'dra tillbaka godkännandet',
  'jag ångrar godkännandet',
  'ta tillbaka mitt godkännande av kallelsen',
  'godkännandet gäller inte längre',
  'jag godkänner inte kallelsen längre',
])('%j takes the approval back by sending it back, until the kallelse has gone out', async (text) => {
  await asked();
  const [ask] = (await world.press(maja, 'notice.preview', MEETING)).verbs;
  const hash = ask?.data.hash ?? (await meeting()).state.noticeBook.askedApproval?.hash;
  await world.press(eva, 'notice.approve', { ...MEETING, hash });
  const told = await says(eva, text);
  expect(told).toMatch(/Du har godkänt kallelsen[\s\S]*gäller godkännandet inte[\s\S]*Skicka tillbaka/);
  expect((await meeting()).state.noticeBook.approval).not.toBeNull();
  await world.press(eva, 'notice.return', { ...MEETING, text: '' });
  expect((await meeting()).state.noticeBook.approval).toBeNull();
  expect(await says(karim, text)).toContain('godkänns av ordföranden');
});

it('an approval is not taken back after the kallelse has gone out', async () => {
  await asked();
  const hash = (await meeting()).state.noticeBook.askedApproval?.hash;
  await world.press(eva, 'notice.approve', { ...MEETING, hash });
  await send();
  expect(await says(eva, 'dra tillbaka godkännandet')).toMatch(
    /redan skickad[\s\S]*säger du det till kansliet/,
  );
});

it('a kallelse that has gone out is not taken back: the kansli is told what can be done instead', async () => {
  world = await readIn();
  for (const text of ['dra tillbaka kallelsen', 'ta bort kallelsen'])
    expect(await says(maja, text), text).toContain('är inte skickad');
  await send();
  for (const text of [
    'dra tillbaka kallelsen',
    'kallelsen blev fel, kan du ta bort den?',
    'återkalla kallelsen',
    'ta bort kallelsen',
    'kallelsen ska inte gälla',
    'ångra utskicket av kallelsen',
  ]) {
    const told = await says(maja, text);
    expect(told, text).toMatch(/är skickad, och kan inte dras tillbaka[\s\S]*ny version/);
    expect(told, text).toMatch(/Dagordning[\s\S]*Ställ in mötet/);
  }
});
