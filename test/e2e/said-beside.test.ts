import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ThreeItems, threeItems } from './support/preparing-world.ts';

let { said, close } = {} as ThreeItems;

beforeAll(async () => {
  ({ said, close } = await threeItems());
});
afterAll(() => close());

const also = (...parts: readonly string[]) =>
  `Stod också i meddelandet och är inte med här: ${parts.map((part) => `”${part}”`).join(' och ')}.`;

it('a new meeting has no errand for its place, and the card tells of it', async () => {
  const form = await said('maja', 'nytt möte 18 mars kl 9-12 i Rådhuset, bjud in revisorn och beställ fika');
  expect(form).toContain('"value":"Rådhuset"');
  expect(form).toContain(also('bjud in revisorn', 'beställ fika'));
  expect(form).not.toContain('skriver du för sig');
});

it('a change tells of what is no part of it, and of what can be asked for by itself', async () => {
  const form = await said(
    'maja',
    'flytta mötet 11 december till 12 december och skicka kallelsen igen i Norrskog',
  );
  expect(form).toContain('Stod också i meddelandet');
  expect(form).toContain('Det du vill att jag gör av det skriver du för sig.');
  const called = await said('maja', 'ställ in mötet 11 december i Norrskog, salen upptagen, avboka lunchen');
  expect(called).toContain('"value":"Salen upptagen"');
  expect(called).toContain(also('avboka lunchen'));
});

it('a new ärende has its own heading, on its own and as one of several', async () => {
  const one = await said(
    'maja',
    'lägg till en punkt om parkeringen på mötet 11 december i Norrskog, Karim föredrar, och påminn Lars om underlaget',
  );
  expect(one).toContain('"value":"Parkeringen"');
  expect(one).toContain('"value":"Karim Nasser"');
  expect(one).toContain(also('påminn Lars om underlaget'));
  const several = await said(
    'maja',
    'lägg till punkterna taxor, vatten och bil på mötet 11 december i Norrskog men vatten ska vara sist, och beställ fika',
  );
  expect(several).toMatch(/Taxor.*Bil.*Vatten.*Lägg till 3 ärenden/);
  expect(several).toContain(also('beställ fika'));
});

it('what is told the kansli beside a proposal stands in its background', async () => {
  const form = await said(
    'lars',
    'jag vill ta upp parkeringen, gärna först på mötet, och jag behöver 20 minuter',
  );
  expect(form).toContain('"value":"Parkeringen"');
  expect(form).toContain('Önskad plats: först.\\nJag behöver 20 minuter.');
});

it('a heading on a line of its own, with a mark before it and its background under it, is one förslag', async () => {
  const form = await said(
    'lars',
    'jag vill ta upp:\n1. Parkeringen\nBakgrund: Den är full varje dag sedan i våras, och gästerna kör runt.',
  );
  expect(form).toContain('"value":"Parkeringen"');
  expect(form).toContain('"value":"Den är full varje dag sedan i våras, och gästerna kör runt"');
  expect(form).toContain('11 december');
});

it('what an ärende is changed to, why one is taken off, and what a per capsulam is of hold no errand', async () => {
  const edited = await said(
    'maja',
    'byt föredragande på punkt 6 till Karim och påminn honom, på mötet 11 december i Norrskog',
  );
  expect(edited).toContain('"value":"Karim Nasser"');
  expect(edited).toContain('påminn honom');
  const off = await said(
    'maja',
    'stryk punkt 7 på mötet 11 december i Norrskog, ansökan är återtagen, ring Lars',
  );
  expect(off).toContain('"value":"Ansökan är återtagen"');
  expect(off).toContain(also('ring Lars'));
  const begun = await said(
    'maja',
    'starta per capsulam i Norrskog om inköp av skrivare, och påminn Lars på torsdag',
  );
  expect(begun).toContain('"value":"Inköp av skrivare"');
  expect(begun).toContain(also('påminn Lars på torsdag'));
});

it('a message is for what it orders first, and what is said of its card afterwards is of that', async () => {
  const form = await said(
    'maja',
    'lägg till cykelgaraget på mötet 11 december i Norrskog, och påminn Lars den 3 december',
  );
  expect(form).toContain('"value":"Cykelgaraget"');
  expect(form).toContain(also('påminn Lars den 3 december'));
  const hidden = await said('maja', 'den ska vara intern');
  expect(hidden).toContain('"value":"Cykelgaraget"');
  expect(hidden).toMatch(/"id":"visible"[^[]*"value":"BOARD"/);
});

it('a move tells of it too, and so does the question which item is meant', async () => {
  const moved = await said(
    'maja',
    'flytta punkt 8 till plats 6 på mötet 11 december i Norrskog och ring Lars',
  );
  expect(moved).toContain('Flytta punkt 8');
  expect(moved).toContain(also('ring Lars'));
  const swapped = await said('maja', 'byt plats på 6 och 7 på mötet 11 december i Norrskog och ring Lars');
  expect(swapped).toContain('byta plats?');
  expect(swapped).toContain(also('ring Lars'));
  const which = await said('maja', 'stryk punkten om tvättstugan i Norrskog och ring Lars');
  expect(which).toContain('Vilken punkt gäller det?');
  expect(which).toContain(also('ring Lars'));
});
