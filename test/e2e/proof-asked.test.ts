import { afterEach, beforeEach, expect, it } from 'vitest';
import { anna, changingWorld } from './support/changing-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { noticeTalk } from './support/notice-talk.ts';

const { maja } = people;

let world: World;
const { says } = noticeTalk(() => world);

beforeEach(async () => {
  world = await changingWorld();
});
afterEach(() => world.close());

it('who has opened the kallelse, and a receipt of its being sent, are the proof, with its file', async () => {
  for (const text of [
    'har alla öppnat',
    'hur många har öppnat?',
    'vem har inte öppnat',
    'finns det nån som inte har öppnat kallelsen',
    'skriv ut beviset',
    'skriv ut beviset för norrskog',
    'kan jag få kvittot på att alla fått den',
    'jag behöver ett kvitto på utskicket',
    'skriv ut listan på vilka som fått den',
  ]) {
    const told = await says(maja, text);
    expect(told, text).toContain('har öppnat den');
    expect(told, text).toContain('Ladda ned beviset');
  }
  expect(await says(maja, 'nån som inte fått den?')).toMatch(/fått kallelsen/);
  expect(await says(anna, 'har alla öppnat')).toContain('visas för kansliet och den som leder mötet');
  for (const text of ['skriv ut kvittot på taxin', 'skriv ut protokollet']) {
    expect(await says(maja, text), text).not.toContain('Ladda ned beviset');
  }
});

it('a kallelse that is to be sent again, or at once, is shown before it is; one to be sent another day is not promised', async () => {
  for (const text of [
    'kan du skicka den på en gång',
    'skicka igen så dom ser',
    'skicka om den så att alla vet',
  ]) {
    expect(await says(maja, text), text).toMatch(/är redan skickad/);
  }
  expect(await says(maja, 'skicka kallelsen på fredag')).not.toContain('Inget möte är inlagt');
});
