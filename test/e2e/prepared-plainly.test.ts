import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ press, said, made, close } = await preparingWorld());
  const march = await made('2026-03-30');
  for (const [heading, proposals] of [
    ['Årsredovisning 2025', ''],
    ['Ansökan från Klivet', 'att bevilja Klivet 220 000 kr'],
    ['Hyresavtal för Träffpunkten', ''],
  ]) {
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId: march }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading, proposals });
  }
});
afterAll(() => close());

it('an item is put elsewhere though the same words say that it shall not go', async () => {
  const shown = await said('maja', 'stryk inte årsredovisningen men lägg den sist');
  expect(shown).toMatch(/Flytta punkt \d+ Årsredovisning 2025/);
  expect(shown).not.toContain('låter jag bli');
});

it('an item that is to be first is so among the meeting’s own, behind what every meeting begins with', async () => {
  expect(await said('maja', 'hyresavtalet först')).toMatch(
    /Flytta punkt \d+ Hyresavtal för Träffpunkten så att den kommer före punkt \d+ Årsredovisning 2025/,
  );
});

it('an amount is put right however it is told, and a förslag is told of the item worked on', async () => {
  for (const text of [
    '200 000 ska det va på klivet inte 220',
    '200 000 på klivet, inte 220',
    'klivet är 200 000, inte 220 000',
  ]) {
    expect(await said('maja', text), text).toMatch(/att bevilja Klivet 200.000 kr/u);
  }
  await said('maja', 'Lars drar hyresavtalet');
  expect(await said('maja', 'visa punkten om hyresavtalet')).toContain('Träffpunkten');
  const there = await said('maja', 'förslag där: att säga upp avtalet');
  expect(there).toMatch(/Hyresavtal för Träffpunkten[\s\S]*att säga upp avtalet/);
  expect(there).not.toContain('Vilken punkt gäller det');
});

it('a förslag that is told where one stands takes its place, where it is another form of it, and says so', async () => {
  const other = await said('maja', 'förslag på klivet: att bevilja 200 000 kr för 2026');
  expect(other).toContain('"value":"att bevilja 200 000 kr för 2026"');
  expect(other).toContain('Ersätter det förslag som stod: ”att bevilja Klivet 220 000 kr”');
  const beside = await said('maja', 'förslag på klivet: att uppdra åt kansliet att följa upp');
  expect(beside).toContain('att bevilja Klivet 220 000 kr\\natt uppdra åt kansliet');
  expect(beside).toContain('Det som redan var föreslaget står kvar');
  const more = await said('maja', 'lägg till förslag på klivet: att bevilja 10 000 kr till lokalen');
  expect(more).toContain('att bevilja Klivet 220 000 kr\\natt bevilja 10 000 kr');
});

it('what was forgotten is a new ärende by where it is to stand', async () => {
  const shown = await said('maja', 'glömde info från arbetsgruppen, kan ligga före årsredovisningen');
  expect(shown).toContain('"value":"Info från arbetsgruppen"');
  expect(shown).toContain('Nytt ärende');
  expect(await said('maja', 'glömde skicka kallelsen')).not.toContain('Nytt ärende');
});

it('what a ledamot wonders whether they could be told of is a förslag by its whole name', async () => {
  for (const text of [
    'Hej! Tänkte om vi kunde få en dragning av nya avtalet med FK på nästa möte',
    'undrar om vi kan få en dragning av nya avtalet med FK?',
  ]) {
    expect(await said('lars', text), text).toContain('Lämna förslaget ”Dragning av nya avtalet med FK”');
  }
});
