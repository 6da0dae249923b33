import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, file, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ press, said, made, file, close } = await preparingWorld());
  const march = await made('2026-03-30');
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: march }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Ansökan från Klivet' });
});
afterAll(() => close());

it('what a ledamot wants to speak of next time is a förslag; with whom she wants to speak is none', async () => {
  for (const [text, heading] of [
    ['nästa gång vill jag prata bussen till Träffpunkten', 'Bussen till Träffpunkten'],
    ['på nästa möte skulle jag vilja snacka om bussen till Träffpunkten', 'Bussen till Träffpunkten'],
  ]) {
    expect(await said('lars', text ?? ''), text).toContain(`Lämna förslaget ”${heading}”`);
  }
  expect(await said('lars', 'nästa gång vill jag prata med Maja')).not.toContain('Maja”');
  expect(await said('lars', 'jag kommer nästa gång')).not.toContain('Lämna förslaget');
});

it('what somebody else is asked to take up is a förslag, with what is proposed told after it', async () => {
  const form = await said('lars', 'kan Eva ta upp taxiavtalet? förslag: säga upp det');
  expect(form).toContain('Lämna förslaget ”Taxiavtalet”');
  expect(form).not.toContain('Det förstod jag inte');
  expect(await said('lars', 'jag menade att det gäller mötet 30 mars')).toMatch(/Taxiavtalet[\s\S]*30 mars/);
});

it('what has been sent in is the förslag, and what became of one is told by a word of it', async () => {
  const form = await said('lars', 'jag vill ta upp bussen till Träffpunkten');
  expect(form).toContain('Lämna förslaget');
  const shown = JSON.parse(form) as unknown[];
  const found = /"verb":"(meeting\.propose[^"]*)","data":(\{[^{}]*\})/u.exec(JSON.stringify(shown));
  await press('lars', found?.[1] ?? '', {
    ...(JSON.parse(found?.[2] ?? '{}') as object),
    heading: 'Bussen till Träffpunkten',
  });
  for (const text of ['vad hände med min buss', 'blir det något av bussen?', 'hur gick det med bussen']) {
    expect(await said('lars', text), text).toMatch(/Bussen till Träffpunkten” väntar på svar/);
  }
  for (const text of ['vad har folk skickat in', 'har nån skickat in nåt?', 'har det kommit in något']) {
    expect(await said('maja', text), text).toMatch(/förslag väntar på svar[\s\S]*Bussen till Träffpunkten/);
  }
});

it('what waits is answered, asked about and let go by whose it is or a part of its name', async () => {
  for (const text of [
    'tar med Lars',
    'bussen får vänta, säg till Lars att vi tar den i juni när vi vet mer',
  ]) {
    const answer = await said('maja', text);
    expect(answer, text).toContain('Svara om Bussen till Träffpunkten');
    expect(answer, text).not.toContain('Jag skickar inga meddelanden');
  }
  expect(await said('maja', 'säg till Karim att det är fika')).toContain('Jag skickar inga meddelanden');
  expect(await said('lars', 'vem bestämmer om den kommer med?')).toContain('väntar på svar från kansliet');
  for (const text of ['bussen behövs inte längre', 'vi behöver inte ta upp bussen'])
    expect(await said('lars', text), text).toContain('Ta tillbaka ditt förslag ”Bussen till Träffpunkten”?');
  const why = await said('lars', 'går det att få upp frågan om lokalhyran? avtalet är för dyrt');
  expect(why).toContain('Lämna förslaget ”Lokalhyran”');
  expect(why).toContain('vtalet är för dyrt');
});

it('a file is of the item that is named after "punkt", whatever board stands before it', async () => {
  for (const text of ['norrskog punkt klivet', 'punkt klivet']) {
    const shown = await said('maja', text, [
      file('Budget för Klivet.pdf', text === 'punkt klivet' ? '/annan.pdf' : '/underlag.pdf'),
    ]);
    expect(shown, text).toMatch(/är nu bilaga till punkt \d+ Ansökan från Klivet/);
  }
});
